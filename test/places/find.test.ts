// What a sentence says of its places: name, row, role, and what holds the name.
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/lexicons/lexicon.ts';
import { readPlaces } from './read-places.ts';

/** Every mention as `name=row:role`; ∅ for a name of no table. */
function summarize(text: string, dialect: Dialect): string {
  const { mentions, textOf } = readPlaces(text, dialect);
  return mentions
    .map(({ nameFirst, nameLast, place, role }) => `${textOf(nameFirst, nameLast)}=${place?.id ?? '∅'}:${role}`)
    .join(' | ');
}

type Case = readonly [text: string, expected: string, dialect?: Dialect];
const cases = (rows: readonly Case[]) => {
  for (const [text, expected, dialect = 'fa-AF'] of rows)
    it(text, () => {
      expect(summarize(text, dialect)).toBe(expected);
    });
};

describe('chains', () => {
  cases([
    ['در قریۀ قره غویلی ولسوالی المار ولایت فاریاب حمله شد.', 'قره غویلی=∅:location'],
    ['در کوتل گازک ولسوالی چارسده مسافران کشته شدند.', 'چارسده=af-gho-charsadra:location'],
    ['در ولسوالی چمتال بلخ جنگ شد.', 'چمتال=af-bal-chemtal:location'],
    ['در شهر پلخمری، مرکز بغلان، انفجار شد.', 'پلخمری=af-city-pul-e-khumri:location'],
    ['در منطقۀ سهاک ولسوالی زرمت ماین انفجار کرد.', 'سهاک=af-city-sahak:location'],
    ['در شهر زرنج مرکز نیمروز درگیری شد.', 'زرنج=af-city-zaranj:location'],
    ['در ولسوالی قره‌باغ غزنی یک تن کشته شد.', 'قره‌باغ=af-gha-qara-bagh:location'],
    ['در ولسوالی قره‌باغ کابل یک تن کشته شد.', 'قره‌باغ=af-kab-qarabagh:location'],
    ['در نزدیکی شهر سراوان در سیستان و بلوچستان آتش گشودند.', 'سراوان=ir-city-saravan:location'],
    ['در ناحیهٔ سوم شهر جلال‌آباد کشته شد.', 'جلال‌آباد=af-city-jalalabad:location'],
    ['در محلهٔ چاهتنگو شهر قشم انفجار شد.', 'قشم=ir-city-qeshm:location', 'fa-IR'],
    ['در میرعلی وزیرستان شمالی انفجار شد.', 'میرعلی=pk-city-mir-ali:location'],
    [
      'روستای «المنصوری» در جنوب لبنان هدف قرار گرفت.',
      'المنصوری=lb-city-mansouri:location | جنوب لبنان=lb-area-south-lebanon:location',
      'fa-IR',
    ],
  ]);
});

