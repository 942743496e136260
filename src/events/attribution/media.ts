// News media among those who speak: they report and blame nobody, but for those of whom it is told what they say.
import { keyAt, type Stretch, within } from '../../frames/reading.ts';
import type { RoleMention } from '../../frames/roles/roles.ts';
import { PREFIX, type Source } from '../../frames/sources/source.ts';
import { MEDIUM, REPORTERS } from '../../lexicons/function-words.ts';
import { AGENCY, MEDIA, MEDIA_OF, MERE_REPORTS, NEWS_SOURCES, SOURCES } from '../../lexicons/source-words.ts';
import { ON_SIDE } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Setting } from '../participants/participants.ts';
import { sideOf } from '../participants/sides.ts';
import type { Hearing } from './own-deeds.ts';

/**
 * «به گزارش تسنیم …», «خبرگزاری فارس: …»: by whom a text has what it tells, who blames nobody; of an outlet that a post quotes
 * («المنار: …», «روزنامه … نوشت»), of the media of a country and of a reporter on the spot it is told what they say.
 */
export const isReporting = ({ document: { tokens } }: Setting, { office, first, last, rule }: Source): boolean =>
  office === 'outlet' &&
  (rule === PREFIX
    ? keyAt(tokens, first) !== MEDIA_OF
    : isBareMedia(tokens, { first, last }) || isOfAgency(tokens, { first, last }));

/** «خبرگزاری فارس: …», «میمنه (پژواک، ۲۲ میزان): …»: an agency and its mark at the head of a report. */
const isOfAgency = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  keyAt(tokens, first) === AGENCY || tokens.slice(first, last).some(({ word }) => word.key === '(');

/** «رسانه‌ها خبر دادند»: all of them, which is none. */
const isBareMedia = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  (last - first === 1 && keyAt(tokens, first) === MEDIA) ||
  MERE_REPORTS.has(keyAt(tokens, first)) ||
  // «منابع خبری», «برخی منابع رسانه‌ای»
  (NEWS_SOURCES.has(keyAt(tokens, last - 1)) && keyAt(tokens, last - 2) === SOURCES);

/** «المنار: …»: one outlet, which speaks beside others only of what they say; not «رسانه‌های عبری», «خبرنگار المیادین». */
export const isOneOutlet = ({ document: { tokens } }: Setting, { office, first }: Source): boolean =>
  office === 'outlet' &&
  ![keyAt(tokens, first), keyAt(tokens, first + 1)].some((key) => key === MEDIUM || REPORTERS.has(key));

/** «رسانه‌های نزدیک به داعش نوشتند که این حمله را جنگجویان این گروه انجام داده‌اند»: its own media speak for a side. */
export function isMediumOf({ setting, frame, source }: Hearing, named: readonly RoleMention[]): boolean {
  const { first, last, office } = source;
  if (office !== 'outlet') return false;
  const owner = within(frame.actors, first, last).find((one) =>
    [one.first - 1, one.first - 2].some((at) => at > first && ON_SIDE.has(keyAt(setting.document.tokens, at))),
  );
  return owner !== undefined && named.every(({ actor }) => sideOf(setting, actor) === sideOf(setting, owner));
}
