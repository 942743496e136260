// Which day is counted from, parts of one day, lines that only date a text; and kinds that a word beside the verb decides.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text, as kind and days; `date` is a Wednesday. */
const told = (text: string, date = '2024-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map(
    ({ sub_event_type: kind, date: day }) =>
      `${kind} ${day === null ? '-' : day.start === day.end ? day.start : `${day.start}/${day.end}`}`,
  );

describe('the day of an event', () => {
  it.each([
    // Counted from the last single day, and not from the week told behind it.
    [
      'بامداد دوشنبه موتربمی در برابر یک دفتر در شهر غزنی منفجر شد و شش تن را کشت. طالبان هفتهٔ گذشته حملات زمستانی خود را آغاز کرده بودند. سه روز قبل از این انفجار، ماینی در گیلان دو مسافر را کشت.',
      ['Remote explosive/landmine/IED 2024-11-18', 'Remote explosive/landmine/IED 2024-11-15'],
    ],
    // Two parts of one day.
    [
      'در فاریاب از صبح تا شام دیروز راکت بر بازار قیصار فیر می‌شد و سه دکاندار کشته شد.',
      ['Shelling/artillery/missile attack 2024-11-19'],
    ],
    [
      'در فاریاب از صبح تا شام روز دوشنبه راکت بر بازار قیصار فیر می‌شد و سه دکاندار کشته شد.',
      ['Shelling/artillery/missile attack 2024-11-18'],
    ],
    // A line of place, agency and day dates the text.
    [
      'هفت کشته در دو رویداد\nقندهار، پژواک، ۳۰ عقرب\nمسوولین قندهار می‌گویند که شام دیروز یک رنجر پولیس در ژیری به ماین برابر شد و سه تن کشته شدند.\nدو روز قبل نیز در ارغنداب افراد مسلح یک موسفید قومی و سه پسرش را کشتند.',
      ['Remote explosive/landmine/IED 2024-11-19', 'Attack 2024-11-18'],
    ],
    // What somebody did about a fight that goes on is not its day.
    [
      'جنگ میان دو گروه از شام دوشنبه بدینسو در چهاربولک بلخ ادامه دارد. به قول داکتران شش جسد به شفاخانه آورده شده است. کمیسیون مشترک دیروز کوشید هر دو جانب را راضی سازد، ولی نتیجه نداد.',
      ['Armed clash 2024-11-18/2024-11-20'],
    ],
    // What a sum of «so far» counts is of either day.
    [
      'در سه رویداد جداگانه در کندز، بغلان و هرات از شام دیروز تا کنون نُه تن کشته شده‌اند.\nدر کندز، شب گذشته طالبان بر یک پوسته در خان‌آباد حمله کردند و چهار پولیس را کشتند.\nدر بغلان، دو طفل در برکه هنگام بازی با یک مرمی منفجر نشده جان باختند.\nدر هرات، دیشب افراد ناشناس در گلران سه باشنده را کشتند.',
      ['Armed clash 2024-11-19', 'Remote explosive/landmine/IED 2024-11-19/2024-11-20', 'Attack 2024-11-19'],
    ],
    // The day of what somebody once had a hand in, known to all or not.
    [
      'به گفتهٔ ارتش، یک فرماندهٔ حماس که در حملهٔ ۷ اکتبر نقش داشت، سه‌شنبه در بمباران رفح کشته شد.',
      ['Air/drone strike 2024-11-19'],
    ],
    [
      'پولیس می‌گوید یک قوماندان طالبان که در حملهٔ ۱۲ اسد بر ولسوالی ارغنداب دست داشت، دیشب در شاه‌جوی کشته شد.',
      ['Armed clash 2024-11-19'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the kind of an event', () => {
  it.each([
    ['نیروهای ویژه دیروز آمر اطلاعات داعش را در نزدیکی مهترلام کشتند.', ['Armed clash 2024-11-19']],
    ['نیروهای ویژه دیروز یکی از سران القاعده را در نزدیکی مهترلام کشتند.', ['Armed clash 2024-11-19']],
    ['نیروهای ویژه دیروز آمر یک مکتب را در نزدیکی مهترلام کشتند.', ['Attack 2024-11-19']],
    ['جنگ در پنجوایی قندهار از سه روز به این سو دوام دارد.', ['Armed clash 2024-11-17/2024-11-20']],
    ['زد و خورد در ولسوالی برمل پکتیکا از صبح امروز در جریان است.', ['Armed clash 2024-11-20']],
    [
      'دشمن دیروز نقاطی در شهر حمص را هدف حملهٔ موشک‌های هواپایه قرار داد و پنج نظامی زخمی شدند.',
      ['Air/drone strike 2024-11-19'],
    ],
    [
      'دشمن دیروز نقاطی در شهر حمص را هدف حملهٔ موشک‌های زمین به زمین قرار داد و پنج نظامی زخمی شدند.',
      ['Shelling/artillery/missile attack 2024-11-19'],
    ],
    [
      'صدها تاکسی‌ران دیروز در قندهار در اعتراض به تکس تازه چوک شهیدان را بستند؛ طالبان سیزده راننده را به حوزه بردند.',
      ['Protest with intervention 2024-11-19'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