describe('spellings and second names of one place', () => {
  cases([
    ['در ولسوالی دهراووت اروزگان جنگ شد.', 'دهراووت=af-uru-dehrawud:location'],
    ['در ولسوالی ده‌راوود ارزگان جنگ شد.', 'ده‌راوود=af-uru-dehrawud:location'],
    ['در ولسوالی چهارچینوی ارزگان جنگ شد.', 'چهارچینوی=af-uru-shahid-e-hassas:location'],
    ['در ولسوالی خان شین هلمند جنگ شد.', 'خان شین=af-hel-reg-i-khan-nishin:location'],
    ['در ولسوالی موسا قلعهٔ هلمند جنگ شد.', 'موسا قلعهٔ=af-hel-musa-qala:location'],
    ['در ولسوالی خواجه‌سبزپوش‌ولی فاریاب جنگ شد.', 'خواجه‌سبزپوش‌ولی=af-fyb-khwaja-sabz-posh:location'],
    ['در ولسوالی چهار دره قندز جنگ شد.', 'چهار دره=af-kdz-chahar-darah:location'],
    ['در شهر لشکرگه هلمند جنگ شد.', 'لشکرگه=af-city-lashkargah:location'],
    ['در ولسوالی غنی‌خیل ننگرهار جنگ شد.', 'غنی‌خیل=af-nan-shinwar:location'],
    ['در ولسوالی سید آباد میدان وردک جنگ شد.', 'سید آباد=af-war-saydabad:location'],
    ['در شهر چخچران غور جنگ شد.', 'چخچران=af-city-firozkoh:location'],
    ['در دیرا اسماعیل خان پاکستان جنگ شد.', 'دیرا اسماعیل خان=pk-city-dera-ismail-khan:location'],
  ]);
  it('takes a type word behind a weak name for its own', () => {
    expect(summarize('در خیبر ایجنسی جنگ شد.', 'fa-AF')).toBe('خیبر ایجنسی=pk-kp-khyber:location');
    expect(summarize('حملات موشک خیبر آغاز شد.', 'fa-AF')).toBe('');
  });
  it('knows the plains of Baghlan from Dand of Kandahar', () => {
    expect(summarize('در دند غوری جنگ شد.', 'fa-AF')).toBe('دند غوری=af-area-dand-e-ghori:location');
    expect(summarize('در ولسوالی دند قندهار جنگ شد.', 'fa-AF')).toBe('دند=af-kan-dand:location');
  });
  it('tells a longer name from one that a district has behind its type word', () => {
    expect(summarize('در ولسوالی زازی میدان خوست جنگ شد.', 'fa-AF')).toMatch(/=af-kho-jaji-maydan:/);
    expect(summarize('در ولسوالی زازی پکتیا جنگ شد.', 'fa-AF')).toMatch(/=af-pia-jaji:/);
    expect(summarize('در ولسوالی کوشک کهنه هرات جنگ شد.', 'fa-AF')).toMatch(/=af-her-kushk-e-kuhna:/);
  });
  it('takes the «ی» behind a silent he for the ezafe, behind another for who comes from there', () => {
    expect(summarize('در ولسوالی ناوه‌ی هلمند جنگ شد.', 'fa-AF')).toBe('ناوه‌ی=af-hel-nawa-e-barakzaiy:location');
    expect(summarize('در ولسوالی مارجه‌ی هلمند جنگ شد.', 'fa-AF')).toBe('مارجه‌ی=af-hel-marja:location');
    expect(summarize('احمد فراهی گفت که جنگ شد.', 'fa-AF')).toBe('');
  });
});

describe('names that are words too', () => {
  cases([
    ['در مرکز غور یک معلم کشته شد.', 'غور=af-gho:location'],
    ['در شهر مزار شریف بمی منفجر شد.', 'مزار شریف=af-city-mazar-e-sharif:location'],
  ]);
  it('takes a town of Iran right behind «در» in a text of Iran', () => {
    expect(summarize('دیروز در مهران یک مین منفجر شد.', 'fa-IR')).toMatch(/^مهران=ir-/);
    expect(summarize('در خوی چند معترض بازداشت شدند.', 'fa-IR')).toMatch(/^خوی=ir-/);
  });
  it('leaves common words, months and the like alone', () => {
    for (const text of [
      'در میانه درگیری‌ها شلیک کردند.',
      'در مهر دو نفر کشته شدند.',
      'در خوی او خشونت بود.',
      'در خوی و منش آنان نیست.',
      'مهران در درگیری کشته شد.',
    ])
      expect(summarize(text, 'fa-IR')).toBe('');
    expect(summarize('در خوی چند تن خشونت است.', 'fa-AF')).toBe('');
  });
});

describe('places of who speaks', () => {
  it('knows where a mission stands and where somebody spoke', () => {
    expect(summarize('سفارت هند در کابل حملهٔ غزنی را نکوهش کرد.', 'fa-AF')).toMatch(/کابل=af-city-kabul:title/);
    expect(summarize('دفتر مطبوعاتی این لوا در گردیز گفته است که جنگ پایان یافت.', 'fa-AF')).toMatch(/:title/);
    expect(summarize('در برابر سفارت هند در کابل تیراندازی شد.', 'fa-AF')).toMatch(/کابل=af-city-kabul:location/);
  });
});

