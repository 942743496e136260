// biome-ignore-all format: one set a line
// Vehicles that a bomber drives into what he strikes, and what he does with them.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

const DRIVEN = ['موتر', 'خودرو', 'کامیون', 'لاری', 'وانت', 'پیکپ', 'رنجر', 'هاموی', 'تانکر', 'ریکشا', 'سه‌چرخه', 'سه‌چرخ', 'مینی‌بوس', 'اتوبوس', 'تاکسی', 'کاستر', 'سراچه', 'کرولا', 'مازدا', 'تراکتور', 'آمبولانس', 'تریلی'];
const OWN = ['ش', 'اش', '‌اش', 'یش'];

/** Their bombs are found parked, and have an entry of their own. */
const PARKED = new Set(['ریکشا', 'سه‌چرخه', 'سه‌چرخ']);

/** «موتر», «کامیونی» */
export const VEHICLES: ReadonlySet<string> = new Set(DRIVEN.flatMap((name) => ['', 'ی', 'یی', '‌ای'].map((ending) => foldWord(name + ending))));
/** «موترش» */
export const OWN_VEHICLES: ReadonlySet<string> = new Set(DRIVEN.flatMap((name) => OWN.map((ending) => foldWord(name + ending))));
/** What carries a bomber who may set off himself or it. */
export const CYCLES = words('موترسایکل موترسیکل موتورسیکلت موتورسایکل موترسایکلی موتورسیکلتی بایسکل دوچرخه اسپ الاغ');
/** «با یک عراده موتر» */
export const COUNTS_OF_VEHICLES = words('یک عراده دستگاه عدد نوع');
/** «موتر را به دروازه کوبید» */
export const RAMMED = ['کوبید', 'زد', 'زده', 'راند', 'هدایت', 'منفجر', 'انفجار'].map(foldWord);
/** «خود و کامیونش را منفجر کرد» */
export const SELF_AND_VEHICLE = [...DRIVEN, 'موترسایکل', 'موتورسیکلت', 'بار', 'محموله'].flatMap((name) => [`خود و ${name}ش را`, `خود و ${name}اش را`, `خودش و ${name}ش را`]) as unknown as readonly [string, ...string[]];
/** «موتر پر از مواد» */
export const STUFFED = DRIVEN.filter((name) => !PARKED.has(name)).flatMap((name) => [name, `${name}ی`, `${name}یی`]).flatMap((name) => ['پر از', 'مملو از', 'انباشته از', 'لبریز از'].map((full) => `${name} ${full} مواد`)) as unknown as readonly [string, ...string[]];
