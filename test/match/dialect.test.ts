// Which dialect a text is in, by the words and places that only one side has.
import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../src/match/dialect.ts';
import { findMentions } from '../../src/match/find.ts';
import { loadIndex } from '../../src/match/load.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

describe('dialect', () => {
  it.each([
    ['قوماندان امنیهٔ ولسوالی قره‌باغ کشته شد.', 'fa-AF'],
    ['فرمانده انتظامی شهرستان سراوان شهید شد.', 'fa-IR'],
    // «مسئول» and «رئیس» are of both, «شهرک» and «مقر» are words before they are districts.
    ['رئیس ستاد گفت مسئول این حمله معلوم نیست؛ مقر آنان در شهرک خیام بود.', 'fa-IR'],
    ['هوا آفتابی بود.', 'fa-IR'],
  ])('%s', (text, dialect) => {
    const index = loadIndex();
    expect(dialectOf(findMentions(tokenize(text, index.vocabulary), index))).toBe(dialect);
  });
});
