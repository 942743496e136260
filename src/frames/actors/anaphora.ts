// «این گروه», «جنگجویان این گروه», «نیروهایش»: words that stand for an actor named before.
import { TALIBAN } from '../../lexicons/actors/dated.ts';
import { isGeneric, isUnknownArmed, startsGovernor } from '../../lexicons/actors/kinds.ts';
import {
  DEMONSTRATIVES,
  DOING,
  FROM,
  GROUP,
  GROUP_NOUNS,
  MEMBERS,
  OWN_FORCES,
  OWN_NOUNS,
  OWNERS,
  PRONOUNS,
  SHORT_NAMES,
  SOME,
  STATE_NOUNS,
  TO,
} from '../../lexicons/function-words.ts';
import { EPITHETS, FORCE_NOUNS, SENTENCE_ENDS } from '../../lexicons/role-words.ts';
import { IT } from '../../lexicons/stance-words.ts';
import type { Token, Tokenized } from '../../tokenize/token.ts';
import { keyAt, startsAt, within } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

/** Words at which one that points back is read. */
const POINTING: ReadonlySet<string> = new Set([...OWN_FORCES, ...OWN_NOUNS, ...DEMONSTRATIVES, ...SHORT_NAMES]);

/** The words of a text that may point back, in order. */
export function anaphorsIn({ tokens, sentences }: Tokenized): Anaphor[] {
  const out: Anaphor[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!POINTING.has(keyAt(tokens, at))) continue;
    while ((sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    const words = read(tokens, at) ?? shortName(tokens, at);
    if (words) out.push({ at, sentence: sentences[sentence]?.first ?? 0, ...words });
  }
  return out;
}

/** Mentions that point back, each with the identity of what it points to. */
export function findAnaphors(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  anaphors: readonly Anaphor[],
): ActorMention[] {
  if (anaphors.length === 0) return [];
  const found: ActorMention[] = [];
  const ends = new Map(actors.map((actor) => [actor.last, actor]));
  let from = 0;
  for (const anaphor of anaphors) {
    const { at, own, short, sentence } = anaphor;
    if (at < from || (short && startsAt(actors, at))) continue;
    const antecedent = anaphor.theirs
      ? onlyGroupIn(actors, sentence, at)
      : own
        ? speakerIn(actors, sentence, at)
        : namedBefore(tokens, actors, anaphor);
    if (!antecedent) continue;
    found.push(mentionOf(anaphor, antecedent, ends.get(anaphor.first)));
    from = anaphor.last;
  }
  return found;
}

/** «نیروی دریایی این کشور» is that country's navy, «جنگجویان این گروه» are that group. */
function mentionOf(
  { first, last, noun }: Anaphor,
  antecedent: ActorMention,
  owned: ActorMention | undefined,
): ActorMention {
  const forces = owned && isGeneric(owned.id) && owned.value?.kind === 'force' ? owned : undefined;
  if (forces?.value?.state && STATE_NOUNS.has(noun) && !isGroup(antecedent))
    return { ...forces, last, country: antecedent.country };
  // «ذبیح‌الله مجاهد گفت که نیروهای این گروه …»: his name is not that of the group.
  const name = antecedent.voice ? {} : { antecedent: { first: antecedent.first, last: antecedent.last } };
  return {
    ...name,
    ...antecedent,
    voice: false,
    first: forces?.first ?? first,
    last,
  };
}

interface Words {
  readonly first: number;
  readonly last: number;
  /** The noun that stands for it. */
  readonly noun: string;
  /** Only a name that starts with the noun will do. */
  readonly short?: boolean;
  readonly own: boolean;
  /** «جنگجویان آنان»: of whoever «آنان» are. */
  readonly theirs?: boolean;
}

/** Words that may point back. */
export interface Anaphor extends Words {
  /** The token at which they are read; words before it may belong to them. */
  readonly at: number;
  /** First token of their sentence. */
  readonly sentence: number;
}

function read(tokens: readonly Token[], at: number): Words | null {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (OWN_FORCES.has(key)) return { first: at, last: at + 1, noun: key, own: true };
  if (OWN_NOUNS.has(key) && OWNERS.has(next)) return { first: at, last: at + 2, noun: key, own: true };
  if (OWN_NOUNS.has(key) && isTheirs(tokens, at + 1))
    return { first: at, last: at + 2, noun: key, own: true, theirs: true };
  if (!DEMONSTRATIVES.has(key) || !(GROUP_NOUNS.has(next) || STATE_NOUNS.has(next) || FORCE_NOUNS.has(next)))
    return null;
  let first = at;
  while (isMember(tokens, first - 1) || (keyAt(tokens, first - 1) === FROM && SOME.has(keyAt(tokens, first - 2))))
    first--;
  // «این گروه تروریستی»
  const last = EPITHETS.has(keyAt(tokens, at + 2)) ? at + 3 : at + 2;
  return { first, last, noun: next, own: false };
}

/** «جنگجویان آنان», «افراد وی»; of «جنگجویان آن ولسوالی» the demonstrative belongs to what follows. */
const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  PRONOUNS.has(keyAt(tokens, at)) || (keyAt(tokens, at) === IT && DOING.has(keyAt(tokens, at + 1)));

/** «نیروهای این کشور», «وابسته به این گروه»; of «حمله به این کشور» the preposition is no part. */
const isMember = (tokens: readonly Token[], at: number): boolean =>
  MEMBERS.has(keyAt(tokens, at)) && (keyAt(tokens, at) !== TO || MEMBERS.has(keyAt(tokens, at - 1)));

/** «جبهه» after «جبههٔ مقاومت ملی»: the head of the name alone. */
function shortName(tokens: readonly Token[], at: number): Words | null {
  const key = keyAt(tokens, at);
  return SHORT_NAMES.has(key) ? { first: at, last: at + 1, noun: key, own: false, short: true } : null;
}

/** The last named group, for «جبهه» one that is called so; the last named state for «کشور». */
function namedBefore(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  { first, noun, short }: Anaphor,
): ActorMention | null {
  const isCalled = (actor: ActorMention) => holds(tokens, actor, noun);
  if (short)
    return (
      actors.findLast(
        (actor) => actor.last <= first && actor.last - actor.first > 1 && !actor.antecedent && isCalled(actor),
      ) ?? null
    );
  const kinds = STATE_NOUNS.has(noun) ? [isState, isGroupOfState] : FORCE_NOUNS.has(noun) ? [isForce] : [isGroup];
  for (const isKind of kinds) {
    const fits = (actor: ActorMention) =>
      actor.last <= first && (isKind(actor) || (isKind === isGroup && governorIn(tokens, actor) >= 0));
    const last = actors.findLast(fits);
    const called = actors.findLast((actor) => fits(actor) && isCalled(actor));
    // «گروه داعش …» of a sentence long past: every armed group is a «گروه».
    const found = noun === GROUP && called && last && !isOneSentence(tokens, called, last) ? last : (called ?? last);
    if (found) return isKind === isGroup && !isGroup(found) ? movementOf(tokens, found) : found;
  }
  return null;
}

/** How many words a sentence may have. */
const SENTENCE = 80;

/** No sentence ends between the first of two groups and the last. */
const isOneSentence = (tokens: readonly Token[], one: ActorMention, other: ActorMention): boolean =>
  other.first - one.last < SENTENCE &&
  !tokens.slice(one.last, other.first).some(({ word }) => SENTENCE_ENDS.has(word.key));

/** «والی طالبان گفت که نیروهای این گروه …»: where the movement stands in the name of an office of its own, or -1. */
function governorIn(tokens: readonly Token[], { first, last, value }: ActorMention): number {
  if (value?.state !== true) return -1;
  for (let at = first; at < last; at++) if (startsGovernor(keyAt(tokens, at))) return at;
  return -1;
}

const movementOf = (tokens: readonly Token[], office: ActorMention): ActorMention => ({
  first: governorIn(tokens, office),
  last: office.last,
  id: 'AF-TALIBAN',
  name: TALIBAN.name,
  country: 'AF',
  value: TALIBAN,
});

const isGroup = (actor: ActorMention): boolean =>
  actor.value?.kind === 'force' && !isGeneric(actor.id) && actor.value.state !== true;
/** «این نیروها»: whichever force or group is named last. */
const isForce = (actor: ActorMention): boolean => actor.value?.kind === 'force' && !isUnknownArmed(actor.id);
const isState = (actor: ActorMention): boolean =>
  actor.country !== null &&
  (actor.value === null ||
    actor.value.kind === 'state' ||
    actor.value.state === true ||
    actor.value.categories.some((period) => period.category === 'state_forces'));

/** «نیروهای مسلح یمن»: a body that a country's name is in, where no state is named. */
const isGroupOfState = (actor: ActorMention): boolean => actor.country !== null && isGroup(actor);

function holds(tokens: readonly Token[], { first, last }: ActorMention, noun: string): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at).startsWith(noun)) return true;
  return false;
}

/** «طالبان گفتند که جنگجویان آنان …»: the group of the sentence, where no other body is named in it. */
function onlyGroupIn(actors: readonly ActorMention[], start: number, at: number): ActorMention | null {
  const bodies = within(actors, start, at).filter(({ value }) => value?.kind !== 'people' && value?.kind !== undefined);
  const [one] = bodies;
  return one && isGroup(one) && bodies.every(({ id }) => id === one.id) ? one : null;
}

/** «وزارت دفاع … اعلام کرد که نیروهایش …»: the first body or state of the sentence. */
function speakerIn(actors: readonly ActorMention[], start: number, at: number): ActorMention | null {
  return within(actors, start, at).find((actor) => actor.last <= at && actor.value?.kind !== 'people') ?? null;
}
