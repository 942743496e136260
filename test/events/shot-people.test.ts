import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2020-06-15', basis: 'metadata' } }).events[0];

it('is an attack when somebody is shot by riders', () => {
  const event = read('یک خبرنگار شام دیروز در شهر جلال‌آباد از سوی دو موترسایکل‌سوار تیر خورد.');
  expect(event?.sub_event_type).toBe('Attack');
});

it('is claimed when it is called the work of his comrades', () => {
  const event = read(
    'دیروز بر هیأتی در پنجوایی شلیک شد و یک سرباز کشته شد. سخنگوی طالبان این حمله را کار همرزمانش خواند.',
  );
  expect(event?.attribution.map(({ stance }) => stance)).toContain('claims');
});

it('tells of what kind all the dead are', () => {
  const event = read('دیروز انفجاری در شهر کابل جان هشت تن را گرفت. پولیس می‌گوید همهٔ جان‌باختگان افراد ملکی اند.');
  expect(event?.casualties.map(({ category }) => category)).toContain('civilians');
});
