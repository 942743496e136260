// «طالبان پاکستان را متهم کردند»: a movement and a country side by side, whose names are together that of another group.
import { PAKISTAN, TALIBAN } from '../lexicons/actors/dated.ts';
import { startsGovernor } from '../lexicons/actors/kinds.ts';
import { NAME_LEADS, OBJECT } from '../lexicons/function-words.ts';
import { BLAMES } from '../lexicons/role-words.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt } from './reading.ts';
import type { ActorMention } from './roles.ts';

/** «طالبان پاکستان را متهم کردند»: the movement accuses the country, unless another stands before them. */
export function isAccuser(tokens: readonly Token[], { id, first, last }: ActorMention): boolean {
  if (id !== 'PK-TTP' || last - first !== 2 || !startsGovernor(keyAt(tokens, first))) return false;
  if (
    keyAt(tokens, last) !== OBJECT ||
    !(tokens[first - 1]?.word.kind !== 'word' || NAME_LEADS.has(keyAt(tokens, first - 1)))
  )
    return false;
  for (let at = last; at < last + ACCUSING; at++) if (BLAMES.has(keyAt(tokens, at))) return true;
  return false;
}

const ACCUSING = 14;

export const accuserAndAccused = (actor: ActorMention): ActorMention[] => [
  { ...actor, last: actor.first + 1, id: 'AF-TALIBAN', name: TALIBAN.name, country: 'AF', value: TALIBAN },
  { ...actor, first: actor.first + 1, id: 'PK-GOV', name: PAKISTAN.name, country: 'PK', value: PAKISTAN },
];
