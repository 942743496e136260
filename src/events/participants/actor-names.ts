// The words that name a row's actor: the fullest of who did it, without the weapon in which it came.
import { keyAt, ofKind } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { isAttacker, isNationality, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import { MANNED, MISSILES } from '../../lexicons/role-words.ts';
import { type Span, slice } from '../../model/span.ts';
import { spanOf } from '../../tokenize/token.ts';
import type { Row, Setting } from './participants.ts';
import { withoutWeapon } from './weapon-owners.ts';

/** Those who did it name a doer, and a name says more than «افراد مسلح». */
function namedIn({ mentions, role, struck }: Row): readonly ActorMention[] {
  const acting = role === 'perpetrator' ? mentions.filter((mention) => !struck.includes(mention)) : mentions;
  const all = acting.length > 0 ? acting : mentions;
  const named = all.filter((mention) => !isUnknownArmed(mention.id));
  return named.length > 0 ? named : all;
}

/** The mention that tells most of who it is. */
export function knownOf(row: Row): ActorMention {
  const named = namedIn(row);
  const found = named.find((mention) => mention.value?.country) ?? named.find((mention) => mention.value) ?? named[0];
  return found as ActorMention;
}

/** The fullest name and all other wordings; «این گروه» is told by the words that it stands for. */
export function wordingsOf(setting: Setting, row: Row): { longest: Span; aliases: string[] } {
  const { tokens, text } = setting.document;
  const spanOfName = (mention: ActorMention): Span => {
    const own =
      row.role === 'perpetrator'
        ? { first: nameStart(setting, mention), last: mention.last }
        : withoutWeapon(setting.reading, mention);
    const { first, last } = mention.antecedent ?? own;
    return spanOf(tokens, first, last);
  };
  const longest = namedIn(row)
    .map(spanOfName)
    .reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best));
  const spans = [
    ...row.mentions.map(spanOfName),
    ...[...row.mentions, ...row.fallen].map((mention) => spanOf(tokens, nameStart(setting, mention), mention.last)),
  ];
  const words = [...new Set(spans.map((span) => slice(text, span)))];
  return { longest, aliases: words.filter((alias) => alias !== slice(text, longest)) };
}

/** A mention as an actor is named by it. */
export const nameOf = (setting: Setting, mention: ActorMention): string =>
  slice(setting.document.text, spanOf(setting.document.tokens, nameStart(setting, mention), mention.last));

/** «موشک‌های ایرانی», «حملهٔ پهپادهای ارتش اسرائیل»: no missile and no drone is an actor, whose it is did it. */
function nameStart({ document: { tokens }, reading }: Setting, { attacks, id, first, last }: ActorMention): number {
  if (last - first < 2 || MANNED.has(keyAt(tokens, first))) return first;
  // «موشک بالستیک روسی»: a nationality stands last; «بمب‌گذار انتحاری» is no bomb.
  if (MISSILES.has(keyAt(tokens, first)) && !attacks && !isAttacker(id))
    return isNationality(id) ? last - 1 : first + 1;
  // «حملهٔ نظامی آمریکا»: a word of what happened is no part of a name.
  const told = ofKind(reading.mentions, 'trigger').find((one) => one.first < first && one.last > first);
  return told && told.last < last ? told.last : first;
}
