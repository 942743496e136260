// Who was taken is given back to his family: forms for the trigger of a release.
/** «به خانواده‌های شان سپرده شدند» */
export const GIVEN_BACK = [
  'خانواده',
  'خانواده‌اش',
  'خانواده‌ها',
  'خانواده‌های شان',
  'خانواده‌هایشان',
  'خانواده‌شان',
  'خانواده خود',
].flatMap((kin) => [`به ${kin} سپرده [شدن]`, `به ${kin} تحویل داده [شدن]`, `به ${kin} تحویل [دادن]`]);
/** Bodies are given to families too, and nobody is set free. */
export const BODIES = [
  'جسد',
  'جسدش',
  'جسدها',
  'جسدهای',
  'اجساد',
  'جنازه',
  'جنازه‌اش',
  'جنازه‌ها',
  'جنازه‌های',
  'پیکر',
  'پیکرش',
  'پیکرها',
  'پیکرهای',
];
