// Tolls in, casualty rows and totals out. Parts are never added to their whole; what one source says in one sentence is
// added up; where sentences or sources differ the total runs from the lowest minimum to the highest maximum.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { SHOT } from '../../frames/tolls/echoes.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { HE } from '../../lexicons/source-words.ts';
import type { ActorCategory } from '../../model/actor.ts';
import type { Casualty, Outcome, Totals } from '../../model/event.ts';
import type { SubEventType } from '../../model/labels.ts';
import { formatIso, type PlainDate } from '../../model/plain-date.ts';
import { OUTCOMES } from '../../model/terms.ts';
import type { Tokenized } from '../../tokenize/token.ts';
import type { Scene } from '../participants/sides.ts';
import { isTitle } from '../silence/headlines.ts';
import { accountOf } from './accounts.ts';
import { rowsOf } from './casualty-rows.ts';
import { takenAll } from './held-people.ts';
import { afterWounds } from './later-deaths.ts';
import { withoutBoth, withoutOlder } from './older-counts.ts';
import { asFighters } from './own-fighters.ts';
import { asPolice } from './police-men.ts';
import { withoutSingledOut } from './singled-out.ts';
import { type Account, type Range, statementsOf } from './statements.ts';
import { apartByArmy } from './two-armies.ts';
import { voiceOf } from './voices.ts';
import { withDescribed } from './who-they-were.ts';

/** A toll with the sentence and the source it is told by. */
export interface Told {
  readonly toll: Toll;
  readonly frame: Frame;
  readonly source: string | null;
  /** The side of the fight that the source speaks for. */
  readonly side: string | null;
  readonly heading: boolean;
  /** Soldiers of the second of two armies. */
  readonly isOtherArmy?: true;
}

/** The day and country of an event, and its kind. */
type EventScene = Scene & { readonly label?: SubEventType };

/** The casualty rows of an event, without repetitions, and their roll-up. */
export function countCasualties(
  document: Tokenized,
  frames: readonly Frame[],
  scene: EventScene = { day: null, country: null },
): { casualties: Casualty[]; totals: Totals } {
  const told = afterWounds(
    withFurther(
      withoutSingledOut(
        withoutShots(
          withoutBoth(
            withoutOlder(takenAll(apartByArmy(frames, asPolice(frames, voiced(document, frames, scene))), scene.label)),
          ),
        ),
      ),
    ),
  );
  const accounts = new Map<Outcome, Account>();
  for (const outcome of OUTCOMES) {
    const account = accountOf(statementsOf(told.filter((row) => row.toll.outcome === outcome)));
    if (account) accounts.set(outcome, account);
  }
  const rows = withoutFate(told, accounts);
  return { casualties: rowsOf(document, withDescribed(frames, rows), accounts), totals: totalsOf(accounts) };
}

/** Every toll with who gives it; «او» speaks for the side of whoever spoke before. */
function voiced(document: Tokenized, frames: readonly Frame[], scene: EventScene): Told[] {
  const { label, day } = scene;
  let before: string | null = null;
  let name: string | null = null;
  return frames.flatMap((frame) =>
    frame.tolls.flatMap((toll) => {
      // «دو قوم آشتی کردند. در این دشمنی یازده تن کشته شده بودند»: a deal hurts nobody.
      if (label === 'Agreement' && frame !== frames[0] && HARMS.has(toll.outcome)) return [];
      const { source, side, pointing } = voiceOf(document, scene, frame, toll);
      // «او تنها مرگ دو جنگجو را می‌پذیرد»: who spoke last.
      const isHis = source === null && toll.only === true && HE.has(keyAt(document.tokens, frame.first));
      if (!pointing && !isHis) [before, name] = [side, source];
      // «طالبان دو تن را به جای نامعلومی بردند»: who vanishes at the hands of a state is not held by law.
      const own = label === 'Abduction/forced disappearance' ? toll : underLaw(toll, frame, { frames, day });
      return [
        {
          toll: asFighters(own, side),
          frame,
          source: isHis ? name : source,
          side: pointing || isHis ? before : side,
          heading: isTitle(document, frame),
        },
      ];
    }),
  );
}

const HARMS: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'killed_or_injured']);

/** «دو تن در جا کشته شدند. سه تن دیگر در راه شفاخانه جان دادند»: others than those told of in the sentence before. */
const withFurther = (told: readonly Told[]): Told[] =>
  told.map((row, i) => {
    const before = told[i - 1];
    const isFurther =
      row.toll.people.other &&
      (row.toll.people.noun?.entry.id ?? COUNTER) === COUNTER &&
      !row.toll.part &&
      before !== undefined &&
      before.toll.outcome === row.toll.outcome &&
      !before.toll.part &&
      !before.toll.people.vague &&
      !before.frame.heading &&
      before.frame.sentence === row.frame.sentence - 1;
    return isFurther ? { ...row, toll: { ...row.toll, also: true, further: true } } : row;
  });

