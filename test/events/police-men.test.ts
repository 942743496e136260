import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rows = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2018-06-15', basis: 'metadata' } }).events[0]?.casualties.map(
    ({ outcome, category, min }) => `${outcome} ${category} ${min}`,
  );

it('counts soldiers of a police post among the police', () => {
  expect(
    rows('طالبان دیروز بر یک پاسگاه پولیس در لوگر حمله کردند. چهار سرباز جان باختند و سه تن دیگر زخمی شدند.'),
  ).toEqual(['killed police 4', 'injured police 3']);
});

it('keeps soldiers of an army post, whoever tells of them', () => {
  expect(
    rows('طالبان دیروز بر یک پاسگاه ارتش در لوگر حمله کردند. پولیس لوگر می‌گوید که چهار سرباز جان باختند.'),
  ).toEqual(['killed military 4']);
});

it('tells soldiers from police counted beside them', () => {
  expect(rows('دیروز در حمله بر یک پاسگاه در لوگر پنج سرباز کشته شدند و سه پولیس زخم برداشتند.')).toEqual([
    'killed military 5',
    'injured police 3',
  ]);
});
