// Who says it: the subject of a verb of saying, the name after «به گفتهٔ», the name before a colon.

import {
  ALWAYS,
  AND,
  BARE_PLURAL,
  DEMONSTRATIVES,
  EVIDENCE_NOUNS,
  GUILTY,
  OBJECT,
  OWNERS,
  PRONOUNS,
  SAYS_NO,
} from '../../lexicons/function-words.ts';
import {
  ANNOUNCES,
  CONDEMNS,
  CONFESSING,
  NAMES_ATTACKERS,
  type ReportingValue,
  type Stance,
} from '../../lexicons/reporting.ts';
import { REPORT_KINDS } from '../../lexicons/source-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { canConfess, speakerIn } from './agents.ts';
import { believers } from './beliefs.ts';
import { isFromAfar } from './blamers.ts';
import { isNoName } from './headings.ts';
import { apart, headingSources } from './joint.ts';
import { endOfName } from './names.ts';
import { barePaper } from './papers.ts';
import { hasWords, scopeOf } from './scopes.ts';
import { PREFIX, type Source, type SourceContext, sourceOf } from './source.ts';
import { stanceIn } from './stances.ts';
import { namesNobody } from './subjects.ts';
import { tailSource } from './tails.ts';

const LONGEST_NAME = 14;

/** The sources of one sentence, in order. */
export function findSources(context: SourceContext, clauses: readonly Clause[]): Source[] {
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  const found: Source[] = [];
  found.push(...headingSources(context, start, end));
  for (const mention of within(context.reporting, start, end)) {
    const source =
      mention.entry.id === PREFIX
        ? prefixSource(context, mention, clauses, { start, end })
        : verbSource(context, mention, clauses);
    // «رسانه‌های لبنان به نقل از یک منبع امنیتی گزارش دادند»: whom an outlet quotes speaks, not the outlet.
    const quoted = source && quotedBy(found, source);
    if (quoted) found.push({ ...quoted, stance: source.stance, at: source.at, scope: source.scope, rule: source.rule });
    else if (
      source &&
      !(
        source.stance === 'denies' &&
        (found.some((one) => isOfNoDeed(one) || isHabitual(context.tokens, one)) ||
          isQuotedDenial(context.tokens, found, source))
      )
    )
      found.push(...apart(context, source));
  }
  const said = found.filter((one) => !isOnlyWhere(context, one, found));
  const tail = said.length === 0 ? tailSource(context, start, end) : null;
  if (tail) return [tail];
  const believed = believers(context, clauses);
  return believed.length > 0 ? [...believed, ...said].sort((one, other) => one.at - other.at) : said;
}

/**
 * «مجاهد در گفت‌وگو با آریانا این ادعا را رد کرد»: words without a verb tell only where he spoke; what he said, the verb behind
 * them tells.
 */
function isOnlyWhere(
  { tokens, reporting }: SourceContext,
  { rule, at, first }: Source,
  all: readonly Source[],
): boolean {
  if (rule !== ANNOUNCES || tokens[(startsAt(reporting, at)?.last ?? 0) - 1]?.word.verb) return false;
  return all.find((one) => one.at > at)?.first === first;
}

/** Whom an outlet quotes before its own verb. */
const quotedBy = (found: readonly Source[], { office, first, at }: Source): Source | undefined =>
  office === 'outlet'
    ? found.findLast((one) => one.rule === PREFIX && one.office !== 'outlet' && one.at > first && one.last <= at)
    : undefined;

/** «هند را به حمایت از شورشیان متهم می‌کند، اما دهلی این اتهام را رد کرده است»: a charge of no deed, whose denial is of none. */
const isOfNoDeed = ({ rule, stance }: Source): boolean => rule.startsWith(ALLEGES) && stance === 'says';
const ALLEGES = 'alleges';

