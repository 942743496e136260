// biome-ignore-all format: one family of words a line
// The words around place names: what kind of place follows, how it lies to another, and what makes a name no place.
// Function words that are too frequent for the index are sets of folded keys at the end.
import type { PlaceKind } from '../model/place.ts';
import { foldWord } from '../normalize/letters.ts';
import type { Lexicon } from './lexicon.ts';

/** How a type word takes a name that no table has: kept, kept when plainly a name, or never. */
export type UnknownNames = 'kept' | 'guarded' | 'never';

/** A word that says what the name after it is. */
export interface PlaceType {
  readonly role: 'type';
  /** Kinds of rows it admits, best first. */
  readonly kinds: readonly [PlaceKind, ...PlaceKind[]];
  /** Countries that use it, when it tells them apart. */
  readonly countries?: readonly string[];
  readonly unknown: UnknownNames;
  /** A name of no admitted kind after it is its own («قریهٔ کابل») or tells where it lies («فرودگاه کابل»). */
  readonly foreign: 'own' | 'where' | 'ignored';
  /** The word itself is a plural. */
  readonly plural?: true;
}

/** What a word does to the place beside it. */
export type PlaceWord =
  | PlaceType
  /** Lies to the place in some way: «شمال», «حومهٔ», «نزدیکی». */
  | { readonly role: 'relative'; readonly near: boolean }
  | {
      readonly role:
        | 'border'
        | 'soil'
        | 'seat'
        | 'capital'
        | 'link'
        | 'title'
        | 'source'
        | 'institution'
        | 'facility'
        | 'hospital'
        | 'force'
        | 'mission'
        | 'attack'
        | 'event'
        | 'outlet'
        | 'resident'
        | 'people'
        | 'namesake'
        | 'clock'
        | 'person'
        | 'modifier';
    };

type Forms = readonly [string, ...string[]];
type Role = Exclude<PlaceWord['role'], 'type' | 'relative'>;
const entry = <V extends PlaceWord>(id: string, value: V, forms: Forms) => ({ id, value, forms });
const word = (role: Role, forms: Forms) => entry(`place-${role}`, { role }, forms);
const type = (id: string, value: Omit<PlaceType, 'role'>, forms: Forms) =>
  entry(`place-type-${id}`, { role: 'type' as const, ...value }, forms);

const TYPES = [
  type('country', { kinds: ['country'], unknown: 'never', foreign: 'ignored' }, ['کشور', 'مملکت']),
  type('province', { kinds: ['admin1'], unknown: 'never', foreign: 'ignored' }, ['ولایت']),
  type('provinces', { kinds: ['admin1'], unknown: 'never', foreign: 'ignored', plural: true }, ['ولایات', 'ایالات']),
  type('ostan', { kinds: ['admin1'], unknown: 'never', foreign: 'ignored' }, ['استان']),
  type('state', { kinds: ['admin1'], unknown: 'guarded', foreign: 'ignored' }, ['ایالت']),
  type('governorate', { kinds: ['admin1'], unknown: 'never', foreign: 'ignored' }, ['محافظه']),
  type('district', { kinds: ['admin2', 'city'], countries: ['AF'], unknown: 'kept', foreign: 'ignored' }, ['ولسوالی']),
  type('county', { kinds: ['admin2', 'city'], countries: ['IR'], unknown: 'guarded', foreign: 'ignored' }, ['شهرستان']),
  type('nahia', { kinds: ['admin2', 'area', 'city'], unknown: 'guarded', foreign: 'where' }, ['ناحیه', 'ضلع', 'ایجنسی']),
  type('precinct', { kinds: ['area'], unknown: 'never', foreign: 'where' }, ['حوزه', 'حوزه امنیتی']),
  type('bakhsh', { kinds: ['admin2', 'city', 'area', 'village'], unknown: 'guarded', foreign: 'where' }, ['بخش', 'دهستان']),
  type('city', { kinds: ['city'], unknown: 'guarded', foreign: 'ignored' }, ['شهر', 'کلان‌شهر', 'شارستان']),
  type('port', { kinds: ['city', 'facility', 'crossing'], unknown: 'guarded', foreign: 'where' }, ['بندر', 'بندرگاه', 'اسکله']),
  type('township', { kinds: ['village', 'city', 'area'], unknown: 'guarded', foreign: 'own' }, ['شهرک', 'شهرک صهیونیست‌نشین', 'شهرک یهودی‌نشین', 'شهرک صهیونیستی', 'شهرک صنعتی', 'قصبه']),
  type('village', { kinds: ['village', 'city', 'area'], unknown: 'kept', foreign: 'own' }, ['قریه', 'روستا', 'دهکده', 'قشلاق', 'قشلاک', 'آبادی']),
  type('region', { kinds: ['area', 'city', 'village', 'admin2', 'admin1'], unknown: 'guarded', foreign: 'where' }, ['منطقه', 'ساحه']),
  type(
    'regions',
    { kinds: ['area', 'city', 'village', 'admin2', 'admin1'], unknown: 'guarded', foreign: 'where', plural: true },
    ['مناطق', 'ساحات', 'نواحی', 'محلات', 'قریه‌جات', 'قریجات'],
  ),
  type('islands', { kinds: ['area', 'landmark', 'admin2', 'city', 'village'], unknown: 'guarded', foreign: 'where', plural: true }, ['جزایر']),
  type('quarter', { kinds: ['area', 'landmark'], unknown: 'guarded', foreign: 'where' }, ['محله', 'گذر', 'کوی']),
  type('street', { kinds: ['facility', 'landmark', 'area'], unknown: 'guarded', foreign: 'where' }, ['جاده', 'سرک', 'خیابان', 'کوچه', 'بلوار', 'بزرگراه', 'اتوبان', 'شاهراه', 'چهارراه', 'چهارراهی', 'چارراهی', 'سه‌راهی', 'سه‌راه', 'فلکه', 'چوک', 'میدان', 'ایستگاه', 'پل', 'تونل', 'کانال']),
  type('land', { kinds: ['landmark', 'area', 'crossing', 'admin2', 'village'], unknown: 'guarded', foreign: 'where' }, ['کوتل', 'گردنه', 'دره', 'تنگی', 'تپه', 'تپه‌های', 'کوه', 'کوه‌های', 'ارتفاعات', 'بلندی‌های', 'دشت', 'صحرای', 'بیابان', 'جنگل', 'رودخانه', 'دریاچه', 'تالاب', 'سد', 'شبه‌جزیره']),
  type('island', { kinds: ['area', 'landmark', 'admin2', 'city', 'village'], unknown: 'guarded', foreign: 'where' }, ['جزیره']),
  type('site', { kinds: ['facility', 'crossing', 'area', 'landmark'], unknown: 'guarded', foreign: 'where' }, ['اردوگاه', 'اردوگاه آوارگان', 'کمپ', 'پایگاه', 'پایگاه هوایی', 'پایگاه نظامی', 'پایگاه دریایی', 'پایگاه موشکی', 'پایگاه پهپادی', 'فرودگاه', 'فرودگاه بین‌المللی', 'فرودگاه نظامی', 'میدان هوایی', 'میدان هوایی بین‌المللی', 'نیروگاه', 'نیروگاه هسته‌ای', 'نیروگاه اتمی', 'نیروگاه برق', 'پالایشگاه', 'پالایشگاه نفت', 'پالایشگاه گاز', 'مجتمع پتروشیمی', 'تأسیسات پتروشیمی', 'پتروشیمی', 'پادگان', 'زندان']),
  type('grounds', { kinds: ['facility', 'landmark', 'area', 'crossing'], unknown: 'guarded', foreign: 'where' }, ['تأسیسات', 'سایت', 'سایت هسته‌ای', 'تأسیسات هسته‌ای']),
  type('crossing', { kinds: ['crossing', 'city', 'area', 'facility'], unknown: 'guarded', foreign: 'where' }, ['گذرگاه', 'گذرگاه مرزی', 'پایانه مرزی', 'گمرک', 'پاسگاه', 'پاسگاه مرزی']),
  type('sea', { kinds: ['sea'], unknown: 'never', foreign: 'ignored' }, ['دریا', 'دریای', 'تنگه', 'خلیج', 'بحیره', 'اقیانوس']),
];

