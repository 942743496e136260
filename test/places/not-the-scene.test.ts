// Places that a text names without anything having happened there.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const placesOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ places }) =>
    places.map((place) => place.text),
  );

describe('where those who are told of are from', () => {
  it.each([
    ['سرباز وظیفه علی مرادی که در استان اصفهان به دنیا آمده بود در درگیری دیواندره کشته شد.', [['دیواندره']]],
    ['این دو افسر، متولد کرمانشاه، دیروز در حمله به پاسگاه مرزی سقز کشته شدند.', [['سقز']]],
    ['نوح احمدی اهل شهرستان بندرلنگه بود و دیروز در یک حملهٔ پهپادی کشته شد.', [[]]],
    ['یک معترض ۲۰ ساله، ساکن شهرک پردیس، با شلیک ماموران کشته شد.', [[]]],
    ['عبدالله متولد ولایت تخار بود که در حمله بر پوسته پولیس در ولسوالی خاکریز کشته شد.', [['خاکریز']]],
    // Those who live there saw it there.
    ['باشندگان ولسوالی خاکریز دیشب هدف حملهٔ افراد مسلح قرار گرفتند و سه تن کشته شدند.', [['خاکریز']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('where the hurt were brought', () => {
  it.each([
    ['در حمله پهپادی به کوی سنجق ۴ نفر زخمی و به بیمارستانی مجهز در غرب ایران منتقل شدند.', [['کوی سنجق']]],
    ['دو نیروی پیشمرگه در حمله پهپادی به عراق زخمی و به بیمارستانی در تهران منتقل شدند.', [['عراق']]],
    ['چند نفر بر اثر اصابت ترکش پرتابه در اسکله شهرستان سیریک مصدوم و به بیمارستان میناب منتقل شدند.', [['سیریک']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
