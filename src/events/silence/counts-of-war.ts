// Bare counts of the dead that are news of a war: those of the whole war so far, and those of the ministry of health of a
// land at war.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { isInName } from '../../frames/sources/source.ts';
import { HEALTH } from '../../lexicons/general-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { OPENING, type Part } from './support-parts.ts';

/** What counts of the dead are worth. */
export function countPoints(tokens: readonly Token[], { frames }: Draft): readonly Part[] {
  if (frames.some(countsSince)) return [[1, 'count-since']];
  return frames.some((frame) => isOfWarMinistry(tokens, frame)) ? [[1.5, 'count-of-war']] : [];
}

/** «از آغاز حملات تاکنون ۴۳۲۱ نفر کشته شده‌اند»: the dead of a war so far, in the opening. */
const countsSince = ({ sentence, cues, tolls, domains }: Frame): boolean =>
  sentence < OPENING &&
  domains.length === 0 &&
  (cues.has('since') || cues.has('total')) &&
  tolls.some(({ outcome, people }) => outcome === 'killed' && people.counted && people.min >= MANY_DEAD);

const MANY_DEAD = 10;

/** «وزارت بهداشت غزه: در ۲۴ ساعت گذشته ۴۷ شهید به بیمارستان‌ها منتقل شده‌اند», and no word of hunger or disease. */
const isOfWarMinistry = (tokens: readonly Token[], { sources, sidePlaces, tolls, domains }: Frame): boolean =>
  domains.length === 0 &&
  tolls.some(({ outcome, people }) => outcome === 'killed' && people.counted && people.min > 1) &&
  sources.some(
    (source) =>
      tokens.slice(source.first, source.last).some((_, i) => HEALTH.has(keyAt(tokens, source.first + i))) &&
      sidePlaces.some((place) => place.country === AT_WAR && isInName(source, place)),
  );

/** Palestine: its ministry of health counts the dead of every day. */
const AT_WAR = 'PS';
