// All written forms of a verb from its stems: finite, nominal, negative, with the prefixes run on («میگوید»), since the
// tokenizer joins «می» and «نمی» to their verb whatever stands between.
import { ONLY_LIKE_VERBS, SPOKEN, type VerbRow } from '../lexicons/verbs.ts';
import type { VerbForm } from './token.ts';

export interface Conjugated {
  readonly written: string;
  readonly verb: VerbForm;
}

const PERSONS = [
  { past: 'م', present: 'م', plural: false },
  { past: 'ی', present: 'ی', plural: false },
  { past: '', present: 'د', plural: false },
  { past: 'یم', present: 'یم', plural: true },
  { past: 'ید', present: 'ید', plural: true },
  { past: 'ند', present: 'ند', plural: true },
] as const;

const PREFIXES = [
  { past: '', negative: false, form: 'past' },
  { past: 'ن', negative: true, form: 'past' },
  { past: 'می', negative: false, form: 'imperfect' },
  { past: 'نمی', negative: true, form: 'imperfect' },
] as const;

const PRESENT_PREFIXES = [
  { written: 'می', negative: false, form: 'present' },
  { written: 'نمی', negative: true, form: 'present' },
  { written: 'ب', negative: false, form: 'subjunctive' },
  { written: 'ن', negative: true, form: 'subjunctive' },
  { written: '', negative: false, form: 'subjunctive' },
] as const;

// «آمد» takes «ی» after the negative: «نیامد».
const prefixed = (prefix: string, stem: string): string =>
  stem.startsWith('آ') && (prefix === 'ن' || prefix === 'ب') ? `${prefix}یا${stem.slice(1)}` : prefix + stem;

// News tells in the third person, statements in the first plural («هدف قرار دادیم»); «کشتی» is a ship and «مردم» the
// people, not forms of verbs.
const TELLING: ReadonlySet<string> = new Set(['', 'ند', 'یم']);

// A bare present stem is a verb only in the third person and the first plural of light verbs: «دهم» is a numeral, «روند» a
// process.
const BARE: ReadonlySet<string> = new Set(['د', 'ند', 'یم']);

/** «دارد» and «ندارد» state; of all other verbs the forms without «می» only imagine. */
const moodOf = (row: VerbRow, prefix: (typeof PRESENT_PREFIXES)[number]): VerbForm['form'] =>
  row.infinitive === 'داشتن' && prefix.written !== 'ب' ? 'present' : prefix.form;

/** «می‌زنه», «می‌زنن», «بزنه»: endings of speech. */
const SPOKEN_ENDINGS = [
  { written: 'ه', plural: false },
  { written: 'ن', plural: true },
] as const;

/** The forms of the present as messages spell them. */
function spoken(row: VerbRow): Conjugated[] {
  const out: Conjugated[] = [];
  // «میان» is no form of «آمدن».
  for (const stem of row.present.filter((stem) => !stem.startsWith('آ')))
    for (const { written: prefix, form, negative } of PRESENT_PREFIXES)
      for (const { written, plural } of SPOKEN_ENDINGS)
        if (form === 'present' || (prefix === 'ب' && !plural))
          out.push({ written: prefixed(prefix, stem) + written, verb: { form, negative, plural } });
  for (const [infinitive, present, subjunctive] of SPOKEN) {
    if (infinitive !== row.infinitive) continue;
    out.push(...irregular(present, 'present'), ...irregular(subjunctive, 'subjunctive'));
  }
  return out;
}

const irregular = (forms: string, form: VerbForm['form']): Conjugated[] =>
  forms
    .split(' ')
    .map((written) => ({ written, verb: { form, negative: written.startsWith('ن'), plural: written.endsWith('ن') } }));

/** Every form of a verb that news uses, as written without joints. */
export function conjugate(row: VerbRow): Conjugated[] {
  const out: Conjugated[] = [];
  const add = (written: string, form: VerbForm['form'], negative: boolean, plural: boolean) => {
    if (!ONLY_LIKE_VERBS.has(written)) out.push({ written, verb: { form, negative, plural } });
  };
  for (const person of PERSONS) {
    for (const prefix of PREFIXES.filter(
      (prefix) => prefix.past !== '' || (TELLING.has(person.past) && !(row.bare === 'noun' && person.past === '')),
    ))
      add(prefixed(prefix.past, row.past) + person.past, prefix.form, prefix.negative, person.plural);
    for (const stem of row.present)
      for (const prefix of PRESENT_PREFIXES)
        if (prefix.written !== '' || (row.bare === 'light' && stem.length > 1 && BARE.has(person.present)))
          add(prefixed(prefix.written, stem) + person.present, moodOf(row, prefix), prefix.negative, person.plural);
  }
  for (const { written, verb } of spoken(row)) add(written, verb.form, verb.negative, verb.plural);
  for (const negative of [false, true]) {
    const past = prefixed(negative ? 'ن' : '', row.past);
    add(`${past}ه`, 'participle', negative, false);
    add(`${past}ن`, 'infinitive', negative, false);
  }
  return out;
}
