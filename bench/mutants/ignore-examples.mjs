import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const DATA = new Set(['id', 'yes', 'no']);

/** Names and examples in the table of date formats are not code: a mutant of an example is a mutant of a test. */
const ignoreExamples = {
  shouldIgnore: (path) =>
    path.isObjectProperty() && DATA.has(path.node.key.name) && path.parentPath.parentPath.isCallExpression()
      ? 'name or example of a row'
      : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'examples', ignoreExamples)];
