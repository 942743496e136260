// People told of by nouns that no list knows: by the end of a trade, or by what nothing but people suffers.
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  ALSO,
  GOES_ON,
  OBJECT,
  ONE,
  OTHERS,
  PERSONS,
  POSTS,
  SELLERS,
  SOME_PEOPLE,
  THINGS_TOO,
  TRADE_ENDS,
} from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import type { PeopleWords } from './people.ts';

/** «چهار چوب‌فروش», «یک شربت فروش دیگر»: ends behind a trade, or where it began. */
export function tradeBehind({ tokens, things }: PeopleWords, from: number): number {
  const key = keyAt(tokens, from);
  if (things.has(from) || tokens[from]?.word.kind !== 'word') return from;
  const last = TRADE_ENDS.test(key) ? from + 1 : SELLERS.has(keyAt(tokens, from + 1)) ? from + 2 : from;
  return last > from && OTHERS.has(keyAt(tokens, last)) ? last + 1 : last;
}

/** «شماری را مجروح ساخت», «شماری هم ناپدید شدند», «کشته شدن شماری در …»: counted by what they suffer alone. */
export function suffersUnnamed(words: PeopleWords, at: number): boolean {
  const key = keyAt(words.tokens, at);
  return ((OBJECT.has(key) || ALSO.has(key)) && words.outcomes.has(at + 1)) || sufferedBefore(words, at);
}

/** «شهادت جمعی بر اثر آن», «زخمی شدن شماری.»: right behind what became of them. */
function sufferedBefore({ tokens, outcomes }: PeopleWords, at: number): boolean {
  if (!SOME_PEOPLE.has(keyAt(tokens, at - 1))) return false;
  const ends = tokens[at]?.word.kind !== 'word' || PREPOSITIONS.has(keyAt(tokens, at));
  return ends && [2, 3, 4].some((back) => outcomes.get(at - back)?.last === at - 1);
}

/** A noun that no list knows: near what happened to it, or where only people can be meant. */
export function unknownAt(words: PeopleWords, at: number): 'near' | 'far' | undefined {
  const token = words.tokens[at];
  if (token?.word.kind !== 'word' || words.things.has(at) || token.word.lemma !== 0 || token.word.key.length <= 2)
    return undefined;
  if (suffersNear(words, at)) return 'near';
  return dies(words, at) ? 'far' : undefined;
}

/** «سه دستفروش کشته شدند»: right before what happened to it. */
function suffersNear({ tokens, outcomes, numbers }: PeopleWords, at: number): boolean {
  const token = tokens[at] as Token;
  // «چهار خیزشی و هفت مهاجم از میان رفتند»
  if (keyAt(tokens, at + 1) === 'و' && numbers.has(at + 2)) return !POSTS.has(token.word.key);
  // «سه عابد دیگر زخمی شدند»
  if (OTHERS.has(keyAt(tokens, at + 1)) && outcomes.has(at + 2)) return true;
  return outcomes.has(at + 1) || (OBJECT.has(keyAt(tokens, at + 1)) && outcomes.has(at + 2));
}

/** «سه قاری روز شنبه در … کشته شدند», «دو سیمبان را در … کشتند»: words of death that nothing but people suffers. */
function dies({ tokens, outcomes, victims, numbers }: PeopleWords, at: number): boolean {
  const isObject = OBJECT.has(keyAt(tokens, at + 1));
  if (!isObject && !GOES_ON.has(keyAt(tokens, at + 1)) && !PREPOSITIONS.has(keyAt(tokens, at + 1))) return false;
  for (let i = at + 1; i < at + DEATH_REACH; i++) {
    const outcome = outcomes.get(i);
    if (outcome) {
      const { value } = outcome.entry;
      const isTold = tokens[outcome.last - 1]?.word.verb != null && value.outcome === 'killed' && !value.mild;
      return isTold && (value.active ?? false) === isObject && !THINGS_TOO.has(keyAt(tokens, i));
    }
    const word = tokens[i]?.word;
    // Somebody else is counted or stands right before the verb.
    if (word?.kind !== 'word' || word.verb || (numbers.has(i) && !ONE.has(word.key))) return false;
    const other = victims.get(i);
    if (other && outcomes.has(other.last) && !PREPOSITIONS.has(keyAt(tokens, i - 1))) return false;
  }
  return false;
}

const DEATH_REACH = 24;

/** «شش نیروی مشاور سپاه قدس»: the force behind what its man does. */
export function forceOf({ tokens, actors }: PeopleWords, from: number): Mention<ActorValue> | null {
  if (!PERSONS.has(keyAt(tokens, from))) return null;
  for (let at = from + 1; at <= from + TRADE_REACH; at++) {
    const actor = actors.get(at);
    if (actor) return actor.entry.value.kind === 'force' ? actor : null;
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return null;
  }
  return null;
}

const TRADE_REACH = 2;
