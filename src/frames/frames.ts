// The reading of a text in, its frames out: stretches of one sentence that tell of one happening, with what each says
// of it. A frame decides nothing; events/ does.
import type { ClauseCue } from '../lexicons/clauses.ts';
import type { Domain } from '../lexicons/domains.ts';
import type { OutcomeValue } from '../lexicons/outcomes.ts';
import type { ReportingValue } from '../lexicons/reporting.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { VictimCategory, WeaponType } from '../model/event.ts';
import type { Mention } from '../match/find.ts';
import type { ActorValue } from '../model/actor.ts';
import { formatIso } from '../model/plain-date.ts';
import type { TriggerValue } from '../model/trigger.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { PlaceMention } from '../places/find.ts';
import { isCapital } from '../places/gazetteer.ts';
import type { Token } from '../tokenize/token.ts';
import { findActors } from './actors.ts';
import { type Clause, findClauses } from './clauses.ts';
import { byFirst, findPeople, type People } from './people.ts';
import { type FrameDates, frameDates } from './frame-dates.ts';
import { keyAt, ofKind, type Reading, type Stretch, within } from './reading.ts';
import { type ActorMention, findRoles, type RoleMention } from './roles.ts';
import { findSources, type Source } from './sources.ts';
import { completeSources } from './statements.ts';
import { findTolls, type Toll } from './tolls.ts';

export interface Frame extends Stretch, FrameDates {
  readonly sentence: number;
  readonly line: number;
  readonly clauses: readonly Clause[];
  /** Words of happening that are asserted here. */
  readonly triggers: readonly Mention<TriggerValue>[];
  /** Words of happening that are denied by the verb, or only feared or imagined. */
  readonly unreal: readonly Mention<TriggerValue>[];
  readonly tolls: readonly Toll[];
  readonly places: readonly PlaceMention[];
  /** Places of another happening that a day is counted from («یک روز پیش از حملهٔ سرپل»). */
  readonly references: readonly PlaceMention[];
  /** Countries and capitals that stand for their state. */
  readonly states: readonly PlaceMention[];
  /** Places of offices and speakers, a last resort. */
  readonly sidePlaces: readonly PlaceMention[];
  readonly roles: readonly RoleMention[];
  /** What all of those counted before are said to be («همهٔ قربانیان غیرنظامی بودند»). */
  readonly described: readonly VictimCategory[];
  readonly actors: readonly ActorMention[];
  readonly people: readonly People[];
  readonly sources: readonly Source[];
  /** Names of news outlets. */
  readonly outlets: readonly Stretch[];
  readonly weapons: readonly Mention<{ readonly type: WeaponType }>[];
  readonly domains: readonly Mention<Domain>[];
  readonly cues: ReadonlySet<ClauseCue>;
  /** The text's first line, when it reads like a heading. */
  readonly heading: boolean;
  readonly pluperfect: boolean;
  /** «این», «آن», «همان» in it, or a bare claim or denial. */
  readonly pointsBack: boolean;
}

interface Sheet {
  readonly reading: Reading;
  readonly triggers: readonly Mention<TriggerValue>[];
  readonly outcomes: readonly Mention<OutcomeValue>[];
  readonly weapons: readonly Mention<{ readonly type: WeaponType }>[];
  readonly domains: readonly Mention<Domain>[];
  readonly cues: readonly Mention<ClauseCue>[];
  readonly reporting: readonly Mention<ReportingValue>[];
  readonly speakers: readonly Mention[];
  readonly actors: readonly ActorMention[];
  readonly states: readonly ActorMention[];
  readonly people: readonly People[];
  readonly numbers: readonly Quantity[];
  readonly victims: readonly Mention<VictimValue>[];
  readonly active: readonly Stretch[];
  /** First tokens of what ends a source's name. */
  readonly stops: ReadonlySet<number>;
}

const LONGEST_HEADING = 30;
/** Tokens of the longest date, two ends and all. */
const LONGEST_DATE = 60;