describe('chains, roads and lists of names of no table', () => {
  cases([
    ['در روستای «کمنج»ی ولسوالی شهرک ولایت غور تسلیم شدند.', 'کمنج=∅:location'],
    ['در منطقه دشت قلعه ولسوالی سیاهگرد حمله کردند.', 'دشت قلعه=∅:location'],
    ['در دو قریۀ الکوزی و نجیبان داخل سه خانه شد.', 'الکوزی=∅:location | نجیبان=∅:location'],
    ['ولسوالی سومی را در غرب افغانستان اشغال کردند.', 'غرب افغانستان=af-area-west-afghanistan:location'],
    ['در غور پنج سرباز کشته شدند.', 'غور=af-gho:location'],
    ['شش طالب از ولایت‌های قندهار و هلمند کشته شدند.', 'قندهار=af-kan:origin | هلمند=af-hel:origin'],
    ['کابل و اسلام‌آباد به تاریخ ۲۷ مارچ توافق کردند.', 'کابل=af-city-kabul:state | اسلام‌آباد=pk-city-islamabad:state'],
    ['به بحرین، قطر و کویت حمله کرده است.', 'بحرین=bh:location | قطر=qa:location | کویت=kw:location', 'fa-IR'],
    ['حملاتی را علیه ایران انجام دادند.', 'ایران=ir:location', 'fa-IR'],
    ['در منطقه بم‌پشت هدف کمین قرار گرفت.', 'بم‌پشت=ir-area-bam-posht:location', 'fa-IR'],
    ['پژواک، میمنه (۲۸ حمل ۱۳۹۶): در حمله‌ای کشته شدند.', 'میمنه=af-city-maymana:dateline'],
  ]);
});

describe('lists', () => {
  it('gives the members of a list one number and the type word of its head', () => {
    const { mentions } = readPlaces('در ولایت‌های لغمان، کنر و غزنی ده تن کشته شدند. در کابل آرامی است.');
    expect(mentions.map((mention) => mention.place?.id)).toEqual(['af-lag', 'af-knr', 'af-gha', 'af-city-kabul']);
    const [first, second, third, fourth] = mentions.map((mention) => mention.list);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });
  cases([
    ['در خوست،کنر و پکتیکا ده تن کشته شدند.', 'خوست=af-kho:location | کنر=af-knr:location | پکتیکا=af-pka:location'],
    ['در ولسوالی‌های سنگین و نوزاد هلمند جنگ شد.', 'سنگین=af-hel-sangin:location | نوزاد=af-hel-nawzad:location'],
    [
      'در استان‌های قم، مرکزی و تهران باران بارید.',
      'قم=ir-25:location | مرکزی=ir-00:location | تهران=ir-23:location',
      'fa-IR',
    ],
  ]);
});

describe('relative places', () => {
  cases([
    ['در ۷۵ کیلومتری جنوب زاهدان درگیری شد.', 'زاهدان=ir-city-zahedan:location', 'fa-IR'],
    ['حمله در شرق ترکیه سه کشته داشت.', 'ترکیه=tr:location', 'fa-IR'],
    ['حمله به جنوب لبنان چهار کشته داشت.', 'جنوب لبنان=lb-area-south-lebanon:location', 'fa-IR'],
    ['حمله به شمال اسرائیل دو کشته داشت.', 'شمال اسرائیل=il-area-north-israel:location', 'fa-IR'],
    ['حومۀ شهر خوست را بمباران کردند.', 'خوست=af-city-khost:location'],
    ['در منطقهٔ تل کیف در ۱۴ کیلومتری شمال موصل مدرسه‌ای ویران شد.', 'تل کیف=iq-city-tel-keppe:location', 'fa-IR'],
  ]);
  it('takes the whole expression', () => {
    const { mentions, textOf } = readPlaces('در ۷۵ کیلومتری جنوب زاهدان درگیری شد.', 'fa-IR');
    expect(mentions.map(({ first, last }) => textOf(first, last))).toEqual(['۷۵ کیلومتری جنوب زاهدان']);
    expect(mentions[0]).toMatchObject({ precision: 2, locative: true });
  });
  it('reads a border as one place', () => {
    const { mentions, textOf } = readPlaces('در مرز ایران و پاکستان درگیری شد.', 'fa-IR');
    expect(mentions.map(({ first, last }) => textOf(first, last))).toEqual(['مرز ایران و پاکستان']);
  });
});

