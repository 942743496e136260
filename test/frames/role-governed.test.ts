import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

const roles = (text: string) => readRoles(text).filter((role) => !role.startsWith('party'));

describe('who only stands behind another noun does nothing', () => {
  it.each([
    ['او به دنبال سرنگونی حکومت ایران بود و جنگی منطقه‌ای را آغاز کرد و دو شهر را بمباران کرد.', 'حکومت ایران'],
    ['فرماندهی آفریقا با هماهنگی دولت نیجریه به حملات علیه داعش ادامه می‌دهد.', 'دولت نیجریه'],
    ['ملت بزرگ ایران، شب گذشته دو پهپاد متجاوز را سرنگون کردند.', 'ایران'],
    ['هدف‌گیری تجمعات صهیونیست‌ها در نبطیه با پهپاد انجام شد.', 'صهیونیست‌ها'],
  ])('%s', (text, name) => {
    expect(roles(text)).not.toContain(`perpetrator «${name}»`);
  });

  it.each([
    [
      'نیروهای ارتش در موصل مواضع داعش را هدف قرار دادند و یکی از سرکردگان این گروه تروریستی را کشتند.',
      'این گروه تروریستی',
    ],
    ['درگیری فیزیکی نیروهای نظامی دو کشور در دریا رخ داد.', 'نیروهای نظامی'],
  ])('not in %s', (text, name) => {
    expect(readRoles(text)).not.toContain(`perpetrator «${name}»`);
  });

  it('is still told where the subject stands by itself', () => {
    expect(roles('دیروز حکومت سوریه دو روستا را بمباران کرد.')).toContain('perpetrator «حکومت سوریه»');
    expect(roles('در غزنی طالبان سه سرباز را کشتند.')).toContain('perpetrator «طالبان»');
  });
});

describe('who only goes somewhere is not struck', () => {
  it.each([
    ['هجوم شهروندان به خیابان‌ها در پی شنیده شدن صدای انفجار.', 'شهروندان'],
    ['حمله به عراق در آستانهٔ سفر نخست‌وزیر این کشور به عربستان رخ داد.', 'عربستان'],
    ['سفر وزیر به قطر و تبادل آتش در خلیج فارس خبرساز شد.', 'قطر'],
  ])('%s', (text, name) => {
    expect(readRoles(text)).not.toContain(`target «${name}»`);
  });

  it('is struck by what comes upon them', () => {
    expect(readRoles('حملهٔ افراد مسلح به کارگران معدن سه کشته داشت.')).toContain('target «کارگران معدن»');
  });
});

describe('whose bombs come down', () => {
  it.each([
    ['با فرود آمدن بم‌های ارتش پاکستان بر یک خانه در خوست نه تن جان دادند.', 'ارتش پاکستان'],
    ['بر اثر اصابت کردن راکت‌های طالبان به خانه‌ای در کندز سه تن زخمی شدند.', 'طالبان'],
  ])('did it: %s', (text, name) => {
    expect(readRoles(text)).toContain(`perpetrator «${name}»`);
  });
});
