// What is rehearsed or celebrated: drills, tests, planned detonations, processions.
import { isBesideDrill } from '../../frames/asserted/drilled.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Reading } from '../../frames/reading.ts';
import type { Draft } from '../facts.ts';
import { cuesOf } from './cue-spots.ts';

/** How many sentences open a text. */
const OPENING = 3;

/** A drill named in the opening, or in the draft's own lines, makes all of it a drill. */
export function isDrill(reading: Reading, draft: Draft): boolean {
  if (draft.frames[0]?.cues.has('another')) return false;
  const lines = new Set(draft.frames.map((frame) => frame.line));
  const sentences = new Set(draft.frames.map((frame) => frame.sentence));
  const { tokens } = reading.document;
  const drills = cuesOf(reading, 'drill').filter(({ id, at }) => id === 'drill' && !isBesideDrill(tokens, at));
  // Nobody dies in a drill.
  if (
    draft.days !== null &&
    draft.tolls.some((toll) => !toll.mild) &&
    !drills.some(({ sentence }) => sentences.has(sentence))
  )
    return false;
  return drills.some(({ sentence, line }) => (sentence < OPENING || lines.has(line)) && !isFarBefore(draft, sentence));
}

/** «مهمات فرسوده را منفجر می‌کنند», «این آزمایش»: what nobody was meant to be hurt by. */
export function isTest(reading: Reading, draft: Draft): boolean {
  if (draft.tolls.length > 0 || !draft.frames.every(({ triggers }) => triggers.every(isOfTest))) return false;
  const lines = new Set(draft.frames.map((frame) => frame.line));
  return cuesOf(reading, 'drill').some(({ id, sentence, line }) =>
    id === CLEARING
      ? draft.frames.some((frame) => frame.sentence === sentence && frame.triggers.length > 0)
      : (sentence <= OPENING || lines.has(line)) && !isFarBefore(draft, sentence),
  );
}

/** «انفجارها به دلیل خنثی‌سازی مهمات بود»: what is told in its own sentence; shells are cleared where others go off. */
const CLEARING = 'clearing';

/** «عملیات», «پاک‌سازی منطقه از مواد منفجره» are also what those do who detonate old shells. */
const isOfTest = ({ entry }: Frame['triggers'][number]): boolean =>
  TESTED.has(entry.value.happening) || TESTED_TOO.has(entry.id);

const TESTED_TOO: ReadonlySet<string> = new Set([
  'struck',
  'operation',
  'liberation',
  'retaking-of-ground',
  'aggression',
]);

const TESTED: ReadonlySet<string> = new Set(['explosion', 'shelling', 'shooting', 'defusal', 'interception']);

/** «چهار میلیون زائر در راهپیمایی اربعین …», «پیش از ورود پیکر … تجمع کردند»: a crowd that wants nothing. */
export const isProcession = ({ frames, happenings }: Draft): boolean =>
  happenings.size === 1 &&
  happenings.has('protest') &&
  !frames.some(({ cues }) => cues.has('demand')) &&
  frames.some(({ cues, triggers }) => triggers.length > 0 && cues.has('rite'));

const isFarBefore = (draft: Draft, sentence: number): boolean => (draft.frames[0] as Frame).sentence - sentence > 8;
