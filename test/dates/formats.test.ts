// Every row of the format table is read as its examples say, words and value, and its near-misses are not.
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/dates/formats.ts';
import { readDates } from './reading.ts';

const EXAMPLE = /‹(.*)›/u;

describe.each(FORMATS.map((format) => [format.id, format] as const))('format %s', (_id, format) => {
  it.each(Object.entries(format.yes))('reads %s as %s', (example, value) => {
    const { dates } = readDates(example.replace(/[‹›]/gu, ''));
    expect(dates.map((date) => [date.text, date.value])).toEqual([[EXAMPLE.exec(example)?.[1], value]]);
  });
  it.each(format.no ?? [])('does not read %s', (example) => {
    expect(readDates(example).dates.map((date) => date.text)).toEqual([]);
  });
});
