import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2020-06-15', basis: 'metadata' } }).events[0];

it('is an attack when somebody is shot by riders', () => {
  const event = read('یک خبرنگار شام دیروز در شهر جلال‌آباد از سوی دو موترسایکل‌سوار تیر خورد.');
  expect(event?.sub_event_type).toBe('Attack');
});

it('is claimed when it is called the work of his comrades', () => {
  const event = read(
    'دیروز بر هیأتی در پنجوایی شلیک شد و یک سرباز کشته شد. سخنگوی طالبان این حمله را کار همرزمانش خواند.',
  );
  expect(event?.attribution.map(({ stance }) => stance)).toContain('claims');
});

it('tells of what kind all the dead are', () => {
  const event = read('دیروز انفجاری در شهر کابل جان هشت تن را گرفت. پولیس می‌گوید همهٔ جان‌باختگان افراد ملکی اند.');
  expect(event?.casualties.map(({ category }) => category)).toContain('civilians');
});

const totalsOf = (text: string) => {
  const event = read(text);
  return [event?.sub_event_type, event?.totals.killed?.min ?? 0, event?.casualties.map(({ category }) => category)];
};

it.each([
  [
    'دو مرد مسلح دیروز نعمت رسولی، گویندهٔ تلویزیون، را در شهر چاریکار هدف گلوله قرار دادند و او جان باخت.',
    ['Attack', 1, ['journalists']],
  ],
  ['دو مرد مسلح دیروز بر موتر نعمت رسولی در شهر چاریکار آتش گشودند و وی جان باخت.', ['Attack', 1, [null]]],
  ['سه مرد مسلح دیروز وارد خانهٔ یک معلم در شهر غزنی شدند و او را کشتند.', ['Attack', 1, [null]]],
  // The soldiers fell, where nothing says «he».
  ['دو سرباز پولیس دیروز در شهر کابل با یک مهاجم درگیر شدند و کشته شدند.', ['Armed clash', 2, ['police']]],
])('a pronoun is one person, however many shot at him: %s', (text, told) => {
  expect(totalsOf(text)).toEqual(told);
});

it.each([
  ['دو مرد مسلح یک سرباز را دیروز در شهر هرات کشتند.', ['Armed clash', 1, ['military']]],
  ['دو طالب یک پولیس را دیروز در شهر هرات کشتند.', ['Armed clash', 1, ['police']]],
  // Two guards of one man.
  ['طالبان دو محافظ یک قوماندان را دیروز در شهر هرات کشتند.', ['Attack', 2, [null]]],
])('one who is told of right behind armed men is not theirs: %s', (text, told) => {
  expect(totalsOf(text)).toEqual(told);
});

it.each([
  ['والی گفت که تمام نُه تن از افراد داعش بودند.', 'داعش'],
  ['والی گفت هر نُه نفر عضو شاخهٔ خراسان داعش بوده‌اند.', 'داعش'],
  ['والی گفت که این نُه تن همه وابسته به گروه داعش بودند.', 'داعش'],
])('those counted belong to the group that was struck: %s', (said, group) => {
  const event = read(`دیروز در یک حملهٔ هوایی در ولسوالی اچین نُه تن کشته شدند. ${said}`);
  expect(event?.casualties.map(({ category }) => category)).toEqual(['militants']);
  expect(event?.actors.filter(({ role }) => role === 'target').map(({ text }) => text)).toEqual([
    expect.stringContaining(group),
  ]);
});

it('those counted may be the attackers themselves, or only somewhere', () => {
  const attackers = read(
    'دیروز دو مهاجم در شهر کابل بر یک هوتل حمله کردند و هر دو کشته شدند. والی گفت هر دو عضو داعش بودند.',
  );
  expect(attackers?.actors.filter(({ role }) => role === 'target')).toEqual([]);
  const safe = read('دیروز در حملهٔ هوایی در ولسوالی اچین نُه تن کشته شدند. والی گفت همهٔ سربازان اردو در سلامت هستند.');
  expect(safe?.actors.filter(({ role }) => role === 'target')).toEqual([]);
});

