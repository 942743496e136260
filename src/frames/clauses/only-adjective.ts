// Words of happening whose ending only makes an adjective.
import {
  BEFORE_NOUN,
  INDEFINITE_BEHIND_H,
  INDEFINITE_PLURAL,
  PREPOSITIONS,
  TOOK_PLACE,
} from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { endsAt, keyAt, ofKind, type Reading } from '../reading.ts';

/** «پهپاد تهاجمی», «مواد انفجاری»: behind a noun the ending makes an adjective; «در انفجاری» is an explosion. */
export function isOnlyAdjective(
  { document: { tokens }, dates, mentions }: Reading,
  trigger: Mention<TriggerValue>,
): boolean {
  if (trigger.ending !== 'i' || INDEFINITE_PLURAL.test(keyAt(tokens, trigger.last - 1))) return false;
  if (trigger.entry.value.force === 'weak') return true;
  const before = tokens[trigger.first - 1]?.word;
  // «دیشب انفجاری در … روی داد», «پلیس می‌گوید انفجاری در … رخ داده است»
  if (tookPlace(tokens, trigger.last) || endsAt(dates, trigger.first)) return false;
  // «در ولایت پکتیکا انفجاری دو سرباز را کشت»
  if (endsAt(ofKind(mentions, 'place'), trigger.first)) return false;
  if (isFiniteVerb(tokens[trigger.first - 1])) return false;
  return (
    trigger.last - trigger.first === 1 &&
    !INDEFINITE_BEHIND_H.test(keyAt(tokens, trigger.first)) &&
    before?.kind === 'word' &&
    !BEFORE_NOUN.has(before.key)
  );
}

/** «رخ داد» right behind, or behind a word for what it was like: «انفجاری مهیب رخ داد», «انفجاری دیگر نیز روی داد». */
const tookPlace = (tokens: readonly Token[], last: number): boolean => {
  for (let at = last; at <= last + DESCRIBED; at++) {
    if (TOOK_PLACE.has(keyAt(tokens, at))) return true;
    if (PREPOSITIONS.has(keyAt(tokens, at)) || tokens[at]?.word.verb) return false;
  }
  return false;
};

const DESCRIBED = 2;

/** «کرد», «کرده است», and no «کردن». */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.word.verb != null && token.word.verb.form !== 'infinitive';
