// Whose man an attacker was: «مهاجم از نفوذی‌های آنان بود», «با این گروه در تماس بود», «از اعضای گردان‌های قسام بود»; and a body
// that claims dead («مدعی کشتن پنج سرباز شد»).

import { isAttacker, isGeneric } from '../../lexicons/actors/kinds.ts';
import { DEEDS, DEMONSTRATIVES, FROM, PRONOUNS, THEIRS, WITH } from '../../lexicons/function-words.ts';
import { DOERS_OF, MURDERERS } from '../../lexicons/job-words.ts';
import { ATTACKING_MEN, CLAIMING, MEN_OF, SLAYING, TIES } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import type { Source } from '../sources/source.ts';
import { ATTACKERS_ARE, isCopula } from './claims.ts';
import { OWN_WORK } from './own.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';

/** «طالبان گفتند مهاجم از نفوذی‌های آنان بود»: who says so claims the deed. */
export function ownMen({ context, clause, actors, add }: RoleView): void {
  const { tokens, sources, states } = context;
  const at = clause.negative ? -1 : attackerIn(context, clause, actors);
  if (at < 0) return;
  const source = sources.findLast(({ at: said, stance }) => stance === 'says' && said < at);
  if (source?.actor && isBody(source) && (isTheirMan(tokens, clause, at) || isTied(tokens, clause, at))) {
    add(source.actor, 'perpetrator', OWN_WORK, 'claimed');
    // «این سرباز از نفوذی‌های آنان بود»: a soldier who turned on his own did it as well.
    const man = startsAt(actors, at);
    if (man?.value?.state) add(man, 'perpetrator', OWN_WORK, 'claimed');
  } else add(bodyOf(tokens, within(states, at, clause.last), clause), 'perpetrator', ATTACKERS_ARE, 'blamed');
}

const isBody = ({ actor, office }: Source): boolean =>
  office !== 'outlet' && actor?.value?.kind === 'force' && !isGeneric(actor.id);

/** The word for the attacker of whom the clause tells («مهاجم», «این سرباز»), or -1. */
function attackerIn(context: RoleContext, clause: Clause, actors: readonly ActorMention[]): number {
  const { tokens } = context;
  const { first, last } = clause;
  const called = actors.find(({ id }) => isAttacker(id));
  if (called) return called.last - 1;
  for (let at = first; at < last; at++) {
    if (ATTACKING_MEN.has(keyAt(tokens, at)) && DEMONSTRATIVES.has(keyAt(tokens, at - 1))) return at;
  }
  // «عامل حمله، که دو زن نیز قربانی آن بودند، با داعش ارتباط داشت»
  const head = headOfInsertion(context, clause);
  return Math.max(doerOfDeed(tokens, clause), head ? doerOfDeed(tokens, head) : -1);
}

/** «عامل این حمله», «عاملان انفجار», «قاتلان». */
function doerOfDeed(tokens: readonly Token[], { first, last }: Stretch): number {
  for (let at = first; at < last; at++)
    if (MURDERERS.has(keyAt(tokens, at)) || (DOERS_OF.has(keyAt(tokens, at)) && DEEDS.has(keyAt(tokens, at + 1))))
      return at;
  return -1;
}

/** How far behind «نفوذی‌های» whose man he is may stand, and behind that the copula. */
const WHOSE_REACH = 3;

/** «از جملۀ «نفوذی»های آنان بود», «عضو این گروه بوده است». */
function isTheirMan(tokens: readonly Token[], { last }: Clause, from: number): boolean {
  for (let at = from + 1; at < last; at++) {
    if (!MEN_OF.has(keyAt(tokens, at))) continue;
    for (let i = at + 1; i <= at + WHOSE_REACH; i++)
      if (THEIRS.has(keyAt(tokens, i)) && isCopula(keyAt(tokens, i + 1))) return true;
  }
  return false;
}

/** «با آنان در تماس بود», «با این گروه ارتباط داشت». */
function isTied(tokens: readonly Token[], { last }: Clause, from: number): boolean {
  for (let at = from + 1; at < last; at++) {
    if (keyAt(tokens, at) !== WITH) continue;
    let whose = -1;
    for (let i = at + 1; i <= at + WHOSE_REACH; i++)
      if (THEIRS.has(keyAt(tokens, i)) || PRONOUNS.has(keyAt(tokens, i))) whose = i;
    for (let i = whose + 1; whose > 0 && i <= whose + WHOSE_REACH; i++) if (TIES.has(keyAt(tokens, i))) return true;
  }
  return false;
}

/** «مهاجم از اعضای گردان‌های قسام بود», «با داعش در تماس بود»: the body right behind «از اعضای», before the copula, or with which he has ties. */
const bodyOf = (
  tokens: readonly Token[],
  states: readonly ActorMention[],
  { last }: Clause,
): ActorMention | undefined =>
  states.find(
    (one) =>
      one.value?.kind === 'force' &&
      !isGeneric(one.id) &&
      one.last < last &&
      ((isCopula(keyAt(tokens, one.last)) && isOneOf(tokens, one.first)) ||
        // «با داعش ارتباط داشت»
        (keyAt(tokens, one.first - 1) === WITH && isTieBehind(tokens, one.last))),
  );

/** «از اعضای داعش», «از افراد طالبان», where the men are part of the name. */
const isOneOf = (tokens: readonly Token[], first: number): boolean =>
  MEN_OF.has(keyAt(tokens, first - 1)) || (keyAt(tokens, first - 1) === FROM && MEN_OF.has(keyAt(tokens, first)));

const isTieBehind = (tokens: readonly Token[], from: number): boolean =>
  [from, from + 1, from + 2].some((at) => TIES.has(keyAt(tokens, at)));

/** «جیش‌الظلم مدعی کشتن پنج نظامی شد», «طالبان از کشتن دوازده پولیس سخن گفتند»: an armed body that tells of killing killed. */
export function claimedKills({ context: { tokens, sources }, clause, add }: RoleView): void {
  if (clause.negative) return;
  for (const source of sources) {
    if (source.stance !== 'says' || source.at < clause.first || source.at >= clause.last) continue;
    if (source.actor?.value?.state !== true && isBody(source) && tellsOfSlaying(tokens, source, clause))
      add(source.actor ?? undefined, 'perpetrator', OWN_WORK, 'claimed');
  }
}

function tellsOfSlaying(tokens: readonly Token[], { last: from }: Source, { last }: Clause): boolean {
  for (let at = from; at < last; at++)
    if (SLAYING.has(keyAt(tokens, at))) return keyAt(tokens, at - 1) === FROM || CLAIMING.has(keyAt(tokens, at - 1));
  return false;
}
