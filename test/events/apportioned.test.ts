// People counted place by place by one verb: each place with its own count is an event; one count of several places is one.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2019-07-20', basis: 'metadata' } }).events.map(({ places, totals }) => [
    places.map((place) => place.text).join(','),
    totals.killed?.min ?? totals.injured?.min ?? null,
  ]);

describe('one verb counts people place by place', () => {
  it.each([
    [
      'دیروز در خوگیانی ننگرهار پنج پولیس و در علیشنگ لغمان سه پولیس در حملات طالبان کشته شدند.',
      [
        ['خوگیانی', 5],
        ['علیشنگ', 3],
      ],
    ],
    [
      'چهار سرباز در ولسوالی اندر غزنی و شش سرباز در ولسوالی شاه‌جوی زابل در حملات دیشب طالبان جان باختند.',
      [
        ['اندر', 4],
        ['شاه‌جوی', 6],
      ],
    ],
    [
      'ارتش می‌گوید نُه شورشی را در خاکریز قندهار و هفت تن دیگر را در نهرسراج هلمند از پا درآورده است.',
      [
        ['خاکریز', 9],
        ['نهرسراج', 7],
      ],
    ],
    [
      'وزارت داخله از کشته شدن یازده طالب در عملیاتی در ولسوالی چاردره و پنج تن دیگر در عملیات جداگانه در ولسوالی برکه خبر داد.',
      [
        ['چاردره', 11],
        ['برکه', 5],
      ],
    ],
    [
      'از صبح امروز ۲۱ نفر کشته شده‌اند: ۱۲ نفر در بمباران رفح، شش نفر در حمله پهپادی به خان‌یونس و سه نفر در گلوله‌باران جبالیا.',
      [
        ['رفح', 12],
        ['خان‌یونس', 6],
        ['جبالیا', 3],
      ],
    ],
    // One count of several places, counts of one place, and where the hurt were taken.
    [
      'دیروز هشت سرباز و سه پولیس در حملات طالبان در خوگیانی ننگرهار و علیشنگ لغمان کشته شدند.',
      [['خوگیانی,علیشنگ', 11]],
    ],
    ['دوازده تن به شمول سه کودک در حملات هوایی در ننگرهار و لغمان کشته شدند.', [['ننگرهار,لغمان', 12]]],
    ['دو تن از باشندگان بلخ و یک تن از باشندگان جوزجان در انفجاری در کابل کشته شدند.', [['کابل', 3]]],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('says of each place what the sentence before says of all of them', () => {
    const { events } = extract({
      id: 't',
      text: 'طالبان دیشب همزمان بر چند پاسگاه در ولسوالی‌های خاکریز و ارغنداب قندهار حمله کردند. در خاکریز هفت سرباز و در ارغنداب دو سرباز کشته شدند.',
      published: { date: '2019-07-20', basis: 'metadata' },
    });
    expect(
      events.map(({ sub_event_type, places, actors, totals }) => [
        sub_event_type,
        places.map(({ text }) => text),
        actors.find(({ role }) => role === 'perpetrator')?.text,
        totals.killed?.min,
      ]),
    ).toEqual([
      ['Armed clash', ['خاکریز'], 'طالبان', 7],
      ['Armed clash', ['ارغنداب'], 'طالبان', 2],
    ]);
  });
});
