// Words that hold a number in words together, or part it from what looks like one.

/** «سه تا پنج» */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['تا', 'الی', '-', '–', '—']);
/** «۶ یا ۷ نفر» */
export const OR = 'یا';
/** «از ۲۰۰۱ تا …», «ساعت ۵ تا …»: before the start of a span of time. */
export const FROM_WORDS: ReadonlySet<string> = new Set(['از', 'ساعت', 'سال', 'ماه', 'روز']);
/** «۲۰ تا کشته» */
export const PIECES = 'تا';
/** «بیست و یک» */
export const AND = 'و';
/** Nine and no are written alike. */
export const NINE_OR_NO = 'نه';
/** «نه تنها»: not only. */
export const ONLY = 'تنها';
/** «بیست و اند», «سی و چند تن»: and some more. */
export const AND_SOME: ReadonlySet<string> = new Set(['اند', 'اندی', 'چند']);
/** Ten, or a village in the name of one: «ده‌افغانان», «ده‌مزنگ». */
export const TEN_OR_VILLAGE = 'ده';
/** «۲۲ تن کشته و به همین شمار زخمی شدند»: the number said before, once more. */
export const ECHOES: ReadonlySet<string> = new Set(['همین', 'همان']);
export const ECHOED: ReadonlySet<string> = new Set(['شمار', 'تعداد', 'رقم']);
/** «سه بر دو». */
export const UPON_SCORE = 'بر';
