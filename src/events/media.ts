// News media among those who speak: they report and blame nobody, but for those of whom it is told what they say.
import { keyAt, type Stretch, within } from '../frames/reading.ts';
import type { RoleMention } from '../frames/roles.ts';
import { PREFIX, type Source } from '../frames/source.ts';
import { MEDIUM, REPORTERS } from '../lexicons/function-words.ts';
import { MEDIA, MEDIA_OF } from '../lexicons/source-words.ts';
import { ON_SIDE } from '../lexicons/stance-words.ts';
import type { Token } from '../tokenize/token.ts';
import type { Hearing } from './own-deeds.ts';
import type { Setting } from './participants.ts';
import { sideOf } from './sides.ts';

/** News media report, and blame nobody; of the media of a country and of a reporter on the spot it is told what they say. */
export const isReporting = ({ document: { tokens } }: Setting, { office, first, last, rule }: Source): boolean =>
  office === 'outlet' &&
  (rule === PREFIX
    ? keyAt(tokens, first) !== MEDIA_OF
    : !isNamedForIt(keyAt(tokens, first), keyAt(tokens, first + 1)) || isBareMedia(tokens, { first, last }));

/** «رسانه‌ها خبر دادند»: all of them, which is none. */
const isBareMedia = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  last - first === 1 && keyAt(tokens, first) === MEDIA;

/** «رسانه‌های عبری», «چند رسانه», «خبرنگار المیادین». */
const isNamedForIt = (head: string, next: string): boolean =>
  REPORTERS.has(head) || REPORTERS.has(next) || next === MEDIUM;

/** «رسانه‌های نزدیک به داعش نوشتند که این حمله را جنگجویان این گروه انجام داده‌اند»: its own media speak for a side. */
export function isMediumOf({ setting, frame, source }: Hearing, named: readonly RoleMention[]): boolean {
  const { first, last, office } = source;
  if (office !== 'outlet') return false;
  const owner = within(frame.actors, first, last).find((one) =>
    [one.first - 1, one.first - 2].some((at) => at > first && ON_SIDE.has(keyAt(setting.document.tokens, at))),
  );
  return owner !== undefined && named.every(({ actor }) => sideOf(setting, actor) === sideOf(setting, owner));
}
