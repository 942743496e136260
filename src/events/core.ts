// What a draft is about: the happenings of its opening, of its verbs and of the frames that count people. What is only
// named further down, and what is only heard beside an attack, decides no label.
import type { Frame } from '../frames/frame.ts';
import { keyAt } from '../frames/reading.ts';
import { isAirDefence } from '../lexicons/actors/kinds.ts';
import { SOUND } from '../lexicons/function-words.ts';
import type { Happening } from '../model/trigger.ts';
import type { Token } from '../tokenize/token.ts';
import { type Draft, happeningsOf } from './facts.ts';

/** Frames that open a draft. */
const OPENING = 2;

/** The draft with the happenings of its core; itself where that is all of it. */
export function coreOf(tokens: readonly Token[], draft: Draft): Draft {
  const told = draft.frames.map((frame, i) => (isCore(frame, i) ? frame : { ...frame, triggers: [] }));
  const seen = hasDoer(draft)
    ? told.map((frame) => ({ ...frame, triggers: frame.triggers.filter((one) => !isHeard(tokens, one)) }))
    : told;
  const happenings = happeningsOf(seen.some((frame) => frame.triggers.length > 0) ? seen : told);
  return happenings.size > 0 && happenings.size < draft.happenings.size ? { ...draft, happenings } : draft;
}

const isCore = (frame: Frame, i: number): boolean =>
  i < OPENING ||
  frame.heading ||
  frame.tolls.length > 0 ||
  frame.triggers.some(({ entry }) => entry.value.force === 'strong');

/** «پدافند شلیک کرد و صدای انفجار آمد»: what its guns hit is not told. */
const hasDoer = ({ frames }: Draft): boolean => {
  const stops = frames.some(({ triggers }) => triggers.some(({ entry }) => isStop(entry)));
  return frames.some(({ roles }) =>
    roles.some(({ role, actor }) => role === 'perpetrator' && (stops || !isAirDefence(actor.id))),
  );
};

const isStop = ({ id, value }: Frame['triggers'][number]['entry']): boolean =>
  value.happening === 'interception' && !id.startsWith('air-defence');

/** «صدای انفجار شنیده شد». */
const isHeard = (tokens: readonly Token[], { entry, first }: Frame['triggers'][number]): boolean =>
  HEARD.has(entry.value.happening) &&
  (SOUND.has(keyAt(tokens, first)) || SOUND.has(keyAt(tokens, first - 1)) || SOUND.has(keyAt(tokens, first - 2)));

const HEARD: ReadonlySet<Happening> = new Set(['explosion', 'shooting']);
