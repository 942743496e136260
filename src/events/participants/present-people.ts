// «زمانی منفجر شد که کارمندان صف بسته بودند», «نمازگزاران سرگرم نماز بودند که …»: people told of as there when it came upon
// them are the attacked, where nothing else says who was.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt, within } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import { PRESENCE, PRESENT_BE, THAT } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Row, Setting } from './participants.ts';

/** What comes upon people where they are. */
export const COMES_UPON: ReadonlySet<string> = new Set([
  'Suicide bomb',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Attack',
]);

/** The people who were there, where no role names the attacked. */
export function presentOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (!COMES_UPON.has(setting.label) || rows.some((row) => row.role !== 'perpetrator')) return null;
  for (const frame of frames) {
    if (frame.triggers.length === 0) continue;
    for (const clause of frame.clauses) {
      const scene = sceneIn(setting.document.tokens, clause);
      const there = scene && thereIn(frame, scene);
      if (there) return { role: 'target', actor: there, rule: 'role-present', stance: 'told' };
    }
  }
  return null;
}

/** A clause that tells what people were doing, beside «که», from there on where it opens with other words. */
function sceneIn(tokens: readonly Token[], clause: Clause): Clause | null {
  const { last, verb, negative, mood, pluperfect } = clause;
  if (verb < 0 || negative || mood !== 'asserted') return null;
  const first = keyAt(tokens, last) === THAT ? clause.first : thatIn(tokens, clause);
  if (first < 0) return null;
  if (!pluperfect && !PRESENT_BE.has(keyAt(tokens, verb)) && tokens[verb]?.word.verb?.form !== 'imperfect') return null;
  for (let at = first; at <= verb; at++) if (PRESENCE.has(keyAt(tokens, at))) return { ...clause, first };
  return null;
}

/** «بر مرکزی که کارمندان در آن صف بسته بودند …»: where the last «که» before the verb stands, or -1. */
function thatIn(tokens: readonly Token[], { first, verb }: Clause): number {
  for (let at = verb; at >= first; at--) if (keyAt(tokens, at) === THAT) return at;
  return -1;
}

const SUBJECT_REACH = 6;
/** «کودکان», «مردم»: who plays or lives where something goes off is a bystander. */
const WOMEN_CHILDREN = 'CIVILIANS-WOMEN-CHILDREN';
const PLAIN = 'CIVILIANS';

/** The first people or force of a clause, who are no source and no attackers. */
const thereIn = ({ actors, sources }: Frame, { first, verb }: Clause): ActorMention | undefined =>
  within(actors, first, Math.min(verb, first + SUBJECT_REACH)).find(
    ({ id, value, first: at }) =>
      (value?.kind === 'force' || (value?.kind === 'people' && id !== WOMEN_CHILDREN && id !== PLAIN)) &&
      !isAttacker(id) &&
      !sources.some((source) => at >= source.first && at < source.last),
  );
