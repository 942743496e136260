// «طالبان پاکستان را متهم کردند», «وزارت دفاع ارتش اسرائیل را عامل حمله دانست»: who accuses and the accused side by side, whose
// names are together that of another.
import { PAKISTAN, TALIBAN } from '../../lexicons/actors/dated.ts';
import { startsGovernor } from '../../lexicons/actors/kinds.ts';
import { NAME_LEADS, OBJECT } from '../../lexicons/function-words.ts';
import { BLAMES } from '../../lexicons/role-words.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, ofKind, type Reading } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

/** Whether a name is of two, of whom the first accuses the second. */
export const isAccuser = (reading: Reading, actor: ActorMention): boolean =>
  isBlamedBehind(reading.document.tokens, actor) &&
  (isMovement(reading.document.tokens, actor) || armyIn(reading, actor) !== undefined);

/** «طالبان پاکستان را متهم کردند»: the movement accuses the country, unless another stands before them. */
const isMovement = (tokens: readonly Token[], { id, first, last }: ActorMention): boolean =>
  id === 'PK-TTP' &&
  last - first === 2 &&
  startsGovernor(keyAt(tokens, first)) &&
  (tokens[first - 1]?.word.kind !== 'word' || NAME_LEADS.has(keyAt(tokens, first - 1)));

/** «وزارت دفاع نیروهای پاکستانی را …»: an office is of a state, and an army behind its name is whom it accuses. */
const armyIn = ({ mentions }: Reading, { first, last, value }: ActorMention): Mention<ActorValue> | undefined =>
  value?.kind === 'institution'
    ? ofKind<ActorValue>(mentions, 'actor').find(
        (one) => one.first > first && one.last === last && last - one.first > 1 && one.entry.value.kind === 'force',
      )
    : undefined;

function isBlamedBehind(tokens: readonly Token[], { last }: ActorMention): boolean {
  if (keyAt(tokens, last) !== OBJECT) return false;
  for (let at = last; at < last + ACCUSING; at++) if (BLAMES.has(keyAt(tokens, at))) return true;
  return false;
}

const ACCUSING = 14;

/** The two whose names stand side by side. */
export function accuserAndAccused(reading: Reading, actor: ActorMention): ActorMention[] {
  const army = armyIn(reading, actor);
  if (army) {
    const { first, last, entry } = army;
    const { name, country } = entry.value;
    return [
      { ...actor, last: first, country: null },
      { first, last, id: entry.id, name, country, value: entry.value },
    ];
  }
  return [
    { ...actor, last: actor.first + 1, id: 'AF-TALIBAN', name: TALIBAN.name, country: 'AF', value: TALIBAN },
    { ...actor, first: actor.first + 1, id: 'PK-GOV', name: PAKISTAN.name, country: 'PK', value: PAKISTAN },
  ];
}
