// What a draft gives the rulings on its label to go by, each worked out when it is first asked for.
import type { Frame } from '../../frames/frame.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { isAirDefence, isAirForce, isEnemyLabel } from '../../lexicons/actors/kinds.ts';
import { formatIso, type PlainDate } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';
import type { Evidence } from './evidence.ts';
import { isBomberFelled, isSelfDetonated, namesBomber } from './evidence-bombers.ts';
import { areSomeOfDead, isFallenUpon, isOfArmed, isOnPost, onlyAttackersFell } from './evidence-dead.ts';
import {
  AIRCRAFT,
  ARMED,
  CIVIL,
  CROWDS,
  FIGHTING,
  firesAtAll,
  firesGuns,
  firstTold,
  GROUND,
  governsOn,
  hasTwoSides,
  hitsProtesters,
  isGovernment,
  isGuard,
  isMilitia,
  isNamedAgain,
  isNameless,
  isOfCivilians,
  isPostTaken,
  isRebelOn,
  MISSILES,
  opensAsFight,
  overlaps,
  PLAIN,
  RETREATS,
  speaksOfProtesters,
  tellsOfDeathInProtest,
} from './evidence-parts.ts';
import { hasDoer, isAbroad, isBombedWithShells, isFlown, isOnlyRuin, strikers, tellsOf } from './evidence-strikes.ts';
import { takersIn } from './takers.ts';
import { toldItself } from './told-itself.ts';

type Entry = Frame['triggers'][number]['entry'];

/** Gathers what the rulings ask of a draft. */
export const evidenceOf = (draft: Draft, where: Where): Evidence => new DraftEvidence(toldItself(draft), where);

/** The country it is in, and its day or that of the news. */
interface Where {
  readonly country: string | null;
  readonly day: PlainDate | null;
  /** Who is called the enemy is of another country; in Afghan news he fights in the land. */
  readonly enemyAbroad: boolean;
}

class DraftEvidence implements Evidence {
  readonly #draft: Draft;
  readonly #where: Where;
  readonly #day: string | null;
  readonly #kinds: ReadonlySet<Happening>;
  readonly #telling: readonly Frame[];
  #entries: readonly Entry[] | null = null;
  #ids: ReadonlySet<string> | null = null;
  #strong: ReadonlySet<Happening> | null = null;
  #weapons: ReadonlySet<string> | null = null;
  #categories: ReadonlySet<string> | null = null;
  #roles: Frame['roles'] | null = null;

  constructor(draft: Draft, where: Where) {
    this.#draft = draft;
    this.#where = where;
    this.#day = where.day && formatIso(where.day);
    // «در رویداد مشابه یک معلم کشته شد»: of the kind told before, where it names none of its own.
    this.#kinds =
      draft.like.size > 0 && [...draft.happenings].every((happening) => PLAIN.has(happening))
        ? draft.like
        : draft.happenings;
    this.#telling = draft.frames.filter((frame) => frame.triggers.length > 0 || frame.tolls.length > 0);
  }