const near = (id: string, forms: Forms) =>
  entry(`place-relative-${id}`, { role: 'relative', near: true } as const, forms);
const part = (id: string, forms: Forms) =>
  entry(`place-relative-${id}`, { role: 'relative', near: false } as const, forms);

const RELATIVES = [
  part('direction', ['شمال', 'جنوب', 'شرق', 'غرب', 'شمال‌شرق', 'شمال‌غرب', 'جنوب‌شرق', 'جنوب‌غرب', 'شمال شرقی', 'شمال غربی', 'جنوب شرقی', 'جنوب غربی', 'شمال شرق', 'شمال غرب', 'جنوب شرق', 'جنوب غرب', 'شمال و جنوب', 'شرق و غرب', 'جنوب و شرق', 'شمال و شرق', 'مرکز و جنوب', 'مرکز و شمال']),
  part('part', ['مرکز', 'بخش‌های', 'بخش‌هایی از', 'بخش بزرگی از', 'قسمت‌های', 'قسمت‌هایی از', 'مناطقی از', 'مناطقی در', 'نقاط', 'نقاطی از', 'نقاط مختلف', 'مناطق مختلف', 'بخش‌های مختلف', 'مناطق مرزی', 'نوار مرزی', 'نوار ساحلی', 'محدوده', 'سواحل', 'ساحل', 'داخل', 'درون', 'عمق', 'آسمان', 'حریم هوایی', 'فراز', 'سراسر', 'سرتاسر', 'تمام', 'کل', 'اقصی نقاط', 'اعماق', 'قلب']),
  near('near', ['ریف', 'ریف شمالی', 'ریف جنوبی', 'ریف شرقی', 'ریف غربی', 'نزدیکی', 'نزدیکی‌های', 'نزدیک', 'حومه', 'اطراف', 'حوالی', 'حاشیه', 'پیرامون', 'مسیر', 'مجاورت', 'جوار', 'ورودی', 'دروازه', 'دروازه‌های', 'آب‌های', 'دامنه‌های', 'محور', 'خط']),
];

