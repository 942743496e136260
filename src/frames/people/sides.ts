// The side that a bare count is of, told before it: «از مهاجمان پنج تن هلاک شدند», «از داعش سه تن و از طالبان چهار تن».
import {
  ALONE_AND,
  ALSO,
  AMONG_SIDE,
  CROWDS,
  FROM,
  PRONOUNS,
  RELATIVE,
  SEVERAL_ENDING,
} from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import { keyAt } from '../reading.ts';
import type { Head } from './heads.ts';
import type { PeopleWords } from './people.ts';

/** How far before a number «از» and the side may stand. */
const REACH = 5;
/** «پنج تن», «پنج تن کشته شدند»: nouns that say of no side. */
const COUNTERS: ReadonlySet<string> = new Set(['victim-counter', 'victim-passive']);

/** A head with the side before it, and where that side begins; null where none is told. */
export function withSide(words: PeopleWords, head: Head, first: number): { head: Head; first: number } | null {
  if (head.actor || head.nouns.length === 0 || head.nouns.some(({ entry }) => !COUNTERS.has(entry.id))) return null;
  const last = ALSO.has(keyAt(words.tokens, first - 1)) ? first - 1 : first;
  for (let at = first - 2; at >= first - REACH; at--) {
    if (!FROM.has(keyAt(words.tokens, at))) continue;
    // «از میان معلمان هشت تن»
    const from = AMONG_SIDE.has(keyAt(words.tokens, at + 1)) ? at + 2 : at + 1;
    const noun = words.victims.get(from);
    const actor = words.actors.get(from);
    const side = noun?.last === last && isSeveral(words, noun) ? noun : null;
    const force = actor?.last === last && actor.entry.value.kind === 'force' ? actor : null;
    if ((!side && !force) || !opens(words, at)) return null;
    return { head: { ...head, nouns: side ? [side, ...head.nouns] : head.nouns, actor: force }, first: at };
  }
  return null;
}

const isSeveral = ({ tokens }: PeopleWords, { first, ending, entry }: Mention<VictimValue>): boolean =>
  entry.value.category !== 'neutral' &&
  (ending === 'plural' || CROWDS.has(keyAt(tokens, first)) || SEVERAL_ENDING.test(keyAt(tokens, first)));

/** At the head of a clause or of a member of a list; «به نقل از پولیس دو تن» and «پس از مهاجمان» are no sides. */
function opens({ tokens, ends }: PeopleWords, at: number): boolean {
  const word = tokens[at - 1]?.word;
  return (
    word?.kind !== 'word' ||
    // «در درگیری دیروز در کندز از پولیس پنج تن …»
    ends.has(at) ||
    word.verb !== null ||
    [ALONE_AND, RELATIVE, ALSO, PRONOUNS].some((keys) => keys.has(word.key))
  );
}
