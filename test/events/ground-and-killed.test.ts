// Ground that changes hands where people are killed, ruins are left and men give in: what of it is the event.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2019-05-14', basis: 'metadata' } }).events.map(
    (event) => event.sub_event_type,
  );

const TAKEN = 'Non-state actor overtakes territory';
const REGAINED = 'Government regains territory';

describe('ground and the dead of it', () => {
  it.each([
    ['ولسوالی ینگی‌قلعهٔ تخار دیروز پس از دو ساعت مقاومت از پولیس گرفته شد.', TAKEN],
    ['طالبان دیروز دو پوسته را در حومهٔ پلخمری تصرف و نه سرباز را شهید کردند.', TAKEN],
    [
      'طالبان دیروز یک قرارگاه مشترک اردو و پولیس را در بغلان مرکزی گرفتند و پس از کشتن ده سرباز و پولیس آتش زدند.',
      TAKEN,
    ],
    ['پایگاه اردو در ولسوالی غورماچ دیروز سقوط کرد؛ هفده سرباز کشته شدند و ده‌ها تن تسلیم شدند.', TAKEN],
    ['بیرق طالبان از دیروز بر ساختمان ولسوالی چاردرهٔ کندز بلند است.', TAKEN],
    ['افراد خیزش مردمی دیروز طالبان را از ولسوالی اشکمش تخار بیرون کردند.', REGAINED],
    ['مرکز ولسوالی چمتال بلخ دیروز از طالبان پس گرفته شد.', REGAINED],
    ['طالبان دیروز پاسگاهی را در خاشرود نیمروز گرفتند و شش پولیس در این حمله کشته شدند.', 'Armed clash'],
    ['دو پوسته دیروز در پلخمری تار و مار شد؛ نه سرباز شهید شدند و طالبان پوسته‌ها را به آتش کشیدند.', 'Armed clash'],
    ['در حملهٔ دیروز طالبان بر پایگاهی در فاریاب هفده سرباز کشته شدند و سی تن تسلیم شدند.', 'Armed clash'],
    ['طالبان دیروز دو تانکر تیل را در شاهراه کندز از نزد راننده‌ها گرفتند و یکی را سر بریدند.', 'Attack'],
    ['ده جنگجوی طالبان دیروز در غور تسلیم شدند و به دولت پیوستند.', 'Change to group/activity'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});
