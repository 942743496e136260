// Whom a toll counts where doers, names, kin and relative clauses stand about it.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('who is counted', () => {
  it.each([
    ['گروهی از باشندگان مردی را که متهم به دزدی بود، با سنگ و چوب کشتند.', ['killed 1 «مردی»']],
    [
      'ملا نصیر، یک قوماندان طالبان، با هفت تن از افرادش از پا درآمد.',
      ['killed 1 [militants] «یک قوماندان طالبان»', 'killed 7 [militants] «هفت تن از افرادش»'],
    ],
    [
      'مهاجمان او را با همسر و هفت فرزندش کشتند.',
      ['killed 1 «او»', 'killed 1 [women] «همسر»', 'killed 7 [children] «هفت فرزندش»'],
    ],
    ['شش غیرنظامی و هر سه مهاجم کشته شدند.', ['killed 6 [civilians] «شش غیرنظامی»', 'killed 3 [militants] «سه مهاجم»']],
    ['دختر شانزده‌ساله‌اش که می‌خواست مانع آنان شود، زخمی شد.', ['injured 1 [children] «دختر»']],
    ['راکت به سه عضو خانواده آسیب رساند.', ['injured 3 «سه عضو خانواده»']],
    ['۱۷ تن جان دادند و متباقی لادرک‌اند.', ['killed 17 «۱۷ تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
