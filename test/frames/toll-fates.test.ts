// Tolls whose people stand elsewhere: shared objects and fates, company, ranks, lists, parts told in a sentence of their own.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('one people, two fates', () => {
  it.each([
    [
      'افراد ناشناس دو راننده را در بکوا ربودند و سپس کشتند.',
      ['abducted 2 [civilians] «دو راننده»', 'killed 2 [civilians] «دو راننده»'],
    ],
    ['طالبان سه جوان را در بکوا بازداشت و پس از شکنجه تیرباران کردند.', ['arrested 3 «سه جوان»', 'killed 3 «سه جوان»']],
    ['طالبان سه جوان را ربوده و کشتند.', ['abducted 3 «سه جوان»', 'killed 3 «سه جوان»']],
    ['طالبان سه تن را بازداشت و یک تن را کشتند.', ['arrested 3 «سه تن»', 'killed 1 «یک تن»']],
    [
      'شش سرباز در بکوا ربوده شده و یک هفته بعد به قتل رسیدند.',
      ['abducted 6 [military] «شش سرباز»', 'killed 6 [military] «شش سرباز»'],
    ],
    [
      'جسدهای پنج سرباز که ماه گذشته ربوده شده بودند، یافت شد.',
      ['killed 5 [military] «پنج سرباز»', 'abducted 5 [military] «پنج سرباز»'],
    ],
    ['طالبان عبدالقدوس را از خانه‌اش بیرون کردند و کشتند.', ['killed 1 «عبدالقدوس»']],
    ['آنان با پنج پولیس به طالبان پیوستند و موتر را با خود بردند.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('lists of kin, named or not', () => {
  it.each([
    ['مردان مسلح ملک نادر، یک متنفذ محلی، را به همراه دو پسرش کشتند.', 3, 0],
    ['در بمباران کجکی، حاجی رحیم، همسر، دو دختر و نواسه‌اش کشته شدند.', 5, 0],
    ['در بمباران کجکی، رحیم‌الله، برادر، خواهر و مادرش کشته شدند.', 4, 0],
    ['در بمباران کجکی، متأسفانه، همسر و دخترش کشته شدند.', 2, 0],
    ['پدر، مادر، پسر و عروس یک خانواده در بمباران کجکی جان باختند.', 4, 0],
    ['یک زن، مادر سه فرزند، در بمباران کجکی جان باخت.', 1, 0],
    ['در انفجار قندوز قوماندان زخمی و دو محافظش کشته شدند.', 2, 1],
    ['مهاجمان او را زخمی و برادرش را کشتند.', 1, 1],
    ['در حمله به خودرویی در خاش سرنشین آن کشته شد.', 1, 0],
    ['به خودرویی در خاش شلیک کردند و رانندهٔ آن را کشتند.', 1, 0],
    ['بر موتر قاضی شلیک کردند که خودش زخمی و راننده‌اش کشته شد.', 1, 1],
  ])('%s', (text, killed, injured) => {
    const tolls = readTolls(text).map((row) => row.split(' '));
    const sum = (outcome: string): number =>
      tolls.reduce((all, [word, number]) => all + (word === outcome ? Number(number) : 0), 0);
    expect([sum('killed'), sum('injured')]).toEqual([killed, injured]);
  });
});

describe('company and kin', () => {
  it.each([
    ['تفنگداران او را با دو برادرش به قتل رساندند.', ['killed 1 «او»', 'killed 2 «دو برادرش»']],
    [
      'مهاجمان او، همسرش و چهار فرزندش را کشتند.',
      ['killed 1 «او»', 'killed 1 [women] «همسرش»', 'killed 4 [children] «چهار فرزندش»'],
    ],
    [
      'هشت سرباز همراه با قوماندان‌شان کشته شدند.',
      ['killed 8 [military] «هشت سرباز»', 'killed 1 [military] «قوماندان‌شان»'],
    ],
    [
      'در حمله بر خانهٔ یک قاضی در میمنه، همسر و دختر او زخمی شدند.',
      ['injured 1 [women] «همسر»', 'injured 1 [children] «دختر»'],
    ],
    ['در این حمله خانهٔ یک دهقان ویران و سه دخترش زخمی شدند.', ['injured 3 [children] «سه دخترش»']],
    ['خواهر خردسال‌شان زخمی شد.', ['injured 1 [children] «خواهر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('names and their rank', () => {
  it.each([
    ['ملا صابر، از فرماندهان داعش، در این حمله کشته شد.', ['killed 1 [militants] «فرماندهان داعش»']],
    ['ملا صابر که از فرماندهان داعش بود در حملهٔ دیروز کشته شد.', ['killed 1 [militants] «ملا»']],
    ['ملا صابر، از فرماندهان این گروه، در این حمله کشته شد.', ['killed 1 [civilians] «ملا»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('lists and parts', () => {
  it.each([
    [
      'هفت تن جان دادند: چهار سرباز و سه غیرنظامی.',
      ['killed 7 «هفت تن»', 'killed 4 [military] part «چهار سرباز»', 'killed 3 [civilians] part «سه غیرنظامی»'],
    ],
    ['نُه تن کشته شدند. دو تن از آنان زن بودند.', ['killed 9 «نُه تن کشته»', 'killed 2 [women] part «دو تن از آنان زن»']],
    [
      'نُه تن کشته شدند که پنج تن شان پولیس و چهار تن دیگر غیرنظامی بودند.',
      [
        'killed 9 «نُه تن کشته»',
        'killed 5 [police] part «پنج تن شان پولیس»',
        'killed 4 [civilians] part «چهار تن دیگر غیرنظامی»',
      ],
    ],
    [
      'بیست طالب از پا درآمدند و نُه جسد به دست سربازان افتاد.',
      ['killed 20 [militants] «بیست طالب»', 'killed 9 part «نُه جسد»'],
    ],
    [
      'هشت کشته و سه زخمی از پولیس محلی بر جا ماند.',
      ['killed 8 [police] «هشت کشته»', 'injured 3 [police] «سه زخمی از پولیس محلی»'],
    ],
    ['نزدیک به صد تن از سربازان و مردم عادی کشته شدند.', ['killed 100 «نزدیک به صد تن از سربازان»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('totals of a side', () => {
  it.each([
    [
      'چهار سرباز کشته شدند. تلفات مهاجمان به نوزده نفر می‌رسد.',
      ['killed 4 [military] «چهار سرباز»', 'killed 19 [militants] total «نوزده نفر»'],
    ],
    ['پولیس شمار کشته‌های مهاجمان را هفده تن گفت.', ['killed 17 [militants] total «هفده تن»']],
    ['شمار شهدا به ۱۷ و زخمی‌ها به ۲۱ تن رسید.', ['killed 17 total «۱۷»', 'injured 21 total «۲۱ تن»']],
    ['طالبان در این جنگ شش جنگجو از دست دادند.', ['killed 6 [militants] «شش جنگجو»']],
    ['طالبان در این جنگ شش پوسته را از دست دادند.', []],
    ['ده سرباز در یک کمین کشته شدند.', ['killed 10 [military] «ده سرباز»']],
    ['هر سه مهاجم نیز کشته شدند.', ['killed 3 [militants] «سه مهاجم»']],
    ['نیروها شش طالب را زنده گرفتند.', ['arrested 6 [militants] «شش طالب»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
