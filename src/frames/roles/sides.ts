// The two sides of a clash or a deal.
import {
  AGAINST,
  AND,
  COMMAS,
  DESPITE,
  KINDS_OF_PLACE,
  MUTUAL,
  ONE_ANOTHER,
  WARS,
  WITH,
} from '../../lexicons/function-words.ts';
import { MEDIATION, STANDOFFS } from '../../lexicons/role-words.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { covering, keyAt, startsAt, within } from '../reading.ts';
import { isOfBackdrop } from './backdrop.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isActive } from './verbs.ts';
import { actorAfter, canDo, firstAfter, happens, isSourceName } from './words.ts';

/** «درگیری میان X و Y», «X و Y درگیر شدند», «X با Y درگیر شد», «X و Y به سوی یکدیگر آتش گشودند». */
export function sides(view: RoleView): void {
  const fights = view.triggers.filter(({ entry }) => entry.value.happening === 'clash');
  // «رویارویی طالبان با داعش» is a fight of two, «عملیات» of one.
  const clash = fights.find(
    ({ entry, first }) => entry.id !== 'operation' || STANDOFFS.has(keyAt(view.context.tokens, first)),
  );
  // «با وجود آتش‌بس میان اسرائیل و حزب‌الله»: whose truce it is was told of other deeds.
  const agreement = view.triggers.some(
    ({ entry, first }) => entry.value.happening === 'agreement' && !DESPITE.has(keyAt(view.context.tokens, first - 1)),
  );
  // «میان ارتش و داعش تیراندازی شد»
  if (fights.length === 0 && happens(view.triggers, 'shooting')) between(view);
  if (fights.length > 0 || agreement) {
    between(view);
    ofClash(view);
  }
  if (clash) fightingWith(view);
  if (agreement || FOUGHT.has(clash?.entry.id ?? '') || isMutual(view)) joined(view);
}

/** Verbs of fighting one another. */
const FOUGHT: ReadonlySet<string> = new Set(['clashed', 'fought', 'fought-with-arms', 'brawled']);

/** «یکدیگر را زدند», «به سوی همدیگر شلیک کردند». */
function isMutual(view: RoleView): boolean {
  const { context, clause, actors, triggers } = view;
  if (actors.length < 2 || !(triggers.length > 0 || isActive(view))) return false;
  for (let at = clause.first; at < clause.last; at++) if (ONE_ANOTHER.has(keyAt(context.tokens, at))) return true;
  return false;
}

const FAR = 8;

/** The rule of «آتش‌بس میان X و Y», where nothing beside it tells of fighting. */
export const PACT_OF = 'role-pact-of';

function between({ context, clause, actors, add, triggers }: RoleView): void {
  const rule = happens(triggers, 'clash', 'shooting') ? 'role-between' : PACT_OF;
  // «میان دهقانان و کوچی‌هایی که …، زدوخوردی رخ داد»: the sides stand before what is inserted.
  const head = headOfInsertion(context, clause);
  for (const cue of head ? [...within(context.cues, head.first, head.last), ...clause.cues] : clause.cues) {
    if (cue.entry.value !== 'between') continue;
    const inHead = head !== null && cue.first < head.last;
    const all = inHead ? within(context.actors, head.first, head.last) : actors;
    const [one, two] = all.filter((actor) => actor.first >= cue.last);
    if (!one || !two || one.first - cue.last > FAR) continue;
    add(one, 'party', rule);
    add(two, 'party', rule);
  }
}

/** «درگیری طالبان و مرزبانان ایران»: a noun of fighting that both sides stand behind. */
function ofClash({ context, actors, add, triggers }: RoleView): void {
  for (const { first, last } of triggers) {
    if (!MUTUAL.has(keyAt(context.tokens, first))) continue;
    const one = actorAfter(context, actors, last);
    const two = one && keyAt(context.tokens, one.last) === AND && startsAt(actors, one.last + 1);
    if (!one || !two || !canDo(one) || !canDo(two)) continue;
    // «ده روز جنگ ایران و عراق»: a war of states is no event of theirs here.
    if (one.value?.kind === 'state' && WARS.has(keyAt(context.tokens, last - 1))) continue;
    // «جنگ آمریکا و اسرائیل علیه ایران»: both are one side.
    if (AGAINST.has(keyAt(context.tokens, two.last)) || keyAt(context.tokens, two.last) === WITH) continue;
    add(one, 'party', 'role-clash-of');
    add(two, 'party', 'role-clash-of');
  }
}

