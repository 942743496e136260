import { describe, expect, it } from 'vitest';
import { findPublished } from '../../src/dates/published.ts';
import { formatIso } from '../../src/model/plain-date.ts';
import { parts } from './reading.ts';

const published = (text: string, filename?: string) => {
  const found = findPublished(parts(text), filename);
  return found ? `${found.basis} ${formatIso(found.date)}` : null;
};

describe('the day of publication', () => {
  it.each([
    ['date 2025-11-27 در حملات هوایی اخیر در خوست', 'header 2025-11-27'],
    ['تاریخ: ۱۴۰۴/۰۹/۰۶\nخبر', 'header 2025-11-27'],
    ['تاریخ انتشار: پنجشنبه ۶ قوس ۱۴۰۴ - ۱۲:۳۰\nانفجار در کابل', 'header 2025-11-27'],
    ['انفجار در کابل\n۶ قوس ۱۴۰۴\nیک انفجار رخ داد.', 'header 2025-11-27'],
    ['کابل (پژواک، ۵ حمل ۱۴۰۰): یک انفجار رخ داد.', 'dateline 2021-03-25'],
    ['آمر امنیت کشته شد\n\nپژواک، میمنه (۲۸ حمل ۱۳۹۶): آمر امنیت ولسوالی قیصار کشته شد.', 'dateline 2017-04-17'],
    ['۵ حمل ۱۴۰۰، کابل: یک انفجار رخ داد.', 'dateline 2021-03-25'],
    ['کابل/ ۲۲ جدی ۱۳۹۹/ باختر\nپولیس بلخ', 'dateline 2021-01-11'],
  ])('is read from %j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each([
    ['2025-11-27-x.txt', 'filename 2025-11-27'],
    ['in/1404-09-06_x.txt', 'filename 2025-11-27'],
    ['۱۴۰۴-۰۹-۰۶.txt', 'filename 2025-11-27'],
    ['news20251127.txt', 'filename 2025-11-27'],
  ])('is read from the name %s', (name, expected) => {
    expect(published('یک انفجار رخ داد.', name)).toBe(expected);
  });

  it.each([
    ['کابل/ ۲۲ جدی/ باختر\nپولیس بلخ یک باند را گرفتار کرد.', undefined],
    ['طالبان در ۱۵ اگست ۲۰۲۱ کابل را گرفتند.', undefined],
    ['بامداد امروز، جمعه ۲۹ خرداد ۱۴۰۵، پهپادی به پایگاهی در اربیل اصابت کرد.', undefined],
    ['یک موتر صبح دیروز (جمعه، ۲۴ جوزا ۱۳۹۸) در کوتل گازک ولسوالی چارسده افتاد.', undefined],
    ['متن', 'report-12345678.txt'],
    ['متن', '2025-13-45.txt'],
  ])('is not read from %j', (text, name) => {
    expect(published(text, name)).toBeNull();
  });
});
