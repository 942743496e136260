// How inputs are called in the output: short where that tells them apart, by more of their path where it does not.
import { basename, dirname, isAbsolute, join, normalize, sep } from 'node:path';

const GLOB = /[*?[\]{}]/;

/** Whether a path is meant as a pattern when there is no file of that name. */
export const isPattern = (path: string): boolean => GLOB.test(path);

/** A path below the working folder names its document as it stands; of another only the last part is told. */
export function shownName(path: string): string {
  const plain = normalize(path);
  return isOutside(plain) ? basename(plain) : slashed(plain);
}

/** A pattern as the folder that it starts in and what must match there. */
export function splitPattern(pattern: string): readonly [folder: string, rest: string] {
  const parts = pattern.split('/');
  const first = parts.findIndex(isPattern);
  const folder = parts.slice(0, first).join('/') || (isAbsolute(pattern) ? '/' : '.');
  return [normalize(folder), parts.slice(first).join('/')];
}

/** What matches a pattern is named from the working folder, or from the folder outside it that the pattern starts in. */
export const matchedName = (name: string, folder: string): string =>
  isOutside(folder) ? slashed(name) : slashed(join(folder, name));

interface Named {
  readonly id: string;
  readonly path: string | null;
}

/** Different files that would share a name are told apart by the folders they are in, as many as it takes. */
export function withOwnNames<Input extends Named>(inputs: readonly Input[]): readonly Input[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, path } of inputs) {
    if (path !== null) owners.set(id, (owners.get(id) ?? new Set()).add(path));
  }
  const longer = new Map<string, string>();
  for (const [id, paths] of owners) {
    if (paths.size > 1) for (const [path, name] of namesApart(id, [...paths])) longer.set(path, name);
  }
  return inputs.map((input) => ({ ...input, id: longer.get(input.path ?? '') ?? input.id }));
}

/** The paths with the name that they share, each with folders in front of it until all differ. */
function namesApart(id: string, paths: readonly string[]): ReadonlyMap<string, string> {
  let names = new Map(paths.map((path) => [path, id]));
  const above = new Map(
    paths.map((path) => [path, path.endsWith(`/${id}`) ? path.slice(0, -id.length - 1) || '/' : '/']),
  );
  while (new Set(names.values()).size < paths.length && [...above.values()].some((folder) => folder !== '/')) {
    names = new Map([...names].map(([path, name]) => [path, join(basename(above.get(path) ?? ''), name)]));
    for (const [path, folder] of above) above.set(path, dirname(folder));
  }
  return names;
}

const isOutside = (path: string): boolean => isAbsolute(path) || path.startsWith('..');

const slashed = (path: string): string => path.split(sep).join('/');
