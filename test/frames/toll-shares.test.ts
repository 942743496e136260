// Counts whose people stand elsewhere: the side that had them, the list that a clause hangs on, the leader of his men.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('the side that had the dead', () => {
  it.each([
    ['سربازان دو شهید و هفت زخمی داشتند.', ['killed 2 [military] «دو شهید»', 'injured 7 [military] «هفت زخمی»']],
    ['حملهٔ طالبان دو کشته داشت.', ['killed 2 «دو کشته»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text, '2018-03-01')).toEqual(tolls);
  });
});

describe('told of together', () => {
  it.each([
    [
      'دو سرباز و یک چوپان که گوسفندانش را می‌چراند، زخم برداشتند.',
      ['injured 2 [military] «دو سرباز»', 'injured 1 [civilians] «یک چوپان»'],
    ],
    [
      'قوماندان پولیس محلی قریهٔ نوآباد و چهار سرباز زیر دستش در کمین جان باختند.',
      ['killed 1 [police] «قوماندان پولیس محلی»', 'killed 4 [military] «چهار سرباز»'],
    ],
    ['سه تن کشته و ۱۲ تن دیگر با زخم گلوله آورده شدند.', ['killed 3 «سه تن کشته»', 'injured 12 «۱۲ تن دیگر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
