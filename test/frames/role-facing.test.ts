// Sides that face each other without «میان», who holds a march and whom it is about, and who only arrests.
import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('the two sides of a fight', () => {
  it.each([
    ['رویارویی دیروز در تخار که در یک سوی آن طالبان و در سوی دیگر داعش قرار داشتند، پنج کشته داشت.'],
    ['تبادل آتش شبانه در تخار؛ یک طرف طالبان، طرف دیگر داعش؛ سه زخمی.'],
    ['درگیری خونین در تخار [طالبان – داعش]: پنج کشته.'],
    ['ولسوالی چاه‌آب صحنهٔ رویارویی طالبان با داعش بود.'],
    ['دیروز بین طالبان و داعش در تخار تیراندازی شد.'],
    ['طالبان و داعش دیروز در تخار رودررو شدند.'],
    ['طالبان و داعش از دیروز در تخار سرگرم جنگ‌اند.'],
  ])('%s', (text) => {
    expect(readRoles(text)).toEqual(expect.arrayContaining(['party «طالبان»', 'party «داعش»']));
  });

  it('a war of one is no standoff', () => {
    expect(readRoles('جنگ ایران بازار نفت را تکان داد.')).toEqual([]);
  });
});

describe('who marches, and whom the march is about', () => {
  it.each([
    ['در اعتراض به اخراج پناهجویان، آموزگاران در هرات دست به تحصن زدند.', 'آموزگاران', 'پناهجویان'],
    ['با برپایی خیمهٔ تحصن، کارگران مخالفت‌شان را با بازداشت آموزگاران ابراز کردند.', 'کارگران', 'آموزگاران'],
    ['کنسولگری ایران در هرات امروز شاهد گردهمایی اعتراضی کارگران بود.', 'کارگران', 'کنسولگری'],
    ['گردهمایی اعتراضی که از سوی کارگران در هرات برگزار شد، تا چاشت ادامه یافت.', 'کارگران', 'آموزگاران'],
  ])('%s', (text, who, about) => {
    const roles = readRoles(text);
    expect(roles).toContain(`perpetrator «${who}»`);
    expect(roles).not.toContain(`perpetrator «${about}»`);
  });
});

describe('who did not do it', () => {
  it.each([
    ['سه سرباز بر اثر انفجار بمبی که داعش جاسازی کرده بود کشته شدند.', 'perpetrator «سرباز»'],
    ['پنج جنگجو هنگامی کشته شدند که پهپاد موتر آنان را هدف قرار داد.', 'perpetrator «جنگجو»'],
    ['به گفتهٔ وزارت دفاع، مهاجم انتحاری خود را منفجر کرد و سه تن را زخمی کرد.', 'perpetrator «وزارت دفاع»'],
    ['پولیس گفت دو تن که گمان می‌رود در این حمله نقش داشتند، بازداشت شدند.', 'perpetrator claimed «پولیس»'],
    ['احزاب بلوچ حکومت مرکزی را به تبعیض متهم می‌کنند.', 'perpetrator blamed «حکومت مرکزی»'],
    ['بر اثر انفجار مینی که سر راه نیروهای امنیتی جاسازی شده بود، سه تن کشته شدند.', 'perpetrator «نیروهای امنیتی»'],
    ['مقصر دانستن طالبان از سوی وزارت دفاع پس از حمله بر مسجد', 'perpetrator «وزارت دفاع»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).not.toContain(role);
  });

  it('who laid the bomb stands behind «که», whose mine it was behind its blast', () => {
    expect(readRoles('سه سرباز بر اثر انفجار بمبی که داعش جاسازی کرده بود کشته شدند.')).toContain('perpetrator «داعش»');
    expect(readRoles('انفجار ماین داعش در غزنی سه آموزگار را کشت.')).toContain('perpetrator «داعش»');
    expect(readRoles('ربوده شدن یک داکتر به دست داعش در هرات را پولیس تأیید کرد.')).toContain('perpetrator «داعش»');
  });
});
