// How many: two voices of one sentence, the hurt of whom some died, counts put right by whoever gave them.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

type Range = { readonly min: number; readonly max: number | null } | null;
const written = (range: Range): string =>
  range === null ? '-' : range.min === range.max ? `${range.min}` : `${range.min}-${range.max ?? ''}`;

/** Killed and injured of the events that count anybody. */
const tolls = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2024-06-10', basis: 'metadata' } })
    .events.map(({ totals }) => `${written(totals.killed)} | ${written(totals.injured)}`)
    .filter((row) => row !== '- | -');

const cases = (rows: readonly [text: string, toll: string][]): void => {
  it.each(rows)('%s', (text, toll) => {
    expect(tolls(text)).toEqual([toll]);
  });
};

describe('two voices in one sentence', () => {
  cases([
    ['در حملهٔ دیروز به شهر خوست، پولیس از پنج کشته و شفاخانهٔ محلی از هشت کشته خبر داده‌اند.', '5-8 | -'],
    ['در نبرد دیروز در غزنی طالبان از کشته شدن ۴۰ سرباز و دولت از مرگ ۱۲ سرباز سخن گفته‌اند.', '12-40 | -'],
    ['از تیراندازی دیروز در زاهدان، فعالان از دست‌کم ۱۹ کشته و استاندار از هفت کشته سخن گفته‌اند.', '7- | -'],
    ['پس از بمباران دیروز در ادلب، دیدبان حقوق بشر ۱۵ کشته و خبرگزاری سانا ۹ کشته را ثبت کرده‌اند.', '9-15 | -'],
    ['در انفجار دیروز کویته پلیس شش کشته را تأیید کرده و بیمارستان شهر ۱۰ کشته را ثبت کرده است.', '6-10 | -'],
    ['شبه‌نظامیان می‌گویند در درگیری دیروز مأرب ۲۰ سرباز را کشته‌اند؛ ارتش یمن تنها هشت کشته را می‌پذیرد.', '8-20 | -'],
    // One voice tells of all.
    ['پولیس از مرگ دو سرباز و یک افسر پولیس در درگیری دیروز غزنی خبر داد.', '3 | -'],
    ['وزارت دفاع از کشته شدن سه سرباز و از مرگ پنج غیرنظامی در حملهٔ دیروز به غزنی خبر داد.', '8 | -'],
  ]);
});

describe('the hurt of whom some died', () => {
  cases([
    [
      'دیروز در انفجاری در شهر کندز ده تن کشته و ۴۰ تن زخمی شدند. رییس شفاخانه امروز گفت که سه تن از ۴۰ زخمی این رویداد جان داده‌اند.',
      '13 | 37',
    ],
    [
      'در حملهٔ انتحاری جمعه در کابل ۳۰ تن کشته شدند. شفاخانهٔ ایمرجنسی می‌گوید چهار تن از ۷۵ زخمی آن روز نیز مرده‌اند.',
      '34 | 71',
    ],
    ['داکتر رحیمی گفت که دو تن از یازده زخمی انفجار دیروز در هرات جان باختند.', '2 | 9'],
    // Neither hurt before nor counted out of them.
    ['در انفجار دیروز هرات دو تن از کارمندان کشته و یازده تن زخمی شدند.', '2 | 11'],
  ]);
});