it('a given name is no group', () => {
  const event = read(
    'دیروز در انفجاری در شهر خوست دو تن کشته شدند. طالب منگل، سخنگوی والی خوست، طالبان را عامل این رویداد خواند.',
  );
  expect(event?.attribution.map(({ stance }) => stance)).toEqual(['alleges']);
});

it.each([
  ['دیروز انفجار ماین چسپکی در موتر یک قاضی در شهر خوست جان او را گرفت.', 'government'],
  ['دیروز انفجار ماین مقناطیسی در موتر یک افسر پولیس در شهر خوست جانش را گرفت.', 'police'],
])('his life was taken in his car: %s', (text, category) => {
  expect(totalsOf(text).slice(1)).toEqual([1, [category]]);
});

it('another voice may say otherwise of some of the dead', () => {
  const text =
    'دیروز حملهٔ پهپادی در ولسوالی اچین یازده تن را کشت. پولیس گفت کشته‌شدگان همگی عضو داعش بودند. باشندگان محل می‌گویند پنج تن از قربانیان غیرنظامی بودند.';
  expect(read(text)?.casualties.map(({ category, min }) => [category, min])).toEqual([
    ['militants', 11],
    ['civilians', 5],
  ]);
});

it('more soldiers beside one of the police are of the police', () => {
  const event = read('دیروز در انفجاری در شهر غزنی یک سرباز پولیس کشته و سه سرباز دیگر زخمی شدند.');
  expect(event?.casualties.map(({ category }) => category)).toEqual(['police', 'police']);
});

it('who had gone on leave was killed on the day that is told of him', () => {
  const event = read('یک سرباز اردو که به رخصتی رفته بود، دیروز در ولسوالی برکی‌برک لوگر کشته شد.');
  expect(event?.date?.start).toBe('2020-06-14');
});

it('one who was killed on a day of his own was not killed where nobody was', () => {
  const { events } = extract({
    id: 'a.txt',
    text: 'انفجاری در شهر هرات یازده تن را زخمی کرد. در پی ترور برهان‌الدین ربانی، رئیس شورای عالی صلح، در ۲۰ مارچ تنش‌ها بالا گرفته است.',
    published: { date: '2020-06-15', basis: 'metadata' },
  });
  expect(events.map(({ sub_event_type, date }) => [sub_event_type, date?.start])).toEqual([
    ['Remote explosive/landmine/IED', '2020-06-15'],
    ['Attack', '2020-03-20'],
  ]);
});

it('who are among the hurt do not make the others the doers', () => {
  const event = read('دیروز حملهٔ انتحاری در شهر غزنی چهار تن را کشت و هشت تن به شمول دو سرباز را زخمی ساخت.');
  expect(event?.actors.filter(({ role }) => role === 'perpetrator')).toEqual([]);
});

it.each([
  'سربازان دیروز دو فرد وابسته به جماعت انصارالله را در درواز کشتند.',
  'نیروهای امنیتی دیروز دو تن مربوط به داعش را در شهر کابل کشتند.',
])('people linked to a group are its fighters: %s', (text) => {
  expect(read(text)?.casualties.map(({ category }) => category)).toEqual(['militants']);
});

it('staff linked to a body that does not fight are none', () => {
  const event = read('دیروز دو کارمند وابسته به سازمان ملل در شهر کابل به ضرب گلوله کشته شدند.');
  expect(event?.casualties.map(({ category }) => category)).not.toContain('militants');
});

it('bodies that have come home so far are some of the dead', () => {
  const event = read(
    'مرزبانان ایران دیروز در سراوان به سوی مهاجران تیراندازی کردند و دست‌کم هشت مهاجر کشته شدند. به گفتهٔ والی، تاکنون پنج جسد از راه پل ابریشم تحویل داده شده است.',
  );
  expect(event?.totals.killed).toMatchObject({ min: 8, max: null });
});
