// «… هیچ گزارش دیگری در میان. سخنگو بازداشت دختران را رد کرد»: a denial that names what it denies, told after other news, is of
// the event told before that it names.
import type { Frame } from '../../frames/frame.ts';
import { type Stretch, within } from '../../frames/reading.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import { ABDUCTING, KILLINGS } from '../../lexicons/stance-words.ts';
import type { Outcome } from '../../model/event.ts';
import type { Happening } from '../../model/trigger.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Draft, withFrame } from '../facts.ts';
import { isOneFamily } from './fit-family.ts';

/** The kinds and places of what is denied, and what befell whom. */
interface Denied {
  readonly happenings: readonly Happening[];
  readonly outcomes: readonly Outcome[];
  readonly places: readonly PlaceMention[];
}

/** Joins a denial to the last draft that it names, where that is not the one told last. */
export function joinNamedDenial(
  tokens: readonly Token[],
  { drafts, current }: { readonly drafts: Draft[]; readonly current: number },
  frame: Frame,
): boolean {
  const last = drafts[current];
  const denied = last ? deniedIn(tokens, frame) : null;
  if (!last || !denied || isOf(last, denied)) return false;
  const at = drafts.findLastIndex((draft) => isOf(draft, denied));
  const draft = drafts[at];
  if (!draft) return false;
  const sources = frame.sources.filter(({ stance }) => stance === 'denies');
  const denial: Frame = { ...frame, triggers: [], tolls: [], dates: [], places: [], roles: [], domains: [], sources };
  drafts[at] = withFrame(draft, denial, draft.days);
  return true;
}

/** What a frame denies between the name of who denies it and the verb, where it tells of nothing else. */
function deniedIn(tokens: readonly Token[], frame: Frame): Denied | null {
  const denial = frame.sources.find(({ stance }) => stance === 'denies');
  if (!denial || frame.heading || frame.dates.length > 0 || POINTING.some((cue) => frame.cues.has(cue))) return null;
  const matter = { first: denial.last, last: denial.at };
  const isNamed = ({ first, last }: Stretch) => first >= matter.first && last <= matter.last;
  // «بازداشت دختران را رد کرد و گفت که دو دزد را گرفته‌اند»: news of its own.
  if (
    ![...frame.triggers, ...frame.places].every(isNamed) ||
    !frame.tolls.every((toll) => isNamed(toll) && isBare(toll))
  )
    return null;
  const denied: Denied = {
    happenings: within([...frame.triggers, ...frame.unreal], matter.first, matter.last).flatMap(({ entry }) =>
      entry.value.force === 'weak' ? [] : [entry.value.happening],
    ),
    outcomes: [...frame.tolls.map(({ outcome }) => outcome), ...deedsNamed(tokens, matter)],
    places: within([...frame.places, ...frame.sidePlaces], matter.first, matter.last).filter(
      ({ kind }) => kind !== 'country',
    ),
  };
  return denied.happenings.length + denied.outcomes.length + denied.places.length > 0 ? denied : null;
}

/** «دست داشتن در کشتن مسافران را رد کرد»: infinitives, which are no words of happening. */
const deedsNamed = (tokens: readonly Token[], { first, last }: Stretch): Outcome[] =>
  tokens
    .slice(first, last)
    .flatMap(({ word }) =>
      KILLINGS.has(word.key) ? ['killed' as const] : ABDUCTING.has(word.key) ? ['abducted' as const] : [],
    );

/** «دست داشتن در آن کمین را رد کرد» points at what it denies, «هر دو حمله را» counts it. */
const POINTING: readonly ClauseCue[] = ['same', 'both'];

/** Nobody is counted. */
const isBare = ({ people }: Draft['tolls'][number]): boolean => people.min <= 1 || people.max === null;

/** Whether a draft is of a place that a denial names, and of a kind. */
const isOf = (draft: Draft, { happenings, outcomes, places }: Denied): boolean =>
  places.every((place) => draft.places.some((other) => !apart(place, other))) &&
  (happenings.length + outcomes.length === 0 ||
    happenings.some((happening) => isOfKind(draft, happening)) ||
    outcomes.some((outcome) => draft.tolls.some((toll) => toll.outcome === outcome)));

const isOfKind = ({ happenings, tolls }: Draft, denied: Happening): boolean =>
  [...happenings].some((happening) => isOneFamily(happening, denied)) ||
  tolls.some(({ outcome }) => OF_OUTCOME[outcome]?.has(denied));

/** Kinds of happening by which people come to harm. */
const OF_OUTCOME: Partial<Record<Outcome, ReadonlySet<Happening>>> = {
  arrested: new Set<Happening>(['arrest', 'abduction']),
  abducted: new Set<Happening>(['arrest', 'abduction']),
  killed: new Set<Happening>(['killing', 'shooting', 'attack']),
};
