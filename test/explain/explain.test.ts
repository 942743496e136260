// What explain says of a text: its marks, its values, and where each value is from.
import { expect, test } from 'vitest';
import { type Explanation, explain } from '../../src/explain/explain.ts';

const TEXT = [
  'تاریخ: ۱۴۰۴/۰۹/۰۶',
  '',
  'روز دوشنبه، ۳ قوس، در حملهٔ هوایی پاکستان بر ولایت خوست ده غیرنظامی کشته شدند.',
  'حکومت طالبان اردوی پاکستان را به این حمله متهم کرد.',
].join('\n');

const explained = explain({ id: 'khost.txt', text: TEXT });

/** `slot value` with the ids behind it. */
const told = ({ events }: Explanation): Record<string, string[]> =>
  Object.fromEntries(
    events.flatMap(({ values }) =>
      values.map(({ slot, value, from }) => [
        `${slot} ${value}`,
        from.map(({ stage, rule, text }) => `${stage}/${rule} ${text}`),
      ]),
    ),
  );

test('every value has the words and the entry or rule that gave it', () => {
  expect(explained.events).toHaveLength(1);
  const values = told(explained);
  expect(values['label Explosions/Remote violence: Air/drone strike']).toEqual(
    expect.arrayContaining([expect.stringMatching(/^events\/label-air /), 'match/air-strike حملهٔ هوایی']),
  );
  expect(values['date 2025-11-24, day, explicit, persian']).toEqual([expect.stringMatching(/^dates\/.* ۳ قوس$/)]);
  expect(values['place Khost, admin1, AF, precision 3']).toEqual([
    expect.stringMatching(/^places\/.* خوست$/),
    'match/af-kho خوست',
  ]);
  expect(values['casualty killed 10, civilians']).toEqual([
    'match/killed-word کشته شدند',
    'numbers/number-words ده',
    'match/unit-10 ده',
    'match/victim-civilian غیرنظامی',
    'match/CIVILIANS غیرنظامی',
  ]);
  expect(Object.keys(values).filter((value) => /^(actor|attribution|weapon)/.test(value))).not.toEqual([]);
});

test('no value of an event is without its origin, and every origin slices to its words', () => {
  for (const { values } of explained.events)
    for (const { slot, from } of values) {
      expect(from, slot).not.toEqual([]);
      for (const { text, span } of from) expect(TEXT.slice(...span)).toBe(text);
    }
});

test('marks are in order and lie apart or inside one another', () => {
  const kinds = new Set(explained.mentions.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['actor', 'date', 'number', 'place', 'source', 'toll', 'trigger', 'weapon']);
  const open: (typeof explained.mentions)[number][] = [];
  for (const mark of explained.mentions) {
    expect(TEXT.slice(...mark.span)).toBe(mark.text);
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= mark.span[0]) open.pop();
    for (const outer of open) expect(outer.span[1]).toBeGreaterThanOrEqual(mark.span[1]);
    open.push(mark);
  }
});

test('the day of publication is marked as a date, and its number as nothing', () => {
  expect(explained.mentions[0]).toMatchObject({ kind: 'date', text: '۱۴۰۴/۰۹/۰۶', value: '2025-11-27' });
  expect(explained.mentions.filter(({ kind }) => kind === 'number').map(({ text }) => text)).not.toContain('۳');
});

test('what was weighed and not told as an event is said with its ruling', () => {
  const { events, silenced } = explain({ id: 'x', text: 'در ولایت خوست از حمله سخن گفتند.' });
  expect(events).toEqual([]);
  expect(silenced.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^label-/)]);
});

test.each(['', '\n\n', '\ud83d', '[actor'])('%j is no reason to throw', (text) => {
  expect(explain({ id: 'x', text })).toMatchObject({ events: [], silenced: [] });
});
