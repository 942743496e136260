import {
  BODY,
  DEMONSTRATIVES,
  FILLERS,
  FROM,
  GROUPS,
  INDEFINITE,
  LINKED,
  LINKED_TO,
  MEMBER,
  MEMBERS_OF,
  MEN,
  OBJECT,
  ONE,
  OTHERS,
  PERSONS,
  POSTS,
  THEIRS,
  YOUNG,
} from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import { keyAt } from '../reading.ts';
import type { PeopleWords } from './people.ts';
import { forceOf, suffersUnnamed, tradeBehind, unknownAt } from './unknown.ts';

export interface Head {
  readonly last: number;
  readonly nouns: readonly Mention<VictimValue>[];
  readonly actor: Mention<ActorValue> | null;
  readonly other: boolean;
  readonly theirs: boolean;
  /** Counted by their nationality alone («چهار ایرانی»). */
  readonly named: boolean;
  /** Told of by a trade that no list knows. */
  readonly trade?: true;
  /** A noun no list knows. */
  readonly unknown?: 'near' | 'far';
}

interface Open {
  last: number;
  nouns: Mention<VictimValue>[];
  actor: Mention<ActorValue> | null;
  other: boolean;
  theirs: boolean;
  named: boolean;
}

const LONGEST_HEAD = 5;
const CIVILIAN = 'victim-civilian';
const CHILD = 'victim-child';
const WOMAN = 'victim-woman';
/** «اسیر», «زخمی»: what became of people whose noun stands before. */
const SUFFERER = 'victim-passive';

/** The noun phrase behind a number, or null where it counts no people. */
export function headAfter(words: PeopleWords, from: number): Head | null {
  const head: Open = { last: from, nouns: [], actor: null, other: false, theirs: false, named: false };
  let at = from;
  while (at < from + LONGEST_HEAD) {
    const next = step(words, head, at);
    // «دو محافظش طالبان بردند»: whose he is closes the phrase.
    if (next === at || isOwned(head.nouns.at(-1))) break;
    at = next;
  }
  if (head.nouns.length > 0 || head.actor || head.named || head.theirs) return head;
  const group = groupBehind(words, from);
  if (group !== null) return { ...head, last: group };
  if (words.outcomes.has(at)) return { ...head, last: Math.max(at, from) };
  const force = forceOf(words, from);
  if (force) return { ...head, actor: force, last: force.last };
  // «شماری از نیروهای فنی مستقر در پایگاه»: people, whatever they are.
  for (let own = from; own < at; own++) if (PERSONS.has(keyAt(words.tokens, own))) return { ...head, last: own + 1 };
  if (suffersUnnamed(words, from)) return head;
  // «دو عضو جبهه»: members, of whatever it is.
  if (MEMBER.has(keyAt(words.tokens, from)) && words.tokens[from + 1]?.word.kind === 'word')
    return { ...head, last: from + 2 };
  const trade = tradeBehind(words, from);
  if (trade > from) return { ...head, last: trade, trade: true, other: OTHERS.has(keyAt(words.tokens, trade - 1)) };
  const unknown = unknownAt(words, from);
  return unknown ? { ...head, last: from + 1, unknown } : null;
}

/** «محافظش»; «دو نفرشان» may be told of more. */
const isOwned = (noun: Mention<VictimValue> | undefined): boolean =>
  noun?.ending === 'possessive' && noun.entry.value.category !== 'neutral';

/** Reads one word of the phrase; stays where it ends. */
function step(words: PeopleWords, head: Open, at: number): number {
  const actor = words.actors.get(at);
  const key = keyAt(words.tokens, at);
  // «دو «شورشی» را کشتند»
  if (key === '«' && head.nouns.length === 0 && !head.actor) return at + 1;
  // «کشتن «ده‌ها» نظامی»
  if (key === '»' && head.last === at && head.nouns.length === 0 && isQuotedNumber(words, at)) return at + 1;
  // «۱۰۳ تن هروئین»
  if (BODY.has(key) && words.things.has(at)) return at;
  // «یک کاروان نظامی», «دو پوستهٔ پولیس»
  if (head.nouns.length === 0 && POSTS.has(key)) return at;
  // «یک عروسی» is a wedding, not a bride.
  const victim = words.things.has(at) && words.victims.get(at)?.ending === 'i' ? undefined : words.victims.get(at);
  // «گروهی از افراد مسلح زنی را کشتند»: somebody else.
  if (victim?.ending === 'i' && head.nouns.length > 0 && INDEFINITE.has(key.slice(0, -1))) return at;
  // «دو مرد نقاب‌پوش امام مسجد را کشتند»: whom they killed.
  if (victim && isUnknownMen(head) && victim.entry.value.category !== 'neutral' && victim.ending !== 'plural')
    return at;
  if (victim) return readNoun(words, head, { at, victim });
  const also = hurtToo(words, head, at);
  if (also > at) return also;
  if (actor) {
    head.actor = actor;
    head.last = actor.last;
  } else if (words.nationalities.has(at)) {
    head.named = true;
    head.last = at + 1;
  } else return pastOwner(words, head, at);
  return head.last;
}

