// The age that stands behind a noun for people.
import { BELOW, YEARS } from '../../lexicons/count-words.ts';
import { numbers } from '../../lexicons/numbers.ts';
import { AGE, AND } from '../../lexicons/toll-words.ts';
import { foldWord } from '../../normalize/letters.ts';
import { keyAt } from '../reading.ts';
import type { PeopleWords } from './people.ts';

/** How far behind a noun its age may stand («دختر خردسال شش‌ساله»). */
const AGE_REACH = 3;
const LONGEST_AGES = 10;
/** Of «ساله»: «یی», «شان». */
const LONGEST_ENDING = 4;

/** «پسر یازده‌سالهٔ قاضی», «کودک ۲ ساله». */
export function ageBehind({ tokens }: PeopleWords, at: number): number | null {
  let reach = at + AGE_REACH;
  let listed = true;
  for (let i = at; i < reach; i++) {
    const key = keyAt(tokens, i);
    // «سه خواهر ۴، ۷ و ۹ ساله»
    if (listed && reach < at + LONGEST_AGES && tokens[i]?.word.kind === 'number') reach = i + AGE_REACH;
    listed &&= tokens[i]?.word.kind === 'number' || AND.has(key);
    // «زیر ۱۸ سال»
    if (BELOW.has(key) && YEARS.has(keyAt(tokens, i + 2))) return (tokens[i + 1]?.word.value ?? 0) - 1;
    // «ده ساله», «ده ساله‌یی», «ده‌ساله‌اش»
    if (key.startsWith(AGE)) return tokens[i - 1]?.word.value ?? AGES.get(keyAt(tokens, i - 1)) ?? null;
    const joined = key.lastIndexOf(AGE);
    if (joined > 0 && key.length - joined <= AGE.length + LONGEST_ENDING) return AGES.get(key.slice(0, joined)) ?? null;
  }
  return null;
}

const AGES: ReadonlyMap<string, number> = new Map(
  numbers.entries.flatMap(({ value, forms }) =>
    value.role === 'unit' || value.role === 'ten' ? forms.map((form) => [foldWord(form), value.value] as const) : [],
  ),
);
