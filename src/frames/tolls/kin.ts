// Kin who share the fate of those told of: «مردی به همراه همسر و نوزاد خود», «استادی با همسرش».
import { AND, OBJECT, OWN, OWN_ENDS, RELATIVE, TO, WITH } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { keyAt, startsAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { Member } from './chains.ts';
import { unnamed } from './names.ts';
import type { TollContext } from './toll.ts';

/** Entries of the nouns for kin. */
export const KIN: ReadonlySet<string> = new Set([
  'victim-woman',
  'victim-man',
  'victim-girl',
  'victim-boy',
  'victim-child',
  'victim-infant',
  'victim-offspring',
]);
/** Kin, and the men whom a driver or a guard makes one's own. */
export const HIS_PEOPLE: ReadonlySet<string> = new Set([...KIN, 'victim-driver', 'victim-guard']);
/** How far behind a person «همراه» may stand («رضا احمدی، استاد دانشگاه، به همراه …»). */
const REACH = 8;

/** The members of a toll with the uncounted kin that stand behind them and before its word. */
export function withKin(context: TollContext, anchor: Anchor, claimed: readonly Member[]): Member[] {
  const members = withNamed(context, anchor, claimed);
  const told = members.filter(({ people, part }) => !part && people.last <= anchor.first);
  const kin = told.flatMap(({ people: { last } }) => kinBehind(context, last, Math.min(anchor.first, last + REACH)));
  const known = new Set(members.map(({ people }) => people.first));
  return [...members, ...kin.filter((one) => !known.has(one.first)).map((people) => ({ people, part: false }))];
}

function kinBehind({ tokens, people }: TollContext, from: number, to: number): People[] {
  // «یک مرد، همسر و دختر خردسالش»: a list of them.
  const listed = isComma(keyAt(tokens, from)) ? kinFrom({ tokens, people }, from + 1) : [];
  if (listed.length > 1) return listed;
  for (let at = from; at < to; at++) {
    const { word } = tokens[at] ?? {};
    // «مولوی حبیب، هنگامی که با پسرش برمی‌گشت، …»: what he did before.
    if (!word || word.verb || RELATIVE.has(word.key) || OBJECT.has(word.key) || AND.has(word.key) !== isComma(word.key))
      return [];
    if (WITH.has(word.key) && !WITH.has(keyAt(tokens, at + 1))) return kinFrom({ tokens, people }, at + 1);
  }
  return [];
}

const isComma = (key: string): boolean => key === '،' || key === ',';

/** «همسر و نوزاد خود», «همسرش»: whose they are is said of one of them or behind the last. */
function kinFrom({ tokens, people }: Pick<TollContext, 'tokens' | 'people'>, from: number): People[] {
  const out: People[] = [];
  let at = from;
  for (;;) {
    const one = startsAt(people, at);
    if (!one?.noun || one.counted || !(HIS_PEOPLE.has(one.noun.entry.id) || one.noun.ending === 'possessive')) break;
    out.push(one);
    at = one.last;
    if (!AND.has(keyAt(tokens, at))) break;
    at++;
  }
  // «با همسر و دو فرزندش»
  const next = startsAt(people, at);
  const owned =
    isOwned({ tokens }, at) ||
    next?.noun?.ending === 'possessive' ||
    out.some((one) => one.noun?.ending === 'possessive');
  return owned ? out : [];
}

/** «نوزاد خود», «نوزاد یک‌سالهٔ خود», «نوزاد یک‌ساله‌شان». */
const isOwned = ({ tokens }: Pick<TollContext, 'tokens'>, at: number): boolean =>
  [keyAt(tokens, at), keyAt(tokens, at + 1)].some((key) => OWN.has(key) || OWN_ENDS.some((end) => key.endsWith(end)));

/** «رضا احمدی به همراه همسرش به شهادت رسید»: whose kin they are is told by name before. */
function withNamed({ tokens }: TollContext, anchor: Anchor, members: readonly Member[]): Member[] {
  const [head] = members;
  const isAlone =
    head !== undefined &&
    !anchor.value.active &&
    !head.people.counted &&
    head.people.noun?.ending === 'possessive' &&
    WITH.has(keyAt(tokens, head.people.first - 1));
  if (!isAlone) return [...members];
  // «به همراه»
  const name = head.people.first - (TO.has(keyAt(tokens, head.people.first - 2)) ? 3 : 2);
  return [{ people: unnamed(name), part: false }, ...members];
}
