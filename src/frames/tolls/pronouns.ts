// Whose «ده تن آنان», «شش تن از ایشان» are: the one side that the sentence names before in the plural.
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { GROUPS, HOUSES, INDEFINITE_ENDING, OBJECT, POSTS, SPOKESMEN } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import { sideAt } from './sides.ts';
import type { Toll, TollContext } from './toll.ts';

/** How far before a pronoun its people may be named, in the same sentence. */
const REACH = 40;
const ENDS: ReadonlySet<string> = new Set(['.', '؟', '!', '\n', '؛', ':', '']);

type Side = Stretch & { readonly category: VictimCategory; readonly quiet: boolean };

/** The category of those whom the pronoun stands for; null where two sides may be meant, or nobody knows who («خانواده»). */
export function sideOfThem(context: TollContext, toll: Toll): VictimCategory | null {
  const side = sideMeant(context, toll);
  return side && !side.quiet ? side.category : null;
}

function sideMeant(context: TollContext, { people }: Toll): Side | null {
  const sides = sidesBefore(context, people.first);
  const kinds = new Set(sides.map(({ category }) => category));
  const isObject = OBJECT.has(keyAt(context.tokens, people.last));
  // «پولیس با قاچاقبران درگیر شد و سه تن آنان را کشت»: the one side named did it.
  if (kinds.size === 1) return isObject && sides.every((side) => isSubject(context, side)) ? null : (sides[0] ?? null);
  if (kinds.size !== 2 || !isObject) return null;
  // «مهاجمان … حمله کردند و سربازان سه تن آنان را کشتند», «طالبان مسافران را پیاده کردند و سه تن آنان را کشتند»: not the doers.
  const [last, first] = [sides[sides.length - 1] as Side, sides[0] as Side];
  const isDoer = people.first - last.last <= 1 && last !== first;
  const doers = isDoer ? last : first;
  return sides.findLast(({ category }) => category !== doers.category) ?? null;
}

function sidesBefore(context: TollContext, end: number): Side[] {
  const { tokens } = context;
  const out: Side[] = [];
  for (let at = end - 1; at >= Math.max(0, end - REACH) && !ENDS.has(keyAt(tokens, at)); at--) {
    // «درگیری مرزبانان با گروهک تروریستی»: the others are told of in the singular.
    if (GROUPS.has(keyAt(tokens, at).replace(INDEFINITE_ENDING, ''))) return [];
    const side = opens(context, at) ? sideAt(context, at) : null;
    const quiet = startsAt(context.victims, at)?.entry.value.quiet === true;
    if (side && side.last <= end) out.unshift({ ...side, first: at, quiet });
  }
  return out;
}

const isSubject = ({ tokens }: TollContext, { first, last }: Side): boolean =>
  !OBJECT.has(keyAt(tokens, last)) && !PREPOSITIONS.has(keyAt(tokens, first - 1));

/** «پوستهٔ پولیس» and «سخنگوی طالبان» name no people. */
const opens = ({ tokens }: TollContext, at: number): boolean =>
  ![POSTS, HOUSES, SPOKESMEN].some((words) => words.has(keyAt(tokens, at - 1)));
