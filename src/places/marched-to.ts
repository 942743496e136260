// «تابوت‌ها را به شهر فراه بردند و اعتراض کردند»: where a crowd goes to protest, though the verb is one of going.
import { AND, IN, PROTESTING } from '../lexicons/place-words.ts';
import type { Token } from '../tokenize/token.ts';

/** How far behind a place the protest is told. */
const REACH = 16;

/** Whether behind a place [first, last), the verb and «و» a protest is told in the same sentence, and no other place it is in. */
export function isMarchedTo(tokens: readonly Token[], last: number, isPlace: (at: number) => boolean): boolean {
  let joined = false;
  for (let at = last; at < last + REACH; at++) {
    const word = tokens[at]?.word;
    if (!word || STOPS.has(word.key)) return false;
    if (joined && PROTESTING.has(word.key)) return true;
    // «و در پیشاور تظاهرات کردند»
    if (joined && IN.has(word.key) && [1, 2].some((on) => isPlace(at + on))) return false;
    joined ||= AND.has(word.key) && tokens[at - 1]?.word.verb != null;
  }
  return false;
}

const STOPS: ReadonlySet<string> = new Set(['.', '؛', '!', '؟', '\n', ':']);
