// The reading of a text in, its frames out. A frame decides nothing; events/ does.

import type { Mention } from '../match/find.ts';
import { formatIso } from '../model/plain-date.ts';
import type { TriggerValue } from '../model/trigger.ts';
import { apartFromAnswered, type Parts } from './asserted/answered.ts';
import { aftermathOf, tellsByItself } from './asserted/asides.ts';
import { GATHERED, isAsserted, speaksOfProtest } from './asserted/asserted.ts';
import { GATHERINGS } from './asserted/marched-for.ts';
import { withoutOccasions } from './asserted/occasions.ts';
import { riteIn } from './asserted/rites.ts';
import { apportion } from './clauses/apportioned.ts';
import { type Clause, clauseAt, findClauses } from './clauses/clauses.ts';
import { isOfCondemning, isOfCount, isSaying, tellsOfDying } from './clauses/saying.ts';
import { isAnswered, segments } from './clauses/segments.ts';
import { countedDays } from './dates/counted-days.ts';
import { frameDates } from './dates/frame-dates.ts';
import { isAfterIt, isReference, withoutTimeReferences } from './dates/time-references.ts';
import type { Frame } from './frame.ts';
import { cuesOf, FIRE, isBlastAtBase, isSetOff, OUTLET, pointsBack, shipsIn } from './frame-words.ts';
import { goingOn, withVerbs } from './going-on.ts';
import { isInHeading } from './headings.ts';
import { type Item, itemLines } from './items.ts';
import { bySentence, sentencesNear } from './near.ts';
import { describeAll } from './people/described.ts';
import { underPlaces } from './place-lines.ts';
import { isBroughtTo, isOfTheirHospital } from './places/brought-to.ts';
import { framePlaces, hasCue, isDenied, isHeardAgain } from './places/frame-places.ts';
import { strikesCountry } from './places/struck-countries.ts';
import { withPredicates } from './predicates/predicates.ts';
import { type Reading, type Stretch, within } from './reading.ts';
import { findRoles } from './roles/roles.ts';
import { layOutReading, type Sheet, tokensOfNames } from './sheet.ts';
import { isInName, isSpokenIn, type Source } from './sources/source.ts';
import { findSources } from './sources/sources.ts';
import { completeSources } from './sources/statements.ts';
import { isSaidOfPeople } from './tolls/of-things-too.ts';
import { withTakings } from './tolls/taking-outcomes.ts';
import type { Toll } from './tolls/toll.ts';
import { findTolls } from './tolls/tolls.ts';
import { isEscapedBefore } from './weapons/escaped-before.ts';
import { frameWeapons } from './weapons/frame-weapons.ts';
import { isOfStruckBomb } from './weapons/struck-weapons.ts';

/** All frames of a text, in order; none when no word of it tells of harm, protest or a deal. */
export function buildFrames(reading: Reading): Frame[] {
  const words = layOutReading(reading);
  if (!words) return [];
  const clauses = findClauses(reading.document.tokens, reading.document.sentences, {
    cues: words.cues,
    names: tokensOfNames(reading),
  });
  const whole = withTakings(withPredicates(words, clauses), clauses);
  const parts = apartFromAnswered(whole, clauses);
  const told = parts?.told ?? { sheet: whole, clauses };
  const sheet = withoutTimeReferences(withoutOccasions(told.sheet, told.clauses));
  if (whole.triggers.length === 0 && whole.outcomes.length === 0) return [];
  const near = sentencesNear(whole);
  const items = itemLines(reading);
  const answered = parts ? bySentence(parts.answered.clauses) : NONE;
  return completeSources(
    reading.document.tokens,
    underPlaces(
      reading,
      [...bySentence(told.clauses)]
        .filter(([sentence]) => near.has(sentence))
        .flatMap(([sentence, group]) => [
          ...framesOf(sheet, group, items),
          ...(answered.get(sentence) ?? []).flatMap((one) => framesOfAnswered(parts as Parts, one, items)),
        ]),
    ),
  );
}

const NONE: ReadonlyMap<number, Clause[]> = new Map();

const isArrest = (told: Toll | Mention<TriggerValue>): boolean =>
  'outcome' in told ? told.outcome === 'arrested' : told.entry.value.happening === 'arrest';

/** What a sentence answers, where it has something of its own. */
function framesOfAnswered({ answered: { sheet } }: Parts, clause: Clause, items: ReadonlyMap<number, Item>): Frame[] {
  return framesOf(sheet, [clause], items)
    .filter(tellsByItself)
    .map((frame) => ({ ...frame, answered: true }));
}

function framesOf(sheet: Sheet, clauses: readonly Clause[], items: ReadonlyMap<number, Item>): Frame[] {
  const { tokens } = sheet.reading.document;
  const counted = findTolls(
    {
      tokens,
      people: sheet.people,
      numbers: sheet.numbers,
      victims: sheet.victims,
      outcomes: sheet.outcomes,
      cues: sheet.cues,
      taken: sheet.taken,
      given: sheet.given,
      dates: sheet.reading.dates,
      day: sheet.reading.published ? formatIso(sheet.reading.published) : null,
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
      counts: sheet.counts,
    },
    clauses,
  );
  const { clauses: cut, tolls } = apportion(sheet, clauses, counted);
  const groups = segments(sheet, cut, tolls);
  const frames: Frame[] = [];
  for (const group of groups) {
    const answered = groups.length > 1 && group.some((clause) => isAnswered(sheet, clause, tolls));
    const frame = frameOf(sheet, group, { tolls, sources, answered, items });
    const before = frames[frames.length - 1];
    frames.push(before ? goingOn(tokens, before, frame) : frame);
  }
  return withVerbs(frames);
}

