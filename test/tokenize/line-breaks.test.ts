// Line breaks inside sentences: which are no end, and which are.
import { expect, it } from 'vitest';
import { loadIndex } from '../../src/match/load.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const sentencesOf = (text: string) => tokenize(text, loadIndex().vocabulary).sentences.length;

it.each([
  ['behind a comma', 'در پی حملهٔ دیروز،\nدو نفر کشته شدند.'],
  ['behind a preposition', 'یک سرباز در\nشمال حلب کشته شد.'],
  ['before a comma', 'ارتش خبر داد ۲۷ تیر\n، یک سرباز کشته شد.'],
  ['around a link', 'یک سرباز در\nشمال حلب\nهنگام گشت کشته شد.'],
  ['before the mark of the object', 'ارتش شهر حلب\nرا بمباران کرد.'],
])('a sentence goes on %s', (_, text) => {
  expect(sentencesOf(text)).toBe(1);
});

it.each([
  ['a headline', 'انفجار در حلب\nدو سرباز کشته شدند.'],
  ['a full stop', 'دو سرباز در حلب کشته شدند.\nسه نفر زخمی شدند.'],
  ['an empty line', 'دو سرباز کشته شدند در\n\nحلب آرام است.'],
  ['lines of their own', 'انفجار شدید حلب\nصدای انفجار حمص'],
])('%s ends it', (_, text) => {
  expect(sentencesOf(text)).toBe(2);
});

it('spans still refer to the text as it was given', () => {
  const text = 'یک سرباز در\nشمال حلب کشته شد.';
  const { tokens } = tokenize(text, loadIndex().vocabulary);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toContain('حلب');
});
