// Whom a toll counts: parts of a whole, names with their office, kin and companions, others, each side's own losses.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function totals(text: string): string {
  const [event] = extract({ id: 't', text, published: { date: '2023-06-20', basis: 'metadata' } }).events;
  const of = (outcome: 'killed' | 'injured' | 'arrested') => {
    const range = event?.totals[outcome];
    return range ? (range.min === range.max ? `${range.min}` : `${range.min}-${range.max ?? ''}`) : '-';
  };
  return `${of('killed')} ${of('injured')} ${of('arrested')}`;
}

describe('parts of a whole', () => {
  it.each([
    [
      'kinds that add up, with one more',
      'در بمباران دیروز زابل هفت کودک، چهار دختر و سه پسر، با یک زن کشته شدند.',
      '8 - -',
    ],
    ['of an open count', 'در حمله بر هوتلی در کابل دست‌کم ده تن، هفت غیرنظامی و سه محافظ هوتل، کشته شدند.', '10- - -'],
    ['several among them', 'در حملهٔ دیروز کابل سی تن، شش زن و چهار نوزاد در میان آنان، کشته شدند.', '30 - -'],
    ['included', 'در انفجار کابل نُه تن دیگر، دو تن از ماموران پولیس نیز شامل، زخمی شدند.', '- 9 -'],
    ['among those', 'در انفجار دیروز کابل پانزده تن، سه کودک از آن جمله، جان باختند.', '15 - -'],
    ['included in them', 'در انفجار دیروز کابل نُه تن، دو خبرنگار شامل آن، جان باختند.', '9 - -'],
    ['no parts', 'در انفجار کابل پنج کودک، سه زن و یک مرد کشته شدند.', '9 - -'],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('single people told together', () => {
  it.each([
    ['a list that opens with an office', 'در انفجار ماین کابل آمر معارف، معاونش و راننده جابه‌جا کشته شدند.', '3 - -'],
    ['kin behind the one they belong to', 'در حملهٔ دیروز غزنی قاضی، پسر جوانش و راننده کشته شدند.', '3 - -'],
    ['the rest of a house', 'راکتی بر خانه‌ای در کنر اصابت کرد. همسر او کشته شد و خودش با پسرش زخمی است.', '1 2 -'],
    ['whose mother she is', 'در راکت‌باران دیروز کنر سه طفل شهید و مادرشان مجروح گردید.', '3 1 -'],
    [
      'behind all that he was',
      'طالبان از کشته شدن قوماندان نجیب، از چهره‌های شناخته‌شدهٔ این گروه، با پنج تن از همراهانش در یک عملیات در بغلان خبر داد.',
      '6 - -',
    ],
    [
      'company behind a place',
      'پهپاد امریکایی ملا نذیر، فرمانده طالبان، را در وزیرستان با دو تن دیگر از پا درآورد.',
      '3 - -',
    ],
    [
      'a name before a long office',
      'مردان مسلح دیروز شکریه احمدی، آمر پیشین ریاست امور زنان، را در هرات به ضرب گلوله کشتند.',
      '1 - -',
    ],
    ['the third man', 'در زد و خورد دیروز کابل دو مرد مسلح کشته و نفر سوم زنده دستگیر شد.', '2 - 1'],
    ['said by the verb of being', 'در حملهٔ دیروز غزنی خبرنگاری کشته شد. برادر کوچکش نیز زخمی است.', '1 1 -'],
    [
      'the same one by a pronoun',
      'پولیس دیروز در تخار بر مردم فیر کرد و جوانی کشته شد. والی مرگ آن جوان را تأیید کرد، ولی گفت که او با گلولهٔ مردم جان داد.',
      '1 - -',
    ],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('tolls of several sentences', () => {
  it.each([
    [
      'others than those before',
      'ماین کنار جاده دیروز در نادعلی منفجر شد. سه تن در جا کشته شدند. دو تن دیگر در راه شفاخانه جان دادند.',
      '5 - -',
    ],
    [
      'others of another outcome',
      'ماین کنار جاده دیروز در نادعلی منفجر شد. سه تن در جا کشته شدند. سه تن دیگر زخم برداشتند.',
      '3 3 -',
    ],
    [
      'one of the hurt died in the same sentence',
      'انفجاری دیروز در گردیز رخ داد. پسر و محافظ سارنوال زخم برداشتند که محافظش ساعتی بعد در شفاخانه درگذشت.',
      '1 1 -',
    ],
    [
      'he is one of those risen to',
      'یک کارمند که در انفجار انتحاری دیروز کابل زخم برداشته بود، امروز جان باخت و با مرگ او شمار کشته‌ها به هفت تن رسید.',
      '7 - -',
    ],
    [
      'another number of the same',
      'در تیراندازی دیروز زاهدان ۶۶ نفر کشته شدند. یک نهاد این تعداد را ۹۶ نفر می‌داند.',
      '66-96 - -',
    ],
    [
      'each side of its own losses',
      'طالبان و پاکستان دیروز در تورخم درگیر شدند. طالبان از مرگ سه سرباز خود خبر دادند و پاکستان مرگ دو سرباز خود را تأیید کرد.',
      '5 - -',
    ],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('numbers and nouns', () => {
  it.each([
    ['a number written as one word', 'در انفجار دیروز کابل شصت‌وشش تن شهید و هفتادوهشت تن زخمی شدند.', '66 78 -'],
    ['nineteen in Dari', 'در انفجار دیروز ایبک نزده طفل کشته شدند.', '19 - -'],
    ['by the verb of being', 'در انفجار دیروز کابل چهار نفر کشته شدند و زخمی‌ها ۲۵ نفر هستند.', '4 25 -'],
    ['far before its number', 'وزارت صحت شهدای بمباران دیروز شفاخانهٔ المعمدانی غزه را ۴۷۱ نفر اعلام کرد.', '471 - -'],
    ['passed', 'در بمباران دیروز خان‌یونس ده نفر کشته شدند. مجروحان از ۳۰۰ نفر گذشته‌اند.', '10 300- -'],
    ['captives who were shot', 'طالبان دیروز در پنجشیر چهار اسیر را تیرباران کردند.', '4 - -'],
    ['whoever does something', 'در انفجار دیروز تالقان چهار مراجعه‌کننده زخمی شدند.', '- 4 -'],
    ['members of whatever it is', 'در درگیری دیروز اندراب پنج طالب و دو عضو جبهه کشته شدند.', '7 - -'],
  ])('%s', (_, text, expected) => expect(totals(text)).toBe(expected));
});

describe('rows of a list', () => {
  const rows = (text: string) =>
    extract({ id: 't', text, published: { date: '2018-09-12', basis: 'metadata' } }).events.flatMap(({ casualties }) =>
      casualties.flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : [])),
    );

  it('count one man beside others of his kind', () => {
    expect(rows('داعش دیروز سه شاگرد و یک معلم را در ولسوالی کوت ننگرهار کشت.')).toEqual(['killed civilians 4']);
  });

  it('are none for one man by himself', () => {
    expect(rows('داعش دیروز یک معلم را در ولسوالی کوت ننگرهار کشت.')).toEqual([]);
  });

  it('stand behind «از آن میان»', () => {
    expect(rows('در بمباران روستایی در فراه ۲۲ نفر کشته شدند، از آن میان نُه زن.')).toEqual(['killed women 9']);
  });
});

describe('those whose deed it was, behind the one who died', () => {
  it.each([
    ['یک پولیس دیروز در شهر قندوز بر اثر شلیک سه مرد مسلح کشته شد.', '1 - -'],
    ['سه سرباز دیروز در حملهٔ پنج مرد مسلح در قندوز کشته و دو تن زخمی شدند.', '3 2 -'],
    // Others are told of.
    ['دیروز در تیراندازی دو معترض در کابل کشته شدند.', '2 - -'],
  ])('%s', (text, toll) => {
    expect(totals(text)).toBe(toll);
  });
});

describe('he and those of his company', () => {
  it.each([
    ['دیروز انفجار ماین در موتر یک افسر در جلال‌آباد جان او و راننده‌اش را گرفت.', '2 - -'],
    ['دیروز انفجار ماین در موتر یک افسر در جلال‌آباد جان او و دو محافظش را گرفت.', '3 - -'],
    ['دیروز انفجار ماین در موتر یک افسر در جلال‌آباد جان او را گرفت.', '1 - -'],
  ])('%s', (text, toll) => {
    expect(totals(text)).toBe(toll);
  });
});
