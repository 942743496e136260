// The agent of a passive: «توسط X», «از سوی X», «به دست X», where it does harm and neither speaks nor describes a thing.
import { CALLED_SO } from '../../lexicons/blame-words.ts';
import { DONE, FIRED, GIVES, OBJECT, PROJECTILES, REPORTED } from '../../lexicons/function-words.ts';
import { BLAMES } from '../../lexicons/role-words.ts';
import { isSending } from '../actors/sent-men.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { anyWithin, keyAt, within } from '../reading.ts';
import { FOILER, PROTESTER, stops } from './doers.ts';
import type { RoleContext, RoleMention, RoleView } from './roles.ts';
import { foils } from './speaker.ts';
import { hasObject, isActive, isUndergone } from './verbs.ts';
import { canDo, firstAfter, happens, isSubject, joinedTo } from './words.ts';

const NEAR = 3;

/** «توسط X», «از سوی X», «به دست X». */
export function agents(view: RoleView): void {
  const { context, actors, add, clause, triggers } = view;
  for (const cue of clause.cues) {
    if (
      cue.entry.value !== 'by' ||
      isReportNoun(context, cue.first - 1) ||
      isReport(context, clause, cue.last) ||
      isOfDescription(view, cue.first)
    )
      continue;
    if (isOfInsertion(context, clause, cue.first)) continue;
    const agent = firstAfter(context.tokens, actors, { from: cue.last, reach: NEAR });
    // «توسط پرتابه‌های آمریکایی»: whose they are.
    const isThrown = !agent && PROJECTILES.has(keyAt(context.tokens, cue.last));
    const actor = isThrown ? firstAfter(context.tokens, actors, { from: cue.last + 1, reach: NEAR }) : agent;
    // «گردهمایی که از سوی اهالی برگزار شد», «راه از سوی اهالی به رسم اعتراض بسته شد»
    if (actor?.value?.kind === 'people' && !actor.person && happens(triggers, 'protest') && !isUnderForce(view)) {
      add(actor, 'perpetrator', PROTESTER);
      continue;
    }
    if (!actor || !canDo(actor) || stops(view, actor)) continue;
    const [role, rule] = roleBehind(view, cue.first);
    for (const one of joinedTo(context.tokens, actors, actor).filter(canDo)) add(one, role, rule);
  }
}

const roleBehind = (view: RoleView, by: number): [RoleMention['role'], string] =>
  !foils(view)
    ? ['perpetrator', 'role-agent']
    : isLaunched(view.context, view.clause, by)
      ? ['target', 'role-launcher']
      : ['perpetrator', FOILER];

/** «پهپاد پرتاب‌شده از سوی حوثی‌ها را رهگیری کرد»: who sent what is shot down does not shoot it down. */
function isLaunched({ tokens }: RoleContext, { verb }: Clause, by: number): boolean {
  const at = by - 1;
  const key = keyAt(tokens, at);
  const done = DONE.find((one) => key.endsWith(one));
  if (at === verb || !done) return false;
  return FIRED.has(key === done ? keyAt(tokens, at - 1) : key.slice(0, -done.length).replace(JOINT, ''));
}

const JOINT = /\u200c$/;

/** «از مسیر مشخص‌شده توسط ایران خارج شد»: a participle right before the agent that tells of no harm describes a thing. */
function isOfDescription({ context, triggers }: RoleView, by: number): boolean {
  const { key, verb } = context.tokens[by - 1]?.word ?? { key: '', verb: null };
  if (!DONE.some((done) => key.endsWith(done)) || (verb && verb.form !== 'participle')) return false;
  const first = by - PARTICIPLE;
  return (
    !anyWithin(triggers, first, by) &&
    !anyWithin(context.suffered, first, by) &&
    !FIRED.has(keyAt(context.tokens, by - 2))
  );
}

/** «جنگنده‌ها به تلافی حمله‌ای که به دستور سپاه انجام شده بود، … را زدند»: who did what is inserted did not do what the sentence tells. */
function isOfInsertion(context: RoleContext, clause: Clause, by: number): boolean {
  const next = context.clauses[context.clauses.indexOf(clause) + 1];
  if (!next || next.negative || next.mood !== 'asserted') return false;
  const head = headOfInsertion(context, next);
  if (head?.first !== clause.first || by < head.last || isSending(context.tokens, clause)) return false;
  const triggers = within(context.triggers, next.first, next.last);
  return (
    isActive({ context, clause: next, triggers }) &&
    within(context.actors, head.first, head.last).some((actor) => canDo(actor) && isSubject(context, next, actor))
  );
}

/** How many words a participle takes: «به شهادت رسانده شده». */
const PARTICIPLE = 4;

/** A crowd that is struck holds no march there. */
const isUnderForce = ({ triggers }: RoleView): boolean =>
  happens(triggers, 'dispersal', 'shooting', 'attack', 'killing', 'arrest');

/** «تأیید از سوی وزارت دفاع» */
const isReportNoun = ({ tokens }: RoleContext, at: number): boolean =>
  REPORTED.has(keyAt(tokens, at)) && tokens[at]?.word.verb === null;

/** «از سوی مقامات محلی اعلام شد», «از سوی خانواده‌ها به رسانه‌ها داده شده»: the agent speaks, it does no harm. */
function isReport({ tokens }: RoleContext, clause: Clause, from: number): boolean {
  // «ربوده شدن یک داکتر به دست طالبان را پولیس تأیید کرد»
  if (hasObject(tokens, { first: from, last: clause.verb })) return false;
  // «مقصر دانستن طالبان از سوی پولیس»
  for (let at = clause.first + 1; at < from; at++)
    if (BLAMES.has(keyAt(tokens, at - 1)) && tokens[at]?.word.verb?.form === 'infinitive') return true;
  // «از سوی وزارت داخله کار طالبان خوانده شد»
  if (CALLED_SO.has(keyAt(tokens, clause.verb - 1)) && isUndergone(keyAt(tokens, clause.verb))) return true;
  for (let at = clause.verb - 1; at <= clause.verb; at++)
    // «کشته شدن سه تن به دست طالبان را تأیید کرد»: the agent stands within what is reported.
    if (at >= clause.first && REPORTED.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) !== OBJECT)
      return !GIVES.some((stem) => keyAt(tokens, clause.verb).startsWith(stem));
  return false;
}
