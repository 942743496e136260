// The hurt who died since: «با درگذشت چهار زخمی دیگر», «دو مجروح در شفاخانه جان دادند» tell of dead, who were hurt before.
import { DEATHS } from '../lexicons/count-words.ts';
import { ALONE_AND } from '../lexicons/toll-words.ts';
import type { Clause } from './clauses.ts';
import { covering, keyAt, within } from './reading.ts';
import type { TollContext } from './toll.ts';
import type { Anchor } from './toll-anchors.ts';

/** The rule of a word for the hurt that tells of dead. */
export const DYING = 'hurt-who-died';

/** How far before the hurt their death is named. */
const REACH = 3;

/** The outcome words of a sentence, those for the hurt turned into dead where they died. */
export const withDying = (context: TollContext, anchors: readonly Anchor[], clauses: readonly Clause[]): Anchor[] =>
  anchors.map((anchor, i) =>
    anchor.outcome === 'injured' && isDead(context, clauses, { anchor, next: anchors[i + 1] })
      ? { ...anchor, outcome: 'killed', rule: DYING }
      : anchor,
  );

function isDead(
  context: TollContext,
  clauses: readonly Clause[],
  { anchor, next }: { readonly anchor: Anchor; readonly next: Anchor | undefined },
): boolean {
  const hurt = covering(context.people, anchor.first);
  if (!anchor.value.counts || !hurt?.counted) return false;
  const { tokens } = context;
  for (let at = hurt.first - 1; at >= hurt.first - REACH; at--) {
    const key = keyAt(tokens, at);
    if (DEATHS.has(key)) return true;
    // «به شهادت رسیدند و دو تن دیگر زخمی شدند»: others.
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb || ALONE_AND.has(key)) break;
  }
  const clause = clauses.find(({ last }) => anchor.first < last);
  return (
    next !== undefined &&
    clause !== undefined &&
    next.first < clause.last &&
    next.outcome === 'killed' &&
    next.side === 'before' &&
    !next.value.counts &&
    !next.value.active &&
    !ALONE_AND.has(keyAt(tokens, hurt.last)) &&
    within(context.people, hurt.last, next.first).every(({ counted }) => !counted)
  );
}
