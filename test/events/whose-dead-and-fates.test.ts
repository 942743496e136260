// Whose the dead are that a side leaves behind, what became of the abducted, and what others call the dead.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function first(text: string, published = '2016-06-20') {
  const [event] = extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events;
  if (!event) throw new Error(`no event in ${text}`);
  return event;
}

const rows = (text: string): string[] =>
  first(text)
    .casualties.filter((row) => row.category !== null)
    .map((row) => `${row.outcome} ${row.category} ${row.min}`);

describe('the dead that a side leaves behind', () => {
  it.each([
    'طالبان دیشب بر یک پوستۀ پولیس در چهاردره حمله کردند. مهاجمان با بر جای گذاشتن نه جسد فرار کردند.',
    'شورشیان که دیشب بر قرارگاه اردو در بالامرغاب حمله کرده بودند، با تحمل نه کشته پا به فرار گذاشتند.',
    'جنگجویان دیروز به مرکز ولسوالی غورماچ یورش بردند اما با سپردن نه کشته شکست خوردند.',
    'طالبان پس از سه ساعت جنگ در خاک سفید عقب نشستند و نُه کشته از خود بر جا گذاشتند.',
  ])('are its own: %s', (text) => {
    expect(rows(text)).toContain('killed militants 9');
  });

  it('are nobody’s where a deed leaves them', () => {
    expect(rows('حملۀ دیشب بر پولیس در چهاردره نُه کشته بر جا گذاشت.')).toEqual([]);
  });
});

describe('the fate of those taken', () => {
  it('is death where a body is found', () => {
    const { totals } = first(
      'افراد مسلح هفتۀ گذشته یک انجنیر و راننده‌اش را در ولسوالی قره‌باغ اختطاف کردند. جسد راننده دیروز پیدا شد و از انجنیر هنوز خبری نیست.',
    );
    expect([totals.killed?.min, totals.abducted?.min, totals.missing]).toEqual([1, 2, null]);
  });

  it('is in the law’s hands where an army from abroad took them', () => {
    const { totals } = first(
      'نیروهای خارجی شب جمعه در سنگین هلمند دو برادر را به گلوله بستند و سه دهقان را با خود بردند.',
    );
    expect([totals.arrested?.min, totals.abducted]).toEqual([3, null]);
  });
});

it('leaves the dead what the text calls them, whatever the attackers say', () => {
  expect(
    rows(
      'نُه تن در حملۀ انتحاری در قلات کشته شدند ⏎ والی می‌گوید که نُه غیرنظامی در این حمله کشته شدند. طالبان مسوولیت حمله را پذیرفتند، اما گفتند که تمام کشته‌شدگان سربازان خارجی‌اند.'.replace(
        ' ⏎ ',
        '\n',
      ),
    ),
  ).toEqual(['killed civilians 9']);
});
