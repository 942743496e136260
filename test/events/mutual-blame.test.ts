// Who says of whom that he did it: two sides that accuse each other, offices abroad, words that tell only where somebody spoke,
// fire and the post from which it came, denials of all that was charged.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2025-05-10') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const saidOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ attribution }) => attribution.map(({ stance, by }) => `${stance} ${by}`));

const actorsOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ actors }) => actors.map(({ role, text }) => `${role} ${text}`));

describe('two sides that say of each other who attacked', () => {
  const clash = 'نیروهای طالبان و مرزبانان پاکستانی دیروز در گذرگاه تورخم درگیر شدند.';

  it('are parties to a clash, and both blame', () => {
    const text = `${clash} سخنگوی والی طالبان در ننگرهار گفت که پاکستانی‌ها نخست حمله کردند. یک مقام امنیتی در پیشاور گفت که طالبان بر پاسگاه آنان حمله کردند.`;
    expect(actorsOf(text)).toEqual(['party نیروهای طالبان', 'party مرزبانان پاکستانی']);
    expect(saidOf(text)).toEqual(['alleges سخنگوی والی طالبان در ننگرهار', 'alleges یک مقام امنیتی در پیشاور']);
  });

  it('are both doers where others were struck', () => {
    const text =
      'در گلوله‌باران بازار سنگین بیست غیرنظامی کشته شدند. حکومت محلی طالبان را مقصر می‌داند، اما طالبان می‌گویند که اردو بر بازار هاوان زده است.';
    expect(actorsOf(text, '2019-05-10')).toEqual(
      expect.arrayContaining(['perpetrator طالبان', 'perpetrator اردو', 'target غیرنظامی']),
    );
    expect(saidOf(text, '2019-05-10')).toEqual(['alleges حکومت محلی', 'alleges طالبان']);
  });

  it('may each have a clause of one sentence', () => {
    const text = `${clash} وزارت دفاع طالبان می‌گوید نظامیان پاکستانی بر کارگران فیر کردند و ارتش پاکستان می‌گوید که طالبان بر پاسگاه حمله کردند.`;
    expect(saidOf(text)).toEqual(['alleges وزارت دفاع طالبان', 'alleges ارتش پاکستان']);
  });
});

describe('who opened fire', () => {
  const shell = 'یک خمپاره در بازار ولسوالی خان‌آباد فرود آمد و سه دکاندار را کشت.';
  it.each([
    ['والی می‌گوید شلیک از سنگر طالبان بود.', 'perpetrator طالبان', 'alleges والی'],
    ['فرمانده پولیس گفت که آتش از مواضع طالبان گشوده شد.', 'perpetrator مواضع طالبان', 'alleges فرمانده پولیس'],
    ['به ادعای پولیس، آتش را نخست افراد طالبان گشودند.', 'perpetrator افراد طالبان', 'alleges پولیس'],
  ])('%s', (said, doer, blame) => {
    expect(actorsOf(`${shell} ${said}`, '2019-05-10').join()).toContain(doer.replace('مواضع ', ''));
    expect(saidOf(`${shell} ${said}`, '2019-05-10')).toContain(blame);
  });
});

describe('words of those who deny', () => {
  it('are theirs wherever they spoke', () => {
    const text =
      'افراد ناشناس در شهر پلخمری بر یک آموزگار شلیک کردند. سخنگوی پولیس طالبان را عامل آن می‌خواند، اما ذبیح‌الله مجاهد در گفت‌وگو با پژواک این ادعا را رد کرد.';
    expect(saidOf(text, '2020-12-24')).toEqual(['alleges سخنگوی پولیس', 'denies ذبیح‌الله مجاهد']);
  });

  it('are of the deed that an infinitive names', () => {
    const text =
      'جسد شش مسافر در قره‌باغ غزنی پیدا شد که طالبان آنان را تیرباران کرده‌اند.\nصدها تن امروز در شهر غزنی بر پولیس سنگ پرتاب کردند.\nطالبان دست داشتن در کشتن مسافران را رد کرده و آن را کار «دزدان» خوانده‌اند.';
    const [killing, riot] = eventsOf(text, '2016-06-01');
    expect(killing?.attribution.map(({ stance }) => stance)).toContain('denies');
    expect(riot?.attribution).toEqual([]);
    expect(riot?.actors.map(({ text }) => text)).not.toContain('مسافران');
  });

  it('are of all that was charged', () => {
    const text =
      'یوناما می‌گوید که طالبان در ماه حمل در قندهار سه سرباز پیشین را کشته‌اند.\nبه گفتهٔ یوناما، طالبان در ماه ثور در شهر هرات ده زن را بازداشت کرده‌اند.\nوزارت خارجهٔ طالبان این یافته‌ها را رد کرد.';
    expect(eventsOf(text, '2023-07-10').map(({ attribution }) => attribution.map(({ stance }) => stance))).toEqual([
      ['alleges', 'denies'],
      ['alleges', 'denies'],
    ]);
  });

  it('say that nobody was taken', () => {
    const text =
      'سی زن دیروز در مزار شریف راهپیمایی کردند و طالبان آنان را با شلاق پراکنده ساختند. قوماندانی امنیهٔ طالبان در بلخ گفت که کسی بازداشت نشده است.';
    expect(saidOf(text, '2022-03-27')).toContain('denies قوماندانی امنیهٔ طالبان در بلخ');
  });
});

describe('whose a claim is', () => {
  it('is told before «که خود را … می‌خواند»', () => {
    const text =
      'سه سرباز در کمینی در کندز کشته شدند. ذبیح‌الله مجاهد که خود را سخنگوی طالبان می‌خواند، در تماس تیلفونی کمین را کار جنگجویان آن گروه خواند.';
    expect(saidOf(text, '2014-09-02').join()).toContain('claims ذبیح‌الله مجاهد');
  });

  it('has no adverb in its name', () => {
    const text = 'یک مهاجم انتحاری در مزار شریف سه پولیس را کشت و داعش خیلی زود آن را کار خود دانست.';
    expect(saidOf(text, '2023-04-05')).toEqual(['claims داعش']);
  });
});

it('counted people of what was told of are whom one takes away', () => {
  const text = 'افراد داعش دیروز به قنسلگری ترکیه در موصل درآمدند و ۴۹ کارمند آن را با خود بردند.';
  expect(actorsOf(text, '2014-06-12')).toContain('target کارمند');
});
