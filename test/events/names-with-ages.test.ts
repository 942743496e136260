// A person told of by name and age only.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const killed = (text: string) =>
  extract({ id: 't', text, published: { date: '2025-07-20', basis: 'metadata' } }).events.map(
    ({ totals }) => totals.killed?.min ?? null,
  );

describe('a name that an age follows', () => {
  it.each([
    ['در تیراندازی مأموران در سراوان امید شهنوازی ۲۴ ساله جان باخت.', [1]],
    ['در شلیک مرزبانان در ارتفاعات بانه «آرام محمدی» ۲۶ ساله کشته شد.', [1]],
    ['در انفجار مین در مهران علی کاظمی ۳۰ ساله کشته شد.', [1]],
    // An age of things is nobody's.
    ['در جنگ ۲۰ ساله افغانستان هزاران تن کشته شدند.', []],
  ])('%s', (text, tolls) => {
    expect(killed(text)).toEqual(tolls);
  });
});
