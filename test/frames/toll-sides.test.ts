// Whose the counted are, where it is not said by the noun right behind the number; who shares a fate, who does not.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('sides told before or around the counts', () => {
  it.each([
    ['در این نبرد از مهاجمان شش تن هلاک شدند.', 0],
    ['والی گفت که از مهاجمان شش تن هلاک شدند.', 1],
  ])('%s', (text, sides) => {
    expect(readTolls(text).filter((toll) => toll.includes('[militants]')).length).toBe(sides);
  });

  it.each([
    [
      'والی می‌گوید که از مهاجمان شش تن هلاک و هشت تن مجروح شدند.',
      ['killed 6 [militants] «از مهاجمان شش تن»', 'injured 8 [militants] «هشت تن مجروح»'],
    ],
    ['والی تلفات پولیس را دو کشته و سه زخمی گفت.', ['killed 2 [police] «دو کشته»', 'injured 3 [police] «سه زخمی»']],
    [
      'باشندگان شمار پولیس‌های کشته‌شده را نُه تن و زخمیان را چهار تن می‌گویند.',
      ['killed 9 [police] total «نُه تن»', 'injured 4 [police] total «چهار تن»'],
    ],
    [
      'وزارت شمار کشته‌شدگان پولیس را چهل تن و از شورشیان را نود تن خواند.',
      ['killed 40 [police] total «چهل تن»', 'killed 90 [militants] total «نود تن»'],
    ],
    ['از جملهٔ ۸۰ سرباز، ۱۲ تن جان دادند.', ['killed 12 [military] «۱۲ تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who shares a fate', () => {
  it.each([
    [
      'طالبان ولسوال را با شش پولیس اسیر کردند.',
      ['abducted 1 [government] «ولسوال»', 'abducted 6 [police] «شش پولیس»'],
    ],
    ['راکت یک زن را با دو کودکش زخمی کرد.', ['injured 1 [women] «یک زن»', 'injured 2 [children] «دو کودکش»']],
    ['پنج تن، دو زن در میان آنان، زخمی شدند.', ['injured 5 «پنج تن»', 'injured 2 [women] part «دو زن»']],
    ['مردی در بازار با شلیک دو موترسایکل‌سوار از پا درآمد.', ['killed 1 «مردی»']],
    ['موتر قوماندان با ماین پارچه‌پارچه شد.', []],
    ['سی عسکر کشته و اسیر شدند.', []],
    ['چهارده زن و طفل تلف شدند.', ['killed 14 «چهارده زن»']],
    ['پسر قاضی شهر در این حمله کشته شد.', ['killed 1 «پسر»']],
    ['یک پسر ده‌ساله‌یی در این انفجار کشته شد.', ['killed 1 [children] «یک پسر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
