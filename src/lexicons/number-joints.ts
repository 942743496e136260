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
/** «نه تن‌شان»: people, and whose they are. */
export const COUNTED_OF_THEM: ReadonlySet<string> = new Set(['تن‌شان', 'تنشان', 'نفرشان', 'نفر‌شان']);
/** «شمار کشته‌ها به نه رسید», «… را نه و زخمی‌ها را ده تن اعلام کرد», «کشته‌ها: نه»: what a figure alone stands between. */
export const BEHIND_FIGURE: Readonly<Record<string, ReadonlySet<string>>> = {
  به: new Set(['رسید', 'رسیده', 'می‌رسد', 'رسیده‌است', 'افزایش', 'بالا']),
  را: new Set([
    'و',
    '،',
    'اعلام',
    'اعلان',
    'گزارش',
    'ذکر',
    'عنوان',
    'گفت',
    'گفته',
    'خواند',
    'خوانده',
    'می‌گوید',
    'می‌خواند',
    'می‌داند',
  ]),
  ':': new Set(['،', '؛', '.', '-', '–', '—', '|', '']),
};
/** «یکی شان زن است», «یکی‌شان»: those told of before. */
export const THEM: ReadonlySet<string> = new Set(['شان', 'آنان', 'آن‌ها', 'آنها', 'ایشان']);
export const ONE_AND_THEIRS: ReadonlySet<string> = new Set(['یکی‌شان', 'یکیشان', 'یکی‌شون']);
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

/** «جنگنده‌های», «منافقین», «افسران»: several, and no number counts them; «جوان» and «خلبان» are one. */
export const SEVERAL_OF =
  /(?:.ها|.های|.هایی|(?:منافق|مجاهد|مهاجم|معترض|م[اأ]مور|مسلم|ساکن)ین|(?:مهاجم|افسر|جنگجوی|نیروی|معترض|شورشی|طالب|مرد|زن|کودک|سرباز|نظامی|م[اأ]مور|مسلح|پولیس|انقلابی|کمونیست|تروریست|پاسدار)ان|.ندگان|.فداییان|مردم|رزمندگان)$/u;
