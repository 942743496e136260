// «رو» of speech is «را» where it marks an object, and only there.
import { expect, it } from 'vitest';
import { loadIndex } from '../../src/match/load.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const keysOf = (text: string): string[] => tokenize(text, loadIndex().vocabulary).tokens.map(({ word }) => word.key);

it.each(['دیشب چابهار رو زدن', 'دو نفر رو کشتن'])('reads «رو» as «را»: %s', (text) => {
  expect(keysOf(text)).toContain('را');
});

it.each(['آمار رو به افزایش است', 'در روزهای پیش رو باران می‌بارد', 'از این رو نرفتند', 'خانه رو هوا رفت'])(
  'leaves «رو»: %s',
  (text) => {
    expect(keysOf(text)).not.toContain('را');
  },
);
