// One of several, told of by «یکی», «دیگری», «سومی»: «چهار پولیس را کشت و یکی را مجروح کرد».
import { NEXT, NEXT_ONE, ONE_PERSON } from '../../lexicons/count-words.ts';
import { FROM, INDEFINITE_ENDING, LEADS, OBJECT, ONE_OF, OTHERS } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { unnamed } from './names.ts';
import type { Situation } from './shared.ts';
import { isPlural } from './singles.ts';
import type { TollContext } from './toll.ts';

/** «دو پولیس را با گلوله زدند؛ یکی در جا جان داد و دیگری زخمی است». */
export function oneOfThem(
  { tokens }: TollContext,
  anchor: Anchor,
  { clause, from, tolls }: Pick<Situation, 'clause' | 'from' | 'tolls'>,
): People | undefined {
  // «دو مرد مسلح کشته و نفر سوم دستگیر شد»: behind what the others suffered.
  const start = Math.max(clause.first, from);
  const at = start + (LEADS.has(keyAt(tokens, start)) ? 1 : 0);
  const key = keyAt(tokens, at);
  // «چهار پولیس را کشت و یکی را مجروح کرد»
  const isObject = ONE_OF.has(key) && OBJECT.has(keyAt(tokens, at + 1));
  if (at >= anchor.first || (anchor.value.active && !isObject)) return undefined;
  const told = { ...unnamed(at), theirs: true };
  // «دو محافظ کشته شدند و سومی در راه شفاخانه درگذشت»
  if (isObject || (isNextOne(tokens, at) && tolls.some((toll) => toll.people.counted))) return told;
  const isOne = ONE_OF.has(key) ? !FROM.has(keyAt(tokens, at + 1)) : OTHERS.has(key) && INDEFINITE_ENDING.test(key);
  // «سه سرباز کشته و یکی زخمی شده و مهاجمان گریخته‌اند»
  const own = tokens[anchor.last - 1]?.word.verb;
  return isOne && !(own ? own.plural : isPlural({ tokens }, clause)) ? told : undefined;
}

/** «سومی», «نفر سوم». */
const isNextOne = (tokens: TollContext['tokens'], at: number): boolean =>
  NEXT_ONE.has(keyAt(tokens, at)) || (ONE_PERSON.has(keyAt(tokens, at)) && NEXT.has(keyAt(tokens, at + 1)));
