// A reading in, a sheet out: all words of a text that frames are made of, each kind by itself.

import type { ClauseCue } from '../lexicons/clauses.ts';
import type { Domain } from '../lexicons/domains.ts';
import { BM, KURD, KURDISH, PREPOSITIONS, ROCKETS_BEFORE } from '../lexicons/function-words.ts';
import type { OutcomeValue } from '../lexicons/outcomes.ts';
import type { ReportingValue } from '../lexicons/reporting.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import type { ActorValue } from '../model/actor.ts';
import type { WeaponType } from '../model/event.ts';
import { formatIso } from '../model/plain-date.ts';
import type { TriggerValue } from '../model/trigger.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { hasDamma, type Token } from '../tokenize/token.ts';
import { findActors } from './actors/actors.ts';
import { isFiniteVerb, isOnlyAdjective } from './clauses/only-adjective.ts';
import { isPerfect } from './clauses/perfect.ts';
import { withNameLists } from './people/name-lists.ts';
import { byFirst, findPeople, type People } from './people/people.ts';
import { nameWordsOf } from './people/persons.ts';
import { covering, isMadeIn, keyAt, ofKind, type Reading, type Stretch, tokensOf, within } from './reading.ts';
import type { ActorMention } from './roles/roles.ts';
import { activeAfterObject } from './tolls/active-outcomes.ts';
import { withLeftShells } from './weapons/left-shells.ts';
import { isOfStore, withoutStored } from './weapons/stored-weapons.ts';
import { withTargeted } from './weapons/targeted.ts';

export interface Sheet {
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
  /** Tokens of mentions, places and dates. */
  readonly taken: ReadonlySet<number>;
  /** Tokens of given names. */
  readonly given: ReadonlySet<number>;
  /** Words for being killed, hurt or taken, whose subject suffered it. */
  readonly suffered: readonly Stretch[];
  /** First tokens of what ends a source's name. */
  readonly stops: ReadonlySet<number>;
  /** First tokens of counted people, who may speak. */
  readonly counts: ReadonlySet<number>;
}

/** Tokens of the longest date, two ends and all. */
const LONGEST_DATE = 60;

/** What the frames are made of, or null when no word of the text tells of harm, protest or a deal. */
export function layOutReading(reading: Reading): Sheet | null {
  const { tokens } = reading.document;
  const triggers = withTargeted(
    reading,
    ofKind<TriggerValue>(reading.mentions, 'trigger').filter(
      (trigger) => !isOnlyAdjective(reading, trigger) && !isOnlyFate(reading, trigger) && !isOfStore(tokens, trigger),
    ),
  );
  const outcomes = ofKind<OutcomeValue>(reading.mentions, 'outcome').map((mention) =>
    activeAfterObject(tokens, mention),
  );
  if (triggers.length === 0 && outcomes.length === 0 && ofKind(reading.mentions, 'predicate').length === 0) return null;
  return layOut(reading, triggers, outcomes);
}

const FIRST_YEAR = 1300;
/** A number right behind a date that can only be its year. */
const isYear = (quantity: Quantity): boolean =>
  quantity.min >= FIRST_YEAR && quantity.min <= 2100 && quantity.min === quantity.max;

/** Whether a date names its year itself. */
const tellsYear = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  tokens.slice(first, last).some(({ word }) => (word.value ?? 0) >= FIRST_YEAR);

/** «از دو ربوده‌شده خبری نیست»: those who were taken, and no taking. */
function isOnlyFate({ document: { tokens }, numbers }: Reading, { first, last }: Stretch): boolean {
  if (tokens[last - 1]?.word.verb?.form !== 'participle' || isPerfect(tokens, last)) return false;
  const count = covering(numbers, first - 1);
  return count !== undefined && PREPOSITIONS.has(keyAt(tokens, count.first - 1));
}

/** A flag for each token of names and fixed nouns: no verb is read there («سرخ‌رود», «گفت‌وگو»). */
export function tokensOfNames({ document, mentions }: Reading): boolean[] {
  const out = new Array<boolean>(document.tokens.length).fill(false);
  // «جان باخته‌اند»: a verb where its auxiliary follows.
  for (const kind of NAMES)
    for (const { first, last } of ofKind(mentions, kind))
      if (kind === 'place' || (last - first > 1 && !isPerfect(document.tokens, last))) out.fill(true, first, last);
  // «زد و خورد»: a noun in which forms of verbs stand.
  for (const mention of ofKind<TriggerValue>(mentions, 'trigger'))
    if (isFixedNoun(document.tokens, mention)) out.fill(true, mention.first, mention.last);
  // «شهروند کُرد»: with its vowel written it is no verb.
  document.tokens.forEach(({ word }, at) => {
    // «سه راکت بی‌ام»: the name of a rocket.
    if (word.key === BM && ROCKETS_BEFORE.has(keyAt(document.tokens, at - 1))) out[at] = true;
    if (word.key === KURD && (hasDamma(document, at) || KURDISH.has(keyAt(document.tokens, at - 1)))) out[at] = true;
  });
  // «پهپادهای ساخت ایران»: where a weapon was made.
  for (const kind of MAKERS)
    for (const { first } of ofKind(mentions, kind)) if (isMadeIn(document.tokens, first)) out[first - 1] = true;
  return out;
}

