// The doer by whose weapon or whose man it was, and sentences that only look like it.
import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('whose drone, bomb or mine it was', () => {
  it.each([
    ['جت‌های متعلق به ارتش اسرائیل انباری را در شهر صور هدف گرفتند.', ['perpetrator «ارتش اسرائیل»']],
    ['یک فروند پهپاد وابسته به ارتش پاکستان موتری را در خوست هدف قرار داد.', ['perpetrator «ارتش پاکستان»']],
    ['دو کامیون نظامی در سامرا قربانی تله‌های انفجاری داعش شدند.', ['perpetrator «داعش»']],
    ['گلولهٔ طالبان جان یک آموزگار را در غور گرفت.', ['perpetrator «طالبان»']],
  ])('%s', (text, roles) => {
    expect(readRoles(text)).toEqual(expect.arrayContaining(roles));
  });
});

describe('to whom a strike is put down', () => {
  it.each([
    ['هشت جنگجو در پی حملهٔ پهپادی که به ارتش پاکستان نسبت داده می‌شود، کشته شدند.', 'ارتش پاکستان'],
    ['در حملهٔ هوایی منسوب به اسرائیل در حومهٔ دمشق سه تن کشته شدند.', 'اسرائیل'],
  ])('%s', (text, name) => {
    expect(readRoles(text)).toContain(`perpetrator blamed «${name}»`);
  });

  it('whose it is supposed to be', () => {
    expect(readRoles('پهپادی که گمان می‌رود متعلق به ارتش ایران باشد، یک پایگاه را در اربیل زیر آتش گرفت.')).toContain(
      'perpetrator «ارتش ایران»',
    );
  });
});

describe('whose man the bomber was', () => {
  it.each([
    ['عامل انتحاری داعش خود را در بازار کرکوک منفجر کرد.', 'perpetrator «عامل انتحاری داعش»'],
    ['داعش با فرستادن دو عامل انتحاری به پغمان، نمازگزاران را هدف قرار داد.', 'perpetrator «داعش»'],
    ['بمب‌گذار انتحاری که از سوی داعش فرستاده شده بود، خود را در میان مردم کابل منفجر کرد.', 'perpetrator «داعش»'],
    ['عامل حملهٔ انتحاری در کابل با داعش ارتباط داشت.', 'perpetrator blamed «داعش»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });
});

describe('what is owned and does nothing', () => {
  it.each([
    'یک پایگاه متعلق به ارتش اسرائیل در حیفا هدف حملهٔ موشکی قرار گرفت.',
    'حزب‌الله یک پهپاد متعلق به ارتش اسرائیل را در صور سرنگون کرد.',
    'یک انبار موشک‌های ارتش اسرائیل در صور هدف بمباران قرار گرفت.',
    'یک پهپاد ارتش اسرائیل پس از حملهٔ دیروز در صور به محل اعزام شد.',
  ])('%s', (text) => {
    expect(readRoles(text)).not.toContain('perpetrator «ارتش اسرائیل»');
  });

  it('a kidnapping is no kidnapper', () => {
    expect(readRoles('موج آدم‌ربایی در کابل: یک داکتر ربوده شد.').filter((role) => role.includes('آدم‌ربایی'))).toEqual(
      [],
    );
  });
});

describe('whose bullets hit', () => {
  it.each([
    ['گروهی از پناهجویان در نزدیکی سلماس هدف گلولهٔ مرزبانان ترکیه قرار گرفتند.', 'perpetrator «مرزبانان ترکیه»'],
    ['دو چوپان هدف گلوله‌های سربازان پاکستانی قرار گرفتند.', 'perpetrator «سربازان پاکستانی»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });
});
