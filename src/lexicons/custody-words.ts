// biome-ignore-all format: one list or entry a line
// Where those are taken whom the law or its force holds, or others lead away.
import type { Entry } from './lexicon.ts';
import type { OutcomeValue } from './outcomes.ts';
import { words } from './word-set.ts';

export const CUSTODY: [string, ...string[]] = ['به زندان', 'به محبس', 'به بازداشتگاه', 'به توقیف‌خانه', 'به توقیفگاه', 'به نظارت‌خانه', 'به حبس', 'به استخبارات', 'به ریاست استخبارات', 'به اداره استخبارات', 'به مدیریت استخبارات', 'به دفتر استخبارات', 'به مقر استخبارات', 'به قرارگاه استخبارات', 'به ریاست امنیت ملی', 'به مدیریت امنیت ملی', 'به حوزه', 'به حوزه امنیتی', 'به قوماندانی امنیه', 'به قوماندانی پولیس', 'به فرماندهی پولیس', 'به فرماندهی امنیه', 'به کلانتری', 'به پاسگاه پلیس', 'به ستاد خبری', 'به اداره اطلاعات'];
/** The same, with those who take them. */
const ALONG: [string, ...string[]] = ['با خود به حوزه', 'با خود به زندان', 'با خود به محبس', 'با خود به بازداشتگاه', 'با خود به استخبارات', 'با خود به قوماندانی', 'با خود به توقیف‌خانه', 'با خود به نظارت‌خانه', 'با خود به کلانتری'];

const TAKES = ['بردند', 'برد', 'برده', 'برده‌اند', 'فرستادند', 'فرستاد', 'فرستاده', 'فرستاده‌اند', 'کشاندند', 'منتقل', 'انتقال'];

/** Behind where they are held: they still are. */
const HELD = ['اند', 'است', 'استند', 'هستند', 'بودند', 'بود', 'سر', 'قرار', 'می‌باشند', 'مانده', 'مانده‌اند', 'دارند', 'دارد', 'نگه', 'نگهداشته‌اند'];

/** Who holds people outside the law. */
const CAPTORS = ['طالبان', 'داعش', 'داعشیان', 'شورشیان', 'مخالفان', 'مخالفین', 'مهاجمان', 'جنگجویان', 'ربایندگان', 'آدم‌ربایان', 'گروگان‌گیران', 'افراد مسلح', 'مردان مسلح', 'این گروه', 'آن گروه'];

export const CUSTODY_OUTCOMES: Entry<OutcomeValue>[] = [
  {
    // «هفت تن هنوز در بازداشت به سر می‌برند»
    id: 'in-custody',
    value: { outcome: 'arrested', people: 'before', counts: false, mild: true, closedBy: HELD, reach: 6, unbroken: true, closes: true },
    forms: ['در بازداشت', 'در توقیف', 'در بند', 'در حراست', 'در نظارت‌خانه', 'در توقیف‌خانه', 'در بازداشتگاه', 'در قید', 'زیر بازداشت', 'تحت بازداشت', 'زیر بازجویی', 'تحت بازجویی', 'پشت میله‌های زندان'],
    yes: ['چهار تن از معترضان هنوز در بازداشت پولیس اند.'],
  },
  {
    // «پنج سرباز هنوز در اسارت طالبان به سر می‌برند»
    id: 'in-captivity',
    value: { outcome: 'abducted', people: 'before', counts: false, mild: true, closedBy: HELD, reach: 6, unbroken: true },
    forms: ['در اسارت', 'در گروگان', 'در چنگ', 'در چنگال', 'در گرو', ...CAPTORS.map((captor) => `نزد ${captor}`)],
    yes: ['دو انجنیر هنوز در چنگ آدم‌ربایان اند.', 'سه راننده تا هنوز نزد شورشیان هستند.'],
  },
  {
    // Of several only: towns and posts fall into their hands one by one.
    id: 'fell-into-hands',
    value: { outcome: 'abducted', people: 'before', counts: false, closedBy: ['افتادند', 'افتاده‌اند', 'افتاده', 'افتیدند'], reach: 3, unbroken: true },
    forms: CAPTORS.map((captor) => `به دست ${captor}`) as [string, ...string[]],
    yes: ['نُه سرباز پس از جنگ به دست شورشیان افتادند.'],
  },
  {
    // «دوازده باشنده را به زندان پلخمری بردند»
    id: 'taken-to-custody',
    value: { outcome: 'arrested', people: 'before', counts: false, active: true, mild: true, closedBy: TAKES, reach: 8, unbroken: true },
    forms: [...CUSTODY, ...ALONG],
    yes: ['سربازان پنج زن معترض را با خود به حوزهٔ چهارم بردند.'],
  },
  {
    // «دو تن را با خود به سوی کوه بردند»
    id: 'abducted-along',
    value: { outcome: 'abducted', people: 'before', counts: false, active: true, closedBy: ['برد', 'بردند', 'برده', 'برده‌اند', 'ببردند'], reach: 7 },
    forms: ['با خود به سوی', 'با خود به سمت', 'با خود به طرف', 'با خود به جای', 'با خود به محل', 'با خود به مکان', 'با خود به ریاست', 'با خود به ولسوالی', 'با خود به پاسگاه', 'با خود به پوسته', 'با خود به قرارگاه', 'با خود به کوه', 'با خود به منطقه', 'با خود به ساحه', 'با خود به قریه', 'با خود به روستا', 'با خود به شهر', 'با خود به مرکز', 'با خود به دفتر', 'با خود به اداره', 'با خود به مقر', 'با خود به پایگاه', 'با خود سوی'],
    yes: ['افراد مسلح سه مسافر را با خود به سوی کوه بردند.'],
  },
];

