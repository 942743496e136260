// One happening told over many sentences: other voices that count, days and places behind, those who speak.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string) => extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;

const killed = (text: string) =>
  read(text).map(({ totals }) => [totals.killed?.min ?? null, totals.killed?.max ?? null]);

const BLAST = 'یک بمب کنار جاده روز یکشنبه در شهر جلال‌آباد منفجر شد و پنج غیرنظامی کشته شدند.';

describe('another voice', () => {
  it('that words of other news lead to counts the same dead', () => {
    expect(killed(`${BLAST} در همین حال منابع صحی می‌گویند که هفت تن کشته و ده تن زخمی شده‌اند.`)).toEqual([[5, 7]]);
    expect(killed(`${BLAST} از سوی دیگر، سخنگوی والی از کشته شدن هفت تن خبر داد.`)).toEqual([[5, 7]]);
    expect(killed(`${BLAST} در همین حال در هرات دو تن کشته شدند.`)).toEqual([
      [5, 5],
      [2, 2],
    ]);
  });

  it('put against a title counts beside it', () => {
    expect(
      killed(
        'شش جنگجوی طالبان در کمین در بلخ کشته شدند\nکاروان این گروه در چهاربولک هدف حمله قرار گرفت. اما یک منبع امنیتی از کشته شدن هشت تن و زخمی شدن دوازده تن خبر داد.',
      ),
    ).toEqual([[6, 8]]);
  });

  it('counts beside a first sentence that no title stands over', () => {
    expect(
      killed(
        'در حملهٔ موشکی روسیه به خارکیف هشت غیرنظامی کشته شدند.\nآتش تا بامداد ادامه داشت.\nدادستانی منطقه تلفات این حمله را ده کشته و ۲۵ زخمی خوانده است.',
      ),
    ).toEqual([[8, 10]]);
  });

  it('gives the number of the dead before that of the hurt', () => {
    expect(killed(`${BLAST} گروه امدادی رقم کشته‌شدگان را شش نفر و شمار مجروحان را نُه نفر گفته است.`)).toEqual([[5, 6]]);
  });
});

describe('who speaks', () => {
  it('is none of the dead by his office', () => {
    const [event] = read(
      'یک بمب در شهر جلال‌آباد منفجر شد. به گفتهٔ احمد کریمی، والی ننگرهار، پنج غیرنظامی کشته شده‌اند.',
    );
    expect(event?.totals.killed).toEqual({ min: 5, max: 5 });
    expect(event?.named_victims).toEqual([]);
    expect(killed(`${BLAST} به نقل از احمد کریمی، آمر امنیت پولیس ننگرهار، هفت غیرنظامی کشته شده‌اند.`)).toEqual([
      [5, 7],
    ]);
  });
});

describe('what happened weeks before', () => {
  it('keeps its dead in the pluperfect', () => {
    expect(killed('دو هفته پیش نیز در انفجاری در شهر پلخمری سه تن کشته شده بودند.')).toEqual([[3, 3]]);
    expect(killed(`${BLAST} در ابتدا از ۱۴ کشته خبر داده شده بود.`)).toEqual([[5, 5]]);
  });
});

describe('what else a text tells of such deeds', () => {
  const counted = (text: string) => read(`${BLAST} ${text}`).length;

  it('in general is no other event', () => {
    expect(counted('در ماه‌های اخیر حملات مشابهی در ننگرهار صورت گرفته است.')).toBe(1);
    expect(counted('شام شنبه حملات مشابهی در هرات صورت گرفت.')).toBe(2);
  });

  it('a group that has claimed others claims nothing', () => {
    const stances = (text: string) =>
      read(`${BLAST} ${text}`).flatMap(({ attribution }) => attribution.map(({ stance, by }) => `${stance} ${by}`));
    expect(stances('داعش در گذشته مسئولیت چندین حمله در این شهر را بر عهده گرفته است.')).toEqual([]);
    expect(stances('داعش در ماه‌های اخیر مسئولیت شماری از حملات در این ولایت را پذیرفته است.')).toEqual([]);
    expect(stances('پیش از این، داعش مسئولیت این انفجار را پذیرفته بود.')).toEqual(['claims داعش']);
  });

  it('the dead of another town are no share of an air strike', () => {
    const strike = 'جنگنده‌های پاکستان شام شنبه خانه‌ای را در برمل پکتیکا بمباران کردند و ده غیرنظامی کشته شدند.';
    expect(read(`${strike} حدود یک ماه پیش نیز افراد مسلح در شهر تالقان دو استاد دانشگاه را کشتند.`).length).toBe(2);
    expect(read(`${strike} در رویدادی دیگر در ولسوالی امام‌صاحب کندز دو تن کشته شدند.`).length).toBe(2);
  });
});

describe('some of a group', () => {
  const by = (text: string) =>
    read(`${BLAST} ${text}`).flatMap(({ attribution }) =>
      attribution.map(({ stance, by: name }) => `${stance} ${name}`),
    );

  it('speak for themselves', () => {
    expect(by('شاخه‌ای از طالبان پاکستانی مسئولیت این حمله را بر عهده گرفت.')).toEqual([
      'claims شاخه‌ای از طالبان پاکستانی',
    ]);
    expect(by('گروهی از جنگجویان داعش مسئولیت این حمله را پذیرفتند.')).toEqual(['claims گروهی از جنگجویان داعش']);
    expect(by('گروهی از باشندگان ننگرهار طالبان را مسئول این رویداد می‌دانند.')).toEqual([
      'alleges گروهی از باشندگان ننگرهار',
    ]);
    expect(by('گروهی به نام «حافظان» مسئولیت این حمله را بر عهده گرفت.')).toEqual(['claims گروهی به نام «حافظان»']);
    expect(by('تا کنون گروهی مسئولیت این حمله را بر عهده نگرفته است.')).toEqual([]);
  });
});

describe('«رویداد» and «حادثه» without «این»', () => {
  const tell = (text: string) =>
    read(text).map(({ places, totals }) =>
      [places.map((place) => place.text).join('+'), totals.killed?.min ?? '-', totals.injured?.min ?? '-'].join(' | '),
    );
  it.each([
    [
      'وزیر مهاجرین طالبان در انفجاری در داخل این وزارت کشته شد. رویداد پس از چاشت دیروز در کابل رخ داد و پنج محافظ وزیر نیز جان باختند.',
      ['کابل | 6 | -'],
    ],
    [
      'یک کودک در انفجار مرمی جان باخت. شاهدان گفتند که حادثه صبح امروز در ولسوالی شولگره بلخ رخ داد و سه کودک دیگر هم زخم برداشتند.',
      ['شولگره | 1 | 3'],
    ],
    // An adjective makes it a happening of its own.
    [
      'دو نفر در تیراندازی در شهر هرات کشته شدند. رویداد ترافیکی دیروز در شهر غزنی رخ داد و سه زخمی داشت.',
      ['هرات | 2 | -'],
    ],
  ])('%s', (text, told) => {
    expect(tell(text)).toEqual(told);
  });
});
