import { describe, expect, it } from 'vitest';
import { formatOfName, sniffFormat } from '../../src/read/formats.ts';

describe('formatOfName', () => {
  it.each([
    ['a/b.txt', 'text'],
    ['a.MD', 'text'],
    ['a.htm', 'html'],
    ['feed.jsonl.gz', 'ndjson'],
    ['feed.NDJSON', 'ndjson'],
    ['result.json', 'json'],
    ['table.csv.gz', 'csv'],
    ['README', 'text'],
    ['x.constructor', 'text'],
  ])('%s is %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });
});

describe('sniffFormat', () => {
  it.each([
    ['', 'text'],
    ['در خوست', 'text'],
    ['[کابل] ده کشته', 'text'],
    ['{ بی نام }', 'text'],
    ['{"text":"x"}\n{"text":"y"}\n', 'ndjson'],
    ['\n {"text":"x"}\n', 'ndjson'],
    ['{"text":"a very long first record', 'ndjson'],
    ['{"text": broken\n{"text":"y"}\n', 'ndjson'],
    ['{\n  "name": "channel",\n  "messages": [', 'json'],
    ['[{"text":"x"}]', 'json'],
    ['[]', 'json'],
    ['<!DOCTYPE html><html>', 'html'],
  ])('%j is %s', (head, format) => {
    expect(sniffFormat(head)).toBe(format);
  });
});
