// biome-ignore-all format: one entry a line
// Days with a name. Those of the lunar calendar depend on the sighting of the moon and may be a day off.
import type { Calendar } from '../model/plain-date.ts';
import type { Lexicon } from './lexicon.ts';

export interface FeastValue {
  readonly calendar: Calendar;
  readonly month: number;
  readonly day: number;
  /** How many days it lasts, where it has days of its own («روز دوم عید قربان»). */
  readonly days?: number;
}

const feast = (id: string, value: FeastValue, forms: readonly [string, ...string[]], unless?: readonly string[]) => ({
  id,
  value,
  forms,
  ...(unless ? { unless } : {}),
});

// Words beside which the name of a feast is no day: the uprising, the walk, a man.
const NO_DAY = ['قیام', 'فرهنگ', 'واقعه', 'راهپیمایی', 'پیاده‌روی', 'زائران', 'محمد', 'ملا', 'حاجی', 'خان', 'علی'];

export const feasts: Lexicon<FeastValue> = {
  kind: 'feast',
  inflected: false,
  entries: [
    feast('tasua', { calendar: 'islamic', month: 1, day: 9 }, ['تاسوعا', 'تاسوعای حسینی'], NO_DAY),
    feast('ashura', { calendar: 'islamic', month: 1, day: 10 }, ['عاشورا', 'عاشورای', 'عاشورای حسینی', 'روز عاشورا'], NO_DAY),
    feast('arbain', { calendar: 'islamic', month: 2, day: 20 }, ['روز اربعین', 'اربعین حسینی'], NO_DAY),
    feast('mawlid', { calendar: 'islamic', month: 3, day: 12 }, ['میلاد النبی', 'عید میلاد النبی', 'مولود النبی', 'میلاد پیامبر']),
    feast('miraj', { calendar: 'islamic', month: 7, day: 27 }, ['عید مبعث', 'روز مبعث']),
    feast('mid-shaban', { calendar: 'islamic', month: 8, day: 15 }, ['نیمهٔ شعبان'], NO_DAY),
    feast('fitr', { calendar: 'islamic', month: 10, day: 1, days: 3 }, ['عید فطر', 'عید سعید فطر', 'عید رمضان', 'روز عید فطر']),
    feast('adha', { calendar: 'islamic', month: 12, day: 10, days: 4 }, ['عید قربان', 'عید سعید قربان', 'عید اضحی', 'عید سعید اضحی', 'عید الاضحی', 'روز عید قربان']),
    feast('arafa', { calendar: 'islamic', month: 12, day: 9 }, ['روز عرفه', 'عرفهٔ عید']),
    feast('ghadir', { calendar: 'islamic', month: 12, day: 18 }, ['عید غدیر', 'عید غدیر خم', 'عید سعید غدیر', 'عید سعید غدیر خم']),
    feast('nawruz', { calendar: 'persian', month: 1, day: 1 }, ['نوروز', 'روز نوروز', 'عید نوروز', 'جشن نوروز'], NO_DAY),
    feast('yalda', { calendar: 'persian', month: 9, day: 30 }, ['شب یلدا', 'شب چله']),
    feast('nature-day', { calendar: 'persian', month: 1, day: 13 }, ['سیزده‌به‌در']),
    feast('christmas', { calendar: 'gregorian', month: 12, day: 25 }, ['کریسمس', 'روز کریسمس', 'عید کریسمس']),
  ],
};
