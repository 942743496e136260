// One spelling for what keyboards, fonts and converters write in many ways.
import { describe, expect, it } from 'vitest';
import { CharClass, classOf, foldWord } from '../../src/normalize/letters.ts';

describe('foldWord', () => {
  it.each([
    ['كابل', 'کابل', 'Arabic kaf'],
    ['علي', 'علی', 'Arabic yeh'],
    ['علی', 'علی', 'Persian yeh'],
    ['أحمد', 'احمد', 'hamza on alef'],
    ['آباد', 'اباد', 'madda'],
    ['مسئول', 'مسوول', 'hamza on the seat of yeh'],
    ['مسؤول', 'مسوول', 'hamza on the seat of waw'],
    ['مسئول'.normalize('NFD'), 'مسوول', 'decomposed'],
    ['جزء', 'جز', 'hamza on its own'],
    ['خانۀ', 'خانه', 'heh with yeh above'],
    ['خانهٔ', 'خانه', 'heh and hamza above'],
    ['مدرسة', 'مدرسه', 'teh marbuta'],
    ['کــابل', 'کابل', 'tatweel'],
    ['کُشته', 'کشته', 'vowel signs'],
    ['می\u200cگوید', 'میگوید', 'ZWNJ'],
    ['\u202bکابل\u202c', 'کابل', 'direction marks'],
    ['ﮐﺎﺑﻞ', 'کابل', 'presentation forms'],
    ['ﻻزم', 'لازم', 'the ligature lam-alef'],
    ['۱۲۳', '123', 'Persian digits'],
    ['١٢٣', '123', 'Arabic digits'],
    ['BBC', 'bbc', 'Latin capitals'],
    ['', '', 'nothing'],
  ])('%s is %s: %s', (raw, expected) => {
    expect(foldWord(raw)).toBe(expected);
  });

  it.each([
    ['کابل', 'قابل'],
    ['سه', 'ثه'],
    ['زن', 'ظن'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});

describe('classOf', () => {
  it.each([
    ['ک', CharClass.letter],
    ['A', CharClass.letter],
    ['۵', CharClass.digit],
    ['٥', CharClass.digit],
    ['5', CharClass.digit],
    ['\u200c', CharClass.joiner],
    ['\u00ac', CharClass.joiner],
    [' ', CharClass.space],
    ['\u00a0', CharClass.space],
    ['\n', CharClass.newline],
    ['\u2028', CharClass.newline],
    ['\u064e', CharClass.mark],
    ['\ufeff', CharClass.mark],
    ['«', CharClass.other],
    ['\ud800', CharClass.other],
    ['\u0000', CharClass.other],
  ])('of %j', (character, expected) => {
    expect(classOf(character.charCodeAt(0))).toBe(expected);
  });
});
