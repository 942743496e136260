// Those killed, hurt or taken are the attacked where nothing says who was; a counted crowd holds a protest.

import { isUnknown } from '../../frames/actors/open-groups.ts';
import { UPON_BEFORE } from '../../frames/clauses/inserted.ts';
import type { Frame } from '../../frames/frame.ts';
import type { People } from '../../frames/people/people.ts';
import { anyWithin, covering, keyAt } from '../../frames/reading.ts';
import { isDoing } from '../../frames/roles/doers.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { isInName } from '../../frames/sources/source.ts';
import { isAirDefence, isAttacker, isCapital, isGeneric } from '../../lexicons/actors/kinds.ts';
import { BYSTANDERS as BYSTANDING, MEMBERS, NAME_TAILS, OWNED_THINGS } from '../../lexicons/function-words.ts';
import type { ActorCategory, ActorValue } from '../../model/actor.ts';
import type { Row, Setting } from './participants.ts';
import { forceAmong, isNoTarget, isOnlyThere, UNAIMED, WOMEN_AND_CHILDREN } from './struck-people.ts';

/** Who only was there, or came along: nobody aims at them. */
const BYSTANDER_ROLES: ReadonlySet<string> = new Set(['passerby', 'driver', 'bodyguard']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['Arrests', 'Abduction/forced disappearance', 'Attack']);
const PROTESTS: ReadonlySet<string> = new Set(['Peaceful protest', 'Protest with intervention']);

const WOMEN_CHILDREN = 'CIVILIANS-WOMEN-CHILDREN';
/** «یک جوان» shot in a protest is one of the crowd. */
const STRUCK_CROWD = 'Excessive force against protesters';

/** Nouns that tell of no side and yet of whom: «یک مرد», «دو عضو یک خانواده». */
const TELLING: ReadonlySet<string> = new Set(['victim-family-member', 'victim-man', 'victim-chief']);

const people = (category: ActorCategory): ActorValue => ({
  name: 'Civilians',
  country: null,
  categories: [{ category }],
  kind: 'people',
});
const CIVILIANS = people('civilians');
const VICTIM_ACTOR: Partial<Record<string, ActorValue>> = {
  military: { ...people('state_forces'), name: 'Military Forces', kind: 'force' },
  police: { ...people('state_forces'), name: 'Police Forces', kind: 'force' },
  militants: { ...people('rebel_group'), name: 'Unidentified Armed Group', kind: 'force' },
};

/** «دو رهگذر را زخمی کرد»: who only was there is no target; children are where a bomb or shell hit. */
export function isBystander(setting: Setting, { role, actor, rule }: RoleMention): boolean {
  // «پدافند هوایی» stops what comes; where it stops nothing it is equipment, or only heard.
  if (isAirDefence(actor.id)) return role !== 'perpetrator' || !STOPS.has(setting.label);
  if (role === 'perpetrator' || actor.person) return false;
  // «حمله بر شهر کابل»: the capital is where it was.
  if (role === 'target' && isCapital(actor.id)) return true;
  // «نفتکش هند», «پالایشگاه‌های روسیه»: whose thing it is was not attacked.
  if (
    (actor.value === null || actor.value.kind === 'state') &&
    OWNED_THINGS.has(keyAt(setting.document.tokens, actor.first - 1))
  )
    return true;
  // «بر مردم محل حمله کردند», «درگیری میان مردم قریه و کوچی‌ها»
  if ((rule === 'role-upon' || rule === UPON_BEFORE || role === 'party') && actor.last - actor.first > 1) return false;
  // «به تجمع مردم شلیک کردند»
  if (setting.label === STRUCK_CROWD && role === 'target') return false;
  if (BYSTANDING.has(keyAt(setting.document.tokens, actor.first))) return true;
  return actor.id === WOMEN_CHILDREN && REMOTE.has(setting.label);
}

/** What air defences do: drones are stopped, and planes with people in them fought. */
const STOPS: ReadonlySet<string> = new Set(['Disrupted weapons use', 'Armed clash']);
const REMOTE: ReadonlySet<string> = new Set([
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Suicide bomb',
  'Armed clash',
]);

/** The first victims of the event, where no role names the attacked. */
export function victimOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (PROTESTS.has(setting.label) || rows.some((row) => row.role !== 'perpetrator')) return null;
  const all = frames.flatMap((frame) => victimsOf(setting, frame)).filter((one) => !isOnlyThere(setting, rows, one));
  // «یازده نفر را بازداشت کردند. دو تن آنان سربازان پیشین هستند»: of whom a part is told.
  const isOfPart = all.length === 0 && OF_PEOPLE.has(setting.label);
  const victims = isOfPart ? frames.flatMap((frame) => victimsOf(setting, frame, true)) : all;
  // «مردی … جان داد. سید وکیل، باشندهٔ …»: who is told by more than being a man.
  const victim =
    forceAmong(setting, victims) ??
    victims.find(({ id }) => !TELLING.has(id)) ??
    (setting.label === STRUCK_CROWD ? undefined : victims[0]);
  return victim ? { role: 'target', actor: victim, rule: 'role-victim', stance: 'told' } : null;
}

/** Those killed, hurt or taken in a frame, as actors. */
export function victimsOf(setting: Setting, frame: Frame, ofPart = false): ActorMention[] {
  return frame.tolls.flatMap(({ people, part, outcome }) =>
    part !== ofPart || isNoTarget(frame, people, ofPart) || (outcome === 'arrested' && setting.label !== 'Arrests')
      ? []
      : (asActor(setting, frame, people) ?? []),
  );
}

