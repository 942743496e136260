// The reading of a text in, its frames out. A frame decides nothing; events/ does.
import type { ClauseCue } from '../lexicons/clauses.ts';
import { DEMONSTRATIVES, FOUND, OBJECT, TALKED } from '../lexicons/function-words.ts';
import type { VictimCategory } from '../model/event.ts';
import type { PlaceMention } from '../places/find.ts';
import { isCapital } from '../places/gazetteer.ts';
import type { Token } from '../tokenize/token.ts';
import { GATHERED, isAsserted, speaksOfProtest } from './asserted.ts';
import { type Clause, findClauses } from './clauses.ts';
import type { Frame } from './frame.ts';
import { frameDates } from './frame-dates.ts';
import { withPredicates } from './predicates.ts';
import { anyWithin, keyAt, type Reading, type Stretch, within } from './reading.ts';
import { findRoles } from './roles.ts';
import { segments } from './segments.ts';
import { layOutReading, type Sheet, tokensOfNames } from './sheet.ts';
import { findSources, type Source } from './sources.ts';
import { completeSources } from './statements.ts';
import type { Toll } from './toll.ts';
import { findTolls } from './tolls.ts';

const LONGEST_HEADING = 30;

/** All frames of a text, in order; none when no word of it tells of harm, protest or a deal. */
export function buildFrames(reading: Reading): Frame[] {
  const words = layOutReading(reading);
  if (!words) return [];
  const clauses = findClauses(reading.document.tokens, reading.document.sentences, {
    cues: words.cues,
    names: tokensOfNames(reading),
  });
  const sheet = withPredicates(words, clauses);
  if (sheet.triggers.length === 0 && sheet.outcomes.length === 0) return [];
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const group = bySentence.get(clause.sentence);
    if (group) group.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  const near = sentencesNear(sheet);
  return completeSources(
    reading.document.tokens,
    [...bySentence].filter(([sentence]) => near.has(sentence)).flatMap(([, group]) => framesOf(sheet, group)),
  );
}

/** How many sentences before and behind one that tells of something its speakers and details may stand. */
const BEFORE = 4;
const BEHIND = 6;

