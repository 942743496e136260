// Paragraphs that open with their own place and day start an event: people taken, guards who fight, days set off with a dash.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string, date = '2018-09-12') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map(
    ({ sub_event_type: label, date: day, places }) =>
      `${label} ${day?.start ?? '-'} ${places.map((place) => place.text).join('+') || '-'}`,
  );

const TAKEN = 'Abduction/forced disappearance';
const BLAST = 'Remote explosive/landmine/IED';

describe('people taken', () => {
  it('are told of behind a relative clause', () => {
    expect(told('طالبان دیروز در اندر غزنی سه آموزگار را که از جلسه برمی‌گشتند گرفتند.')).toEqual([
      `${TAKEN} 2018-09-11 اندر`,
    ]);
    expect(told('طالبان دیروز در اندر غزنی دو خبرنگار یک رادیوی محلی را که از شهر بیرون می‌شدند با خود بردند.')).toEqual(
      [`${TAKEN} 2018-09-11 اندر`],
    );
  });

  it('are no sick people brought to hospital', () => {
    expect(told('طالبان دیروز در اندر غزنی سه بیمار را به شفاخانه بردند.')).toEqual([]);
  });

  it('stand apart from the attack told before', () => {
    const text = [
      'افراد مسلح روز دوشنبه ۱۴ باشنده را در غور تیرباران کردند.',
      'در تولک غور، طالبان دو برادر را به ظن همکاری با خود بردند.',
    ].join('\n');
    expect(told(text)).toEqual(['Attack 2018-09-10 غور', `${TAKEN} 2018-09-10 تولک`]);
  });
});

describe('a paragraph with a place of its own', () => {
  it('tells of guards who fight', () => {
    const text = [
      'ماینی صبح دوشنبه در سیدآباد وردک با یک موتر برخورد و سه مسافر را کشت.',
      'چاشت همان روز، در شاه‌جوی زابل، طالبان راه را بر یک کاروان سوخت بستند. محافظان کاروان یک ساعت جنگیدند؛ پنج تن آنان جان دادند.',
    ].join('\n');
    expect(told(text)).toEqual([`${BLAST} 2018-09-10 سیدآباد`, 'Armed clash 2018-09-10 شاه‌جوی']);
  });

  it('recalls a vehicle that a mine overturned', () => {
    const text = [
      'ماینی صبح دوشنبه در سیدآباد وردک با یک موتر برخورد و سه مسافر را کشت.',
      'پنج روز پیش نیز در خوست، ماینی موتر حامل سربازان امریکایی را واژگون کرده بود.',
    ].join('\n');
    expect(told(text)).toEqual([`${BLAST} 2018-09-10 سیدآباد`, `${BLAST} 2018-09-07 خوست`]);
  });

  it('does not join whom only an office of another province tells', () => {
    const text = [
      'مردان مسلح دیروز معاون والی پیشین قندهار را در شهر به رگبار بستند؛ او زنده ماند.',
      'در گرشک هلمند، پیش از ظهر، بس مسافربری روی ماین رفت. از سرنشینان چهار تن در جا مردند.',
    ].join('\n');
    expect(told(text).map((event) => event.split(' 2018')[0])).toEqual(['Attack', BLAST]);
  });
});

describe('the days of a report', () => {
  it('are set off with a dash', () => {
    const text = [
      'سه روز خونین در بدخشان',
      'دوشنبه – در ارگو، دو دهقان در انفجار ماین کشته شدند.',
      'سه‌شنبه – در کشم، پنج باشنده در انفجار بمب کشته شدند.',
    ].join('\n');
    expect(told(text)).toEqual([`${BLAST} 2018-09-10 ارگو`, `${BLAST} 2018-09-11 کشم`]);
  });

  it('tell the scene apart from what was told before', () => {
    const text = [
      'دیروز گلوله‌های هاوان بر شهرک جبرئیل هرات فرود آمد و یک دختر کشته شد.',
      'نوبت نخست، شنبه شب بود: دو مرد وارد مسجدی در شهر هرات شدند. یکی خود را در میان نمازگزاران انفجار داد و ده تن را کشت.',
    ].join('\n');
    expect(told(text)).toEqual([
      'Shelling/artillery/missile attack 2018-09-11 شهرک جبرئیل',
      'Suicide bomb 2018-09-08 هرات',
    ]);
  });
});

describe('ground', () => {
  it('is taken where the flag of rebels flies', () => {
    expect(told('بیرق طالبان از دیروز بر فراز ساختمان ولسوالی نهرین بغلان در اهتزاز است.')).toEqual([
      'Non-state actor overtakes territory 2018-09-11 نهرین',
    ]);
  });
});
