// From roles and sources to the actors and attribution of an event: one row a side, one role a row, who says so.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { ConflictEvent } from '../../src/model/event.ts';

function eventOf(text: string, published = '2020-06-15'): ConflictEvent {
  const [event] = extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events;
  if (!event) throw new Error(`no event in ${text}`);
  return event;
}

const actors = (event: ConflictEvent): string[] => event.actors.map(({ role, text }) => `${role} ${text}`);
const said = (event: ConflictEvent): string[] => event.attribution.map(({ stance, by }) => `${stance} ${by}`);

describe('one row a side', () => {
  it('makes unknown attackers those who claim', () => {
    const event = eventOf(
      'افراد مسلح ناشناس در ۱۰ جوزا بر یک مسجد در کابل حمله کردند و پنج نمازگزار را کشتند. داعش مسئولیت این حمله را بر عهده گرفت.',
    );
    expect(actors(event)).toEqual(['target نمازگزار', 'perpetrator داعش']);
    expect(event.actors[1]?.aliases).toEqual(['افراد مسلح ناشناس']);
    expect(event.actors[1]?.assertion).toBe('claimed');
    expect(said(event)).toEqual(['claims داعش']);
  });

  it.each([
    [
      'who hits back was attacked',
      'طالبان صبح امروز بر یک پوستهٔ پولیس در المار فاریاب حمله کردند. در ضدحملهٔ پولیس دو طالب کشته شدند.',
      ['target پوستهٔ پولیس', 'perpetrator طالبان'],
    ],
    [
      'no one said to have begun: two parties',
      'درگیری میان نیروهای امنیتی و طالبان صبح امروز در بلخ رخ داد و چهار سرباز کشته شدند.',
      ['party نیروهای امنیتی', 'party طالبان'],
    ],
    [
      'the dead of both sides are its sides',
      'در درگیری دیشب در درزاب جوزجان پنج داعشی و دو طالب از پا درآمدند.',
      ['party داعشی', 'party طالب'],
    ],
    [
      'who tells of the dead is not the attacked',
      'احمد رستمی، سخنگوی والی، در نشست دیروز از حملهٔ طالبان بر پولیس در گیزاب یاد کرد: سه پولیس کشته شدند.',
      ['perpetrator طالبان', 'target پولیس'],
    ],
    ['a crowd that is only counted', 'صدها تن صبح امروز در هرات راهپیمایی کردند.', ['perpetrator صدها تن']],
    [
      'forces that step in are a party',
      'ده‌ها زن معترض صبح امروز در کابل تظاهرات کردند. نیروهای طالبان با شلیک هوایی آنان را پراکنده کردند.',
      ['perpetrator زن معترض', 'party نیروهای طالبان'],
    ],
    [
      'one told of by name alone',
      'دیروز طالبان نجیب‌الله ستوری را در غزنی کشتند.',
      ['perpetrator طالبان', 'target نجیب‌الله ستوری'],
    ],
    [
      'a child whom gunmen kill',
      'یک نوجوان دیروز در کابل از سوی افراد مسلح کشته شد.',
      ['perpetrator افراد مسلح', 'target نوجوان'],
    ],
    [
      'a calling that is other news elsewhere',
      'دیروز در حملهٔ افراد مسلح بر مأموران پولیس ترافیک در کابل دو تن کشته شدند.',
      ['perpetrator افراد مسلح', 'target مأموران پولیس ترافیک'],
    ],
    [
      'those whom an ambush caught',
      'دیروز نیروهای پولیس در قندوز گرفتار کمین افراد مسلح شدند.',
      ['perpetrator افراد مسلح', 'target نیروهای پولیس'],
    ],
    [
      'those who met an ambush',
      'دیروز سربازان پولیس در غزنی به کمین افراد مسلح برابر شدند.',
      ['perpetrator افراد مسلح', 'target سربازان پولیس'],
    ],
    [
      'whose base a bomber reached',
      'مهاجم انتحاری دیروز خود را در برابر قرارگاه طالبان در کندز منفجر کرد.',
      ['target طالبان', 'perpetrator مهاجم انتحاری'],
    ],
    [
      'an operation against somebody',
      'سپاه پاسداران دیروز در عملیاتی علیه پژاک در سردشت پنج نفر را کشت.',
      ['target پژاک', 'perpetrator سپاه پاسداران'],
    ],
    [
      'whoever a vehicle carries',
      'افراد مسلح دیروز بر مینی‌بوس قاضیان در کابل حمله کردند.',
      ['target قاضیان', 'perpetrator افراد مسلح'],
    ],
    ['a patrol', 'خودروی گشت انتظامی دیروز در زاهدان هدف حمله قرار گرفت.', ['target گشت انتظامی']],
    ['a man who is killed', 'دیروز یک مرد در کابل با شلیک گلوله کشته شد.', ['target یک مرد']],
    [
      'whose drone is shot down',
      'بامداد امروز ایران دو پهپاد را به سوی بصره فرستاد و پدافند هوایی عراق آن‌ها را سرنگون کرد.',
      ['perpetrator پدافند هوایی عراق'],
    ],
    ['children under bombs are no target', 'در حملهٔ هوایی دیروز بر قندوز سه کودک کشته شدند.', []],
    [
      'nor are passers-by',
      'ماین مقناطیسی دیروز در کابل در موتر یک کارمند شاروالی منفجر شد و دو رهگذر را زخمی کرد.',
      ['target کارمند شاروالی'],
    ],
    [
      'who announces harm to its enemy did it',
      'حزب‌الله: تجمع سربازان ارتش اسرائیل امروز در رشاف با چند پهپاد هدف قرار گرفت.',
      ['target سربازان ارتش اسرائیل', 'perpetrator حزب‌الله'],
    ],
    [
      'whose attack is answered is of another happening',
      'سپاه پاسداران دیشب در پاسخ به حملهٔ آمریکا، یک حملهٔ موشکی به پایگاه هوایی علی سالم در کویت انجام داد.',
      ['perpetrator سپاه پاسداران'],
    ],
    [
      'a communiqué under a group’s own name',
      'حزب‌الله: دو تانک مرکاوا امروز در شهر حداثا هدف قرار گرفت.',
      ['perpetrator حزب‌الله'],
    ],
    [
      'who heads an office and is killed',
      'آمر امنیت ولایت فراه دیروز در انفجار یک ماین کنار جاده کشته شد.',
      ['target آمر امنیت'],
    ],
    [
      'in whose building a bomb went off',
      'سه تن صبح امروز در انفجاری در مقر فرماندهی پولیس کرخ هرات زخمی شدند.',
      ['target پولیس'],
    ],
    [
      'groups backed by a state are not the state',
      'حوثی‌ها دیروز بر نیروهای مورد حمایت عربستان سعودی در مأرب حمله کردند و سه تن را کشتند.',
      ['target نیروهای مورد حمایت عربستان سعودی', 'perpetrator حوثی‌ها'],
    ],
    [
      'people who were there when a bomb went off',
      'ماین در قلات هنگامی منفجر شد که سربازان در قطار معاش ایستاده بودند و پنج تن کشته شدند.',
      ['target سربازان'],
    ],
    [
      'those only hurt where the text says at whom it was aimed',
      'ماینی صبح امروز در قلات منفجر شد و پنج رهگذر و سه آموزگار را زخمی کرد. هدف این حمله سربازان ارتش بودند.',
      ['target سربازان ارتش'],
    ],
    [
      'those who had gathered where it struck from the air',
      'کارگران معدن که دیروز در قلات گردهم آمده بودند، از هوا هدف قرار گرفتند و سه تن کشته شدند.',
      ['target کارگران معدن'],
    ],
    [
      'whose aircraft are named beside a strike',
      'جنگنده‌های عربستان دیروز بر فراز صنعا به پرواز درآمدند و چند نقطه از این شهر هدف بمباران قرار گرفت.',
      ['perpetrator جنگنده‌های عربستان'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actors(eventOf(text))).toEqual(expected);
  });

  it.each([
    [
      'a spokesman by name speaks for his side',
      'طالبان صبح امروز بر یک پوستهٔ پولیس در کنر حمله کردند. ذبیح‌الله مجاهد گفت که در این حمله پنج پولیس کشته شدند.',
      ['claims ذبیح‌الله مجاهد'],
    ],
    [
      'who blames another claims nothing',
      'انفجار صبح امروز در غزه ده تن را کشت. حماس اسرائیل را مسئول این انفجار دانست. ارتش اسرائیل جهاد اسلامی را مسئول این انفجار خواند.',
      ['alleges حماس', 'alleges ارتش اسرائیل'],
    ],
    [
      'to tell of unknown attackers blames nobody',
      'پولیس کابل می‌گوید که افراد مسلح ناشناس صبح امروز یک خبرنگار را در کابل کشتند.',
      [],
    ],
    [
      'of two who speak the last denies',
      'انفجار صبح امروز در کابل سه تن را کشت. وزارت داخله گفت این حمله کار طالبان است. طالبان گفتند در این حمله دست ندارند.',
      ['alleges وزارت داخله', 'denies طالبان'],
    ],
    [
      'a mister is the one named in full before',
      'انفجار صبح امروز در قندهار سه تن را کشت. کریم سنجری، سخنگوی والی قندهار، گفت که زخمی‌ها در شفاخانه‌اند. آقای سنجری طالبان را عامل این انفجار خواند.',
      ['alleges کریم سنجری، سخنگوی والی قندهار'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(eventOf(text))).toEqual(expected);
  });

  it.each([
    ['2020-06-15', 'rebel_group'],
    ['2023-05-01', 'state_forces'],
  ])('gives the Taliban their category on %s', (day, category) => {
    const event = eventOf('طالبان صبح امروز در کابل حمله کردند و سه تن را کشتند.', day);
    expect(event.actors[0]?.category).toBe(category);
  });
});

describe('attribution', () => {
  it.each([
    [
      'an official who names the other side blames',
      'سخنگوی والی غزنی گفت که طالبان صبح امروز بر یک پوستهٔ پولیس در قره‌باغ غزنی حمله کردند و سه سرباز را کشتند.',
      ['alleges سخنگوی والی غزنی'],
    ],
    [
      'a state that tells of its own operation claims',
      'وزارت دفاع افغانستان اعلام کرد که نیروهای امنیتی صبح امروز در قندوز ۱۱ طالب را کشتند.',
      ['claims وزارت دفاع افغانستان'],
    ],
    [
      'a group that tells of its own fighters claims',
      'طالبان گفتند که نیروهای این گروه دیروز در بلخ بر پوستهٔ پولیس حمله کردند و پنج سرباز را کشتند.',
      ['claims طالبان'],
    ],
    [
      'two sides that name each other both blame',
      'مسوولان محلی در بغلان گفتند که دیشب مرمی هاوان طالبان بر یک خانه در بغلان اصابت کرد و سه تن کشته شدند. طالبان این حمله را کار نیروهای دولتی دانستند.',
      ['alleges مسوولان محلی در بغلان', 'alleges طالبان'],
    ],
    [
      'who says that his people took nobody denies',
      'باشندگان غور گفتند که طالبان دیروز سه معلم را با خود بردند. سخنگوی پولیس طالبان گفت: «ما کسی را نگرفته‌ایم.»',
      ['alleges باشندگان غور', 'denies سخنگوی پولیس طالبان'],
    ],
    [
      'people who are no side deny nothing',
      'معترضان می‌گویند که نیروهای امنیتی دیشب در هرات بر خانه‌ای حمله کردند و دو دهقان را کشتند و کشته‌شدگان با مخالفان ارتباط نداشتند.',
      ['alleges معترضان'],
    ],
    [
      'a charge of help and its denial are of no deed',
      'انفجار دیروز در کراچی سه سرباز را کشت. پاکستان هند را به حمایت از شورشیان متهم می‌کند، اما دهلی نو این اتهام را رد کرده است.',
      [],
    ],
    [
      'blame and denial',
      'باشندگان دانگام می‌گویند که ارتش پاکستان دیشب چند قریهٔ کنر را گلوله‌باران کرد و سه تن کشته شدند. اردوی پاکستان این حمله را رد کرد.',
      ['alleges باشندگان دانگام', 'denies اردوی پاکستان'],
    ],
    [
      'nobody claims',
      'پولیس طالبان را عامل انفجار دیروز در کابل می‌داند که سه تن را کشت؛ هیچ گروهی مسئولیت آن را نگرفته است.',
      ['alleges پولیس'],
    ],
    [
      'recordings and findings say nothing',
      'بررسی‌ها نشان می‌دهد که طالبان دیروز در بلخ ماین را کار گذاشته بودند که سه تن را کشت.',
      [],
    ],
    [
      'a spokesman’s fighters are his own',
      'ذبیح‌الله مجاهد گفت که جنگجویان دیروز در بلخ سه سرباز پولیس را کشتند.',
      ['claims ذبیح‌الله مجاهد'],
    ],
    [
      'a name that only passes a report on is an outlet',
      'به نقل از النشره، پهپاد اسرائیلی دیروز یک خودرو را در صیدا هدف قرار داد و سه تن را کشت.',
      [],
    ],
    [
      'an outlet reports and does not blame',
      'خبرگزاری ایسنا گزارش داد که طالبان صبح امروز در قندوز سه سرباز را کشتند.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(eventOf(text))).toEqual(expected);
  });
});

describe('named victims', () => {
  it('gives the name, the outcome and what the person was', () => {
    const event = eventOf('افراد مسلح دیروز فرهاد سلیمی، خبرنگار یک رادیوی محلی را در هرات کشتند.');
    expect(actors(event)).toContain('target فرهاد سلیمی، خبرنگار یک رادیوی محلی');
    expect(event.named_victims.map(({ text, outcome, role }) => [text, outcome, role])).toEqual([
      ['فرهاد سلیمی', 'killed', 'journalist'],
    ]);
  });

  it('leaves out names without an outcome', () => {
    const event = eventOf('نجیب اندرابی، سخنگوی جبههٔ مقاومت، گفت که دیروز سه طالب در پنجشیر در درگیری کشته شدند.');
    expect(event.named_victims).toEqual([]);
  });
});
