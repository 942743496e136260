// Two happenings of one verb, each with its place; a happening right behind a verb of saying; a place at the head of its hour.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places }) => [sub_event_type, places.map((place) => place.text)],
  );

const BLAST = 'Remote explosive/landmine/IED';

describe('two happenings of one verb', () => {
  it.each([
    [
      'صدای چهار انفجار در کیش و دو انفجار در لاوان شنیده شد.',
      [
        [BLAST, ['کیش']],
        [BLAST, ['لاوان']],
      ],
    ],
    [
      'در سیریک صدای ۳ انفجار و در جزیرۀ قشم صدای چند انفجار شنیده شده است.',
      [
        [BLAST, ['سیریک']],
        [BLAST, ['جزیرۀ قشم']],
      ],
    ],
    [
      'حمله پهپادی به اربیل و حمله پهپادی به دهوک',
      [
        ['Air/drone strike', ['اربیل']],
        ['Air/drone strike', ['دهوک']],
      ],
    ],
    // One happening in two places, one toll of two, and a verb that tells of the noun before it.
    ['صدای چند انفجار در کیش و لاوان شنیده شد.', [[BLAST, ['کیش', 'لاوان']]]],
    ['یک انفجار در بغداد و انفجاری دیگر در بصره شش کشته داشت.', [[BLAST, ['بغداد', 'بصره']]]],
    ['انفجارهایی پایگاه‌ها در بحرین و کویت را به لرزه درآورد.', [[BLAST, ['بحرین', 'کویت']]]],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('a happening with «ی» right behind a verb', () => {
  it.each([
    ['پلیس می‌گوید انفجاری در اهواز رخ داده است.', [[BLAST, ['اهواز']]]],
    ['سخنگوی پلیس اعلام کرد انفجاری در بصره سه کشته بر جا گذاشت.', [[BLAST, ['بصره']]]],
    // An adjective.
    ['وزیر گفت مواد انفجاری در انبار اهواز نگهداری می‌شود.', []],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('a place at the head of a line', () => {
  it.each([
    ['میناب، ساعت ۶:۵۰ صبح؛ پل تخل بر اثر حملهٔ دشمن تخریب شد', 'میناب'],
    ['کی‌یف زیر آتش موشک‌های روسی؛ ۴ کشته تاکنون', 'کی‌یف'],
  ])('%s', (text, place) => {
    expect(told(text)[0]?.[1]).toEqual([place]);
  });
});
