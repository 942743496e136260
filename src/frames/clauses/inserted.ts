// Relative clauses inserted in a sentence: «مرزبانان بر مهاجرانی که از مرز می‌گذشتند، آتش گشودند» has its doer and whom it
// strikes before «که», and its verb behind all of it.
import { AND, COMMAS, IN, OBJECT, THAT } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, covering, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from '../roles/roles.ts';
import { isActive } from '../roles/verbs.ts';
import { firstAfter, happens } from '../roles/words.ts';
import { PREFIX } from '../sources/source.ts';
import type { Clause } from './clauses.ts';

/** How many clauses may be inserted: «که جنگ سه ساعت دوام کرد و جان پنج پولیس را گرفت». */
const MOST_INSERTED = 3;

/** What stands before the inserted clauses that a clause closes; null when it closes none. */
export function headOfInsertion(
  { tokens, clauses }: Pick<RoleContext, 'tokens' | 'clauses'>,
  clause: Clause,
): Stretch | null {
  if (keyAt(tokens, clause.first) === AND || clause.verb < 0) return null;
  const index = clauses.indexOf(clause);
  for (let back = index - 1; back >= 0 && back >= index - MOST_INSERTED; back--) {
    const one = clauses[back] as Clause;
    if (one.sentence !== clause.sentence) return null;
    const that = relativeIn(tokens, one);
    if (that >= 0) return { first: one.first, last: that };
    // «که می‌خواستند» «از مرز عبور کنند», «که سه ساعت دوام کرد» «و جان پنج تن را گرفت»: only these go on with an insertion.
    if (one.mood === 'asserted' && keyAt(tokens, one.first) !== AND) return null;
  }
  return null;
}

/** The «که» behind a noun within a clause, the one that opens it left out, or -1. */
function relativeIn(tokens: readonly Token[], { first, verb }: Clause): number {
  let open = first;
  while (open < verb && (tokens[open]?.word.kind === 'mark' || keyAt(tokens, open) === THAT)) open++;
  for (let at = verb - 1; at > open; at--)
    if (keyAt(tokens, at) === THAT) return tokens[at - 1]?.word.verb && !isNoun(tokens[at - 1]) ? -1 : at;
  return -1;
}

const isNoun = (token: Token | undefined): boolean => token?.word.verb?.form === 'participle';

const AIMED = ['attack', 'shooting', 'airstrike', 'shelling', 'killing', 'mob', 'dispersal'] as const;

/** The rule of «بر معترضانی که …، آتش گشودند». */
export const UPON_BEFORE = 'role-upon-before';

/** How far behind its preposition the attacked may stand. */
const REACH = 7;

/** Whom the sentence names before an inserted clause as struck: «بر معترضانی که …، آتش گشودند», «سربازانی را که …، تیرباران کردند». */
export function attackedBefore(view: RoleView): void {
  const { context, clause, triggers, add } = view;
  const { tokens } = context;
  const head = headOfInsertion(context, clause);
  if (!head || !isActive(view)) return;
  const actors = within(context.actors, head.first, head.last);
  const isLast = ({ last }: Stretch) =>
    last >= head.last - 1 ||
    (last === head.last - 2 && isClose(tokens, last)) ||
    // «بر معترضان در شهر خوست که …»
    (keyAt(tokens, last) === IN && (covering(context.places, head.last - 1)?.first ?? 0) > last);
  const object = actors.find(({ last }) => keyAt(tokens, last) === OBJECT && last === head.last - 1);
  if (object) add(object, 'target', 'role-object-inserted');
  else if (
    happens(triggers, ...AIMED) ||
    context.cues.some(({ entry, first }) => entry.value === 'perform' && first >= clause.first && first < clause.last)
  )
    for (const cue of within(context.cues, head.first, head.last)) {
      if (cue.entry.value !== 'upon') continue;
      const upon = firstAfter(tokens, actors, { from: cue.last, reach: REACH });
      if (upon && isLast(upon)) add(upon, 'target', UPON_BEFORE);
    }
}

const isClose = (tokens: readonly Token[], at: number): boolean => COMMAS.has(keyAt(tokens, at));

/** «افراد مسلح که سوار بودند، … آتش گشودند»: the subject stands before the clause that describes it. */
export function headOfSentence(context: RoleContext, clause: Clause): readonly ActorMention[] {
  const inserted = headOfInsertion(context, clause);
  const opening = inserted ? withoutObjects(context, inserted) : [];
  if (inserted && opening.length > 0)
    return context.sources.some(({ at, rule }) => rule !== PREFIX && at >= inserted.first && at < inserted.last)
      ? []
      : opening;
  // «طالبان راه را بستند و هفت مسافر را که گمان می‌بردند سرباز باشند، بردند»: only the object stands there.
  if (inserted && keyAt(context.tokens, inserted.first) === AND) {
    const before = context.clauses[context.clauses.findIndex(({ first }) => first === inserted.first) - 1];
    return before ? withoutObjects(context, before) : [];
  }
  const at = context.clauses.indexOf(clause);
  const near = context.clauses[at - 1];
  // «طیارهٔ نیروهای خارجی بر یک موتر» «که … سلاح انتقال می‌داد» «آتش ریخت»
  const isAside =
    near !== undefined && keyAt(context.tokens, near.first) === THAT && context.clauses[at - 2]?.verb === -1;
  const before = isAside ? context.clauses[at - 2] : near;
  // «به گفتهٔ بزرگان محل، طالبان … پایین کردند و سه تن را کشتند»: who is quoted opens the sentence, and another is its subject.
  if (!before || context.sources.some(({ at, rule }) => rule !== PREFIX && at >= before.first && at < before.last))
    return [];
  // «پنج عضو داعش را که در این رویداد دست داشتند، کشتند»: whom the sentence opens with may be its object.
  const actors = withoutObjects(context, behindInsertion(context, before) ?? before);
  // «پنج جنگجو هنگامی کشته شدند که پهپاد موترشان را زد»: who fell there is not the subject here.
  if (anyWithin(context.suffered, before.first, before.last) && keyAt(context.tokens, clause.first) === THAT) return [];
  return isActive({ context, clause: before, triggers: within(context.triggers, before.first, before.last) })
    ? []
    : actors;
}

/** «افراد مسلح یک معلم را که به خانه می‌رفت | ، توقف دادند | و به رگبار بستند»: two verbs behind an insertion have one subject. */
const behindInsertion = (context: RoleContext, clause: Clause): Stretch | null =>
  anyWithin(context.actors, clause.first, clause.last) ? null : headOfInsertion(context, clause);

const withoutObjects = ({ actors, tokens }: RoleContext, { first, last }: Stretch): readonly ActorMention[] =>
  within(actors, first, last).filter((actor) => keyAt(tokens, actor.last) !== OBJECT);
