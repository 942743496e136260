// Days of the week, Saturday first, as the Persian week runs.
import type { Weekday } from '../model/plain-date.ts';
import type { Lexicon } from './lexicon.ts';
import { words } from './word-set.ts';

export interface WeekdayValue {
  readonly weekday: Weekday;
}

// «ملا جمعه», «جمعه گل»: people named after a day; most of them after Friday.
const NAMES = ['زاده', 'خان', 'گل'];
const NAMES_OF_FRIDAY = [
  ...NAMES,
  'ملا',
  'حاجی',
  'مولوی',
  'قاری',
  'محمد',
  'علی',
  'امام',
  'ائمه',
  'امامان',
  'امامت',
  'خطیب',
  'نصوح',
  'شاروالی',
];

/** «در خطبه‌های نماز جمعه گفت»: where it was said. */
export const SERMONS = words('خطبه خطبه‌های خطبه‌ی خطیب موقت تریبون');
export const PRAYER = 'نماز';
/** «شهر دوشنبه», «ساحهٔ چهارشنبه»: what bears the name of a day when it stands right before it. */
export const NAMED_AFTER_DAYS = words('شهر ساحه ساحهٔ قریه قریهٔ روستای منطقه منطقهٔ بازار مسجد');

type Forms = readonly [string, ...string[]];

/** A day by its name, and «روز …», which names nothing else: «روز دوشنبه حاجی گل …». */
function row(weekday: Weekday, id: string, forms: Forms, unless: readonly string[] = NAMES) {
  const value = { weekday };
  // «روزسه شنبه»: the word for day is run on to what follows it.
  const worded = forms.map((form) => `روز ${form}`) as unknown as Forms;
  return [
    { id, value, forms, unless },
    { id: `day-${id}`, value, forms: worded },
  ];
}

export const weekdays: Lexicon<WeekdayValue> = {
  kind: 'weekday',
  inflected: false,
  entries: [
    // «دوشنبهشب»: the word for night is run on to the day.
    row(0, 'saturday', ['شنبه', 'شنبهشب']),
    row(1, 'sunday', ['یک‌شنبه', 'یکشنبهشب']),
    row(2, 'monday', ['دو‌شنبه', 'دوشنبهشب']),
    row(3, 'tuesday', ['سه‌شنبه', 'سهشنبهشب']),
    row(4, 'wednesday', ['چهار‌شنبه', 'چار‌شنبه', 'چهارشنبهشب'], [...NAMES, 'سوری']),
    row(5, 'thursday', ['پنج‌شنبه', 'پنشنبه', 'پنجشنبهشب']),
    row(6, 'friday', ['جمعه', 'آدینه', 'جمعهشب'], NAMES_OF_FRIDAY),
  ].flat(),
};
