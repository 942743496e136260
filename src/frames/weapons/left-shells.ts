// Shells of an old war by what is told of them: «مرمی هاوانی که از جنگ مانده بود», «راکتی که چوپانان یافته بودند».
import { THAT } from '../../lexicons/function-words.ts';
import { LEFT_OR_FOUND } from '../../lexicons/struck-words.ts';
import type { Mention } from '../../match/find.ts';
import type { WeaponType } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

type Weapon = Mention<{ readonly type: WeaponType }>;

/** The weapons of a text, with shells that somebody came upon as what lay there. */
export const withLeftShells = (tokens: readonly Token[], weapons: readonly Weapon[]): Weapon[] =>
  weapons.map((weapon) =>
    SHELLS.has(weapon.entry.value.type) && isLeft(tokens, weapon) ? { ...weapon, entry: LEFT } : weapon,
  );

const SHELLS: ReadonlySet<WeaponType> = new Set(['mortar', 'rocket', 'artillery', 'small_arms', 'missile']);

/** The entry of what lay there. */
export const LYING = 'weapon-left';

const LEFT: Weapon['entry'] = { id: LYING, value: { type: 'landmine' } };

function isLeft(tokens: readonly Token[], { last }: Weapon): boolean {
  if (keyAt(tokens, last) !== THAT) return false;
  for (let at = last + 1; at < last + REACH; at++) {
    if (LEFT_OR_FOUND.has(keyAt(tokens, at))) return true;
    if (tokens[at]?.word.kind === 'mark') return false;
  }
  return false;
}

const REACH = 18;
