// News that is said to be untrue: rumours are none, but what a side says it did is told, and denied.
import { type Reading, within } from '../frames/reading.ts';
import { CLAIM } from '../lexicons/function-words.ts';
import { apart } from '../places/apart.ts';
import { cuesOf, type Spot } from './cue-spots.ts';
import type { Draft } from './facts.ts';

/** How many sentences open a text. */
const OPENING = 3;

/** «خبر انفجار در … درست نیست»: denied where it is first told. */
export function isFalseReport(reading: Reading, draft: Draft): boolean {
  const denials = cuesOf(reading, 'false-report').filter(({ sentence }) => sentence < OPENING);
  const denied = denials.some(
    (denial) => !isOfElsewhere(reading, draft, denial) && !isClaimOfSide(reading, draft, denial),
  );
  return denied && draft.tolls.every((toll) => toll.people.min <= 1);
}

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

/** «صدای انفجار در کیش صحت ندارد … در سیریک شنیده شد»: a denial is of the places that it names. */
function isOfElsewhere({ document, places }: Reading, draft: Draft, { sentence, at }: Spot): boolean {
  const denied = within(places, document.sentences[sentence]?.first ?? 0, at).filter(({ role }) => role === 'location');
  return (
    denied.length > 0 &&
    draft.frames.some(
      (frame) =>
        frame.sentence !== sentence &&
        frame.triggers.length > 0 &&
        frame.places.length > 0 &&
        frame.places.every((place) => denied.every((other) => apart(place, other))),
    )
  );
}
