// Fights of words and fists, and prisoners whom a court had judged: nobody is harmed or taken that a war knows.
import { ofKind, type Reading } from '../../frames/reading.ts';
import type { Domain } from '../../lexicons/domains.ts';
import type { Draft } from '../facts.ts';
import { namesArmedGroup } from '../participants/named-sides.ts';

/** «نامزدها از دقیقهٔ اول مناظره به سوی هم آتش گشودند»: no place, nobody counted, no force named. */
export const isDebate = (reading: Reading, { frames, tolls, places }: Draft): boolean =>
  ofKind<Domain>(reading.mentions, 'domain').some(
    ({ entry, first }) => entry.id === 'debate' && first < (reading.document.sentences[0]?.last ?? 0),
  ) &&
  places.length === 0 &&
  tolls.every(isNobody) &&
  !frames.some(namesArmedGroup);

/** «سیاست‌های شما طبقهٔ متوسط را کشت», «حریف را نقش زمین کرد» */
export const isNobody = ({ people }: Draft['tolls'][number]): boolean => !people.counted && people.min <= 1;

/** A fight with fists in a ring. */
export const hasBout = (reading: Reading): boolean =>
  ofKind<Domain>(reading.mentions, 'domain').some(({ entry }) => entry.id === 'bout');

/** «سه صد زندانی جرایم جنایی به مناسبت عید رها شدند؛ محکومان قتل و اختطاف نه»: nobody is said to have been taken. */
export const isAmnesty = ({ frames }: Draft): boolean =>
  frames.every(({ triggers }) =>
    triggers.every(({ entry: { value } }) => LET_GO.has(value.happening) || value.force === 'noun'),
  ) &&
  frames.some(
    ({ triggers, domains }) =>
      triggers.some(({ entry }) => entry.value.happening === 'release') &&
      domains.some(({ entry }) => entry.id === 'amnesty'),
  );

const LET_GO: ReadonlySet<string> = new Set(['release', 'escape']);