describe('places told before', () => {
  cases([
    [
      'در ولسوالی دانگام ولایت کنر جنگ است. چند قریۀ این ولسوالی ویران شد.',
      'دانگام=af-knr-dangam:location | دانگام=af-knr-dangam:location',
    ],
    ['در هرات دکان‌ها بسته شد. در همین ولایت مردی کشته شد.', 'هرات=af-her:location | هرات=af-her:location'],
    [
      'در ولسوالی چوره ارزگان جنگ شد. زخمیان به شفاخانهٔ ترینکوت رفتند. در همین ولسوالی ماین انفجار کرد.',
      'چوره=af-uru-chora:location | ترینکوت=af-city-tarinkot:title | چوره=af-uru-chora:location',
    ],
    [
      'در ولسوالی سانچارک سرپل جنگ شد. در ولسوالی بلخاب این ولایت آرامی است.',
      'سانچارک=af-sar-sancharak:location | بلخاب=af-sar-balkhab:location',
    ],
    [
      'یک مقام آمریکایی گفت که در عراق نیروی هوایی این کشور دو پل را بمباران کرد.',
      'عراق=iq:location | این کشور=us:state',
      'fa-IR',
    ],
    [
      'ارتش اردن از حملهٔ عراق خبر داد و گفت پدافند هوایی این کشور سه موشک را زد.',
      'اردن=jo:state | عراق=iq:state | اردن=jo:location',
      'fa-IR',
    ],
    [
      'رییس‌جمهور از نقش عراق و کار ترکیه گفت این کشور میانجی است.',
      'عراق=iq:state | ترکیه=tr:state | ترکیه=tr:state',
      'fa-IR',
    ],
    ['در پایتخت‌های جهان تظاهرات شد.', '', 'fa-IR'],
  ]);
});

describe('names of several places', () => {
  cases([
    ['در ولایت زابل جنگ شد.', 'زابل=af-zab:location', 'fa-IR'],
    ['در زابل زلزله شد.', 'زابل=ir-city-zabol:location', 'fa-IR'],
    ['در زابل جنگ شد.', 'زابل=af-zab:location', 'fa-AF'],
    ['در شهر هرات انفجار شد.', 'هرات=af-city-herat:location'],
    ['در ولایت هرات انفجار شد.', 'هرات=af-her:location'],
    ['در شهر هرات استان یزد زلزله شد.', 'هرات=ir-city-herat-yazd:location', 'fa-IR'],
    ['در خوست و فرنگ بغلان جنگ شد.', 'خوست و فرنگ=af-bgl-khost-wa-fereng:location'],
    ['در سرپل انفجار شد.', 'سرپل=af-sar:location'],
    ['پادشاه عمان در مسقط گفت.', 'عمان=om:title | مسقط=om-city-muscat:title', 'fa-IR'],
  ]);
});

describe('words and names that are no places', () => {
  cases([
    ['تلفات سنگین در هلمند به دشمن رسید.', 'هلمند=af-hel:location'],
    ['ولسوالی سنگین سقوط کرد.', 'سنگین=af-hel-sangin:location'],
    ['یک بم در کابل انفجار کرد.', 'کابل=af-city-kabul:location'],
    ['در ۱۷ میزان سه تن کشته شدند.', ''],
    ['او به جرم قتل بازداشت شد.', ''],
    ['سفیر پیشین ایران سخن گفت.', 'ایران=ir:title', 'fa-IR'],
    ['بنابراین تصمیم گرفته شد.', '', 'fa-IR'],
    ['سارقان کابل برق دستگیر شدند.', '', 'fa-IR'],
    ['ضیا شینواری سخن گفت.', ''],
    ['کریس هریس خبر داد.', 'هریس=ir-city-heris:person', 'fa-IR'],
    ['زخم در ناحیه سر بود.', '', 'fa-IR'],
    ['در منطقه امن ماندند.', '', 'fa-IR'],
    ['موتر نوع تونس چپه شد.', ''],
    ['کابلی گفت.', ''],
  ]);
});

