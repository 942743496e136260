// Reports of the years of war in Afghanistan: who counts whom, what is told beside an attack and who says it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const range = (value: { readonly min: number; readonly max: number | null } | null) =>
  value === null ? '' : value.max === value.min ? `${value.min}` : `${value.min}-${value.max ?? ''}`;

/** The events of a text: kind, place, killed/injured/abducted/arrested, stances; `date` is a Thursday. */
const told = (text: string, date = '2019-09-05') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map(
    ({ sub_event_type: kind, places, totals, attribution }) =>
      [
        kind,
        places.map((place) => place.text).join('+'),
        [totals.killed, totals.injured, totals.abducted, totals.arrested].map(range).join('/'),
        attribution.map(({ stance, by }) => `${stance}:${by}`).join(' '),
      ].join(' | '),
  );

describe('who speaks', () => {
  it.each([
    [
      'داعش مسئولیت حملهٔ راکتی دیروز بر میدان هوایی جلال‌آباد را به عهده گرفته اما ریاست امنیت ملی طالبان را متهم می‌کند.',
      ['claims:داعش alleges:ریاست امنیت ملی'],
    ],
    // Signs at the head of a line are no part of a name.
    ['🔴 منابع محلی: ولسوالی ارغنج‌خوا شام دیروز به دست طالبان افتاد.', ['alleges:منابع محلی']],
    ['▪️ والی بدخشان می‌گوید که طالبان دیروز سه مسافر را در جرم کشتند.', ['alleges:والی بدخشان']],
    // «کار خود نمی‌دانند» denies.
    ['دیروز در کجکی هلمند هفت مسافر ربوده شدند. طالبان این کار را کار خود نمی‌دانند.', ['denies:طالبان']],
    ['دیروز در انفجاری در ترینکوت چهار تن کشته شدند. طالبان این انفجار را کار خود ندانستند.', ['denies:طالبان']],
    ['دیروز در انفجاری در ترینکوت چهار تن کشته شدند. طالبان این انفجار را کار خود خواندند.', ['claims:طالبان']],
    // A dateline with the desk in it.
    ['فراه- رادیو آزادی: پولیس فراه می‌گوید که طالبان دیروز دو راننده را در بکوا کشتند.', ['alleges:پولیس فراه']],
  ])('%s', (text, expected) => expect(told(text).map((event) => event.split(' | ')[3])).toEqual(expected));
});

describe('what is told beside an attack', () => {
  it.each([
    [
      'بامداد دیروز چند راکت بر شهر غزنی اصابت کرد و هفت تن را کشت. دو ساعت پیش از راکت‌پراکنی، انفجار ماینی در ناحیهٔ دوم یک پولیس را کشت.',
      ['Shelling/artillery/missile attack 7', 'Remote explosive/landmine/IED 1'],
    ],
    [
      'دیروز یک حملهٔ انتحاری در کابل هشت تن را کشت. پیش از این انفجار نیز ماین کنار جاده در ده‌سبز دو تن را کشته بود.',
      ['Suicide bomb 8', 'Remote explosive/landmine/IED 2'],
    ],
    // It goes on, with the same attackers or with those who died of it.
    [
      'دیروز موتربمی در برابر قوماندانی امنیهٔ گردیز منفجر شد. چند دقیقه پس از انفجار، مهاجمان در محوطهٔ قوماندانی گردیز به تیراندازی پرداختند و سه پولیس را کشتند.',
      ['Remote explosive/landmine/IED 3'],
    ],
    [
      'دیروز یک حملهٔ انتحاری در کابل هشت تن را کشت. چند ساعت پس از انفجار، دو زخمی در شفاخانهٔ وزیر اکبر خان کابل جان دادند.',
      ['Suicide bomb 8'],
    ],
    // At whose request is no doer; and civilians who were shot at are no armed side, though those who shot fell.
    [
      'دو مرد مسلح امروز بالای اشتراک‌کنندگان یک مراسم در کابل تیراندازی کردند و ۲۰ تن را کشتند. نیروهای ویژه هر دو مهاجم را از بین بردند.',
      ['Attack 22'],
    ],
    [
      'یک سرباز امریکایی دیروز از پایگاهش در ولسوالی میوند قندهار بیرون شد و در دو قریه ۱۲ غیرنظامی را در خانه‌های شان به رگبار بست.',
      ['Attack 12'],
    ],
    // A season of war that begins is no attack.
    [
      'دیروز موتربمی در غزنی شش تن را کشت. طالبان هفتهٔ گذشته حملات تابستانی خود را آغاز کرده بودند.',
      ['Remote explosive/landmine/IED 6'],
    ],
    ['ارتش در عملیات زمینی و هوایی دیروز در اندر ۱۴ طالب را کشت.', ['Armed clash 14']],
  ])('%s', (text, expected) =>
    expect(told(text).map((event) => `${event.split(' | ')[0]} ${event.split(' | ')[2]?.split('/')[0]}`)).toEqual(
      expected,
    ),
  );
});