const AROUND = [
  word('border', ['مرز', 'مرز مشترک', 'سرحد', 'مرزهای', 'خط مرزی', 'نقطه صفری مرز', 'نقطه صفر مرزی', 'مناطق مرزی']),
  word('soil', ['خاک', 'قلمرو', 'سرزمین']),
  word('seat', ['مرکز', 'شهر مرکزی', 'پایتخت', 'بزرگ‌ترین شهر']),
  word('capital', ['پایتخت']),
  word('link', ['واقع در', 'واقع', 'از توابع', 'مربوط', 'مربوط به', 'مربوطات', 'از مربوطات', 'تابع', 'توابع']),
  word('title', ['څارنوال', 'حارنوال', 'سارنوال', 'والی', 'استاندار', 'فرماندار', 'بخشدار', 'ولسوال', 'شهردار', 'شاروال', 'سخنگو', 'سخنگوی والی', 'رئیس', 'رییس', 'رئیس‌جمهور', 'رئیس جمهوری', 'نخست‌وزیر', 'صدراعظم', 'وزیر', 'معاون', 'معین', 'مدیر', 'مدیرکل', 'مسئول', 'مسوول', 'قوماندان', 'قوماندان امنیه', 'فرمانده', 'آمر', 'آمر امنیت', 'نماینده', 'وکیل', 'سفیر', 'سرکنسول', 'قنسول', 'کنسول', 'دادستان', 'سارنوال', 'قاضی', 'امام جمعه', 'امام‌جمعه', 'شهروند', 'استاد', 'پادشاه', 'ولیعهد', 'امیر', 'رهبر', 'رهبری', 'دبیر', 'عضو', 'دیپلمات', 'دیپلومات', 'مشاور', 'خبرنگار', 'ژورنالیست', 'نویسنده', 'تحلیلگر']),
  word('source', ['خبرنامه', 'اعلامیه', 'بیانیه', 'گزارش', 'مقام', 'مقامات', 'مقام‌های محلی', 'مقامات محلی', 'مسئولان', 'مسوولان', 'مسوولین', 'مسئولین', 'منبع', 'منابع', 'منابع محلی', 'منابع خبری', 'شاهدان', 'شاهدان عینی', 'داکتران', 'پزشکان', 'رسانه', 'رسانه‌های', 'مطبوعات', 'روزنامه‌های']),
  word('institution', ['تیپ', 'لشکر', 'گردان', 'گروهان', 'یگان', 'کندک', 'لوا', 'قول اردوی', 'وزارت', 'ریاست', 'اداره', 'دفتر', 'قوماندانی', 'قوماندانی امنیه', 'فرماندهی', 'فرماندهی پولیس', 'پلیس', 'پولیس', 'شورا', 'شورای ولایتی', 'شاروالی', 'شهرداری', 'استانداری', 'فرمانداری', 'بخشداری', 'دادگستری', 'دادگاه', 'دادسرا', 'محکمه', 'سارنوالی', 'سفارت', 'سفارتخانه', 'کنسولگری', 'سرکنسولگری', 'قونسلگری', 'پارلمان', 'مجلس', 'مجلس نمایندگان', 'شورای نمایندگان', 'خانه نمایندگان', 'مجلس سنا', 'سنا', 'سنای', 'کنگره', 'بانک مرکزی', 'سازمان', 'هلال‌احمر', 'هلال احمر', 'اورژانس', 'آتش‌نشانی', 'اطلاعات', 'دانشگاه علوم پزشکی', 'علوم پزشکی', 'صداوسیما', 'سیمای', 'کاخ', 'کمیته', 'کمیسیون', 'شبکه بهداشت', 'مدیریت بحران', 'جبهه', 'گروه', 'جنبش', 'حزب']),
  word('institution', ['احیا و انکشاف دهات', 'اطلاعات و فرهنگ', 'کار و امور اجتماعی', 'زراعت و مالداری', 'زراعت و آبیاری', 'ارشاد، حج و اوقاف', 'حج و اوقاف', 'امر به معروف', 'شهدا و معلولین', 'مهاجرین و عودت‌کنندگان', 'مبارزه با مواد مخدر', 'تجارت و صنایع', 'صنایع و تجارت', 'معادن و صنایع', 'سرحدات و قبایل', 'اقوام و قبایل', 'امنیت و دفاع', 'صنعت، معدن و تجارت', 'فرهنگ و ارشاد اسلامی', 'آموزش و پرورش', 'راه و شهرسازی', 'ورزش و جوانان', 'اقتصاد و دارایی']),
  word('mission', ['سفارت', 'سفارتخانه', 'کنسولگری', 'سرکنسولگری', 'قونسلگری']),
  word('facility', ['آکادمی', 'آکادمی نظامی', 'آکادمی امنیتی', 'آکادمی پلیس', 'دانشکده افسری', 'دانشکده افسری نیروی هوایی', 'انبار نفت', 'انبار مهمات', 'زاغه مهمات', 'سکوی نفتی', 'پایانه نفتی', 'خط لوله', 'مخازن نفت', 'دانشگاه', 'پوهنتون', 'مسجد', 'مسجد جامع', 'مکتب', 'مدرسه', 'بازار', 'حرم', 'زیارت', 'متروی', 'مترو', 'ورزشگاه', 'استدیوم', 'هوتل', 'هتل', 'ترمینال', 'مقر', 'پوسته', 'ساختمان', 'تعمیر', 'دیوار', 'برج', 'میدان هوایی', 'کارخانه', 'فابریکه', 'معدن', 'مخزن', 'انبار', 'مزارع', 'ایست بازرسی', 'خانه', 'خانه‌های', 'آسمان']),
  word('hospital', ['شفاخانه', 'بیمارستان', 'درمانگاه', 'کلینیک', 'شفاخانه حوزوی']),
  word('force', ['پایگاه', 'پایگاه هوایی', 'پایگاه نظامی', 'پادگان', 'قرارگاه', 'نیرو', 'نیروهای', 'قوای', 'ارتش', 'اردوی', 'اردو', 'قشون', 'نظامیان', 'سربازان', 'عساکر', 'دولت', 'حکومت', 'رژیم', 'نظام', 'جمهوری', 'امارت', 'طالبان', 'مرزبانان', 'مرزبانی', 'جنگنده', 'جنگنده‌های', 'هواپیماهای', 'طیارات', 'طیاره‌های', 'توپچی', 'پهپادهای', 'موشک‌های', 'ناو', 'ناوهای', 'ناوگان', 'نیروی هوایی', 'نیروی دریایی', 'ائتلاف', 'دشمن', 'تیم ملی', 'پرچم', 'تحریم‌های', 'سیاست', 'سیاست‌های', 'نفت', 'اقتصاد', 'دستگاه', 'آی‌اس‌آی', 'موساد', 'استخبارات']),
  word('event', ['انفجار', 'صدای انفجار', 'درگیری', 'رویداد', 'حادثه', 'حوادث', 'تظاهرات', 'اعتراضات', 'تیراندازی', 'سقوط', 'زلزله', 'ناآرامی', 'شورش', 'کودتا']),
  word('attack', ['زیر آتش', 'زیر باران موشک', 'زیر بمباران', 'زیر موشک‌باران', 'اصابت', 'پرتابه', 'پرتابه‌ها', 'پرتابه‌های', 'پرتابه‌هایی', 'پدافند', 'پدافند هوایی', 'ترور', 'حمله', 'حملات', 'حمله هوایی', 'حملات هوایی', 'حمله موشکی', 'حملات موشکی', 'حملات پهپادی', 'حمله پهپادی', 'تجاوز', 'تجاوزات', 'تهاجم', 'یورش', 'هجوم', 'بمباران', 'بمبارد', 'بمباردمان', 'گلوله‌باران', 'شلیک', 'موشک‌باران', 'جنایت', 'جنایات', 'عملیات', 'ضربات', 'تهدید', 'اشغال', 'جنگ']),
  word('outlet', ['خبرگزاری', 'آژانس خبری', 'روزنامه', 'رادیو', 'تلویزیون', 'شبکه', 'شبکه خبری', 'هفته‌نامه', 'ماهنامه', 'نشریه', 'وب‌سایت', 'وبسایت', 'کانال خبری', 'صدای', 'پیک', 'رویترز', 'آسوشیتدپرس', 'ایسنا', 'ایرنا', 'تسنیم', 'باختر', 'پژواک']),
  word('resident', ['زایر', 'زائر', 'زایران', 'زائران', 'زوار', 'حجاج', 'باشنده', 'باشندگان', 'اهل', 'اهالی', 'ساکن', 'ساکنان', 'ساکنین', 'متولد', 'زاده', 'مسکونه', 'مردم', 'مسافر', 'مسافران', 'مسافرین', 'بزرگان', 'بزرگان قومی', 'متنفذان', 'متنفذین', 'موسفیدان', 'مو‌سپیدان', 'ریش‌سفیدان', 'ریش‌سپیدان', 'سران اقوام', 'بومیان', 'جوانان', 'زنان', 'کودکان', 'علمای', 'مهاجران', 'پناهندگان']),
  word('people', ['شهروندان', 'اتباع', 'تبعه', 'ملت', 'هموطنان', 'مردمان', 'دانشجویان', 'مزدوران']),
  word('clock', ['به وقت', 'وقت', 'به وقت محلی', 'ساعت محلی']),
  word('namesake', ['داعش', 'موتر نوع', 'نوع', 'تب', 'ویروس', 'لشکر', 'تیپ', 'گردان', 'قرارگاه', 'موشک', 'سامانه', 'ناوشکن', 'ناوچه', 'کشتی', 'نفتکش', 'تیم', 'باشگاه', 'تیم فوتبال', 'لیگ', 'جام', 'قوم', 'قبیله', 'قوماندان کندک', 'سوره', 'پرونده', 'فیلم', 'سریال', 'کتاب', 'شبکه حقانی', 'بورس', 'سپاه', 'هواپیمایی', 'فولاد', 'ذوب‌آهن', 'هندوانه', 'زعفران', 'فرش', 'ورزشگاه آزادی']),
  word('person', ['آقای', 'خانم', 'ملا', 'مولوی', 'قاری', 'حاجی', 'شهید', 'سردار', 'سرلشکر', 'سرتیپ', 'سرهنگ', 'سرگرد', 'ژنرال', 'جنرال', 'دگروال', 'سمونوال', 'دکتر', 'داکتر', 'دکتور', 'مهندس', 'انجنیر', 'آیت‌الله', 'حجت‌الاسلام', 'سید', 'شیخ', 'میرزا', 'استاد', 'محمد', 'احمد', 'علی', 'حسن', 'حسین', 'رضا', 'مهدی', 'عبدالله', 'عبدالرحمن', 'عبدالقادر', 'ابراهیم', 'اسماعیل', 'محمود', 'حمید', 'کریم', 'رحیم', 'جواد', 'امیر', 'سعید', 'مجید', 'ناصر', 'یوسف', 'یعقوب', 'صادق', 'جعفر', 'قاسم', 'عباس', 'ضیا', 'نورمحمد', 'نور محمد', 'شیرمحمد', 'غلام', 'فاطمه', 'زهرا', 'مریم', 'سارا', 'عمر', 'عثمان', 'خالد', 'ولید', 'طارق', 'جان', 'دیوید', 'کریس', 'جورج', 'جرج', 'مایک', 'مایکل', 'رابرت', 'ویلیام', 'پیتر', 'تام', 'جیمز', 'جو', 'سام', 'هنری', 'چارلز']),
  word('modifier', ['محلی', 'امنیتی', 'ولایتی', 'صحی', 'دولتی', 'ملی', 'نظامی', 'مرزی', 'سرحدی', 'تاریخی', 'بزرگ', 'کوچک', 'دورافتاده', 'پرجمعیت', 'شرقی', 'غربی', 'شمالی', 'جنوبی', 'مرکزی', 'ناآرام', 'بندری', 'ساحلی', 'نفت‌خیز', 'کردنشین', 'مسلحانه', 'انتحاری', 'تروریستی', 'هوایی', 'موشکی', 'پهپادی', 'خونین', 'اخیر', 'امروز', 'دیروز', 'پیشین', 'سابق', 'هوائی']),
];

