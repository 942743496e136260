// Back from another event to one told before: by the word for the news, or by its kind.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string) => extract({ id: 't', text, published: { date: '2025-11-24', basis: 'metadata' } }).events;
const hurt = (text: string) =>
  read(text).map(({ totals }) => [totals.killed?.min ?? 0, totals.injured?.min ?? 0] as const);

const NEWS = 'انفجار ماین روز یک‌شنبه در ولایت زابل چهار سرباز را کشت.';
const OLDER = 'پیش از این نیز، روز سه‌شنبه، در ولایت پکتیکا انفجار ماین دو کشته داده بود.';
const FIGHT = 'روز یک‌شنبه در ولایت غور پولیس با افراد مسلح درگیر شد و سه پولیس کشته شدند.';
const OLD_FIGHT = 'روز سه‌شنبه هم در ولایت هلمند درگیری دو کشته برجا گذاشته بود.';

describe('back to the news', () => {
  it.each([
    [
      `${NEWS} ${OLDER} در انفجار تازه نه تن نیز زخمی شدند.`,
      [
        [4, 9],
        [2, 0],
      ],
    ],
    [
      `${NEWS} ${OLDER} در انفجار جدید نه تن زخم برداشته‌اند.`,
      [
        [4, 9],
        [2, 0],
      ],
    ],
    [
      `${FIGHT} ${OLD_FIGHT} در درگیری اخیر پنج تن زخم برداشتند.`,
      [
        [3, 5],
        [2, 0],
      ],
    ],
    [
      `${NEWS} ${OLDER} در این انفجار نه تن نیز زخمی شده بودند.`,
      [
        [4, 0],
        [2, 9],
      ],
    ],
  ])('%s', (text, counts) => {
    expect(hurt(text)).toEqual(counts);
  });
});

const BOMBER = 'مهاجم انتحاری روز جمعه خود را در میان دکانداران شهر خوست منفجر کرد و شش تن را کشت.';
const MINE = 'روز شنبه در ولایت فراه انفجار ماین کنار جاده دو پولیس را کشت.';
const DRONES = 'پهپادهای ارتش پاکستان روز یک‌شنبه در ولایت کنر خانه‌ای را هدف قرار دادند.';
const GUNS = 'توپخانهٔ ارتش پاکستان روز شنبه بر ولایت پکتیکا گلوله‌باری کرد.';

describe('back to the event of the kind that is named', () => {
  it('knows which of two was claimed', () => {
    const events = read(`${BOMBER} ${MINE} مسئولیت حملهٔ انتحاری را گروه داعش به عهده گرفت.`);
    expect(events.map(({ attribution }) => attribution.map(({ by }) => by))).toEqual([['گروه داعش'], []]);
  });

  it.each([
    [
      `${BOMBER} ${MINE} در حملهٔ انتحاری پانزده تن زخمی شدند.`,
      [
        [6, 15],
        [2, 0],
      ],
    ],
    [
      `${BOMBER} ${MINE} در این انفجار چهار تن زخمی شدند.`,
      [
        [6, 0],
        [2, 4],
      ],
    ],
    [
      `${DRONES} ${GUNS} در حملهٔ پهپادی پنج تن کشته شدند.`,
      [
        [5, 0],
        [0, 0],
      ],
    ],
  ])('%s', (text, counts) => {
    expect(hurt(text)).toEqual(counts);
  });
});
