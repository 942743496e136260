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
    ['عاشورای ۱۴۴۶\nخبر', 'header 2024-07-16'],
    ['1404/09/06 - 12:30\nخبر', 'header 2025-11-27'],
    ['۱۲:۳۰ - ۶ قوس ۱۴۰۴\nخبر', 'header 2025-11-27'],
    ['کابل جمعه ۶ قوس ۱۴۰۴\nخبر', 'header 2025-11-27'],
    ['کابل پژواک ۶ قوس ۱۴۰۴\nخبر', null],
    ['ماه قوس ۱۴۰۴\nخبر', null],
    ['۲ تا ۵ حمل ۱۴۰۰\nخبر', null],
    ['۵ حمل\nخبر', null],
    [`۶ قوس ۱۴۰۴${' ؛'.repeat(13)}\nخبر`, 'header 2025-11-27'],
    [`۶ قوس ۱۴۰۴${' ؛'.repeat(14)}\nخبر`, null],
    [`خبر\n۶ قوس ۱۴۰۴${' ؛'.repeat(13)}`, 'header 2025-11-27'],
  ])('stands alone on a line in %j: %s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each([
    ['خبر\nدو\nسه\n۶ قوس ۱۴۰۴', 'header 2025-11-27'],
    ['خبر\nدو\nسه\nچهار\n۶ قوس ۱۴۰۴', null],
    [`خبر${'\n'.repeat(7)}۶ قوس ۱۴۰۴`, 'header 2025-11-27'],
    [`خبر${'\n'.repeat(8)}۶ قوس ۱۴۰۴`, null],
    [`${'\n'.repeat(11)}۶ قوس ۱۴۰۴`, 'header 2025-11-27'],
  ])('is looked for in the first four lines with a text, and not far down: %j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each([
    ['به تاریخ ۱۴۰۲/۸/۱۸ جسد یک زن در شهر کابل پیدا شد', null],
    ['به تاریخ ۱۴۰۲/۸/۱۸ جسد یک زن در شهر کابل', 'header 2023-11-09'],
    ['تاریخ ۱۴۰۲/۸/۱۸ جسد یک زن در شهر کابل پیدا شد', 'header 2023-11-09'],
    ['تاریخ انتشار این خبر: ۶ قوس ۱۴۰۴ در شهر کابل', 'header 2025-11-27'],
    ['تاریخ انتشار این خبر ما: ۶ قوس ۱۴۰۴ در شهر کابل', null],
    ['انفجار\nتاریخ انتشار این خبر: ۶ قوس ۱۴۰۴ در شهر کابل', 'header 2025-11-27'],
    ['او دیروز آمد\nبه تاریخ ۱۴۰۲/۸/۱۸ جسد یک زن در شهر کابل', 'header 2023-11-09'],
    ['این تاریخ ۱۴۰۲/۸/۱۸ در شهر کابل', null],
  ])('follows a word for date in %j: %s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each(['(', '[', '/', '،', ',', '-', '–', '—'])('stands behind %s', (mark) => {
    expect(published(`کابل ${mark} ۵ حمل ۱۴۰۰ / یک انفجار در شهر`)).toBe('dateline 2021-03-25');
  });

  it.each([')', ']', '/', '،', ':', '-', '–', '—'])('stands before %s', (mark) => {
    expect(published(`کابل / ۵ حمل ۱۴۰۰ ${mark} یک انفجار در شهر`)).toBe('dateline 2021-03-25');
  });

  it.each([':', '/', '-', '–', '—'])('opens a line that %s parts', (mark) => {
    expect(published(`یک خبر از شهر کابل و از بلخ\n۵ حمل ۱۴۰۰، کابل ${mark} یک انفجار در شهر`)).toBe(
      'dateline 2021-03-25',
    );
  });

  it.each([
    ['۵ حمل ۱۴۰۰، در شهر کابل یک انفجار مهیب: سه', 'dateline 2021-03-25'],
    ['۵ حمل ۱۴۰۰، در شهر کابل یک انفجار مهیب دیگر: سه', null],
    ['۵ حمل ۱۴۰۰ در شهر کابل: سه', null],
    ['کابل ۵ حمل ۱۴۰۰: یک انفجار', null],
    ['کابل، ۵ حمل ۱۴۰۰ یک انفجار', null],
    [`کابل${' ،'.repeat(10)} ۵ حمل ۱۴۰۰: یک انفجار در شهر`, 'dateline 2021-03-25'],
    [`کابل${' ،'.repeat(11)} ۵ حمل ۱۴۰۰: یک انفجار در شهر`, null],
    [`یک خبر\nکابل${' ،'.repeat(10)} ۵ حمل ۱۴۰۰: یک انفجار در شهر`, 'dateline 2021-03-25'],
    ['پولیس گفت (۵ حمل ۱۴۰۰): یک انفجار', null],
    ['برج کند (۵ حمل ۱۴۰۰): یک انفجار', 'dateline 2021-03-25'],
  ])('is set off at the start of a line in %j: %s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each([
    ['آمر امنیت ولسوالی قیصار میمنه (۲۸ حمل ۱۳۹۶): خبر', 'dateline 2017-04-17'],
    ['آمر امنیت ولسوالی قیصار میمنه (۲۸ حمل ۱۳۹۶)\nخبر', 'dateline 2017-04-17'],
    ['آمر امنیت قیصار میمنه (۲۸ حمل ۱۳۹۶) یک خبر', null],
    ['آمر امنیت قیصار (۲۸ حمل ۱۳۹۶) یک خبر', 'dateline 2017-04-17'],
    ['یک خبر\nآمر امنیت قیصار (۲۸ حمل ۱۳۹۶) یک خبر', 'dateline 2017-04-17'],
  ])('stands in a bracket that closes an opening in %j: %s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it('has its tokens where it stands in the text', () => {
    expect(findPublished(parts('کابل (پژواک، ۵ حمل ۱۴۰۰): یک انفجار'))?.at).toEqual({ first: 4, last: 7 });
    expect(findPublished(parts('خبر'), '2025-11-27.txt')?.at).toBeNull();
  });

  it.each([
    ['2025-11-27-x.txt', 'filename 2025-11-27'],
    ['in/1404-09-06_x.txt', 'filename 2025-11-27'],
    ['۱۴۰۴-۰۹-۰۶.txt', 'filename 2025-11-27'],
    ['news20251127.txt', 'filename 2025-11-27'],
    ['in/2024-01-01/2025-11-27.txt', 'filename 2025-11-27'],
    ['1700-01-01.txt', 'filename 1700-01-01'],
    ['2100-12-31.txt', 'filename 2100-12-31'],
    ['1478-01-01.txt', 'filename 2099-03-20'],
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
    ['متن', '2101-01-01.txt'],
    ['متن', '1479-01-01.txt'],
    ['متن', '2025-11-27/x.txt'],
    ['', undefined],
  ])('is not read from %j', (text, name) => {
    expect(published(text, name)).toBeNull();
  });
});