  has(...happenings: Happening[]): boolean {
    return happenings.some((happening) => this.#kinds.has(happening));
  }

  strong(...happenings: Happening[]): boolean {
    return happenings.some((happening) => this.#told.has(happening));
  }

  strongOnly(...happenings: Happening[]): boolean {
    return [...this.#told].every((kind) => happenings.includes(kind));
  }

  only(...happenings: Happening[]): boolean {
    return [...this.#kinds].every((kind) => happenings.includes(kind));
  }

  weapon(...types: string[]): boolean {
    this.#weapons ??= new Set(this.#telling.flatMap((frame) => frame.means.map(({ entry }) => entry.value.type)));
    return types.some((type) => this.#weapons?.has(type));
  }

  arms(...types: string[]): boolean {
    return this.#telling.some((frame) => frame.weapons.some(({ entry }) => types.includes(entry.value.type)));
  }

  trigger(id: string): boolean {
    this.#ids ??= new Set(this.#triggers.map((trigger) => trigger.id));
    return this.#ids.has(id);
  }

  opensWith(happening: Happening): boolean {
    return firstTold(this.#draft).some(({ entry }) => entry.value.happening === happening);
  }

  beginsWith(happening: Happening): boolean {
    return firstTold(this.#draft)[0]?.entry.value.happening === happening;
  }

  get firm(): boolean {
    return this.#triggers.some(({ value }) => value.force !== 'weak');
  }

  get killed(): boolean {
    return this.#most('killed') + this.#most('killed_or_injured') > 0;
  }

  get harmed(): boolean {
    return this.killed || this.#most('injured') > 0;
  }

  get arrested(): boolean {
    return this.#most('arrested') > 0;
  }

  get abducted(): boolean {
    return this.#most('abducted') > 0;
  }

  get mostlyAbducted(): boolean {
    return this.#most('abducted') > this.#most('killed');
  }

  get missing(): boolean {
    return this.#most('missing') > 0;
  }

  get armedVictims(): boolean {
    // «به سربازان حمله کردند و نه نفر را کشتند. دو زن نیز …»: some of the dead say not whom it was meant for.
    const isOpen = !this.civilianVictims || areSomeOfDead(this.#draft);
    const isAimedAt = this.#targets.some(isOfArmed) || this.#telling.some(isOnPost);
    const isUpon = this.#targets.some((role) => isFallenUpon(role, this.#day));
    return !this.#attackersFell && (overlaps(this.#hurt, ARMED) || (isOpen && isAimedAt) || isUpon);
  }

  get #attackersFell(): boolean {
    const [first] = this.#doers;
    const isRebel = first !== undefined && !governsOn(first.actor, this.#day);
    return isRebel && onlyAttackersFell(this.#draft, { hurt: this.#hurt, targets: this.#targets });
  }

  get civilianVictims(): boolean {
    // «چهار عضو یک خانواده را کشتند»
    return overlaps(this.#hurt, CIVIL) || (this.#hurt.size === 0 && this.killed && this.#targets.some(isOfCivilians));
  }

  get protesters(): boolean {
    return this.#draft.frames.some((frame) => tellsOf(frame, 'protest') || speaksOfProtesters(frame));
  }

  get protestersAttacked(): boolean {
    return hitsProtesters(this.#draft, this.#targets);
  }

  get killedInProtest(): boolean {
    return this.#telling.some(tellsOfDeathInProtest);
  }

  get defenceless(): boolean {
    return this.#telling.some((frame) => frame.cues.has('defenceless'));
  }

  get rioters(): boolean {
    return this.#doers.some(
      ({ actor }) => actor.value?.categories.some(({ category }) => CROWDS.has(category)) ?? false,
    );
  }

  get foreignState(): boolean {
    const place = { where: this.#where.country, targets: this.#targets };
    return strikers(this.#doers, this.#telling).some((actor) => isAbroad(actor, place));
  }

  get defenceDoer(): boolean {
    const doers = this.#doers;
    return doers.length > 0 && doers.every(({ actor }) => isAirDefence(actor.id));
  }

  get enemyDoer(): boolean {
    return this.#where.enemyAbroad && this.#doers.some(({ actor }) => isEnemyLabel(actor.id));
  }

  get blastHeard(): boolean {
    return this.#triggers.some(({ value }) => value.happening === 'explosion');
  }

  get forceDoer(): boolean {
    return this.#doers.some(({ actor }) => actor.value?.kind === 'force');
  }

  get armedDoer(): boolean {
    return this.#doers.some((one) => isOfArmed(one) || isMilitia(one.actor.value));
  }

  get stateDoer(): boolean {
    return this.#doers.some(({ actor }) => actor.value?.state === true);
  }

  get governmentDoer(): boolean {
    return this.#draft.frames
      .filter((frame) => frame.triggers.some(({ entry }) => GROUND.has(entry.value.happening)))
      .some((frame) => takersIn(frame).some(isGovernment));
  }

  get rebelDoer(): boolean {
    const day = this.#draft.days ? formatIso(this.#draft.days.end) : null;
    return this.#doers.some(({ actor }) => isRebelOn(actor, day)) && !this.governmentDoer;
  }

  get rulingDoer(): boolean {
    return this.#doers.some(({ actor }) => governsOn(actor, this.#day)) && !this.#doers.some(isNameless);
  }

  get charged(): boolean {
    return this.#draft.frames.some((frame) => frame.cues.has('charge'));
  }

  get untraced(): boolean {
    return this.#draft.frames.some((frame) => frame.cues.has('untraced'));
  }

  get inCustody(): boolean {
    return this.#draft.frames.some((frame) => frame.cues.has('custody'));
  }

  get selfDetonated(): boolean {
    return isSelfDetonated(this.#draft);
  }

  get bomber(): boolean {
    return namesBomber(this.#draft);
  }

  get bomberFelled(): boolean {
    return (this.stateDoer || this.rulingDoer) && isBomberFelled(this.#draft);
  }

  get postTaken(): boolean {
    return isPostTaken(this.#draft);
  }

  get foughtBack(): boolean {
    return FIGHTING.some((id) => this.trigger(id));
  }

  get gunfire(): boolean {
    // «بر ولسوالی آتش گشودند؛ پنجاه گلولهٔ هاوان فرود آمد»: what was fired.
    const shells =
      (this.strong('shelling') || this.opensWith('shelling')) &&
      !this.armedVictims &&
      this.#telling.filter(firesAtAll).length === 1;
    return this.#telling.some((frame) => firesGuns(frame, shells));
  }

  get stormed(): boolean {
    return (this.killed || this.has('attack', 'shooting', 'clash', 'killing')) && this.weapon('small_arms', 'rocket');
  }

  get armedParties(): number {
    return new Set(this.#allRoles.filter(({ role }) => role === 'party').map(({ actor }) => actor.id)).size;
  }

  get missilesFirst(): boolean {
    for (const frame of this.#telling)
      for (const { entry } of frame.means)
        if (MISSILES.has(entry.id) || AIRCRAFT.has(entry.value.type)) return MISSILES.has(entry.id);
    return false;
  }

  get flown(): boolean {
    const told = this.#telling.filter(hasDoer);
    return told.length > 0 && told.every(isFlown);
  }

  get airForceDoer(): boolean {
    return this.#doers.some(({ actor }) => isAirForce(actor.id));
  }

  get bombedWithShells(): boolean {
    return this.#telling.some(isBombedWithShells);
  }

  get ruinedFromAfar(): boolean {
    return this.has('shelling', 'airstrike') && this.foreignState && isOnlyRuin(this.#triggers);
  }

  get blownUpBy(): boolean {
    return (
      this.only('explosion') && this.#draft.frames.every((frame) => !hasDoer(frame) || tellsOf(frame, 'explosion'))
    );
  }

  get crewDowned(): boolean {
    return this.#telling.some(({ cues }) => cues.has('crew-downed'));
  }

  get shipStruck(): boolean {
    return this.#telling.some((frame) => frame.ships.length > 0 && tellsOf(frame, 'attack'));
  }

  get countryStruck(): boolean {
    return (this.stateDoer || this.#doers.length === 0) && this.#telling.some(({ onCountry }) => onCountry);
  }

  get planted(): boolean {
    return this.weapon('ied', 'magnetic_ied', 'car_bomb', 'landmine') || this.trigger('bomb-planted');
  }

  get named(): boolean {
    return this.#targets.length > 0;
  }

  get groundTakenNow(): boolean {
    return this.#draft.frames.some(
      (frame) => !frame.pluperfect && frame.triggers.some(({ entry }) => entry.value.happening === 'capture'),
    );
  }

  get retreatAlone(): boolean {
    const left = this.#triggers.filter(({ value }) => value.happening === 'handover');
    return left.length > 0 && left.every(({ id }) => RETREATS.has(id));
  }

  get bloodless(): boolean {
    return this.#draft.frames.some((frame) => frame.cues.has('bloodless'));
  }

  get opensAsFight(): boolean {
    return (
      opensAsFight(this.#draft) &&
      // «میان … و … درگیری رخ داد و دو طرف از هاوان کار گرفتند»: two sides fight with whatever they have.
      (hasTwoSides(this.#draft) || (this.#doers.length > 0 && overlaps(this.#hurt, ARMED)))
    );
  }

  get #told(): ReadonlySet<Happening> {
    this.#strong ??= new Set(
      this.#triggers.filter(({ value }) => value.force === 'strong').map(({ value }) => value.happening),
    );
    return this.#strong;
  }

  get #triggers(): readonly Entry[] {
    this.#entries ??= this.#draft.frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry));
    return this.#entries;
  }

  get #allRoles(): Frame['roles'] {
    this.#roles ??= this.#draft.frames.flatMap((frame) => frame.roles);
    return this.#roles;
  }

  get #targets(): Frame['roles'] {
    return this.#allRoles.filter(({ role }) => role === 'target' || role === 'party');
  }

  get #doers(): Frame['roles'] {
    return this.#allRoles.filter(({ role }) => role === 'perpetrator');
  }

  /** Kinds of those who were killed, hurt or taken by force. */
  get #hurt(): ReadonlySet<string> {
    if (this.#categories) return this.#categories;
    const harms = this.#draft.tolls.filter((toll) => toll.outcome !== 'arrested' && !isGuard(toll));
    const known = harms.filter((toll) => !isNamedAgain(toll, harms)).flatMap((toll) => toll.categories);
    const said = this.#draft.frames.flatMap(({ described }) => described.map(({ category }) => category));
    this.#categories = new Set(known.length > 0 ? known : said);
    return this.#categories;
  }

  #most(outcome: Toll['outcome']): number {
    return Math.max(0, ...this.#draft.tolls.filter((toll) => toll.outcome === outcome).map(({ people }) => people.min));
  }
}