/** Of several words; «کسی کتک نخورده است» is no noun. */
const isFixedNoun = (tokens: readonly Token[], { first, last, entry }: Mention<TriggerValue>): boolean =>
  entry.value.force === 'noun' && last - first > 1 && !tokens[last - 1]?.word.verb?.negative;

const MAKERS = ['place', 'actor', 'nationality'];

/** Kinds whose words are parts of names as well. */
const MAY_BE_NAMES: ReadonlySet<string> = new Set(['place', 'outcome', 'dialect', 'nationality']);
/** Entries of the words that name people where they stand beside places. */
const GIVEN_NAMES = 'place-person';

const NAMES = ['place', 'actor', 'victim', 'thing', 'speaker', 'number'];

function layOut(reading: Reading, triggers: Sheet['triggers'], outcomes: Sheet['outcomes']): Sheet {
  const { mentions, document } = reading;
  const victims = ofKind<VictimValue>(mentions, 'victim');
  // «یک طیارهٔ بی‌پیلوت امریکایی» names an actor but counts no people.
  const armed = new Set(ofKind(mentions, 'weapon').map((weapon) => weapon.first));
  // «سال ۲۰۱۹ میلادی ۱۳۶۶ غیرنظامی»: what counts people is no year.
  const counted = new Set(victims.map((victim) => victim.first));
  // Numbers that are no part of a date.
  const numbers = reading.numbers.filter(
    (quantity) =>
      !within(reading.dates, quantity.first - LONGEST_DATE, quantity.first + 1).some(
        (date) =>
          quantity.first <=
          date.last - (isYear(quantity) && !(counted.has(quantity.last) && tellsYear(document.tokens, date)) ? 0 : 1),
      ),
  );
  const people = findPeople(
    {
      tokens: document.tokens,
      victims: byFirst(victims),
      actors: byFirst(ofKind<ActorValue>(mentions, 'actor').filter((actor) => !armed.has(actor.first))),
      nationalities: new Set(ofKind(mentions, 'nationality').map((nationality) => nationality.first)),
      things: new Set(ofKind(mentions, 'thing').map((thing) => thing.first)),
      outcomes: byFirst(outcomes),
      ends: new Set([...reading.places, ...reading.dates].map(({ last }) => last)),
      day: reading.published ? formatIso(reading.published) : null,
    },
    numbers,
  );
  const cues = ofKind<ClauseCue>(mentions, 'cue');
  const actors = findActors(reading);
  return {
    reading,
    triggers,
    outcomes,
    numbers,
    people: withNameLists(people, nameWordsOf(reading), reading.places),
    victims,
    weapons: withLeftShells(document.tokens, withoutStored(document.tokens, ofKind(mentions, 'weapon'))),
    domains: ofKind(mentions, 'domain'),
    cues,
    reporting: ofKind(mentions, 'reporting'),
    speakers: ofKind(mentions, 'speaker'),
    actors: actors.acting,
    states: actors.everywhere,
    taken: tokensOf([
      ...mentions.filter(({ kind, entry }) => !MAY_BE_NAMES.has(kind) && !entry.id.startsWith(GIVEN_NAMES)),
      ...reading.places,
      ...reading.dates,
    ]),
    given: tokensOf(mentions.filter(({ entry }) => entry.id.startsWith(GIVEN_NAMES))),
    active: outcomes.filter((outcome) => outcome.entry.value.active),
    suffered: outcomes.filter(
      ({ entry: { value }, last }) =>
        value.people !== 'after' && !value.active && isFiniteVerb(document.tokens[last - 1]),
    ),
    stops: new Set(
      [
        ...cues.filter((cue) => cue.entry.value === 'count-of'),
        ...triggers,
        ...people.filter((people) => people.counted),
      ].map((stretch) => stretch.first),
    ),
    counts: new Set(people.flatMap(({ counted, first }) => (counted ? [first] : []))),
  };
}
