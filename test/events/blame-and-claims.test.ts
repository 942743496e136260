// Who lays a deed to another claims none of his own, and nobody is blamed for a protest.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const stancesOf = (text: string): string[] =>
  extract({ id: 'x', text, published: { date: '2025-11-24', basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.map(({ stance, by }) => `${stance} ${by}`),
  );

describe('blame and claims', () => {
  it('drops a deed that he only seemed to tell as his own', () => {
    expect(
      stancesOf(
        'وزارت دفاع: دیروز جنگنده‌ها خانه‌ای را در ولایت خوست زدند و سه تن کشته شدند. وزارت دفاع: شک نداریم ارتش پاکستان پشت این حمله است.',
      ),
    ).toEqual(['alleges وزارت دفاع']);
  });

  it('keeps a blame of somebody of the same government', () => {
    expect(stancesOf('دیروز یک خبرنگار در کندز کشته شد. پولیس کندز جنگجویان طالبان را عامل این قتل خواند.')).toEqual([
      'alleges پولیس کندز',
    ]);
  });

  it('blames nobody for a march', () => {
    expect(
      stancesOf(
        'یک منبع محلی می‌گوید گردهمایی شماری از زنان در کابل که دیروز علیه بسته ماندن مکتب‌ها برگزار شد، آرام پایان یافت.',
      ),
    ).toEqual([]);
  });

  it('lays no mine on the police who tell how many it took', () => {
    expect(stancesOf('پولیس غزنی می‌گوید که دیروز انفجار یک ماین در ولسوالی اندر هشت نفر را قربانی گرفت.')).toEqual([]);
  });
});