/** All frames of a text, in order; none when no word of it tells of harm, protest or a deal. */
export function buildFrames(reading: Reading): Frame[] {
  const triggers = ofKind<TriggerValue>(reading.mentions, 'trigger').filter((trigger) => !(trigger.ending === 'i' && (trigger.entry.value.force === 'weak' || isAdjective(reading.document.tokens, trigger))));
  const outcomes = ofKind<OutcomeValue>(reading.mentions, 'outcome').map((mention) => activeAfterObject(reading.document.tokens, mention));
  if (triggers.length === 0 && outcomes.length === 0) return [];
  const sheet = layOut(reading, triggers, outcomes);
  const clauses = findClauses(reading.document.tokens, reading.document.sentences, { cues: sheet.cues, names: tokensOfNames(reading.mentions) });
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const group = bySentence.get(clause.sentence);
    if (group) group.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  return completeSources(reading.document.tokens, [...bySentence.values()].flatMap((group) => framesOf(sheet, group)));
}

/** A number right behind a date that can only be its year. */
const isYear = (quantity: Quantity): boolean => quantity.min >= 1300 && quantity.min <= 2100 && quantity.min === quantity.max;

/** «پهپاد تهاجمی», «مواد انفجاری»: behind a noun the ending makes an adjective; «در انفجاری» is an explosion. */
function isAdjective(tokens: readonly Token[], trigger: Stretch): boolean {
  const before = tokens[trigger.first - 1]?.word;
  return trigger.last - trigger.first === 1 && !/[هة]ای$/.test(keyAt(tokens, trigger.first)) && before?.kind === 'word' && !BEFORE_NOUN.has(before.key);
}

const BEFORE_NOUN = new Set(['در', 'با', 'از', 'به', 'بر', 'و', 'که', 'پی', 'اثر', 'طی', 'چنین', 'هیچ', 'وقوع', 'یک', 'نتیجه', 'جریان']);

/** «پنج تن را کشته بودند»: behind an object the participle is of the active verb. */
function activeAfterObject(tokens: readonly Token[], mention: Mention<OutcomeValue>): Mention<OutcomeValue> {
  const active = mention.others.find((other) => other.value.active);
  return active && keyAt(tokens, mention.first - 1) === 'را' ? { ...mention, entry: active } : mention;
}

/** Tokens of names and fixed nouns: no verb is read there («سرخ‌رود», «گفت‌وگو»). */
function tokensOfNames(mentions: readonly Mention[]): Set<number> {
  const out = new Set<number>();
  for (const mention of mentions) {
    if (!NAMES.has(mention.kind) || (mention.kind !== 'place' && mention.last - mention.first < 2)) continue;
    for (let at = mention.first; at < mention.last; at++) out.add(at);
  }
  return out;
}

const NAMES = new Set(['place', 'actor', 'victim', 'thing', 'speaker', 'number']);

function layOut(reading: Reading, triggers: Sheet['triggers'], outcomes: Sheet['outcomes']): Sheet {
  const { mentions, document } = reading;
  const victims = ofKind<VictimValue>(mentions, 'victim');
  // «یک طیارهٔ بی‌پیلوت امریکایی» names an actor but counts no people.
  const armed = new Set(ofKind(mentions, 'weapon').map((weapon) => weapon.first));
  // Numbers that are no part of a date.
  const numbers = reading.numbers.filter((quantity) => !within(reading.dates, quantity.first - LONGEST_DATE, quantity.first + 1).some((date) => quantity.first <= date.last - (isYear(quantity) ? 0 : 1)));
  const people = findPeople(
    {
      tokens: document.tokens,
      victims: byFirst(victims),
      actors: byFirst(ofKind<ActorValue>(mentions, 'actor').filter((actor) => !armed.has(actor.first))),
      nationalities: new Set(ofKind(mentions, 'nationality').map((nationality) => nationality.first)),
      things: new Set(ofKind(mentions, 'thing').map((thing) => thing.first)),
      outcomes: new Set(outcomes.map((outcome) => outcome.first)),
      day: reading.published ? formatIso(reading.published) : null,
    },
    numbers,
  );
  const cues = ofKind<ClauseCue>(mentions, 'cue');
  return {
    reading,
    triggers,
    outcomes,
    numbers,
    people,
    victims,
    weapons: ofKind(mentions, 'weapon'),
    domains: ofKind(mentions, 'domain'),
    cues,
    reporting: ofKind(mentions, 'reporting'),
    speakers: ofKind(mentions, 'speaker'),
    actors: findActors(reading, 'acting'),
    states: findActors(reading, 'everywhere'),
    active: outcomes.filter((outcome) => outcome.entry.value.active),
    stops: new Set([...cues.filter((cue) => cue.entry.value === 'count-of'), ...triggers, ...people.filter((people) => people.counted)].map((stretch) => stretch.first)),
  };
}

