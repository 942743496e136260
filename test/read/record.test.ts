import { describe, expect, it } from 'vitest';
import { DEFAULT_FIELDS, readRecord } from '../../src/read/record.ts';
import { readRecordDate } from '../../src/read/record-date.ts';
import { withWrittenId } from '../../src/read/written-id.ts';

const read = (value: unknown) => readRecord(value, DEFAULT_FIELDS, 'feed.ndjson:7');

describe('readRecord', () => {
  it('takes the first text, date and id field there is', () => {
    expect(read({ id: 'x1', body: 'متن', content: 'other', date: '2025-11-27' })).toEqual({
      id: 'x1',
      text: 'متن',
      published: { date: '2025-11-27', basis: 'metadata' },
    });
  });
  it.each([[undefined], [null], [''], ['  '], [{ a: 1 }], [Number.NaN], [true]])(
    'names a record with the id %j by its line',
    (id) => {
      expect(read({ id, text: 'x' }).id).toBe('feed.ndjson:7');
    },
  );
  it('keeps a number as id', () => {
    expect(read({ id: 12, text: 'x' }).id).toBe('12');
  });
  it('joins the parts of a formatted Telegram message', () => {
    expect(read({ text: ['حمله در ', { type: 'bold', text: 'کابل' }, { type: 'link' }, 5, '؟'] }).text).toBe(
      'حمله در کابل؟',
    );
  });
  it.each([
    [null, 'not_a_record', /got null/],
    [[1], 'not_a_record', /got an array/],
    ['text', 'not_a_record', /got a string/],
    [{ title: 'x' }, 'no_text', /"text", "body", "content"/],
    [{ text: 5 }, 'no_text', /--text-field/],
    [{ 'a"\n': 1, b: 2 }, 'no_text', /no text under "text", "body", "content" among "a\\"\\n", "b"; name/],
    [Object.fromEntries([...'abcdefghij'].map((name) => [name, 1])), 'no_text', /"g", "h", …; name/],
    [{}, 'no_text', /"content"; name/],
    [{ text: 'x', date: 'yesterday' }, 'bad_date', /"yesterday" is no date/],
  ])('refuses %j', (value, code, message) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code }));
    expect(() => read(value)).toThrow(message);
  });
  it('neither follows nor sets a prototype', () => {
    expect(() => read(JSON.parse('{"__proto__":{"text":"evil"}}'))).toThrow(
      expect.objectContaining({ code: 'no_text' }),
    );
    expect(() => read(Object.create({ text: 'inherited' }))).toThrow(expect.objectContaining({ code: 'no_text' }));
    read(JSON.parse('{"text":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('withWrittenId', () => {
  const idOf = (json: string): unknown =>
    (withWrittenId(JSON.parse(json), json, ['key', 'id']) as { readonly id?: unknown }).id;

  it.each([
    ['{"id":1861234567890123457,"text":"x"}', '1861234567890123457'],
    ['{"text":"\\"id\\":9{","a":{"id":7,"b":[{"id":8}]},"id" : \n -12345678901234567891 }', '-12345678901234567891'],
    ['{"id":11111111111111111111,"id":22222222222222222222}', '22222222222222222222'],
    ['{"\\u0069d":33333333333333333333}', '33333333333333333333'],
  ])('takes the digits of %s', (json, id) => {
    expect(idOf(json)).toBe(id);
  });
  it.each([
    ['{"id":9007199254740991}', 9007199254740991],
    ['{"id":1e30}', 1e30],
    ['{"id":12345678901234567890.5}', 1.2345678901234567e19],
    ['{"id":"12345678901234567890"}', '12345678901234567890'],
    ['{"key":"x","id":12345678901234567891}', 1.2345678901234567e19],
    ['{"a":{"id":12345678901234567891}}', undefined],
    ['[12345678901234567891]', undefined],
  ])('leaves %s as it is', (json, id) => {
    expect(idOf(json)).toBe(id);
  });
});

describe('readRecordDate', () => {
  it.each([
    ['2025-11-27', '2025-11-27'],
    ['2025-11-27T23:59:00+04:30', '2025-11-27'],
    ['2025-11-27 08:00', '2025-11-27'],
    ['2025/1/7', '2025-01-07'],
    ['1404-09-05', '2025-11-26'],
    ['۱۴۰۴/۰۹/۰۵', '2025-11-26'],
    ['1403-12-30', '2025-03-20'],
    ['1430-01-01', '2051-03-21'],
    ['1447-05-05', '2025-10-27'],
    ['۱۴۴۷/۰۵/۰۵', '2025-10-27'],
    ['Thu, 27 Nov 2025 10:00:00 GMT', '2025-11-27'],
    ['7 November 2025', '2025-11-07'],
    [1764201600, '2025-11-27'],
    ['1764201600', '2025-11-27'],
    [1764201600123, '2025-11-27'],
    [0, '1970-01-01'],
    [-86400, '1969-12-31'],
    ['1700-01-01', '1700-01-01'],
    ['2100-12-31', '2100-12-31'],
    [null, null],
    [undefined, null],
    ['', null],
    ['  ', null],
  ])('%j is %s', (given, expected) => {
    expect(readRecordDate(given)).toBe(expected);
  });
  it.each([
    ['2025-02-30'],
    ['1404-12-30'],
    ['2025-13-01'],
    ['27.11.2025'],
    ['soon'],
    [true],
    [{}],
    [1e30],
    [Number.POSITIVE_INFINITY],
    ['31 Nov 2025'],
    ['27 Foo 2025'],
    ['1447-13-01'],
    ['1590-01-01'],
    ['0000-00-00'],
    ['0999-05-05'],
    ['9999-12-31'],
    ['2101-01-01'],
    [9999999999],
  ])('%j is no day', (given) => {
    expect(() => readRecordDate(given)).toThrow(expect.objectContaining({ code: 'bad_date' }));
  });
});
