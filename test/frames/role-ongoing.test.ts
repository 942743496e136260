import { describe, expect, it } from 'vitest';
import { readRoles, readSources } from './read-roles.ts';

describe('who is at it, brings it off or calls it theirs', () => {
  it.each([
    ['نیروهای آمریکایی هم‌اکنون در حال انجام حملات هوایی در بندرعباس هستند.', 'نیروهای آمریکایی'],
    ['ارتش روسیه مشغول اجرای حملات موشکی به خارکف است.', 'ارتش روسیه'],
    ['سپاه شامگاه دیروز به اربیل حملات سنگین موشکی/پهپادی کرد.', 'سپاه'],
    ['ارتش ترکیه دیروز به دهوک حملهٔ شدیدی کرد.', 'ارتش ترکیه'],
    ['رزمندگان سپاه موفق به کشتن سه شورشی در سراوان شدند.', 'رزمندگان سپاه'],
  ])('%s', (text, name) => {
    expect(readRoles(text)).toContain(`perpetrator «${name}»`);
  });

  it.each([
    ['سخنگوی ارتش اسرائیل: حملات ما در نبطیه سه انبار را هدف قرار داد.', 'ارتش اسرائیل'],
    ['مقام آمریکایی به رویترز: حملهٔ دیشب ما به بندرعباس دقیق بود.', 'آمریکایی'],
  ])('claims it: %s', (text, name) => {
    expect(readRoles(text)).toContain(`perpetrator claimed «${name}»`);
  });

  it.each([
    'پولیس هرات موفق به آزاد کردن دو گروگان شد.',
    'تفنگداران دریایی در حال انجام تیراندازی رزمی در اقیانوس هند هستند.',
    'وزیر دفاع عراق حملات سنگین موشکی را محکوم کرد.',
    'سخنگوی ارتش لبنان: حملات دیروز در نبطیه سه خانه را ویران کرد.',
  ])('is nobody in %s', (text) => {
    expect(readRoles(text).filter((role) => role.startsWith('perpetrator'))).toEqual([]);
  });

  it('ends the name of a speaker before the paper spoken to', () => {
    expect(readSources('مقام آمریکایی به رویترز: حملهٔ دیشب ما دقیق بود.')).toContain('says «مقام آمریکایی»');
  });

  it.each([
    ['طالبان دیروز در کندز سه سرباز پیشین را بیرون کردند و تیرباران کردند.', 'طالبان'],
    ['افراد مسلح در کندز یک کارمند شاروالی را که به خانه می‌رفت، توقف دادند و سپس به رگبار بستند.', 'افراد مسلح'],
  ])('goes on with the verb behind «و»: %s', (text, name) => {
    expect(readRoles(text)).toContain(`perpetrator «${name}»`);
  });

  it('is not the soldier beside whom a rocket comes down', () => {
    expect(readRoles('سربازان در حال عبور بودند و راکتی به موتر شان اصابت کرد.')).not.toContain(
      'perpetrator «سربازان»',
    );
  });
});
