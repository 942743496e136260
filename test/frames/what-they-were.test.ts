import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rowsOf = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2020-06-15', basis: 'metadata' } })
    .events.flatMap(({ casualties }) => casualties)
    .flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : []));

const BLAST = 'دیروز در انفجار یک بمب در شهر خوست چهار تن کشته شدند';

it.each([
  [`${BLAST} که به قول والی همهٔ شان سربازان اردو اند.`, ['killed military 4']],
  [`${BLAST}. همه‌شان غیرنظامی بودند.`, ['killed civilians 4']],
  [`${BLAST}؛ جملگی خبرنگار بودند.`, ['killed journalists 4']],
  [`${BLAST}. به گفتهٔ پولیس همه جنگجویان داعش بودند.`, ['killed militants 4']],
  [`${BLAST}. کشته‌شدگان این رویداد مأموران پولیس بودند.`, ['killed police 4']],
  [`${BLAST}. قربانیان نظامی نبودند.`, []],
  [`${BLAST}. قربانیان زن و کودک بودند.`, []],
  [`${BLAST}. پیکر همه به خانواده‌های سربازان سپرده شد.`, []],
  [`${BLAST}. تمامی کشته‌شدگان از کارکنان پولیس خوانده شده‌اند.`, ['killed police 4']],
  [`${BLAST}. جان‌باختگان این رویداد بدون استثنا افراد عادی بودند.`, ['killed civilians 4']],
  [`${BLAST}. آنانی که در این انفجار جان باخته‌اند، دهقان و کارگر بودند.`, ['killed civilians 4']],
  [`${BLAST}. به گفتهٔ یک مقام محلی، همهٔ کسانی که کشته شدند سربازانی بودند که تازه آمده بودند.`, ['killed military 4']],
  [`${BLAST}. افراد کشته‌شده همگی غیرنظامی و اعضای یک خانواده بودند.`, ['killed civilians 4']],
  [`${BLAST}. هویت کشته‌شدگان روشن شده و همهٔ آنان خبرنگار بودند.`, ['killed journalists 4']],
  [`${BLAST}. هر چهار تن جان‌باخته سرباز گفته می‌شوند.`, ['killed military 4']],
  [`${BLAST}. این چهار نفر عضو یک گروه مسلح بودند.`, ['killed militants 4']],
  [`${BLAST}. این پنج نفر عضو یک گروه مسلح بودند.`, []],
  [`${BLAST}. کشته‌ها: همه مردم ملکی.`, ['killed civilians 4']],
  [`${BLAST}. قربانیان این حمله را غیرنظامیان تشکیل می‌دهند.`, ['killed civilians 4']],
  [`${BLAST}. جز افراد ملکی کسی در این رویداد کشته نشده است.`, ['killed civilians 4']],
  [`${BLAST}. آنانی که جان دادند، به‌جز دهقانان کس دیگری نبودند.`, ['killed civilians 4']],
  [`${BLAST}. مأموران پولیس تنها قربانیان این حمله‌اند.`, ['killed police 4']],
  [`${BLAST}. کسانی که این حمله را انجام دادند سرباز بودند.`, []],
  [`${BLAST}. بستگان کشته‌شدگان همه دهقان بودند.`, []],
  [`${BLAST}. معلوم نیست که کشته‌شدگان سرباز بودند.`, []],
  [`${BLAST}. کشته‌شدگان سرباز بودند یا دهقان؟`, []],
])('all of them: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  [`${BLAST}. از این میان سه تن سرباز بودند.`, ['killed military 3']],
  [`${BLAST}؛ از این جمع دو نفر خبرنگار هستند.`, ['killed journalists 2']],
  [`${BLAST}. سه تن از قربانیان، به شمول دو کودک، غیرنظامی بودند.`, ['killed civilians 3', 'killed children 2']],
  [`${BLAST}. دو تن شان، از جمله یک زن، عضو طالبان بودند.`, ['killed militants 2', 'killed women 1']],
])('some of them: %s', (text, rows) => {
  expect(new Set(rowsOf(text))).toEqual(new Set(rows));
});

it.each([
  ['کشته‌شدگان', ['killed military 4']],
  ['قربانیان', ['killed military 4', 'injured military 6']],
  ['همهٔ شان', ['killed military 4', 'injured military 6']],
])('of the dead and the hurt: %s', (subject, rows) => {
  expect(rowsOf(`${BLAST} و شش تن زخمی شدند. ${subject} سربازان اردو بودند.`)).toEqual(rows);
});

it('leaves alone what another voice than the one that counted them says', () => {
  const counted = 'والی خوست می‌گوید دیروز در انفجار یک بمب در شهر خوست چهار تن کشته شدند.';
  expect(rowsOf(`${counted} طالبان می‌گویند قربانیان سربازان اردو بودند.`)).toEqual([]);
});
