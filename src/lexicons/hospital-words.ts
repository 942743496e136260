// biome-ignore-all format: one entry a line
// People brought to a hospital, or who lie there: hurt, where they are counted. The sick are taken there too.
import type { Entry } from './lexicon.ts';
import type { OutcomeValue } from './outcomes.ts';
import { words } from './word-set.ts';

/** Of which a hospital has so many. */
export const BEDS_OF = words('بستر بستره');
/** Where the hurt and the dead are brought, in a name («شفاخانهٔ ولایتی غزنی»). */
export const HOSPITALS = words('شفاخانه شفاخانه‌ای شفاخانه‌یی بیمارستان بیمارستانی درمانگاه درمانگاهی کلینیک کلینیکی');

const ROOMS = ['اتاق عمل', 'اتاق عملیات', 'عملیات‌خانه', 'بخش مراقبت‌های ویژه', 'بخش مراقبت‌های جدی'];
const ONE = [...ROOMS, 'بیمارستان', 'شفاخانه', 'درمانگاه', 'کلینیک', 'مرکز درمانی', 'مرکز صحی', 'مرکز درمان', 'اورژانس', 'سرویس عاجل'];
const SEVERAL = ['بیمارستان‌ها', 'شفاخانه‌ها', 'درمانگاه‌ها', 'کلینیک‌ها', 'مراکز درمانی', 'مراکز صحی', 'مراکز درمان'];
const OF = ['بیمارستان‌های', 'شفاخانه‌های', 'درمانگاه‌های', 'کلینیک‌های'];
const ALL = [...ONE, ...SEVERAL];
const BEDS = ['تخت بیمارستان', 'تخت شفاخانه'];
const UNDER = ['زیر', 'تحت'];
const CARE = ['درمان', 'تداوی', 'مداوا', 'معالجه'];
const BEING = ['است', 'اند', 'استند', 'هستند', 'بود', 'بودند', 'می‌باشند', 'می‌باشد', 'قرار', 'دارند', 'دارد'];

type Forms = [string, ...string[]];

/** The patterns with each of the words for their X. */
const at = (words: readonly string[], ...patterns: readonly string[]): Forms => patterns.flatMap((pattern) => words.map((word) => pattern.replace('X', word))) as Forms;

const HURT = { outcome: 'injured', people: 'before', counts: false, mild: true } as const;

