// Who says it: the subject of a verb of saying, the name after «به گفتهٔ», the name before a colon.
import { foldWord } from '../normalize/letters.ts';
import type { DateMention } from '../dates/find.ts';
import type { ReportingValue, Stance } from '../lexicons/reporting.ts';
import type { Mention } from '../match/find.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { covering, keyAt, type Stretch, startsAt, within } from './reading.ts';

/** A source with what it does: says, blames, claims, denies, confirms. */
export interface Source extends Stretch {
  readonly stance: Stance;
  /** Token of the verb or of the phrase that makes it a source. */
  readonly at: number;
  /** The tokens that the statement covers. */
  readonly scope: Stretch;
  readonly rule: string;
}

export interface SourceContext {
  readonly tokens: readonly Token[];
  readonly reporting: readonly Mention<ReportingValue>[];
  readonly speakers: readonly Stretch[];
  readonly actors: readonly Stretch[];
  readonly dates: readonly DateMention[];
  /** First tokens of «به گفتهٔ» and of counts, where a source's name ends. */
  readonly stops: ReadonlySet<number>;
}

const PREFIX = 'says-prefix';
/** Words that end a name: prepositions, the object, conjunctions of clauses. */
const ENDS = new Set(['(', 'در', 'با', 'به', 'بر', 'از', 'که', 'را', 'این', 'ان', 'تا', 'اما', 'نیز', 'هم', 'برای', 'طی', 'ضمن', 'روز', 'شام', 'صبح', 'امروز', 'دیروز', 'همچنان', 'همچنین', ':', '«', '"', '؛', 'ولی', 'میان', 'هنگام', 'درباره', 'تنها', 'نقش', 'ادعا', 'ادعای', 'دخالت', 'هیچ', 'نیروهایش', 'همه', 'هر', 'شمار', 'تعداد', 'پس', 'پیش', 'مرگ', 'کشته', 'وقوع', 'دست', 'هنوز', 'مسوولیت', 'مسئولیت', 'هرگونه', 'وجود', 'بالای', 'علیه', 'توسط', 'حمله']);
/** Words before a source's name that are not part of it. */
const LEADS = new Set(['و', 'اما', 'ولی', '،', '؛', 'نیز', 'هم', 'همچنین', 'همچنان', 'که', '«', '»', '"', '(', ')', '-', '–', '•', '#', 'این', 'را', 'البته', 'سپس', 'هرچند', 'لیکن', 'مگر', 'بااینحال', 'حالا', '.']);
/** «شماری از باشندگان». */
const SOME = new Set(['شماری', 'تعدادی', 'یکی', 'برخی', 'گروهی', 'جمعی', 'عدهای', 'تن', 'نفر']);
const LONGEST_NAME = 14;
const LONGEST_HEADING = 9;
const COLON = ':';
/** Words that stand for a source named before: pronouns, and the paper in which it spoke. */
const PRONOUNS = new Set(['او', 'وی', 'انان', 'انها', 'ایشان', 'خبرنامه', 'اعلامیه', 'بیانیه', 'گزارش', 'منبع', 'وزارت', 'سخنگو']);
const GROUP = new Set(['گروه', 'طرف', 'کشور', 'رژیم', 'جنبش']);
/** «این گروه»: an actor named before. */
export const isGroup = (tokens: readonly Token[], source: Stretch): boolean =>
  source.last - source.first === 1 && GROUP.has(keyAt(tokens, source.first));

/** The sources of one sentence, in order. */
export function findSources(context: SourceContext, clauses: readonly Clause[]): Source[] {
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  const found: Source[] = [];
  const heading = headingSource(context, start, end);
  if (heading) found.push(heading);
  for (const mention of within(context.reporting, start, end)) {
    const source = mention.entry.id === PREFIX ? prefixSource(context, mention, end) : verbSource(context, mention, clauses);
    if (source) found.push(source);
  }
  return found;
}

export const isPronoun = (tokens: readonly Token[], source: Stretch): boolean =>
  source.last - source.first === 1 && PRONOUNS.has(keyAt(tokens, source.first));

/** «وزارت دفاع: در ۲۴ ساعت گذشته …». */
function headingSource(context: SourceContext, start: number, end: number): Source | null {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_HEADING); at++) {
    if (keyAt(context.tokens, at) !== COLON) continue;
    const first = skipLeads(context, start, at);
    const named = first < at && names(context, first, at);
    return named ? { stance: 'says', first, last: at, at, scope: { first: at + 1, last: end }, rule: 'source-heading' } : null;
  }
  return null;
}

