// When names are the same, and when they are not.
import { expect, it } from 'vitest';
import { sameName } from '../../src/validate/names.ts';
import { pairEvents } from '../../src/validate/pair.ts';
import { provinceKey, sameProvince } from '../../src/validate/provinces.ts';

it.each([
  ['ولایت خوست', 'خوست', true],
  ['تهران', 'تهران', true],
  ['بيروت', 'بیروت', true],
  ['مزار شریف', 'مزارشریف', true],
  ['چپه‌درهٔ', 'چپه درۀ', true],
  ['اردوی پاکستان', 'پاکستان', true],
  ['هرات', 'کابل', false],
  ['', 'کابل', false],
  ['بم', 'بمپور', false],
])('%s / %s: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
  expect(sameName(b, a)).toBe(same);
});

it.each([
  ['AF', 'Nangarhar', 'Ningarhar Province', true],
  ['IR', 'Sistan and Baluchestan', 'Sistan-Baluchestan', true],
  ['IR', 'Kohgiluyeh', 'Kohgiluye', true],
  ['AF', 'Ghor', 'Ghazni', false],
  ['AF', 'Kunar', 'Kunduz', false],
])('%s: %s / %s: %s', (country, a, b, same) => {
  expect(sameProvince(provinceKey(country, a), provinceKey(country, b))).toBe(same);
});

it('pairs for the highest sum, not for the highest single score', () => {
  const similar = [
    [5, 4],
    [4.5, 0],
  ];
  expect(pairEvents(similar)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it('takes no pair at or below the floor', () => {
  expect(pairEvents([[1]])).toEqual([]);
  expect(pairEvents([[1]], 0)).toEqual([[0, 0]]);
});

it('pairs many events greedily', () => {
  const similar = Array.from({ length: 12 }, (_, i) => Array.from({ length: 20 }, (_, j) => (i === j ? 9 : 2)));
  expect(pairEvents(similar)).toEqual(Array.from({ length: 12 }, (_, i) => [i, i]));
});
