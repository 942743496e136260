// The attacked by the way they go and by what carries them: «ماین در مسیر کاروان ارتش», «هنگام عبور سربازان», «موتر حامل
// کارگران», «موتری که کارگران در آن بودند».
import { isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import { ABOARD, CARRYING, PASSING, PATROLS, ROUTES, UPON_WAYS, WHEN } from '../../lexicons/aim-words.ts';
import { CARRIERS, IN, OBJECT, ONE, THAT, VEHICLES, WITH } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import { sentenceStart } from './aims.ts';
import { isCopula } from './claims.ts';
import { STRIKES } from './nouns.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { happens, isSourceName, joinedTo } from './words.ts';

/** Who was on the way or aboard when it came upon them. */
export function enRoute(view: RoleView): void {
  const { context, clause, actors, add } = view;
  if (actors.length === 0) return;
  const sentence = { first: sentenceStart(context, clause), last: endOf(context, clause) };
  const triggers = within(context.triggers, sentence.first, sentence.last);
  const blast = happens(triggers, 'explosion') || anyWithin(context.weapons, sentence.first, clause.last);
  const struck = happens(triggers, ...STRIKES, 'abduction', 'killing');
  for (const actor of actors) {
    if (isUnknownArmed(actor.id) || isSourceName(context, actor)) continue;
    // «موتر حامل کارگران بود»: told of the vehicle that was struck.
    const told = isCopula(keyAt(context.tokens, actor.last));
    if ((blast && isOnTheWay(context.tokens, actor)) || ((struck || told) && isAboard(view, actor)))
      for (const one of joinedTo(context.tokens, actors, actor)) add(one, 'target', 'role-en-route');
  }
}

const endOf = ({ clauses }: RoleContext, { sentence, last }: RoleView['clause']): number =>
  clauses.findLast((one) => one.sentence === sentence)?.last ?? last;

/** How many words may stand between the way or the vehicle and whose it is. */
const REACH = 5;

/** «سر راه X», «در مسیر عبور موتر X», «هنگام عبور X». */
function isOnTheWay(tokens: readonly Token[], { first }: Stretch): boolean {
  let passing = false;
  for (let at = first - 1; at >= first - REACH; at--) {
    const key = keyAt(tokens, at);
    if (passing && WHEN.has(key)) return true;
    if (ROUTES.has(key)) return UPON_WAYS.has(keyAt(tokens, at - 1));
    if (PASSING.has(key)) passing = !PATROLS.has(keyAt(tokens, at + 1));
    else if (!isBetween(tokens, at)) return false;
  }
  return false;
}

const isBetween = (tokens: readonly Token[], at: number): boolean =>
  CARRIERS.has(keyAt(tokens, at)) ||
  VEHICLES.has(keyAt(tokens, at)) ||
  keyAt(tokens, at) === ONE ||
  tokens[at]?.word.kind === 'number';

/** «موتر حامل X»; «با موتر حامل X» goes along with it. «موتری که X در آن بودند». */
function isAboard({ context: { tokens }, clause }: RoleView, { first, last }: ActorMention): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    if (CARRYING.has(keyAt(tokens, at))) return isVehicle(tokens, at - 1);
    if (keyAt(tokens, at) === THAT)
      return (
        at === first - 1 &&
        isVehicle(tokens, at - 1) &&
        (keyAt(tokens, last) === IN || ABOARD.has(keyAt(tokens, last))) &&
        last < clause.last
      );
    if (!isBetween(tokens, at)) return false;
  }
  return false;
}

/** A vehicle, with what tells of its kind («موتر نوع سراچه»), that nobody comes with. */
function isVehicle(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - REACH; at--) {
    if (keyAt(tokens, at) === OBJECT || tokens[at]?.word.verb) return false;
    if (VEHICLES.has(keyAt(tokens, at))) return keyAt(tokens, at - 1) !== WITH && keyAt(tokens, at - 2) !== WITH;
  }
  return false;
}
