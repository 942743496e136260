// What the index finds: the longest form a kind, endings, verbs, words that cancel, and forms run together.
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/lexicons/lexicon.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { compile } from '../../src/match/compile.ts';
import { findMentions } from '../../src/match/find.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const LEXICONS: readonly Lexicon<null>[] = [
  {
    kind: 'group',
    inflected: false,
    entries: [
      { id: 'taliban', value: null, forms: ['طالبان'] },
      { id: 'ttp', value: null, forms: ['تحریک طالبان پاکستان', 'طالبان پاکستان'] },
    ],
  },
  {
    kind: 'place',
    inflected: false,
    entries: [
      { id: 'province', value: null, forms: ['خوست'] },
      { id: 'city', value: null, forms: ['خوست'] },
      { id: 'pakistan', value: null, forms: ['پاکستان'] },
      { id: 'islamabad', value: null, forms: ['اسلام‌آباد'] },
    ],
  },
  {
    kind: 'harm',
    inflected: true,
    entries: [
      { id: 'killed', value: null, forms: ['کشته [شدن]'] },
      { id: 'wounded', value: null, forms: ['زخمی [شدن]', 'مجروح [شدن]'] },
      { id: 'soldier', value: null, forms: ['سرباز'] },
      { id: 'attack', value: null, forms: ['حمله'], unless: ['قلبی', 'هوا و فضا', 'خط'] },
    ],
  },
];

const index = compile(LEXICONS, VERBS);
const find = (text: string): string[] =>
  findMentions(tokenize(text, index.vocabulary), index).map(
    ({ entry, others, ending }) =>
      [entry.id, ...others.map((other) => other.id)].join('/') + (ending === 'none' ? '' : `:${ending}`),
  );

describe('a form', () => {
  it.each([
    ['طالبان آمدند', ['taliban']],
    ['تحریک طالبان پاکستان', ['ttp', 'pakistan']],
    ['طالبان پاکستان و طالبان', ['ttp', 'pakistan', 'taliban']],
    ['خوست', ['province/city']],
    ['تحریکطالبانپاکستان', ['ttp']],
    ['تحریک طالبانپاکستان', ['ttp']],
    ['اسلام آباد', ['islamabad']],
    ['اسلام‌آباد', ['islamabad']],
    ['اسلامآباد', ['islamabad']],
    ['سربازان', ['soldier:plural']],
    ['سرباز های', ['soldier:plural']],
    ['سربازی', ['soldier:i']],
  ])('is found in «%s»', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(['تحریک', 'پاکستانی', 'طالبانی', 'نخوست', 'اسلام', 'سربازخانه'])('is not found in «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a verb in brackets', () => {
  it.each([
    'کشته شدند',
    'کشته شد',
    'کشته شده‌اند',
    'کشته‌شده',
    'کشته می‌شوند',
    'کشته گردیدند',
    'کشته نشدند',
    'کشتهشدند',
    'کشته شدن',
  ])('stands for its forms in «%s»', (text) => {
    expect(find(text)).toEqual(['killed']);
  });

  it.each(['کشته', 'کشته کردند', 'شدند کشته'])('does not stand for what is in «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is split off the word before it where their joint is lost', () => {
    expect(find('زخمیشدند و مجروحشده')).toEqual(['wounded', 'wounded']);
  });
});

describe('a word that cancels', () => {
  it.each(['حمله قلبی', 'خط حمله', 'حمله هوا و فضا'])('does so in «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['حمله بر قلبی', 'حمله هوا', 'حمله هوا و', 'فضا حمله'])('does not in «%s»', (text) => {
    expect(find(text)).toEqual(['attack']);
  });
});
