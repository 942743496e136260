// «این گروه», «جنگجویان این گروه», «نیروهایش»: words that stand for an actor named before.
import { isGeneric } from '../lexicons/actors/kinds.ts';
import {
  DEMONSTRATIVES,
  FROM,
  GROUP_NOUNS,
  MEMBERS,
  OWN_FORCES,
  OWN_NOUNS,
  OWNERS,
  SHORT_NAMES,
  SOME,
  STATE_NOUNS,
} from '../lexicons/function-words.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';
import { keyAt } from './reading.ts';
import type { ActorMention } from './roles.ts';

/** Mentions that point back, each with the identity of what it points to. */
export function findAnaphors({ tokens, sentences }: Tokenized, actors: readonly ActorMention[]): ActorMention[] {
  const found: ActorMention[] = [];
  let sentence = 0;
  const starts = new Set(actors.map((actor) => actor.first));
  const ends = new Map(actors.map((actor) => [actor.last, actor]));
  for (let at = 0; at < tokens.length; at++) {
    while ((sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    const anaphor = read(tokens, at) ?? (starts.has(at) ? null : shortName(tokens, at));
    if (!anaphor) continue;
    const start = sentences[sentence]?.first ?? 0;
    const antecedent = anaphor.own ? speakerIn(actors, start, at) : namedBefore(tokens, actors, anaphor);
    if (!antecedent) continue;
    found.push(mentionOf(anaphor, antecedent, ends.get(anaphor.first)));
    at = anaphor.last - 1;
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
  return {
    ...antecedent,
    first: forces?.first ?? first,
    last,
    antecedent: antecedent.antecedent ?? { first: antecedent.first, last: antecedent.last },
  };
}

interface Anaphor {
  readonly first: number;
  readonly last: number;
  /** The noun that stands for it. */
  readonly noun: string;
  /** Only a name that starts with the noun will do. */
  readonly short?: boolean;
  readonly own: boolean;
}

function read(tokens: readonly Token[], at: number): Anaphor | null {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (OWN_FORCES.has(key)) return { first: at, last: at + 1, noun: key, own: true };
  if (OWN_NOUNS.has(key) && OWNERS.has(next)) return { first: at, last: at + 2, noun: key, own: true };
  if (!DEMONSTRATIVES.has(key) || !(GROUP_NOUNS.has(next) || STATE_NOUNS.has(next))) return null;
  let first = at;
  while (
    MEMBERS.has(keyAt(tokens, first - 1)) ||
    (keyAt(tokens, first - 1) === FROM && SOME.has(keyAt(tokens, first - 2)))
  )
    first--;
  return { first, last: at + 2, noun: next, own: false };
}

/** «جبهه» after «جبههٔ مقاومت ملی»: the head of the name alone. */
function shortName(tokens: readonly Token[], at: number): Anaphor | null {
  const key = keyAt(tokens, at);
  return SHORT_NAMES.has(key) ? { first: at, last: at + 1, noun: key, own: false, short: true } : null;
}

/** The last named group, for «جبهه» one that is called so; the last named state for «کشور». */
function namedBefore(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  { first, noun, short }: Anaphor,
): ActorMention | null {
  const before = actors.filter((actor) => actor.last <= first);
  if (short)
    return (
      before.filter((actor) => actor.last - actor.first > 1 && !actor.antecedent && holds(tokens, actor, noun)).pop() ??
      null
    );
  const state = STATE_NOUNS.has(noun);
  const fits = before.filter((actor) => (state ? isState(actor) : isGroup(actor)));
  const called = fits.filter((actor) => holds(tokens, actor, noun));
  return called[called.length - 1] ?? fits[fits.length - 1] ?? null;
}

const isGroup = (actor: ActorMention): boolean =>
  actor.value?.kind === 'force' && !isGeneric(actor.id) && actor.value.state !== true;
const isState = (actor: ActorMention): boolean =>
  actor.country !== null &&
  (actor.value === null || actor.value.kind === 'state' || actor.value.state === true || isGroup(actor));

function holds(tokens: readonly Token[], { first, last }: ActorMention, noun: string): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at).startsWith(noun)) return true;
  return false;
}

/** «وزارت دفاع … اعلام کرد که نیروهایش …»: the first body or state of the sentence. */
function speakerIn(actors: readonly ActorMention[], start: number, at: number): ActorMention | null {
  return actors.find((actor) => actor.first >= start && actor.last <= at && actor.value?.kind !== 'people') ?? null;
}
