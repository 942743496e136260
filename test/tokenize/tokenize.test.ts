// Words as newsrooms write them: joints lost, added and doubled, in both countries, with the near-misses.
import { describe, expect, it, test } from 'vitest';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { loadIndex } from '../../src/match/load.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const { vocabulary } = loadIndex();
const read = (text: string) => tokenize(text, vocabulary);
/** The keys of a text, with bars between: «در|ولسوالی». */
const keys = (text: string): string =>
  read(text)
    .tokens.map((token) => token.word.key)
    .join('|');

describe('a noun in two halves with a ZWNJ between', () => {
  it.each([
    ['گزارش‌گر', 'گزارشگر'],
    ['سخن‌گوی پولیس', 'سخنگوی|پولیس'],
    ['ره‌گذران', 'رهگذران'],
    ['هم‌کار', 'همکار'],
    // Of no word that is known.
    ['گندم‌گذر', 'گندم|گذر'],
    ['هم فکر', 'هم|فکر'],
    ['خانه‌ی گزارش‌گر', 'خانه|گزارشگر'],
    // A blank is none.
    ['گزارش گر', 'گزارش|گر'],
  ])('«%s» is %s', (written, expected) => {
    expect(keys(written)).toBe(expected);
  });
});

describe('a run-on word', () => {
  it.each([
    ['درولسوالی', 'در|ولسوالی'],
    ['درولسوالی‌های', 'در|ولسوالیهای'],
    ['وسه تن', 'و|سه|تن'],
    ['وبلوچستان', 'و|بلوچستان'],
    ['درتهران', 'در|تهران'],
    ['ازولایت', 'از|ولایت'],
    ['دراین', 'در|این'],
    ['یکهزار', 'یک|هزار'],
    ['سههزار', 'سه|هزار'],
    ['کشتهاند', 'کشته|اند'],
    ['شدهاست', 'شده|است'],
    ['زخمیشدند', 'زخمی|شدند'],
    ['کشتهشدند', 'کشته|شدند'],
    ['کشتهشدگان', 'کشته|شدگان'],
    ['قرارگرفتند', 'قرار|گرفتند'],
    ['غیرنظامیاند', 'غیرنظامی|اند'],
    ['زخمیشدهاند', 'زخمی|شده|اند'],
    ['دوتن', 'دو|تن'],
    ['وچهارطفل', 'و|چهار|طفل'],
    ['دیگرزخمی', 'دیگر|زخمی'],
    ['وگفت', 'و|گفت'],
  ])('«%s» is %s', (written, expected) => {
    expect(keys(written)).toBe(expected);
  });

  it.each([
    'دوستان',
    'چهارشنبه',
    'پنجشیر',
    'سهام',
    'دیگران',
    'هفتاد',
    'درباره',
    'درخواست',
    'ورود',
    'وعده',
    'والدین',
    'برخلاف',
    'برقرار',
    'بهبود',
    'بهترین',
    'هرگونه',
    'یکدیگر',
    'یکسان',
    'زیرساخت',
    'پیشرفت',
    'پیشنهاد',
    'استقرار',
    'استاندارد',
    'قرارداد',
    'عملکرد',
    'بازدید',
    'بازسازی',
    'یادداشت',
    'کشتارگاه',
    'جایگاه',
    'دیدگاه',
    'تأمین',
    'پرسپولیس',
    'محمدرضا',
    'لاریجانی',
    'بنابراین',
    'سرانجام',
    'تاریک',
    'باتری',
    'ایستاده',
    'دستیابی',
    'توانمندی',
    'وده',
    'هواپیماسازی',
  ])('«%s» is one word', (written) => {
    expect(keys(written)).not.toContain('|');
  });
});

