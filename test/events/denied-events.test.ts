// Denials that name what they deny, gatherings told one after the other, and tolls by the kind of their event.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const published = { date: '2025-04-07', basis: 'metadata' } as const;
const read = (text: string) => extract({ id: 'x', text, published }).events;
const denials = (text: string) =>
  read(text).map(({ attribution }) => attribution.filter(({ stance }) => stance === 'denies').length);

describe('a denial told after other news', () => {
  it.each([
    [
      'به گفتهٔ شاهدان، پولیس طالبان دیروز در هرات شش دختر را با خود برد.\nدر غور نیز دو مرد مسلح یک بزرگ قومی را در ولسوالی تیوره کشتند.\nسخنگوی وزارت امر به معروف بازداشت دختران را رد کرد و گفت هیچ‌کس زندانی نشده است.',
      [1, 0],
    ],
    [
      'نیروهای طالبان شام دوشنبه در ولسوالی اندراب دو تن را کشتند.\nدر بلخ، ماینی انفجار کرد و دو کودک را زخمی ساخت.\nسخنگوی طالبان در بغلان کشته شدن غیرنظامیان در اندراب را رد کرده است.',
      [1, 0],
    ],
    [
      'شاهدان می‌گویند که طالبان دیروز در تخار یک خبرنگار را ربودند.\nامروز در غزنی بم دستی بر یک خانه پرتاب شد و سه تن زخمی شدند.\nمقام‌های طالبان ربودن خبرنگار را بی‌اساس خواندند.',
      [1, 0],
    ],
    [
      'در کاپیسا طالبان خانهٔ یک سرباز پیشین را آتش زدند.\nروز جمعه در لوگر دو طالب در حمله‌ای کشته شدند.\nسخنگوی والی کاپیسا به آتش کشیدن خانه را رد می‌کند.',
      [1, 0],
    ],
  ])('is of the event that it names: %s', (text, expected) => {
    expect(denials(text)).toEqual(expected);
  });
});

describe('protests of several towns', () => {
  it('tells of a gathering that came to an end', () => {
    const events = read(
      'ده‌ها زن دیروز در کابل با شعار «نان، کار، آزادی» به خیابان برآمدند. در مزار شریف، طالبان معترضان را با فیر هوایی پراکنده کردند. اما در شهر فیض‌آباد بدخشان، گردهمایی شماری از زنان با خواندن قطعنامه و بدون خشونت پایان یافت.',
    );
    expect(events.map(({ places }) => places[0]?.text)).toEqual(['کابل', 'مزار شریف', 'فیض‌آباد']);
  });
});

describe('tolls', () => {
  it('counts as abducted whom the state takes away to a place unknown', () => {
    const [event] = read('طالبان دیروز سه سرباز پیشین را از خانه‌های شان در ولسوالی رستاق به جای نامعلومی بردند.');
    expect(event?.totals).toMatchObject({ abducted: { min: 3, max: 3 }, arrested: null });
  });
  it('leaves the dead of a feud out of the deal', () => {
    const [event] = read(
      'در پکتیا، دو قوم پس از سه سال دشمنی دیروز با میانجیگری علما در ولسوالی جانی‌خیل آشتی کردند. در این دشمنی از هر دو طرف هفت تن کشته شده بودند.',
    );
    expect(event).toMatchObject({ sub_event_type: 'Agreement', totals: { killed: null } });
  });
  it('adds to the dead those wounded who died, told in the same sentence', () => {
    const [event] = read(
      'افراد مسلح دیروز در کندز بر موتر مسافران آتش گشودند. پنج تن در جا کشته و چهار تن زخمی شدند؛ یکی از زخمیان امروز در شفاخانه درگذشت.',
    );
    expect(event?.totals).toMatchObject({ killed: { min: 6, max: 6 }, injured: { min: 3, max: 3 } });
  });
  it('reads nine before a happening as a number', () => {
    const [event] = read('نُه کودک دیروز در ارزگان در انفجار ماین کشته شدند.');
    expect(event).toMatchObject({
      sub_event_type: 'Remote explosive/landmine/IED',
      totals: { killed: { min: 9, max: 9 } },
    });
  });
});
