// A draft and a frame in, whether the frame is what another side tells of the same event out.
import type { Frame } from '../../frames/frame.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';
import { canOpen } from '../firm.ts';
import type { Situation } from './fit-cues.ts';
import { isOfForce } from './fit-family.ts';

/** «والی اما می‌گوید که مردم نخست حمله کردند و دو سرباز را زخمی ساختند»: right behind an account of force, against it, and of no
 * other day or place. */
export function isOtherAccount(draft: Draft, frame: Frame, { isCurrent, isMeant }: Situation): boolean {
  const { frames, happenings } = draft;
  const last = frames[frames.length - 1];
  return (
    isCurrent &&
    isMeant &&
    canOpen(frame) &&
    !frame.heading &&
    frame.places.length + frame.dates.length === 0 &&
    last !== undefined &&
    frame.sentence - last.sentence <= 1 &&
    frame.sources.length > 0 &&
    (isAgainst(frame) || isOfOtherSide(draft, frame)) &&
    !OF_OTHERS.some((cue) => frame.cues.has(cue)) &&
    [...happenings].every(isOfForce) &&
    !isOfProtest(draft, frame) &&
    frame.triggers.every(({ entry }) => isOfForce(entry.value.happening))
  );
}

/**
 * «مجاهد گفت ۵۸ سرباز پاکستانی کشته شدند. پاکستان کشته شدن ۲۳ نظامی خود را تأیید کرد و گفت …»: of two countries that are told to have
 * fought each other, each counts its dead or those of the other.
 */
const isOfOtherSide = ({ frames, happenings }: Draft, { tolls, sources }: Frame): boolean => {
  const fought = frames.flatMap((told) => [...told.roles, ...told.sources].map(({ actor }) => actor?.country ?? null));
  const [speaker] = sources;
  const country = speaker?.actor?.country ?? null;
  return (
    [...happenings].some((happening) => FOUGHT.has(happening)) &&
    country !== null &&
    (fought.includes(country) || frames.some(({ cues }) => cues.has('between'))) &&
    fought.some((other) => other !== null && other !== country) &&
    tolls.some(({ outcome, people }) => outcome === 'killed' && people.counted) &&
    !frames.some((told) => told.sources.some(({ actor }) => actor?.country === country))
  );
};

const FOUGHT: ReadonlySet<Happening> = new Set(['clash', 'attack', 'shooting']);

/** «اما سخنگوی این گروه مدعی است که …», «این آمار را رد کرده می‌گویند که …». */
const isAgainst = ({ cues, clauses, sources }: Frame): boolean =>
  cues.has('rebuttal') ||
  sources.some(({ stance }) => stance === 'denies') ||
  (cues.has('contrast') &&
    clauses.some((clause) =>
      clause.cues.some(({ entry, first }) => entry.value === 'contrast' && sources.some(({ at }) => first < at)),
    ));

/** «صدها تن تظاهرات کردند. ناتو می‌پذیرد که حمله کرده، ولی …»: what befell others is no account of a protest. */
const isOfProtest = ({ happenings }: Draft, { triggers }: Frame): boolean =>
  happenings.size > 0 &&
  [...happenings].every((happening) => CROWDS.has(happening)) &&
  !triggers.some(({ entry }) => CROWDS.has(entry.value.happening));

const CROWDS: ReadonlySet<Happening> = new Set(['protest', 'riot', 'mob', 'dispersal', 'arrest']);

const OF_OTHERS: readonly ClauseCue[] = ['another', 'later', 'several', 'background', 'total', 'cause', 'both'];
