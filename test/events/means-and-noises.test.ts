// By what a place was struck, and what is only heard there.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;

describe('the means of a strike', () => {
  it.each([
    // Words that say how it was stand before those that say by what.
    ['حملات شدید هوایی اسرائیل به جنوب لبنان', 'Air/drone strike', ['airstrike']],
    ['حملات شبانهٔ موشکی به خارکف سه کشته داشت', 'Shelling/artillery/missile attack', ['missile']],
    // What is named first decides.
    ['حملات راکتی و پهپادی حزب‌الله به حیفا', 'Shelling/artillery/missile attack', ['rocket', 'drone']],
    ['حملات پهپادی و راکتی حزب‌الله به حیفا', 'Air/drone strike', ['drone', 'rocket']],
    ['خارکف زیر آتش موشک‌های روسی؛ ۴ کشته تاکنون', 'Shelling/artillery/missile attack', ['missile']],
    // What flew is not told.
    ['نقطه‌ای در آبادان هدف اصابت پرتابه قرار گرفت.', 'Shelling/artillery/missile attack', []],
    ['برخورد چند پرتابه به دکلی در بندر جاسک', 'Shelling/artillery/missile attack', []],
    ['یک پرتابه ناشناس به انباری در جاسک برخورد کرده و باعث آتش‌سوزی شده است.', 'Shelling/artillery/missile attack', []],
    ['اصابت پرتابه به حوالی ماهشهر', 'Shelling/artillery/missile attack', []],
    ['یک مقر نظامی در بوشهر مورد اصابت پرتابه دشمن آمریکایی قرار گرفت.', 'Air/drone strike', []],
    ['یک کشتی تجاری در جنوب عدن مورد اصابت پرتابهٔ ناشناس قرار گرفت.', 'Attack', []],
    ['یک نفتکش در نزدیکی صحار مورد اصابت یک موشک ضد کشتی قرار گرفت.', 'Shelling/artillery/missile attack', ['missile']],
    // A town as a whole.
    ['سلام، همین الان کرج رو زدن، صداش وحشتناک بود', 'Air/drone strike', []],
    ['عملیات چاقوکشی در تل‌آویو؛ سه صهیونیست زخمی شدند', 'Attack', ['knife']],
  ])('%s', (text, label, weapons) => {
    const [event] = eventsOf(text);
    expect([event?.sub_event_type, event?.weapons.map(({ type }) => type)]).toEqual([label, weapons]);
  });
});

describe('what is heard', () => {
  it.each([
    ['صدای ۴ انفجار و صدای پرواز جنگندهٔ دشمن در چابهار شنیده شد.', 'Remote explosive/landmine/IED'],
    ['دیشب در ارومیه پدافند کلی شلیک کرد و دو تا صدای انفجار اومد', 'Remote explosive/landmine/IED'],
    ['تشریح علت صدای انفجار در تهران: انهدام پهپاد متخاصم توسط پدافند هوایی', 'Disrupted weapons use'],
    ['وقوع انفجارات پیاپی در سلیمانیه عراق', 'Remote explosive/landmine/IED'],
  ])('%s', (text, label) => {
    expect(eventsOf(text)[0]?.sub_event_type).toBe(label);
  });

  it('is no event where munitions are blown up under control', () => {
    expect(eventsOf('صدای شنیده‌شده در غرب تهران مربوط به انهدام کنترل‌شدهٔ مهمات است')).toEqual([]);
  });

  it('is of the day of the news where only its sequel stands behind «پس از آن»', () => {
    const [event] = eventsOf('صدای انفجار در سلیمانیه عراق شنیده و پس از آن ستون‌هایی از دود دیده شد.');
    expect(event?.date?.start).toBe('2026-07-20');
  });
});