/** A town told by its country alone («در دمیاط، مصر»), whatever its type word. */
export const TOWN: PlaceType = { role: 'type', kinds: ['city'], unknown: 'never', foreign: 'where' };

/** A quarter by its number («ناحیهٔ سوم»), whatever its type word. */
export const QUARTER: PlaceType = { role: 'type', kinds: ['area'], unknown: 'never', foreign: 'where' };

/** The words around place names, for the index. */
export const placeWords: Lexicon<PlaceWord> = {
  kind: 'place-word',
  inflected: true,
  entries: [...TYPES, ...RELATIVES, ...AROUND].map((row, i) => ({ ...row, id: `${row.id}-${i}` })),
};

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** «حوزهٔ سوم امنیتی», «ناحیهٔ دوم شهری»: what a numbered quarter may be called behind its number. */
export const OF_QUARTERS = keys('امنیتی امنیه پولیس پلیس شهری شهرداری انتظامی');
/** Prepositions that say where something is. */
export const LOCATIVE = keys('در وسط به بر بالای از سمت سوی بسوی تا داخل درون روی وارد بالا');
/** Of these, the ones that hold for a country as a place, not as a party. */
export const INSIDE = keys('در وسط بر بالای داخل درون وارد سمت سوی بسوی تا روی');
export const UPON = keys('بر');
/** «علاوه بر …». */
export const BESIDES = keys('علاوه افزون');
export const TOWARDS = keys('به');
export const FROM = keys('از');
export const IN = keys('در');
/** Words after a name that make it an outlet («نیویورک تایمز»). */
export const PRESS = keys('تایمز پست ژورنال نیوز تلگراف تریبیون هرالد تايمز');
/** Words that newsrooms run on to a name («درکابل»). */
export const RUN_ON = keys('و در از به که این');
/** How the plural of a type word is written. */
export const PLURAL = 'ها';
/** A vowel after which an ezafe is written: «روستا» alone takes no name. */
export const OPEN_VOWEL = 'ا';
/** Letters that show an ezafe in the text («منطقهٔ», «منطقۀ»). */
export const EZAFE_LETTERS = ['ۀ', 'ٔ'] as const;
/** Second words of village names. */
export const NAME_PARTS = keys(
  'علیا سفلی سفلا بالا پایین پائین آباد خیل قلعه کلان خورد نو کهنه شرقی غربی شمالی جنوبی وسطی زی کلی شریف خان فوقا تحتا الشرقیه الغربیه الشمالیه الجنوبیه الفوقا التحتا الفوقیه التحتیه الکبیره الصغیره',
);
/** The force whose local parts are called after their towns. */
export const CORPS = keys('سپاه');
/** Words for a site and longer ones for the same. */
export const SITE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['پایگاه', ['پایگاه هوایی', 'پایگاه نظامی']],
  ['فرودگاه', ['فرودگاه بین‌المللی', 'فرودگاه نظامی']],
  ['نیروگاه', ['نیروگاه هسته‌ای', 'نیروگاه اتمی']],
  ['پالایشگاه', ['پالایشگاه نفت']],
]);
/** First words of names of two («پایگاه هوایی ملک فیصل», «اسکلهٔ شهید باهنر», «منطقهٔ تل النحاس»). */
export const NAME_OPENERS = keys('شهید شیخ ملک سلطان پرنس شاهزاده امام تل جبل عین دیر کفر بیت خربه وادی کفار کریات حفات گفعات خان');
/** The article that second words of Arabic names open with («عیتا الجبل»). */
export const ARTICLE = 'ال';
/** Words in it that are no names. */
export const UNNAMED_ARTICLES = keys('الان البته الی الا الله القاعده الف الفتح الزام الکترونیکی الحاق التهاب الهی الگو الزامی');
/** Words beside which a name is none («کابل برق»). */
export const UNLESS: Readonly<Record<string, readonly string[]>> = {
  کابل: ['برق', 'نوری', 'کشی', 'فشار', 'شبکه', 'سیم', 'تلفن', 'مسی', 'مخابراتی', 'متر', 'سرقت', 'فیبر'],
  زرنج: ['موترسایکل', 'موترسیکل', 'موتورسیکلت', 'موتر', 'سه‌چرخ', 'سه‌چرخه', 'چرخه', 'چرخ', 'ریکشا', 'ریکشاه', 'نوع'],
  کراچی: ['میوه', 'دستی', 'ران', 'رانی', 'وان', 'ترکاری', 'سبزی', 'فروش', 'فروشی', 'چوبی', 'یک', 'دو', 'سه', 'چند', 'بایسکل', 'موترسایکل', 'هندوانه', 'خربوزه'],
  تونس: ['موتر', 'موترهای', 'نوع', 'یک', 'دو', 'سه'],
  باغ: ['داوود', 'وحش', 'بالا', 'جهان', 'ملی', 'زنانه', 'قاضی', 'رییس', 'علیمردان', 'میوه', 'انگور', 'سیب', 'پسته'],
};
/** Prepositions that make a country or a capital a party. */
export const PARTY = keys('با علیه برعلیه ضد میان بین مابین توسط طرف جانب برای');
/** «از سوی کابل»: on behalf of. */
export const SIDE = keys('سوی طرف جانب');
/** «از سمت ایران»: whence something is sent. */
/** «سفیر پاکستان در کابل». */
export const ENVOYS = keys('سفیر سفرای سفیران کاردار شارژدافیر شارژدافر کنسول قونسل سرکنسول جنرال‌قونسل دیپلمات دیپلمات‌های');
export const SENDERS = keys('سمت سوی جانب طرف');
/** Words that open a clause. */
export const CLAUSE = keys('که و اما ولی');
/** Words with which a capital speaks or acts as a government. */
export const SPEECH = keys(
  `موافقت میکوشد میکوشند گفت گفته میگوید میگویند گفتند اعلام خواستار هشدار محکوم تاکید رد توافق متهم ادعا مدعی تهدید واکنش پاسخ مذاکره مذاکرات
  تقبیح نکوهش ابراز تسلیت استقبال درخواست دعوت احضار پایبند متعهد میداند میدانند روابط تنش تنشها گفتگو گفتگوها خواست میخواهد پذیرفت نپذیرفت انکار تایید دانست خواند میخواند`
    .split(/\s+/)
    .join(' '),
);
export const AND = keys('و یا');
export const DEMONSTRATIVES = keys('این همین آن همان درین ازین بدین');
export const MENTIONED = keys('مذکور یادشده متذکره نامبرده');
/** Heads of «جنوب کشور», «شمال‌شرق کشور». */
export const DIRECTIONS = keys('شمال جنوب شرق غرب');
export const KILOMETRES = keys('کیلومتری کیلومتر کیلو متری مایلی فرسنگی');
/** Words that end a name that no table has. */
export const NAME_STOPS = keys(
  `را که و در به از با بر برای تا یا اما ولی هم نیز این آن همین همان هر هیچ یک چند پس پیش بعد قبل علیه توسط بالای میان بین
  است بود شد هستند بودند شدند نیست دیگر مختلف مورد صورت رخ هدف تحت طی ضمن جهت نسبت حدود هنگام زمان ساعت روز شب صبح شام عصر
  امروز دیروز دیشب فردا گذشته اخیر جاری سال ماه هفته مربوط مربوطه واقع نزدیک سوی سمت ولی خود ما شما آنها آنان او وی ایشان شان مان تان
  کشته زخمی کشف آتش خبر صدای انفجار حمله حملات درگیری حوالی نزدیکی اطراف یکی تعدادی شماری برخی همه تمام بی نا غیر نه می
  جنگ صلح منتقل وارد خارج داخل منفجر اعلام تخلیه محاصره جا جای حضور انجام وجود قرار حین مانند مثل باید شاید چون زیرا اگر بیشتر کمتر زیادتر
  تبدیل کنترل تصرف سقوط نشان ادامه باز بسته ده‌ها صدها هزاران نفر تن فرد افراد`
    .split(/\s+/)
    .join(' '),
);
/** Words after a type word that describe it and name nothing. */
export const NO_NAMES = keys(
  `فوق مسکونی امن ناامن نظامی جنگی مرزی سرحدی دورافتاده کوهستانی جنگلی دشتی کوهی بیابانی تجاری صنعتی آزاد ممنوعه غیرنظامی شهری روستایی خاورمیانه
  حساس مهم وسیع بزرگ کوچک شلوغ پرتردد عمومی اصلی فرعی قدیم جدید قدیمی تاریخی هسته‌ای حائل حایل عملیاتی جغرافیایی محروم
  زیبا توریستی گردشگری زلزله‌زده سیل‌زده مشترک اشغالی اشغال‌شده آشوب‌زده بحرانی پرواز پروازممنوع خاص ویژه اقتصادی
  باستانی استراتژیک راهبردی شمالی جنوبی شرقی غربی مرکزی خصوصی دولتی بعدی نهایی اول دوطرفه مغناطیسی نبرد اقامت سکونت
  ما شما خودمان عزیز مقدس مقاومت شهدا خاکی آسفالت ابریشم کنار شمال جنوب شرق غرب سر پا گردن صورت سینه قلب شکم ستون کمر
  دست مغز بدن چشم زانو آزادراه مرجع مستقل موسوم گرد گردهم جمع تجمع تحصن مظاهره اعتراض راهپیمایی صف خیمه شعار حاضر
  عازم باعث اعم مستلزم موجب سبب منجر مجبور همجوار مجاور مردانه زنانه مشهود مملو حاکی
  جابه‌جا جابجا مستقر مقیم موجود برپا یادشده متذکره متعلق متمرکز پنهان مخفی سرازیر`
    .split(/\s+/)
    .join(' '),
);
/** Endings of words that describe a place and name none («صهیونیست‌نشین», «اشغال‌شده»). */
export const DESCRIBING = ['نشین', 'شده', 'خیز'] as const;
/** Ending of most adjectives; a lone name in it is kept only with a coarser place after it. */
export const ADJECTIVE_ENDING = 'ی';
/** How «قریه‌ی» ends when its joint is dropped: an ezafe, unlike the ending of «منطقه‌ای». */
export const WRITTEN_EZAFE = 'هی';