describe('a joint', () => {
  it.each([
    ['می گوید', 'میگوید'],
    ['می‌گوید', 'میگوید'],
    ['می¬گوید', 'میگوید'],
    ['میگوید', 'میگوید'],
    ['نمی دهند', 'نمیدهند'],
    ['منطقه‌ای', 'منطقهای'],
    ['منطقه ای', 'منطقهای'],
    ['منطقهای', 'منطقهای'],
    ['کشور های', 'کشورهای'],
    ['کشور‌های', 'کشورهای'],
    ['کشورهای', 'کشورهای'],
    ['خانه‌اش', 'خانهاش'],
    ['پ.ک.ک', 'پکک'],
  ])('«%s» is %s', (written, expected) => {
    expect(keys(written)).toBe(expected);
  });

  it.each([
    ['کتاب ای', 'کتاب|ای'],
    ['خانه اش', 'خانه|اش'],
    ['می و', 'می|و'],
    ['رفت.او', 'رفت|.|او'],
  ])('is none in «%s»', (written, expected) => {
    expect(keys(written)).toBe(expected);
  });

  it('is found at the same time however many endings follow', () => {
    const { tokens } = read('ها '.repeat(20_000));
    expect(Math.max(...tokens.map((token) => token.word.key.length))).toBeLessThan(100);
  });
});

describe('a word', () => {
  it.each([
    ['کشته', 'participle', false, false],
    ['نکشتند', 'past', true, true],
    ['میگویند', 'present', false, true],
    ['نیامد', 'past', true, false],
    ['شدن', 'infinitive', false, false],
  ])('«%s» is the form %s', (written, form, negative, plural) => {
    expect(read(written).tokens[0]?.word.verb).toEqual({ form, negative, plural });
  });

  it.each([
    ['سربازان', 'plural'],
    ['سربازی', 'i'],
    ['نیروی', 'ezafe'],
    ['کودکش', 'possessive'],
  ])('«%s» has the ending %s', (written, ending) => {
    const word = read(written).tokens[0]?.word;
    expect(word?.stem).toBeGreaterThan(0);
    expect(word?.ending).toBe(ending);
  });

  it('of more letters than a word has is noise, and is passed over at once', () => {
    const { tokens } = read('ب'.repeat(1_000_000));
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({ start: 0, end: 1_000_000, word: { id: 0, stem: 0 } });
  });
});

describe('a number', () => {
  it.each([
    ['۱۲۳', 123],
    ['١٢٣', 123],
    ['123', 123],
    ['1۲٣', 123],
    ['۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹', 999_999_999_999_999],
    ['۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹', null],
    ['۹'.repeat(100_000), null],
  ])('%s is %s', (written, value) => {
    expect(read(written).tokens[0]?.word.value).toBe(value);
  });
});

describe('sentences', () => {
  const sentences = (text: string): string[] => {
    const document = read(text);
    return document.sentences.map(({ first, last }) =>
      text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end),
    );
  };

  it.each([
    ['آمد. رفت.', ['آمد.', 'رفت.']],
    ['آمد؟ رفت!', ['آمد؟', 'رفت!']],
    ['آمد\nرفت', ['آمد', 'رفت']],
    ['آمد\r\nرفت', ['آمد', 'رفت']],
    ['۳.۵ متر', ['۳.۵ متر']],
    ['khabar.com گفت', ['khabar.com گفت']],
    ['', []],
    ['\n\n', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are cut where no one would write on', () => {
    expect(read('کابل '.repeat(5000)).sentences.every(({ first, last }) => last - first <= 600)).toBe(true);
  });
});

test('a verb that stands for another is read as it', () => {
  const lemmaOf = (written: string) => read(written).tokens[0]?.word.lemma;
  const past = new Map(VERBS.map((row) => [row.infinitive, row.past]));
  const synonyms = VERBS.filter(({ standsFor }) => standsFor !== undefined);
  expect(synonyms.length).toBeGreaterThan(6);
  expect(synonyms.filter((row) => lemmaOf(`${row.past}ند`) !== lemmaOf(`${past.get(row.standsFor ?? '')}ند`))).toEqual(
    [],
  );
});

test('no verb is listed twice', () => {
  const infinitives = VERBS.map(({ infinitive }) => infinitive);
  expect(infinitives.filter((infinitive, i) => infinitives.indexOf(infinitive) !== i)).toEqual([]);
});

test('a tatweel between spaces is a dash, and within a word nothing', () => {
  const keys = (text: string) => read(text).tokens.map(({ word }) => word.key);
  expect(keys('لشکرگاه ـ باختر')).toEqual(['لشکرگاه', '-', 'باختر']);
  expect(keys('کـابـل')).toEqual(['کابل']);
  expect(keys('هـ ش')).toEqual(keys('ه ش'));
});
