// Words that name wars and policies as well as what happened somewhere: what they need beyond others.
import { SPEAKER_DID } from '../../frames/roles/speaker.ts';
import { CONDEMNED } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { forceOf } from './general-talk.ts';
import { isBareLine } from './headlines.ts';
import { says } from './words-said.ts';

/** «صنعت کشتار اسرائیل», «عملیات اقتصادی علیه ایران»: only words that name wars and policies as well. */
export const isVaguelyNamed = ({ frames }: Draft): boolean =>
  frames.every(({ triggers }) => triggers.every(({ entry }) => VAGUE.has(entry.id)));

const VAGUE: ReadonlySet<string> = new Set(['operation', 'killing', 'aggression']);

/** What a clash needs beyond other events: the word war names much else. */
export function neededForClash(draft: Draft, says: (reason: string) => boolean): number {
  // «در حالی که سرباز وظیفه بود در یک حملهٔ مسلحانه به شهادت رسید»: a fight only by what he was.
  if (draft.frames.some(({ described }) => described.length > 0)) return 0;
  let needed = 0;
  // «هزینه‌های جنگ و شهدای آن», «در این جنگ صد هزار تن کشته شدند»: only the word war, among talk of other things or of
  // no day and place.
  const namesWar = !['strong-trigger', 'noun-trigger'].some(says);
  if (namesWar && (says('other-news') || !(isOfPeriod(draft) || ['day', 'place'].some(says)))) needed += 1;
  // «سه ماه از درگیری نظامی ایران و آمریکا می‌گذرد»: a clash that is only named is mostly the war as a whole.
  // Who fights, where and when is more.
  const isFight =
    ((says('day') && says('doer')) || isBareLine(draft) || isFought(draft)) &&
    draft.places.some(({ kind }) => kind !== 'country');
  if (!['toll', 'strong-trigger', 'occurred'].some(says) && !isFight) needed += 1.5;
  return needed;
}

/** «طالبان و داعش در خوگیانی با هم جنگیدند»: both sides, told by a verb of the past in the opening. */
const isFought = ({ frames }: Draft): boolean =>
  frames.some(
    ({ sentence, triggers, roles }) =>
      sentence === 0 &&
      triggers.some(({ entry }) => entry.id === 'fought') &&
      roles.filter(({ role }) => role === 'party').length > 1,
  );

/** «از آغاز جنگ …»: a total. */
const isOfPeriod = (draft: Draft): boolean => draft.frames.some((frame) => frame.cues.has('total'));

/** «صدها هزار عراقی در این جنگ کشته شدند», «آمریکا بیست سال بمباران کرد و هزاران مجاهد را کشت»: so many that nobody counts them,
 * of no day and town. */
export const isOfWholeWar = ({ tolls, places }: Draft, says: (reason: string) => boolean): boolean =>
  tolls.length > 0 &&
  tolls.every(({ people }) => people.vague && people.min >= UNCOUNTED) &&
  !says('day') &&
  (places.length === 0 || !['strong-trigger', 'doer'].some(says)) &&
  places.every(({ kind }) => kind === 'country');

const UNCOUNTED = 1000;

/** «ترامپ: ما تأسیسات ایران را نابود کردیم»: what one man says that his side has done, of no place or day. */
export const isBoast = ({ frames }: Draft): boolean =>
  frames.some(({ roles }) =>
    roles.some(
      ({ role, rule, actor }) =>
        role === 'perpetrator' && rule === SPEAKER_DID && (actor.voice || actor.value === null),
    ),
  );

/** «تروریست‌ها مردم را کشتند و به ماموران حمله کردند»: what a speaker lays to a foe whom he does not name, of no place or day. */
export const isCharge = ({ frames, days, places }: Draft): boolean =>
  days === null &&
  places.length === 0 &&
  frames.every(({ triggers, sources }) => triggers.length === 0 || sources.length > 0) &&
  frames.some(({ roles }) => roles.some(({ role }) => role === 'perpetrator')) &&
  frames.every(({ roles }) => roles.every(({ role, actor }) => role !== 'perpetrator' || FOES.has(actor.id)));

const FOES: ReadonlySet<string> = new Set(['MILITANTS-TERRORISTS-BARE', 'EXTERNAL-ENEMY']);

/** «هدف قرار گرفتن کشورهای عربی خلیج فارس را محکوم کرد»: who did it, when, where and to how many is not told. */
export const isOnlyCondemned = (tokens: readonly Token[], draft: Draft): boolean =>
  draft.days === null &&
  draft.tolls.length === 0 &&
  draft.places.every(({ kind }) => kind === 'country' || kind === 'sea') &&
  says(tokens, draft, CONDEMNED) &&
  draft.frames.every(
    (frame) =>
      frame.roles.every(({ role }) => role === 'target') &&
      frame.triggers.every((trigger) => forceOf(tokens, frame, trigger) !== 'strong'),
  );
