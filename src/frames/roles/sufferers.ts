// The attacked: what a preposition of attack reaches, subjects of passives, objects with «را», and what a noun of
// happening says of the name behind it.

import { isOfCalling, isPress } from '../../lexicons/actors/kinds.ts';
import { LANDS } from '../../lexicons/aim-words.ts';
import { SUSPICIONS } from '../../lexicons/blame-words.ts';
import { COMPANY, FIRED, OFFICERS, STATE_NOUNS, TO } from '../../lexicons/function-words.ts';
import { OF_SIDE } from '../../lexicons/place-words.ts';
import { ANNOUNCES } from '../../lexicons/reporting.ts';
import { ASCRIBED, CONDOLENCES, FIRING, MARKS, TRAVELS } from '../../lexicons/role-words.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { headOfSentence } from '../clauses/inserted.ts';
import { HEARING } from '../frame-words.ts';
import { anyWithin, endsAt, keyAt, type Stretch, within } from '../reading.ts';
import { isOfBackdrop } from './backdrop.ts';
import { headIn } from './heads.ts';
import { STRIKES } from './nouns.ts';
import { meansBefore } from './of-means.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { survivalIn } from './survivors.ts';
import { collides, hasObject, isPassive, isPlaced, isUndergone } from './verbs.ts';
import { firstAfter, happens, isSourceName, isSubject, joinedTo } from './words.ts';

const AIMED = [...STRIKES, 'handover', 'mob', 'riot', 'sexual'] as const;
/** What somebody is struck by. */
export const STRIKING: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'airstrike',
  'shelling',
  'shooting',
  'explosion',
  'killing',
  'abduction',
]);
const SUFFERED: ReadonlySet<Happening> = new Set<Happening>([...STRIKING, 'arrest']);
const REACH = 7;

/** «بر X», «بالای پوستهٔ X», «به موتر X», with an attack in the clause. */
export function attacked(view: RoleView): void {
  const { context, actors, add, clause, triggers } = view;
  const strikes = happens(triggers, ...AIMED) || isLanding(view);
  if (!strikes && !isFired(view)) return;
  const taken = happens(triggers, 'handover');
  const reaching = clause.cues.filter((cue) => aims(context, cue) && (strikes || cue.last - cue.first > 1));
  for (const cue of reaching) {
    const upon = firstAfter(context.tokens, actors, { from: cue.last, reach: REACH });
    // «حمله به این کشور»: the state is where it was, not who was attacked.
    if (!upon || isSourceName(context, upon) || isLand(context.tokens, upon) || isSpokenTo(view, cue, upon)) continue;
    // «بر چند پوستهٔ پولیس و اردو»
    for (const one of taken
      ? [upon]
      : joinedTo(context.tokens, actors, upon).filter(({ first }) => first >= upon.first))
      add(one, taken ? 'perpetrator' : 'target', taken ? 'role-given-to' : 'role-upon');
  }
}

/** «افراد وابسته به یک قوماندان» tells whose they are, «از زمان جنگ علیه ایران» when it was. */
const aims = ({ tokens }: RoleContext, { entry, first }: RoleView['clause']['cues'][number]): boolean =>
  entry.value === 'upon' &&
  !OF_SIDE.has(keyAt(tokens, first - 1)) &&
  !isTravel(tokens, first) &&
  meansBefore(tokens, first + 1) < 0 &&
  !isOfBackdrop(tokens, first);

/** «سفر نخست‌وزیر این کشور به عربستان», «سفر به قطر»: where somebody goes. */
function isTravel(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - TRAVELLERS; at--) {
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb) return false;
    if (TRAVELS.has(word.key)) return true;
  }
  return false;
}

/** How many words may tell who travels. */
const TRAVELLERS = 5;

/** «پهپادی که به سمت سربازان پرتاب شده بود»: a weapon that is let fly at somebody. */
const isFired = ({ context: { tokens, weapons }, clause }: RoleView): boolean =>
  anyWithin(weapons, clause.first, clause.last) &&
  clause.verb > 0 &&
  [clause.verb - 1, clause.verb - 2].some((at) => FIRED.has(keyAt(tokens, at)));

/** «بمب‌ها بر کارگران فرود آمد», «راکت بر سربازان افتاد». */
const isLanding = ({ context: { tokens, weapons }, clause }: RoleView): boolean =>
  anyWithin(weapons, clause.first, clause.last) &&
  clause.verb > 0 &&
  [clause.verb - 1, clause.verb].some((at) => LANDS.some((stem) => keyAt(tokens, at).startsWith(stem)));

/** «در پیام خود به خبرنگاران این حمله را کار … خواند»: to whom it is said. */
const isTold = ({ context, clause, triggers }: RoleView, cue: Stretch, { id, value }: ActorMention): boolean =>
  value?.kind === 'people' &&
  keyAt(context.tokens, cue.first) === TO &&
  !triggers.some(({ last }) => last === cue.first) &&
  context.sources.some(
    ({ at, rule, stance }) =>
      (stance === 'alleges' || stance === 'claims' || (rule === ANNOUNCES && isPress(id))) &&
      at > cue.last &&
      at < clause.last,
  );

const isSpokenTo = (view: RoleView, cue: Stretch, upon: ActorMention): boolean =>
  isTold(view, cue, upon) ||
  isConsoled(view, cue) ||
  isPointedAt(view.context.tokens, cue) ||
  // «حمله‌ای که به داعش نسبت داده می‌شود»
  ASCRIBED.has(keyAt(view.context.tokens, upon.last));

/** «انگشت اتهام را به سوی داعش نشانه گرفته‌اند»: who is blamed. */
const isPointedAt = (tokens: readonly Token[], { first }: Stretch): boolean =>
  [1, 2].some((back) => SUSPICIONS.has(keyAt(tokens, first - back)));

