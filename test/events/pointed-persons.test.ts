// «او را کشتند»: whom a pronoun, or an office beside a name, tells to be the attacked; and who only stood between or did it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const attackedIn = (text: string, published = '2021-05-20'): string[] =>
  extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events.flatMap(({ actors }) =>
    actors.filter(({ role }) => role !== 'perpetrator').map((actor) => actor.text),
  );

describe('a pronoun stands for the person of a sentence before', () => {
  it.each([
    [
      'قاضی محمد نبی صبح امروز به محکمه می‌رفت. مردان موترسایکل‌سوار در چهارراهی هرات بر او آتش گشودند.',
      ['قاضی محمد نبی'],
    ],
    [
      'مولوی عبدالصمد، امام مسجد، از نماز برمی‌گشت. افراد ناشناس او را در کوچه‌ای در هرات با گلوله کشتند.',
      ['مولوی عبدالصمد، امام مسجد'],
    ],
    [
      'نورالله، کارمند یک مؤسسه، دیروز به خانه رسید. او را افراد مسلح در غور از موتر کشیده و برده بودند.',
      ['نورالله، کارمند یک مؤسسه'],
    ],
    // Who only speaks is not meant.
    ['سخنگوی والی، احمد جاوید، گفت که پولیس دو مظنون را گرفته است. طالبان او را دروغگو خواندند.', []],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('an office right behind a full name', () => {
  it.each([
    ['عبدالقیوم بارکزی آمر جنایی نوزاد در انفجار ماین کشته شد.', ['عبدالقیوم بارکزی آمر جنایی نوزاد']],
    ['سمونوال عبدالصمد درانی در انفجار ماین در دامان کشته شد.', ['سمونوال عبدالصمد درانی']],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('an indefinite plural of a noun that ends in «ی»', () => {
  it('is a noun for people', () => {
    expect(attackedIn('شورشیان روستاییانی را که از بازار برمی‌گشتند در غور به گلوله بستند.')).toEqual(['روستاییانی']);
  });
});

describe('of several who fell, the force is whom it was aimed at', () => {
  it.each([
    ['در حملهٔ هوایی در قندوز سی غیرنظامی و چهار طالب کشته شدند.', ['طالب']],
    ['در حملهٔ هوایی ائتلاف بر رقه ده غیرنظامی کشته شدند.', ['غیرنظامی']],
    ['در جنگ قیصار یک خبرنگار، سه سرباز و ده طالب کشته شدند.', ['سرباز', 'طالب']],
    ['در درگیری‌های مسلحانه در طرابلس چهار شهروند کشته شدند.', []],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('who is no side', () => {
  it.each([
    // Those who attack, among the dead.
    ['سی جنگجوی مهاجم و هفده سرباز در حمله بر پایگاه غورماچ کشته شدند.', ['سرباز']],
    ['سه مهاجمی که می‌خواستند داخل قرارگاه شوند در پکتیکا کشته شدند.', []],
    // Whose pact it was that a bombing ended.
    ['آتش‌بس میان افغانستان و پاکستان هنوز پابرجا بود که انفجار ماین در وزیرستان سه سرباز را کشت.', ['سرباز']],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });

  it('are the people between two forces that fight', () => {
    const text =
      'نیروهای طالبان و مرزبانان پاکستانی در غلام‌خان بر روی هم آتش گشودند. سخنگوی والی خوست گفت که مرزبانان پاکستانی بر کارگران فیر کردند.';
    expect(attackedIn(text, '2024-05-20')).not.toContain('کارگران');
  });
});

describe('whose post falls, and who is gone', () => {
  it.each([
    ['پایگاه اردو در غورماچ پس از سه روز محاصره به دست طالبان سقوط کرد.', ['اردو']],
    ['پوستهٔ پولیس محلی در چمتال به دست طالبان افتاد.', ['پوستهٔ پولیس محلی']],
    ['قرارگاه اردوی ملی در شیرین‌تگاب دیشب به تصرف طالبان درآمد.', ['اردوی ملی']],
    ['پس از فرار صدها سرباز، طالبان شهر فراه را گرفتند.', ['سرباز']],
    // Those who took it.
    ['طالبان از قرارگاه خود در دشت ارچی آمدند و مرکز ولسوالی به دست آنان افتاد.', []],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('at whom fire is aimed stands before it', () => {
  it.each([
    ['سربازان در دندغوری هدف آتش طالبان قرار گرفتند و دو تن کشته شدند.', ['سربازان']],
    ['چند مهاجر افغان در سراوان آماج تیراندازی پولیس ایران شدند.', ['مهاجر افغان']],
    ['پنج جوان که می‌خواستند از مرز بگذرند، هدف گلولهٔ مرزبانان ایرانی قرار گرفتند و سه تن‌شان جان باختند.', ['جوان']],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('whom a weapon of nobody only hit', () => {
  it.each([
    ['در غزنی مرمی هاوان وسط محفل عروسی افتاد و چهار مهمان را زخمی کرد.', []],
    ['نارنجکی که به حویلی انداخته شد دو رهگذر را زخمی کرد.', []],
    ['حملهٔ پهپادی به بندر ایزمائیل یک راننده را زخمی کرد.', []],
    ['جنگنده‌های اسرائیلی در صور خبرنگاران را هدف گرفتند.', ['خبرنگاران']],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('a plural pronoun stands for the people of a sentence before', () => {
  it.each([
    ['پنج معلم از مکتب برمی‌گشتند. مردان نقابدار آنان را در راه شلگر ربودند.', ['معلم']],
    ['زائران شیعه از مشهد برگشته بودند. داعش آنان را در غور تیرباران کرد.', ['زائران']],
    ['دانشجویان در برابر دانشگاه جمع شده بودند. پولیس به سوی آنان در بصره شلیک کرد.', ['دانشجویان']],
    ['سربازان در پوسته خوابیده بودند. یک نفوذی طالبان آنان را در نهر سراج به رگبار بست.', ['سربازان']],
    // Who attacks is no target, and things are no people.
    ['مهاجمان وارد قرارگاه شدند. نیروهای امنیتی آنان را در قلات کشتند.', []],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('a word that tells what a post is for stands between it and whose it is', () => {
  it.each([
    ['مهاجمان بر یک مرکز آموزشی امنیت ملی در قلعهٔ وزیر کابل فیر کردند.', ['امنیت ملی']],
    ['طالبان بر یک پوستهٔ تلاشی پولیس در میوند حمله کردند.', ['پولیس']],
    ['طالبان بر یک کمربند امنیتی در سیدکرم پکتیا حمله کردند؛ پنج سرباز کشته و چهار تن زخمی شدند.', ['سرباز']],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text)).toEqual(attacked);
  });
});

describe('of whom only a part is told', () => {
  it.each([
    ['طالبان یازده نفر را در سالنگ بازداشت کردند. دو تن آنان سربازان پیشین هستند.', ['سربازان پیشین']],
    ['طالبان هفت تن را در بغلان بازداشت کردند که سه تن‌شان استادان دانشگاه اند.', ['استادان دانشگاه']],
    ['افراد مسلح پنج نفر را در غور کشتند که یکی از آنها زن بود.', []],
  ])('%s', (text, attacked) => {
    expect(attackedIn(text, '2023-05-20')).toEqual(attacked);
  });
});
