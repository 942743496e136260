// Which words of a sentence a verb of saying covers.
import {
  COMMAS,
  DEMONSTRATIVES,
  FROM,
  IN,
  OBJECT,
  TELLING,
  THAT,
  TO,
  TOLD_NOUNS,
} from '../../lexicons/function-words.ts';
import { ABOUT, CONDEMNING, OCCASIONS, WHILE } from '../../lexicons/source-words.ts';
import { CHARGES } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

interface Bounds {
  readonly name: Stretch;
  readonly mention: Stretch;
  readonly start: number;
  readonly end: number;
  /** Where the clause behind its own ends. */
  readonly next: number;
}

/** What follows the verb is said, unless the sentence ends with it («… کشته شدند؛ این را وزارت دفاع گفته است»). */
export function scopeOf(
  tokens: readonly Token[],
  clause: Clause,
  { name, mention, start, end, next }: Bounds,
): Stretch {
  const closed = clause.last >= end || !hasWords(tokens, clause.last, end);
  const told = pointsBack(tokens, { first: name.last, last: mention.first });
  if (told && name.first >= clause.first && name.first > start + 1) return { first: start, last: end };
  // «… بازداشت کردند؛ سازمان هه‌نگاو می‌گوید»: who says nothing of his own says what stands before.
  const saysNothing = name.first >= clause.first && isBare(tokens, { first: name.last, last: mention.first });
  const opening = saysNothing ? start : openingOf(tokens, start, name.first);
  if (closed) return { first: opening, last: Math.max(mention.last, clause.last) };
  if (meanwhile(tokens, clause, mention)) return { first: openingOf(tokens, start, name.first), last: clause.last };
  const isHere = name.first >= clause.first;
  // «روسیه در واکنش به حملات بریتانیا گفت که …»: of what others did he only speaks.
  if (isHere && speaksOf(tokens, name.last, mention)) return { first: mention.last, last: end };
  // «سپاه بیانیه‌ای داد و از حمله به دو کشتی خبر داد که …»: told before the verb.
  return {
    first: isHere ? name.last : tellsOf(tokens, clause, mention) ? clause.first : clause.last,
    last: isInserted(tokens, name, next) ? Math.min(next, end) : end,
  };
}

/** «حمله‌ای که اسرائیل می‌گوید تلفاتی نداشته، …», «در حالی که ترامپ می‌گوید …، …»: behind the comma the sentence goes on without him. */
const isInserted = (tokens: readonly Token[], { first }: Stretch, next: number): boolean =>
  keyAt(tokens, first - 1) === THAT && [next - 1, next].some((at) => COMMAS.has(keyAt(tokens, at)));

/** «ترامپ در حالی این سخنان را می‌گوید که …»: what follows is the writer's. */
function meanwhile(tokens: readonly Token[], { first }: Clause, verb: Stretch): boolean {
  for (let at = first; at < verb.first; at++)
    if (keyAt(tokens, at) === WHILE && DEMONSTRATIVES.has(keyAt(tokens, at + 1)) && WORDS.has(keyAt(tokens, at + 2)))
      return true;
  return false;
}

/** «در رابطه با حملات آمریکا گفت», «دربارهٔ بمباران غزه نوشت»; «در واکنش به … خبر داد» tells of it. */
function speaksOf(tokens: readonly Token[], from: number, verb: Stretch): boolean {
  if (CONDEMNING.has(keyAt(tokens, verb.first))) return false;
  for (let at = from; at < Math.min(from + FAR, verb.first); at++) {
    if (tokens[at]?.word.verb) return false;
    if (ABOUT.has(keyAt(tokens, at)) || (keyAt(tokens, at) === IN && OCCASIONS.has(keyAt(tokens, at + 1))))
      return !tellsOf(tokens, { first: at }, verb);
  }
  return false;
}

/** Words between who speaks and what he speaks of. */
const FAR = 4;

const WORDS: ReadonlySet<string> = new Set([...TOLD_NOUNS, ...CHARGES]);

/** «از … خبر داد» */
function tellsOf(tokens: readonly Token[], { first }: Pick<Stretch, 'first'>, verb: Stretch): boolean {
  for (let at = first; at < verb.first; at++) if (keyAt(tokens, at) === FROM) return true;
  return false;
}

/** «محافظان گلوله باریدند؛ شفاخانه از سه مرده گزارش داد»: behind a semicolon another speaks, unless of «این» before it. */
function openingOf(tokens: readonly Token[], start: number, name: number): number {
  for (let at = name - 1; at > start; at--) {
    if (DEMONSTRATIVES.has(keyAt(tokens, at))) return start;
    if (keyAt(tokens, at) === SEMICOLON) return at + 1;
  }
  return start;
}

const SEMICOLON = '؛';

/** Nothing between a name and its verb, or only to whom he speaks («به رسانه‌ها»). */
const isBare = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  first === last ||
  (COMMAS.has(keyAt(tokens, first)) && last === first + 1) ||
  (keyAt(tokens, first) === TO && last === first + 2);

/** «… را کشتند؛ قوماندان امنیه این را گفت», «…؛ سخنگو با بیان این مطلب افزود»: said of what stands before in the sentence. */
function pointsBack(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (!DEMONSTRATIVES.has(keyAt(tokens, at))) continue;
    const next = keyAt(tokens, at + 1);
    if (next === OBJECT || (TELLING.has(keyAt(tokens, at - 1)) && WORDS.has(next))) return true;
    if (TOLD_NOUNS.has(next) && keyAt(tokens, at + 2) === OBJECT) return true;
  }
  return false;
}

/** Whether anything but marks stands in a stretch. */
export function hasWords(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.word.kind !== 'mark') return true;
  return false;
}
