import { AGAIN, AND, COMMAS, RESPONSIBILITIES, THAT } from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Argument, PredicateValue } from '../../model/predicate.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Ending, Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, ofKind, type Reading, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { isPlural } from '../tolls/singles.ts';
import { withOwners } from './base-owners.ts';
import { isCountedSubject } from './counted-subject.ts';
import { assaultsIn, FAR, findArgument, marksObject, saysMore } from './predicate-arguments.ts';

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
    for (const one of absorbs ? assaultsIn(sheet, clause.first, verb.first) : shotsIn(sheet, meaning.value, verb))
      absorbed.add(one);
    made.push({ ...verb, entry: { id: meaning.id, value: { happening, force } }, others: [] });
  }
  if (made.length === 0) return sheet;
  const kept = absorbed.size === 0 ? sheet.triggers : sheet.triggers.filter((trigger) => !absorbed.has(trigger));
  return { ...sheet, triggers: [...kept, ...made].sort((a, b) => a.first - b.first) };
}

/** «پاسگاه تازه ایجادشده در …»: a participle that only says which. */
function isAttribute(tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean {
  if (tokens[last - 1]?.word.verb?.form !== 'participle' || clause.verb < last) return false;
  // «پایگاه را رها کرده فرار نمودند»
  if (marksObject(tokens, first - 1)) return false;
  const next = tokens[last]?.word;
  return next?.kind === 'word' && next.key !== AND && !AUXILIARIES.has(next.key);
}

/** Words that a lexicon of triggers reads by themselves stay as they are, unless they say little. */
function isKnown(triggers: Sheet['triggers'], verb: Stretch, value: PredicateValue): boolean {
  const { happening, beside } = value;
  return within(triggers, verb.first - LONGEST, verb.last).some(
    ({ entry, last }) =>
      last > verb.first &&
      entry.value.force !== 'weak' &&
      entry.value.happening !== 'release' &&
      // «مواد همراهش را منفجر کرد»: a bomber of himself.
      !(entry.value.happening === 'explosion' && happening === 'suicide') &&
      !(entry.value.happening === 'shooting' && (isFiring(value) || happening === 'clash')) &&
      // «سه موشک از جنگنده‌ها به محوطه اصابت کرد»
      !(['attack', 'shelling', 'shooting'].includes(entry.value.happening) && beside.includes('from-aircraft')) &&
      // «مهاجم انتحاری را از پا درآوردند», «درگیری پدافند با ریزپرنده‌ها»: a weapon is stopped.
      !((entry.value.happening === 'killing' || entry.value.happening === 'clash') && happening === 'interception') &&
      !saysMore(entry.value.happening, happening) &&
      // «پنج راکت شلیک شد» is no gunfire; «موشک‌های شلیک‌شده رهگیری شدند» only says which.
      !(entry.value.happening === 'shooting' && happening === 'shelling' && !isStopped(triggers, verb)),
  );
}

const LONGEST = 6;
const isFiring = ({ happening, force }: PredicateValue): boolean => happening === 'interception' && force === 'strong';

/** «پدافند شلیک کرد» is no gunfire. */
const shotsIn = ({ triggers }: Sheet, value: PredicateValue, { first, last }: Stretch): Sheet['triggers'] =>
  isFiring(value) ? within(triggers, first - 1, last).filter(({ entry }) => entry.value.happening === 'shooting') : [];

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
  if (value.bare && value.happening === 'capture' && isOfBlame(sheet.reading.document.tokens, clause, verb))
    return false;
  if (
    value.bare &&
    !isBehindObject(sheet.reading, verb) &&
    // «فرودگاه را با یک موشک بالستیک زد»
    !(value.as === 'means' && covering(sheet.weapons, verb.first - 1))
  )
    return false;
  const before = { first: Math.max(beginningOf(sheet, clauses, clause, verb), verb.first - FAR), last: verb.first };
  const sentence = { first: startOf(sheet, clause), last: verb.first };
  const behind = { first: verb.last, last: Math.min(verb.last + FOLLOWS, clause.last) };
  const spanOf = (argument: Argument, i: number): Stretch => {
    if (value.follows)
      return i === 0 ? behind : { ...before, last: Math.min(verb.last + reachOf(argument), clause.last) };
    // «مینی‌بوسی پر از مواد انفجاری به چنگ پولیس افتاد و بی‌خطر ساخته شد»
    const isWide =
      (argument === 'explosive' && value.happening === 'defusal') ||
      // «باشندگان سرک را بستند و سنگ‌هایی انداختند»
      (argument === 'populace' &&
        (value.happening === 'riot' || isPlural(sheet.reading.document, { ...clause, verb: verb.last - 1 })));
    return OF_SENTENCE.has(argument) || isWide ? sentence : before;
  };
  if (value.without?.some((argument) => findArgument(sheet, before, argument).length > 0)) return false;
  return value.beside.every((argument, i) => {
    const found = findArgument(sheet, spanOf(argument, i), argument);
    if (i > 0 || !value.as) return found.length > 0;
    if (value.as === 'subject') return found.some((one) => isCountedSubject(sheet.reading.document.tokens, one));
    const reach = argument === 'ground' ? 1 : OBJECT_REACH;
    const whole = (one: Stretch): Stretch => (argument === 'ground' ? withOwners(sheet.reading, one) : one);
    return found.some((one) => isObject(sheet.reading, whole(one), reach) === (value.as === 'object'));
  });
}

