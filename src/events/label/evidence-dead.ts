// What the dead of a draft, and those attacked in it, say of whom the attack was meant for.
import type { Frame } from '../../frames/frame.ts';
import type { Draft } from '../facts.ts';
import { ARMED, CIVIL, governsOn, isArmed, isOfCivilians } from './evidence-parts.ts';

/** Soldiers, police or fighters were attacked, or are a side. */
export const isOfArmed = ({ actor }: Frame['roles'][number]): boolean => isArmed(actor.value);

/** «بر یک پاسگاه پولیس حمله کردند که چهار غیرنظامی کشته شدند»: whom of a state the deed was aimed at, whoever died of it. */
export const isFallenUpon = (role: Frame['roles'][number], day: string | null): boolean =>
  role.role === 'target' && UPON.has(role.rule) && isOfArmed(role) && governsOn(role.actor, day);

/** «بر پاسگاه», «پاسگاه را هدف قرار دادند», «گشت ارتش را به رگبار بستند», «بر موتر حامل سربازان». */
const UPON: ReadonlySet<string> = new Set(['role-upon', 'role-base-of', 'role-object', 'role-en-route']);

/** «بر یک پوسته», and not «قوماندانی امنیه گفت»: a post that nobody speaks for. */
export const isOnPost = ({ cues, clauses, sources }: Frame): boolean =>
  cues.has('post') &&
  clauses.some((clause) =>
    clause.cues.some(
      ({ entry, first, last }) =>
        entry.value === 'post' &&
        !isHitToo(clause, last) &&
        !sources.some((source) => source.first <= first && first < source.last),
    ),
  );

/** «دو موتر پولیس نیز در این حمله تخریب شد»: what was hit besides. */
const isHitToo = ({ cues }: Frame['clauses'][number], last: number): boolean =>
  cues.some(({ entry, first }) => entry.value === 'too' && first >= last && first - last <= 1);

/** «نه نفر کشته شدند. … دو تن از جان‌باختگان زن‌اند»: civilians are fewer than the dead. */
export function areSomeOfDead({ tolls, frames }: Draft): boolean {
  const dead = tolls.filter(({ outcome }) => outcome === 'killed');
  const most = (of: typeof dead): number => Math.max(0, ...of.map(({ people }) => people.min));
  const civil = dead.filter(({ categories }) => categories.some((category) => CIVIL.has(category)));
  if (civil.length > 0) return most(civil) * KINDS < most(dead);
  const said = frames.flatMap(({ described }) => described);
  return most(dead) > KINDS && said.length > 0 && said.every(({ category }) => FRAIL.has(category));
}

/** «دو زن نیز در میان کشته‌شدگان‌اند» */
const FRAIL: ReadonlySet<string> = new Set(['women', 'children']);

/** Women and children may be counted apart. */
const KINDS = 2;

/** «مهاجمان ۳۲ غیرنظامی را کشتند؛ سه مهاجم نیز از پا درآمدند»: of the armed only those who did it were hurt. */
export function onlyAttackersFell(
  { tolls }: Draft,
  { hurt, targets }: { readonly hurt: ReadonlySet<string>; readonly targets: Frame['roles'] },
): boolean {
  if (!hurt.has('militants')) return false;
  const dead = tolls.filter(({ outcome }) => outcome === 'killed');
  const areCivil = dead.some(({ categories }) => categories.some((category) => CIVIL.has(category)));
  // «بر اشتراک‌کنندگان مراسم تیراندازی کردند. ۲۷ تن کشته شدند. … هر دو مهاجم از پا درآمدند»
  const areUnsaid =
    dead.some(({ categories, people }) => categories.length === 0 && people.counted) &&
    targets.some(isOfCivilians) &&
    !targets.some(isOfArmed);
  return (areCivil || areUnsaid) && [...hurt].every((category) => category === 'militants' || !ARMED.has(category));
}
