// The shape of the code: stages in order, side effects at the edge, words in the lexicons.
import { describe, expect, it } from 'vitest';
import { type SourceFile, sources, stageOf } from './helpers/sources.ts';

/** The path from text to events. A file imports from its own stage and from those before it. */
const STAGES = [
  'model',
  'normalize',
  'lexicons',
  'tokenize',
  'match',
  'numbers',
  'dates',
  'places',
  'frames',
  'events',
];
/** What stands beside the path, with what it may import of it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'trace.ts': STAGES,
  'extract.ts': [...STAGES, 'trace.ts'],
  'mentions.ts': STAGES,
  'index.ts': ['extract.ts', 'model'],
  read: ['model'],
  serialize: ['model'],
  cluster: ['model'],
  explain: ['model', 'extract.ts', 'trace.ts'],
  validate: ['model', 'extract.ts'],
};
/** A type that a lower stage takes from a higher one. */
const LENT = new Set(['model/document.ts → lexicons/lexicon.ts']);
const EDGE = 'cli';
const EDGE_PACKAGES = ['commander', 'chalk', 'chokidar', 'tinyglobby', 'csv-parse'];

const allowed = (stage: string): readonly string[] => {
  const at = STAGES.indexOf(stage);
  return at >= 0 ? STAGES.slice(0, at + 1) : [stage, ...(BESIDE[stage] ?? [])];
};

const inner = sources.filter((file) => stageOf(file.path) !== EDGE);
const named = (file: SourceFile): string => file.path;

describe('stages', () => {
  it('are all known', () => {
    const known = [...STAGES, ...Object.keys(BESIDE), EDGE];
    expect(sources.map(named).filter((path) => !known.includes(stageOf(path)))).toEqual([]);
  });

  it('import only from themselves and from what comes before', () => {
    const wrong = inner.flatMap((file) =>
      file.imports
        .filter(({ of }) => of.endsWith('.ts') && !allowed(stageOf(file.path)).includes(stageOf(of)))
        .map(({ of, isType }) => `${file.path} → ${of}${isType ? '' : ' (value)'}`),
    );
    expect(wrong.filter((edge) => !LENT.has(edge))).toEqual([]);
  });

  it('run in the order in which extract.ts says them', () => {
    const path = sources.find((file) => file.path === 'extract.ts')?.code ?? '';
    const calls = ['tokenize(', 'findMentions(', 'findNumbers(', 'findDates(', 'findPlaces(', 'buildEvents('];
    expect(calls.filter((call) => !path.includes(call))).toEqual([]);
  });
});

describe('imports', () => {
  const values = new Map(
    sources.map((file) => [
      file.path,
      file.imports.flatMap(({ of, isType }) => (isType || !of.endsWith('.ts') ? [] : [of])),
    ]),
  );

  it('make no circle', () => {
    const open: string[] = [];
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string): void => {
      if (open.includes(path)) circles.push([...open.slice(open.indexOf(path)), path].join(' → '));
      if (open.includes(path) || done.has(path)) return;
      open.push(path);
      for (const next of values.get(path) ?? []) visit(next);
      open.pop();
      done.add(path);
    };
    for (const path of values.keys()) visit(path);
    expect(circles).toEqual([]);
  });

  it('of Node, of the terminal and of the command line are only in cli/', () => {
    const isEdge = (of: string): boolean =>
      of.startsWith('node:') || EDGE_PACKAGES.some((name) => of === name || of.startsWith(`${name}/`));
    expect(inner.filter((file) => file.imports.some(({ of }) => isEdge(of))).map(named)).toEqual([]);
  });

  it('of calendars are only in model/plain-date.ts', () => {
    const isCalendar = (of: string): boolean => of.startsWith('date-fns') || of === 'jalaali-js';
    const others = sources.filter((file) => file.imports.some(({ of }) => isCalendar(of))).map(named);
    expect(others).toEqual(['model/plain-date.ts']);
  });

  it('of the schema library stay out of the path', () => {
    const path = inner.filter(
      (file) => [...STAGES, 'extract.ts'].includes(stageOf(file.path)) && file.path !== 'model/event.ts',
    );
    const loads = path.filter((file) =>
      file.imports.some(({ of, isType }) => of === 'zod' || (of === 'model/event.ts' && !isType)),
    );
    expect(loads.map(named)).toEqual([]);
  });
});

describe('code', () => {
  const saying = (pattern: RegExp, files: readonly SourceFile[] = inner): string[] =>
    files.filter((file) => pattern.test(file.code)).map(named);

  it('asks no Date, whose days depend on the time zone', () => {
    expect(saying(/\bnew Date\b|\bDate\.(now|UTC|parse)\b/, sources).filter((path) => stageOf(path) !== EDGE)).toEqual(
      [],
    );
  });

  it('evaluates no text, calls no network and starts no process', () => {
    expect(
      saying(/\beval\(|\bnew Function\b|\bfetch\(|node:(http|https|net|dgram|child_process|vm)\b/, sources),
    ).toEqual([]);
  });

  it('looks at no clock and draws no number', () => {
    expect(saying(/Math\.random|performance\.now|process\./)).toEqual([]);
  });

  it('bounds no word by \\b, \\w or \\d, which know ASCII only, beside Persian letters', () => {
    expect(saying(/\/[^/\n]*[\u0600-\u06ff][^/\n]*\\[bwWd][^/\n]*\//)).toEqual([]);
  });
});

describe('Persian words', () => {
  /** The letters and endings of the language itself, marks, and examples of formats and names. */
  const GRAMMAR = new Set([
    'dates/formats.ts',
    'dates/formats-told.ts',
    'normalize/letters.ts',
    'tokenize/conjugate.ts',
    'tokenize/endings.ts',
    'tokenize/vocabulary.ts',
    'match/spellings.ts',
    'validate/names.ts',
  ]);
  const WORD = /[\u0621-\u064a\u066e-\u06d3\u06fa-\u06ff]{2,}/;

  it('are in the lexicons', () => {
    const others = inner.filter((file) => stageOf(file.path) !== 'lexicons' && WORD.test(file.code)).map(named);
    expect(others.filter((path) => !GRAMMAR.has(path))).toEqual([]);
  });
});
