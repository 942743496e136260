// biome-ignore-all format: one entry a line
// Number words and the words that bound, blur or count a number. Values and forms in one entry, so that what is
// recognised and what it means cannot drift apart.
import type { Lexicon } from './lexicon.ts';

export type NumberValue =
  | { readonly role: 'unit' | 'ten' | 'hundred'; readonly value: number }
  | { readonly role: 'power'; readonly value: number }
  | { readonly role: 'ordinal'; readonly value: number }
  /** A plural without a number: the guide's minimum, no maximum. */
  | { readonly role: 'vague'; readonly min: number }
  /** A fixed range in one word («یکی دو»). */
  | { readonly role: 'range'; readonly min: number; readonly max: number }
  | { readonly role: 'bound'; readonly bound: 'least' | 'most' | 'about' };

const units = [
  ['یک'],
  ['دو', 'دوتا', 'دوتای'],
  ['سه'],
  ['چهار', 'چار'],
  ['پنج'],
  ['شش', 'شیش'],
  ['هفت'],
  ['هشت'],
  ['نه'],
  ['ده'],
  ['یازده'],
  ['دوازده'],
  ['سیزده'],
  ['چهارده', 'چارده'],
  ['پانزده', 'پانزدە'],
  ['شانزده'],
  ['هفده', 'هفتده'],
  ['هجده', 'هژده', 'هیجده'],
  ['نوزده', 'نزده'],
] as const;
const tens = [['بیست'], ['سی'], ['چهل'], ['پنجاه'], ['شصت'], ['هفتاد'], ['هشتاد'], ['نود']] as const;
const hundreds = [
  ['صد', 'یکصد'],
  ['دویست', 'دوصد'],
  ['سیصد', 'سه‌صد'],
  ['چهارصد', 'چارصد'],
  ['پانصد', 'پنج‌صد'],
  ['ششصد', 'شش‌صد'],
  ['هفتصد', 'هفت‌صد'],
  ['هشتصد', 'هشت‌صد'],
  ['نهصد', 'نه‌صد'],
] as const;
const ordinals = [
  ['اول', 'یکم', 'نخست', 'نخستین', 'اولین'],
  ['دوم', 'دومی', 'دومین', 'دویم'],
  ['سوم', 'سومی', 'سومین', 'سیم'],
  ['چهارم', 'چهارمین', 'چارم'],
  ['پنجم', 'پنجمین'],
  ['ششم', 'ششمین'],
  ['هفتم', 'هفتمین'],
  ['هشتم', 'هشتمین'],
  ['نهم', 'نهمین'],
  ['دهم', 'دهمین'],
  ['یازدهم', 'یازدهمین'],
  ['دوازدهم', 'دوازدهمین'],
  ['سیزدهم'],
  ['چهاردهم'],
  ['پانزدهم'],
  ['شانزدهم'],
  ['هفدهم'],
  ['هجدهم', 'هژدهم', 'هیجدهم'],
  ['نوزدهم'],
] as const;

const entry = <V extends NumberValue>(id: string, value: V, forms: readonly [string, ...string[]]) => ({
  id,
  value,
  forms,
});

