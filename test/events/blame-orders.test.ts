// Who is blamed in whatever order it is told: subject before or behind the deed, a denial of it in the same sentence.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const LEAD = 'چهار دهقان روز یک‌شنبه در یک حمله در شهر خوست کشته شدند. ';

/** The doers and what is said of them, behind one lead that names no doer. */
function toldBehindLead(text: string): readonly string[] {
  const { events } = extract({ id: 't', text: LEAD + text, published: { date: '2020-07-20', basis: 'metadata' } });
  return events.flatMap(({ actors, attribution }) => [
    ...actors.flatMap(({ role, text: name }) => (role === 'perpetrator' ? [name] : [])),
    ...attribution.map(({ stance, by }) => `${stance} ${by}`),
  ]);
}

describe('blame in every order', () => {
  it.each([
    // How guilty one is stands between.
    ['وزارت داخله گفت که داعش عامل اصلی این رویداد است.', ['داعش', 'alleges وزارت داخله']],
    // The subject stands behind the deed, and nobody else owns up.
    ['وزارت داخله گفت که در این حمله داعش دست دارد.', ['داعش', 'alleges وزارت داخله']],
    ['وزارت داخله گفت که در این رویداد طالبان نقش داشته‌اند.', ['طالبان', 'alleges وزارت داخله']],
    ['وزارت داخله گفت که دست طالبان در این حمله دخیل است.', ['طالبان', 'alleges وزارت داخله']],
    // A deed that only «این» points at.
    ['وزارت داخله می‌گوید که طالبان این رویداد را انجام داده‌اند.', ['طالبان', 'alleges وزارت داخله']],
    ['وزارت داخله می‌گوید که داعش این جنایت هولناک را مرتکب شده است.', ['داعش', 'alleges وزارت داخله']],
    ['وزارت داخله می‌گوید که طالبان این کار را کرده‌اند.', ['طالبان', 'alleges وزارت داخله']],
    ['سخنگوی طالبان گفت که جنگجویان این گروه این کار را کرده‌اند.', ['طالبان', 'claims سخنگوی طالبان']],
    ['وزارت داخله این رویداد را محکوم کرد.', []],
    // Who blames is no doer.
    ['از سوی مقام‌های محلی، طالبان به دست داشتن در این حمله متهم شده‌اند.', ['طالبان', 'alleges مقام‌های محلی']],
    // Whom the first half of a sentence blames, its second half lets deny.
    [
      'به گفتهٔ وزارت داخله، داعش این حمله را انجام داده است؛ ادعایی که این گروه آن را رد می‌کند.',
      ['داعش', 'alleges وزارت داخله', 'denies داعش'],
    ],
    [
      'وزارت داخله می‌گوید که طالبان این حمله را انجام داده‌اند، اما این گروه آن را رد می‌کند.',
      ['طالبان', 'alleges وزارت داخله', 'denies طالبان'],
    ],
  ])('%s', (text, told) => {
    expect(toldBehindLead(text)).toEqual(told);
  });
});

describe('a culprit who is still looked for', () => {
  it.each([
    'دو دهقان روز یک‌شنبه در انفجار یک ماین در شهر خوست کشته شدند. پولیس برای شناسایی عاملان این انفجار تحقیق می‌کند.',
    'دو دهقان روز یک‌شنبه در انفجار یک ماین در شهر خوست کشته شدند. روشن نیست که چه کسی عامل انفجار است.',
  ])('is no doer: %s', (text) => {
    const { events } = extract({ id: 't', text, published: { date: '2020-07-20', basis: 'metadata' } });
    expect(events).toHaveLength(1);
    expect(events[0]?.actors.map(({ role }) => role)).not.toContain('perpetrator');
  });
});
