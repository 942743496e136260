// «هدف دو پهپاد قرار گرفت»: a weapon between the halves of a verb of attack is a word of happening, as «هدف قرار گرفت» is.
import type { ClauseCue } from '../../lexicons/clauses.ts';
import { PLACED } from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { WeaponType } from '../../model/event.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, ofKind, type Reading, within } from '../reading.ts';

/** How far apart the halves stand, in tokens. */
const REACH = 9;

const STRUCK: Mention<TriggerValue>['entry'] = {
  id: 'targeted-with-weapon',
  value: { happening: 'attack', force: 'strong' },
};
const BLOWN_UP: Mention<TriggerValue>['entry'] = {
  id: 'targeted-with-bomb',
  value: { happening: 'explosion', force: 'strong' },
};
const BOMBS: ReadonlySet<WeaponType> = new Set(['ied', 'magnetic_ied', 'car_bomb', 'landmine']);

/** The triggers of a text with those that a weapon makes, in order. */
export function withTargeted(
  reading: Reading,
  triggers: readonly Mention<TriggerValue>[],
): readonly Mention<TriggerValue>[] {
  const weapons = ofKind<{ readonly type: WeaponType }>(reading.mentions, 'weapon');
  if (weapons.length === 0) return triggers;
  const made = ofKind<ClauseCue>(reading.mentions, 'cue').flatMap((cue): Mention<TriggerValue>[] => {
    const placed = cue.entry.value === 'targeted' ? placedAfter(reading.document.tokens, cue.last) : -1;
    const [weapon] = placed < 0 ? [] : within(weapons, cue.last, placed);
    if (!weapon || anyWithin(triggers, cue.first, placed + 2)) return [];
    const entry = BOMBS.has(weapon.entry.value.type) ? BLOWN_UP : STRUCK;
    return [{ ...cue, kind: 'trigger', entry, others: [], last: placed + 2 }];
  });
  return made.length === 0 ? triggers : [...triggers, ...made].sort((a, b) => a.first - b.first);
}

/** Where «قرار» of the verb stands, or -1. */
function placedAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + REACH && tokens[at]?.word.kind !== 'mark'; at++)
    if (keyAt(tokens, at) === PLACED) return tokens[at + 1]?.word.verb ? at : -1;
  return -1;
}