describe('who is counted', () => {
  it.each([
    // Two friends count those in uniform and the people of the place.
    [
      'ناتو گفته که دو سرباز آن در انفجار امروز در بگرام کشته شده‌اند. وزارت داخله می‌گوید شش غیرنظامی نیز در آن کشته و نُه تن زخمی شدند.',
      ['8/9//'],
    ],
    [
      'وزارت دفاع می‌گوید که در حملهٔ امروز طالبان بر بازار نادعلی دو سرباز کشته شدند. شورای ولایتی می‌گوید شش غیرنظامی جان باختند.',
      ['8///'],
    ],
    ['به گفتهٔ پولیس شش پولیس در حملهٔ امروز بر بازار نادعلی زخمی شدند. داکتران می‌گویند شش کارگر زخمی شدند.', ['/6//']],
    // A rival count of one force among those told of apart.
    [
      'در حملهٔ دیشب طالبان بر خواجه غار ۲۰ سرباز و ده نیروی مردمی کشته شدند. ۴۰ طالب نیز از بین رفتند. یک وکیل تلفات سربازان را ۲۶ تن می‌گوید.',
      ['70-76///'],
    ],
    // Whom the speaker himself holds.
    [
      'طالبان دیروز از جمله ۶۰ مسافری که در بالابلوک پایین کرده بودند، سه تن را تیرباران کردند و ده تن دیگر را تا هنوز در قید خود دارند.',
      ['3//10/'],
    ],
    ['پولیس دیروز در بالابلوک سه طالب را کشت و ده تن دیگر را در قید خود دارد.', ['3///10']],
    // Each side tells of its own dead.
    [
      'وزارت دفاع می‌گوید در جنگ دیروز در سنگین ده سرباز جان باختند. طالبان می‌گویند که در این جنگ شش جنگجوی شان کشته شدند.',
      ['16///'],
    ],
    [
      'وزارت دفاع می‌گوید در جنگ دیروز در سنگین ۴۰ طالب کشته شدند. طالبان می‌گویند که بیست سرباز را کشته‌اند.',
      ['20-40///'],
    ],
    // Some of the hurt told of again.
    [
      'دو مهاجم انتحاری امروز پایگاه شوراب را زدند. سخنگوی والی گفت که ۵۰ تن زخمی شدند که هفت تن آنان سربازان گرجستانی استند. گرجستان تأیید می‌کند که هفت سرباز این کشور جراحت برداشته‌اند.',
      ['/50//'],
    ],
    // Beds are no people.
    ['دیروز در انفجاری در کابل سه تن کشته شدند. دو زخمی در شفاخانهٔ چهارصد بستر جان دادند.', ['3/2//']],
  ])('%s', (text, expected) => expect(told(text).map((event) => event.split(' | ')[2])).toEqual(expected));
});

describe('where it was', () => {
  it.each([
    ['دیروز هاوانی بر خانه‌ای در منطقهٔ خواجه‌مشهد کندز خورد و سه تن را کشت.', ['خواجه‌مشهد']],
    ['در یک منطقهٔ جنگلی ولسوالی کامدیش نورستان دیروز ده تن تیرباران شدند.', ['کامدیش']],
  ])('%s', (text, expected) => expect(told(text).map((event) => event.split(' | ')[1])).toEqual(expected));
});
