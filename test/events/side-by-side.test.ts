// Events told side by side in one text, under a heading of one of them or of none, stay apart with what is told of each.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (...lines: readonly string[]) =>
  extract({ id: 't', text: lines.join('\n'), published: { date: '2019-06-19', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places, totals }) =>
      `${sub_event_type}: ${date?.start ?? '-'} ${places.map((place) => place.text).join('+') || '-'} ${totals.killed?.min ?? 0}/${totals.injured?.min ?? 0}`,
  );

const CLASH =
  'در ولسوالی گرشک ولایت هلمند دیروز جنگجویان طالبان به یک پاسگاه ارتش حمله کردند که در آن پنج سرباز کشته شدند.';
const TOLD_CLASH = 'Armed clash: 2019-06-18 گرشک 5/0';

describe('a place that the next sentence tells', () => {
  it('keeps what it is told of out of the event before', () => {
    expect(
      told(
        `${CLASH} در همین روز، یک موتر پولیس هدف انفجار قرار گرفت و نُه تن زخمی شدند. این انفجار در شهر مهترلام روی داد.`,
      ),
    ).toEqual([TOLD_CLASH, 'Remote explosive/landmine/IED: 2019-06-18 مهترلام 0/9']);
  });

  it('keeps it from a heading of another place', () => {
    expect(
      told(
        'حملهٔ راکتی بر کنر',
        'افراد مسلح دو روز پیش یک عالم دین را با شلیک گلوله کشتند. پولیس می‌گوید که این رویداد در ولسوالی خوشی ولایت لوگر رخ داده است.',
        'نظامیان پاکستان دیروز ده‌ها راکت بر خاک ولایت کنر شلیک کردند. دو زن در این حملات کشته شدند.',
      ),
    ).toEqual(['Shelling/artillery/missile attack: 2019-06-18 کنر 2/0', 'Attack: 2019-06-17 خوشی 1/0']);
  });
});

describe('a scene of another event', () => {
  it('says so of what follows it, and gives its day', () => {
    expect(
      told(
        `${CLASH} در رویدادی دیگر، شهر قندهار دو روز پیش شاهد خون‌ریزی بود. دو موترسایکل‌سوار بر کارمندان معارف تیراندازی کردند و دو تن را کشتند.`,
      ),
    ).toEqual([TOLD_CLASH, 'Attack: 2019-06-17 قندهار 2/0']);
  });
});

describe('a heading', () => {
  it('is of the event that the text tells further down, and no event of its own', () => {
    expect(
      told(
        'حملهٔ انتحاری در کابل',
        CLASH,
        'در همین حال، در شهر کابل دو روز پیش یک مهاجم انتحاری خود را نزدیک یک موتر منفجر کرد. در این حمله چهار تن کشته شدند.',
      ),
    ).toEqual(['Suicide bomb: 2019-06-17 کابل 4/0', TOLD_CLASH]);
  });
});

describe('small words between two events', () => {
  it('«همزمان» puts what it opens on the day told before', () => {
    expect(
      told(
        CLASH,
        'همزمان، در شهر کابل یک مهاجم انتحاری خود را نزدیک یک موتر منفجر کرد. در این حمله چهار تن کشته شدند.',
        'بهای آرد در هفتهٔ جاری بالا رفته است.',
      ),
    ).toEqual([TOLD_CLASH, 'Suicide bomb: 2019-06-18 کابل 4/0']);
  });

  it('«این در حالی است که» points at nothing told before', () => {
    expect(
      told(
        'شهر قندهار شب گذشته شاهد خون‌ریزی بود. دو موترسایکل‌سوار بر کارمندان معارف تیراندازی کردند و دو تن را کشتند.',
        'این در حالی است که نیروهای امنیت ملی شب گذشته چهار عضو گروه داعش را در ولسوالی خوگیانی ولایت ننگرهار بازداشت کردند.',
      ),
    ).toEqual(['Attack: 2019-06-18 قندهار 2/0', 'Arrests: 2019-06-18 خوگیانی 0/0']);
  });
});

describe('a scene of its own place', () => {
  it('is told by those who live there', () => {
    expect(
      told(
        `${CLASH} در همین روز، باشندگان روستای چاه انجیر در ولسوالی نادعلی صدای هواپیماها را شنیدند. در حملهٔ هوایی نیروهای افغان هفت جنگجوی طالبان کشته شدند.`,
      ),
    ).toEqual([TOLD_CLASH, 'Air/drone strike: 2019-06-18 چاه انجیر 7/0']);
  });

  it('holds for who sat in the car that was struck there', () => {
    expect(
      told(
        'چهار غیرنظامی روز یکشنبه در حملهٔ افراد مسلح در شهر درعا کشته شدند. هویت مهاجمان روشن نیست.',
        'از سوی دیگر، روستای عیتا الشعب در جنوب لبنان زیر آتش بود. یک پهپاد اسرائیلی خودرویی را هدف گرفت و سه سرنشین آن کشته شدند.',
      ),
    ).toEqual(['Attack: 2019-06-16 درعا 4/0', 'Air/drone strike: 2019-06-16 عیتا الشعب 3/0']);
  });

  it('is no scene of what happens elsewhere on that day', () => {
    expect(
      told(
        'شهر قندهار دیروز شاهد خون‌ریزی بود. دو موترسایکل‌سوار بر کارمندان معارف تیراندازی کردند و دو تن را کشتند.',
        'همزمان، در ولسوالی چک ولایت میدان وردک طیاره‌های امریکایی یک خانه را بمباران کردند و نُه غیرنظامی جان باختند.',
      ),
    ).toEqual(['Attack: 2019-06-18 قندهار 2/0', 'Air/drone strike: 2019-06-18 چک 9/0']);
  });
});
