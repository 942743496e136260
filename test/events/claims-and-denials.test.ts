// Who takes a deed upon himself and who rejects it: passives, nouns, quotations and what a side says of its own men.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidBy = (text: string, date = '2025-11-24') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.filter(({ stance }) => stance !== 'confirms').map(({ stance, by }) => `${stance} ${by}`),
  );

const BY_IS = 'داعش دیروز در شهر قندز پنج غیرنظامی را کشت.';

describe('a denial', () => {
  it.each([
    // In the passive, with its agent.
    ['این ادعا از سوی داعش رد شد.', 'داعش'],
    ['اتهام‌ها از جانب داعش تکذیب شده است.', 'داعش'],
    ['این گزارش‌ها توسط داعش دروغ خوانده شد.', 'داعش'],
    ['نقش داشتن در این کشتار از طرف داعش انکار شده است.', 'داعش'],
    // Who washes his hands of it, who was not there, whom it does not concern.
    ['داعش از این کشتار برائت جست.', 'داعش'],
    ['داعش زیر بار این اتهام نرفت.', 'داعش'],
    ['سخنگوی داعش می‌گوید این کشتار هیچ ارتباطی با آنان ندارد.', 'سخنگوی داعش'],
    ['سخنگوی داعش گفت که جنگجویان این گروه در آن روز در محل نبودند.', 'سخنگوی داعش'],
    ['داعش گفت که در این ولایت عملیاتی نداشته است.', 'داعش'],
    ['داعش گفته است که عامل این کشتار نیست.', 'داعش'],
    ['داعش: این اتهام دروغ است.', 'داعش'],
    ['داعش: ما نکردیم.', 'داعش'],
    // Who speaks stands before a relative clause.
    [
      'سخنگوی داعش در پیامی که به خبرنگاران فرستاده، گفته است که افراد آنان در این کشتار نقشی نداشته‌اند.',
      'سخنگوی داعش',
    ],
    // Whoever is charged knows nothing of it.
    ['داعش از این رویداد اظهار بی‌خبری کرد.', 'داعش'],
  ])('%s', (sentence, by) => {
    expect(saidBy(`${BY_IS} ${sentence}`)).toEqual([`denies ${by}`]);
  });

  it.each([
    'مقام‌های حکومتی از چگونگی این رویداد اظهار بی‌اطلاعی کردند.',
    'پاکستان همواره می‌گوید که مخالفانش در افغانستان پناهگاه دارند؛ سخنی که کابل نمی‌پذیرد.',
    'پیشنهاد آتش‌بس از سوی داعش رد شد.',
    'والی قندز گفت که نیروهای امنیتی در محل حضور نداشتند.',
  ])('is none: %s', (sentence) => {
    expect(saidBy(`${BY_IS} ${sentence}`).filter((said) => said.startsWith('denies'))).toEqual([]);
  });

  it('is none of words of blame with a verb of saying behind', () => {
    expect(
      saidBy(`${BY_IS} والی قندز انگشت اتهام را به سوی داعش دراز کرده و گفته است که سند در دست دارد.`),
    ).not.toContain('denies والی قندز');
  });
});
