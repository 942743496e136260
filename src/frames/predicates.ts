// Verbs and clauses in, words of happening out: a verb that means many things tells of one with the right noun before it
// in its clause («چند راکت در نزدیکی ارگ فرود آمد»).
import type { ArgumentValue } from '../lexicons/arguments.ts';
import {
  AGAIN,
  AND,
  COMMAS,
  COUNTS_OF_AIRCRAFT,
  FROM,
  OBJECT,
  PREPOSITIONS,
  SEIZED_OF,
  SPOKEN_OBJECT,
  THAT,
  TO,
  WITH,
} from '../lexicons/function-words.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import type { WeaponType } from '../model/event.ts';
import type { Argument, PredicateValue } from '../model/predicate.ts';
import type { Happening, TriggerValue } from '../model/trigger.ts';
import type { PlaceMention } from '../places/find.ts';
import { AUXILIARIES } from '../tokenize/endings.ts';
import type { Ending, Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { covering, keyAt, ofKind, type Reading, type Stretch, within } from './reading.ts';
import { isOblique } from './role-words.ts';
import type { ActorMention } from './roles.ts';
import type { Sheet } from './sheet.ts';

/** The words of happening of a text with those that its predicates make, in order. */
export function withPredicates(sheet: Sheet, clauses: readonly Clause[]): Sheet {
  const { reading } = sheet;
  const made: Mention<TriggerValue>[] = [];
  const absorbed = new Set<Stretch>();
  let at = 0;
  for (const verb of ofKind<PredicateValue>(reading.mentions, 'predicate')) {
    while (at < clauses.length && (clauses[at] as Clause).last <= verb.first) at++;
    const clause = clauses[at];
    if (!clause || verb.first < clause.first) continue;
    if (isAttribute(reading.document.tokens, clause, verb)) continue;
    const meaning = [verb.entry, ...verb.others].find(({ value }) =>
      isMade(sheet, clauses.slice(Math.max(0, at - RELATIVES), at), clause, verb, value),
    );
    if (!meaning || isKnown(sheet.triggers, verb, meaning.value)) continue;
    const { happening, force, absorbs } = meaning.value;
    if (absorbs) for (const one of assaultsIn(sheet, clause.first, verb.first)) absorbed.add(one);
    made.push({ ...verb, entry: { id: meaning.id, value: { happening, force } }, others: [] });
  }
  if (made.length === 0) return sheet;
  const kept = absorbed.size === 0 ? sheet.triggers : sheet.triggers.filter((trigger) => !absorbed.has(trigger));
  return { ...sheet, triggers: [...kept, ...made].sort((a, b) => a.first - b.first) };
}

/** Attacks by bomb, shell or aircraft that a noun names. */
const assaultsIn = ({ triggers }: Sheet, first: number, last: number): Sheet['triggers'] =>
  within(triggers, Math.max(first, last - FAR), last).filter(
    ({ entry: { value } }) => ASSAULTS.has(value.happening) && value.force !== 'strong',
  );

/** «پاسگاه تازه ایجادشده در …»: a participle that only says which. */
function isAttribute(tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean {
  if (tokens[last - 1]?.word.verb?.form !== 'participle' || clause.verb < last) return false;
  // «پایگاه را رها کرده فرار نمودند»
  if (marksObject(tokens, first - 1)) return false;
  const next = tokens[last]?.word;
  return next?.kind === 'word' && next.key !== AND && !AUXILIARIES.has(next.key);
}

/** Words that a lexicon of triggers reads by themselves stay as they are, unless they say little. */
function isKnown(triggers: Sheet['triggers'], verb: Stretch, { happening }: PredicateValue): boolean {
  return within(triggers, verb.first - LONGEST, verb.last).some(
    ({ entry, last }) =>
      last > verb.first &&
      entry.value.force !== 'weak' &&
      entry.value.happening !== 'release' &&
      // «پنج راکت شلیک شد» is no gunfire; «موشک‌های شلیک‌شده رهگیری شدند» only says which.
      !(entry.value.happening === 'shooting' && happening === 'shelling' && !isStopped(triggers, verb)),
  );
}

const LONGEST = 6;

const isStopped = (triggers: Sheet['triggers'], { first }: Stretch): boolean =>
  within(triggers, first - FAR, first + FAR).some(({ entry }) => entry.value.happening === 'interception');

/** Whether everything that a verb needs stands before it in its clause. */
function isMade(
  sheet: Sheet,
  clauses: readonly Clause[],
  clause: Clause,
  verb: Stretch,
  value: PredicateValue,
): boolean {
  if (value.bare && !isBehindObject(sheet.reading, verb)) return false;
  const before = { first: Math.max(beginningOf(sheet, clauses, clause, verb), verb.first - FAR), last: verb.first };
  const sentence = { first: startOf(sheet, clause), last: verb.first };
  const behind = { first: verb.last, last: Math.min(verb.last + FOLLOWS, clause.last) };
  const spanOf = (argument: Argument, i: number): Stretch => {
    if (value.follows) return i === 0 ? behind : { ...before, last: Math.min(verb.last + FAR, clause.last) };
    return OF_SENTENCE.has(argument) ? sentence : before;
  };
  if (value.without?.some((argument) => find(sheet, before, argument).length > 0)) return false;
  return value.beside.every((argument, i) => {
    const found = find(sheet, spanOf(argument, i), argument);
    if (i > 0 || !value.as) return found.length > 0;
    if (value.as === 'subject') return found.some((one) => isCountedSubject(sheet.reading.document.tokens, one));
    const reach = argument === 'ground' ? 1 : OBJECT_REACH;
    return found.some((one) => isObject(sheet.reading, one, reach) === (value.as === 'object'));
  });
}

/** Who does it may be named earlier in the sentence. */
const OF_SENTENCE: ReadonlySet<Argument> = new Set([
  'force',
  'crowd',
  'aircraft',
  'rebels',
  'elders',
  'coffin',
  'clans',
]);

const startOf = ({ reading }: Sheet, { first, sentence }: Clause): number =>
  Math.max(first - FAR, reading.document.sentences[sentence]?.first ?? first);

/** How many words off an argument may stand: no clause is longer, and time stays linear on text without verbs. */
const FAR = 60;

/** How many words on a weapon may start: «اصابت یک فروند موشک». */
const FOLLOWS = 3;

/** How many relative clauses may stand between a noun and its verb. */
const RELATIVES = 2;

/** «چند هاوان که معلوم نیست از کجا فیر شده بود، بر خانه‌ای افتاد»: the noun stands before the relative clauses. */
function beginningOf({ reading }: Sheet, before: readonly Clause[], clause: Clause, verb: Stretch): number {
  let { first } = clause;
  const last = before[before.length - 1];
  // «پنج راکت به سوی میدانی که در همین ولایت می‌باشد شلیک شده بود»
  if (last && last.sentence === clause.sentence && verb.first === first && holds(reading.document.tokens, last, THAT))
    return last.first;
  // «با بمی بازی می‌کردند که ناگهان ترکید»
  if (last && last.sentence === clause.sentence && keyAt(reading.document.tokens, first) === THAT) return last.first;
  for (const other of before.toReversed()) {
    if (other.sentence !== clause.sentence || !COMMAS.has(keyAt(reading.document.tokens, first))) break;
    first = other.first;
    if (holds(reading.document.tokens, other, THAT)) return first;
    if (other === before[0]) break;
  }
  return clause.first;
}

function holds(tokens: readonly Token[], { first, last }: Stretch, key: string): boolean {
  for (let at = Math.max(first + 1, last - FAR); at < last; at++) if (keyAt(tokens, at) === key) return true;
  return false;
}

/** Right behind «را», a place, a thing or people: there the verb stands by itself. */
function isBehindObject({ document, places, mentions, dates }: Reading, verb: Stretch): boolean {
  let before = verb.first - 1;
  // «ولسوالی را دوباره گرفتند», «ولسوالی را شب گذشته گرفته‌اند»
  while (AGAIN.has(keyAt(document.tokens, before)) || covering(dates, before)) before--;
  if (marksObject(document.tokens, before) || covering(places, before)) return true;
  return STANDING.some((kind) => covering(ofKind(mentions, kind), before) !== undefined);
}

const STANDING = ['thing', 'victim', 'actor', 'argument'];

/** How many words of an object may follow its noun («یک پهپاد هرمس را»). */
const OBJECT_REACH = 3;

function isObject(
  { document, places, mentions }: Reading,
  { last, ending }: Stretch & { ending?: Ending },
  reach: number,
): boolean {
  // «پهپادی خانه‌ای را زد»
  if (ending === 'i') return marksObject(document.tokens, last);
  for (let at = last; at < last + reach && !covering(places, at); at++)
    // «پهپاد صهیونیستی خودرویی را زد»: the object is another thing.
    if (marksObject(document.tokens, at))
      return at === last || covering(ofKind(mentions, 'thing'), at - 1) === undefined;
  return false;
}

/** «سه فروند پهپاد شکار شد», and not «با سه پهپاد زده شد» or «حملهٔ پهپاد دفع شد». */
function isCountedSubject(tokens: readonly Token[], { first }: Stretch): boolean {
  let before = first - 1;
  while (isCount(tokens, before)) before--;
  return before < first - 1 && !PREPOSITIONS.has(keyAt(tokens, before));
}

const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.kind === 'number' || COUNTS_OF_AIRCRAFT.has(keyAt(tokens, at));

const marksObject = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === OBJECT || keyAt(tokens, at) === SPOKEN_OBJECT;

const WEAPONS: Partial<Record<Argument, readonly WeaponType[]>> = {
  shell: ['missile', 'rocket', 'artillery', 'mortar'],
  aircraft: ['drone', 'airstrike', 'helicopter'],
  explosive: ['ied', 'magnetic_ied', 'landmine', 'car_bomb', 'suicide_vest'],
  car_bomb: ['car_bomb'],
  grenade: ['grenade'],
  gun: ['small_arms'],
  gas: ['tear_gas'],
  drone: ['drone'],
};

/** What stands for an argument in a stretch. */
function find(sheet: Sheet, { first, last }: Stretch, argument: Argument): readonly Stretch[] {
  const types = WEAPONS[argument];
  const weapons = types
    ? within(sheet.weapons, first, last).filter(({ entry }) => types.includes(entry.value.type))
    : [];
  // «شاهراه» is a road and ground.
  const nouns = within(ofKind<ArgumentValue>(sheet.reading.mentions, 'argument'), first, last).filter(
    ({ entry, others }) =>
      entry.value.as.includes(argument) || others.some(({ value }) => value.as.includes(argument)),
  );
  if (argument === 'lapsed')
    return within(ofKind<ArgumentValue>(sheet.reading.mentions, 'argument'), first, last).filter(
      (noun) => noun.entry.value.as.includes('rid') && isOfState(sheet, noun),
    );
  const own = argument === 'rid' ? nouns.filter((noun) => !isOfState(sheet, noun)) : nouns;
  // «استان انبار» holds no store.
  const real = WARES.has(argument) ? own.filter((noun) => !isOfPlace(sheet, noun)) : own;
  return [...weapons, ...real, ...others(sheet, { first, last }, argument)];
}

const WARES: ReadonlySet<Argument> = new Set(['property', 'falling']);

/** Part of the name of a town or province. */
function isOfPlace({ reading }: Sheet, { first }: Stretch): boolean {
  const place = covering(reading.places, first);
  return place !== undefined && place.kind !== 'facility';
}

/** «از کنترول دولت بیرون شد»: lost by the state and not won back. */
const isOfState = ({ states }: Sheet, { last }: Stretch): boolean =>
  states.some(({ first, value }) => first === last && value?.state === true);

function others(sheet: Sheet, { first, last }: Stretch, argument: Argument): readonly Stretch[] {
  switch (argument) {
    case 'ground':
      return within(sheet.reading.places, first, last).filter(isGround);
    case 'object':
      return objects(sheet.reading.document.tokens, first, last);
    case 'government':
      return within(sheet.states, first, last).filter(isGovernment);
    case 'rebels':
      return within(sheet.states, first, last).filter((actor) => hasCategory(actor, REBELS));
    case 'crowd':
      return within(sheet.actors, first, last).filter((actor) => hasCategory(actor, CROWDS));
    case 'force':
      return within(sheet.states, first, last).filter((actor) => actor.value === null || actor.value.kind !== 'people');
    case 'troops':
      return within(sheet.states, first, last).filter((actor) => isTroops(sheet.reading.document.tokens, actor));
    case 'persons':
      return within(sheet.people, first, last).filter((people) => isSeized(sheet.reading.document.tokens, people));
    case 'populace':
      return within(sheet.actors, first, last).filter((actor) => isCrowd(sheet.reading.document.tokens, actor));
    case 'joined':
      return within(sheet.states, first, last).filter(
        (actor) => actor.value?.kind === 'force' && JOINTS.has(keyAt(sheet.reading.document.tokens, actor.first - 1)),
      );
    case 'behind':
      return within(sheet.reading.places, first, last).filter(
        (place) => isGround(place) && isLeft(sheet.reading.document.tokens, place),
      );
    case 'assault':
      return assaultsIn(sheet, first, last);
    case 'women':
      return within(sheet.victims as readonly Mention<VictimValue>[], first, last).filter(({ entry }) =>
        FRAIL.has(entry.value.category),
      );
    default:
      return [];
  }
}

function objects(tokens: readonly Token[], first: number, last: number): Stretch[] {
  for (let at = first; at < last; at++) if (keyAt(tokens, at) === OBJECT) return [{ first: at, last: at + 1 }];
  return [];
}

/** Soldiers or fighters behind no preposition and not done to. */
const isTroops = (tokens: readonly Token[], { first, last, value }: ActorMention): boolean =>
  value?.kind === 'force' && !isOblique(tokens, first) && !marksObject(tokens, last);

/** «نه تن را گرفتند», and not «جان نه تن را گرفت». */
const isSeized = (tokens: readonly Token[], { first, last, counted }: Stretch & { counted: boolean }): boolean =>
  counted && marksObject(tokens, last) && !SEIZED_OF.has(keyAt(tokens, first - 1));

/** «اهالی جاده را بستند»: people behind no preposition and not done to. */
const isCrowd = (tokens: readonly Token[], { first, last, value }: ActorMention): boolean =>
  value?.kind === 'people' && !isOblique(tokens, first) && !marksObject(tokens, last);

const JOINTS: ReadonlySet<string> = new Set([TO, WITH]);

/** «از شهر خرسون», «از پایگاه هوایی بگرام»: with its kind between at most. */
function isLeft(tokens: readonly Token[], { first }: Stretch): boolean {
  for (let at = first - 1; at >= first - LEFT_REACH; at--) if (keyAt(tokens, at) === FROM) return true;
  return false;
}

const LEFT_REACH = 4;

const ASSAULTS: ReadonlySet<Happening> = new Set(['suicide', 'airstrike', 'shelling', 'explosion']);

const FRAIL: ReadonlySet<string> = new Set(['women', 'children']);
const REBELS: ReadonlySet<string> = new Set(['rebel_group']);
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'rioters']);

const isGround = (place: PlaceMention): boolean => place.kind !== 'country' && place.role !== 'origin';

/** A state and its forces that were never rebels. */
const isGovernment = (actor: ActorMention): boolean => actor.value?.state === true && !hasCategory(actor, REBELS);

const hasCategory = (actor: ActorMention, categories: ReadonlySet<string>): boolean =>
  actor.value?.categories.some((period) => categories.has(period.category)) ?? false;