/** «مسوولیت حمله در پلخمری را گرفتند»: what is taken is the blame. */
function isOfBlame(tokens: readonly Token[], { first }: Clause, verb: Stretch): boolean {
  for (let at = Math.max(first, verb.first - FAR); at < verb.first; at++)
    if (RESPONSIBILITIES.has(keyAt(tokens, at))) return true;
  return false;
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
  'his-men',
  'angry',
]);

const startOf = ({ reading }: Sheet, { first, sentence }: Clause): number =>
  Math.max(first - FAR, reading.document.sentences[sentence]?.first ?? first);

/** How many words on a weapon may start («اصابت یک فروند موشک»); what fired it follows («شلیک موشک از پهپاد»). */
const FOLLOWS = 3;
const reachOf = (argument: Argument): number => (argument === 'from-aircraft' ? FOLLOWS * FOLLOWS : FAR);
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
  let meant = false;
  for (const other of before.toReversed()) {
    if (other.sentence !== clause.sentence || !(meant || COMMAS.has(keyAt(reading.document.tokens, first)))) break;
    first = other.first;
    // «مهاجمی را که می‌خواست خود را منفجر کند، از پا درآوردند»: what is meant leads back to who means it.
    meant = reading.document.tokens[other.verb]?.word.verb?.form === 'subjunctive';
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
  if (marksObject(document.tokens, before) || covering(places, before) || isBehindRelative(document.tokens, before))
    return true;
  return STANDING.some((kind) => covering(ofKind(mentions, kind), before) !== undefined);
}

/** «سه آموزگار را که از جلسه برمی‌گشتند گرفتند»: what the object is said to be stands between. */
function isBehindRelative(tokens: readonly Token[], before: number): boolean {
  if (!tokens[before]?.word.verb) return false;
  for (let at = before - 1; at > before - RELATIVE; at--)
    if (keyAt(tokens, at) === THAT) return marksObject(tokens, at - 1);
  return false;
}

/** How many words a relative clause of an object takes. */
const RELATIVE = 14;

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
      return at === last || OTHER_OBJECTS.every((kind) => covering(ofKind(mentions, kind), at - 1) === undefined);
  return false;
}

/** «طیارهٔ امریکایی دهقانانی را زد»: what may stand before «را» instead of the weapon. */
const OTHER_OBJECTS = ['thing', 'victim'];
