// What a verb of many meanings needs beside it, found in a stretch of a text: weapons, nouns, forces, people, ground.
import type { ArgumentValue } from '../../lexicons/arguments.ts';
import { AND, FROM, OBJECT, PREPOSITIONS, SEIZED_OF, SPOKEN_OBJECT, TO, WITH } from '../../lexicons/function-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { Argument } from '../../model/predicate.ts';
import type { Happening } from '../../model/trigger.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { covering, keyAt, ofKind, type Stretch, within } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import { isOblique } from '../roles/words.ts';
import type { Sheet } from '../sheet.ts';
import { ARGUMENT_WEAPONS } from '../weapons/argument-weapons.ts';

/** How many words off an argument may stand: no clause is longer, and time stays linear on text without verbs. */
export const FAR = 60;

/** Attacks by bomb, shell or aircraft that a noun names. */
export const assaultsIn = ({ triggers }: Sheet, first: number, last: number): Sheet['triggers'] =>
  within(triggers, Math.max(first, last - FAR), last).filter(
    ({ entry: { value } }) => ASSAULTS.has(value.happening) && value.force !== 'strong',
  );

export const marksObject = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === OBJECT || keyAt(tokens, at) === SPOKEN_OBJECT;

/** «از سوی مردم به دار آویخته شد», «با سنگ بر پولیس حمله کردند», «با گاز سارین بمباران کرد»: what was done says more than how. */
export const saysMore = (told: Happening, made: Happening): boolean =>
  made === 'chemical' || ((made === 'mob' || made === 'riot') && OF_CROWDS.has(told));

const OF_CROWDS: ReadonlySet<Happening> = new Set<Happening>(['killing', 'attack', 'destruction']);

/** What stands for an argument in a stretch. */
export function findArgument(sheet: Sheet, { first, last }: Stretch, argument: Argument): readonly Stretch[] {
  const { tokens } = sheet.reading.document;
  const types = ARGUMENT_WEAPONS[argument];
  const weapons = types
    ? within(sheet.weapons, first, last).filter(({ entry }) => types.includes(entry.value.type))
    : [];
  // «شاهراه» is a road and ground; «راهش را بستند»: of one man.
  const nouns = within(ofKind<ArgumentValue>(sheet.reading.mentions, 'argument'), first, last).filter(
    ({ entry, others, ending, first: at, last: end }) =>
      !(argument === 'road' && ending === 'possessive') &&
      // «مردم را می‌کشند»
      !(
        (argument === 'neighbours' || argument === 'hotheads') &&
        (marksObject(tokens, end) || isOblique(tokens, at))
      ) &&
      (entry.value.as.includes(argument) || others.some(({ value }) => value.as.includes(argument))),
  );
  if (argument === 'lapsed')
    return within(ofKind<ArgumentValue>(sheet.reading.mentions, 'argument'), first, last).filter(
      (noun) => noun.entry.value.as.includes('rid') && isOfState(sheet, noun),
    );
  const own = argument === 'rid' ? nouns.filter((noun) => !isOfState(sheet, noun, true)) : nouns;
  // «استان انبار» holds no store, and a hand grenade («بمبی دستی») is no bomb of an aircraft.
  const real = WARES.has(argument)
    ? own.filter((noun) => !isOfPlace(sheet, noun))
    : argument === 'bomb'
      ? own.filter(({ first }) => covering(sheet.weapons, first)?.entry.value.type !== 'grenade')
      : own;
  return [...weapons, ...real, ...others(sheet, { first, last }, argument)];
}

const WARES: ReadonlySet<Argument> = new Set(['property', 'falling']);

/** Part of the name of a town or province. */
function isOfPlace({ reading }: Sheet, { first }: Stretch): boolean {
  const place = covering(reading.places, first);
  return place !== undefined && place.kind !== 'facility';
}

/** «از کنترول دولت بیرون شد»: lost by the state and not won back; «از نزد راننده‌ها گرفتند»: goods, and no ground. */
const isOfState = ({ states }: Sheet, { last }: Stretch, orPeople = false): boolean =>
  states.some(
    ({ first, value }) => first === last && (value?.state === true || (orPeople && value?.kind === 'people')),
  );

function others(sheet: Sheet, { first, last }: Stretch, argument: Argument): readonly Stretch[] {
  switch (argument) {
    case 'ground':
      return within(sheet.reading.places, first, last).filter(isGround);
    case 'object':
      return objects(sheet.reading.document.tokens, first, last);
    case 'police':
      return within(sheet.states, first, last).filter((actor) => isGovernment(actor) && actor.value?.kind !== 'state');
    case 'government':
      return within(sheet.states, first, last).filter(isGovernment);
    case 'rebels':
      return within(sheet.states, first, last).filter((actor) => hasCategory(actor, REBELS));
    case 'off-state':
    case 'off-rebels':
      return others(sheet, { first, last }, argument === 'off-state' ? 'government' : 'rebels').filter(
        ({ first: at }) => keyAt(sheet.reading.document.tokens, at - 1) === FROM,
      );
    case 'crowd':
      return within(sheet.actors, first, last).filter((actor) => hasCategory(actor, CROWDS));
    case 'force':
      return within(sheet.states, first, last).filter((actor) => actor.value === null || actor.value.kind !== 'people');
    case 'troops':
      return within(sheet.states, first, last).filter((actor) => isTroops(sheet.reading.document.tokens, actor));
    case 'persons':
      return within(sheet.people, first, last).filter((people) => isSeized(sheet.reading.document.tokens, people));
    case 'populace':
      // «منطقۀ بازرگان»: a name, and nobody in it.
      return within(sheet.actors, first, last).filter(
        (actor) => isCrowd(sheet.reading.document.tokens, actor) && !covering(sheet.reading.places, actor.first),
      );
    case 'by-people':
      return within(sheet.actors, first, last).filter(
        ({ first: at, value }) => value?.kind === 'people' && isAgent(sheet, at),
      );
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

/** «نه تن را گرفتند», «دو خبرنگار رادیو محلی را گرفتند», and not «جان نه تن را گرفت». */
const isSeized = (tokens: readonly Token[], { first, last, counted }: Stretch & { counted: boolean }): boolean =>
  counted && !SEIZED_OF.has(keyAt(tokens, first - 1)) && isObject(tokens, last);

/** How many words may say whose people are («دو خبرنگار رادیو صدای زن را»). */
const OWNERS = 4;

function isObject(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at <= last + OWNERS; at++) {
    if (marksObject(tokens, at)) return true;
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key) || word.key === AND) return false;
  }
  return false;
}

/** «از سوی شماری از آموزگاران»: behind the word for it, with a count between at most. */
const isAgent = ({ cues }: Sheet, at: number): boolean =>
  cues.some(({ entry, last }) => entry.value === 'by' && last <= at && at - last <= COUNT);

const COUNT = 2;

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