const CARRIED = 4;

/** «X با Y درگیر شد», «در درگیری با گروهی از Y». */
function fightingWith(view: RoleView): void {
  const { context, actors, add, clause } = view;
  for (let at = clause.first; at < clause.last; at++) {
    if (keyAt(context.tokens, at) !== WITH || isOfBackdrop(context.tokens, at)) continue;
    const other = firstAfter(context.tokens, actors, { from: at + 1, reach: CARRIED });
    if (!other) continue;
    add(other, 'party', 'role-with');
    const before = actors.filter((actor) => actor.last <= at);
    const one =
      ofFight(view, before) ??
      before.find((actor) => actor.value?.kind !== 'people' && !isSourceName(context, actor)) ??
      before.find((actor) => actor.value?.kind !== 'people') ??
      before[0];
    add(one, 'party', 'role-with');
    add(
      one && actors.find((actor) => actor.first === one.last + 1 && keyAt(context.tokens, one.last) === AND),
      'party',
      'role-with',
    );
    return;
  }
}

/** «درگیری مرزبانان با گروهک …»: the side that the noun governs. */
function ofFight({ context, triggers }: RoleView, before: readonly ActorMention[]): ActorMention | undefined {
  const noun = triggers.findLast(({ first }) => MUTUAL.has(keyAt(context.tokens, first)));
  const one = noun && actorAfter(context, before, noun.last);
  return one && canDo(one) ? one : undefined;
}

/** «X و Y درگیر شدند», «کابل و اسلام‌آباد توافق کردند». */
function joined({ context, actors: named, add }: RoleView): void {
  const actors = named.filter((actor) => !mediates(context.tokens, named, actor));
  for (const [i, actor] of actors.entries()) {
    const next: ActorMention | undefined = actors[i + 1];
    const and = placeBehind(context, actor.last);
    if (keyAt(context.tokens, and) !== AND || next === undefined || next.first < and + 1) continue;
    if (next.first > and + 1 && next !== firstAfter(context.tokens, actors, { from: and + 1, reach: COUNTED }))
      continue;
    // «سرحدداران طالبان و سربازان ایرانی»: whose they are stands right behind.
    const owned = actors[i - 1];
    if (owned?.last === actor.first && owned.value?.kind !== 'people') add(owned, 'party', 'role-and');
    add(actor, 'party', 'role-and');
    add(next, 'party', 'role-and');
  }
}

/** «با پادرمیانی ترکیه و قطر»: who brings the sides together is none of them. */
function mediates(
  tokens: RoleView['context']['tokens'],
  actors: readonly ActorMention[],
  { first }: ActorMention,
): boolean {
  const before = keyAt(tokens, first - 1);
  if (MEDIATION.has(before)) return true;
  const other = AND === before || COMMAS.has(before) ? actors.find(({ last }) => last === first - 1) : undefined;
  return other !== undefined && mediates(tokens, actors, other);
}

/** How many words may count those behind «و» («شماری از کوچی‌ها»). */
const COUNTED = 2;

/** Past the place whose people they are, known or not: «مردان مسلح قریهٔ دشت خواجه و …». */
function placeBehind({ tokens, places }: RoleView['context'], from: number): number {
  const isNamed = KINDS_OF_PLACE.has(keyAt(tokens, from)) || KINDS_OF_PLACE.has(keyAt(tokens, from - 1));
  let at = KINDS_OF_PLACE.has(keyAt(tokens, from)) ? from + 1 : from;
  const place = covering(places, at);
  if (place) return place.last;
  while (
    isNamed &&
    at < from + NAME &&
    keyAt(tokens, at) !== AND &&
    tokens[at]?.word.kind === 'word' &&
    !tokens[at]?.word.verb
  )
    at++;
  return at;
}

const NAME = 4;