function framesOf(sheet: Sheet, clauses: readonly Clause[]): Frame[] {
  const { tokens } = sheet.reading.document;
  const tolls = findTolls({ tokens, people: sheet.people, numbers: sheet.numbers, victims: sheet.victims, outcomes: sheet.outcomes, cues: sheet.cues }, clauses);
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  const sources = findSources(
    {
      tokens,
      reporting: sheet.reporting,
      speakers: within(sheet.speakers, start, end),
      actors: within(sheet.states, start, end),
      dates: within(sheet.reading.dates, start, end),
      places: byFirst(within(sheet.reading.places, start, end)),
      stops: sheet.stops,
    },
    clauses,
  );
  return segments(sheet, clauses, tolls).map((group) => frameOf(sheet, group, { tolls, sources }));
}

/** Cuts a sentence where a clause brings a place or day of its own to a happening of its own. */
function segments(sheet: Sheet, clauses: readonly Clause[], tolls: readonly Toll[]): Clause[][] {
  const out: Clause[][] = [];
  let group: Clause[] = [];
  for (const clause of clauses) {
    if (group.length > 0 && opensAnother(sheet, group, clause, tolls)) {
      out.push(group);
      group = [];
    }
    group.push(clause);
  }
  if (group.length > 0) out.push(group);
  return out;
}