/** «از کابل راهی قندهار»: what stands between makes the first a place that was left. */
export const GOING = keys('وارد راهی عازم رهسپار روانه');
/** Before «به» and a state: those that it backs. */
export const OF_SIDE = keys('وابسته وفادار منسوب منتسب');
/** Before an office: in front of it. */
export const FACING = keys('مقابل برابر روبروی روبه‌روی جلو جلوی نزدیکی');
/** Before a place: bound for it. */
export const ON_THE_WAY = keys('راه مسیر نیمه‌راه');
export const BOUND = keys('راهی عازم رهسپار روانه');
/** Behind «به»: where the way leads on. */
/** Behind «به» and before a place: the way to it. */
export const WAYS = keys('سوی سمت مقصد طرف');
export const ONWARD = keys('سوی سمت مقصد طرف مرکز ولایت استان شهر ولسوالی شهرستان');
/** «که از کابل رسیدند», «از فراه گریخته است»: right behind where somebody comes from. */
export const CAME = keys('رسید رسیدند رسیده رسیده‌اند آمد آمدند آمده آمده‌اند گریخت گریختند گریخته گریخته‌اند');
/** «در جلال‌آباد زندگی می‌کنند», «در کابل به سر می‌برد»: where somebody lives. */
export const LIVING = keys('زندگی اقامت سکونت مسکن‌گزین مسکون ساکن ساکن‌اند بودوباش سر');
/** Small numbers in front of a list or of people. */
export const FEW = keys('دو سه چهار پنج شش هفت چند');
/** One place of many, that has no name. */
export const ONE = keys('یک یکی هیچ کدام');
export const MORE = keys('هشت نه ده');
export const SEVERAL = keys('چندین');
/** «شاهراه کابل – قندهار»: what has two ends. */
export const ROADS = keys(
  'شاهراه مسیر جاده آزادراه بزرگراه اتوبان محور راه سرک مسافربری مسافربر قطار پرواز اتوبوس بس خط‌آهن آهن',
);
/** «حوزهٔ دوم پولیس تالقان»: words between a precinct and its town. */
export const PRECINCT = keys('پولیس پلیس امنیتی شهری');
/** «در محکومیت حملهٔ کابل», «در پاسخ به حمله به یک کشتی در تنگه هرمز»: what is answered happened elsewhere. */
export const ANSWERS = keys('محکومیت اعتراض واکنش پاسخ پاسخی تلافی انتقام جواب تقبیح نکوهش');
/** «در پی کشته شدن دو تن، مردم تظاهرات کردند»: what a crowd marched because of. */
export const CAUSES = keys('پی دنبال خاطر دلیل سبب');
/** Offices whose men are out in the streets. */
export const POLICE = keys('پولیس پلیس یگان کندک تیپ لشکر گردان گروهان');
/** Of these what people protest against: it is only named. */
export const PROTESTED = keys('محکومیت اعتراض تقبیح نکوهش');
/** «به شهر فراه رفتند و تظاهرات کردند». */
export const PROTESTING = keys('اعتراض تظاهرات تظاهراتی مظاهره مظاهره‌ای راهپیمایی راه‌پیمایی تحصن گردهمایی تجمع تجمعی اعتراضی');
/** Behind «به» and a place: people went there. */
export const WENT = keys(
  'رفت رفتند رفته میرفت میرفتند میرود میروند میآمد میآمدند رونده روان سفر حرکت برد بردند برده بردهاند برده‌اند برده‌شدند گریخت گریختند گریخته فرار متواری پناه بازگشت بازگشتند بازگشته برگشت برگشتند برگشته کوچید کوچیدند کوچیده عقب‌نشینی فرستاد فرستادند فرستاده فرستاده‌اند می‌رساند می‌رسانند رساند رساندند رسانده رسانده‌اند رسانیدند رسانیده رسانیده‌اند نشستند کوچ',
);
/** «این کشور» never means what is called so. */
export const REGIMES = keys('رژیم');
/** «والی نام‌نهاد طالبان برای هلمند». */
export const FOR = keys('برای');
/** Before «از» and a place, or behind it: something was launched there. */
export const LAUNCHES = keys('شلیک پرتاب');
/** The same of aircraft. */
export const TAKE_OFFS = keys('پرواز برخاستن برخاست برخاستند برخاسته بلند');
/** Of these, what smoke and noise do as well. */
export const RISES = keys('دود ستون شعله صدا صدای گرد غبار');
/** Before a capital, or before «نامه» and it: the pact that was made there. */
export const PACTS = keys('توافق توافقات پیمان معاهده تفاهم موافقت تفاهمنامه توافقنامه موافقتنامه');
export const LETTER = keys('نامه');
/** Before a sea: it is closed, opened or ruled, and nobody struck there. */
export const CLOSINGS = keys('بستن بسته‌شدن شدن بازگشایی گشودن گشایش بازکردن انسداد مسدود‌کردن مسدودسازی کنترل مدیریت امنیت بحران مسئله موضوع');
/** Behind a sea and «را»: the same. */
export const OPENED = keys('بازگشایی بست بستند بسته‌اند ببندد ببندند می‌بندد می‌بندند بسته باز مسدود کنترل مدیریت تعطیل');
/** Before «در» and a sea: what is feared for, kept or done to the traffic there. */
export const OF_TRAFFIC = keys('کشتیرانی دریانوردی ناوبری تردد عبور عبورومرور مرور عوارض آزادی امنیت دخالت دخالتها دخالت‌های مداخله مداخلات حضور اختلال');
/** Before a sea: those that lie at it. */
export const STATES = keys('کشورهای کشور‌های دولت‌های شیخ‌نشین‌های پادشاهی‌های');
/** Before a place: where something is not. */
export const WITHOUT = keys('بدون بجز به‌جز جز');
/** Before a name: somebody or something is called so. */
export const BY_NAME = keys('به‌نام بنام');
export const NAME = keys('نام');
/** «روستایی به نام …», «منطقه‌ای به نام …»: nouns for a place with an ending. */
export const SOME_PLACES = keys(
  'روستایی روستای قریه‌ای قریه‌یی شهری شهرکی ناحیه‌ای منطقه‌ای ساحه‌ای محله‌ای کوچه‌ای جزیره‌ای پایگاهی اردوگاهی بندری محلی جایی کمپی دره‌ای تپه‌ای کوهی',
);
/** Houses that are called after towns («رستورانت زرنج», «هوتل قندهار»). */
export const NAMED_HOUSES = keys('رستورانت رستوران هوتل هتل مهمانخانه کافه کافی‌شاپ سینما قهوه‌خانه سوپرمارکت کلپ مهمان‌سرا');
/** Streets that are called after countries and towns («خیابان فلسطین», «خیابان بیروت دمشق»). */
export const NAMED_STREETS = keys('خیابان بلوار کوچه میدان چهارراه چهارراهی چوک بزرگراه');
/** Between the word for a unit and what it is called. */
export const ARMS = keys('زرهی پیاده مکانیزه مرکزی تکاور مستقل متحرک هجومی توپخانه موشکی پدافندی چترباز کماندویی عملیاتی احتیاط ویژه');
/** What may hold the name of a country's part in its own without being there. */
export const PARTIES = keys('حزب');
/** Before «از»: what is told behind came first. */
export const AFTER = keys('پس بعد');
/** «به بهانهٔ …»: what is given as the reason. */
export const PRETEXTS = keys('بهانه بهانه‌های');
/** «پس از آنکه …», «پس از هدف قرار گرفتن …». */
export const SAID_BEFORE = keys('آنکه آن‌که اینکه این‌که هدف شلیک توقیف');
/** In the hashtag of a channel, before the part of the country that it writes of. */
export const NEWS = keys('اخبار خبر خبرهای');
/** Behind a place and a comma: what it lies near is told beside it. */
export const NEARBY = keys('نزدیک نزدیکی مجاورت جوار');
/** Behind «از» and before «در» and a sea: what fires from there. */
export const SHIPS = keys('ناو ناوها ناوهای ناوهایی ناوگان ناوچه ناوچه‌های ناوشکن ناوشکن‌های زیردریایی زیردریایی‌های شناور شناورهای کشتی‌های رزم‌ناو رزم‌ناوهای');
/** Before «از», «با» or «به» and those whom people march, pray or fight for. */
export const SUPPORT = keys('حمایت پشتیبانی همبستگی همدردی همدلی کمک یاری هواداری طرفداری');
export const SUPPORT_JOINTS = keys('از با به');
/** Before «در» and a place: people met there. */
export const MEETINGS = keys(
  'نشست نشستی کنفرانس کنفرانسی اجلاس اجلاسی جلسه جلسه‌ای همایش همایشی سمپوزیوم سمینار سخنرانی مصاحبه مصاحبه‌ای گفت‌وگو گفت‌وگویی گفتگو گفتگویی دیدار دیداری مجمع میزگرد پنل مراسم مراسمی',
);
/** Before a meeting: beside it, or when it was over. */
export const AT_MEETINGS = keys('پایان حاشیه خاتمه ختم آستانه');
/** Before a capital: what a government has. */
export const OF_GOVERNMENTS = keys(
  'دعوت دعوتنامه پیشنهاد درخواست موضع مواضع سیاست پاسخ واکنش هشدار ادعا ادعای تصمیم نفوذ حمایت پشتیبانی متحد متحدان خواست خواسته رضایت موافقت مخالفت همکاری هماهنگی میانجیگری میانجی‌گری',
);
/** Behind a word of attack: whoever stands before it attacks. */
export const THEIR_OWN = keys('خود خویش');
/** Behind an office: who held it is no longer there. */
export const FORMER = keys('سابق پیشین اسبق');
/** Names of a country that are adjectives behind a noun («پهپادهای سعودی»). */
export const ADJECTIVAL = keys('سعودی');
/** Before a place: the one man told of is from there. */
export const ORIGINS = keys('متولد زاده اهل ساکن');
/** Behind a place: somebody was born there («در فارس به دنیا آمد», «در یزد چشم به جهان گشود»). */
export const BIRTHS = keys('متولد تولد');
export const TO_THE_WORLD = keys('دنیا جهان');
/** Between the ends of a road. */
export const UNTO = keys('به الی');
/** Districts named like months. */
export const MONTH_NAMES = keys('میزان');
/** Before «به» and a place: on the way to it. */
export const REACHING = keys('رسیدن');
/** Towns abroad that are words too: «در باغ», «در زیارت» are no places without more. */
export const LAND_NOUNS = keys(`
  باغ زیارت حویلی کمره متنی مسکنه بیله باره توپی نحله سرده بنش لیه بدین دادو مری نگر حوله سجد طورا لهری حب قاح واسط واسع دوشنبه اب امان دوری خصب ریده پرم دوکان شیخان عتق بلد وان بانگی کشر حوث جوهر العین بن برن بوستان شیرآباد کاتی اشت دودا لود لد دورس عالیه المتن البستان الحوش
`);
/** Towns of Iran that are words or names of persons too: «در میانه» and «در نور» are no places without more. */
export const TOWN_NOUNS = keys(`
  گرمی کوثر نیر دشتی دیر جم بن سامان سراب مهر رستم ترکمن بهار ایوان مبارکه کوهپایه انار بافت صحنه سلسله محلات گلوگاه
  جویبار نور سیمرغ البرز فیروزه گلبهار سرخه هامون نیمروز سرباز گلشن درمیان فردوس زیرکوه بهارستان پردیس پیشوا ری قدس
  شهریار خاتم میانه ارجمند اندیشه اهرم بازرگان باغستان بستان پرند پیشین خامنه خور درود ربط زیرآب سرو شال صوفیان کنگ
  کیان گهواره گلستان لار مرکزی فارس پارسیان هرمز هیر هرات فاریاب اوز ماهان محمدیه وحیدیه داران الوند تفتان کارون
  کرخه دنا میامی چارک سرچشمه هادی‌شهر`);
