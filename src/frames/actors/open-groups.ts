// Armed groups that no list knows, by the patterns in which news introduces them: «افراد مولوی عبدالغفور», «جبهه‌ای به
// نام …», «گروهک موسوم به …».
import {
  AFFILIATED,
  AND,
  BACKED,
  BODIES,
  CALLED,
  DEMONSTRATIVES,
  FOLLOWERS,
  NAME_TAILS,
  ONE,
  PREPOSITIONS,
  TITLES,
} from '../../lexicons/function-words.ts';
import { GOVERNMENTS, GROUP_HEADS, GROUPS, OF_STRONGMEN, STRONGMEN } from '../../lexicons/role-words.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

const MILITIA: ActorValue = {
  name: 'Unnamed Militia',
  country: null,
  categories: [{ category: 'political_militia' }],
  kind: 'force',
};
const REBELS: ActorValue = {
  name: 'Unlisted Armed Group',
  country: null,
  categories: [{ category: 'rebel_group' }],
  kind: 'force',
};
const LONGEST_NAME = 4;
const OPENINGS: ReadonlySet<string> = new Set([...FOLLOWERS, ...BODIES]);

/** The tokens at which a group of no list may open. */
export function openingsIn(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (OPENINGS.has(keyAt(tokens, at))) out.push(at);
  return out;
}

/** Groups of no list, and listed groups with the words that introduce them. */
export function findOpenGroups(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  openings: readonly number[],
): ActorMention[] {
  const found: ActorMention[] = [];
  let from = 0;
  for (const at of openings) {
    if (at < from) continue;
    const group = groupAt(tokens, at, { actors, found });
    if (!group) continue;
    found.push(group);
    from = group.last;
  }
  return found;
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  { actors, found }: { actors: readonly ActorMention[]; found: ActorMention[] },
): ActorMention | null {
  const key = keyAt(tokens, at);
  const proxy = proxyAt(tokens, at, actors);
  if (proxy) return proxy;
  const named = FOLLOWERS.has(key) ? (peopleOf(tokens, at, actors) ?? peopleOfOne(tokens, at)) : null;
  if (named) return named;
  if (FOLLOWERS.has(key) && TITLES.has(keyAt(tokens, at + 1))) return followers(tokens, at, found);
  return BODIES.has(key) ? body(tokens, at, actors) : null;
}

/** «نیروهای مورد حمایت عربستان», «گروه‌های مسلح وابسته به ایران»: a state's friends are not the state. */
function proxyAt(tokens: readonly Token[], at: number, actors: readonly ActorMention[]): ActorMention | null {
  for (let i = at + 1; i <= at + PROXY_REACH; i++) {
    const backed = BACKED.find((words) => words.every((word, k) => keyAt(tokens, i + k) === word));
    if (backed) {
      const backer = startsAt(actors, i + backed.length);
      if (backer?.value?.kind !== 'state' && !GOVERNMENTS.has(keyAt(tokens, i + backed.length))) return null;
      if (!backer) return null;
      return openGroup(tokens, { first: at, last: backer.last, name: at }, MILITIA);
    }
    if (tokens[i]?.word.kind !== 'word' || tokens[i]?.word.verb || startsAt(actors, i)) return null;
  }
  return null;
}

const PROXY_REACH = 3;

/** «افراد عادل کبچه», «افراد وابسته به نظام‌الدین قیصاری»: the people of one who is called by name alone. */
function peopleOf(tokens: readonly Token[], at: number, actors: readonly ActorMention[]): ActorMention | null {
  if (keyAt(tokens, at - 1) === AND) return null;
  const backed = BACKED.find((words) => words.every((word, k) => keyAt(tokens, at + 1 + k) === word));
  const from = at + 1 + (backed?.length ?? 0);
  if (startsAt(actors, from)) return null;
  const last = backed ? titledEnd(tokens, from) : nameEnd(tokens, from);
  if (last - from < 2) return null;
  return openGroup(tokens, { first: at, last, name: from }, MILITIA);
}

const isStrongman = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at - 1) === ONE && (TITLES.has(keyAt(tokens, at)) || STRONGMEN.has(keyAt(tokens, at)));

/** «افراد (مربوط به) یک قوماندان محلی (به نام …)»: the people of a strongman who may have no name. */
function peopleOfOne(tokens: readonly Token[], at: number): ActorMention | null {
  const backed = [...BACKED, ...AFFILIATED].find((words) =>
    words.every((word, k) => keyAt(tokens, at + 1 + k) === word),
  );
  const head = at + 2 + (backed?.length ?? 0);
  if (!isStrongman(tokens, head)) return null;
  return openGroup(tokens, { first: at, last: calledEnd(tokens, kindsEnd(tokens, head + 1)), name: head }, MILITIA);
}

/** Past «محلی», «پیشین», «زورمند» behind a strongman. */
function kindsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (OF_STRONGMEN.has(keyAt(tokens, at)) || STRONGMEN.has(keyAt(tokens, at))) at++;
  return at;
}

