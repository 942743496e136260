import { describe, expect, it } from 'vitest';
import { readActors, readSources } from './read-roles.ts';

describe('where the name of a source starts and ends', () => {
  it.each([
    [
      'علی‌رغم هشدار نیروهای صلح و گروه‌های محلی، مقام‌های غزه گفتند اسرائیل دیروز دیرالبلح را بمباران کرد.',
      'مقام‌های غزه',
    ],
    [
      'معاون سیاسی، امنیتی و اجتماعی استاندار بوشهر از حملهٔ دیشب آمریکا به جزیره خبر داد.',
      'معاون سیاسی، امنیتی و اجتماعی استاندار بوشهر',
    ],
    ['زلنسکی تو نشست بروکسل: دیروز پالایشگاه سیزران را هدف قرار دادیم.', 'زلنسکی'],
  ])('%s', (text, name) => {
    expect(readSources(text).map((one) => one.replace(/^\w+ /, ''))).toContain(`«${name}»`);
  });

  it('is told by no heading and no post that somebody takes up', () => {
    expect(readSources('تشریح علت صداهای بامدادی تهران: انهدام پهپاد توسط پدافند هوایی')).toEqual([]);
    expect(
      readSources('نادر امیری مسئولیت فرماندهی قرارگاه را بر عهده گرفت.').filter((one) => one.startsWith('claims')),
    ).toEqual([]);
    expect(readSources('داعش مسئولیت انفجار دیروز را بر عهده گرفت.')).toContain('claims «داعش»');
  });
});

describe('how a deed was done', () => {
  it('names nobody', () => {
    expect(readActors('در حملهٔ چریکی دیروز در پنجشیر سه سرباز کشته شدند.')).not.toContainEqual(
      expect.stringContaining('چریکی'),
    );
  });
});
