// Who was attacked, as the event tells it: whose weapon or post it was, who fell, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const actorsOf = (text: string, published = '2026-07-20'): string[] =>
  extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events.flatMap(({ actors }) =>
    actors.map((actor) => `${actor.role} ${actor.text}`),
  );

describe('an adjective of a thing names no soldier', () => {
  it.each([
    ['ارتش روسیه دیشب به دو پایگاه نظامی اوکراین در اودسا حمله کرد.', ['target اوکراین', 'perpetrator ارتش روسیه']],
    ['سه غیرنظامی در حملهٔ نظامی پاکستان به خوست کشته شدند.', ['perpetrator پاکستان', 'target غیرنظامی']],
    ['در حملهٔ دیشب در حلب یک نظامی ترکیه کشته شد.', ['target نظامی ترکیه']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('a weapon that is struck is its owner’s', () => {
  it.each([
    [
      'ارتش اردن صبح امروز سه پهپاد ایرانی را در آسمان این کشور سرنگون کرد.',
      ['target ایرانی', 'perpetrator ارتش اردن'],
    ],
    [
      'نیروی هوایی اوکراین از رهگیری موشک‌های روسی در آسمان کی‌یف خبر داد.',
      ['target روسی', 'perpetrator نیروی هوایی اوکراین'],
    ],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});
