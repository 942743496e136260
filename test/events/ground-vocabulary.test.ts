// Ground, crowds, arrests and deals in the many words of newsrooms, each with its doer; and the same words in other news.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date: string) =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map(
    ({ sub_event_type, actors }) =>
      `${sub_event_type}: ${actors
        .filter(({ role }) => role === 'perpetrator')
        .map((actor) => actor.text)
        .join(', ')}`,
  );

const TAKEN = 'Non-state actor overtakes territory';
const REGAINED = 'Government regains territory';
const LEFT = 'Non-violent transfer of territory';

describe('ground', () => {
  it.each([
    ['ولایت پنجشیر دیروز به‌گونهٔ کامل فتح شد.', `${TAKEN}: `],
    ['شهر هرات دیروز اشغال گردید.', `${TAKEN}: `],
    ['طالبان دیروز بر شهر زرنج مسلط شدند.', `${TAKEN}: طالبان`],
    ['ولسوالی نهرین بغلان دیروز به تصرف کامل طالبان درآمد.', `${TAKEN}: طالبان`],
    ['ولسوالی چمتال بلخ دیروز زیر کنترل طالبان رفت.', `${TAKEN}: طالبان`],
    ['نیروهای دولتی دیشب ولسوالی خلم بلخ را به طالبان از دست دادند.', `${TAKEN}: طالبان`],
    ['داعش دیروز شهر تدمر را دوباره تصرف کرد.', `${TAKEN}: داعش`],
    ['اردو دیروز ولسوالی اندر غزنی را از لوث طالبان پاک ساخت.', `${REGAINED}: اردو`],
    ['نیروهای امنیتی دیروز توانستند غورماچ را از دست طالبان بیرون بکشند.', `${REGAINED}: نیروهای امنیتی`],
    ['نیروهای افغان دیروز ولسوالی چک را از طالبان باز پس گرفتند.', `${REGAINED}: نیروهای افغان`],
    ['سربازان دولتی دیروز پایگاه لوای گرشک را رها کرده فرار نمودند.', `${LEFT}: سربازان دولتی`],
    ['نیروهای امنیتی دیروز از ولسوالی بلچراغ فاریاب پس نشستند.', `${LEFT}: نیروهای امنیتی`],
  ])('%s', (text, event) => {
    expect(eventsOf(text, '2020-11-20')).toEqual([event]);
  });

  it('a town that no gazetteer knows', () => {
    expect(eventsOf('ارتش نیجریه روز شنبه شهر ماردونا را از چنگ بوکوحرام آزاد کرد.', '2025-11-26')).toEqual([
      `${REGAINED}: ارتش نیجریه`,
    ]);
  });
});

describe('crowds, arrests, groups and deals', () => {
  it.each([
    ['اهالی یک روستای مریوان دیروز جادهٔ منتهی به معدن را بستند.', 'Peaceful protest: اهالی'],
    ['کسبهٔ سقز دیروز در محکومیت کشتار کولبران مغازه‌های خود را تعطیل کردند.', 'Peaceful protest: کسبهٔ'],
    ['سازمان اطلاعات سپاه دیروز سه جاسوس را در بانه به دام انداخت.', 'Arrests: سازمان اطلاعات سپاه'],
    ['گروه جماعت‌الاحرار دیروز در وزیرستان به تحریک طالبان پاکستان ملحق شد.', 'Change to group/activity: جماعت‌الاحرار'],
    ['طالبان دیروز در ولسوالی کامدیش نورستان چند پاسگاه تازه ساختند.', 'Headquarters or base established: طالبان'],
    ['خصومت سی‌سالهٔ دو قوم دیروز در ولسوالی زرمت پکتیا پایان یافت.', 'Agreement: '],
  ])('%s', (text, event) => {
    expect(eventsOf(text, '2025-11-26')).toEqual([event]);
  });
});

describe('other news in the same words', () => {
  it.each([
    'دموکرات‌ها دیروز کنترل مجلس نمایندگان را از دست دادند.',
    'استقلال دیروز صدر جدول را از سپاهان پس گرفت.',
    'اگر شورشیان دیروز به شهر می‌رسیدند، غزنی سقوط می‌کرد.',
    'پولیس دیروز سه قاچاقبر مواد مخدر را در هرات بازداشت کرد.',
    'دو بانک بزرگ دیروز در تهران ادغام شدند.',
    'بازیکن تیم ملی دیروز به رئال مادرید پیوست.',
  ])('%s', (text) => {
    expect(eventsOf(text, '2025-11-26')).toEqual([]);
  });
});