/** Districts of Afghanistan that are words or names of persons too. */
export const AFGHAN_NOUNS = keys(
  'نرخ چرخ خوشی خروار کوت دره پریان برکه پنجاب مقر گیلان ناوه کوهستان جرم شهدا خواهان شکی چال کشنده زارع گوسفندی شهرک ساغر نیلی شهرستان میزان دامان نیش معروف ریگ خانقاه انجیل گذاره گلستان کنگ بانو آبشار باک قلندر شمل چوکی ناری دوآب فارسی کشک قصبه سیلو سالار یخچال مندوی افشار زاری صیاد خدیر آب‌بند سنگین نوزاد اندر',
);
/** Behind a town in its clause. */
export const BEHIND_TOWNS = keys(
  'کشته زخمی مجروح شهید جان هدف رخ روی صورت اتفاق به‌وقوع منفجر دستگیر بازداشت ربوده ترور از به بر با در که را توسط یک دو سه چهار پنج شش هفت هشت نه ده شماری تعدادی چند امروز دیروز دیشب پریروز هنگام حین ، ؛ . : )',
);
/** «میان میدان شهر و غزنی». */
export const BETWEEN = keys('میان بین مابین');
/** Behind the name of a season or month that is a town too. */
export const OF_TIME = keys('سال امسال گذشته آینده پارسال');
/** «جنگ غزه» names a war. */
export const WARS = keys('جنگ');
/** «پس از سقوط کابل» names an era. */
export const FALLS = keys('سقوط');
/** «درگیری آمریکا با ایران»: behind the first of two sides. */
export const WITH = keys('با');
export const AGAINST = keys('علیه برعلیه');

/** Offices and roads that make a town of a name that is a word too («فرمانداری شوش», «در مسیر راه خوگیانی»). */
export const OF_TOWNS = keys('فرمانداری فرماندار بخشداری بخشدار شهرداری شهردار ولسوال شاروالی شاروال مسیر شاهراه جاده محور راه حومه بازار');

/** «این رویداد را نکوهش کرد», «تبصره نکرد»: before the verb of an office that speaks of what happened elsewhere. */
export const REACTIONS = keys('نکوهش محکوم تقبیح تبصره تبصره‌ای تبصره‌یی تأیید تایید تکذیب رد خبر اعلام اظهار ابراز واکنش نشان گزارش اطلاع بیان تصریح خواستار اظهارنظر پاسخ');

/** «زدیم»: how a verb ends by which a government says what it did. */
export const WE = 'یم';
