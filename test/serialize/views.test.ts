import { describe, expect, it } from 'vitest';
import type { Casualty, ConflictEvent } from '../../src/model/event.ts';
import {
  acledFatalities,
  civilianMinimum,
  civiliansTargeted,
  ucdpDeaths,
  ucdpTypeOfViolence,
} from '../../src/serialize/views.ts';
import { event } from './sample.ts';

const toll = (min: number, max: number | null, more: Partial<Casualty> = {}): Casualty => ({
  ...{
    outcome: 'killed',
    category: null,
    min,
    max,
    vague: false,
    text: '',
    span: [0, 0],
    according_to: null,
    part_of: null,
  },
  ...more,
});
const killed = (min: number, max: number | null, casualties: Casualty[]): ConflictEvent => ({
  ...event,
  casualties,
  totals: { ...event.totals, killed: { min, max } },
});
const withActors = (...actors: Partial<ConflictEvent['actors'][number]>[]): ConflictEvent => ({
  ...event,
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  casualties: [],
  actors: actors.map((actor) => ({ ...event.actors[0], ...actor }) as ConflictEvent['actors'][number]),
});

describe('acledFatalities', () => {
  it.each([
    ['the lowest of conflicting figures', killed(5, 12, [toll(5, 5), toll(12, 12)]), 5],
    ['several as 3', killed(3, null, [toll(3, null, { vague: true })]), 3],
    ['tens as 10', killed(20, null, [toll(20, null, { vague: true })]), 10],
    ['hundreds as 100', killed(200, null, [toll(200, null, { vague: true })]), 100],
    ['a counted twenty as 20', killed(20, 20, [toll(20, 20)]), 20],
    ['no report as 0', { ...event, casualties: [], totals: { ...event.totals, killed: null } }, 0],
  ])('codes %s', (_name, given, expected) => {
    expect(acledFatalities(given)).toBe(expected);
  });
});

describe('ucdpDeaths', () => {
  it.each([
    ['one figure', killed(10, 10, [toll(10, 10)]), { low: 10, best: 10, high: 10 }],
    ['an open figure', killed(10, null, [toll(10, null)]), { low: 10, best: 10, high: 10 }],
    [
      'two sources',
      killed(5, 12, [toll(5, 5, { according_to: 'پولیس' }), toll(12, 12, { according_to: 'شاهدان' })]),
      { low: 5, best: 5, high: 12 },
    ],
    [
      'a stated figure beside a lower one',
      killed(5, 12, [toll(12, 12), toll(5, 5, { according_to: 'پولیس' })]),
      { low: 5, best: 12, high: 12 },
    ],
    [
      'only the claim of a party',
      killed(30, 30, [toll(30, 30, { according_to: 'اردوی پاکستان' })]),
      { low: 0, best: 0, high: 30 },
    ],
  ])('codes %s', (_name, given, expected) => {
    expect(ucdpDeaths(given)).toEqual(expected);
  });
});

it('civilianMinimum does not add women to the civilians they are part of', () => {
  expect(civilianMinimum(event)).toBe(10);
  expect(civilianMinimum(killed(7, 7, [toll(4, 4, { category: 'women' }), toll(3, 3, { category: 'children' })]))).toBe(
    7,
  );
  expect(civilianMinimum(killed(7, 7, [toll(7, 7, { category: 'militants' })]))).toBe(0);
});

describe('ucdpTypeOfViolence', () => {
  it.each([
    ['a state and rebels', withActors({ category: 'state_forces' }, { category: 'rebel_group' }), 1],
    ['two groups', withActors({ category: 'rebel_group' }, { category: 'political_militia' }), 2],
    ['an attack on civilians', event, 3],
    ['one side only', withActors({ category: 'rebel_group' }), null],
    ['no armed actor', withActors({ category: 'civilians' }), null],
  ])('codes %s', (_name, given, expected) => {
    expect(ucdpTypeOfViolence(given)).toBe(expected);
  });
});

it('civiliansTargeted needs civilians as the only target or victims', () => {
  expect(civiliansTargeted(event)).toBe(true);
  expect(
    civiliansTargeted({
      ...event,
      casualties: [toll(1, 1, { category: 'civilians' }), toll(1, 1, { category: 'police' })],
    }),
  ).toBe(false);
  expect(civiliansTargeted({ ...event, casualties: [] })).toBe(false);
});