/** «پاکستان پیوسته می‌گوید که … پناهگاه دارند؛ ادعایی که کابل نمی‌پذیرد»: what is always said is of no deed. */
function isHabitual(tokens: readonly Token[], { stance, first, at: verb }: Source): boolean {
  for (let at = first; at < verb; at++) if (stance === 'says' && ALWAYS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «مجاهد نوشت که طالبان دست ندارند»: who tells it denies, not those of whom it is told. */
const isQuotedDenial = (
  tokens: readonly Token[],
  found: readonly Source[],
  { at, first, rule, recalled }: Source,
): boolean =>
  rule === DENIES &&
  tokens.slice(at, at + LONGEST_DENIAL).some(({ word }) => SAYS_NO.has(word.key)) &&
  found.some(({ stance, scope }) => QUOTED.has(stance) && scope.first <= (recalled ? at : first) && at < scope.last);

const QUOTED: ReadonlySet<Source['stance']> = new Set<Source['stance']>(['says', 'denies']);

const DENIES = 'denies-verb';
const LONGEST_DENIAL = 4;

function prefixSource(
  context: SourceContext,
  mention: Mention<ReportingValue>,
  clauses: readonly Clause[],
  { start, end }: { start: number; end: number },
): Source | null {
  // «بر اساس گزارش‌ها و تصاویر»
  if (keyAt(context.tokens, mention.last - 1).endsWith(BARE_PLURAL) || keyAt(context.tokens, mention.last) === AND)
    return null;
  // «به گفتهٔ این سازمان»: the demonstrative is no part of the name, but of «این گروه».
  const pointed =
    DEMONSTRATIVES.has(keyAt(context.tokens, mention.last)) &&
    !context.actors.some((actor) => actor.first === mention.last);
  // «به ادعای آن، آتش را …»: nothing behind the demonstrative, which stands by itself.
  const alone = pointed && context.tokens[mention.last + 1]?.word.kind === 'mark';
  const first = mention.last + (pointed && !alone ? 1 : 0);
  // «به باور این وزارت نه مسجدی …»: the noun that was pointed at is the whole name.
  const last =
    alone || PRONOUNS.has(keyAt(context.tokens, first))
      ? first + 1
      : pointed
        ? endOfPointed(context, first)
        : endOfName(context, first, Math.min(end, first + LONGEST_NAME));
  if (last === first || (last === first + 1 && REPORT_KINDS.has(keyAt(context.tokens, first)))) return null;
  return sourceOf(
    context,
    { first, last },
    {
      stance: 'says',
      at: mention.first,
      // «… کشته شدند، به گزارش رویترز»: at the end of a sentence it covers what stands before.
      // «مهاجمان به گفتهٔ شاهدان … را کشتند»: in the middle of a clause it covers the doer before it.
      scope: hasWords(context.tokens, last, end)
        ? { first: clauses.find((clause) => mention.first < clause.last)?.first ?? mention.first, last: end }
        : { first: start, last: mention.first },
      rule: mention.entry.id,
    },
  );
}

/** «این وزارت», «این مقام امنیتی»: a noun, or the fixed name that starts with it. */
const endOfPointed = ({ speakers }: SourceContext, first: number): number =>
  Math.max(first + 1, startsAt(speakers, first)?.last ?? 0);

/** «عامل آن را طالبان می‌دانند»: of whom it is said, but not «آمر امنیت طالبان را …». */
const isOfWhomItIsSaid = ({ tokens, speakers }: SourceContext, { first, last }: Stretch): boolean =>
  GUILTY.has(keyAt(tokens, first)) &&
  !startsAt(speakers, first) &&
  [last, last + 1].some((at) => keyAt(tokens, at) === OBJECT);

/** «او را ابوعاصم پاکستانی خوانده»: what somebody is called. */
const isWhatHeIsCalled = (tokens: readonly Token[], name: Stretch, { entry, others, first }: Mention): boolean =>
  [entry, ...others].some(({ id }) => id === NAMES_ATTACKERS) &&
  name.last === first &&
  keyAt(tokens, name.first - 1) === OBJECT;

/** «در ادامهٔ خبرنامه گفته شده است»: what a paper holds is no hearsay. */
function stanceOf(context: SourceContext, clause: Clause, mention: Mention<ReportingValue>): Stance | null {
  const stance = stanceIn(context.tokens, clause, mention);
  return stance === 'unconfirmed' && barePaper(context, clause, mention) ? 'says' : stance;
}

function verbSource(
  context: SourceContext,
  mention: Mention<ReportingValue>,
  clauses: readonly Clause[],
): Source | null {
  const index = clauses.findIndex((candidate) => mention.first < candidate.last);
  const clause = clauses[index] as Clause;
  const stance = stanceOf(context, clause, mention);
  // «گفته می‌شود», «گویا»: hearsay has no speaker.
  if (!stance || stance === 'unconfirmed') return null;
  const name = speakerIn(context, clauses, { index, mention, stance });
  if (name && isFromAfar(context.tokens, clause, { name, mention, stance })) return null;
  const head = name && keyAt(context.tokens, name.first);
  if (name && (isOfWhomItIsSaid(context, name) || isWhatHeIsCalled(context.tokens, name, mention))) return null;
  // «ما حملات ایران را محکوم می‌کنیم»: who «ما» are was said before.
  if (mention.entry.id === CONDEMNS && OWNERS.has(head ?? '')) return null;
  if (!name || namesNobody(context.tokens, name.first) || EVIDENCE_NOUNS.has(head ?? '') || isNoName(context, name))
    return null;
  const bounds = {
    start: clauses[0]?.first ?? clause.first,
    end: clauses[clauses.length - 1]?.last ?? clause.last,
    next: clauses[index + 1]?.last ?? clause.last,
  };
  const source = sourceOf(context, name, {
    stance,
    at: mention.first,
    scope: scopeOf(context.tokens, clause, { name, mention, ...bounds }),
    rule: mention.entry.id,
  });
  // «پولیس دست داشتن در این حمله را تأیید کرد»: a hand in a deed is confessed by those who can have done it.
  return stance === 'claims' && CONFESSING.has(source.rule) && !canConfess(source)
    ? { ...source, stance: 'confirms' }
    : source;
}
