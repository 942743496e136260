// Comparing: complete and partial expectations, `"none"`, optional events, and a difference in each slot.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/validate/check.ts';
import { figuresOf } from '../../src/validate/figures.ts';
import { readExpectation } from '../../src/validate/read.ts';
import { type Result, runFixture } from '../../src/validate/run.ts';
import { EVENT, EXPECTED, extractionOf, extractor, fixtureOf } from './sample.ts';

const failuresOf = (result: Result) => (result.status === 'failed' ? result.failures : []);
const run = (event: object, head?: object) => runFixture(fixtureOf(event, head), extractor());
const PARTIAL = {};

/** Each scored slot: a change to the expectation that breaks it, the line it stands on, what is told. */
const BROKEN = [
  ['sub_event_type', { sub_event_type: 'Suicide bomb' }, 4, 'Suicide bomb', 'Air/drone strike'],
  ['date', { date: { start: '2025-11-23', end: '2025-11-23' } }, 5, '2025-11-23', '2025-11-24'],
  ['place', { places: [{ text: 'کنر', country: 'AF', admin1: 'Khost' }] }, 6, 'کنر', 'خوست'],
  ['admin1', { places: [{ text: 'خوست', country: 'AF', admin1: 'Kunar' }] }, 6, 'Kunar, AF', 'Khost, AF'],
  ['killed', { killed: [12, null] }, 7, '12 or more', '10'],
  ['injured', { injured: [5, 9] }, 8, '5 to 9', '8'],
  ['other_toll', { missing: [3, 3] }, 9, 'missing 3', 'missing 2'],
  [
    'victims',
    { victims: [{ outcome: 'killed', category: 'women', min: 10, max: 10 }] },
    10,
    '10 women',
    '10 civilians',
  ],
  [
    'perpetrator',
    { actors: [{ role: 'perpetrator', names: ['ایران'] }, EXPECTED.actors?.[1]] },
    11,
    'ایران',
    'پاکستان',
  ],
  [
    'target_or_party',
    { actors: [EXPECTED.actors?.[0], { role: 'target', names: ['پولیس'] }] },
    11,
    'پولیس',
    'فرد ملکی',
  ],
  ['attribution', { alleged_by: ['یوناما'] }, 12, 'یوناما', 'طالبان'],
  ['weapon', { weapons: ['drone'] }, 13, 'drone', 'airstrike'],
] as const;

describe('a complete expectation', () => {
  it('passes when every slot is met', () => {
    expect(run(EXPECTED)).toMatchObject({ status: 'passed' });
  });

  it.each(BROKEN)('fails in %s alone, at its line', (slot, change, line, expected, got) => {
    const [failure, ...more] = failuresOf(run({ ...EXPECTED, ...change }));
    expect(more).toEqual([]);
    expect(failure).toMatchObject({ slot, line });
    expect(failure?.expected.find((side) => !side.right)?.value).toContain(expected);
    expect(failure?.got.find((side) => !side.right)?.value).toContain(got);
    expect(failure?.sentence).toBeTruthy();
  });

  it('names the entry that gave a value by the words it is from', () => {
    const rules = (event: object) => failuresOf(run(event))[0]?.got[0]?.rules[0];
    expect(rules({ ...EXPECTED, killed: [12, 12] })).toBe('frames/toll-number-outcome');
    expect(rules({ ...EXPECTED, weapons: ['drone'] })).toBe('match/air-strike');
    expect(rules({ ...EXPECTED, sub_event_type: 'Attack' })).toBe('match/air-strike');
  });

  it('quotes the sentence of the value', () => {
    const [failure] = failuresOf(run({ ...EXPECTED, alleged_by: ['یوناما'] }));
    expect(failure?.sentence).toBe('طالبان پاکستان را مقصر خواند.');
  });

  it('takes a slot left out as empty, and points at the event', () => {
    const { weapons: _, ...event } = EXPECTED;
    expect(failuresOf(run(event))).toMatchObject([{ slot: 'weapon', line: 3, expected: [] }]);
  });

  it('fails for an event too many and for an event missing', () => {
    const extra = runFixture(
      fixtureOf(EXPECTED),
      extractor([EVENT, { ...EVENT, sub_event_type: 'Arrests', places: [] }]),
    );
    expect(failuresOf(extra)).toMatchObject([{ slot: 'event', event: 'an event that is not expected', line: 2 }]);
    const missing = runFixture(fixtureOf(EXPECTED), extractor([]));
    expect(failuresOf(missing)).toMatchObject([{ slot: 'event', line: 3, got: [] }]);
  });
});

describe('a partial expectation', () => {
  it('compares only what it gives', () => {
    expect(run({ killed: [10, 10] }, PARTIAL).status).toBe('passed');
    expect(run({ missing: [2, 2] }, PARTIAL).status).toBe('passed');
    expect(run({ alleged_by: ['طالبان'] }, PARTIAL).status).toBe('passed');
    expect(run({ places: [{ text: 'خوست' }] }, PARTIAL).status).toBe('passed');
  });

  it('tells the one slot that is wrong although nothing else links the events', () => {
    expect(failuresOf(run({ weapons: ['drone'] }, PARTIAL))).toMatchObject([{ slot: 'weapon', line: 4 }]);
  });

  it('takes "none" as empty', () => {
    expect(run({ killed: [10, 10], abducted: 'none', denied_by: 'none' }, PARTIAL).status).toBe('passed');
    expect(failuresOf(run({ killed: [10, 10], weapons: 'none' }, PARTIAL))).toMatchObject([{ slot: 'weapon' }]);
    expect(failuresOf(run({ injured: 'none' }, PARTIAL))).toMatchObject([{ slot: 'injured', expected: [] }]);
  });

  it('compares scope, date precision, kind and country of actors and dialect where given', () => {
    const actors = [{ role: 'perpetrator', names: ['پاکستان'], category: 'rebel_group', country: 'IR' }];
    const event = { ...EXPECTED, scope: 'aggregate', actors: [...actors, EXPECTED.actors?.[1]] };
    const names = failuresOf(run(event, { dialect: 'fa-IR' })).map(({ slot, line }) => [slot, line]);
    expect(names).toEqual([
      ['dialect', 1],
      ['scope', 14],
      ['category of پاکستان', 11],
      ['country of پاکستان', 11],
    ]);
  });
});

describe('a text of which nothing is expected', () => {
  const none = readExpectation('{"events": "none"}', 'x').expectation;

  it('passes when nothing is found and fails otherwise', () => {
    expect(check(none, extractionOf([])).differences).toEqual([]);
    expect(check(none, extractionOf([EVENT])).differences).toEqual([{ kind: 'spurious', got: 0 }]);
  });

  it('counts as quiet', () => {
    const checks = [check(none, extractionOf([])), check(none, extractionOf([EVENT]))];
    expect(figuresOf(checks).quiet_documents).toEqual({ right: 1, of: 2 });
  });
});

it('neither rewards nor punishes an optional event', () => {
  const optional = { ...EXPECTED, optional: true };
  for (const events of [[], [EVENT]]) {
    const result = runFixture(fixtureOf(optional), extractor(events));
    expect(result.status).toBe('passed');
    if (result.status === 'passed') expect(figuresOf([result.check]).overall).toMatchObject({ gold: 0, pred: 0 });
  }
});
