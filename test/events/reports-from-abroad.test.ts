// Reports of wars elsewhere, as Persian and Dari desks tell them: words of armies, counts of ministries of health, rivals.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;

const rows = (text: string): string[][] =>
  eventsOf(text).map(({ casualties }) =>
    casualties.map(({ outcome, category, min }) => `${outcome} ${category ?? 'people'} ${min}`),
  );

describe('ages in months', () => {
  it.each([
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر از جمله یک نوزاد هشت‌ماهه کشته شدند.',
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر به شمول یک طفل شش ماهه کشته شدند.',
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر از جمله نوزادی دو هفته‌ای کشته شدند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed people 23', 'killed children 1']]);
  });
});

describe('kinds of the dead with some of them set in between', () => {
  it.each([
    'در درگیری‌های سویدا حدود ۴۰ تن کشته شدند. ۱۸ تن از کشته‌شدگان افراد ملکی، از جمله چهار زن، هستند.',
    'در درگیری‌های سویدا حدود ۴۰ تن کشته شدند. ۱۸ تن از کشته‌شدگان، از جمله چهار زن، غیرنظامی هستند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed people 40', 'killed civilians 18', 'killed women 4']]);
  });
});

describe('a fight behind an attack', () => {
  it.each([
    'در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. پنج مهاجم نیز در درگیری پس از آن کشته شدند.',
    'در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. ارتش می‌گوید پنج مهاجم در تیراندازی بعد از آن کشته شده‌اند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed military 9', 'killed militants 5']]);
  });

  it('is none where it is another attack', () => {
    expect(
      rows('در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. در انفجار پس از آن در بنو پنج پلیس کشته شدند.'),
    ).toHaveLength(2);
  });
});

describe('people neutralised', () => {
  it.each([
    ['وزارت دفاع ترکیه از «خنثی‌سازی» هشت عضو پ‌ک‌ک در شمال عراق خبر داد.', 8],
    ['وزارت دفاع ترکیه اعلام کرد هشت تروریست پ‌ک‌ک در شمال عراق خنثی شدند.', 8],
    ['ارتش ترکیه می‌گوید چهار عضو حزب کارگران کردستان را در منطقهٔ زاپ خنثی کرده است.', 4],
  ])('%s', (text, dead) => {
    const [event] = eventsOf(text);
    expect(rows(text)).toEqual([[`killed militants ${dead}`]]);
    expect(event?.actors.map(({ role }) => role).sort()).toEqual(['perpetrator', 'target']);
    expect(event?.sub_event_type).not.toBe('Disrupted weapons use');
  });

  it.each([
    'نیروهای امنیتی دیروز دو بمب را در منطقهٔ زاپ خنثی کردند.',
    'پولیس دیروز طرح حملهٔ سه تروریست را در کابل خنثی کرد.',
  ])('no bombs and plots: %s', (text) => {
    expect(rows(text).flat()).toEqual([]);
  });

  it('slays in the name of no ministry of health', () => {
    const [event] = eventsOf('وزارت بهداشت لبنان اعلام کرد که سه عضو حزب‌الله در نبطیه کشته شدند.');
    expect(event?.actors.filter(({ role }) => role === 'perpetrator') ?? []).toEqual([]);
  });
});

