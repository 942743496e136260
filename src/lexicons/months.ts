// biome-ignore-all format: one month a line
// Months of three calendars in every spelling that newsrooms use. One entry names a month and gives its number.
import type { Calendar } from '../model/plain-date.ts';
import type { Lexicon } from './lexicon.ts';

export interface MonthValue {
  readonly calendar: Calendar;
  readonly number: number;
  /** The name is also a common word or a name («دی», «مهر», «اسد»): alone it is no month. */
  readonly weak?: true;
  /** The name is seldom anything else («جون» dear, «مارس» Mars): a lone one has to stand where a month can. */
  readonly bare?: true;
}

interface MonthRow {
  readonly id: string;
  readonly calendar: Calendar;
  readonly number: number;
  readonly strong?: readonly string[];
  /** Spellings that seldom mean something else. */
  readonly framed?: readonly string[];
  /** Spellings that mean something else too. */
  readonly weak?: readonly string[];
  /** Words beside which they do. */
  readonly unless?: readonly string[];
  /** Spellings that are months only beside a word for month. */
  readonly worded?: readonly string[];
}

const rows: readonly MonthRow[] = [
  { id: 'iran-1', calendar: 'persian', number: 1, strong: ['فروردین'] },
  { id: 'iran-2', calendar: 'persian', number: 2, strong: ['اردیبهشت'] },
  { id: 'iran-3', calendar: 'persian', number: 3, strong: ['خرداد'] },
  { id: 'iran-4', calendar: 'persian', number: 4, weak: ['تیر'], unless: ['شلیک', 'هوایی', 'جنگی', 'خلاص', 'اندازی', 'باران', 'چراغ', 'برق', 'کمان'] },
  { id: 'iran-5', calendar: 'persian', number: 5, strong: ['مرداد', 'امرداد'] },
  { id: 'iran-6', calendar: 'persian', number: 6, strong: ['شهریور'] },
  { id: 'iran-7', calendar: 'persian', number: 7, weak: ['مهر'], unless: ['خبرگزاری', 'نماز', 'موم', 'خبرنگار'] },
  { id: 'iran-8', calendar: 'persian', number: 8, weak: ['آبان'] },
  { id: 'iran-9', calendar: 'persian', number: 9, weak: ['آذر'], unless: ['خانم', 'شهر'] },
  { id: 'iran-10', calendar: 'persian', number: 10, weak: ['دی'] },
  { id: 'iran-11', calendar: 'persian', number: 11, weak: ['بهمن'] },
  { id: 'iran-12', calendar: 'persian', number: 12, strong: ['اسفند'] },
  { id: 'afghan-1', calendar: 'persian', number: 1, weak: ['حمل'], unless: ['نقل', 'سلاح', 'اسلحه'] },
  { id: 'afghan-2', calendar: 'persian', number: 2, weak: ['ثور'] },
  { id: 'afghan-3', calendar: 'persian', number: 3, strong: ['جوزا'] },
  { id: 'afghan-4', calendar: 'persian', number: 4, weak: ['سرطان'], unless: ['پستان', 'ریه', 'خون', 'معده', 'روده', 'سینه', 'پروستات', 'کبد', 'پوست', 'مبتلا', 'بیماری'] },
  { id: 'afghan-5', calendar: 'persian', number: 5, weak: ['اسد'], unless: ['بشار', 'حافظ', 'رژیم', 'دولت', 'حکومت', 'خاندان', 'ارتش', 'سقوط', 'نیروهای', 'الله', 'ماهر', 'سوریه'] },
  { id: 'afghan-6', calendar: 'persian', number: 6, strong: ['سنبله'] },
  { id: 'afghan-7', calendar: 'persian', number: 7, weak: ['میزان'], unless: ['الحراره'] },
  { id: 'afghan-8', calendar: 'persian', number: 8, weak: ['عقرب'] },
  { id: 'afghan-9', calendar: 'persian', number: 9, weak: ['قوس'], unless: ['قزح'] },
  { id: 'afghan-10', calendar: 'persian', number: 10, weak: ['جدی'], unless: ['بسیار', 'خیلی', 'گرفت', 'گرفته', 'طور', 'تر', 'ترین', 'به طور', 'آسیب'] },
  { id: 'afghan-11', calendar: 'persian', number: 11, weak: ['دلو'] },
  { id: 'afghan-12', calendar: 'persian', number: 12, weak: ['حوت'] },
  {
    id: 'gregorian-1',
    calendar: 'gregorian',
    number: 1,
    strong: ['جنوری', 'ژانویه', 'جنواری', 'کانون ثانی', 'کانون دوم', 'ینایر'],
  },
  {
    id: 'gregorian-2',
    calendar: 'gregorian',
    number: 2,
    strong: ['فبروری', 'فوریه', 'فبروی', 'فیبروری', 'شباط', 'فبرایر'],
  },
  { id: 'gregorian-3', calendar: 'gregorian', number: 3, strong: ['مارچ'], framed: ['مارس'] },
  { id: 'gregorian-4', calendar: 'gregorian', number: 4, strong: ['اپریل', 'آوریل', 'آپریل', 'ابریل'], worded: ['نیسان'] },
  { id: 'gregorian-5', calendar: 'gregorian', number: 5, strong: ['مئی'], weak: ['می', 'مه'], unless: ['آلود', 'غلیظ', 'گرفتگی', 'دود', 'شود', 'شد', 'کند'] },
  { id: 'gregorian-6', calendar: 'gregorian', number: 6, strong: ['ژوئن', 'ژوین', 'جوئن', 'حزیران', 'یونیو'], framed: ['جون'] },
  {
    id: 'gregorian-7',
    calendar: 'gregorian',
    number: 7,
    strong: ['جولای', 'ژوئیه', 'ژوییه', 'ژولای', 'جولایی', 'جولائی', 'تموز', 'یولیو'],
  },
  {
    id: 'gregorian-8',
    calendar: 'gregorian',
    number: 8,
    strong: ['اگست', 'اوت', 'آگوست', 'آگست', 'اگوست'],
    weak: ['آب'],
  },
  { id: 'gregorian-9', calendar: 'gregorian', number: 9, strong: ['سپتمبر', 'سپتامبر', 'سبتامبر', 'سبتمبر', 'ایلول'] },
  {
    id: 'gregorian-10',
    calendar: 'gregorian',
    number: 10,
    strong: ['اکتوبر', 'اکتبر', 'اکتبور', 'اوکتوبر', 'تشرین اول'],
  },
  {
    id: 'gregorian-11',
    calendar: 'gregorian',
    number: 11,
    strong: ['نومبر', 'نوامبر', 'نوفمبر', 'تشرین ثانی', 'تشرین دوم'],
  },
  {
    id: 'gregorian-12',
    calendar: 'gregorian',
    number: 12,
    strong: ['دسمبر', 'دسامبر', 'دیسمبر', 'دیسامبر', 'کانون اول'],
  },
  { id: 'islamic-1', calendar: 'islamic', number: 1, strong: ['محرم الحرام'], framed: ['محرم'] },
  { id: 'islamic-2', calendar: 'islamic', number: 2, strong: ['صفر المظفر'], weak: ['صفر'], unless: ['بر', 'درجه', 'صد', 'زیر', 'ساعت', 'نقطه', 'مطلق'] },
  { id: 'islamic-3', calendar: 'islamic', number: 3, strong: ['ربیع الاول', 'ربیع اول'] },
  { id: 'islamic-4', calendar: 'islamic', number: 4, strong: ['ربیع الثانی', 'ربیع الآخر', 'ربیع ثانی'] },
  { id: 'islamic-5', calendar: 'islamic', number: 5, strong: ['جمادی الاول', 'جمادی الاولی', 'جمادی اول'] },
  {
    id: 'islamic-6',
    calendar: 'islamic',
    number: 6,
    strong: ['جمادی الثانی', 'جمادی الآخر', 'جمادی الثانیه', 'جمادی ثانی'],
  },
  { id: 'islamic-7', calendar: 'islamic', number: 7, strong: ['رجب المرجب'], weak: ['رجب'], unless: ['طیب', 'اردوغان'] },
  { id: 'islamic-8', calendar: 'islamic', number: 8, strong: ['شعبان المعظم'], weak: ['شعبان'], unless: ['بی'] },
  { id: 'islamic-9', calendar: 'islamic', number: 9, strong: ['رمضان المبارک', 'ماه مبارک'], weak: ['رمضان'] },
  { id: 'islamic-10', calendar: 'islamic', number: 10, strong: ['شوال', 'شوال المکرم'] },
  { id: 'islamic-11', calendar: 'islamic', number: 11, strong: ['ذی القعده', 'ذیقعده', 'ذوالقعده', 'ذی‌القعدةالحرام'] },
  { id: 'islamic-12', calendar: 'islamic', number: 12, strong: ['ذی الحجه', 'ذیحجه', 'ذوالحجه', 'ذی‌حجه'] },
];

const MONTH_WORDS = ['ماه', 'برج'] as const;

/** Beside a word for month no name is anything else: «ماه دی», «دی‌ماه», «ماه مبارک رمضان». */
const withMonthWord = (names: readonly string[]): string[] =>
  names.flatMap((name) => [...MONTH_WORDS.map((word) => `${word} ${name}`), `${name}‌ماه`, `ماه مبارک ${name}`]);

function entriesOf({ id, calendar, number, strong = [], framed = [], weak = [], worded = [], unless = [] }: MonthRow) {
  const named = withMonthWord([...strong, ...framed, ...weak, ...worded]);
  const bare = { calendar, number, bare: true as const };
  return [
    { id, value: { calendar, number }, forms: [...strong, ...named] },
    { id: `${id}-framed`, value: bare, forms: framed },
    { id: `${id}-weak`, value: { ...bare, weak: true as const }, forms: weak, unless },
  ].flatMap(({ forms: [first, ...others], ...entry }) =>
    first === undefined ? [] : [{ ...entry, forms: [first, ...others] as const }],
  );
}

export const months: Lexicon<MonthValue> = { kind: 'month', inflected: false, entries: rows.flatMap(entriesOf) };