const COUNTER = 'victim-counter';

/** «سه کارمند را با خود بردند … از سرنوشت دو تن خبری نیست»: those taken are not missing besides. */
function withoutFate(told: readonly Told[], accounts: Map<Outcome, Account>): readonly Told[] {
  const missing = accounts.get('missing')?.range.min;
  if (missing === undefined) return told;
  const taken = (['abducted', 'arrested'] as const).some(
    (outcome) => (accounts.get(outcome)?.range.min ?? 0) >= missing,
  );
  if (!taken) return told;
  accounts.delete('missing');
  return told.filter(({ toll }) => toll.outcome !== 'missing');
}

/** «گروهی را به گلوله بستند. … دو تن جان دادند»: how many of those shot at are dead. */
function withoutShots(told: readonly Told[]): Told[] {
  const shots = told.filter((row) => row.toll.rule === SHOT && !isRivalCount(told, row));
  const dead = told.some((row) => row.toll.outcome === 'killed' && row.toll.rule !== SHOT && !row.toll.part);
  if (!dead) return [...told];
  const one = shots.find(({ toll }) => toll.people.min === 1 && toll.people.max === 1);
  return told
    .filter((row) => !shots.includes(row))
    .map((row) => (one && isHe(row) ? { ...row, toll: { ...row.toll, categories: one.toll.categories } } : row));
}

/** «هفده تن تیرباران شدند. والی می‌گوید هشت تن را به گلوله بستند»: another voice's count of the dead, and no crowd. */
const isRivalCount = (told: readonly Told[], { toll, source, frame }: Told): boolean =>
  source !== null &&
  toll.people.counted &&
  told.some(
    (other) =>
      other.toll.outcome === 'killed' &&
      other.toll.rule !== SHOT &&
      !other.toll.part &&
      other.frame.sentence < frame.sentence &&
      other.source !== source &&
      other.toll.people.min > toll.people.min,
  );

/** «یک پولیس را به گلوله بستند. وی در شفاخانه جان داد»: told of by name or pronoun. */
const isHe = ({ toll }: Told): boolean =>
  toll.outcome === 'killed' && !toll.people.counted && toll.people.noun === null && toll.categories.length === 0;

/** Those whom a governing force takes are arrested: «طالبان … چهار دختر را با خود بردند» in 2022. */
function underLaw(
  toll: Toll,
  frame: Frame,
  { frames, day }: { readonly frames: readonly Frame[]; readonly day: PlainDate | null },
): Toll {
  if (toll.outcome !== 'abducted' || toll.hostage) return toll;
  const own = frame.roles.filter((role) => role.role === 'perpetrator');
  const doers = own.length > 0 ? own : frames.flatMap(forcesIn);
  const category = doers.length > 0 ? categoryOn(doers[0]?.actor.value?.categories ?? [], day) : undefined;
  return category !== undefined && GOVERNING.has(category) ? { ...toll, outcome: 'arrested' } : toll;
}

/** Of a protest those who came to end it, and not the crowd. */
const forcesIn = ({ roles }: Frame): Frame['roles'] =>
  roles.filter(({ role, actor }) => (role === 'perpetrator' || role === 'party') && actor.value?.kind !== 'people');

/** Armies at home and abroad: «نیروهای خارجی … پدرشان را با خود بردند». */
const GOVERNING: ReadonlySet<ActorCategory> = new Set(['state_forces', 'external_forces']);

function categoryOn(
  periods: readonly { readonly category: ActorCategory; readonly from?: string; readonly until?: string }[],
  day: PlainDate | null,
): ActorCategory | undefined {
  const iso = day ? formatIso(day) : null;
  return iso === null
    ? undefined
    : periods.find(({ from, until }) => (from ?? '') <= iso && (until === undefined || iso < until))?.category;
}

function totalsOf(accounts: ReadonlyMap<Outcome, Account>): Totals {
  const of = (outcome: Outcome): Range | null => accounts.get(outcome)?.range ?? null;
  const split = of('killed') !== null && of('injured') !== null;
  return {
    killed: of('killed'),
    injured: of('injured'),
    missing: of('missing'),
    abducted: of('abducted'),
    arrested: of('arrested'),
    // A combined toll stands only where nothing splits it.
    killed_or_injured: split ? null : of('killed_or_injured'),
  };
}