export const HOSPITAL_OUTCOMES: Entry<OutcomeValue>[] = [
  { id: 'sent-to-hospital', value: HURT, forms: at([...ALL, ...BEDS], 'راهی X [شدن]', 'روانه X [شدن]') },
  {
    id: 'sends-to-hospital',
    value: { ...HURT, active: true },
    forms: at([...ALL, ...BEDS], 'راهی X [کردن]', 'روانه X [کردن]', 'راهی X [ساختن]', 'روانه X [ساختن]', 'به X [فرستادن]', 'به X [کشاندن]'),
    yes: ['این انفجار سه عابر را به شفاخانه فرستاد.'],
  },
  {
    // «سه تن را به کلینیک بردند»: the wounded; others who are carried («جسدها را», «بیماران را») are told by their own words.
    id: 'carries-to-hospital',
    value: { ...HURT, active: true },
    forms: at(ALL, 'به X [بردن]', 'به X [رساندن]', 'به X [رسانیدن]', 'به X [آوردن]', 'به X انتقال [دادن]', 'به X منتقل [کردن]', 'به X منتقل [ساختن]', 'به X اعزام [کردن]'),
    yes: ['مردم پنج تن را به شفاخانه بردند.'],
  },
  {
    id: 'taken-to-hospital',
    value: HURT,
    forms: [...at(ALL, 'به X منتقل [شدن]', 'به X انتقال داده [شدن]', 'به X انتقال [یافتن]', 'به X برده [شدن]', 'به X رسانده [شدن]', 'به X رسانیده [شدن]', 'به X آورده [شدن]', 'به X اعزام [شدن]', 'به X رسیدند', 'به X رسیده‌اند', 'در X بستری [شدن]', 'در X بستر [شدن]'), 'بستر [شدن]', 'بستری [شدن]', ...at(CARE, 'تحت X قرار [گرفتن]', 'زیر X قرار [گرفتن]')],
    yes: ['چهارده پولیس با جراحات به شفاخانه برده شدند.'],
  },
  {
    // «سیزده تن دیگر با زخم مرمی آورده شدند»
    id: 'brought-with-wounds',
    value: { ...HURT, closedBy: ['آورده', 'آوردند', 'برده', 'رسانده', 'رسانیده', 'منتقل', 'انتقال', 'رفت', 'رفتند', 'رسیدند', 'مراجعه', 'بستری', 'بستر', 'زنده', 'عملیات', ...CARE], reach: 9, unbroken: true },
    forms: ['با زخم', 'با زخم‌های', 'با زخم‌هایی', 'با جراحت', 'با جراحات', 'با جراحت‌های', 'با جراحت‌هایی', 'با سوختگی', 'با سوختگی‌های', 'با شکستگی', 'با خونریزی', 'خون‌آلود', ...['گلوله', 'مرمی', 'ترکش', 'ساچمه', 'چره'].flatMap((shot) => [`با ${shot} در`, `با ${shot}‌ای در`, `با ${shot}‌ها در`, `با ${shot}‌هایی در`, `${shot} در بدن`]), 'با ترکشی در', 'با مرمی‌یی در', 'با گلوله‌یی در'],
    yes: ['نُه تن دیگر با زخم گلوله به مرکز شهر رسانده شدند.'],
  },
  {
    id: 'taken-to-hospitals-of',
    value: { ...HURT, closedBy: ['منتقل', 'انتقال', 'بستری', 'برده', 'رسانده', 'رسانیده', 'آورده', 'اعزام', 'رسیدند'], unbroken: true },
    forms: at([...ALL, ...OF], 'به X', 'به یک X'),
  },
  {
    id: 'in-hospital',
    value: { ...HURT, closedBy: ['بستر', 'بستری', ...CARE], reach: 8, unbroken: true },
    forms: at([...ALL, ...OF], 'در X', 'در یک X'),
    yes: ['دو دهقان در شفاخانه ایمرجنسی بستر اند.'],
  },
  {
    id: 'in-bed',
    value: HURT,
    forms: ['بستری‌اند', ...BEING.slice(0, 6).flatMap((being) => [`بستر ${being}`, `بستری ${being}`])],
    yes: ['مادرش بستر است.'],
  },
  {
    // Headlines leave the verb out: «نُه نفر بستری», «نُه نفر روی تخت شفاخانه».
    id: 'in-bed-headline',
    value: { ...HURT, closedBy: BEING, reach: 1, closes: true },
    forms: ['بستری', 'بستر', ...at(BEDS, 'روی X', 'بر X', 'بر روی X'), ...at(ONE, 'راهی X', 'روانه X')],
    yes: ['یازده نفر روی تخت شفاخانه.'],
  },
  {
    // «بستری شدن نُه تن»
    id: 'taken-to-bed',
    value: { ...HURT, people: 'after' },
    forms: ['بستری شدن', 'بستر شدن', 'بستری‌شدن', ...at(ONE, 'انتقال به X', 'راهی X شدن', 'روانه X شدن')],
    yes: ['منابع از بستری شدن نُه تن خبر دادند.'],
  },
  {
    id: 'under-care',
    value: { ...HURT, closedBy: BEING, reach: 2, closes: true },
    forms: ['زیر مراقبت', 'در کما', 'زیر عملیات', 'زیر عمل', 'زیر عمل جراحی', 'تحت عمل جراحی', 'تحت عملیات', 'زیر تیغ جراحان', ...ROOMS.map((room) => `در ${room}`), ...UNDER.flatMap((word) => at(CARE, `${word} X`)), 'تحت مراقبت', 'زیر مراقبت پزشکی', 'تحت مراقبت پزشکی', 'تحت مراقبت‌های پزشکی', 'تحت مراقبت‌های ویژه', 'در بستر'],
    yes: ['سی‌وسه تن دیگر زیر درمان استند.'],
  },
];
