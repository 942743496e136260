// News that is said to be untrue: rumours are none, but what a side says it did is told, and denied.
import { keyAt, type Reading, type Stretch, within } from '../../frames/reading.ts';
import { CLAIM, NOT_ONE } from '../../lexicons/function-words.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';
import { cuesOf, type Spot } from './cue-spots.ts';

/** How many sentences open a text. */
const OPENING = 3;

/** «خبر انفجار در … درست نیست»: denied where it is first told. */
export function isFalseReport(reading: Reading, draft: Draft): boolean {
  if (isRebutted(reading, draft)) return true;
  // «شایعه یا واقعیت؟ ماجرای …»: a question may stand over it.
  const from = Math.min(draft.frames[0]?.sentence ?? 0, 1);
  const denials = cuesOf(reading, 'false-report').filter(({ sentence }) => sentence < OPENING + from);
  const denied = denials.some(
    (denial) =>
      !isOfElsewhere(reading, draft, denial) && !isClaimOfSide(reading, draft, denial) && !isAnswer(draft, denial),
  );
  const isToldUntrue = ({ people }: Draft['tolls'][number]): boolean =>
    denials.some(({ sentence }) => isWithin(reading.document.sentences[sentence], people));
  return (
    denied &&
    draft.tolls.every(
      (toll) =>
        toll.people.min <= 1 ||
        // «دو شکارچی دستگیر شدند»: who was arrested was not hurt.
        (toll.outcome === 'arrested' && !isOfArrests(draft)) ||
        (opensWithDenial(reading, denials) && isToldUntrue(toll)),
    )
  );
}

/** «۱۴۰ تن بازداشت شدند. پولیس شکنجه را رد کرد»: nothing but arrests, which nobody denies. */
const isOfArrests = ({ happenings }: Draft): boolean => [...happenings].every((happening) => happening === 'arrest');

/** «تکذیب ترور فرمانده» stands over it. */
const opensWithDenial = ({ document: { sentences } }: Reading, denials: readonly Spot[]): boolean =>
  denials.some(({ at, sentence }) => sentence === 0 && at - (sentences[0]?.first ?? 0) <= 1);

const isWithin = (sentence: Stretch | undefined, { first }: Stretch): boolean =>
  sentence !== undefined && first >= sentence.first && first < sentence.last;

/** «برخی مدعی درگیری در بندرعباس شدند که بررسی‌ها نشان می‌دهد هیچ درگیری رخ نداده است»: rumoured, and none of it happened. */
const isRebutted = ({ document: { tokens } }: Reading, { frames, tolls, happenings }: Draft): boolean =>
  tolls.length === 0 &&
  frames.some(({ unreal, triggers, cues, sources, first, last }) => {
    const isNone = unreal.some(
      (trigger) =>
        (happenings.has(trigger.entry.value.happening) || trigger.entry.value.happening === 'attack') &&
        NONE_REACH.some((back) => NOT_ONE.has(keyAt(tokens, trigger.first - back))),
    );
    return (
      isNone &&
      triggers.length > 0 &&
      // Who denies it by name denies what is told.
      sources.every(({ stance, actor }) => stance === 'says' && actor === null) &&
      (cues.has('rumour') || tokens.slice(first, last).some(({ word }) => CLAIM.has(word.key)))
    );
  });

/** How far before the happening «هیچ» stands («هیچ گونه درگیری»). */
const NONE_REACH = [1, 2];

/** «سپاه مدعی است که به پایگاه حمله کرده … این ادعا نادرست است»: what a side says it did is told, and denied. */
function isClaimOfSide({ document }: Reading, { frames }: Draft, { sentence, at }: Spot): boolean {
  const { first = at } = document.sentences[sentence] ?? {};
  const isClaim = document.tokens.slice(first, at).some(({ word }) => CLAIM.has(word.key));
  return (
    isClaim &&
    frames.some((frame) =>
      frame.sources.some(({ actor, stance }) => actor !== null && actor.value?.kind === 'force' && stance !== 'denies'),
    )
  );
}

/** «باشندگان می‌گویند که … کشتند، اما طالبان گفت که این خبر صحت ندارد»: what one says and another denies is told. */
function isAnswer({ frames }: Draft, { at }: Spot): boolean {
  const sources = frames.flatMap((frame) => frame.sources).filter((source) => source.at < at);
  const last = sources[sources.length - 1];
  return (
    last !== undefined &&
    at - last.at <= ANSWER_REACH &&
    [last, ...sources].every(({ office }) => office !== 'outlet') &&
    last.actor !== null &&
    sources.some(({ first, stance }) => first !== last.first && (stance === 'says' || stance === 'alleges'))
  );
}

/** Words between «گفت که» and «صحت ندارد». */
const ANSWER_REACH = 8;

/** «صدای انفجار در کیش صحت ندارد … در سیریک شنیده شد», «تکذیب انفجار در کیش؛ …»: a denial is of the places that it names. */
function isOfElsewhere(reading: Reading, draft: Draft, denial: Spot): boolean {
  const denied = deniedPlaces(reading, denial);
  const isOther = (place: PlaceMention) => denied.every((other) => apart(place, other) || areTwoTowns(place, other));
  return (
    denied.length > 0 &&
    draft.frames.some((frame) => frame.triggers.length > 0 && frame.places.length > 0 && frame.places.every(isOther))
  );
}

const areTwoTowns = (a: PlaceMention, b: PlaceMention): boolean =>
  [a, b].every(({ kind, place }) => place !== null && kind !== 'admin1' && kind !== 'country') &&
  a.place?.id !== b.place?.id &&
  a.admin2 !== b.place &&
  b.admin2 !== a.place;

/** The places before the words of a denial; where it opens its sentence, those behind it to the next semicolon. */
function deniedPlaces({ document, places }: Reading, { sentence, at }: Spot): readonly PlaceMention[] {
  const { first = 0, last = 0 } = document.sentences[sentence] ?? {};
  const opens = at - first <= 1;
  const semicolon = document.tokens.findIndex(({ word }, i) => i > at && i < last && SEMICOLONS.has(word.key));
  const end = semicolon < 0 ? last : semicolon;
  return within(places, opens ? at : first, opens ? end : at).filter(({ role }) => role === 'location');
}

const SEMICOLONS: ReadonlySet<string> = new Set(['؛', ';', '/', '|']);
