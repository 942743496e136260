// Doers of whom only the looks are told, whose hand is seen in a deed, who laid a bomb; crowds that act.
import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('doers told by their looks', () => {
  it.each([
    ['سه جوان نقاب‌پوش دیروز در مزار بر موتر یک سارنوال آتش گشودند.', 'perpetrator «جوان نقاب‌پوش»'],
    [
      'دو نفر سوار بر موترسایکل شام دیروز یک خبرنگار را در پروان به گلوله بستند.',
      'perpetrator «نفر سوار بر موترسایکل»',
    ],
    ['مردی با چپن خاکی خود را در میان نمازگزاران منفجر کرد.', 'perpetrator «مردی با چپن خاکی»'],
    ['کسانی با لباس پولیس دو تاجر را در هرات ربودند.', 'perpetrator «کسانی با لباس پولیس»'],
    ['شخصی نارنجکی را در بازار به میان مردم انداخت و آن را منفجر کرد.', 'perpetrator «شخصی»'],
    ['کمین‌گیران بر کاروان اردو در شیندند آتش گشودند.', 'perpetrator «کمین‌گیران»'],
    ['اهالی برافروختهٔ یک روستا مردی را زیر مشت و لگد گرفتند.', 'perpetrator «اهالی برافروختهٔ»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it.each([
    'مردی را در بازار کشتند.',
    'شخصی در حملهٔ دیروز کشته شد.',
    'جوانی با چاقو زخمی شد.',
    'یک دهقان در بازار کتک خورد.',
  ])('none in «%s»', (text) => {
    expect(readRoles(text).filter((role) => role.startsWith('perpetrator'))).toEqual([]);
  });
});

describe('hands and layers', () => {
  it.each([
    ['والی پشت این انفجار دست طالبان را می‌بیند.', 'perpetrator blamed «طالبان»'],
    ['به باور پولیس، دست داعش در این انفجار دخیل است.', 'perpetrator blamed «داعش»'],
    ['به گفتهٔ پولیس، این ماین‌ها را طالبان در راه فرش کرده‌اند.', 'perpetrator «طالبان»'],
    ['دو نفر کشته شدند و پولیس گفت که این بمب را داعش در برابر مسجد گذاشته بود.', 'perpetrator «داعش»'],
    ['بمبی که به موتر سربازان چسپانده شده بود، منفجر شد.', 'target «سربازان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it.each(['سه پولیس به دست ناشناسان افتادند و پولیس دخیل نبود.', 'حملهٔ دیروز ۹ کشته بر جای گذاشت.'])(
    'none laid or seen in «%s»',
    (text) => {
      expect(readRoles(text).filter((role) => /^perpetrator/.test(role) && !role.includes('ناشناس'))).toEqual([]);
    },
  );
});