export const numbers: Lexicon<NumberValue> = {
  kind: 'number',
  inflected: false,
  entries: [
    entry('one-of', { role: 'unit', value: 1 }, ['یکی از', 'یکی دیگر', 'یکی دیگر از']),
    entry('zero', { role: 'unit', value: 0 }, ['صفر']),
    ...units.map((forms, i) => entry(`unit-${i + 1}`, { role: 'unit', value: i + 1 }, forms)),
    ...tens.map((forms, i) => entry(`ten-${i + 2}0`, { role: 'ten', value: (i + 2) * 10 }, forms)),
    ...hundreds.map((forms, i) => entry(`hundred-${i + 1}00`, { role: 'hundred', value: (i + 1) * 100 }, forms)),
    entry('half-dozen', { role: 'unit', value: 6 }, ['نیم درجن', 'نیم دوجین', 'نصف درجن']),
    entry('power-dozen', { role: 'power', value: 12 }, ['درجن', 'دوجین']),
    entry('power-thousand', { role: 'power', value: 1e3 }, ['هزار', 'هزارتا']),
    entry('power-million', { role: 'power', value: 1e6 }, ['میلیون', 'ملیون']),
    entry('power-billion', { role: 'power', value: 1e9 }, ['میلیارد', 'ملیارد', 'بیلیون']),
    ...ordinals.map((forms, i) => entry(`ordinal-${i + 1}`, { role: 'ordinal', value: i + 1 }, forms)),
    entry('ordinal-20', { role: 'ordinal', value: 20 }, ['بیستم']),
    entry('ordinal-30', { role: 'ordinal', value: 30 }, ['سی‌ام', 'سیم']),
    entry('vague-tens', { role: 'vague', min: 20 }, ['ده‌ها', 'دهها', 'دها', 'ده ها', 'چند ده', 'چندین ده', 'چندده']),
    entry('vague-ten-thousands', { role: 'vague', min: 20_000 }, ['ده‌ها هزار', 'چند ده هزار']),
    entry('vague-hundred-thousands', { role: 'vague', min: 200_000 }, ['صدها هزار', 'چند صد هزار']),
    entry('vague-hundreds', { role: 'vague', min: 200 }, ['صدها', 'چند صد', 'چندین صد']),
    entry('vague-thousands', { role: 'vague', min: 2000 }, ['هزاران', 'هزارها', 'چند هزار', 'چندین هزار', 'هزاران هزار']),
    entry('vague-millions', { role: 'vague', min: 2_000_000 }, ['میلیون‌ها', 'ملیون‌ها', 'چند میلیون']),
    entry('vague-some', { role: 'vague', min: 3 }, ['چند', 'چندین', 'شماری', 'شماری از', 'تعدادی', 'تعدادی از', 'شمار زیادی', 'شمار زیادی از', 'تعداد زیادی', 'تعداد زیادی از', 'تعداد قابل توجهی', 'شمار دیگری', 'تعدادی دیگر', 'شماری دیگر', 'برخی', 'برخی از', 'برخی دیگر', 'بسیاری', 'بسیاری دیگر', 'خیلی‌ها', 'عده‌ای', 'عده‌ای از', 'عده‌یی', 'عده زیادی', 'جمعی از', 'گروهی از', 'شمار دیگر', 'تعداد دیگر', 'تعداد دیگری', 'شمار بیشتری', 'شمار بسیاری', 'تعداد بسیاری', 'شمار نامعلومی', 'شمار قابل توجهی', 'تنی چند از', 'تنی چند', 'بعضی از', 'شماری زیادی', 'شماری دیگر از', 'یک عده', 'یک عده از', 'یک عده دیگر', 'یک تعداد', 'یک تعداد از', 'یک تعداد دیگر', 'یک شمار', 'یکتعداد', 'یکعده', 'عده دیگری', 'عده‌ای دیگر', 'عده‌ای دیگر از', 'عده دیگر', 'عده کثیری', 'عده کثیری از', 'عده زیادی از', 'عده‌ای زیادی', 'تعداد کثیری', 'تعداد کثیری از', 'تعداد بیشتری', 'تعداد قابل توجهی از', 'تعداد اندکی', 'تعداد کمی', 'تعداد محدودی', 'تعداد نامعلومی', 'تعداد نامشخصی', 'شمار قابل توجهی از', 'شمار اندکی', 'شمار کمی', 'شمار محدودی', 'شمار نامشخصی', 'شمار کثیری', 'شمار بسیاری از', 'شمار دیگری از', 'شماری کثیر', 'شمار زیاد', 'تعداد زیاد', 'تعدادی زیادی', 'تعدادی زیادی از', 'تعداد بسیار', 'تعداد دیگری از', 'تعدادی دیگر از', 'چند تا', 'چندتا', 'چندتن', 'چندتن از', 'پاره‌ای از', 'چندی از', 'دسته‌ای از', 'انبوهی از', 'جمع زیادی از', 'جمع دیگری', 'بسیاری از', 'خیلی از', 'گروه دیگری از']),
    entry('range-one-two', { role: 'range', min: 1, max: 2 }, ['یکی دو', 'یک دو', 'یک یا دو', 'یکی یا دو', 'یک الی دو']),
    entry('range-two-three', { role: 'range', min: 2, max: 3 }, ['دو سه', 'دو یا سه', 'دو الی سه']),
    entry('range-three-four', { role: 'range', min: 3, max: 4 }, ['سه چهار', 'سه یا چهار']),
    entry('range-four-five', { role: 'range', min: 4, max: 5 }, ['چهار پنج', 'چهار یا پنج']),
    entry('range-five-six', { role: 'range', min: 5, max: 6 }, ['پنج شش']),
    entry('range-six-seven', { role: 'range', min: 6, max: 7 }, ['شش هفت']),
    entry('range-seven-eight', { role: 'range', min: 7, max: 8 }, ['هفت هشت']),
    entry('range-eight-ten', { role: 'range', min: 8, max: 10 }, ['هشت ده']),
    entry('range-ten-twelve', { role: 'range', min: 10, max: 12 }, ['ده دوازده']),
    entry('range-ten-fifteen', { role: 'range', min: 10, max: 15 }, ['ده پانزده']),
    entry('bound-least', { role: 'bound', bound: 'least' }, ['دست‌کم', 'حداقل', 'حد اقل', 'اقلا', 'کم‌از‌کم', 'کم از کم', 'لااقل', 'بیش از', 'بیشتر از', 'بالغ بر', 'بیش‌از', 'افزون بر', 'فراتر از', 'بالاتر از', 'متجاوز از', 'بیش تر از', 'بیش‌تر از', 'اضافه از', 'اضافه‌تر از', 'زیاده از', 'زیادتر از', 'افزون‌تر از', 'نه کمتر از', 'لا اقل', 'دست کم', 'حدّاقل']),
    entry('bound-most', { role: 'bound', bound: 'most' }, ['حداکثر', 'حد اکثر', 'کمتر از', 'کم‌تر از', 'پایین‌تر از', 'پائین‌تر از', 'نه بیش از', 'نه بیشتر از', 'کمتراز', 'حدّاکثر']),
    entry('bound-about', { role: 'bound', bound: 'about' }, ['حدود', 'در حدود', 'حدودا', 'نزدیک به', 'قریب به', 'قریب', 'تقریبا', 'در حوالی', 'به اندازه', 'به طور تقریبی', 'بطور تقریبی', 'تخمینا', 'به تخمین', 'حول و حوش', 'در حول و حوش', 'چیزی حدود', 'چیزی در حدود', 'چیزی نزدیک به']),
  ],
};