function asActor(setting: Setting, frame: Frame, one: People): ActorMention | null {
  const { actor, noun, first, last } = one;
  const { label } = setting;
  const at = noun?.first ?? first;
  const named = frame.actors.find((person) => person.person && person.first <= at && at < person.last);
  if (named) return named;
  if (!noun && !actor && !one.counted) return byName(setting, first);
  // «چهار عضو یک گروه تروریستی»
  const isOther = actor || (noun && noun.entry.value.category !== 'militants');
  const group = isOther ? undefined : groupOf(setting, frame, one);
  if (group) return group;
  // «سربازان ارتش ایران»: whose they are lies in the name.
  if (actor)
    return (
      covering(
        frame.actors.filter(({ id }) => id !== WOMEN_CHILDREN || OF_PEOPLE.has(label)),
        actor.first,
      ) ?? null
    );
  const value = noun?.entry.value;
  // «شاگردش»: one of somebody else's.
  if (!noun || !value || BYSTANDER_ROLES.has(value.role ?? '') || noun.ending === 'possessive') return null;
  if (value.category === 'neutral' && !TELLING.has(noun.entry.id)) return null;
  if (WOMEN_AND_CHILDREN.has(value.category) && REMOTE.has(label)) return null;
  return {
    first,
    last: Math.max(last, noun.last),
    id: noun.entry.id,
    name: null,
    country: null,
    value: VICTIM_ACTOR[value.category] ?? CIVILIANS,
  };
}

/** The force right behind «عضو» or «عضو یک», of which people are counted. */
function groupOf(
  { document: { tokens } }: Setting,
  { actors }: Frame,
  { last, noun }: People,
): ActorMention | undefined {
  const member = [noun?.first ?? -1, last - 1, last - 2].find((at) => MEMBERS.has(keyAt(tokens, at))) ?? tokens.length;
  return actors.find(({ first, value }) => first > member && first <= member + 2 && value?.kind === 'force');
}

/** «نجیب‌الله را کشتند»: one who is told of by name alone. */
function byName({ document: { tokens } }: Setting, at: number): ActorMention | null {
  // «نرگس محمدی را بازداشت کردند»: many a surname is a word.
  if (!isUnknown(tokens[at]) && !isUnknown(tokens[at - 1])) return null;
  const isName = (i: number) => i === at || isUnknown(tokens[i]) || NAME_TAILS.has(keyAt(tokens, i));
  let first = at;
  while (first > at - LONGEST_NAME && isName(first - 1)) first--;
  while (first < at && !isUnknown(tokens[first])) first++;
  let last = at + 1;
  while (last < at + LONGEST_NAME && isName(last)) last++;
  const person = { name: { first, last }, role: null };
  return { first, last, id: `PERSON ${first}`, name: null, country: null, value: CIVILIANS, open: true, person };
}

const LONGEST_NAME = 4;

/** The forces that step in on a protest where no role names them. */
export function forcesOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (setting.label !== 'Protest with intervention' || rows.some((row) => row.role === 'party')) return null;
  const forces = frames.flatMap(actingForces)[0];
  return forces ? { role: 'party', actor: forces, rule: 'role-forces', stance: 'told' } : null;
}

const actingForces = (frame: Frame): ActorMention[] =>
  frame.actors.filter(
    (actor) => actor.value?.kind === 'force' && !frame.sources.some((source) => isInName(source, actor)),
  );

/** Attackers who are named as such beside no verb of theirs («مهاجمان که پنج نفر بودند»). */
export function attackersOf({ label }: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (label === 'Arrests' || rows.some((row) => row.role === 'perpetrator')) return null;
  const attacker = frames.flatMap((frame) => frame.actors).find((actor) => actor.attacks || isAttacker(actor.id));
  return attacker ? { role: 'perpetrator', actor: attacker, rule: 'role-attacker', stance: 'told' } : null;
}

/** «جنگنده‌های عربستان به پرواز درآمدند و مواضع … بمباران شد»: whose aircraft or missiles are named beside a strike. */
export function weaponOwnerOf(
  { document, label }: Setting,
  frames: readonly Frame[],
  rows: readonly Row[],
): RoleMention | null {
  if (!UNAIMED.has(label) || rows.some((row) => row.role === 'perpetrator')) return null;
  const isCast = (actor: ActorMention) => rows.some((row) => row.mentions.some((one) => one.first === actor.first));
  for (const { actors, weapons: told, roles, unreal } of frames) {
    // «بمباران لبنان»: where it falls.
    const weapons = told.filter((weapon) => !isDoing(document.tokens, weapon));
    const owner = actors.find(
      (actor) =>
        anyWithin(weapons, actor.first - 1, actor.last) &&
        isKnown(actor) &&
        !anyWithin(unreal, actor.first - 2, actor.first) &&
        !isCast(actor) &&
        !roles.some((role) => role.actor === actor),
    );
    if (owner) return { role: 'perpetrator', actor: owner, rule: 'role-weapon-owner', stance: 'told' };
  }
  return null;
}

/** A state or a group by its name, in the words themselves. */
const isKnown = ({ id, country, value, antecedent }: ActorMention): boolean =>
  antecedent === undefined &&
  value?.kind !== 'people' &&
  (country !== null || (value?.kind === 'force' && !isGeneric(id)));
