// Actor names: what widens them, groups of no list, words that stand for a group named before, names of their time.
import { describe, expect, it } from 'vitest';
import { readActors } from './read-roles.ts';

describe('groups of no list', () => {
  it.each([
    [
      'افراد مولوی عبدالغفور و قاری صلاح‌الدین در سرپل با هم درگیر شدند.',
      ['OPEN مولوی عبدالغفور «افراد مولوی عبدالغفور»', 'OPEN قاری صلاح الدین «قاری صلاح‌الدین»'],
    ],
    ['جبهه‌ای به نام «سپیده‌دم» در کابل حمله کرد.', ['OPEN سپیده دم «جبهه‌ای به نام «سپیده‌دم»»']],
    ['گروهک موسوم به جیش‌العدل در سراوان حمله کرد.', ['IR-JAISH-AL-ADL «گروهک موسوم به جیش‌العدل»']],
  ])('%s', (text, actors) => {
    expect(readActors(text)).toEqual(actors);
  });
});

describe('words that stand for an actor named before', () => {
  it.each([
    // Every armed body is a «گروه»: the last one named, unless its own sentence names another so.
    [
      'گروه داعش این ترور را به گردن گرفت. منابع طالبان را عامل انفجار خواند. این گروه آن را رد کرد.',
      ['IS-CORE «گروه داعش»', 'AF-TALIBAN «طالبان»', 'AF-TALIBAN «این گروه»'],
    ],
    [
      'گروه داعش بر طالبان حمله کرد. این گروه مسئولیت آن را پذیرفت.',
      ['IS-CORE «گروه داعش»', 'AF-TALIBAN «طالبان»', 'IS-CORE «این گروه»'],
    ],
    ['داعش در کابل حمله کرد. جنگجویان این گروه سه تن را کشتند.', ['IS-CORE «داعش»', 'IS-CORE «جنگجویان این گروه»']],
    ['جبههٔ مقاومت ملی در پنجشیر حمله کرد. جبهه می‌گوید سه تن کشته شدند.', ['AF-NRF «جبههٔ مقاومت ملی»', 'AF-NRF «جبهه»']],
    [
      'وزارت دفاع پاکستان گفت که نیروهایش در کنر حمله کردند.',
      ['PK-MINISTRY «وزارت دفاع پاکستان»', 'PK-MINISTRY «نیروهایش»'],
    ],
  ])('%s', (text, actors) => {
    expect(readActors(text)).toEqual(actors);
  });
});

describe('countries, persons and time', () => {
  it.each([
    ['سه پوستهٔ نظامی پاکستان در حمله ویران شد.', ['STATE-SECURITY-FORCES «پوستهٔ نظامی پاکستان»']],
    ['پولیس طالبان را متهم کرد که در این حمله دست داشتند.', ['STATE-POLICE «پولیس»', 'AF-TALIBAN «طالبان»']],
    ['قاضی عبدالودود در کابل کشته شد.', ['PERSON 1 «قاضی عبدالودود»']],
    [
      'افراد مسلح سمیع احمدزی، خبرنگار یک رادیوی محلی را در کابل کشتند.',
      ['UNID-ARMED «افراد مسلح»', 'PERSON 2 «سمیع احمدزی، خبرنگار یک رادیوی محلی»'],
    ],
    ['یک موتر بمب‌گذاری‌شده در کابل منفجر شد.', []],
  ])('%s', (text, actors) => {
    expect(readActors(text)).toEqual(actors);
  });

  it('reads the police of the Taliban once they govern', () => {
    const actors = readActors('پولیس طالبان سه تن را در کابل بازداشت کرد.', '2023-01-01');
    expect(actors).toEqual(['AF-TALIBAN-POLICE «پولیس طالبان»']);
  });
});
