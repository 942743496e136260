// The attacked by who went for them, told by no word of attack: «خود را به میان نمازگزاران رساند», «به سراغ اعضای داعش رفتند»; and those
// who tell of their own dead: «سه تن از همرزمان ما جان دادند».
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import { BESIDE_WHOM, GOES_FOR, GOES_FOR_VERBS, MATES, OURS, SHUTS, WAYS } from '../../lexicons/aim-words.ts';
import { AMBUSH, OBJECT, OWN, PREPOSITIONS, SITS, TO } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import { sentenceStart } from './aims.ts';
import { FALLEN } from './losses.ts';
import { STRIKES } from './nouns.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { firstAfter, happens, isSourceName, joinedTo } from './words.ts';

/** The rule of «خود را به میان نمازگزاران رساند». */
const APPROACHED = 'role-approached';

/** Beside whom a bomber goes, after whom the doers of a harm go. */
export function approached(view: RoleView): void {
  const { context, clause, actors, add } = view;
  if (clause.negative || actors.length === 0) return;
  const one = bombed(view) ?? (harms(context, clause) ? (goneFor(view) ?? stopped(view)) : undefined);
  if (one && mayBeStruck(one) && !isSourceName(context, one))
    for (const each of joinedTo(context.tokens, actors, one)) if (mayBeStruck(each)) add(each, 'target', APPROACHED);
}

const mayBeStruck = ({ id, value }: ActorMention): boolean =>
  !isAttacker(id) &&
  (value?.kind === 'force' || (value?.kind === 'people' && id !== 'CIVILIANS' && id !== 'CIVILIANS-WOMEN-CHILDREN'));

const REACH = 3;

/** «خود را به میان X رساند», «خود را در نزدیکی X منفجر کرد». */
function bombed({ context: { tokens }, clause, actors }: RoleView): ActorMention | undefined {
  let own = clause.first;
  while (own < clause.verb && !(OWN.has(keyAt(tokens, own)) && keyAt(tokens, own + 1) === OBJECT)) own++;
  for (let at = own + 2; at < clause.verb; at++)
    if (BESIDE_WHOM.has(keyAt(tokens, at))) return firstAfter(tokens, actors, { from: at + 1, reach: REACH });
  return undefined;
}

/** «به سراغ X رفتند», «به کمین X نشسته و شش تن را کشته بودند». */
function goneFor({ context: { tokens }, actors }: RoleView): ActorMention | undefined {
  return actors.find(({ first, last }) => {
    const noun = keyAt(tokens, first - 1);
    // «به کمین X افتادند»: those fell to X.
    const verbs = AMBUSH.has(noun) ? SITS : GOES_FOR_VERBS;
    return GOES_FOR.has(noun) && keyAt(tokens, first - 2) === TO && startsWith(tokens, last, verbs);
  });
}

/** «راه را بر X بستند». */
function stopped({ context: { tokens }, clause, actors }: RoleView): ActorMention | undefined {
  if (!startsWith(tokens, clause.verb, SHUTS) && !startsWith(tokens, clause.verb - 1, SHUTS)) return undefined;
  return actors.find(
    ({ first }) =>
      PREPOSITIONS.has(keyAt(tokens, first - 1)) &&
      keyAt(tokens, first - 2) === OBJECT &&
      WAYS.has(keyAt(tokens, first - 3)),
  );
}

const startsWith = (tokens: readonly Token[], at: number, stems: readonly string[]): boolean =>
  stems.some((stem) => keyAt(tokens, at).startsWith(stem));

/** Whether the sentence tells of harm done. */
function harms(context: RoleContext, clause: RoleView['clause']): boolean {
  const sentence: Stretch = {
    first: sentenceStart(context, clause),
    last: context.clauses.findLast(({ sentence }) => sentence === clause.sentence)?.last ?? clause.last,
  };
  return (
    anyWithin(context.active, sentence.first, sentence.last) ||
    happens(within(context.triggers, sentence.first, sentence.last), ...STRIKES, 'killing', 'abduction')
  );
}

/** «فرمانده پولیس گفت: سه تن از همرزمان ما جان دادند»: whose dead the speaker tells of. */
export function mourned({ context, clause, add }: RoleView): void {
  const { tokens, sources, suffered } = context;
  if (clause.negative || !anyWithin(suffered, clause.first, clause.last)) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (!MATES.has(keyAt(tokens, at)) || !OURS.has(keyAt(tokens, at + 1))) continue;
    const source = sources.find(({ stance, scope }) => stance === 'says' && at >= scope.first && at < scope.last);
    const body = source?.actor?.person?.of ?? source?.actor;
    if (body && (body as ActorMention).value?.kind === 'force') add(body as ActorMention, 'target', FALLEN);
    return;
  }
}
