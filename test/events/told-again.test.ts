// One happening that a text tells of twice: with more places. What air forces strike.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map((event) => [
    event.sub_event_type,
    event.places.map((place) => place.text),
  ]);

const AIR = 'Air/drone strike';
const REMOTE = 'Remote explosive/landmine/IED';

describe('told again', () => {
  it('with more places, where nobody is counted', () => {
    expect(
      told('۳ انفجار در جاسک همین الان\nپنج انفجار سنگین بندرعباس\nصداهای شنیده شده در بندرعباس و جاسک: ۵ انفجار'),
    ).toEqual([[REMOTE, ['جاسک', 'بندرعباس']]]);
  });

  it('what names people is kept apart', () => {
    expect(told('انفجار در کابل سه کشته داشت.\nدر انفجار دیگری در کابل و هرات پنج نفر زخمی شدند.')).toEqual([
      [REMOTE, ['کابل']],
      [REMOTE, ['کابل', 'هرات']],
    ]);
  });
});

describe('what comes behind', () => {
  it('«این نخستین حمله …» is a remark', () => {
    expect(
      told(
        'یک حمله پهپادی اسرائیل خودرویی را در جنوب لبنان هدف قرار داد و راننده آن کشته شد.\nاین نخستین حمله مرگبار گزارش‌شده اسرائیل در لبنان از زمان آتش‌بس است.',
      ),
    ).toEqual([[AIR, ['جنوب لبنان']]]);
  });

  it('«همچنین …» with its own dead in another quarter is another deed', () => {
    expect(
      told(
        'در درگیری در محله «الفردوس» حلب شش تروریست کشته شدند. همچنین در درگیری در محله «السکری» ۱۴ تروریست کشته شدند.',
      ),
    ).toHaveLength(2);
    expect(told('در حمله به پوسته‌ای در چمتال سه سرباز کشته شدند. همچنین پنج سرباز زخمی شدند.')).toHaveLength(1);
  });
});

describe('an air force', () => {
  it('strikes from the air', () => {
    expect(
      told(
        'در حملات دقیق نیروی هوایی روز گذشته حدود ده زیرساخت متعلق به حزب‌الله در بنت جبیل در جنوب لبنان هدف حمله قرار گرفت.',
      ),
    ).toEqual([[AIR, ['بنت جبیل']]]);
  });
});
