// Whom the words of a blame name among those of their clause.
import { OBJECT, ONTO, TO, WORK } from '../../lexicons/function-words.ts';
import { BLAMED_AS, BLAMED_BY } from '../../lexicons/reporting.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import { guiltyBefore } from '../sources/readings.ts';
import type { Source } from '../sources/source.ts';
import type { ActorMention } from './roles.ts';
import { joinedTo, wordBefore } from './words.ts';

/** Whom a blame names: right behind «کار», before «را», else first behind the source; with those that «و» joins to it. */
export function accusedOf(tokens: readonly Token[], actors: readonly ActorMention[], source: Source): ActorMention[] {
  if (isOfUnknown(tokens, actors, source)) return [];
  const between = actors.filter((actor) => actor.first >= source.last && actor.last <= source.at);
  const onto = actors.find((actor) => actor.first >= source.last && ONTO.has(wordBefore(tokens, actor.first)));
  const first =
    // «مقصر دانستن طالبان از سوی والی»
    actors.find((actor) => actor.first > source.at && actor.last <= source.first) ??
    onto ??
    // «حمله بر پوسته را به طالبان نسبت داد»
    between.find((actor) => actor.last === source.at && keyAt(tokens, actor.first - 1) === TO) ??
    // «طالبان از سوی حکومت به … متهم شدند»
    actors.find((actor) => actor.first >= source.last && WORK.has(wordBefore(tokens, actor.first))) ??
    (PASSIVE.has(source.rule) ? actors.find((actor) => actor.last <= source.first) : undefined) ??
    // «عامل حمله بر پوسته را طالبان خواند»
    between.find((actor) => isCalledGuilty(tokens, source.last, actor.first - 1)) ??
    between.find(({ last }) => keyAt(tokens, last) === OBJECT) ??
    between.find(({ last }) => keyAt(tokens, last + 1) === OBJECT) ??
    between[0] ??
    actors.find((actor) => actor.first > source.at && actor.first >= source.last);
  return first ? joinedTo(tokens, actors, first) : [];
}

const PASSIVE: ReadonlySet<string> = new Set([BLAMED_BY, BLAMED_AS]);

/** Right behind «عامل این حمله را». */
const isCalledGuilty = (tokens: readonly Token[], first: number, object: number): boolean =>
  keyAt(tokens, object) === OBJECT && guiltyBefore(tokens, first, object) < object;

/** «آن را کار «دزدان» خواند»: whose work it is called no list knows, so no other is meant. */
function isOfUnknown(tokens: readonly Token[], actors: readonly ActorMention[], { last, at: end }: Source): boolean {
  for (let at = last + 1; at < end; at++)
    if (WORK.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === OBJECT)
      return !actors.some(({ first }) => first > at && first < end);
  return false;
}
