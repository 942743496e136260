// Whose dead and hurt are added, and whose are told of once: own losses, attackers, company, the hurt who died.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function totals(text: string): string {
  const [event] = extract({ id: 't', text, published: { date: '2023-06-20', basis: 'metadata' } }).events;
  const of = (outcome: 'killed' | 'injured' | 'abducted') => {
    const range = event?.totals[outcome];
    return range ? (range.min === range.max ? `${range.min}` : `${range.min}-${range.max ?? ''}`) : '-';
  };
  return `${of('killed')} ${of('injured')} ${of('abducted')}`;
}

describe('losses that each side owns to', () => {
  it.each([
    [
      'a force beside the people of the place',
      'در انفجار دیروز لشکرگاه سه کودک زخمی شدند. والی این را گفت. وزارت دفاع دنمارک زخمی شدن یک سرباز خود را تأیید کرد.',
      '- 4 -',
    ],
    [
      'two armies, the one told of as soldiers and the other by its name',
      'سخنگوی ارتش پاکستان گفت که شب گذشته نیروهای طالبان بر یک پاسگاه مرزی در کرم تیراندازی کردند و دو سرباز کشته شدند. او گفت که در آتش متقابل هشت جنگجوی طالبان از پا درآمدند.',
      '10 - -',
    ],
    [
      'one army, counted by two voices',
      'نیروهای طالبان شب گذشته بر یک پاسگاه مرزی در کرم تیراندازی کردند. طالبان می‌گویند که نُه سرباز پاکستانی کشته شدند. ارتش پاکستان گفت که چهار سرباز جان باختند.',
      '4-9 - -',
    ],
    [
      'two sides of a clash',
      'طالبان و سربازان پاکستان دیروز در تورخم درگیر شدند. طالبان مرگ دو سرباز خود را تأیید کردند. ارتش پاکستان گفت که سه سرباز این کشور جان باخته‌اند.',
      '5 - -',
    ],
    [
      'a claim beside what is owned to',
      'طالبان دیروز بر پاسگاه‌های غورماچ حمله کردند. وزارت دفاع مرگ پنج سرباز خود را تأیید کرد. طالبان ادعا دارند که نُه سرباز را کشته‌اند.',
      '5-9 - -',
    ],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('attackers told of besides', () => {
  it.each([
    ['alone', 'سربازی دیروز دو مربی را در بکوا کشت. پولیس گفت که مهاجم نیز در جا کشته شد.', '3 - -'],
    [
      'behind what he was',
      'دو مربی دیروز در بکوا به ضرب گلولهٔ یک عسکر کشته شدند. والی گفت که عسکر مهاجم هم کشته شد.',
      '3 - -',
    ],
    [
      'before a body of theirs',
      'طالبان دیروز در اندر شش محافظ شاهراه را کشتند. والی می‌گوید که پنج مهاجم هم کشته شده، جسد دو تن شان در ساحه مانده است.',
      '11 - -',
    ],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('who shares a fate', () => {
  it.each([
    ['the driver of the object', 'ماین دیروز در کابل یک انجنیر را با راننده‌اش زخمی کرد.', '- 2 -'],
    ['himself and another', 'مهاجم دیروز در کابل خود را منفجر کرد؛ خودش و دو عسکر کشته شدند.', '3 - -'],
    ['the two and their guards', 'دو قوماندان دیروز در ارچی محاصره شدند و هر دو با سه محافظ شان کشته شدند.', '5 - -'],
    ['men of his own', 'مدیر معارف تالقان با یک تن از ماموران خود دیروز از سوی افراد مسلح ربوده شد.', '- - 2'],
    ['one who worked for them', 'در حملهٔ دیروز قلعهٔ نو دو سرباز و یک ترجمان شان کشته شدند.', '3 - -'],
    [
      'some of the wounded',
      'در جنگ دیروز چهاربولک شش تن کشته شدند. ۱۷ زخمی به شفاخانه آورده شده که سه زخمی شان دهقانان محل اند.',
      '6 17 -',
    ],
    ['whom masked men killed', 'دو مرد نقاب‌پوش امام مسجد را دیروز در تالقان به ضرب گلوله کشتند.', '1 - -'],
    ['whose car it was', 'موتر رییس محکمهٔ بگرام در انفجار دیروز نابود شد.', '- - -'],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('the hurt who died', () => {
  it.each([
    ['in the next clause', 'در انفجار دیروز کابل یک سرباز زخمی شد و شب در شفاخانه جان داد.', '1 - -'],
    ['somebody else', 'یک پولیس در انفجار دیروز کابل زخمی شد و یک غیرنظامی جان داد.', '1 1 -'],
    [
      'with a wounded leg in hospital',
      'یک معلم دیروز در کابل به ضرب گلوله کشته شد. نواسهٔ معلم با پای زخمی در شفاخانه بستر است.',
      '1 1 -',
    ],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('counts told in other words', () => {
  it.each([
    ['the dead', 'والی شمار جان‌سپردگان انفجار دیروز گردیز را هشت تن بیان کرد.', '8 - -'],
    ['harm that reached them', 'در انفجار دیروز خاکریز به سه کودک آسیب رسید.', '- 3 -'],
    ['a number in marks', 'طالبان از کشتن «ده» سرباز در حملهٔ دیروز علینگار سخن زدند.', '10 - -'],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});
