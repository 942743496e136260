// Subjects behind their object or before an aside, and reports that nobody gives.
import { describe, expect, it } from 'vitest';
import { readRoles, readSources } from './read-roles.ts';

describe('subjects out of place', () => {
  it.each([
    ['پاسگاه پولیس ولسوالی چک را طالبان گرفته‌اند.', 'perpetrator «طالبان»'],
    ['سه دهقان را شب گذشته طالبان در غورماچ کشتند.', 'perpetrator «طالبان»'],
    ['مرزبانان ایران، بی آنکه هشداری بدهند، گروهی از کولبران را به رگبار بستند.', 'perpetrator «مرزبانان ایران»'],
    ['قوای ائتلاف دیروز در کاپیسا سه شورشی را کشتند.', 'perpetrator «قوای ائتلاف»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it('leave those who bomb a district its doers', () => {
    expect(readRoles('طیاره‌های جنگی پاکستان ولسوالی سپیره را بمباران کردند.')).toContain(
      'perpetrator «طیاره‌های جنگی پاکستان»',
    );
  });
});

describe('claims', () => {
  it('may name the deed far before its verb', () => {
    expect(readSources('داعش حمله بر زائران در پلخمری را به دوش گرفت.')).toContain('claims «داعش»');
  });

  it('are no warnings that were not given', () => {
    expect(readSources('مرزبانان ایران، بی آنکه هشداری بدهند، بر کولبران شلیک کردند.')).toEqual([]);
  });
});
