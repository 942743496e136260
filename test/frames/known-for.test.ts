// What somebody's office or deeds of old are, beside what befell him; and what a base was used for.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ places, weapons }) => [
    places.map((place) => place.text).join(' | '),
    weapons.map(({ type }) => type).join(' | '),
  ]);

it.each([
  ['ارتش اسرائیل: مسئول حملات راکتی به اسرائیل در غزه کشته شد.', [['غزه', '']]],
  ['طراح حملات پهپادی به تل‌آویو در حملهٔ هوایی دیروز به نبطیه کشته شد.', [['نبطیه', 'airstrike']]],
  ['وزارت دفاع کابل پاکستان را مسئول حملهٔ هوایی به خوست دانست که پنج کشته داشت.', [['خوست', 'airstrike']]],
  ['داعش مسئول حملهٔ راکتی دیروز به کابل است که در آن سه نفر کشته شدند.', [['کابل', 'rocket']]],
  [
    'نیروی هوایی شب گذشته مراکز داعش را در بلوچستان هدف قرار داد. این مراکز برای سازمان‌دهی حملات علیه افغانستان مورد استفاده قرار می‌گرفتند.',
    [['بلوچستان', '']],
  ],
  ['شهر صور دیشب مورد حملات پهپادی قرار گرفت.', [['صور', 'drone']]],
])('%s', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});