function prefixSource(context: SourceContext, mention: Mention<ReportingValue>, end: number): Source | null {
  const last = endOfName(context, mention.last, Math.min(end, mention.last + LONGEST_NAME));
  if (last === mention.last) return null;
  return { stance: 'says', first: mention.last, last, at: mention.first, scope: { first: mention.first, last: end }, rule: mention.entry.id };
}

function verbSource(context: SourceContext, mention: Mention<ReportingValue>, clauses: readonly Clause[]): Source | null {
  const clause = clauses.find((candidate) => mention.first < candidate.last) as Clause;
  const { stance, needs } = mention.entry.value;
  if (needs && !needs.some((word) => hasWord(context.tokens, clause.first, mention.first, word))) return null;
  const negated = context.tokens[mention.last - 1]?.word.verb?.negative ?? false;
  const first = skipLeads(context, afterDateline(context.tokens, afterThat(context.tokens, clause, mention), mention.first), mention.first);
  const last = endOfName(context, first, Math.min(mention.first, first + LONGEST_NAME));
  if (last <= first || negated) return null;
  const bounds = { start: clauses[0]?.first ?? clause.first, end: clauses[clauses.length - 1]?.last ?? clause.last };
  return { stance, first, last, at: mention.first, scope: scopeOf(context.tokens, clause, mention, bounds), rule: mention.entry.id };
}

/** «سرپل - ۸ اسد: مسوولان …»: a dateline is no part of the source. */
function afterDateline(tokens: readonly Token[], first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + LONGEST_HEADING); at++) {
    const key = keyAt(tokens, at);
    if (key === COLON || ((key === '-' || key === '–' || key === '—') && tokens[at + 1]?.word.kind === 'word')) return at + 1;
  }
  return first;
}

/** «انفجاری که طالبان مسئولیت آن را …»: the subject stands behind the last «که». */
function afterThat(tokens: readonly Token[], clause: Clause, mention: Stretch): number {
  for (let at = mention.first - 1; at > clause.first; at--) if (keyAt(tokens, at) === 'که') return at + 1;
  return clause.first;
}

/** What follows «که» or a colon is said; without one the words before the verb are. */
function scopeOf(tokens: readonly Token[], clause: Clause, mention: Stretch, { start, end }: { start: number; end: number }): Stretch {
  const next = keyAt(tokens, clause.last);
  // «… کشته شدند؛ این را وزارت دفاع گفته است»: without «که» it is what stands before.
  return next === 'که' || next === COLON || next === '«' || next === '،' ? { first: clause.last, last: end } : { first: start, last: Math.max(mention.last, clause.last) };
}

function skipLeads(context: SourceContext, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const date = covering(context.dates, at);
    if (date) at = date.last;
    else if (LEADS.has(keyAt(context.tokens, at))) at++;
    else break;
  }
  return at;
}

/** Reads a name: to the first word that cannot be in one. A comma goes on only to a title («نور، سخنگوی …»). */
function endOfName(context: SourceContext, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const key = keyAt(context.tokens, at);
    if (context.stops.has(at) || startsAt(context.dates, at) !== undefined || (at > from && isObject(context, at))) break;
    if (key === '،' || key === ',') {
      if (at + 1 >= limit || !isTitle(context, at + 1)) break;
    } else if (ENDS.has(key) && !(key === 'از' && SOME.has(keyAt(context.tokens, at - 1)))) break;
  }
  while (at > from && context.tokens[at - 1]?.word.kind === 'mark' && keyAt(context.tokens, at - 1) !== ')') at--;
  return at;
}

/** An actor followed by «را» is whom the source speaks of («امنیت ملی طالبان را متهم کرد»). */
function isObject(context: SourceContext, at: number): boolean {
  const actor = startsAt(context.actors, at);
  return actor !== undefined && keyAt(context.tokens, actor.last) === 'را';
}

const isTitle = (context: SourceContext, at: number): boolean => within(context.speakers, at, at + 2).length > 0;

function names(context: SourceContext, first: number, last: number): boolean {
  return within(context.speakers, first, last).length > 0 || within(context.actors, first, last).length > 0;
}

function hasWord(tokens: readonly Token[], first: number, last: number, word: string): boolean {
  const folded = foldWord(word);
  for (let at = first; at < last; at++) if (keyAt(tokens, at).startsWith(folded)) return true;
  return false;
}
