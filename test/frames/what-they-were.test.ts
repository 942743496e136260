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
  [`${BLAST}. همهٔ کشته‌شدگان، از جمله دو فرمانده محلی، جنگجویان طالبان بودند.`, ['killed militants 4']],
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
  [`${BLAST}. والی همهٔ کشته‌شدگان را غیرنظامی خواند.`, ['killed civilians 4']],
  [`${BLAST}. پولیس همهٔ کشته‌شدگان را به شفاخانهٔ غیرنظامیان برد.`, []],
  [`${BLAST}. همهٔ آنانی که جان دادند، مردم ملکی و بی‌گناه بودند.`, ['killed civilians 4']],
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
  [
    `${BLAST}. سه تن از قربانیان، به شمول یک زن و دو طفل، افراد ملکی بودند.`,
    ['killed civilians 3', 'killed women 1', 'killed children 2'],
  ],
  [`${BLAST}. دو تن شان، از جمله یک زن، عضو طالبان بودند.`, ['killed militants 2', 'killed women 1']],
  [`${BLAST}. سه تن از جان‌باختگان را زنان تشکیل می‌دهند.`, ['killed women 3']],
  [
    `${BLAST}. دو نفر از کشته‌شدگان را کودکان و دو تن دیگر را زنان تشکیل می‌دهند.`,
    ['killed children 2', 'killed women 2'],
  ],
  [`${BLAST}. دو تن از کشته‌شدگان زن و دو تن دیگر کودک‌اند.`, ['killed women 2', 'killed children 2']],
  [`${BLAST}. سه تن از افراد کشته‌شده زن هستند.`, ['killed women 3']],
  [`${BLAST}. دو تن از کسانی که جان باختند، کودکانی بودند که به مکتب می‌رفتند.`, ['killed children 2']],
  [`${BLAST}. از میان کسانی که جان باختند، یک تن زن و دو تن کودک هستند.`, ['killed women 1', 'killed children 2']],
  [`${BLAST}. دو تن از قربانیان زیر ۱۸ سال سن داشتند.`, ['killed children 2']],
  [`${BLAST}. کشته‌شدگان این رویداد یک زن و سه کودک‌اند.`, ['killed women 1', 'killed children 3']],
  [`${BLAST}. کشته‌ها: ۱ زن، ۳ کودک.`, ['killed women 1', 'killed children 3']],
  [`${BLAST}. نام دو خبرنگار نیز در فهرست کشته‌شدگان دیده می‌شود.`, ['killed journalists 2']],
  [`${BLAST}. دو کودکی که در کوچه بازی می‌کردند نیز در جمع جان‌باختگان شامل‌اند.`, ['killed children 2']],
  [`${BLAST}. جان‌باختگان عضو یک خانواده‌اند که دو کودک نیز در میان‌شان است.`, ['killed children 2']],
  [`${BLAST}. سه تن از کشته‌شدگان سرباز و بقیه غیرنظامی‌اند.`, ['killed military 3', 'killed civilians 1']],
  [`${BLAST}. شمار زنان کشته‌شده یک تن و شمار کودکان سه تن گفته شده است.`, ['killed women 1', 'killed children 3']],
  [`${BLAST}. یک زن و دو کودک از زیر آوار بی‌جان بیرون کشیده شدند.`, ['killed women 1', 'killed children 2']],
  [`${BLAST}. جسد یک زن و دو کودک از زیر آوار انفجار بیرون آورده شد.`, ['killed women 1', 'killed children 2']],
  [`${BLAST}. یک سرباز هم در میان کشته‌شدگان نیست.`, []],
  [`${BLAST}. به گفتهٔ یک مقام محلی، کشته‌شدگان به خانواده‌های‌شان سپرده شدند.`, []],
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

it('tells who those aboard were, and tells it once', () => {
  const aboard = 'دیروز در حملهٔ پهپادی به یک موتر در شهر خوست هفت سرنشین آن کشته شدند.';
  expect(rowsOf(aboard)).toEqual([]);
  expect(rowsOf(`${aboard} هر هفت کشته غیرنظامی بودند.`)).toEqual(['killed civilians 7']);
  expect(rowsOf(`${aboard} هر هفت کشته سرباز بودند.`)).toEqual(['killed military 7']);
  expect(rowsOf(`${BLAST}. کشته‌شدگان سرباز بودند. همهٔ جان‌باختگان سرباز اند.`)).toEqual(['killed military 4']);
});

it('reads it behind what somebody was quoted with', () => {
  const quoted = 'رئیس شفاخانه گفت: «چهار جسد را به ما سپردند.» کشته‌شدگان همگی از نیروهای پولیس بودند.';
  expect(rowsOf(`دیروز در شهر خوست بمبی منفجر شد. ${quoted}`)).toEqual(['killed police 4']);
});

it('hears a witness or the one who counted them, and no side of the fight', () => {
  const counted = 'سخنگوی پولیس خوست می‌گوید دیروز در انفجار یک بمب در شهر خوست چهار تن کشته شدند.';
  expect(rowsOf(`${counted} به گفتهٔ باشندگان، کشته‌شدگان غیرنظامی بودند.`)).toEqual(['killed civilians 4']);
  expect(rowsOf(`${counted} سخنگوی پولیس خوست افزود که همهٔ قربانیان غیرنظامی‌اند.`)).toEqual(['killed civilians 4']);
});

it('says it of so many of the dead, and not of the hurt', () => {
  const text = `${BLAST} و شش تن زخمی شدند. چهار کشتهٔ این حمله همه دهقان بودند.`;
  expect(rowsOf(text)).toEqual(['killed civilians 4']);
});

it('tells each of what they were', () => {
  expect(rowsOf(`${BLAST} و شش تن زخمی شدند. کشته‌شدگان چهار سرباز و زخمیان شش غیرنظامی‌اند.`)).toEqual([
    'killed military 4',
    'injured civilians 6',
  ]);
});

it('leaves alone what another voice than the one that counted them says', () => {
  const counted = 'والی خوست می‌گوید دیروز در انفجار یک بمب در شهر خوست چهار تن کشته شدند.';
  expect(rowsOf(`${counted} طالبان می‌گویند قربانیان سربازان اردو بودند.`)).toEqual([]);
});