function opensAnother(sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean {
  const span = { first: (group[0] as Clause).first, last: clause.first };
  if (!tells(sheet, span, tolls) || !tells(sheet, clause, tolls)) return false;
  const here = locations(sheet, clause);
  const before = locations(sheet, span);
  return here.length > 0 && before.length > 0 && here.every((place) => before.every((other) => apart(place, other)));
}

const tells = (sheet: Sheet, stretch: Stretch, tolls: readonly Toll[]): boolean =>
  within(sheet.triggers, stretch.first, stretch.last).length > 0 || within(tolls, stretch.first, stretch.last).length > 0;

const locations = (sheet: Sheet, stretch: Stretch): PlaceMention[] =>
  within(sheet.reading.places, stretch.first, stretch.last).filter((place) => place.role === 'location');

/** Whether two places cannot be one location: other countries, provinces or districts. */
export function apart(a: PlaceMention, b: PlaceMention): boolean {
  if (a.country && b.country && a.country !== b.country) return true;
  if (a.admin1 && b.admin1 && a.admin1.id !== b.admin1.id) return true;
  if (a.admin2 && b.admin2 && a.admin2.id !== b.admin2.id) return true;
  return isTown(a) && isTown(b) && a.place?.id !== b.place?.id && a.place?.name !== b.place?.name && a.admin1?.id === b.admin1?.id;
}

const isTown = (place: PlaceMention): boolean => (place.kind === 'city' || place.kind === 'admin2') && place.place !== null;

function frameOf(sheet: Sheet, clauses: readonly Clause[], said: { tolls: readonly Toll[]; sources: readonly Source[] }): Frame {
  const { reading } = sheet;
  const first = (clauses[0] as Clause).first;
  const last = (clauses[clauses.length - 1] as Clause).last;
  const tolls = within(said.tolls, first, last);
  const sources = said.sources.filter((source) => source.at >= first && source.at < last);
  const saying = clauses.filter((clause) => isSaying(sheet, clause, { sources, tolls }));
  const inSource = (stretch: Stretch) => sources.some((source) => stretch.first >= source.first && stretch.first < source.last);
  const inSaying = (stretch: Stretch) => saying.some((clause) => stretch.first >= clause.first && stretch.first < clause.last);
  const dates = within(reading.dates, first, last);
  const protest = speaksOfProtest(sheet, { first, last });
  const isReference = (stretch: Stretch) => dates.some((date) => date.rule.endsWith('-event') && stretch.first >= date.last && stretch.first - date.last < REFERENCE);
  const places = within(reading.places, first, last).filter((place) => !isReference(place));
  const triggers = within(sheet.triggers, first, last);
  const real = triggers.filter((trigger) => (trigger.entry.id !== GATHERED || protest) && !isReference(trigger) && isAsserted({ tokens: reading.document.tokens, clauses }, trigger, tolls));
  const sentence = (clauses[0] as Clause).sentence;
  const line = reading.document.sentences[sentence]?.line ?? 0;
  const roleContext = { clauses, counted: within(sheet.people, first, last).filter((people) => people.counted), tokens: reading.document.tokens, actors: sheet.actors, states: sheet.states, triggers: sheet.triggers, cues: sheet.cues, sources, active: sheet.active };
  return {
    first,
    last,
    sentence,
    line,
    clauses,
    triggers: real,
    unreal: triggers.filter((trigger) => !real.includes(trigger)),
    tolls,
    ...frameDates(reading, { first, clauses, telling: [...triggers, ...tolls], inSaying }, dates),
    references: within(reading.places, first, last).filter(isReference),
    places: places.filter((place) => place.role === 'location' && !inSaying(place) && !inSource(place) && !isInName(reading.document.tokens, place) && !isTransfer(clauses, place) && !isObject(reading.document.tokens, place)),
    states: places.filter((place) => place.role === 'state' || isObject(reading.document.tokens, place)),
    sidePlaces: places.filter((place) => place.role === 'title' || (place.role === 'origin' && place.kind !== 'country') || (place.role === 'location' && (inSaying(place) || inSource(place)))),
    roles: clauses.flatMap((clause) => findRoles(roleContext, clause)),
    described: describeAll(sheet, clauses),
    actors: within(sheet.actors, first, last),
    people: within(sheet.people, first, last),
    sources,
    outlets: within(sheet.speakers, first, last).filter((speaker) => speaker.entry.id === OUTLET),
    weapons: within(sheet.weapons, first, last).filter((weapon) => !isSeized(clauses, weapon)),
    domains: within(sheet.domains, first, last),
    cues: cuesOf(reading.document.tokens, clauses, triggers),
    heading: line === 0 && last - first <= LONGEST_HEADING && reading.document.sentences.length > 1,
    pluperfect: clauses.some((clause) => clause.pluperfect),
    pointsBack: sources.some((source) => source.stance !== 'says') || pointsBack(reading.document.tokens, first, last),
  };
}

function pointsBack(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (DEMONSTRATIVES.has(keyAt(tokens, at))) return true;
  return false;
}

function describeAll(sheet: Sheet, clauses: readonly Clause[]): VictimCategory[] {
  return clauses.flatMap((clause) => {
    const all = clause.cues.find((cue) => cue.entry.value === 'all');
    if (!all) return [];
    const noun = within(sheet.victims, all.last, clause.last).find((victim) => victim.entry.value.category !== 'neutral');
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
const DEMONSTRATIVES = new Set(['این', 'ان', 'همین', 'همان']);

/** A clause that only introduces what is said: its day and place are the statement's. */
function isSaying(sheet: Sheet, clause: Clause, said: { tolls: readonly Toll[]; sources: readonly Source[] }): boolean {
  const verbs = said.sources.filter((source) => source.at >= clause.first && source.at < clause.last && source.rule !== 'says-prefix' && source.rule !== 'source-heading');
  if (verbs.length === 0 || within(said.tolls, clause.first, clause.last).length > 0) return false;
  // «مسئولیت این حمله را بر عهده گرفت»: the attack is told of elsewhere.
  const told = within(sheet.triggers, clause.first, clause.last).filter((trigger) => !DEMONSTRATIVES.has(keyAt(sheet.reading.document.tokens, trigger.first - 1)));
  return told.length === 0;
}

const GATHERED = 'gathered';
/** «یک روز پیش از حملهٔ سرپل»: the words that only say what the day is counted from. */
const REFERENCE = 3;

/** Mourners gather too: a gathering is a protest only with protesters, slogans or demands beside it. */
function speaksOfProtest(sheet: Sheet, stretch: Stretch): boolean {
  const others = within(sheet.triggers, stretch.first, stretch.last).some((trigger) => trigger.entry.id !== GATHERED && (trigger.entry.value.happening === 'protest' || trigger.entry.value.happening === 'dispersal'));
  const people = within(sheet.actors, stretch.first, stretch.last).some((actor) => actor.value?.categories[0].category === 'protesters');
  return others || people || within(sheet.cues, stretch.first, stretch.last).some((cue) => cue.entry.id === 'demand');
}

const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined => clauses.find((clause) => at < clause.last);
const hasCue = (clause: Clause | undefined, value: ClauseCue): boolean => clause?.cues.some((cue) => cue.entry.value === value) ?? false;

/** «زخمیان به شفاخانهٔ … منتقل شدند». */
const isTransfer = (clauses: readonly Clause[], place: Stretch): boolean => hasCue(clauseAt(clauses, place.first), 'transfer');
/** «سوران امینی» in quotation marks is a person. */
const isInName = (tokens: readonly Token[], place: PlaceMention): boolean => keyAt(tokens, place.first - 1) === '«' && keyAt(tokens, place.nameLast) !== '»';

/** «اسلام‌آباد را مسئول دانست»: a capital or country as an object is a government; a district is taken or shelled. */
const isObject = (tokens: readonly Token[], place: PlaceMention): boolean =>
  keyAt(tokens, place.last) === 'را' && !place.locative && (place.kind === 'country' || (place.place !== null && isCapital(place.place)));
const isSeized = (clauses: readonly Clause[], weapon: Stretch): boolean => hasCue(clauseAt(clauses, weapon.first), 'seized');

const UNREAL: ReadonlySet<ClauseCue> = new Set(['unreal', 'drill']);
/** How many words a threat or plan reaches («احتمال وقوع یک حملهٔ …»). */
const NEAR = 3;

/** «از آغاز حملهٔ …»: how many words the count may be dated by. */
const SINCE = 3;

const NONE = new Set(['هیچ', 'بدون', 'نه']);

function isAsserted({ tokens, clauses }: { tokens: readonly Token[]; clauses: readonly Clause[] }, trigger: Mention<TriggerValue>, tolls: readonly Toll[]): boolean {
  const clause = clauses.find((candidate) => trigger.first < candidate.last);
  if (!clause || clause.negative || clause.mood === 'imagined') return false;
  if (hasCue(clause, 'prevented') && trigger.entry.value.happening !== 'defusal') return false;
  if (clause.cues.some((cue) => cue.entry.value === 'since' && cue.last <= trigger.first && trigger.first - cue.last < SINCE)) return false;
  // «هیچ حملهٔ هوایی ثبت نشد»
  if (trigger.entry.value.force !== 'strong' && (NONE.has(keyAt(tokens, trigger.first - 1)) || NONE.has(keyAt(tokens, trigger.first - 2)))) return false;
  const near = clause.cues.filter((cue) => UNREAL.has(cue.entry.value) && cue.last <= trigger.first && trigger.first - cue.last <= NEAR);
  return near.length === 0 || (trigger.entry.value.force === 'strong' && within(tolls, clause.first, clause.last).length > 0);
}
