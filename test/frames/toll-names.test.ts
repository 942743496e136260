// One person told of by name, who is the subject of the clause before and goes on.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const tollOf = (text: string) => {
  const [event] = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
  return [event?.totals.killed?.min ?? 0, event?.totals.injured?.min ?? 0];
};

describe('a name that goes on', () => {
  it.each([
    ['«سید آرمان موسوی» در کرمانشاه هدف شلیک مستقیم قرار گرفت و جان خود را از دست داد.', [1, 0]],
    ['سارا احمدی در سنندج با شلیک نیروهای امنیتی زخمی شد و در بیمارستان جان باخت.', [1, 0]],
    ['او در رشت از ناحیه سر هدف گلوله قرار گرفت و جان باخت.', [1, 0]],
    // Things are harmed too.
    ['سوله‌ای در راسک هدف حمله هوایی آمریکا قرار گرفت و به شدت آسیب دیده است.', [0, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});

describe('two names and the post of one', () => {
  it.each([
    ['کریم نوری و احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه کشته شدند.', [0, 0]],
    ['احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه کشته شد.', [1, 0]],
    ['احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه به شهادت رسیدند.', [1, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});
