// Who speaks: the subject of the verb, or where it has none the agent of a passive or of a noun («پذیرش مسئولیت از سوی …»), whose claim it
// is («ادعای … مبنی بر»), whose paper it stands in («در بیانیه‌ای که از سوی … نشر شده، آمده است»).
import { isGeneric, isOwnForce } from '../../lexicons/actors/kinds.ts';
import { THAT } from '../../lexicons/function-words.ts';
import { CLAIM_OF, DENIAL_NOUN, type ReportingValue, STANDS, type Stance } from '../../lexicons/reporting.ts';
import { ASCRIBED, PAPERS_GIVEN, PAPERS_OF } from '../../lexicons/source-words.ts';
import { CLAIM_OF_WHOM, HAND_IN, IN_NAME_OF } from '../../lexicons/stance-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { agentIn, isNamedByBlame, whoseFinger } from './blamers.ts';
import { endOfName, isNamed } from './names.ts';
import { barePaper, whosePaper } from './papers.ts';
import type { Source, SourceContext } from './source.ts';
import { subjectIn } from './subjects.ts';

const LONGEST_NAME = 14;

/** A name that starts at a token, up to a limit. */
function nameAt(context: SourceContext, first: number, limit: number): Stretch | null {
  const last = endOfName(context, first, Math.min(limit, first + LONGEST_NAME));
  return last > first && isNamed(context, first, last) ? { first, last } : null;
}

/** How many words tell of what the responsibility is taken. */
const DEED_REACH = 7;

/** «پذیرش مسئولیت این حمله از سوی طالبان»: behind a noun or an infinitive stands its agent. */
function agentBehind(context: SourceContext, clause: Clause, { last }: Stretch): Stretch | null {
  const { tokens } = context;
  if (tokens[last - 1]?.word.verb && tokens[last - 1]?.word.verb?.form !== 'infinitive') return null;
  const by = clause.cues.find(({ entry, first }) => entry.value === 'by' && first >= last);
  if (!by || by.first - last > DEED_REACH) return null;
  for (let at = last; at < by.first; at++) if (tokens[at]?.word.verb || tokens[at]?.word.kind === 'mark') return null;
  // «از سوی داعش نگرانی آفریده است»: what goes on behind the agent is none of its name.
  const agent = startsAt(context.actors, by.last);
  return agent ? { first: by.last, last: agent.last } : nameAt(context, by.last, clause.last);
}

/** «انجام این حملهٔ خونین توسط …» */
const RIGHT_BEHIND = 3;

/** «ادعای داعش مبنی بر انجام این حمله»; an agent behind it is another. */
function whoseClaim(context: SourceContext, clause: Clause, mention: Stretch): Stretch | null {
  const isOfAnother = ({ entry, first }: Clause['cues'][number]) =>
    entry.value === 'by' && first >= mention.last && first - mention.last <= RIGHT_BEHIND;
  if (clause.cues.some(isOfAnother) || isRejected(context, clause, mention)) return null;
  for (let at = mention.first - 1; at >= Math.max(clause.first, mention.first - LONGEST_NAME); at--)
    if (CLAIM_OF_WHOM.has(keyAt(context.tokens, at))) return nameAt(context, at + 1, mention.first);
  return null;
}

/** «ایران ادعای اسرائیل دربارهٔ دست داشتن در این حمله را رد کرد»: whose hand it is said to be rejects it. */
const isRejected = ({ tokens, reporting }: SourceContext, clause: Clause, { last }: Stretch): boolean =>
  HAND_IN.every((word, i) => keyAt(tokens, last - HAND_IN.length - 1 + i) === word) &&
  within(reporting, last, clause.last).some(({ entry }) => entry.value.stance === 'denies');

/** «در بیانیه‌ای که به داعش نسبت داده شده، آمده است»: whose paper it is, the relative clause behind it tells. */
function whosePaperBefore(context: SourceContext, start: number, mention: Stretch): Stretch | null {
  const { tokens, actors } = context;
  for (let at = start; at < mention.first; at++) {
    const isGiven = PAPERS_GIVEN.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === THAT;
    // «در بیانیهٔ منتسب به داعش آمده است»
    if (!isGiven && !(PAPERS_OF.has(keyAt(tokens, at)) && ASCRIBED.has(keyAt(tokens, at + 1)))) continue;
    const owner = within(actors, at + 2, mention.first).find(({ value }) => value?.kind !== 'people');
    return owner ? { first: owner.first, last: owner.last } : null;
  }
  return null;
}

/** Words between a paper and in whose name it is: «بیانیه‌ای چند سطری به نام …». */
const SIGNED_REACH = 3;

/** «مسئولیت آن با بیانیه‌ای به امضای داعش پذیرفته شد» */
function signer(context: SourceContext, { first }: Clause, mention: Stretch): Stretch | null {
  for (let at = first; at < mention.first; at++) {
    const name = PAPERS_GIVEN.has(keyAt(context.tokens, at)) ? signedBy(context, at + 1, mention.first) : null;
    if (name) return name;
  }
  return null;
}

function signedBy(context: SourceContext, from: number, limit: number): Stretch | null {
  for (let at = from; at <= from + SIGNED_REACH; at++) {
    const by = IN_NAME_OF.find((phrase) => phrase.every((word, i) => keyAt(context.tokens, at + i) === word));
    const owner = by ? nameAt(context, at + by.length, limit) : null;
    if (owner && within(context.actors, owner.first, owner.last).some(({ value }) => value?.kind !== 'people'))
      return owner;
  }
  return null;
}

/** An armed group, an army or a state, but not the readers' own police. */
export const canConfess = ({ actor }: Source): boolean =>
  actor !== null && actor.value?.kind !== 'people' && !isOwnForce(actor.id) && !isGeneric(actor.id);

/** Who says it: an agent, the one whose finger, claim or paper it is, or the subject. */
export function speakerIn(
  context: SourceContext,
  clauses: readonly Clause[],
  {
    index,
    mention,
    stance,
  }: { readonly index: number; readonly mention: Mention<ReportingValue>; readonly stance: Stance },
): Stretch | null {
  const clause = clauses[index] as Clause;
  const { id } = mention.entry;
  const paper = () => whosePaperBefore(context, clauses[0]?.first ?? clause.first, mention);
  if (isNamedByBlame(context.tokens, clause, mention))
    return (
      agentIn(context, clause, mention) ??
      agentBehind(context, clause, mention) ??
      signer(context, clause, mention) ??
      paper()
    );
  if (id === DENIAL_NOUN) return agentBehind(context, clause, mention);
  if (id === CLAIM_OF) return whoseClaim(context, clause, mention);
  return (
    (stance === 'claims' ? agentBehind(context, clause, mention) : null) ??
    whoseFinger(context, clause, mention) ??
    whosePaper(context, clause, mention) ??
    (id === STANDS ? paper() : null) ??
    (stance === 'says' ? barePaper(context, clause, mention) : null) ??
    subjectIn(context, clauses, { index, mention }) ??
    paper()
  );
}
