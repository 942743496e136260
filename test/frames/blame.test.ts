// Who is blamed, who owns up and who denies, in every voice; whose people they are; whom a described object names.
import { describe, expect, it } from 'vitest';
import { readRoles, readSources } from './read-roles.ts';

describe('blame', () => {
  it.each([
    ['حزب نور از سوی والی بلخ به حمله بر معلمان متهم شد.', 'alleges «والی بلخ»'],
    ['والی بلخ حمله بر کارگران در شولگر را به گردن طالبان انداخت.', 'alleges «والی بلخ»'],
    ['پولیس بلخ آنان را عامل حمله بر معلمان دانست.', 'alleges «پولیس بلخ»'],
    ['مسئولیت حمله بر معلمان در بلخ از سوی طالبان پذیرفته شد.', 'claims «طالبان»'],
    ['طالبان دست داشتن در حمله بر معلمان در بلخ را پذیرفتند.', 'claims «طالبان»'],
    ['تحلیلگران بر این باورند که طالبان بر معلمان حمله کردند.', 'says «تحلیلگران»'],
  ])('%s', (text, source) => {
    expect(readSources(text)).toContain(source);
  });

  it.each([
    ['والی بلخ حمله بر کارگران در شولگر را به طالبان نسبت داد.', 'perpetrator blamed «طالبان»'],
    ['طالبان از سوی والی بلخ به حمله بر معلمان متهم شدند.', 'perpetrator blamed «طالبان»'],
    ['پولیس محلی متهم به کشتن یک دهقان در شولگر است.', 'perpetrator blamed «پولیس محلی»'],
    ['انگشت اتهام این ترور در شولگر به سوی داعش دراز شده است.', 'perpetrator blamed «داعش»'],
    ['والی بلخ گفت که طالبان در انفجار شولگر دست دارند.', 'perpetrator blamed «طالبان»'],
    ['والی بلخ طالبان را مسئول حمله بر معلمان در شولگر خواند.', 'target «معلمان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it.each([
    'مسئول حمله بر معلمان در شولگر دیروز مرد.',
    'طالبان گفتند که در شولگر دست ندارند.',
    'دو عضو داعش که در حملهٔ شولگر دست داشتند، بازداشت شدند.',
  ])('nobody is blamed: %s', (text) => {
    expect(readRoles(text).filter((role) => role.startsWith('perpetrator blamed'))).toEqual([]);
  });
});

describe('denials leave the deed standing', () => {
  it.each([
    ['طالبان گفتند که در حملهٔ دیروز بر معلمان در شولگر دست ندارند.', 'target «معلمان»'],
    ['طالبان گفتند که نقشی در حملهٔ دیروز بر معلمان در شولگر ندارند.', 'target «معلمان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });
});

describe('whose people, and whom', () => {
  it.each([
    ['افراد منسوب به داعش یک معلم را در بلخ کشتند.', ['target «معلم»', 'perpetrator «افراد منسوب به داعش»']],
    ['افراد مسلح مسافران یک بس را در بلخ به گلوله بستند.', ['target «مسافران»', 'perpetrator «افراد مسلح»']],
    ['نیروهای خیزش مردمی حملهٔ طالبان بر شولگر را عقب زدند.', ['perpetrator «طالبان»', 'target «نیروهای خیزش مردمی»']],
    ['طالبان بر مراسم عزاداری شیعیان در بلخ حمله کردند.', ['target «شیعیان»', 'perpetrator «طالبان»']],
    ['شولگر از سوی نیروهای افغان از طالبان بازپس گرفته شد.', ['perpetrator «نیروهای افغان»', 'target «طالبان»']],
  ])('%s', (text, roles) => {
    expect(readRoles(text)).toEqual(roles);
  });

  it('leaves what is our own', () => {
    expect(readRoles('امریکا دیروز خانه‌های مردم ما را ویران کرد.')).not.toContain('target «مردم»');
  });
});

describe('who the attackers are said to be', () => {
  it.each([
    ['سه پولیس کشته شدند. والی گفت که مهاجمان طالبان بودند.', 'perpetrator blamed «مهاجمان طالبان»'],
    ['والی گفت که حمله‌کنندگان طالبان اند.', 'perpetrator blamed «طالبان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });
});
