// What a suicide bomber carried, where no word for a weapon says so: what he wore, or the vehicle that he drove.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch } from '../../frames/reading.ts';
import { FROM, OBJECT, OWN, PREPOSITIONS, WITH } from '../../lexicons/function-words.ts';
import { COUNTS_OF_VEHICLES, CYCLES, OWN_VEHICLES, RAMMED, VEHICLES } from '../../lexicons/vehicle-words.ts';
import type { WeaponType } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';

interface Load extends Stretch {
  readonly type: WeaponType;
  readonly word: string;
  readonly sentence: number;
}

/** «خودرویش را به پاسگاه کوبید», «خود را منفجر کرد», «یک مهاجم انتحاری … را کشت»; «حملهٔ انتحاری» says nothing of it. */
export function loadOfBomber(tokens: readonly Token[], { frames }: Draft): readonly Load[] {
  const sentences = new Set(frames.filter(tellsOfBomber).map(({ sentence }) => sentence));
  const telling = frames.filter(({ sentence }) => sentences.has(sentence));
  const driven = telling.map((frame) => vehicleIn(tokens, frame)).find((at) => at >= 0);
  if (driven !== undefined) return [loadAt('car_bomb', { first: driven, last: driven + 1 })];
  const blast = telling.flatMap(wornIn)[0];
  if (blast) return [loadAt('suicide_vest', blast)];
  const bomber = telling.some((frame) => isOnCycle(tokens, frame))
    ? undefined
    : telling.flatMap(({ triggers }) => triggers.filter(({ entry }) => NAMED.has(entry.id)))[0];
  return bomber && !PREPOSITIONS.has(keyAt(tokens, bomber.first - 1)) ? [loadAt('suicide_vest', bomber)] : [];
}

const loadAt = (type: WeaponType, { first, last }: Stretch): Load => ({ type, word: BORNE, first, last, sentence: -1 });

const BORNE = 'weapon-borne';

const tellsOfBomber = (frame: Frame): boolean =>
  wornIn(frame).length > 0 || frame.triggers.some(({ entry }) => entry.value.happening === 'suicide');

/** Words for a bomber who sets off himself. */
const wornIn = ({ triggers, cues }: Frame): Frame['triggers'] =>
  triggers.filter(({ entry }) => ON_BODY.has(entry.id) || (entry.id === 'exploded' && cues.has('self')));

const ON_BODY: ReadonlySet<string> = new Set(['suicide-detonated-self', 'vest-set-off']);
const NAMED: ReadonlySet<string> = new Set(['suicide-bomber', 'suicide-word']);

/** Where the vehicle stands that a bomber drives, or -1. */
function vehicleIn(tokens: readonly Token[], { first, last }: Stretch): number {
  for (let at = first; at < last; at++) if (isDriven(tokens, at)) return at;
  return -1;
}

function isDriven(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  const head = headOf(tokens, at);
  // «موترش را کوبید», and not «والی را در موترش کشت»
  if (OWN_VEHICLES.has(key)) return !PREPOSITIONS.has(head) || head === WITH;
  if (!VEHICLES.has(key)) return false;
  if (OWN.has(keyAt(tokens, at + 1))) return !PREPOSITIONS.has(head) || head === WITH;
  return head === WITH || (!PREPOSITIONS.has(head) && isRammed(tokens, at));
}

/** The word before a vehicle and what counts it. */
function headOf(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (COUNTS_OF_VEHICLES.has(keyAt(tokens, before)) || VEHICLES.has(keyAt(tokens, before))) before--;
  return keyAt(tokens, before);
}

/** «موتر نوع سراچه را به دروازه کوبید», and not «موتر پولیس را هدف گرفت». */
function isRammed(tokens: readonly Token[], vehicle: number): boolean {
  let marked = false;
  for (let at = vehicle + 1; at < vehicle + REACH; at++) {
    const key = keyAt(tokens, at);
    if (marked && RAMMED.some((stem) => key.startsWith(stem))) return true;
    if (!marked && (tokens[at]?.word.verb || PREPOSITIONS.has(key)) && key !== FROM) return false;
    marked ||= key === OBJECT;
  }
  return false;
}

const REACH = 22;

const isOnCycle = (tokens: readonly Token[], { first, last }: Stretch): boolean => {
  for (let at = first; at < last; at++) if (CYCLES.has(keyAt(tokens, at))) return true;
  return false;
};
