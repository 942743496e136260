// The hurt who died since: «با درگذشت چهار زخمی دیگر», «دو مجروح در شفاخانه جان دادند» tell of dead, who were hurt before.
import { DEATHS } from '../../lexicons/count-words.ts';
import { ALONE_AND, AMONG, DEMONSTRATIVES, FROM } from '../../lexicons/toll-words.ts';
import { TELLS_OF } from '../../lexicons/voice-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { covering, endsAt, keyAt, startsAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isLeftBehind } from './numbers.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** The rule of a word for the hurt that tells of dead. */
export const DYING = 'hurt-who-died';

/** How far before the hurt their death is named. */
const REACH = 3;

/** The outcome words of a sentence, those for the hurt turned into dead where they died. */
export const withDying = (context: TollContext, anchors: readonly Anchor[], clauses: readonly Clause[]): Anchor[] =>
  anchors.map((anchor, i) =>
    anchor.outcome === 'injured' && isDead(context, clauses, { anchor, next: anchors[i + 1] })
      ? { ...anchor, outcome: 'killed', rule: DYING }
      : anchor,
  );

/** The rule of those hurt of whom some died. */
export const OF_HURT = 'hurt-of-whom';

/** «سه تن از ۴۰ زخمی آن روز جان دادند»: the hurt, as many as they were before, apart from what else is told. */
export function hurtApart(
  context: TollContext,
  anchors: readonly Anchor[],
): { readonly anchors: readonly Anchor[]; readonly tolls: Toll[] } {
  const wholes = anchors.map((anchor) => hurtOfWhom(context, anchor));
  return { anchors: anchors.filter((_, i) => !wholes[i]), tolls: wholes.flatMap((toll) => toll ?? []) };
}

function hurtOfWhom(context: TollContext, { first, last, outcome }: Anchor): Toll | undefined {
  const hurt = outcome === 'injured' ? covering(context.people, first) : undefined;
  if (!hurt?.counted || !someOf(context, hurt)) return undefined;
  return tollFrom(hurt, 'injured', { first, last, rule: OF_HURT, part: false, total: false });
}

/** «از میان ۱۹ زخمی که آورده شدند، سه تن جان دادند»: those hurt before, and how many of them died. */
export function deadOfHurt({ tokens }: TollContext, all: readonly Toll[]): readonly Toll[] {
  const tolls = [...all].sort((a, b) => a.first - b.first);
  const hurt = tolls.find(
    ({ outcome, people, part }) =>
      outcome === 'injured' && people.counted && !part && isOutOf(tokens, people) && !isLeftBehind(tokens, people),
  );
  const dead = tolls.find(
    ({ outcome, people, total, also, first }) =>
      hurt !== undefined &&
      outcome === 'killed' &&
      people.counted &&
      people.bare &&
      !(total || also || people.other) &&
      first >= hurt.last &&
      people.min < hurt.people.min &&
      // «از بیست زخمی خبر داد و گفت پنج تن کشته شدند»
      !tokens.slice(hurt.people.last, people.first).some(({ word }) => TELLS_OF.has(word.key)),
  );
  return dead
    ? tolls.map((toll) =>
        toll === hurt ? { ...toll, rule: OF_HURT } : toll === dead ? { ...toll, part: true, dying: true } : toll,
      )
    : tolls;
}

/** «از ده زخمی», «از این ده زخمی», «از میان ده زخمی»; «از پنج کشته و ده زخمی خبر داد» opens with the dead. */
const isOutOf = (tokens: TollContext['tokens'], { first }: People): boolean => {
  const before = keyAt(tokens, first - 1);
  return FROM.has(AMONG.has(before) || DEMONSTRATIVES.has(before) ? keyAt(tokens, first - 2) : before);
};

/** «سه تن از»: some of those counted behind it. */
function someOf({ tokens, people }: TollContext, { first, min }: People): People | undefined {
  const some = FROM.has(keyAt(tokens, first - 1)) ? endsAt(people, first - 1) : undefined;
  return some?.counted && some.min < min ? some : undefined;
}

/** «سه تن از ۴۰ زخمی»: counted out of those hurt. */
export function isOfCountedHurt(context: TollContext, some: People): boolean {
  const hurt = FROM.has(keyAt(context.tokens, some.last)) ? startsAt(context.people, some.last + 1) : undefined;
  return hurt?.counted === true && some.min < hurt.min && isHurtPeople(context, hurt);
}

/** «سه مجروح»: counted as hurt. */
export const isHurtPeople = ({ outcomes }: TollContext, { first, last, noun }: People): boolean =>
  noun?.entry.id === FATE && within(outcomes, first, last + 1).some(({ entry }) => entry.value.outcome === 'injured');

function isDead(
  context: TollContext,
  clauses: readonly Clause[],
  { anchor, next }: { readonly anchor: Anchor; readonly next: Anchor | undefined },
): boolean {
  // «دو زخمی», «یک پولیس زخمی»
  const hurt = covering(context.people, anchor.first) ?? endsAt(context.people, anchor.first);
  if (!anchor.value.counts || !hurt?.counted || someOf(context, hurt)) return false;
  const { tokens } = context;
  for (let at = hurt.first - 1; at >= hurt.first - REACH; at--) {
    const key = keyAt(tokens, at);
    if (DEATHS.has(key)) return true;
    // «به شهادت رسیدند و دو تن دیگر زخمی شدند»: others.
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb || ALONE_AND.has(key)) break;
  }
  const clause = clauses.find(({ last }) => anchor.first < last);
  return (
    next !== undefined &&
    clause !== undefined &&
    next.first < clause.last &&
    next.outcome === 'killed' &&
    next.side === 'before' &&
    !next.value.counts &&
    !next.value.active &&
    // «دو تن زخمی شده و موتر نیز از بین رفته است»
    ![hurt.last, anchor.last].some((at) => ALONE_AND.has(keyAt(tokens, at))) &&
    within(context.people, hurt.last, next.first).every(({ counted }) => !counted)
  );
}

/** «۱۷ زخمی … که سه زخمی شان دهقان اند»: some of those counted by what became of them. */
export const isSomeOfTheHurt = ({ victims }: TollContext, { theirs, first, last }: People): boolean =>
  theirs && within(victims, first, last)[0]?.entry.id === FATE;

const FATE = 'victim-passive';
