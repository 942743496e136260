// Deaths that a speaker only remembers, weapons that air defence did not stop; and near to them what is news.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    (event) => event.sub_event_type,
  );

describe('a death that is remembered', () => {
  it.each([
    'وزیر ارتباطات: قطع اینترنت چاره نیست. وقتی شبکه قطع بود، رئیس سازمان امنیت ترور شد.',
    'نگاه یک نویسندهٔ فرانسوی\nبه جای سپاس از سرهنگ کریمی که مدافع این شهر بود، او را ترور کردیم.',
    'چطور یک کشور دیگر رئیس‌جمهورت را ترور می‌کند و تو هنوز با آنان مذاکره می‌کنی؟',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });

  it.each([
    'رئیس سازمان امنیت ترور شد',
    'خبر فوری\nسرهنگ کریمی در بیروت ترور شد.',
    'خبر فوری\nارتش اسرائیل فرمانده حماس را ترور کرد.',
  ])('but %s', (text) => {
    expect(labelsOf(text)).toHaveLength(1);
  });
});

describe('what was not intercepted', () => {
  it.each([
    'شکست گنبد آهنین در رهگیری پهپادهای حزب‌الله در حیفا',
    'عجز پدافند سعودی از رهگیری پهپادهای یمن در ینبع',
    'پدافند هوایی از سرنگون کردن پهپاد حزب‌الله در نهاریا ناتوان ماند.',
    'ناتوانی پدافند اسرائیل در رهگیری موشک‌های یمنی\nمنابع عبری از انفجار در حیفا خبر دادند.',
    'عدم رهگیری موشک یمنی در تل‌آویو؛ ۴ نفر زخمی شدند',
  ])('%s', (text) => {
    expect(labelsOf(text)).not.toContain('Disrupted weapons use');
  });

  it('but what was', () => {
    expect(labelsOf('پدافند هوایی کویت در رهگیری پنج پهپاد در آسمان این کشور موفق بود و همه را سرنگون کرد.')).toEqual([
      'Disrupted weapons use',
    ]);
  });
});
