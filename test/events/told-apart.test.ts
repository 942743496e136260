// What is told apart and what is not: happenings that a heading lists, the day of what is given out, what a crowd marched because
// of, arrests of later days, and what happened so many days before.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2020-11-30', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, date }) => [
      sub_event_type,
      places.map((place) => place.text).join(','),
      date?.start ?? null,
    ],
  );

describe('what is told apart', () => {
  it('takes each happening of a heading by itself', () => {
    const text =
      'بمباران در گرشک، درگیری در خاکریز و انفجار ماین در چپرهار\nقوای هوایی شب گذشته تجمع طالبان را در گرشک هلمند بمباران کرد. یازده طالب کشته شدند.';
    expect(told(text)[0]).toEqual(['Air/drone strike', 'گرشک', '2020-11-29']);
    expect(told(text).some(([, places]) => places?.includes(','))).toBe(false);
  });

  it.each([
    [
      'در حملات هوایی اسرائیل به جنوب لبنان پنج نفر کشته شدند. همچنین پلی در شمال بیروت هدف حمله هوایی قرار گرفت.',
      [
        ['Air/drone strike', 'جنوب لبنان', '2020-11-30'],
        ['Air/drone strike', 'بیروت', '2020-11-30'],
      ],
    ],
    [
      'شورای ولایتی امروز یافته‌های خود را دربارهٔ بمباران یک قریهٔ بادغیس همگانی ساخت. شورا می‌گوید که در بمباران سه‌شنبهٔ گذشته در ولسوالی بالامرغاب بادغیس نُه غیرنظامی کشته شدند.',
      [['Air/drone strike', 'بالامرغاب', '2020-11-24']],
    ],
    [
      'در ولسوالی نادرشاه‌کوت خوست، موتر حامل کارمندان معارف با ماین کنار جاده تصادم کرد که سه تن را کشت.',
      [['Remote explosive/landmine/IED', 'نادرشاه‌کوت', null]],
    ],
    [
      'سه عالم دین دیروز در انفجاری در شهر کابل کشته شدند. چند روز پس از این حمله، پولیس ده‌ها تن را به ظن همکاری با داعش در کابل بازداشت کرد.',
      [
        ['Remote explosive/landmine/IED', 'کابل', '2020-11-29'],
        ['Arrests', 'کابل', null],
      ],
    ],
    [
      'حملهٔ هوایی جمعه شب در ولسوالی خاشرود نیمروز سی کشته داشت. حملهٔ هوایی سه روز پس از آن انجام شد که طالبان بر یک پوسته در خاش یورش بردند و هشت پولیس را کشتند.',
      [
        ['Air/drone strike', 'خاشرود', '2020-11-27'],
        ['Armed clash', 'خاش', '2020-11-24'],
      ],
    ],
    [
      'درگیری دیروز در اندراب بغلان سه کشته داشت. طالبان پس از این درگیری ده‌ها باشنده را در شهر پلخمری بازداشت کردند.',
      [
        ['Armed clash', 'اندراب', '2020-11-29'],
        ['Arrests', 'پلخمری', '2020-11-29'],
      ],
    ],
    ['یک قوماندان دیروز در شهر غزنی هدف گلوله قرار گرفت. او در راه کابل جان باخت.', [['Attack', 'غزنی', '2020-11-29']]],
    [
      'طالبان دیروز چهار راننده را از گیلان غزنی و دو مسافر را از شاه‌جوی زابل با خود بردند.',
      [
        ['Abduction/forced disappearance', 'گیلان', '2020-11-29'],
        ['Abduction/forced disappearance', 'شاه‌جوی', '2020-11-29'],
      ],
    ],
    [
      'در درگیری میان افراد دو قوماندان محلی در ولسوالی خواجه‌غار تخار شش تن کشته و سه تن زخمی شدند.',
      [['Armed clash', 'خواجه‌غار', null]],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('counts nobody as dead in a march because of their death', () => {
    const { events } = extract({
      id: 't',
      text: 'باشندگان جغتوی غزنی در پی کشته شدن دو مرد به دست افراد مسلح، امروز در شهر غزنی راه‌پیمایی کردند.',
      published: { date: '2020-11-30', basis: 'metadata' },
    });
    const march = events.find(({ event_type }) => event_type === 'Protests');
    expect(march?.totals.killed).toBeNull();
    expect(march?.places.map(({ text }) => text)).toEqual(['غزنی']);
  });
});