/** «با خود بردند», «به زور بردند»: taken against their will. */
export const TAKEN_ALONG: ReadonlySet<string> = new Set(['خود', 'خودشان', 'زور', 'اجبار', 'نامعلوم', 'نامعلومی']);
/** «بردند», «گرفت»: what takes people where the words beside it say so. */
export const LEADING_OFF = /^(برد|گرفت|کشاند)/u;
/** «سه نفر را گرفتند»: the police caught them. */
export const CAUGHT = /^گرفت(ه|ند|ه‌اند|ه‌است)?$/u;
/** Behind «در بند»: who holds people outside the law, whatever the day. */
export const LAWLESS: ReadonlySet<string> = new Set(['داعش', 'داعشیان', 'شورشیان', 'مخالفان', 'مخالفین', 'مهاجمان', 'ربایندگان', 'آدم‌ربایان', 'گروگان‌گیران']);
/** The same, before they govern. */
export const RULED_LATER: ReadonlySet<string> = new Set(['طالبان', 'طالب‌ها']);
/** «سوار رنجر کردند», «به موتر انداختند», «از خانه بیرون کشیدند»: taken, where nothing else befell them. */
export const OUT_OF: ReadonlySet<string> = new Set(['سوار', 'بیرون', 'پیاده', 'پایین', 'انداخت', 'انداختند', 'انداخته']);
/** «از طالبان خواست که او را رها کنند». */
export const WANTS = words('خواست خواسته خواستند خواسته‌اند می‌خواهد می‌خواهند خواستار تقاضا درخواست');
export const LET_GO = words('آزاد رها رهایی آزادی مرخص');
/** «نزد طالبان», «به گیر طالبان افتادند», «با ایست بازرسی طالبان روبه‌رو شدند»: right before who holds people. */
export const CAPTURED_AT = words('نزد گیر دام چنگال گروگان گرو بازرسی تلاشی');
/** «در بدل آنان … می‌خواهند». */
export const PRICES = words('بدل عوض ازای مقابل رهایی آزادی باج پول فدیه تبادله');
/** «بازداشت، شکنجه و …»: said of people with the verb of what was done last. */
export const LISTED_TAKINGS: ReadonlyMap<string, 'arrested' | 'abducted'> = new Map([
  ...(['بازداشت', 'دستگیر', 'توقیف', 'گرفتار', 'جلب', 'زندانی'] as const).map((word) => [word, 'arrested'] as const),
  ...(['اختطاف', 'ربوده'] as const).map((word) => [word, 'abducted'] as const),
]);
/** What is done to those who were taken, with the small words of a list. */
export const DONE_TO_CAPTIVES = words('، و سپس بعد بعداً بعدا نیز هم شکنجه لت‌وکوب لت کوب بازجویی تحقیق استنطاق زندانی توقیف بازداشت دستگیر تهدید ضرب‌وشتم ضرب شتم تحقیر توهین تلاشی زخمی مجروح رها آزاد مرخص اخراج رد مرز زندان شلاق به با قید ضمانت وثیقه کشته تیرباران اعدام حبس محاکمه محکوم منتقل خلع سلاح جریمه');
/** «رها کردند», «آزاد ساختند», «شلاق زدند». */
export const DONE_TO_THEM = /^(کرد|ساخت|نمود|زد|داد|فرستاد|برد|کشت)(ه|ند|ه‌اند|ه‌است)?$/u;
/** «اعدام کرد»: by a court or by none. */
export const EXECUTIONS = words('اعدام');
/** «به دست داعش», «از سوی شورشیان», «توسط مهاجمان» */
export const AGENT_TIES = words('دست توسط سوی طرف');
export const CAPTIVES = words('اسیر اسیران اسرا اسرای گروگان گروگان‌ها');
/** «از موتر پایین و اعدام کردند»: taken, and with no court behind it. */
const DRAGGED = ['از موتر پایین', 'از موتر پیاده', 'پایین', 'پیاده', 'اسیر', 'ربوده', 'اختطاف', 'از خانه بیرون', 'از خانه کشیده', 'بیرون کشیده', 'از بس پایین', 'از بس پیاده', 'از خودرو پیاده', 'از موتر بیرون'];
export const DRAGGED_AND_EXECUTED = [
  ...DRAGGED.flatMap((out) => [`${out} و`, `${out} و سپس`, `${out} کرده و`, `${out} کردند و`]),
  'از خانه کشیدند و', 'بیرون کشیدند و', 'ربودند و', 'ربودند و سپس', 'اختطاف کرده و سپس', 'اسیر گرفته و', 'به اسارت گرفته و', 'به اسارت گرفتند و',
].map((out) => `${out} اعدام [کردن]`) as [string, ...string[]];
/** «نورآغا، مسئول کشف داعش، را گرفتند»: what somebody who is caught is, behind his name. */
export const RANKS_OF_WANTED = words('طراح طراحان سازمان‌دهنده سازماندهنده عامل عاملان مسئول مسوول رهبر فرمانده قوماندان سرکرده سرحلقه سردسته سرگروه عضو معاون والی سخنگوی مظنون متهم');
/** The same, with no name: nobody of that kind takes a town. */
export const WANTED = words('طراح طراحان سازمان‌دهنده سازماندهنده مظنون مظنونان متهم متهمان');
/** «سه نظامی پیشین» */
export const SOLDIERS = words('نظامی نظامیان سرباز سربازان افسر افسران پولیس پلیس فرمانده فرماندهان قوماندان کوماندو کوماندوهای کماندو');
export const FORMER = words('پیشین سابق');
/** «به جرم قتل اعدام کردند» */
export const TRIALS = words('دادگاه محکمه محاکمه جرم قصاص حکم قضایی قضائیه اتهام ستره‌محکمه دیوان');
