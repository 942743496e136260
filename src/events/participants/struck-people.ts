// Of whom the news says that a strike from afar hit them, rather than who happened to be there.
import type { Frame } from '../../frames/frame.ts';
import type { People } from '../../frames/people/people.ts';
import { within } from '../../frames/reading.ts';
import { FALLEN } from '../../frames/roles/losses.ts';
import { ONLY_HIT } from '../../frames/roles/only-hit.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { PACT_OF } from '../../frames/roles/sides.ts';
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import type { Row, Setting } from './participants.ts';

/** What comes from afar hits whoever is there: its civilians were not aimed at. */
export const UNAIMED: ReadonlySet<string> = new Set(['Air/drone strike', 'Shelling/artillery/missile attack']);

/** What is done from afar, or by who dies of it. */
export const FROM_AFAR: ReadonlySet<string> = new Set([
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
  'Grenade',
]);

/** «آتش‌بس میان X و Y رو به پایان بود که یک انتحاری …»: whose pact it is was no side of a bombing. */
export const isOfOtherPact = ({ label }: Setting, { rule }: RoleMention): boolean =>
  rule === PACT_OF && FROM_AFAR.has(label);

/** «غیرنظامیان», «شهروندان», «سه فلسطینی»: those whom the news calls attacked even from afar. */
const PLAIN: ReadonlySet<string> = new Set([
  'victim-civilian',
  'victim-citizen',
  'CIVILIANS',
  'victim-minority',
  'victim-nationals',
  'victim-nationality',
  'victim-sea-crew',
  'victim-migrant',
  // «۱۶۸ دانش‌آموز», «خبرنگار لبنانی», «عضو یک خانواده»: kinds of people that the news names as struck.
  'victim-family-member',
  'victim-journalist',
  'victim-female-journalist',
  'victim-student',
  'victim-schoolchild',
  'victim-teacher',
  'victim-worshipper',
  'victim-cleric',
  'victim-official',
  'victim-activist',
  'CIVILIANS-EDUCATION',
  'CIVILIANS-PRESS',
  'CIVILIANS-FAITH',
  'CIVILIANS-OFFICIALS',
]);
/** «مسئول» alone says nothing of whom. */
export const isToldOf = ({ id, first, last }: ActorMention): boolean =>
  PLAIN.has(id) && (id !== 'victim-official' || last - first > 1);

/** «راکت یک رهگذر را زخمی کرد»: whom a weapon from afar hit and no more; «ده غیرنظامی را کشت» is told as an attack on them. */
export const isOnlyHit = ({ label }: Setting, { rule, actor }: RoleMention): boolean =>
  rule === ONLY_HIT &&
  (UNAIMED.has(label) || label === 'Grenade') &&
  !isToldOf({ ...actor, id: actor.id.replace(/^CIVILIANS (?=victim-)/, '') });

/** «ده غیرنظامی و شصت شورشی کشته شدند»: of those whom a strike or a clash hit, a force is whom it was aimed at. */
export const forceAmong = ({ label }: Setting, victims: readonly ActorMention[]): ActorMention | undefined =>
  (UNAIMED.has(label) || label === CLASH) && victims[0]?.value?.kind === 'people' && !victims[0].person
    ? victims.find(({ value }) => value?.kind === 'force')
    : undefined;

/** «سی جنگجوی مهاجم» did it, whatever became of them; «دو رهگذر» only passed by, and «یکی از آنها زن» says who was there. */
export const isNoTarget = ({ actors }: Frame, { first, last, noun }: People, ofPart: boolean): boolean =>
  noun?.entry.value.role === 'passerby' ||
  (ofPart && WOMEN_AND_CHILDREN.has(noun?.entry.value.category ?? '')) ||
  within(actors, first, last).some(({ id }) => isAttacker(id));

export const WOMEN_AND_CHILDREN: ReadonlySet<string> = new Set(['children', 'women']);

/** People whom a strike from afar only hit, or who were in the way of two sides that fight. */
export const isOnlyThere = ({ label }: Setting, rows: readonly Row[], one: ActorMention): boolean =>
  !one.person &&
  one.value?.kind === 'people' &&
  ((UNAIMED.has(label) && !isToldOf(one)) || (label === CLASH && rows.length === 0));

/** Both sides of it fight. */
export const CLASH = 'Armed clash';

/** Those of no number who fell, where nothing else names the attacked; of civilians struck from afar only «غیرنظامیان» and kinds of people. */
export function fallenOf({ label }: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (rows.some((row) => row.role !== 'perpetrator')) return null;
  return (
    frames
      .flatMap(({ roles }) => roles)
      .find(
        ({ rule, actor }) =>
          rule === FALLEN && (actor.value?.kind !== 'people' || !UNAIMED.has(label) || isToldOf(actor)),
      ) ?? null
  );
}
