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
    ['هرات - خبرگزاری صدای افغان (آوا): پولیس هرات طالبان را عامل کشته شدن سه معلم خواند.', 'پولیس هرات'],
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

describe('a saying that is a noun', () => {
  it.each([
    'به گفتهٔ پولیس، این ماین را طالبان کار گذاشته بودند، اما سخنگوی طالبان این گفته را رد کرد.',
    'پولیس می‌گوید ماین را طالبان گذاشته بودند، ولی سخنگوی طالبان گفتهٔ پولیس را رد کرد.',
  ])('is what they deny in %s', (text) => {
    expect(readSources(text).filter((one) => one.includes('سخنگوی طالبان'))).toEqual(['denies «سخنگوی طالبان»']);
  });

  it('is a verb before what is said', () => {
    expect(readSources('سخنگوی طالبان گفته که در این حمله سه سرباز را کشته‌اند.')).toEqual(['says «سخنگوی طالبان»']);
  });
});

describe('verbs of adding and of making plain', () => {
  it.each(['علاوه کرد', 'علاوه نمود', 'وضاحت داد', 'قصه کرد'])('%s', (verb) => {
    expect(readSources(`یک باشندهٔ محل ${verb} که طالبان دیروز در ولسوالی اندر دو تن را کشتند.`)).toEqual([
      'says «یک باشندهٔ محل»',
    ]);
  });
});