/** «۱۷ کشته و زخمی از نیروهای …»: behind the second of two fates, or where it began. */
function hurtToo({ tokens, victims }: PeopleWords, { nouns, last }: Open, at: number): number {
  const also = keyAt(tokens, at) === 'و' && last === at ? victims.get(at + 1) : undefined;
  return also?.entry.id === SUFFERER && nouns[0]?.entry.id === SUFFERER && FROM.has(keyAt(tokens, also.last))
    ? also.last
    : at;
}

/** Only a number stands between the marks. */
const isQuotedNumber = ({ tokens, numbers }: PeopleWords, at: number): boolean => {
  for (let back = at - 1; back >= at - QUOTED; back--) if (keyAt(tokens, back) === '«') return numbers.has(back + 1);
  return false;
};
const QUOTED = 5;
const isUnknownMen = ({ actor }: Open): boolean => actor?.entry.value.categories[0]?.category === 'unidentified';

/** «۱۴ عضو یک گروهک», «هفت عضو یک فامیل»: the group they are members of, one or named by its kind. */
function isGroupOf({ tokens }: PeopleWords, at: number): boolean {
  const before = keyAt(tokens, at - 1);
  if (ONE.has(keyAt(tokens, at))) return MEMBER.has(before);
  return GROUPS.has(keyAt(tokens, at)) && ONE.has(before) && MEMBER.has(keyAt(tokens, at - 2));
}

/** «دو فرد وابسته به داعش»: before the force that they are of. */
const isLinkTo = ({ tokens, actors }: PeopleWords, at: number): boolean =>
  LINKED.has(keyAt(tokens, at)) &&
  LINKED_TO.has(keyAt(tokens, at + 1)) &&
  actors.get(at + 2)?.entry.value.kind === 'force';

/** Past what leads to the group that they are of, else past a small word of the phrase. */
function pastOwner(words: PeopleWords, head: Open, at: number): number {
  if (isGroupOf(words, at)) return at + 1;
  return isLinkTo(words, at) ? at + 2 : readFiller(head, keyAt(words.tokens, at), at);
}

function readFiller(head: Open, key: string, at: number): number {
  if (!FILLERS.has(key)) return at;
  head.other ||= OTHERS.has(key);
  head.theirs ||= THEIRS.has(key);
  if (OTHERS.has(key) || THEIRS.has(key)) head.last = at + 1;
  return at + 1;
}

/** Takes a noun of the phrase: the first that says who they are, a second that says their sex or group. */
function readNoun(
  words: PeopleWords,
  head: Open,
  { at, victim }: { readonly at: number; readonly victim: Mention<VictimValue> },
): number {
  const actor = words.actors.get(at);
  const known = head.nouns.some((noun) => noun.entry.value.category !== 'neutral');
  // «یک جنگجوی دیگر طالبان»: the group behind its fighters.
  if (known && actor?.entry.value.kind === 'force' && !head.actor) {
    head.actor = actor;
    head.last = Math.max(victim.last, actor.last);
    return head.last;
  }
  // «سه یمنی بی‌گناه»: the second noun says more than the first.
  const isPlainer = head.nouns.every(({ entry }) => entry.value.quiet) && victim.entry.id === CIVILIAN;
  // «دو خواهر نوجوان»
  // «هفت طالب‌العلم خردسال»
  const isYounger =
    victim.entry.id === CHILD &&
    (head.nouns.every(({ entry }) => entry.id === WOMAN) ||
      (YOUNG.includes(keyAt(words.tokens, at)) &&
        head.nouns.every(({ entry }) => entry.value.category === 'civilians')));
  // «پنج سرباز اسیر را»
  if (known && victim.entry.id === SUFFERER && OBJECT.has(keyAt(words.tokens, victim.last))) {
    head.last = victim.last;
    return head.last;
  }
  if (known && !victim.entry.value.gender && !isPlainer && !isYounger) return at;
  if (
    victim.entry.value.gender === 'f' &&
    keyAt(words.tokens, victim.last) === 'و' &&
    MEN.has(keyAt(words.tokens, victim.last + 1))
  ) {
    // «شش معلم زن و مرد»
    head.last = victim.last + 2;
    return head.last;
  }
  head.nouns.push(victim);
  head.theirs ||= THEIRS.has(keyAt(words.tokens, at));
  if (actor) head.actor = actor;
  head.last = Math.max(victim.last, actor?.last ?? 0);
  return head.last;
}

/** «دو عضو دیگر این گروه»: ends behind the group, or null. */
export function groupBehind({ tokens }: PeopleWords, from: number): number | null {
  for (let at = from; at < from + LONGEST_HEAD; at++) {
    const key = keyAt(tokens, at);
    if (GROUPS.has(key) && DEMONSTRATIVES.has(keyAt(tokens, at - 1))) return at + 1;
    if (!FILLERS.has(key) && !MEMBERS_OF.has(key)) return null;
  }
  return null;
}