/** The sentences that tell of something, and those around them; the rest of a long text says nothing of an event. */
function sentencesNear(sheet: Sheet): Set<number> {
  const { sentences } = sheet.reading.document;
  const telling = [...sheet.triggers, ...sheet.outcomes].map(({ first }) => first).sort((a, b) => a - b);
  const near = new Set<number>([0]);
  let sentence = 0;
  for (const at of telling) {
    while (at >= (sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    for (let i = sentence - BEFORE; i <= sentence + BEHIND; i++) near.add(i);
  }
  return near;
}

function framesOf(sheet: Sheet, clauses: readonly Clause[]): Frame[] {
  const { tokens } = sheet.reading.document;
  const tolls = findTolls(
    {
      tokens,
      people: sheet.people,
      numbers: sheet.numbers,
      victims: sheet.victims,
      outcomes: sheet.outcomes,
      cues: sheet.cues,
      taken: sheet.taken,
    },
    clauses,
  );
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  const sources = findSources(
    {
      tokens,
      reporting: sheet.reporting,
      speakers: within(sheet.speakers, start, end),
      actors: within(sheet.states, start, end),
      dates: within(sheet.reading.dates, start, end),
      places: sheet.reading.places,
      stops: sheet.stops,
    },
    clauses,
  );
  return segments(sheet, clauses, tolls).map((group) => frameOf(sheet, group, { tolls, sources }));
}

function frameOf(
  sheet: Sheet,
  clauses: readonly Clause[],
  said: { tolls: readonly Toll[]; sources: readonly Source[] },
): Frame {
  const { reading } = sheet;
  const first = (clauses[0] as Clause).first;
  const last = (clauses[clauses.length - 1] as Clause).last;
  const tolls = within(said.tolls, first, last);
  const sources = said.sources.filter((source) => source.at >= first && source.at < last);
  const saying = clauses.filter((clause) => isSaying(sheet, clause, { sources, tolls }));
  const inSource = (stretch: Stretch) =>
    sources.some((source) => stretch.first >= source.first && stretch.first < source.last);
  const inSaying = (stretch: Stretch) =>
    saying.some((clause) => stretch.first >= clause.first && stretch.first < clause.last);
  const dates = within(reading.dates, first, last);
  const isReference = (stretch: Stretch) =>
    dates.some(
      (date) => date.rule.endsWith('-event') && stretch.first >= date.last && stretch.first - date.last < REFERENCE,
    );
  const named = within(reading.places, first, last);
  const references = named.filter(isReference);
  const places = references.length === 0 ? named : named.filter((place) => !references.includes(place));
  const triggers = within(sheet.triggers, first, last);
  const real = triggers.filter(
    (trigger) =>
      (trigger.entry.id !== GATHERED || speaksOfProtest(sheet, { first, last })) &&
      !isReference(trigger) &&
      isAsserted({ tokens: reading.document.tokens, clauses }, trigger, tolls),
  );
  const speakers = within(sheet.speakers, first, last);
  const people = within(sheet.people, first, last);
  const sentence = (clauses[0] as Clause).sentence;
  const line = reading.document.sentences[sentence]?.line ?? 0;
  const roleContext = {
    clauses,
    counted: people.filter((one) => one.counted),
    tokens: reading.document.tokens,
    actors: sheet.actors,
    states: sheet.states,
    triggers: sheet.triggers,
    cues: sheet.cues,
    sources,
    active: sheet.active,
    suffered: sheet.suffered,
    places: reading.places,
    dates: reading.dates,
    weapons: sheet.weapons,
  };
  return {
    first,
    last,
    sentence,
    line,
    clauses,
    triggers: real,
    unreal: triggers.filter((trigger) => !real.includes(trigger)),
    tolls,
    ...frameDates(
      reading,
      {
        first,
        last,
        clauses,
        telling: [...triggers.filter(({ entry }) => entry.value.happening !== 'release'), ...tolls].sort(
          (a, b) => a.first - b.first,
        ),
        inSaying,
      },
      dates,
    ),
    references,
    places: places.filter(
      (place) =>
        place.role === 'location' &&
        !inSaying(place) &&
        !inSource(place) &&
        !isInName(reading.document.tokens, place) &&
        !isTransfer(reading.document.tokens, clauses, place) &&
        !isTalk(reading.document.tokens, clauses, [...triggers, ...tolls], place) &&
        !isObject(reading.document.tokens, place),
    ),
    states: places.filter((place) => place.role === 'state' || isObject(reading.document.tokens, place)),
    sidePlaces: places.filter(
      (place) =>
        place.role === 'title' ||
        (place.role === 'origin' && place.kind !== 'country') ||
        (place.role === 'location' && (inSaying(place) || inSource(place))),
    ),
    roles: clauses.flatMap((clause) => findRoles(roleContext, clause)),
    described: describeAll(sheet, clauses),
    actors: within(sheet.actors, first, last),
    people,
    sources,
    speakers,
    outlets: speakers.filter((speaker) => speaker.entry.id === OUTLET),
    weapons: within(sheet.weapons, first, last).filter((weapon) => !isSeized(clauses, weapon)),
    domains: within(sheet.domains, first, last).filter(
      (domain) => !hasCue(clauseAt(clauses, domain.first), 'rebuttal'),
    ),
    cues: cuesOf(reading.document.tokens, clauses, triggers),
    heading: line === 0 && sentence === 0 && last - first <= LONGEST_HEADING && hasLines(reading),
    pluperfect: clauses.some((clause) => clause.pluperfect),
    pointsBack: sources.some((source) => source.stance !== 'says') || pointsBack(reading.document.tokens, first, last),
  };
}

const hasLines = ({ document }: Reading): boolean => (document.sentences[document.sentences.length - 1]?.line ?? 0) > 0;

function pointsBack(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (DEMONSTRATIVES.has(keyAt(tokens, at))) return true;
  return false;
}

function describeAll(sheet: Sheet, clauses: readonly Clause[]): VictimCategory[] {
  return clauses.flatMap((clause) => {
    const all = clause.cues.find((cue) => cue.entry.value === 'all');
    if (!all) return [];
    const noun = within(sheet.victims, all.last, clause.last).find(
      (victim) => victim.entry.value.category !== 'neutral',
    );
    return noun ? [noun.entry.value.category as VictimCategory] : [];
  });
}

/** The cues of the clauses; a word of happening behind «این» or «آن» goes on with what was told. */
function cuesOf(tokens: readonly Token[], clauses: readonly Clause[], triggers: readonly Stretch[]): Set<ClauseCue> {
  const cues = new Set(clauses.flatMap((clause) => clause.cues.map((cue) => cue.entry.value)));
  if (triggers.some((trigger) => DEMONSTRATIVES.has(keyAt(tokens, trigger.first - 1)))) cues.add('same');
  if (cues.has('since')) cues.add('total');
  return cues;
}

const OUTLET = 'speaker-media';

/** A clause that only introduces what is said: its day and place are the statement's. */
function isSaying(sheet: Sheet, clause: Clause, said: { tolls: readonly Toll[]; sources: readonly Source[] }): boolean {
  const verbs = said.sources.filter(
    (source) =>
      source.at >= clause.first &&
      source.at < clause.last &&
      source.rule !== 'says-prefix' &&
      source.rule !== 'source-heading',
  );
  if (verbs.length === 0 || anyWithin(said.tolls, clause.first, clause.last)) return false;
  // «مسئولیت این حمله را بر عهده گرفت»: the attack is told of elsewhere.
  const told = within(sheet.triggers, clause.first, clause.last).filter(
    (trigger) => !DEMONSTRATIVES.has(keyAt(sheet.reading.document.tokens, trigger.first - 1)),
  );
  return told.length === 0;
}

/** «یک روز پیش از حملهٔ سرپل»: the words that only say what the day is counted from. */
const REFERENCE = 3;

const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find((clause) => at < clause.last);
const hasCue = (clause: Clause | undefined, value: ClauseCue): boolean =>
  clause?.cues.some((cue) => cue.entry.value === value) ?? false;

/** «زخمیان به شفاخانهٔ … منتقل شدند», but not «در ولسوالی شکردره جسد یک زن پیدا شد». */
function isTransfer(tokens: readonly Token[], clauses: readonly Clause[], place: Stretch): boolean {
  const clause = clauseAt(clauses, place.first);
  return (
    hasCue(clause, 'transfer') && !tokens.slice(clause?.first, clause?.last).some(({ word }) => FOUND.has(word.key))
  );
}
/** «یکی از بازماندگان که در زرنج با ما صحبت کرد»: where somebody spoke. */
function isTalk(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  telling: readonly Stretch[],
  place: Stretch,
): boolean {
  const clause = clauseAt(clauses, place.first);
  if (!clause || telling.some(({ first }) => first >= clause.first && first < clause.last)) return false;
  return tokens.slice(place.last, clause.last).some(({ word }) => TALKED.has(word.key));
}

/** «سوران امینی» in quotation marks is a person. */
const isInName = (tokens: readonly Token[], place: PlaceMention): boolean =>
  keyAt(tokens, place.first - 1) === '«' && keyAt(tokens, place.nameLast) !== '»';

/** «اسلام‌آباد را مسئول دانست»: a capital or country as an object is a government; a district is taken or shelled. */
const isObject = (tokens: readonly Token[], place: PlaceMention): boolean =>
  keyAt(tokens, place.last) === OBJECT &&
  !place.locative &&
  (place.kind === 'country' || (place.place !== null && isCapital(place.place)));
const isSeized = (clauses: readonly Clause[], weapon: Stretch): boolean =>
  hasCue(clauseAt(clauses, weapon.first), 'seized');
