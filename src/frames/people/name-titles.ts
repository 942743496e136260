// What tells behind a comma which office a named person holds.
import { COMMAS, DEMONSTRATIVES, FROM, ONE, SOME } from '../../lexicons/function-words.ts';
import { KINDS_OF_POST } from '../../lexicons/role-words.ts';
import { BECOME, DEPUTIES, KIN } from '../../lexicons/source-words.ts';
import { PERSONAL_OFFICES } from '../../lexicons/speakers.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import type { NameContext } from '../sources/names.ts';

/** «نور، سخنگوی …», «اندرابی، از سخنگویان …»: a title, not a second body («مردم، طالبان»). */
export const isTitle = (context: NameContext, at: number): boolean =>
  context.speakers.some(
    ({ first, entry }) =>
      PERSONAL_OFFICES.has(entry.id) && (first === at || (first === at + 1 && !isForceAt(context, at))),
  ) || oneOfThem(context, at) !== undefined;

/** «قاری یوسف، یک تن از سخنگویان طالبان», «…، یکی از فرماندهان …»: the words that count him among those who hold an office. */
export function oneOfThem(context: NameContext, at: number): Stretch | undefined {
  const { tokens, speakers } = context;
  if (!SOME.has(keyAt(tokens, at)) && !(keyAt(tokens, at) === ONE && SOME.has(keyAt(tokens, at + 1)))) return undefined;
  const last = (keyAt(tokens, at) === ONE ? at + 2 : at + 1) + 1;
  if (keyAt(tokens, last - 1) !== FROM || !COMMAS.has(keyAt(tokens, at - 1))) return undefined;
  return PERSONAL_OFFICES.has(startsAt(speakers, last)?.entry.id ?? '') ? { first: at, last } : undefined;
}

/** «به گفتهٔ منابع محلی، نیروهای مرزبانی …», «به عقیدهٔ والی، طالبان مسئول …»: a force before the word for an office is no title. */
const isForceAt = ({ actors }: NameContext, at: number): boolean => startsAt(actors, at)?.value?.kind === 'force';

/** «برادر یکی از قربانیان», «مادر یکی از این دختران»: one of the harmed, whose kin speaks. */
export function oneOfHarmed({ tokens }: NameContext, at: number): Stretch | undefined {
  if (!KIN.has(keyAt(tokens, at - 1)) || !SOME.has(keyAt(tokens, at)) || keyAt(tokens, at + 1) !== FROM)
    return undefined;
  const whom = DEMONSTRATIVES.has(keyAt(tokens, at + 2)) ? at + 3 : at + 2;
  const { word } = tokens[whom] ?? {};
  if (word?.kind !== 'word') return undefined;
  // «کشته شدگان», written as two words.
  return { first: at, last: tokens[whom + 1]?.word.key === BECOME ? whom + 2 : whom + 1 };
}

/** «معاون سیاسی، امنیتی و اجتماعی استاندار»: a comma between the fields of an office. */
export const listsFields = (tokens: readonly Token[], from: number, comma: number): boolean =>
  DEPUTIES.has(keyAt(tokens, from)) &&
  [comma - 1, comma + 1].every((at) => tokens[at]?.word.kind === 'word' && KINDS_OF_POST.test(keyAt(tokens, at)));
