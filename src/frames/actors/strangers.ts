// Doers of whom only the looks are told: «دو جوان نقاب‌دار», «مردی با لباس زنانه», «دو نفر سوار بر موتورسیکلت».
import {
  ARMED_LOOKS,
  CLAD,
  CYCLES,
  FEW,
  MOUNTED,
  ONE,
  PERSON_NOUNS,
  RIDDEN,
  RIDERS,
  SHADES,
  THAT,
  WITH,
  WORN,
} from '../../lexicons/function-words.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { covering, keyAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

const UNKNOWN: ActorValue = {
  name: 'Unidentified Armed Group',
  country: null,
  categories: [{ category: 'unidentified' }],
  kind: 'force',
};

/** The rule's id of one who is told by looks alone. */
const STRANGER = 'UNID-ARMED';

/** One who is told by looks alone, over these tokens. */
export const strangerOver = (first: number, last: number): ActorMention => ({
  first,
  last,
  id: STRANGER,
  name: UNKNOWN.name,
  country: null,
  value: UNKNOWN,
});

/** The tokens at which a stranger may be told. */
export function strangersIn(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (PERSON_NOUNS.has(keyAt(tokens, at))) out.push(at);
  return out;
}

/** Strangers of a text whom no longer name holds, in order. */
export function findStrangers(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  openings: readonly number[],
): ActorMention[] {
  const out: ActorMention[] = [];
  for (const at of openings) {
    const last = isClad(tokens, at + 1) ? at + 1 : looksEnd(tokens, rideEnd(tokens, at));
    const known = covering(actors, at)?.last ?? at;
    if (last > known && (last > at + 1 || isClad(tokens, at + 1))) out.push(strangerOver(at, last));
  }
  return out;
}

/** «افرادی که یونیفورم نظامی به تن داشتند», «مردانی که نقاب بر چهره داشتند»: the looks stand behind «که». */
function isClad(tokens: readonly Token[], that: number): boolean {
  if (keyAt(tokens, that) !== THAT) return false;
  for (let at = that + 1; at <= that + CLAD_REACH; at++)
    if ((WORN.has(keyAt(tokens, at)) && !MOUNTED.has(keyAt(tokens, at - 1))) || ARMED_LOOKS.has(keyAt(tokens, at)))
      return true;
  return false;
}

const CLAD_REACH = 3;

/** Past «سرنشینان یک کرولای سفید», «سرنشینان دو موترسایکل», or past the noun alone where nothing of the kind is told of. */
function rideEnd(tokens: readonly Token[], at: number): number {
  if (!RIDERS.has(keyAt(tokens, at))) return at + 1;
  // «سرنشینان دو موتر» are whoever is in them; «سرنشینان دو موترسایکل» shoot.
  const cycle = FEW.has(keyAt(tokens, at + 1)) || tokens[at + 1]?.word.kind === 'number' ? at + 2 : at + 1;
  const isOneCar = keyAt(tokens, at + 1) === ONE && RIDDEN.has(keyAt(tokens, at + 2));
  if (!isOneCar && !CYCLES.has(keyAt(tokens, cycle))) return at + 1;
  const ride = isOneCar ? at + 2 : cycle;
  let last = ride + 1;
  while (RIDDEN.has(keyAt(tokens, last)) || SHADES.has(keyAt(tokens, last))) last++;
  return last;
}

/** Past the words that tell how the person looks, or `from` where there are none. */
function looksEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let look = lookAt(tokens, at); look > at; look = lookAt(tokens, at)) at = look;
  if (at > from) return at;
  const key = keyAt(tokens, at);
  // «سوار بر موتورسیکلت»
  if (MOUNTED.has(key)) return WORN.has(keyAt(tokens, at + 2)) ? at + 3 : from;
  // «با لباس زنانه», «ملبس با یونیفورم پولیس»
  if (CLAD.has(key)) at++;
  if (key !== WITH && at === from) return from;
  if (keyAt(tokens, at) === WITH) at++;
  if (!WORN.has(keyAt(tokens, at)) || MOUNTED.has(keyAt(tokens, from))) return from;
  at++;
  const next = tokens[at]?.word;
  return next?.kind === 'word' && !next.verb && next.key.length > 2 ? at + 1 : at;
}

/** Past a look at this token, which may be written as several («نقاب دار», «تفنگ به دست»). */
function lookAt(tokens: readonly Token[], at: number): number {
  let word = '';
  for (let i = at; i < at + LONGEST_LOOK; i++) {
    word += keyAt(tokens, i);
    if (ARMED_LOOKS.has(word)) return i + 1;
  }
  return at;
}

const LONGEST_LOOK = 3;