/** «این حمله را نکوهش کرد و به خانواده‌های قربانیان تسلیت گفت»: to whom somebody speaks. */
function isConsoled({ context: { tokens }, clause }: RoleView, { first, last }: Stretch): boolean {
  if (keyAt(tokens, first) !== TO) return false;
  for (let at = first - 1; at < clause.last; at++) {
    if (CONDOLENCES.has(keyAt(tokens, at))) return true;
    if (at > last && tokens[at]?.word.verb?.form === 'past') return false;
  }
  return false;
}

const isLand = (tokens: readonly Token[], { last, antecedent }: ActorMention): boolean =>
  antecedent !== undefined && STATE_NOUNS.has(keyAt(tokens, last - 1));

/** «X هدف حملهٔ Y قرار گرفت», «X ترور شد», «X ربوده شد»: the subject of what is undergone is the attacked. */
export function undergone({ context, actors, add, clause, triggers, has }: RoleView): void {
  // «هدف دو انتحاری قرار گرفت»: an attacker's name may be the word of happening.
  const struck = within(context.triggers, clause.first, clause.last);
  const targeted = clause.cues.find(
    (cue) =>
      cue.entry.value === 'targeted' &&
      (struck.some((trigger) => trigger.first - cue.last <= 1 && trigger.last > cue.first) ||
        // «هدف گلولهٔ مرزبانان قرار گرفتند», «زیر آتش طالبان قرار گرفتند»
        FIRING.has(keyAt(context.tokens, cue.last))),
  );
  // «پایگاه‌های آمریکا در اردن، آماج حملات پهپادی ارتش»: a heading leaves the verb out.
  const placed =
    targeted && (clause.verb < 0 || isPlaced(context.tokens, clause) || isAimedAt(context.tokens, clause, targeted))
      ? targeted
      : undefined;
  const passive = triggers.find(
    ({ entry, first, last }) =>
      // «از خانه‌اش برده شد»
      (entry.value.force === 'strong' || entry.value.happening === 'abduction') &&
      SUFFERED.has(entry.value.happening) &&
      // «صدای انفجار از سوی ساکنان گزارش شده است»
      entry.id !== HEARING &&
      clause.verb >= first &&
      clause.verb <= last &&
      isPassive(context.tokens, first, last),
  );
  const collision = triggers.find((trigger) => collides(context.tokens, trigger));
  const at = placed?.first ?? passive?.first ?? collision?.first;
  if (at === undefined || hasObject(context.tokens, { first: clause.first, last: at })) return;
  const may = (actor: ActorMention): boolean =>
    !has(actor) &&
    isSubject(context, clause, actor) &&
    // «مین کنار جاده‌ای داعش منفجر شد»: whose it is that went off.
    !(passive?.entry.value.happening === 'explosion' && endsAt(context.weapons, actor.first)) &&
    (at !== passive?.first || passive.entry.value.force === 'strong' || actor.value?.kind === 'people');
  const own = actors.filter((actor) => actor.last <= at && may(actor));
  // «سربازانی که از پل می‌گذشتند، هدف قرار گرفتند», «… که زائران حضور داشتند و هدف قرار گرفتند»
  const subjects =
    own.length > 0 || passive?.entry.value.happening === 'arrest' ? own : headIn(context, clause, at).filter(may);
  // «جنگنده‌های … به پرواز درآمده و مواضع این گروه هدف بمباران قرار گرفت»: the nearest is placed under fire.
  const one = placed ? subjects[subjects.length - 1] : subjects[0];
  for (const each of one ? joinedTo(context.tokens, subjects, one) : []) add(each, 'target', 'role-undergone');
}

/** «آماج تیراندازی پولیس شدند» */
const isAimedAt = (tokens: readonly Token[], { verb }: RoleView['clause'], { first }: Stretch): boolean =>
  MARKS.has(keyAt(tokens, first)) && isUndergone(keyAt(tokens, verb));

/** «فواد شکر، از فرماندهان ارشد …، کشته شد», «والی از انفجار … جان سالم به در برد»: one who is named or holds an office. */
export function harmed({ context, actors, add, clause, triggers, has }: RoleView): void {
  const verb = within(context.suffered, clause.first, clause.last)[0] ?? survivalIn(context.tokens, clause, triggers);
  if (!verb) return;
  const one =
    actors.find((actor) => actor.last <= verb.first && !has(actor) && isSubject(context, clause, actor)) ??
    headOfSentence(context, clause).find((actor) => isSubject(context, clause, actor));
  // «سخنگو … وصف کرد: ۵۹ کشته»: others, who are counted and did not do it, stand nearer.
  const isOther = (people: Stretch) => !actors.some((actor) => has(actor) && covers(people, actor));
  if (
    one &&
    context.counted.some(
      (people) => isNearer(context.tokens, people, { first: one.last, last: verb.last }) && isOther(people),
    )
  )
    return;
  const single = one && !context.counted.some((people) => people.first <= one.first && one.first < people.last);
  if (
    one?.person ||
    one?.value?.kind === 'institution' ||
    (single && (isOfCalling(one.id) || OFFICERS.has(keyAt(context.tokens, one.first))))
  )
    add(one, 'target', 'role-harmed');
}

/** Counted people between a subject and its verb who did not fall beside it («با دو محافظش», «و سه سرباز»). */
const isNearer = (tokens: readonly Token[], { first, last }: Stretch, within: Stretch): boolean =>
  first >= within.first && last <= within.last && !COMPANY.has(keyAt(tokens, first - 1));

const covers = (outer: Stretch, inner: Stretch): boolean => inner.first >= outer.first && inner.first < outer.last;