/** Past «به نام …», or `from` where nobody is called by a name. */
function calledEnd(tokens: readonly Token[], from: number): number {
  const called = CALLED.find((words) => words.every((word, i) => keyAt(tokens, from + i) === word));
  if (!called) return from;
  const name = from + called.length;
  const last = TITLES.has(keyAt(tokens, name)) ? titledEnd(tokens, name + 1) : titledEnd(tokens, name);
  return last > name ? last : from;
}

/** «افراد مولوی عبدالغفور و قاری صلاح الدین»: the people of a strongman, and of a second one behind «و». */
function followers(tokens: readonly Token[], at: number, found: ActorMention[]): ActorMention | null {
  const last = titledEnd(tokens, at + 2);
  if (last === at + 2) return null;
  const first = openGroup(tokens, { first: at, last, name: at + 1 }, MILITIA);
  if (keyAt(tokens, last) !== AND || !TITLES.has(keyAt(tokens, last + 1))) return first;
  const end = titledEnd(tokens, last + 2);
  if (end === last + 2) return first;
  found.push(first);
  return openGroup(tokens, { first: last + 1, last: end, name: last + 1 }, MILITIA);
}

/** «گروهک موسوم به جیش‌العدل», «جبهه‌ای به نام «…»». */
function body(tokens: readonly Token[], at: number, actors: readonly ActorMention[]): ActorMention | null {
  // «گروه «اولی البأس»»: the name right behind, in quotes.
  const from = GROUPS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === '«' ? at + 1 : calledAfter(tokens, at);
  if (from < 0) return null;
  const quoted = keyAt(tokens, from) === '«' || keyAt(tokens, from) === '"';
  const known = startsAt(actors, quoted ? from + 1 : from);
  if (known) return { ...known, first: at, last: known.last + (quoted ? 1 : 0) };
  // «گروهی موسوم به حرکت رستگاری»: behind the head of such a name a word that lists know is of the name, too.
  const named = GROUP_HEADS.has(keyAt(tokens, from)) ? titledEnd(tokens, from + 1) : nameEnd(tokens, from);
  const last = quoted ? quoteEnd(tokens, from + 1) : named;
  return last > from ? openGroup(tokens, { first: at, last, name: from }, REBELS) : null;
}

/** «جنبش سیاه‌پوشان مسئولیت را بر عهده گرفت»: who claims a deed by a name that no list knows. */
export const claimingGroup = (tokens: readonly Token[], { first, last }: Stretch): ActorMention | undefined =>
  BODIES.has(keyAt(tokens, first)) && last - first > 1 && !DEMONSTRATIVES.has(keyAt(tokens, first + 1))
    ? openGroup(tokens, { first, last, name: first + 1 }, REBELS)
    : undefined;

const FAR = 5;

/** Where the name starts behind «به نام» or «موسوم به», which may stand some words on («جریان نظامی ضد طالبان موسوم به …»). */
function calledAfter(tokens: readonly Token[], body: number): number {
  for (let at = body + 1; at < body + FAR; at++) {
    const called = CALLED.find((words) => words.every((word, i) => keyAt(tokens, at + i) === word));
    if (called) return at + called.length;
    const { kind, verb } = tokens[at]?.word ?? {};
    // «گروهی کمترشناخته به نام …»
    if (kind !== 'word' || (verb && verb.form !== 'participle')) return -1;
  }
  return -1;
}

/** Behind a title the first word is a name even where a list knows it as something else («قاری صلاح‌الدین», the province). */
function titledEnd(tokens: readonly Token[], from: number): number {
  const word = tokens[from]?.word;
  const isName = word?.kind === 'word' && !word.verb && !PREPOSITIONS.has(word.key) && word.key.length > 2;
  return isName ? nameEnd(tokens, from + 1) : from;
}

/** Past a run of words that no list knows: a personal or proper name. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME && (isUnknown(tokens[at]) || NAME_TAILS.has(keyAt(tokens, at)))) at++;
  return at;
}

/** A word of no list: not even an inflected form. */
export const isUnknown = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.kind === 'word' &&
  token.word.id === 0 &&
  token.word.stem === 0 &&
  token.word.key.length > 1;

function quoteEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_NAME + 2; at++)
    if (keyAt(tokens, at) === '»' || keyAt(tokens, at) === '"') return at + 1;
  return from - 1;
}

/** One id a name, so that later mentions of it are one actor. */
function openGroup(
  tokens: readonly Token[],
  at: { first: number; last: number; name: number },
  value: ActorValue,
): ActorMention {
  const key = tokens
    .slice(at.name, at.last)
    .filter((token) => token.word.kind === 'word')
    .map((token) => token.word.key)
    .join(' ');
  return { first: at.first, last: at.last, id: `OPEN ${key}`, name: null, country: null, value, open: true };
}
