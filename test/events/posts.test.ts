// Posts of channels and agencies: whose losses are counted, who strikes by what, who says that he was struck.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
const labelsOf = (text: string) => eventsOf(text).map((event) => event.sub_event_type);
const actorsOf = (text: string) =>
  eventsOf(text).flatMap((event) => event.actors.map((actor) => `${actor.role} ${actor.text}`));

describe('the losses of a side', () => {
  const text = 'شمار شهدای حشدالشعبی در حملهٔ هوایی آمریکا به الانبار به ۹ شهید و ۴ زخمی رسید.';

  it('say who was struck', () => {
    expect(actorsOf(text)).toContain('target حشدالشعبی');
    expect(eventsOf(text)[0]?.casualties.every(({ category }) => category !== null)).toBe(true);
  });

  it('are not those of a land', () => {
    const land = 'شمار قربانیان لبنان در حملات هوایی اسرائیل به صور به ۹ کشته رسید.';
    expect(actorsOf(land)).not.toContain('target لبنان');
  });
});

it('has who dealt the blows for the doer', () => {
  expect(actorsOf('بر اثر آتش رزمندگان حزب‌الله در جنوب لبنان سه نظامی صهیونیست کشته شدند.')).toContain(
    'perpetrator رزمندگان حزب‌الله',
  );
});

describe('two strikes of one sentence', () => {
  it('are two where one is from the air and one from the ground', () => {
    expect(
      labelsOf(
        'جنگنده‌های اسرائیل شب گذشته النبطیه را بمباران کردند و توپخانهٔ این رژیم نیز باغ‌های اطراف را زیر آتش گرفت.',
      ),
    ).toEqual(['Air/drone strike', 'Shelling/artillery/missile attack']);
  });

  it('are one where both are from the air', () => {
    expect(
      labelsOf(
        'جنگنده‌های اسرائیل شب گذشته النبطیه را بمباران کردند و پهپادهای این رژیم نیز باغ‌های اطراف را هدف گرفتند.',
      ),
    ).toEqual(['Air/drone strike']);
  });
});

it('has who says that he was struck for the target, and his country for the place', () => {
  const [event] = eventsOf('ارتش کویت: از بامداد امروز هدف حملات موشکی ایران قرار گرفته‌ایم.');
  expect(event?.places.map((place) => place.text)).toEqual(['کویت']);
});

describe('what is hit from afar', () => {
  it.each([
    ['سنتکام: نیروهای ما سایت‌های موشکی ایران در بندرعباس را نابود کردند.', 'Air/drone strike'],
    ['بالگردهای آمریکایی دو قایق تندروی سپاه را در تنگهٔ هرمز غرق کردند.', 'Air/drone strike'],
    ['اصابت پرتابهٔ دشمن به اسکلهٔ صیادی سیریک', 'Air/drone strike'],
    ['دقایقی پیش نقطه‌ای در اطراف بوشهر مورد اصابت پرتابهٔ هوایی قرار گرفت.', 'Air/drone strike'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it('is no barn of smugglers', () => {
    expect(labelsOf('ماموران انبار مواد مخدر قاچاقچیان را در بندرعباس نابود کردند.')).toEqual([]);
  });
});

describe('spoken words', () => {
  it('tell of deaths', () => {
    const [event] = eventsOf('در حملات آمریکا به اهواز ۷ نفر جونشون رو از دست دادن.');
    expect(event?.totals.killed).toEqual({ min: 7, max: 7 });
  });

  it('tell of a blast by who drives towards it', () => {
    expect(labelsOf('همین الان چند تا آمبولانس و آتش‌نشانی دارن میرن سمت خجیر، صدای انفجار اومد')).toEqual([
      'Remote explosive/landmine/IED',
    ]);
  });
});

it('places counted people where they were harmed or taken', () => {
  expect(eventsOf('بازداشت ۱۲ شهروند در تبریز به اتهام جاسوسی برای موساد')[0]?.places.map(({ text }) => text)).toEqual([
    'تبریز',
  ]);
});

it('tells of shots at a ship wherever the office is that says so', () => {
  expect(
    labelsOf('سازمان تجارت دریایی انگلیس: یک کشتی باری در دریای سرخ هدف تیراندازی قایق‌های ناشناس قرار گرفت.'),
  ).toEqual(['Attack']);
});

it('does not take the country of a clock for the doer', () => {
  expect(
    actorsOf('امروز ساعت ۶ (۱:۳۰ بامداد به وقت ایران) نیروهای آمریکایی حملات هوایی جدیدی را علیه یمن آغاز کردند.'),
  ).not.toContain('perpetrator ایران');
});
