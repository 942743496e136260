// What the points for an event are given for, where it takes more than a word: weapons of war, blows that answer each other.

import type { Frame } from '../../frames/frame.ts';
import { FIRE } from '../../frames/frame-words.ts';
import { keyAt, type Stretch } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { isInName } from '../../frames/sources/source.ts';
import { isAttacker, isUnidentified } from '../../lexicons/actors/kinds.ts';
import { FROM } from '../../lexicons/function-words.ts';
import { PICTURES } from '../../lexicons/general-words.ts';
import type { Happening } from '../../model/trigger.ts';
import { BOMBED, RESIDENT } from '../../places/role-reading.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { canOpen } from '../firm.ts';
import type { Evidence } from '../label/evidence.ts';
import { namesArmedGroup } from '../participants/named-sides.ts';

export type Part = readonly [points: number, reason: string];

/** What an arrest is news of: politics, or an attack told before («در پیوند به این حمله»). */
export function chargePoints(draft: Draft, evidence: Evidence): readonly Part[] {
  if (!evidence.has('arrest')) return [];
  if (evidence.charged) return [[1.5, 'charge']];
  if (evidence.strong('arrest') && draft.frames.some(namesFighters)) return [[0.5, 'charge']];
  return draft.frames[0]?.cues.has('connection') ? [[0.5, 'connection']] : [];
}

/** How many sentences open a text. */
export const OPENING = 2;

/** Whether people were harmed by a weapon of war. */
export const isHarmByWeapon = (draft: Draft, evidence: Evidence): boolean =>
  evidence.harmed &&
  (evidence.planted || evidence.weapon(...WEAPONS_OF_WAR)) &&
  draft.frames.some((frame) => frame.tolls.length > 0 && frame.weapons.length > 0);

const WEAPONS_OF_WAR = [
  'airstrike',
  'drone',
  'missile',
  'rocket',
  'artillery',
  'mortar',
  'ied',
  'landmine',
  'suicide_vest',
  'car_bomb',
];

/** «سپاه به آن‌ها شلیک کرد و جنگنده‌ها محل را بمباران کردند», «در پاسخ، ایران به یک کشتی موشک شلیک کرد»: told as one of two strikes. */
export const isExchange = ({ cues, triggers, roles }: Frame): boolean =>
  (cues.has('exchange') || cues.has('return')) &&
  triggers.some(({ entry }) => entry.value.force === 'strong') &&
  roles.some(({ role, stance }) => role === 'perpetrator' && stance === 'told');

/** Whether a place tells of an event; «باشندگان گریشک از تخریب خانه‌های شان خبر می‌دهند» does, «ایران را بمباران کردیم» does not. */
export const isPlaced = ({ frames, places }: Draft): boolean =>
  places.some(({ rule }) => rule !== BOMBED) ||
  frames.some(
    ({ triggers, sidePlaces, cues }) =>
      triggers.length > 0 &&
      cues.has('announced') &&
      sidePlaces.some(({ rule, kind }) => rule === RESIDENT && kind !== 'country'),
  );

/** «سه عضو یک هستهٔ داعش به دام افتادند»: of a group of fighters, and not by it. */
const namesFighters = (frame: Frame): boolean =>
  frame.sentence < OPENING &&
  frame.actors.some(
    (actor) =>
      actor.value?.state !== true &&
      actor.value?.kind === 'force' &&
      actor.value.categories.length === 1 &&
      actor.value.categories[0].category === 'rebel_group' &&
      frame.roles.every((role) => role.actor !== actor || role.role === 'target') &&
      !frame.sources.some((source) => isInName(source, actor)),
  );

/** «فیلمی از حملهٔ پهپادی به …», «فیلم‌ها از سجود است»: pictures of it, and no art. */
export const isFootage = (tokens: readonly Token[], { triggers }: Frame, { first, last }: Stretch): boolean =>
  PICTURES.has(keyAt(tokens, first)) &&
  keyAt(tokens, last) === FROM &&
  triggers.some((trigger) => trigger.first > last);

const TRAFFIC = 'traffic';
const MINES: ReadonlySet<string> = new Set(['ied', 'landmine']);

/**
 * «موتر با ماین تصادم کرد»: a collision that is no accident; «قاتلان» of an armed group are no criminals, nor is a «مقتول» of those in arms, «انبار بمباران شد. در این
 * آتش‌سوزی …» is no fire by itself, and what others say of it behind it («… را محکوم کرد») no other news.
 */
export const isNoCrime = ({ frames }: Draft, frame: Frame, id: string): boolean =>
  (id === TRAFFIC && frame.weapons.some(({ entry }) => MINES.has(entry.value.type))) ||
  (id === KILLER && frames.some(namesArmedGroup)) ||
  (id === SLAIN && frames.some(isByForce)) ||
  (id === FIRE && frames.some((told) => told !== frame && told.triggers.some(isStrike))) ||
  (id === CONDEMNING && !canOpen(frame) && frames.some((told) => told.first < frame.first && canOpen(told)));

const CONDEMNING = 'condemnation';

const isStrike = ({ entry: { value } }: Frame['triggers'][number]): boolean =>
  value.force === 'strong' && (value.happening === 'airstrike' || value.happening === 'shelling');

const KILLER = 'killer';

/** «افراد مسلح به خودروی پلیس راه تیراندازی کردند … خودرو واژگون شد», «افراد ناشناس خط لولهٔ گاز را منفجر کردند»: somebody meant it, so that
 * it was no accident. */
export const isMeant = ({ frames }: Draft): boolean => frames.some(isDoneByArmed);

/** A blast only where an armed force did it: of a helicopter that came down one is heard, too. */
const isDoneByArmed = ({ triggers, roles }: Frame): boolean => {
  const tells = (meant: ReadonlySet<Happening>): boolean =>
    triggers.some(({ entry: { value } }) => value.force === 'strong' && meant.has(value.happening));
  return roles.some(
    ({ role, stance, actor: { value } }) =>
      role === 'perpetrator' &&
      (value?.kind === 'force' ? tells(SET_OFF) : stance === 'told' && value?.kind !== 'people' && tells(MEANT)),
  );
};

const MEANT: ReadonlySet<Happening> = new Set(['shooting', 'destruction', 'attack']);
const SET_OFF: ReadonlySet<Happening> = new Set([...MEANT, 'explosion']);

const SLAIN = 'slain';

/** «افراد مسلح ناشناس او را کشتند. خانوادهٔ مقتول …» */
const isByForce = ({ roles }: Frame): boolean =>
  roles.some(
    ({ role, actor }) =>
      role === 'perpetrator' && actor.value?.kind === 'force' && !(isUnidentified(actor.id) && isBare(actor)),
  );

/** «مردی همسرش را کشت»: one man may be anybody. */
const isBare = ({ first, last, id }: ActorMention): boolean => last - first === 1 && !isAttacker(id);
