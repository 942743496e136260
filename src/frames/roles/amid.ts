// Crowds in whose midst something goes off: «انفجار در میان زائران رخ داد», «خود را در میان نمازگزاران منفجر کرد».
import { BURSTS } from '../../lexicons/aim-words.ts';
import { AMONG, AND, THEIRS } from '../../lexicons/function-words.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { anyWithin, keyAt, within } from '../reading.ts';
import type { RoleView } from './roles.ts';
import { happens } from './words.ts';

const STRUCK = ['explosion', 'suicide', 'grenade', 'shooting'] as const;
const AMONG_REACH = 2;

/** «با جلیقهٔ انفجاری داخل جمع نمازگزاران شد و ترکید»: what goes off in the clause that goes on behind «و». */
function goesOff({ tokens, clauses, weapons }: RoleView['context'], clause: RoleView['clause']): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.sentence !== clause.sentence || keyAt(tokens, next.first) !== AND) return false;
  if (!anyWithin(weapons, clause.first, clause.last)) return false;
  for (let at = next.first; at <= next.verb; at++)
    if (BURSTS.some((stem) => keyAt(tokens, at).startsWith(stem))) return true;
  return false;
}

/** «انفجار در میان زائران رخ داد», «خود را در میان نمازگزاران منفجر کرد»: a crowd that is struck. */
export function amid({ context, actors, add, clause, triggers }: RoleView): void {
  if (!happens(triggers, ...STRUCK) && !goesOff(context, clause)) return;
  // «خود را در میان کارگرانی که منتظر معاش بودند منفجر کرد»
  const head = headOfInsertion(context, clause);
  if (head)
    add(
      within(context.actors, head.first, head.last).find(
        ({ first, last, value }) =>
          last === head.last && value?.kind === 'people' && AMONG.has(keyAt(context.tokens, first - 1)),
      ),
      'target',
      'role-amid',
    );
  for (let at = clause.first; at < clause.last; at++) {
    if (!AMONG.has(keyAt(context.tokens, at))) continue;
    // «در میان شان», «در بین آنان»: the crowd told of before.
    if (THEIRS.has(keyAt(context.tokens, at + 1))) {
      const crowd = context.actors.findLast((actor) => actor.last <= at && actor.value?.kind === 'people');
      // «سه زن و دو کودک در میان شان» tells who were among the dead.
      if (crowd && crowd.last < at - AMONG_REACH) add(crowd, 'target', 'role-amid');
    }
    add(
      actors.find(
        ({ first, value }) =>
          first > at && first - at <= AMONG_REACH && (value?.kind === 'people' || value?.kind === 'force'),
      ),
      'target',
      'role-amid',
    );
  }
}
