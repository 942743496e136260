// Days of the week, Saturday first, as the Persian week runs.
import type { Weekday } from '../model/plain-date.ts';
import type { Lexicon } from './lexicon.ts';

export interface WeekdayValue {
  readonly weekday: Weekday;
}

// «امام جمعه», «ملا جمعه», «شهر دوشنبه», «ساحهٔ چهارشنبه», «سه‌شنبه‌بازار»: people and places named after a day.
const NAMES = [
  'شهر',
  'ساحه',
  'قریه',
  'قریهٔ',
  'منطقه',
  'بازار',
  'ملا',
  'حاجی',
  'مولوی',
  'قاری',
  'محمد',
  'خان',
  'گل',
  'شاروالی',
];

const row = (weekday: Weekday, id: string, forms: readonly [string, ...string[]], unless: readonly string[] = []) => ({
  id,
  value: { weekday },
  // «روزسه شنبه»: the word for day is run on to what follows it.
  forms: [...forms, ...forms.map((form) => `روز ${form}`)] as unknown as readonly [string, ...string[]],
  unless: [...NAMES, ...unless],
});

export const weekdays: Lexicon<WeekdayValue> = {
  kind: 'weekday',
  inflected: false,
  entries: [
    row(0, 'saturday', ['شنبه']),
    row(1, 'sunday', ['یک‌شنبه']),
    row(2, 'monday', ['دو‌شنبه']),
    row(3, 'tuesday', ['سه‌شنبه']),
    row(4, 'wednesday', ['چهار‌شنبه', 'چار‌شنبه'], ['سوری']),
    row(5, 'thursday', ['پنج‌شنبه', 'پنشنبه']),
    row(6, 'friday', ['جمعه', 'آدینه'], ['امام', 'ائمه', 'امامان', 'امامت', 'خطیب', 'مسجد', 'نصوح', 'علی']),
  ],
};
