// Arms that are only found, carried or fired from afar, shells that an old war left, and crowds that go home by themselves.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2024-05-14', basis: 'metadata' } }).events.map((event) => [
    event.sub_event_type,
    event.weapons.map((weapon) => weapon.type).join(' '),
  ]);

const MINE = 'Remote explosive/landmine/IED';

describe('arms that were not used', () => {
  it.each([
    ['در درگیری دیروز در ولسوالی اندر شش داعشی کشته شدند و سه میل کلاشینکوف به دست سربازان افتاد.', 'Armed clash', ''],
    ['پس از جنگ دیشب در اندراب چهار جنگجو کشته شد؛ باشندگان از فیر سلاح ثقیله می‌گویند.', 'Armed clash', ''],
    ['طالبان دیروز زنان معترض را در هرات با قنداق تفنگ زدند و پنج تن زخمی شدند.', 'Protest with intervention', ''],
    ['دو طرف دیروز در سپین‌بولدک با سلاح سبک و سنگین به جان هم افتادند.', 'Armed clash', 'small_arms'],
    ['مردان مسلح دیروز با دو میل کلاشینکوف به موتر پولیس در چمن حمله کردند.', 'Armed clash', 'small_arms'],
    [
      'جوانان خشمگین دیروز در بصره به خودروهای نظامی سنگ و کوکتل مولوتف پرتاب کردند.',
      'Violent demonstration',
      'stones arson',
    ],
    ['طالبان دیروز گردهمایی زنان در مزار شریف را با گاز مرچ برهم زدند.', 'Protest with intervention', 'tear_gas'],
  ])('%s', (text, label, weapons) => {
    expect(told(text)).toEqual([[label, weapons]]);
  });
});

describe('what lay there and what was laid', () => {
  it.each([
    ['مرمی هاوانی که از جنگ مانده بود دیروز جان چهار پسربچه را در علیشنگ لغمان گرفت.', MINE, 'landmine'],
    ['راکتی که چوپانان یافته بودند دیروز در نهرین بغلان منفجر شد و سه تن را کشت.', MINE, 'landmine'],
    ['انفجار مهمات عمل‌ناکرده دیروز در ولسوالی چشت هرات دو کودک را کشت.', MINE, 'landmine'],
    ['بمی که در پای محراب مسجدی گذاشته شده بود دیروز در مزار شریف ترکید و ده تن را کشت.', MINE, 'ied'],
    ['منبر مسجدی دیروز در کابل به هوا رفت و چهار تن کشته شدند.', MINE, ''],
    [
      'راکتی که از کوه شلیک شده بود دیروز بر خانه‌ای در شهر اسعدآباد فرود آمد.',
      'Shelling/artillery/missile attack',
      'rocket',
    ],
  ])('%s', (text, label, weapons) => {
    expect(told(text)).toEqual([[label, weapons]]);
  });
});

it.each([
  ['معلمان دیروز در کرمانشاه تجمع کردند و پس از دو ساعت بدون درگیری متفرق شدند.', 'Peaceful protest'],
  ['معلمان دیروز در کرمانشاه تجمع کردند و به دست پلیس متفرق شدند.', 'Protest with intervention'],
])('%s', (text, label) => {
  expect(told(text)).toEqual([[label, '']]);
});

it.each([
  ['مرزبانان طالبان دیروز با سلاح سنگین بر پاسگاه ایرانی در نیمروز آتش گشودند و درگیری ادامه یافت.', 'Armed clash', ''],
  [
    'شهر قندز از دیروز زیر آتش سلاح‌های سنگین ارتش پاکستان است و ده تن زخمی شده‌اند.',
    'Shelling/artillery/missile attack',
    'artillery',
  ],
])('%s', (text, label, weapons) => {
  expect(told(text)).toEqual([[label, weapons]]);
});