describe('counts of a ministry of health at war', () => {
  it.each([
    'وزارت بهداشت غزه: در ۲۴ ساعت گذشته ۴۷ شهید و ۱۸۸ مجروح به بیمارستان‌ها منتقل شده‌اند.',
    'وزارت صحت غزه اعلام کرد که در ۲۴ ساعت گذشته ۴۷ نفر کشته و ۱۸۸ نفر زخمی شده‌اند.',
  ])('%s', (text) => {
    const [event] = eventsOf(text);
    expect(event?.totals.killed?.min).toBe(47);
    expect(event?.totals.injured?.min).toBe(188);
    expect(event?.places.map((place) => place.text)).toEqual(['غزه']);
  });

  it.each([
    'وزارت بهداشت غزه: در ۲۴ ساعت گذشته هفت نفر بر اثر گرسنگی و سوءتغذیه جان باختند.',
    'وزارت بهداشت ترکیه: در ۲۴ ساعت گذشته ۴۷ نفر جان باختند.',
  ])('of no war: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

const perpetrators = (text: string): string[] =>
  eventsOf(text).flatMap(({ actors }) => actors.filter(({ role }) => role === 'perpetrator').map((one) => one.text));

describe('who is told of without «که»', () => {
  it.each([
    ['پولیس می‌گوید افراد مسلح به کمپ کارگران در دکی حمله کردند و هفت کارگر را کشتند.', ['افراد مسلح']],
    [
      'ارتش نیجریه می‌گوید شبه‌نظامیان به روستایی در بورنو یورش بردند، خانه‌ها را آتش زدند و نه نفر را کشتند.',
      ['شبه‌نظامیان'],
    ],
    ['پلیس اسرائیل می‌گوید یک مرد فلسطینی در حیفا به رهگذران حمله کرد و یک زن را کشت.', ['یک مرد فلسطینی']],
    ['ارتش اسرائیل می‌گوید به مواضع حزب‌الله در نبطیه حمله کرد و سه عضو این گروه را کشت.', ['ارتش اسرائیل']],
  ])('%s', (text, doers) => {
    expect(perpetrators(text)).toEqual(doers);
  });
});

describe('a land before a colon', () => {
  it('heads the news where another speaks', () => {
    const text = 'سودان: ارتش می‌گوید شهر بارا در کردفان شمالی را از نیروهای پشتیبانی سریع پس گرفته است.';
    expect(perpetrators(text)).toEqual(['ارتش']);
    expect(eventsOf(text).flatMap(({ attribution }) => attribution.map(({ by }) => by))).toEqual(['ارتش']);
  });

  it('speaks where nobody else does', () => {
    const [event] = eventsOf('اوکراین: سه نفر دیروز در حملهٔ روسیه به خارکیف کشته شدند.');
    expect(event?.attribution.map(({ by }) => by)).toEqual(['اوکراین']);
  });
});

describe('who blames behind what he tells', () => {
  it.each([
    ['دهلی می‌گوید دو سرباز هندی در اوری کشته شدند و پاکستان را به شلیک خمپاره متهم کرد.', 'دهلی'],
    ['ارتش لبنان گفت دو سرباز آن در نبطیه کشته شدند و اسرائیل را مسئول دانست.', 'ارتش لبنان'],
  ])('%s', (text, by) => {
    expect(eventsOf(text).flatMap(({ attribution }) => attribution.map((one) => one.by))).toEqual([by]);
  });
});

describe('towns abroad that are words too', () => {
  const placesOf = (text: string): string[][] => eventsOf(text).map(({ places }) => places.map((place) => place.text));

  it.each([
    ['پلیس پاکستان می‌گوید چهار نفر در انفجار بمب در تانک کشته شدند.', [['تانک']]],
    [
      'سه نفر در حملهٔ هوایی به عیترون کشته شدند. دو نفر دیگر در حملهٔ پهپادی در نزدیکی صور جان باختند.',
      [['عیترون'], ['صور']],
    ],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    'در حملهٔ هوایی به عیترون لبنان سه نفر در باغ خانهٔ خود کشته شدند.',
    'در حملهٔ هوایی به عیترون سه نفر کشته شدند و دو نفر در امان ماندند.',
  ])('no words: %s', (text) => {
    expect(placesOf(text)).toEqual([['عیترون']]);
  });
});

describe('those who attacked, counted behind those who died', () => {
  it.each([
    ['۳۴ سرباز در حملهٔ صدها مرد مسلح به پایگاهی در تیلابری کشته شدند.', 'killed military 34'],
    ['سیزده پولیس در یورش ده‌ها جنگجوی طالبان بر یک پاسگاه در بنو کشته شدند.', 'killed police 13'],
    ['در حملهٔ سه مرد مسلح نه غیرنظامی در کویته کشته شدند.', 'killed civilians 9'],
    ['در حملهٔ ارتش سه مرد مسلح در کویته کشته شدند.', 'killed militants 3'],
  ])('%s', (text, row) => {
    expect(rows(text)).toEqual([[row]]);
  });
});

it('denies a charge and answers it with a breach of the truce', () => {
  const [event, ...others] = eventsOf(
    'هند می‌گوید سربازان پاکستان دیروز در پونچ شلیک کردند و یک سرباز هندی کشته شد. پاکستان این ادعا را رد کرد و هند را به نقض آتش‌بس متهم کرد.',
  );
  expect(others).toEqual([]);
  expect(event?.attribution.map(({ stance, by }) => `${stance} ${by}`)).toContain('denies پاکستان');
});
