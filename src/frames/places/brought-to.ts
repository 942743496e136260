// Where the hurt and the dead are brought, and where they die of their wounds: not where they were hurt.
import { CORPSES } from '../../lexicons/function-words.ts';
import { HOSPITALS } from '../../lexicons/hospital-words.ts';
import { IN, TOWARDS, WAYS } from '../../lexicons/place-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Clause, clauseAt } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import { isOfHospital } from '../tolls/echoes.ts';
import type { Toll } from '../tolls/toll.ts';

/** What a frame knows of its places. */
interface Told {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly triggers: readonly Stretch[];
  readonly tolls: readonly Toll[];
}

/** «از شفاخانهٔ ولایتی غزنی: دوازده جسد»: of a clause that only counts people. */
export const isOfTheirHospital = (told: Told, place: Stretch): boolean =>
  clauseOfCount(told, place) !== null && isHospitalOf(told.tokens, place);

/** «هژده نعش به فیض‌آباد رسید», «در شفاخانهٔ ایمرجنسی لشکرگاه بستر اند». */
export function isBroughtTo(told: Told, place: PlaceMention): boolean {
  const clause = clauseOfCount(told, place);
  return isOfHospital(told.tolls, place) || (clause !== null && isGoalOfBodies(told.tokens, clause, place));
}

/** The clause of a place, where it counts people and tells of no happening. */
function clauseOfCount({ clauses, triggers, tolls }: Told, place: Stretch): Clause | null {
  const clause = clauseAt(clauses, place.first);
  return clause && tolls.length > 0 && !anyWithin(triggers, clause.first, clause.last) ? clause : null;
}

/** How many words of its name stand between «شفاخانهٔ» and the town. */
const NAME = 3;

function isHospitalOf(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = last - 1; at >= first - NAME; at--) {
    const word = tokens[at]?.word;
    if (word && HOSPITALS.has(word.key)) return true;
    if (word?.kind !== 'word' || word.verb) return false;
  }
  return false;
}

/** How many words stand between «به» and the name («به شهر فیض‌آباد»). */
const KIND = 2;

function isGoalOfBodies(tokens: readonly Token[], { first }: Clause, place: Stretch): boolean {
  const to = [place.first - 1, place.first - KIND].some(
    (at) => TOWARDS.has(keyAt(tokens, at)) || WAYS.has(keyAt(tokens, at)),
  );
  return to && tokens.slice(first, place.first).some(({ word }) => CORPSES.has(word.key));
}

/** «او دیشب در شفاخانهٔ ایمرجنسی کابل جان داد»: when and where who was hurt before died. */
export function diesInHospital(tokens: readonly Token[], { first, last }: Stretch, tolls: readonly Toll[]): boolean {
  const dead = within(tolls, first, last);
  return (
    dead.length > 0 &&
    dead.every(({ outcome, rule }) => outcome === 'killed' && rule === DIED) &&
    tokens.slice(first, last).some(({ word }, i) => HOSPITALS.has(word.key) && IN.has(keyAt(tokens, first + i - 1)))
  );
}

const DIED = 'killed-intransitive';
