import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../src/dates/publication.ts';
import { parts } from './reading.ts';

const HEADER = 'تاریخ: ۱۴۰۴/۰۹/۰۶\nخبر';
const publication = (text: string, published?: string, filename?: string) =>
  publicationOf(
    { id: 'x', text, filename, ...(published ? { published: { date: published, basis: 'option' } } : {}) },
    parts(text),
  );

describe('the day of publication', () => {
  it('is the one that the caller says, and what the text says of it is no event', () => {
    expect(publication(HEADER, '2025-11-28', '2025-11-01.txt')).toEqual({
      date: { year: 2025, month: 11, day: 28 },
      basis: 'option',
      at: { first: 2, last: 7 },
    });
    // A day that is not near the one that the caller says is that of what is told.
    expect(publication(HEADER, '2025-12-01')?.at).toBeNull();
    expect(publication('خبر', '2025-12-01')?.at).toBeNull();
  });

  it('is that of the text where the caller says none or no day', () => {
    expect(publication(HEADER)).toMatchObject({ basis: 'header', date: { year: 2025, month: 11, day: 27 } });
    expect(publication(HEADER, '2025-13-01')).toMatchObject({ basis: 'header' });
    for (const day of ['9999-12-31', '2101-01-01', '1699-12-31', '0001-01-01'])
      expect(publication(HEADER, day)).toMatchObject({ basis: 'header' });
    for (const day of ['2100-12-31', '1700-01-01']) expect(publication(HEADER, day)).toMatchObject({ basis: 'option' });
    expect(publication('خبر', undefined, '2025-11-01.txt')).toMatchObject({ basis: 'filename' });
    expect(publication('خبر')).toBeNull();
  });
});
