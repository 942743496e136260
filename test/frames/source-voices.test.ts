// Whose words they are: who speaks anew behind a semicolon, who said the one and denies the other, where a quotation ends.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidBy = (text: string): string[] =>
  extract({ id: 'x', text, published: { date: '2023-06-20', basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.map(({ stance, by }) => `${stance} ${by}`),
  );

describe('whose words they are', () => {
  it('hears the second of two in a headline', () => {
    const text =
      'جبهه مقاومت: شش طالب را در اندراب کشتیم؛ طالبان: دروغ است\nجبهه مقاومت ملی می‌گوید نیروهایش دیروز بر یک پاسگاه طالبان در اندراب حمله کردند و شش جنگجوی طالب کشته شدند.';
    expect(saidBy(text).sort()).toEqual(['claims جبهه مقاومت ملی', 'denies طالبان']);
  });

  it('lays a denial to who spoke before, not to those he spoke of', () => {
    const text =
      'باشندگان می‌گویند طالبان دیروز در بغلان دو جوان را کشتند. سخنگوی والی گفت که نیروهای امنیتی در پی آرامش مردم‌اند و این ادعا را رد کرد.';
    expect(saidBy(text)).toEqual(['alleges باشندگان', 'denies سخنگوی والی']);
  });

  it('ends a quotation behind its full stop', () => {
    const text =
      'حاجی گل، موسفید محل، گفت که آب نبود و مهمات نرسید. «سه روز زنگ زدیم.»\nطالبان دیروز بر مرکز خواهان حمله کردند و چهار سرباز را کشتند.';
    expect(saidBy(text)).toEqual([]);
  });

  it('takes what somebody is called for no speaker', () => {
    const text =
      'داعش با نشر عکس مهاجم، که او را ابوعاصم پاکستانی خوانده، مسئولیت حملهٔ دیروز کابل را که ده کشته داشت پذیرفته است.';
    expect(saidBy(text)).toEqual(['claims داعش']);
  });

  it.each([
    [
      'یک شاهد گفت مأموران دیروز در اراک با باتوم به کارگران معترض حمله کردند و نه نفر زخمی شدند. فرماندار اراک می‌گوید که کسی کتک نخورده است.',
      ['alleges یک شاهد', 'denies فرماندار اراک'],
    ],
    [
      'فرماندار روستوف گفت پدافند هوایی دیروز دو پهپاد اوکراینی را بر فراز این شهر سرنگون کرد و کسی آسیب ندید.',
      ['claims فرماندار روستوف'],
    ],
  ])('nobody hurt: %s', (text, said) => {
    expect(saidBy(text)).toEqual(said);
  });
});