function frameOf(
  sheet: Sheet,
  clauses: readonly Clause[],
  said: { tolls: readonly Toll[]; sources: readonly Source[]; answered: boolean; items: ReadonlyMap<number, Item> },
): Frame {
  const { reading } = sheet;
  const first = (clauses[0] as Clause).first;
  const last = (clauses[clauses.length - 1] as Clause).last;
  const tolls = within(said.tolls, first, last);
  const sources = said.sources.filter((source) => source.at >= first && source.at < last);
  const saying = clauses.filter(
    (clause) => isSaying(sheet, clause, { sources, tolls }) || tellsOfDying(sheet, clause, tolls),
  );
  const inSaying = (stretch: Stretch) =>
    saying.some((clause) => stretch.first >= clause.first && stretch.first < clause.last);
  const dates = countedDays(reading, within(reading.dates, first, last));
  const triggers = within(sheet.triggers, first, last);
  const real = triggers.filter(
    (trigger) =>
      (!GATHERED.has(trigger.entry.id) || speaksOfProtest(sheet, { first, last })) &&
      !isReference(dates, trigger) &&
      !isEscapedBefore(reading.document.tokens, clauses, trigger) &&
      !isOfStruckBomb(reading, within(sheet.weapons, first, last), trigger) &&
      !isAfterIt(reading.document.tokens, trigger, triggers) &&
      !isSaidOfPeople(tolls, trigger) &&
      isAsserted({ tokens: reading.document.tokens, clauses, triggers: sheet.triggers }, trigger, tolls),
  );
  const counted = { tokens: reading.document.tokens, clauses, triggers: real, tolls };
  const isOfSpeaker = (place: Stretch) =>
    inSaying(place) || sources.some((source) => isInName(source, place)) || isOfTheirHospital(counted, place);
  const telling = [...triggers.filter(({ entry }) => entry.value.happening !== 'release'), ...tolls].sort(
    (a, b) => a.first - b.first,
  );
  const [speakers, people] = [within(sheet.speakers, first, last), within(sheet.people, first, last)];
  const sentence = (clauses[0] as Clause).sentence;
  const line = reading.document.sentences[sentence]?.line ?? 0;
  const ships = shipsIn(reading, { first, last });
  const roleContext = {
    clauses,
    counted: people.filter((one) => one.counted),
    named: tolls.map((toll) => toll.people).filter((one) => !one.counted && one.noun === null && one.actor === null),
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
    ships,
  };
  const inCount = (day: Stretch) =>
    inSaying(day) || isOfCount(sheet, day, { clauses, tolls }) || isOfCondemning(sheet, day, { clauses, sources });
  const pacts = triggers.filter(({ entry }) => entry.value.happening === 'agreement');
  const gatherings = triggers.filter(({ entry }) => GATHERINGS.has(entry.value.happening));
  const arrests = telling.filter((one) => isArrest(one));
  const rite = riteIn(reading.document.tokens, { clauses, telling, dates });
  const days = frameDates(
    reading,
    { first, last, clauses, telling, gatherings, pacts, arrests, inSaying: inCount, rite },
    dates,
  );
  const places = framePlaces(
    reading.document.tokens,
    { clauses, dates, telling, aftermath: aftermathOf(sheet, sentence), rite, isOfSpeaker },
    within(reading.places, first, last).filter(
      (place) =>
        !isDenied(clauses, place) &&
        !isBroughtTo(counted, place) &&
        !sources.some((source) => isSpokenIn(reading.document.tokens, source, place)),
    ),
  );
  const weapons = frameWeapons(sheet, clauses, real);
  // Every key by name, no spread: frames are then of one shape, which V8 reads far faster.
  return {
    first,
    last,
    sentence,
    line,
    clauses,
    triggers: real,
    unreal: triggers.filter((trigger) => !real.includes(trigger)),
    tolls,
    dates: days.dates,
    statementDates: days.statementDates,
    paperDates: days.paperDates,
    dateline: days.dateline,
    places: isHeardAgain(reading.document.tokens, clauses, real) ? [] : places.places,
    references: places.references,
    states: places.states,
    sidePlaces: places.sidePlaces,
    roles: clauses.flatMap((clause) => findRoles(roleContext, clause)),
    described: describeAll(sheet, clauses),
    actors: within(sheet.actors, first, last),
    people,
    sources,
    speakers,
    outlets: speakers.filter((speaker) => speaker.entry.id === OUTLET),
    weapons: weapons.named,
    means: weapons.used,
    onCountry: strikesCountry(sheet, real),
    ships,
    domains: within(sheet.domains, first, last).filter(
      (domain) =>
        !hasCue(clauseAt(clauses, domain.first), 'rebuttal') &&
        !(domain.entry.id === FIRE && isBlastAtBase(reading, real, { first, last })) &&
        !isSetOff(reading.document.tokens, real, domain),
    ),
    cues: cuesOf(reading.document.tokens, clauses, { triggers, dates }),
    heading: line === 0 && isInHeading(reading, last),
    item: said.items.get(line) ?? null,
    pluperfect: clauses.some((clause) => clause.pluperfect),
    answered: said.answered,
    pointsBack:
      sources.some((source) => source.stance !== 'says') ||
      pointsBack(reading.document.tokens, { first, last }, { dates, cues: clauses.flatMap(({ cues }) => cues) }),
  };
}
