// Bombs laid: who laid them is the doer, in whose vehicle they were laid is the attacked.
import { LAID, LAYING, LEFT, PREPOSITIONS, PUT, THAT, VEHICLES } from '../../lexicons/function-words.ts';
import { ON_THE_WAY } from '../../lexicons/place-words.ts';
import { AT_HEAD } from '../../lexicons/role-words.ts';
import { anyWithin, covering, keyAt, type Stretch } from '../reading.ts';
import type { RoleView } from './roles.ts';
import { hasObject, isUndergone } from './verbs.ts';
import { canDo, firstAfter, happens, isSubject } from './words.ts';

const REACH = 3;

/** «این ماین‌ها را طالبان فرش کرده‌اند», «بمبی که به موتر کماندوها چسپانده شده بود». */
export function planted({ context, clause, actors, add, triggers }: RoleView): void {
  const { tokens } = context;
  const at = layingIn(tokens, clause);
  if (at < 0) return;
  if (!happens(triggers, 'explosion') && !anyWithin(context.weapons, clause.first, at)) return;
  for (let i = clause.first; i < at; i++)
    // «سر راه سربازان», «در مسیر کاروان پولیس»
    if ((VEHICLES.has(keyAt(tokens, i)) && PREPOSITIONS.has(keyAt(tokens, i - 1))) || isOnWay(tokens, i))
      add(firstAfter(tokens, actors, { from: i + 1, reach: REACH }), 'target', 'role-laid-in');
  for (let i = at; i < clause.last; i++) if (isUndergone(keyAt(tokens, i))) return;
  const able = actors.filter((actor) => actor.last <= at && canDo(actor) && isSubject(context, clause, actor));
  // «سه سرباز در انفجار بمبی که داعش جاسازی کرده بود کشته شدند»: who laid it stands behind «که».
  const that = thatBefore(tokens, { first: clause.first, last: at });
  const planter = able.find(({ first }) => first > that) ?? able[0];
  add(planter, 'perpetrator', 'role-planter');
  if (able[0] !== planter && able[0] && covering(context.counted, able[0].first))
    add(able[0], 'target', 'role-laid-for');
}

/** The last «که» of a stretch, or -1. */
function thatBefore(tokens: RoleView['context']['tokens'], { first, last }: Stretch): number {
  for (let at = last - 1; at > first; at--) if (keyAt(tokens, at) === THAT) return at;
  return -1;
}

const isOnWay = (tokens: RoleView['context']['tokens'], at: number): boolean =>
  ON_THE_WAY.has(keyAt(tokens, at)) && (PREPOSITIONS.has(keyAt(tokens, at - 1)) || AT_HEAD.has(keyAt(tokens, at - 1)));

/** Where a clause tells of laying something, or -1. */
function layingIn(tokens: RoleView['context']['tokens'], { first, last }: RoleView['clause']): number {
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (LAID.has(key) && tokens[at + 1]?.word.verb && at + 1 < last) return at;
    if (LAYING.some((stem) => key.startsWith(stem))) return at;
    if (
      PUT.some((stem) => key.startsWith(stem)) &&
      !LEFT.has(keyAt(tokens, at - 1)) &&
      hasObject(tokens, { first, last: at })
    )
      return at;
  }
  return -1;
}
