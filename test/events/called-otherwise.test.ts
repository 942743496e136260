// Labels where a later sentence, a blame or a noun calls the deed by another word.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string, date = '2025-11-24') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const labelOf = (text: string) => read(text)[0]?.sub_event_type;

const TAKEN = 'Abduction/forced disappearance';
const AIR = 'Air/drone strike';
const CLASH = 'Armed clash';
const PROTEST = 'Peaceful protest';

describe('people taken by force', () => {
  it.each([
    ['ربایش یک روزنامه‌نگار در شهر هرات روز جمعه تأیید شد. نهادهای مدنی این حمله را محکوم کردند.', TAKEN],
    ['اختطاف دو داکتر به دست جنگجویان طالبان دیروز در بغلان مردم را به خشم آورد.', TAKEN],
    [
      'مردان مسلح ناشناس دیروز یک معلم را در تخار از موتر پایین کرده و با خود بردند. این کار طالبان دانسته می‌شود.',
      TAKEN,
    ],
    ['سه چوپان دیروز در بادغیس به گروگان جنگجویان داعش درآمدند.', TAKEN],
    ['آدم‌ربایان دیروز در شهر مزار شریف یک داکتر را از خانه‌اش بیرون کشیدند و با خود بردند.', TAKEN],
    ['از دو آموزگار که دیشب در ولایت سرپل از سوی طالبان برده شدند، هیچ نشانی به دست نیامده است.', TAKEN],
    ['جنگجویان طالبان دیروز یک آموزگار را در سرپل از خانه‌اش بردند.', 'Arrests'],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('a crowd and what it is angry about', () => {
  it.each([
    ['راه‌پیمایی باشندگان شهر قندز دیروز علیه تخریب خانه‌های مردم به گونهٔ مسالمت‌آمیز پایان یافت.', PROTEST],
    ['شاهراه عمومی ولایت تخار دیروز از سوی باشندگان محل به روی ترافیک مسدود شد.', PROTEST],
    ['به گفتهٔ والی، معلمان روز جمعه با حضور مقابل ساختمان فرمانداری زاهدان خواستار پرداخت حقوق خود شدند.', PROTEST],
    ['کارگران معدن دیروز با پلاکارد به خیابان‌های شهر کرمان آمدند.', PROTEST],
    ['آموزگاران دیروز در شهر هرات دست به تظاهرات زدند. ویدیوها هنوز راستی‌آزمایی نشده است.', PROTEST],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it('is no protest where the police close a road', () => {
    expect(read('شاهراه سالنگ دیروز از سوی پولیس ترافیک به دلیل برف‌باری بسته شد.')).toEqual([]);
  });
});

describe('struck from the air', () => {
  it.each([
    ['شلیک موشک از پهپاد به یک موتر در خوست: پنج سرنشین کشته شدند.', AIR],
    ['قریه‌ای در ولسوالی برمل زیر بمب‌های ارتش پاکستان: دیروز نه غیرنظامی جان باختند.', AIR],
    ['موتر آنان دیروز در ولسوالی گومل با درون زده شد و سه تن کشته شدند.', AIR],
    [
      'ارتش روسیه دیروز با شلیک پنج موشک فرودگاه نظامی اودسا را هدف قرار داد و شماری از جنگنده‌ها آسیب دیدند.',
      'Shelling/artillery/missile attack',
    ],
    ['بر اثر شلیک موشک به یک موتر در خوست پنج سرنشین کشته شدند.', 'Shelling/artillery/missile attack'],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('armed people on both sides', () => {
  it.each([
    ['سربازان ارتش دیروز در بدخشان از دو سو زیر آتش مردان مسلح قرار گرفتند و سه تن کشته شدند.', CLASH],
    ['جیش‌العدل دیروز به سربازان در سراوان حمله کرد و نه نفر را کشت. دو زن نیز در میان کشته‌شدگان‌اند.', CLASH],
    ['نیروهای پولیس دیروز حین گشت‌زنی در تخار به رگبار بسته شدند.', CLASH],
    ['دیروز میان سربازان سرحدی و جنگجویان طالبان در نیمروز فیر شد و دو تن کشته شدند.', CLASH],
    ['کاروانی از نیروهای امنیتی دیروز در قندز زیر رگبار گلوله قرار گرفت.', CLASH],
    [
      'به گفتهٔ قوماندانی امنیهٔ محل، افراد ناشناس دیروز وارد خانهٔ یک آموزگار در قندز شده و او را به قتل رساندند.',
      'Attack',
    ],
    ['جیش‌العدل دیروز به خانه‌ای در سراوان حمله کرد و نه زن را کشت.', 'Attack'],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

it('takes a killer for whoever killed', () => {
  expect(labelOf('قتل یک قاضی به دست جنگجویان طالبان — شهر قندز، شب گذشته. قاتل گریخته است.')).toBe('Attack');
  const killed = 'یک استاد دانشگاه دیروز در شهر قندهار ترور شد.';
  expect(labelOf(`${killed} پولیس می‌گوید که قاتلان تفنگچه در دست داشتند و به او حمله کردند.`)).toBe('Attack');
});

it('reads a bomber whose toll is taken of soldiers', () => {
  expect(labelOf('حملهٔ انتحاری روز جمعه در خوست از نیروهای امنیتی هفت قربانی گرفت.')).toBe('Suicide bomb');
});

it('is a bombing though the bomber went off too early', () => {
  const text = 'یک مهاجم انتحاری دیروز در کابل پیش از رسیدن به هدف، خود را منفجر کرد.';
  expect(labelOf(text)).toBe('Suicide bomb');
  expect(labelOf('پولیس یک مهاجم انتحاری را دیروز در کابل پیش از رسیدن به هدف از پا درآورد.')).toBe(
    'Disrupted weapons use',
  );
});