describe('roles', () => {
  cases([
    ['والی ننگرهار گفت.', 'ننگرهار=af-nan:title'],
    ['سخنگوی پولیس بلخ گفت.', 'بلخ=af-bal:title'],
    ['مقام‌های محلی ارزگان می‌گویند.', 'ارزگان=af-uru:title'],
    ['منابع محلی در لوگر می‌گویند.', 'لوگر=af-log:title'],
    ['سخنگوی وزارت دفاع افغانستان گفت.', 'افغانستان=af:title'],
    ['موتر در برابر دروازهٔ قوماندانی امنیهٔ ولسوالی محمدآغه منفجر شد.', 'محمدآغه=af-log-mohammad-agha:location'],
    ['محمدنعیم، باشندهٔ ولایت فراه، گفت.', 'فراه=af-fra:origin'],
    ['پاکستان گفت که حمله نکرده است.', 'پاکستان=pk:state'],
    ['حملات اسرائیل به غزه ادامه دارد.', 'اسرائیل=il:state | غزه=ps-city-gaza:location', 'fa-IR'],
    ['نیروهای آمریکا عقب نشستند.', 'آمریکا=us:state', 'fa-IR'],
    ['مذاکرات میان کابل و اسلام‌آباد ادامه دارد.', 'کابل=af-city-kabul:state | اسلام‌آباد=pk-city-islamabad:state'],
    ['انفجار در کابل سه کشته داشت.', 'کابل=af-city-kabul:location'],
    ['در حمله به ایران ده تن کشته شدند.', 'ایران=ir:location', 'fa-IR'],
    ['کابل/ ۲۲ جدی/ باختر\nیک تن کشته شد.', 'کابل=af-city-kabul:dateline'],
    ['به گزارش خبرگزاری رویتر از موصل، دو تن کشته شدند.', 'موصل=iq-city-mosul:dateline', 'fa-IR'],
    ['به گزارش خبرگزاری فرانسه دو تن کشته شدند.', 'فرانسه=fr:outlet', 'fa-IR'],
    ['نیویورک تایمز نوشت.', 'نیویورک=us-city-new-york:outlet', 'fa-IR'],
    ['شهروندان افغانستان رنج می‌برند.', 'افغانستان=af:nationality'],
  ]);
});

describe('names of no table', () => {
  it('lie where the place around them lies, near it, with a warning', () => {
    const { mentions, warnings } = readPlaces('حمله در قریۀ کوردر صورت گرفت. در ولسوالی المار، فاریاب، آرامی است.');
    expect(mentions[0]).toMatchObject({ place: null, kind: 'village', country: null });
    const told = readPlaces('در ولسوالی چپه‌درۀ ولایت کنر حمله شد. این حمله در قریۀ کوردر صورت گرفت.');
    expect(told.mentions[1]).toMatchObject({ place: null, country: 'AF', precision: 2 });
    expect(told.mentions[1]?.admin1?.id).toBe('af-knr');
    expect(told.mentions[1]?.admin2?.id).toBe('af-knr-chapa-dara');
    expect([...warnings, ...told.warnings].map((warning) => warning.code)).toEqual(['place_unknown', 'place_unknown']);
  });
});

describe('what nothing decides', () => {
  it('is warned of', () => {
    const { warnings } = readPlaces('در ولسوالی بهارک انفجار شد.');
    expect(warnings.map((warning) => warning.code)).toEqual(['place_ambiguous']);
  });
});

describe('a district that two provinces have', () => {
  cases([
    [
      'در فاریاب، سه تن در دولت‌آباد کشته شدند. در بلخ آرامی است.',
      'فاریاب=af-fyb:location | دولت‌آباد=af-city-dawlatabad:location | بلخ=af-bal:location',
    ],
  ]);
});
