// biome-ignore-all format: one set a line
// Small words by which the frames are read: prepositions, conjunctions, pronouns, words that open or close a name.
// Each set is written in ordinary spelling and folded as the tokenizer folds.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** Prepositions: what follows is neither subject nor source. */
export const PREPOSITIONS = words('ازسوی ازطرف ازجانب در به بر از با بالای علیه برای میان بین توسط روی طی ضمن پس پیش بدون تا هنگام درباره نزد سوی پیرامون برابر بنابر بنا زیر تحت دربارهٔ مقابل حین جریان پی اثر نزدیک حوالی حدود');

/** Prepositions that keep the noun behind them from being a doer. */
export const OBLIQUE = words('درخواست تقاضای مسیر راه مقابل روبروی روبه‌روی جلوی جلو حوالی نزد چنگ چنگال وجود لوث تصرف تسلط سلطه سیطره کنترل کنترول اشغال در به بر از با بالای علیه برای میان بین توسط والی مرکز وارد داخل عازم روی دست طرف سوی جانب جای ضد کنار نزدیک مخالف مخالفان مخالفین');

/** They open a clause that says otherwise. */
export const CONTRAST = words('ولی اما لیکن لاکن حال حالی حالیکه درحالی درحالیکه مگر منتها منتهی لکن');

/** «راکت بی‌ام»: written like «بیام». */
export const BM = foldWord('بی‌ام');
export const ROCKETS_BEFORE = words('راکت راکت‌های فیر موشک موشک‌های شلیک');
/** «کرد» and «کُرد» are written alike. */
export const KURD = foldWord('کرد');
/** «یک گروه کرد», «شهروند کرد»: behind people it says who they are; no verb is made of these nouns with «کرد». */
export const KURDISH = words(
  'گروه گروهی گروه‌های گروهک گروهک‌های حزب احزاب نیروی نیروهای شبه‌نظامی شبه‌نظامیان شورشی شورشیان پیشمرگه پیشمرگه‌های مبارز مبارزان جنگجوی جنگجویان شهروند شهروندان زندانی زندانیان فعال فعالان معترض معترضان کولبر کولبران مردم جوان جوانان زن زنان مرد مردان نوجوان نوجوانان کودک کودکان هموطن هموطنان مخالف مخالفان جدایی‌طلب جدایی‌طلبان تجزیه‌طلب تجزیه‌طلبان روزنامه‌نگار روزنامه‌نگاران شاعر معلم رهبر رهبران سیاستمدار سیاستمداران مسئولان مقامات',
);

/** «مهاجمان طالبان بودند» */
export const ATTACKERS = words('مهاجم مهاجمان مهاجمین حمله‌کنندگان حمله‌کننده‌ها حمله‌آوران حمله‌وران');
/** «افراد مسلح» */
export const ARMED = foldWord('مسلح');

/** The object marker. */
export const OBJECT = foldWord('را');
/** What somebody says he did. */
export const CLAIM = words('ادعا ادعای ادعایی ادعاها ادعاهای مدعی');
/** «پهپاد متجاوز»: of the enemy, and so what is shot down. */
export const HOSTILE = words('متجاوز متخاصم مهاجم مزاحم دشمن انتحاری ناشناس');
/** Words that count weapons that fly, and what counts them: «سه فروند پهپاد». */
export const COUNTS_OF_AIRCRAFT = words('یک دو سه چهار پنج شش هفت هشت نه ده چند چندین این آن ده‌ها شماری تعدادی فروند دستگاه بال عدد');

/** Before the name of a weapon: a place that holds, makes or launches such, or who has them. */
export const STORES = words('ذخیره ذخیره‌سازی نگهداری انبار انبارهای تولید ساخت مونتاژ سایت سایت‌های پایگاه پایگاه‌های سکوی سکوهای سامانه سامانه‌های سیستم سیستم‌های زاغه زاغه‌های زرادخانه کارخانه کارخانه‌های کارگاه توان توانایی برنامه صنایع استقرار انباشت مخزن مخازن تأسیسات تاسیسات آشیانه آشیانه‌های ذخایر دپو دپوی دپوهای دیپو دیپوی دیپوهای لانچر لانچرهای پرتابگر پرتابگرهای پرتاب‌گر سیلو سیلوهای شهرک شهرک‌های تونل تونل‌های توانمندی توانمندی‌های قابلیت قابلیت‌های ظرفیت زیرساخت زیرساخت‌های مرکز مراکز مقر مقرهای سوله سوله‌های');
/** The second word of «ذخیره‌سازی». */
export const MAKING = foldWord('سازی');
/** … and who has them: «مسئول واحد پهپادی», «یگان موشکی». */
export const WEAPON_UNITS = words('یگان یگان‌های واحد واحدهای گردان گردان‌های تیپ');
/** Before a «که» that describes no noun: «در حالی که», «این‌که», «زمانی که», «است که». */
export const NO_NOUNS = words('است بود هستند بودند نیست این آن همین چنین حالی حالیکه زمانی هنگامی وقتی جایی طوری گونه‌ای گونه‌یی صورتی حدی قدری جا چنان بلکه خبر ادعا گزارش بیان معنا معنی دلیل خاطر شرط شرطی');
/** Stem of «شنیده شد», «شنیدند». */
export const HEARD = foldWord('شنید');
/** «را» as it is spoken: «خنداب رو زدن». */
/** What stands right before a thing counted: numbers, and «سه تا». */
export const COUNTED_BY: ReadonlySet<string> = new Set(
  'دو سه چهار پنج شش هفت هشت چند چندین تا دوتا سه‌تا چندتا چهارتا'.split(' ').map(foldWord),
);
export const SPOKEN_OBJECT = foldWord('رو');
/** «پیش رو», «از این رو»; «رو به افزایش», «رو هوا». */
export const NOT_SPOKEN_AFTER = words('پیش پیاده این همین آن هر یک دو به از سواره تند زیر کم میان دنباله');
export const NOT_SPOKEN_BEFORE = words('به هوا است هستند بود دارد دارند داریم داشت داشتند رو نیز شد شدند');
/** What may stand between an object and its verb: «شیراز رو باز زدن». */
export const AGAIN = words('باز دوباره هم بازم مجددا الان دارن داره دارند همین‌الان همش');
/** «دارن می‌زنن»: what goes on now. */
export const PROGRESSIVE = words('داره دارن دارد دارند');
export const AND = foldWord('و');
export const THAT = foldWord('که');
export const IN = foldWord('در');
export const ONE = foldWord('یک');
/** «هم طالبان و هم داعش» */
export const TOO = foldWord('هم');
export const TO = foldWord('به');
export const WITH = foldWord('با');
export const FROM = foldWord('از');

/** «این», «آن»: point to what was told. */
export const DEMONSTRATIVES = words('این آن همین همان');

/** Words that end a source's name: prepositions, the object, abstract nouns of what is said, adverbs. */
export const NAME_ENDS = words(
  'زیر خیلی جداگانه هریک هرکدام صریحا صریحاً قاطعانه سریعا سریعاً متعاقبا بی‌درنگ فورا بلافاصله ارقام رقم گزارش‌های باقی سخنان اظهارات یافته‌ها یافته‌های همزمان هم‌زمان قبلا قبلاً نقل پای گناه بار تقصیر ملامتی سخن فاش افشا آشکار عنوان تصریح تأکید خاطرنشان اظهار ابراز ابلاغ بیان تأیید اذعان اعتراف یادآور یادآوری مطرح برملا هشدار آمده آمد توضیح مخابره افزوده افزود نوشته نوشت تکذیب رد محکوم وانمود صراحتا شهادت ترور هلاکت اصابت بخشی پشت بدون پاسخ روایت ترجمه نه معمولا معمولاً عمدتا عمدتاً اکثرا بیشتر وارد بروز حتا حتی کم کم‌ازکم دست‌کم حداقل اعلام منتشر نشر گفته مدعی در با به بر از که را این آن تا اما نیز هم برای طی ضمن روز شام صبح شب امروز دیروز امشب دیشب فردا همچنان همچنین ولی میان هنگام درباره تنها نقش ادعا ادعای ادعاهای دخالت هیچ نیروهایش همه هر شمار تعداد پس پیش پیشتر مرگ کشته کشتن وقوع دست دستگیری هنوز مسوولیت مسئولیت مسوول هرگونه وجود بالای علیه توسط حمله حملات همواره همیشه خود بارها هویت نام سقوط خبر اخبار گزارش گزارش‌ها تلفات آمار اتهام اتهامات دلیل حضور بازداشت انجام اما حالا اکنون بعد قبل پیش‌تر چند چندی ساعت ساعاتی دقایقی لحظاتی صحت انگشت آنچه چنین رسما رسماً تلویحا تلویحاً نخست سپس سرانجام بامداد چاشت عصر غروب ناوقت دیروقت هفته ماه سال جمعه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه یک‌شنبه پنج‌شنبه مبنی پیرامون نسبت طبق دیگر هزینه یک ابتدا بعدها بعداً بعدتر دوباره فوراً بلافاصله عملا عملاً مستقیما مستقیماً ظاهرا ظاهراً تاکنون کنون شدیدا قویا به‌شدت نابودی انهدام انفجار تصرف عقب‌نشینی رویداد واقعه حادثه آسیب خسارات روایت نسخه موضع',
);

/** «کشورش», «پایش»: of a person that stands before; they say nothing. */
export const NOT_SPEAKING = words('کشورش پایش دستش سرش صدایش شهرش خانه‌اش ولایتش گروهش موترش قریه‌اش');

/** Words before a source's name that are no part of it. */
export const NAME_LEADS = words('تکذیبیهٔ تکذیبیه پست توییت توئیت اکانت حال فوری عاجل ادعای آمار متن اعلامیهٔ بیانیهٔ اطلاعیهٔ اعتراف اذعان اقرار مشترک اینکه باز و اما ولی نیز هم همچنین همچنان که این آن را البته سپس هرچند لیکن مگر بااین‌حال حالا همزمان هم‌زمان پیشتر پیش‌تر دیروقت ناوقت نخست سرانجام بلافاصله اخیرا گفتنی افزون در‌عین‌حال چنانکه طوریکه زیرا چون چرا برعکس بالعکس بلکه بعدا بعدتر امروز دیروز امشب دیشب چنین ضمنا ابتدا');

/** Marks before a source's name that are no part of it. */
export const LEAD_MARKS: ReadonlySet<string> = new Set(['،', '؛', ',', ';', '«', '»', '"', "'", '(', ')', '-', '–', '—', '•', '#', '.', '/', '|', '*', '…', '"', '“', '”', '‘', '’', '؟', '!', '[', ']']);

export const COMMAS: ReadonlySet<string> = new Set(['،', ',']);

/** «شماری از باشندگان»: counts whose «از» is part of the name. */
export const SOME = words('شماری تعدادی یکی برخی گروهی جمعی عده‌ای تن نفر یک‌تن بعضی بخشی شاخه‌ای جناحی دسته‌ای دسته‌یی کاروانی قطاری صفی شمار تعداد تنی نفری نفره');

/** «آقای کریمی»: said of one who was named in full before. */
export const MISTERS = words('آقای خانم بانو');
/** Stand for whoever spoke last. */
export const ANYONE = words('او وی موصوف نامبرده یادشده آنان آنها آن‌ها اینها این‌ها اینان ایشان خبرنامه اعلامیه بیانیه اطلاعیه منبع سخنگو');
/** «به گفتهٔ وی نیروهای …»: nothing behind belongs to the name. */
export const PRONOUNS = words('او وی موصوف نامبرده ایشان آنان آنها آن‌ها اینها این‌ها اینان');
/** Words of a count that may open a name («یک منبع», «چند باشنده»). */
export const OPENERS = words('یک چند دیگر این آن دو سه');
/** Military units that go by number. */
export const UNITS = words('اردوی اردو قطعه قطعهٔ لوای لشکر تیپ فرقه فرقهٔ کندک گردان');
/** Pronouns and words for the paper or office in which the one named before spoke. */
export const SPEAKER_PRONOUNS = words('او وی موصوف نامبرده یادشده آنان آنها آن‌ها اینها این‌ها اینان ایشان خبرنامه اعلامیه بیانیه اطلاعیه منبع وزارت وزارتخانه سخنگو مقام مسئول مسوول سازمان نهاد اداره نماینده شخصیت فرمانده دیپلمات دیپلومات نخست‌وزیر شورا کمیسیون دفتر کمیته ریاست قوماندانی فرماندهی مرکز انجمن مدیریت آژانس مسوولان مسئولان ولسوال والی قوماندان');

/** What every armed body may be called. */
export const GROUP = 'گروه';
/** «این گروه»: nouns that with a demonstrative stand for an actor named before. */
export const GROUP_NOUNS = words('گروه گروهک طرف جنبش جبهه حزب شبکه تشکیلات جماعت تحریک ائتلاف لشکر جریان هسته');
export const STATE_NOUNS = words('کشور رژیم دولت حکومت');

/** «جنگجویان این گروه»: people of a body named right behind. */
export const MEMBERS = words('عضو اعضا اعضای افراد فرد جنگجوی جنگجویان نیروهای نیروی سربازان عساکر شبه‌نظامیان شورشیان فرماندهان قوماندانان سخنگوی وابسته به مربوط نظامیان مبارزان هواداران');

/** «نیروهایش»: forces of whoever speaks. */
export const OWN_FORCES = words('اعضایش اعضایشان اعضای‌شان فدائیانش همرزمانش همرزمانشان هم‌رزمانش هم‌رزمانشان همسنگرانش هم‌سنگرانش یارانش یارانشان برادرانش نفوذی‌اش نیروهایش نیروهایشان نیروهای‌شان جنگجویانش جنگجویانشان جنگجویان‌شان نظامیانش نظامیانشان سربازانش سربازانشان عساکرش جنگنده‌هایش رزمندگانش رزمندگانمان رزمندگان‌ما افرادش افرادشان چریک‌هایش چریک‌هایشان پیکارجویانش پیکارجویانشان مبارزانش مبارزانشان عساکرشان قوایش تفنگدارانش پهپادهایش جنگجویانمان نیروهایمان چریک‌های‌شان عساکرمان رزمندگانشان مجاهدینش مجاهدینشان قوایشان پیلوتانش طیاراتش طیارات‌شان طیاره‌هایش موشک‌هایش نیروی‌شان فداییانش فداییانشان افراد‌شان سربازان‌شان رزمندگان‌شان چریکانش تفنگدارانشان نظامیان‌شان پهپادهایشان جنگنده‌هایشان جنگجویش رزمنده‌اش سربازش مجاهدش فدایی‌اش استشهادی‌اش استشهادی‌هایش چریکش');
/** «نیروهای ما», «نیروهای شان». */
export const OWN_NOUNS = words('نیروهای رزمندگان جنگنده‌های سربازان جنگجویان پهپادهای مجاهدین مجاهدان یگان‌های واحدهای جنگجوی جنگجو رزمنده سرباز عسکر مجاهد افراد فداییان فدایی استشهادیون استشهادی مبارزان مبارز چریک‌های چریک نیروی عساکر قوای قهرمانان طیاره‌های طیارات موشک‌های راکت‌های هواپیماهای برادران تفنگداران');
export const OWNERS = words('ما شان خود مان');
/** «زیرساخت‌های غیرنظامی»: said of things. */
export const CIVIL = words('غیرنظامی ملکی');
export const CIVIL_THINGS = words('زیرساخت زیرساخت‌ها زیرساخت‌های تاسیسات تأسیسات اهداف هدف مراکز مرکز مناطق منطقه اماکن مکان‌های ساختمان ساختمان‌های خودرو خودروی خودروهای هواپیما هواپیمای هواپیماهای کشتی کشتی‌های شناور شناورهای خانه‌های منازل فرودگاه فرودگاه‌های بنادر املاک اموال تردد پروازهای');
/** «دست داشتن در حمله را پذیرفت»: what is owned up to. */
export const OWNED = words('مسئولیت دست‌داشتن ارتکاب دخالت نقش داشتن');
/** «قرارگاه مشترک اردو و پولیس» */
export const JOINT = foldWord('مشترک');
/** «کار خود»: of the one who speaks. */
export const OWN = words('خود خویش خودش خودشان خودشون');

/** Titles before the name of a strongman. */
export const TITLES = words('مولوی قاری ملا قوماندان فرمانده جنرال ژنرال حاجی شیخ مفتی سید دگروال سردار سرهنگ آمر ارباب');
/** Ends of personal names that are words of their own. */
export const NAME_TAILS = words('الدین الله الحق الرحمن الرحمان خان زاده زی پور نژاد');
/** «افراد مولوی عبدالغفور»: the people of someone named. */
export const FOLLOWERS = words('افراد نفرهای آدم‌های نیروهای تفنگداران سربازان چریک‌های پیکارجویان جنگاوران جنگجویان شبه‌نظامیان گروه‌های مردان هواداران محافظان ملیشه‌های طرفداران گروه');
/** Bodies that are called by the head of their name alone, once it is told («جبهه می‌گوید»). */
export const SHORT_NAMES = words('جبهه جنبش ائتلاف لشکر حشد ادارهٔ سازمان حزب');
/** «جبهه‌ای به نام …», «گروهک موسوم به …»: bodies whose name follows. */
export const BODIES = words('گروه گروهی گروهک گروهکی جبهه جبهه‌ای جنبش جنبشی سازمان سازمانی شبکه شبکه‌ای حزب حزبی لشکر لشکری جریان جریانی');
export const CALLED: readonly (readonly string[])[] = ['به نام', 'بنام', 'به اسم', 'موسوم به', 'تحت نام', 'زیر نام', 'تحت عنوان', 'معروف به', 'مشهور به'].map((phrase) => phrase.split(' ').map(foldWord));
/** «همزمان، در ناحیهٔ دوازدهم …». */
export const AT_ONCE = words('همزمان هم‌زمان');
/** «سه برادر به نام‌های یاسر، ناصر و طاها». */
export const CALLED_ALL: readonly (readonly string[])[] = ['به نام‌های', 'به نام های', 'به اسم‌های', 'به اسامی', 'با نام‌های', 'با اسامی'].map((phrase) => phrase.split(' ').map(foldWord));
/** «مورد حمایت عربستان», «وابسته به ایران»: backed by a state. */
export const BACKED = ['مورد حمایت', 'تحت حمایت', 'مورد پشتیبانی', 'تحت پشتیبانی', 'وابسته به', 'وفادار به', 'متحد', 'همسو با', 'طرفدار', 'نزدیک به'].map((text) => text.split(' ').map(foldWord));

/** «افراد منسوب به داعش», «شهروندان خارجی وابسته به داعش»: people of a group that is named behind. */
export const AFFILIATED = ['وابسته به', 'منسوب به', 'مربوط به', 'متعلق به', 'منتسب به', 'وفادار به', 'مرتبط با', 'مرتبط به', 'متصل به'].map((text) => text.split(' ').map(foldWord));
export const AFFILIATES = words('افراد افرادی فرد فردی مرد مردان مردانی شخص شخصی اشخاص عنصر عناصر عناصری عده‌ای کسانی گروه گروهی گروه‌های گروه‌هایی هسته هسته‌ای هسته‌های باند شبکه شبکه‌ای شبکه‌های عضو اعضای نفرات زندانیان بازداشت‌شدگان');
export const AFFILIATE_KINDS = words('مسلح خارجی محلی تروریستی کوچک ناشناس مخفی کلیدی مهم مسلحی');
/** Words between a preposition and the attacked: vehicles, posts, gatherings («بر موتر …», «بر یک پوستهٔ …»). */
export const CARRIERS = words(
  'هدف اهداف انبار انبارهای مهمات پادگان پادگان‌های عوامل عناصر گروهک مسجد حسینیه تکیه تکیه‌خانه مدرسه مکتب کلیسا معبد درمسال مراسم مجلس محفل فاتحه عزاداری جنازه تشییع عروسی همایش گردهمایی صف اردوگاه کمپ ستون فرماندهٔ محافظان خیمه چادر یک دو سه چهار پنج چند دروازهٔ دروازه ورودی ساختمان چندین موتر پوسته پاسگاه کاروان کاروانی خودروی خودرو پایگاه پایگاه‌های مواضع موضع مقر مقرهای قرارگاه نیروهای قطار خانه منزل تعمیر دفتر مرکز نظامی امنیتی حامل رنجر تجمع محل گزمه پوسته‌های موترهای مراکز اعضای افراد سراچه نوع عراده بس اتوبوس کشتی کشتی‌های منافع تاسیسات ایست بازرسی مرکزی اصلی فرماندهی تانه ماموریت قوماندانی حوزه مسیر خودروهای گروه گروهی از سر روی شماری جمعی تعدادی عده‌ای واسطه پست پستهٔ گشت گشتی خودرویی مینی‌بوس موترسایکل تانک تانک‌های زرهی مخفیگاه مخفیگاه‌های اهداف پایگاهی پاسگاهی پوستهٔ زیرساخت‌های محافل تشییع جنازه صف میان داخل ستون نشست ساختمان مقرهایی پاسگاه‌های حاوی یکی تعمیرات عروسی دسته کمپ اردوگاه پوسته‌ای موتری خودرویی کاروان‌های انبار انبارهای تجهیزات سنگر سنگرهای حلقه خط خطوط دفاعی نفری تنی جمعیت جمعیتی ازدحام گردهمایی گردهم‌آیی دسته‌ای دسته‌یی کندک لوا لوای فرقه فرقهٔ قطعه قطعهٔ قطعات یگان واحد تولی اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم راه خانه‌های خانهٔ پناهگاه پناهگاه‌های لانه لانه‌های کمین‌گاه کمینگاه سنگرگاه دیپو دیپوی گدام گدام‌های زاغه قافله قافلهٔ کاروانسرا محفل محفلی گردهم‌آیی‌های تجمعات برجک قشله کمپ‌های کندک‌های یونت یونت‌های قرارگاه‌های مقرهایی تعمیری زره‌پوش هاموی های هاي بس‌های اتوبوس‌های حویلی حویلی‌های قلعه قلعهٔ دکان دکان‌های مغازه مغازهٔ باغ کشتزار منازل خانه‌های خانهٔ سرای سایت سایت‌های راداری موشکی پهپادی رادار رادارهای ایستگاه ایستگاه‌های سوله سولهٔ سوله‌های آشیانه آشیانهٔ آشیانه‌های بالگردهای جنگنده‌های هواپیماهای مخزن مخازن سوخت سلاح تسلیحات تدارکات لجستیکی ستاد ستادهای رهایش بودوباش بود‌وباش سکونت اقامت استقرار اسکان اجتماع تردد رفت‌وآمد گردآمدن مینی بوس سرویس واسطهٔ وسیله وسیلهٔ وسایط وسایل نقلیه نقلیهٔ تیم تیمی تیم‌های لنج قایق قایق‌های شناور شناورهای ناوچه لندکروزر وانت ون گروپ دلگی پایانه',
);

/** Buildings and vehicles of a body, right before its name. */
export const POSTS = words('فرماندهی قوماندانی مقر ساختمان تعمیر دفتر پوسته پوستهٔ پاسگاه پایگاه قرارگاه موتر خودروی کاروان مرکز محل دروازهٔ مواضع خانهٔ پای مقرّ دروازه ورودی حوزه ماموریت خانه منزل لانه لانهٔ لانه‌های مخفیگاه مخفیگاه‌های پناهگاه پناهگاه‌های سنگر سنگرهای پایگاه‌های پاسگاه‌های پوسته‌های موترهای رنجر تانک خودرو خودروهای اردوگاه تجمع');

/** «گزارش داد»: who speaks is the subject, and no agent. */
export const GIVES: readonly string[] = ['داد', 'میده'].map(foldWord);
/** Nouns of saying: an agent beside their passive speaks («از سوی مقام‌ها اعلام شد»). */
export const REPORTED = words('متهم دانسته شناخته معرفی اعلام گفته منتشر نشر گزارش عنوان تایید مطرح رد ابراز داده محکوم');
/** «بر اساس گزارش‌ها»: nobody's; «گزارش‌های» is somebody's. */
export const BARE_PLURAL = foldWord('ها');
/** Media of a country, and who reports from a place: «رسانه‌های سوری», «خبرنگار المیادین در …». */
export const MEDIUM = foldWord('رسانه');
export const REPORTERS = words('رسانه‌ها رسانه‌های رسانه‌هایی خبرنگار خبرنگاران');
/** What a side may dispute without denying its deed. */
export const CASUALTY = words('تلفات کشته زخمی مرگ شمار تعداد آمار قربانیان');
/** «هیچ حمله‌ای»: none. */
export const NONE = words('هیچ هیچگونه هیچ‌گونه چنین');
export const RESPONSIBILITIES = words('مسئولیت مسوولیت مسؤولیت مسئولیتش مسوولیتش');
export const RESPONSIBILITY = foldWord('مسئولیت');
/** «حملات را محکوم ساختند» */
export const CONDEMNED = words('محکوم نکوهش تقبیح');
/** «به این حمله اعتراض کرد» */
export const PROTEST = words('اعتراض');

/** «در میان زائران», «در صف نمازگزاران»: words for being among people. */
export const AMONG = words('میان بین صف جمع ازدحام تجمع انبوه جمعیت صفوف اجتماع حلقه');
/** Nouns of fighting that has two sides. */
export const MUTUAL = words('درگیری درگیری‌های نبرد نبردهای جنگ جنگ‌های زدوخورد زد رویارویی برخورد برخوردهای نزاع تبادل کشمکش');
/** «یکدیگر را زدند» */
export const ONE_ANOTHER = words('یکدیگر یک‌دیگر همدیگر هم‌دیگر');
/** «جنگ آمریکا و اسرائیل علیه ایران» */
export const AGAINST = words('علیه برضد ضد بر برعلیه بالای');
/** Those who suffered, as the subject of what they were («قربانیان دهقان بودند»). */
export const SUFFERERS = words('قربانیان شدگان شده‌گان باختگان باخته‌گان کشته‌شدگان کشته‌شده‌گان کشته‌ها کشتگان کشته‌شده‌ها جان‌باختگان جانباختگان جان‌باخته‌گان زخمیان زخمی‌ها زخمی‌شدگان مجروحان مجروحین شهدا ربوده‌شدگان ربوده‌شده‌گان گروگان‌ها اختطاف‌شدگان بازداشت‌شدگان بازداشت‌شده‌گان دستگیرشدگان مقتولان مقتولین');
/** «افراد ربوده‌شده»: with a participle behind, those who suffered. */
export const SUFFERED_PEOPLE = words('افراد اشخاص کسان');
/** Nouns of lying in wait. */
export const AMBUSH = words('کمین');
/** «گرفتار کمین افراد مسلح شدند». */
export const CAUGHT = words('گرفتار دچار طعمه طعمهٔ اسیر');
/** What a side may be accused of that is no deed of violence itself. */
export const SUPPORT = words('حمایت پناه پناه‌دادن پشتیبانی نقض همکاری کوتاهی غفلت تمویل تجهیز تسلیح جاسوسی دروغ خیانت سکوت بی‌توجهی مداخله دخالت عضویت بهره سهل استثمار تبعیض فساد ناکامی ناتوانی ناکارآمدی سوءاستفاده چپاول اختلاس تقلب رشوه قاچاق تبانی سوء کارشکنی سانسور ماجراجویی');
/** «به کمین نشستند»: who lies in wait does it. */
export const SITS: readonly string[] = ['نشست', 'نشین'].map(foldWord);
/** Verbs of beating back an attack. */
export const REPELLED = words('دفع پس‌زدند پس‌زد عقب‌زدند عقب‌زد');
/** «عقب زدند», «پس راندند»: words that repel with a verb of driving behind them. */
export const BACKWARDS = words('عقب پس به‌عقب');
export const DRIVING: readonly string[] = ['زد', 'راند', 'نشاند'].map(foldWord);
/** Endings of the first person plural: «هدف قرار دادیم». */
export const FIRST_PERSON: readonly string[] = ['دیم', 'تیم', 'ایم'].map(foldWord);
/** Verbs of firing. */
export const FIRED = words('پرتاب شلیک فیر');
/** Words inside a noun's chain that do not keep «X» from being the object of «را» further on. */
export const OBJECT_TAIL = words('دیگر دیگری مذکور یادشده شان این آن مسلح خارجی داخلی محلی ملی پیشین سابق بی‌گناه بیگناه بی‌دفاع بی‌پناه مظلوم عادی ساده غیرمسلح اسیر دربند گروگان زخمی مجروح فراری بازنشسته متقاعد دست‌بسته دست‌بستهٔ دستبسته');

/** «در برابر دروازهٔ قوماندانی», «مقابل پوستهٔ پولیس»: where bombs are set off against somebody. */
export const IN_FRONT = words('برابر مقابل روبروی روبه‌روی دروازه دروازهٔ نزدیک نزدیکی داخل پیش‌روی کنار پهلوی جوار');
/** «به قصد زدن …»: words for what a deed is meant to do, and what it does there. */
export const PURPOSE = words('قصد هدف منظور نیت خاطر برای');
export const HITTING = words('زدن کشتن ترور نابودی کوبیدن انهدام');
/** Aircraft that without an owner are the speaker's. */
export const AIRCRAFT = words('بمب‌افگن‌ها بمب‌افگن‌های بمب‌افکن‌ها بمب‌افکن‌های بم‌افگن‌ها بم‌افگن‌های هلیکوپترهای چرخبال‌های پهپادهای هواگردها طیاره‌ها طیارات هواپیماها جنگنده‌ها چرخبال‌ها هلیکوپترها هلی‌کوپترها پهپادها درون‌ها طیاره‌های هواپیماهای جنگنده‌های طیارهها جنگندهها');
/** «از چنگ طالبان», «از وجود شورشیان»: behind «از», whose ground it was. */
export const HOLDS = words('چنگ چنگال نزد تصرف کنترل کنترول اشغال دست وجود لوث تسلط سلطه سیطره حضور');
/** «جان نه تن را گرفت»: what one takes of people without taking them. */
export const SEIZED_OF = words('جان خون دست جلو جلوی انتقام عکس راه وقت نظر مصاحبه حق جای');
/** «علیه …», «در محکومیت …»: what people protest against stands behind. */
export const GRIEVANCES = words('علیه ضد برضد محکومیت تقبیح نکوهش سالگرد سالروز مخالفت');
/** «از … استفاده شد», «مجهز به …». */
/** «بقایای بمب», «پوکهٔ کلاشینکوف». */
export const REMAINS = words('بقایای بقایا پوکه پوکه‌های پوچک پوچک‌های مرمی‌های‌خالی تکه‌های');
export const AT_WORK = 'کار';
export const EMPLOYED = words('استفاده مجهز به‌کاررفته به‌کارگیری به‌کارگرفته‌شده استفاده‌شده');
/** «گزارش‌ها از هرات …», «خبرهای رسیده از هرات …» */
export const REPORTS_COME = words('گزارش گزارشی گزارش‌ها گزارش‌های گزارش‌هایی خبر خبری خبرها خبرهای خبرهایی اخبار اخباری اطلاعات اطلاعاتی');
export const ARRIVED = words('رسیده دریافتی واصله واصل منتشرشده دریافت‌شده تازه اولیه ضدونقیض غیررسمی تأییدنشده');
/** «خانواده‌های قربانیان …» */
export const MOURNERS = words('قربانیان بازماندگان جان‌باختگان کشته‌شدگان شهدای');
/** «در کنترل طالبان», «به چنگ داعش»: with a preposition before them, who has the ground stands behind. */
export const GRIPS = words('کنترل کنترول تصرف اشغال تسلط سلطه چنگ دست قبضه اختیار اداره فرمان تسخیر سیطره حاکمیت');
/** «به تصرف کامل طالبان» */
export const FULL = words('کامل مستقیم دوباره مجدد');
/** «مسلط شدند», «متصرف شدند»: what masters of a ground become. */
export const MASTERS = words('مسلط چیره حاکم متصرف فایق فائق پیروز مستولی');
/** «پیش قرارگاه», «زیر پای»: before a building or a body they tell where; alone they say other things. */
export const BY = words('پیش جلو جلوی زیر پشت عقب دم سر روبه‌رو پیشاروی');
/** «با دو محافظش», «و سه سرباز»: before those who fell with somebody. */
export const COMPANY = words('با و همراه به‌همراه جمله شمول به‌شمول معیت کنار همچنین نیز هم');
/** «به سیاست‌های دولت حمله کرد»: what is attacked in words only. */
export const ATTACKED_IN_WORDS = words(
  'سیاست سیاست‌ها سیاست‌های اظهارات سخنان گفته‌های گفته‌ها منتقدان منتقدین منتقدانش رسانه‌ها رسانه‌های رقیب رقیبش رقبا رقبای رقبایش رقیبان عملکرد کارنامه کارنامهٔ تصمیم تصمیم‌های تصمیمات طرح لایحه لایحهٔ قانون قوانین بودجه بودجهٔ دیدگاه دیدگاه‌های رویکرد رویکردهای دموکرات‌ها جمهوری‌خواهان اصلاح‌طلبان اصولگرایان برجام',
);
/** «پس از ادای نماز دیگر دیروز»: what only says at what hour it was. */
export const HOURLY = words('نماز افطار افطاری سحری سحر غروب طلوع ظهر چاشت نیمه‌شب نیمه نیمهٔ ساعت تاریکی');
/** «با وجود آتش‌بس روز شنبه», «به مناسبت سالگرد», «در آستانهٔ انتخابات»: behind «با», «به» and «در». */
export const OCCASIONS = words('وجود رغم مناسبت بهانه بهانهٔ آستانه آستانهٔ');
/** What a sentence sets out from stands behind them: «پس از», «همزمان با», «در پی». */
export const OPENS_WITH_IT = {
  after: words('پس بعد پیش قبل'),
  beside: words('همزمان هم‌زمان مقارن'),
  trail: words('پی دنبال تعقیب'),
};
/** «در پاسخ به حملهٔ …»: what comes behind is what is answered. */
export const ANSWERS = words('پاسخ واکنش جواب');
/** Words of coming back at an attacker. */
export const COUNTER = words('ضد‌حمله ضدحمله ضد‌حملات پاسخ ضد متقابل تلافی‌جویانه');

/** Words that end the reach of a noun of attack towards its doer. */
export const CHAIN_ENDS = words('کار متوجه در به بر از با بالای علیه را که و توسط میان بین روی برای تا زیر مقابل پیش نزد کنار');


/** Stems of the verbs of undergoing, as they begin: «شد», «گردید», «قرار گرفت». */
export const UNDERGONE: readonly string[] = ['شد', 'شده', 'گردید', 'گشته', 'درام', 'رسید', 'افتاد', 'رفت', 'شو', 'میشو', 'میگرد', 'نشد'].map(foldWord);
export const TAKEN = foldWord('گرفت');
export const PLACED = foldWord('قرار');
/** «هدف … واقع شدند» */
export const BEFALLEN = foldWord('واقع');

/** «با ماین برخورد کرد»: what a vehicle does with a mine. */
export const BUMPS = words('برخورد اصابت تصادم');

/** «خبرگزاری رسمی …», «تلویزیون دولتی …»: of a state. */
export const OF_STATE = words('رسمی ملی دولتی');
/** «با بیان این جزئیات گفت» */
export const TELLING = words('بیان ابراز');
/** What flies at somebody, with whose it is behind («توسط پرتابه‌های آمریکایی»). */
export const PROJECTILES = words('پرتابه‌های پرتابهٔ پرتابه موشک‌های موشک راکت‌های راکت پهپادهای پهپاد جنگنده‌های بمب‌های گلوله‌های جت‌های طیاره‌های طیارات هواپیماهای بمب‌افکن‌های بالگردهای هلیکوپترهای چرخبال‌های درون‌های');
/** «نیروهای مستقر در کندز» */
export const STATIONED = words('مستقر مقیم ساکن');
/** What opens a description behind a name: «حاوی …», «متعلق به …», «واقع در …». */
export const DESCRIBING = words('حاوی متعلق شامل دارای مجهز مربوط واقع مستقر موجود مملو');
/** How a passive participle ends. */
export const DONE: readonly string[] = ['شده', 'گردیده'];
/** Wide regions that are called by no name of a country. */
export const REGIONS = words('منطقه خاورمیانه آسیا اروپا خلیج آفریقا');
/** What may stand between «در» and the name of a place. */
export const KINDS_OF_PLACE = words('منطقه منطقهٔ مناطق شهر شهرک شهرکٔ شهرهای شهرک‌های شهرستان روستا روستای روستاهای محله محلهٔ اطراف نزدیکی حومه حومهٔ حوالی جنوب شمال شرق غرب مرکز محور محدوده محدودهٔ محوطه محوطهٔ استان استان‌های بخش ولسوالی ولایت قریه قریهٔ کوه ارتفاعات پایگاه اردوگاه');
/** What a speaker is said to speak of, or whom with, behind the name («ترامپ درباره یمن:»). */
export const TOPICS = words('درباره دربارهٔ درباره‌ی راجع پیرامون در خطاب');
/** «این مطلب را گفت»: nouns for what was told. */
/** «رویداد شام دیروز رخ داد»: what was told, without «این». */
export const TOLD_HAPPENINGS = words('رویداد حادثه رخداد واقعه');
export const TOLD_NOUNS = words('مطلب خبر موضوع معلومات اطلاعات سخن گفته رویداد جزئیات ارقام آمار');

/** «دو طرف», «طرفین»: both sides of what was told. */
export const TWO = words('دو');
export const TWO_SIDES = words('طرف کشور جانب گروه سو همسایه دولت');
export const BOTH_SIDES = words('طرفین جانبین طرف‌ها طرف‌های دوطرف دوجانب');

/** «قوماندان پیشین», «… در نظام جمهوریت»: no longer. */
export const FORMER = words('پیشین سابق جمهوریت اسبق');

/** «کار طالبان»: whose work a deed is said to be. */
export const WORK = words('کار عمل دستاورد دست‌آورد دستآورد دسیسه توطئه');
/** «مسئولیت را به دوش طالبان انداخت», «متوجه طالبان دانست»: right before whom a blame falls on. */
export const ONTO = words('دوش گردن متوجه سوی سمت طرف عهده جانب');
/** «X را عامل حمله دانست»: what a blame calls the accused. */
export const GUILTY = words('سازنده گذارنده جاگذار مجری آمر اجراکننده انجام‌دهنده گرداننده عامل عاملان عاملین مقصر مقصران مسبب مسببان مسببین قاتل قاتلان طراح طراحان مرتکب محرک مجرم بانی بانیان سازمان‌دهنده سازمانده دست‌اندرکار آغازگر متهم متجاوز مظنون');
/** What a bomb is hidden in that is no car: «بشکهٔ پر از باروت», «سه‌چرخهٔ مملو از مواد انفجاری». */
export const CONTAINERS = words('بشکه بشکه‌ای بشکه‌یی بوشکه بوشکه‌یی کیسه کیسه‌ای کیسه‌یی بوجی خریطه خریطه‌یی بکس بکسی بسته بسته‌ای بسته‌یی ساک ساکی چمدان چمدانی صندوق صندوقی کراچی کراچی‌یی گاری بایسکل بایسکلی دوچرخه سه‌چرخه سه‌چرخه‌یی سه‌چرخه‌ای موترسایکل موترسایکلی موتورسیکلت موتورسیکلتی موتور دیگ دیگی دیگ‌بخار بوتل الاغ خر مرکب اتاق خانه ساختمان');
/** «متهم به کشتن …», «متهم‌اند». */
export const ACCUSED = words('متهم متهم‌اند متهمند متهمان مظنون مظنون‌اند مظنونند');
export const ACCUSED_BE = words('متهم‌اند متهمند مظنون‌اند مظنونند');
/** «در این قتل دست دارند», «نقش داشت»: a part in a deed. */
export const SHARES = words('دست نقش دخالت نقشی دستی');
export const HAVE: readonly string[] = ['دار', 'داشت'].map(foldWord);
/** «دست طالبان در این رویداد دخیل است», «رد پای داعش»: whose hand is seen in a deed. */
export const HANDS = words('دست دستان پای ردپای');
/** Words that tell of a hand in a deed. */
export const IN_PLAY = words('دخیل پشت عقب کار میان می‌بیند می‌بینند میبیند میبینند دیده مشهود نمایان آشکار هویدا پیدا پیداست هویداست روشن عیان ثابت محرز برملا چشم');
/** «بر روستا فرود آمد» */
export const DOWN_ON = words('بر بالای روی');
/** «کار آنان بود»: the speaker's own. */
export const THEIRS = words('آنان آنها آن‌ها ما شان او وی خود خودش خودشان مان گروه');
/** «عامل اصلی این حمله». */
export const GUILTY_TAIL = words('اصلی مستقیم واقعی اساسی عمده کلیدی');
/** What a claim or a blame is about, right behind the word for the guilty («عامل این حمله»). */
export const DEEDS = words('عملیات شلیک فیر ضربه ضربات یورش هجوم تعرض چاپه کشتن سربریدن تیرباران اعدام شکنجه ربودن اختطاف بمباران بمب‌گذاری کوچ آتش آتش‌زدن سوختاندن سوزاندن غارت کشتارها قتل‌ها ترورها حمله‌ها راکت‌باران موشک‌باران گلوله‌باران هدف سرنگونی این آن هر حمله حملات انفجار رویداد کشتار وقایع حادثه ترور جنایت قتل تیراندازی هردو جاسازی مرگ کشته واقعه رخداد آدم‌ربایی گروگان‌گیری سوءقصد خشونت فاجعه خون‌ریزی خونریزی اقدام ریختن');
/** «مسئول این درگیری»: a deed of whoever began it. */
export const FIGHTS = words('درگیری نبرد کمین شبیخون');

/** «به نقل از …», «به گزارش …»: whoever passes a report on. */
/** «انگشت اتهام پولیس به سوی طالبان است» */
export const FINGER = foldWord('انگشت');
/** «از پذیرفتن مسئولیت خودداری کرد» */
export const REFUSING = words('خودداری امتناع اجتناب ابا طفره پرهیز سرباز');
export const CARRIED = words('نقل گزارش');
/** «هیچ گروهی», «کسی»: nobody. */
export const NOBODY = words('نمی‌توان می‌توان نتوان هیچ کسی هیچکس هیچ‌کس هیچکدام هیچ‌کدام هیچ‌یک طرفی گروهی');
/** Recordings and findings show what happened; nobody says it: «ویدیوها نشان می‌دهد», «بررسی‌ها نشان می‌دهد». */
export const EVIDENCE_NOUNS = words('خبر خبرها خبرهای خبرهایی اخبار شنیده‌ها شنیده‌های انتقام تلافی پاسخ پاسخی واکنش واکنشی انتشار منتشر پخش اسناد مدارک نشانه‌ها ویدیو ویدئو ویدیوی ویدئوی ویدیوها ویدئوها ویدیوهای ویدئوهای تصاویر تصویر عکس عکس‌ها عکس‌های فیلم فیلم‌های شواهد بررسی بررسی‌ها بررسی‌های یافته‌ها یافته‌های تحقیقات');

/** «جوانی با لباس زنانه», «دو نفر سوار بر موتورسیکلت»: people of whom only the looks are told. */
export const PERSON_NOUNS = words('جوان جوانی جوانان جوانانی نوجوان نوجوانی پسر پسری مرد مردی مردان مردانی زن زنی زنان زنانی شخص شخصی اشخاص اشخاصی فرد فردی افراد افرادی نفر نفری تن کس کسی کسان کسانی عنصر عناصر عناصری گروهی عده‌ای جمعی سرنشین سرنشینان راکب راکبان راکبین سوار سواران');
/** «سرنشینان یک موتر …»: who rides in something. */
export const RIDERS = words('سرنشین سرنشینان راکب راکبان راکبین سواران');
/** «سرنشینان دو موترسایکل» */
export const FEW = words('یک دو سه چهار چند');
/** «راکبان موتورسیکلت» */
export const CYCLES = words('موترسایکل موترسیکلت موتورسیکلت موتورسایکل');
export const RIDDEN = words('موتر خودرو خودروی سراچه سراچهٔ رنجر موترسایکل موترسیکلت موتورسیکلت موتور بایسکل کرولا کرولای فلدر لندکروزر تاکسی تکسی پیکاپ وانت قایق سواری هایلکس پراید پژو ریکشا سه‌چرخه');
export const SHADES = words('سفید سیاه سبز سرخ خاکی آبی زرد نقره‌ای شیشه‌سیاه بی‌پلاک ناشناس نامعلوم ملکی شخصی');
/** «شخصی بمب انداخت»: somebody, as the subject of a deed. */
export const SOMEBODY = words('کسی جوانی جوانانی نوجوانی مردی مردانی زنی زنانی شخصی اشخاصی فردی افرادی کسانی عناصری عده‌ای راننده‌ای راننده‌یی');
/** How those look who strike and are known to nobody. */
export const ARMED_LOOKS = words('مسلح مسلحی ناشناس ناشناسی ناشناخته ناشناخته‌ای نامعلوم نامعلومی نقابدار نقاب‌دار نقابداری نقاب‌پوش نقاب‌پوشی روی‌پوشیده روبسته چهره‌پوشیده تفنگدار تفنگ‌دار تفنگداری تفنگ‌به‌دست سلاح‌به‌دست اسلحه‌به‌دست مجهول‌الهویه مجهول ماسک‌دار ماسکدار کلاه‌پوش سیاه‌پوش سیاه‌پوشی سیاهپوش موتورسوار موترسایکل‌سوار موترسوار');
/** «ماین فرش کرده‌اند», «بمب را کار گذاشته بودند»: before the verb of laying a bomb. */
export const LAID = words('گذاری ماینگذاری مینگذاری ماین‌گذاری مین‌گذاری بمب‌گذاری بم‌گذاری فرش جاسازی جابه‌جا جابجا تعبیه نصب دفن پنهان مخفی کارگذاری کار مدفون');
export const LAYING: readonly string[] = ['چسپاند', 'چسباند'].map(foldWord);
/** «بایسکل را طالبان در برابر سرای گذاشته بودند»; «بر جای گذاشت», «سلاح را بر زمین گذاشت» lays no bomb. */
export const PUT: readonly string[] = ['گذاشت', 'میگذاشت'].map(foldWord);
export const LEFT = words('جا جای زمین سر کنار به‌جا برجا برجای پشت تحویل نمایش اجرا احترام اثر');
/** «کتک خوردند»: beaten themselves. */
export const SUFFERS: readonly string[] = ['خورد', 'میخور'].map(foldWord);
export const MOUNTED = words('سوار');
/** «ملبس با لباس …», «در لباس …». */
export const CLAD = words('ملبس مجهز در');
/** What such people wear or ride. */
export const WORN = words('لباس لباس‌های یونیفورم یونیفرم یونفورم جامه پوشش چادری برقع برقه چپن دستار لنگی نقاب ماسک کلاه کمربند واسکت جلیقه موتورسیکلت موتور موتر موترسایکل خودرو خودروی وانت پیکاپ اسب');

/** «دو جنگنده منهدم شد» */
export const LOST = words('منهدم نابود سرنگون ساقط تخریب شکار معدوم');

/** Before the name of a state: what is its own and no force («نفتکش هند», «پالایشگاه‌های روسیه»). */
export const OWNED_THINGS = words(
  'نفت خام بنزین گاز سوخت برق نفتکش نفتکش‌های نفت‌کش نفت‌کش‌های کشتی کشتی‌های لنج لنج‌های قایق پالایشگاه پالایشگاه‌های پالایشگاهی نیروگاه نیروگاه‌های فرودگاه فرودگاه‌های بندر بنادر شهر شهرها شهرهای پل پل‌های زیرساخت زیرساخت‌های انرژی پتروشیمی پتروشیمی‌های کارخانه کارخانه‌های بیمارستان بیمارستان‌های مدرسه مدارس تجاری نفتی سفارت سفارتخانه کنسولگری شرکت شرکت‌های',
);
/** «مردم»: bystanders at most. */
export const BYSTANDERS = words('رهگذر رهگذران رهگذری عابر عابران مردم راننده‌اش رانندهٔ‌شان محافظش محافظانش بادیگاردش همراهش همراهانش');
/** «ماین در موتر یک کارمند جاسازی شده بود»: whose vehicle blows up is the attacked. */
export const VEHICLES = words('موتر موتری خودرو خودروی واسطه سراچه رنجر موترسایکل موتورسیکلت بس مینی‌بوس اتوبوس کاروان لندکروزر کرولا رنجرهای هاموی فلدر کاستر تانک زره‌پوش لاری کامیون تاکسی پیکاپ مینی بوس وانت وسیلهٔ وسیله نقلیه نقلیهٔ موتر‌های خودروهای موترهای بایسکل تکسی سواری');
/** «آمر امنیت ولایت … کشته شد»: one who heads something is whom an attack was meant for. */
export const OFFICERS = words('آمر قوماندان قومندان فرمانده فرماندهٔ رئیس رییس معاون ولسوال');
/** Honorifics right before a personal name. */
export const HONORIFICS = words('آقای خانم قاضی انجنیر مهندس داکتر دکتر دکتور سردار مولوی ملا جنرال ژنرال سرتیپ سرهنگ سرلشکر شهید حاجی شیخ سید استاد ستوان سروان استوار دگروال دگرمن قوماندان کاپیتان شهروند سرباز سرگرد بریدمن تورن جگرن سمونوال سمونمل تورنجنرال بریدجنرال دگرجنرال سارنوال څارنوال مفتی قاری');

/** «طالب منگل»: a word for men of a group that is a given name as well. */
export const GIVEN_NAMES_TOO = words('طالب');
/** «ازبیک‌تبار»: by descent, not by state. */
export const DESCENT = foldWord('تبار');
export const MARTYR = foldWord('شهید');

/** Before a noun of happening that stands alone («در انفجاری»), as against an adjective behind its noun. */
/** «انفجاری رخ داد», «حمله‌ای صورت گرفت». */
export const TOOK_PLACE = words('رخ روی صورت اتفاق به‌وقوع');
/** «حملهٔ دیگری», «انفجار مشابه». */
export const ANOTHER = words('دیگری مشابه مشابهی جداگانه جداگانه‌ای جداگانه‌یی');
/** «در حملهٔ تازه»: the one that is the news. */
export const NEWEST = words('تازه اخیر جدید');
export const BEFORE_NOUN = words('نیز هم در با از به بر و که پی اثر طی چنین هیچ وقوع یک نتیجه جریان');
/** «حمله‌ای»: behind «ه» the indefinite ending stands apart from the adjective's. */
export const INDEFINITE_BEHIND_H = /[هة]ای$/;
/** «حملاتی», «درگیری‌هایی»: behind a plural the ending makes no adjective; «عملیاتی» is one. */
export const INDEFINITE_PLURAL = /(?:(?<!عملی)ات|ها)یی?$/;
/** «نه … و نه …», with what may stand before it. */
export const NEITHER = foldWord('نه');
export const NEITHER_OPENS = words('و : ، « که');
/** «برای حمله به …». */
export const FOR = words('برای جهت');
/** «هیچ حمله‌ای», «بدون درگیری». */
export const NO = words('هیچ بدون نه');

/** «توانستند … به دست آورند», «موفق شدند …»: what follows was done. */
export const MANAGED = words('توانست توانستند توانستیم توانسته توانسته‌اند');
export const SUCCESSFUL = words('موفق قادر');
/** «این باعث شد ایران موشک شلیک کند»: what came of it. */
export const CAUSED = words('باعث سبب موجب');
/** «گمان بردند …», «تصور کردند …»: with their verb, what was only thought. */
export const THOUGHTS = words('گمان تصور فکر خیال ظن');
export const SUPPOSING = words('پنداشت پنداشتند می‌پنداشت می‌پنداشتند پنداشتیم');
/** Modals lead to the verb that follows and close no clause. */
/** «در این قتل دست ندارند», «دربارهٔ آن چیزی نگفته‌اند»: right before a negative verb, words that leave the deed itself standing. */
export const PRESUMING = words('دست دستی نقش نقشی دخالت دخالتی دخیل سهم سهمی نظر نظری اظهارنظر اظهارنظری واکنش واکنشی تبصره تبصره‌ای توضیح توضیحی توضیحات جزئیات جزئیاتی معلومات معلوماتی چیزی سخنی حرفی');
/** «نقشی در این حمله ندارند». */
export const DOING = words('انجام اجرای راه‌اندازی');
export const A_HAND = words('نقشی دستی دخالتی سهمی ربطی دخلی ارتباطی پیوندی نسبتی رابطه‌ای سروکاری تعلقی عملیاتی');
export const HAVE_NOT: readonly string[] = ['ندار', 'نداشت'].map(foldWord);
export const MODALS = words('خواهد خواهند خواهیم می‌خواهد می‌خواهند باید نباید می‌تواند می‌توانند توانست توانستند توانسته شاید نخواهد نخواهند');
/** «به‌راحتی می‌شود کشتی‌ها را هدف قرار داد». */
export const CAN_BE = words('می‌شود میشود می‌شه میشه می‌شد میشد نمی‌شود نمیشود نمی‌شه نمیشه نمی‌شد بشود بشه');
/** What stands before «می‌شود» where it means «can». */
export const EASILY = words('راحت راحتی به‌راحتی آسان آسانی به‌آسانی سادگی به‌سادگی چطور چه‌طور چطوری چگونه مگر مگه هم فقط تنها حتی دیگر دیگه کی کجا خیلی زود چرا باز دوباره هنوز حالا');
/** «جنگ افغانستان»: fought there, by whomever. */
export const WARS = words('جنگ جنگ‌های جنگهای منازعه منازعات بحران نبردهای');
/** «همواره غیرنظامیان را هدف قرار می‌دهند»: what somebody does in general. */
export const ALWAYS = words('همواره همیشه پیوسته عمد عمدا عامدانه قصدا');
/** «پر از مواد انفجاری», «مملو از …». */
export const LADEN = words('پر مملو لبریز سرشار پُر');
/** «ممکن است»: with a copula, what may be. */
export const POSSIBLE = words('ممکن محتمل');
/** «شامل آنان اند», «وخیم است»: a copula closes a clause as a verb does. */
export const COPULAS = words('اند است هستند استند نیست نیستند');
export const PAST_COPULAS = words('بود بودند بوده بوده‌اند نبود نبودند داشت داشته داشتند داشته‌اند');
/** «… را بررسی می‌کند»: what is only thought or talked about. */
export const STUDIED = words('بررسی ارزیابی تحلیل بحث رایزنی مطالعه');
/** «در حال بمباران»: what goes on. */
export const DURING = words('حال درحال');
/** Behind a participle these, like marks, show that its auxiliary is left out. */
export const CLOSING_WORDS = words('که گفته');
/** Participles that are verbs even with the auxiliary left out; «کشته» and its like are nouns there. */
export const LIGHT_PARTICIPLES = words('کرده شده گفته نوشته دانسته خوانده گرفته گردیده داده افزوده پذیرفته نکرده نشده نگفته نگرفته نداده بوده داشته نداشته باخته برداشته رسیده زده گشوده خواسته آمده نموده ساخته یافته افتاده انداخته آورده گذاشته رسانده رسانیده پرداخته');
/** Behind a participle: supposed, not told. */
export const WERE = words('باشد باشند');
export const HAD = words('بود بودند');
/** «کار مجاهدین نیست» */
export const NOT_BE = words('نیست نیستند نبود نبودند نبوده نبوده‌اند');
/** «هدف این حمله … بود» */
export const AIM = words('هدف هدفش');
/** Stems of «بود», «بوده‌اند», «می‌باشد». */
export const BEEN: readonly string[] = ['بود', 'می‌باش'].map(foldWord);

/** «سفیر پاکستان را فراخواند». */
export const DIPLOMATS = words('سفیر سفیران سفرای کاردار شارژدافیر شارژدافر سرپرست نماینده کنسول سفارت دیپلمات');
export const SUMMONS = words('فراخواند فراخواندند فراخوانده احضار');
/** Papers and meetings whose day is not that of what they tell. */
export const PAPERS = words('کنفرانس نشست مصاحبه گفتگو گفت‌وگو سخنرانی خبرنامه اعلامیه بیانیه بیانیه‌ای اعلامیه‌ای خبرنامه‌ای روزنامه‌های توییت');
export const KNOWN_PAPERS = words('گزارش گزارشی گزارش‌هایی خبرنامه خبرنامه‌ای اعلامیه اعلامیه‌ای بیانیه بیانیه‌ای آمار آماری');
/** «این آمار را صبح امروز داد», «دیروز یافته‌های خود را نشر کرد»: what is known, given out. */
export const KNOWLEDGE = words('آمار آمارها ارقام رقم ارقامی یافته‌ها یافته‌های یافته‌هایش گزارش گزارشش گزارشی گزارش‌ها گزارش‌های فهرست لست معلومات اطلاعات جزئیات جزییات نتایج نتیجه ویدیو ویدئو ویدیوی فیلم تصاویر تصویر عکس عکس‌های نوار ویدیویی ویدئویی خبرنامه اعلامیه بیانیه اظهارات سخنان');
export const GIVEN_OUT = words('داد دادند داده دادهاند نشر منتشر پخش همگانی شریک ارائه ارایه صادر علنی فاش افشا بیان مطرح');
/** «جسد او در کاپیسا پیدا شد»: where it was found. */
export const FOUND = words('پیدا یافت کشف');
/** «در زرنج با ما صحبت کرد». */
export const TALKED = words('صحبت مصاحبه گفتگو گفت‌وگو');
/** «صبح امروز پایان یافت». */
export const ENDS = words('پایان ختم خاتمه فروکش');
export const ISSUED = words('منتشر صادر');
export const ISSUE = words('نشر انتشار');
/** «گزارشی که امروز پخش شد»; images are spread on the day that they show. */
export const SPREAD = words('پخش همگانی');
/** «شمار کشته‌ها را ۵۱ نفر اعلام کرد»: what is counted, and how it is given out. */
export const COUNTS_TOLD = words('شمار تعداد آمار تلفات');
export const GIVEN_AS = words('اعلام عنوان');

/** «خاک افغانستان», «قلمرو ایران»: the country as ground. */
export const GROUND = words('خاک قلمرو سرزمین اراضی داخل آسمان حریم سرحد مرز مرزهای شمال جنوب شرق غرب شمال‌شرق شمال‌غرب جنوب‌شرق جنوب‌غرب مرکز پایتخت');

/** Before a number that is not exact. */
export const ABOUT = words('حدود حدوداً تقریباً نزدیک قریب حوالی');

/** «از نزد شان شش تفنگ گرفتند»: written like «did not strike». */
export const BESIDE = words('نزد');
/** «ماین‌ها», «بمب‌های»: nouns of what lies hidden. */
export const MINES: readonly string[] = ['ماین', 'مین', 'بم', 'جلیقه', 'واسکت', 'کمربند'].map(foldWord);
/** «بی آنکه», «بدون اینکه», «پیش از آنکه», «به جای آنکه»: opens a clause inside another, of what did not happen. */
export const THAT_WHICH = words('آنکه اینکه آن‌که این‌که');
export const BEFORE_THAT_WHICH = words('بی بدون از جای به‌جای');

/** «پرواز جنگنده»: seen or heard, and nothing dropped. */
export const FLYING = words('پرواز گشت‌زنی');
/** «صدای انفجار شنیده شد»: heard, not seen. */
export const SOUND = words('صدا صدای صداهای صدایی آواز آوازه');

/** «پهپادهای ساخت ایران». */
export const MADE = words('ساخت');

/** «مسئول انفجارها», «طراح حمله»: who plans and runs such deeds. */
export const KNOWN_FOR = words('مسئول مسوول مسؤول آمر طراح طراحان طراحِ سازمان‌ده سازمانده');

/** «مسئول اجرای حملات»: between who is known for a deed and the deed. */
export const CARRYING_OUT = words('اجرای انجام طراحی هدایت فرماندهی هماهنگی سازماندهی سازمان‌دهی برنامه‌ریزی');

/** Behind a noun, which part of a place: «حومهٔ جنوبی», «محله‌های شرقی». */
export const BEARINGS = words('جنوبی شمالی شرقی غربی مرکزی جنوب‌شرقی جنوب‌غربی شمال‌شرقی شمال‌غربی قدیمی تاریخی');

/** The dead, and what is done with them. */
export const CORPSES = words('جسد جسدش جسدی اجساد جسدها جسدهای جنازه جنازه‌اش جنازه‌های جنازه‌ها پیکر پیکرش پیکرهای میت نعش نعش‌های');
export const CORPSE_ENDS = words('پیدا یافت یافتند یافته کشف سپرده سپردند تحویل انتقال منتقل دفن تشییع خاک شناسایی');
/** «امروز سالگرد …», «امروز چهلم …»: the day on which something is remembered. */
export const ANNIVERSARIES = words('سالگرد سالگشت سالروز سالیاد سالمرگ چهلم چهلمین یادبود');
/** «حملات احتمالی», «عملیات آتی»: behind a noun of happening, that it is yet to come. */
export const PLANNED_QUALITIES = words('احتمالی محتمل آتی آینده قریب‌الوقوع قریب پیش‌رو فرضی پیشنهادی موعود برنامه‌ریزی‌شده طرح‌ریزی‌شده پیش‌بینی‌شده پلان‌شده');
/** «گزینه‌ها شامل … است»: what may be chosen. */
/** «همزمان با رزمایش», «در خلال مانور»: what only tells when something else was. */
export const MEANWHILE = words('همزمان هم‌زمان خلال واکنش پاسخ پس بعد پی دنبال');
export const PLANNED = words('برنامه‌ریزی طرح‌ریزی پیش‌بینی پلان تعیین زمان‌بندی');
export const BECOME = words('شده');
export const THIS = foldWord('این');
/** «این نخستین حمله … است». */
export const NTH = words('نخستین اولین دومین سومین چهارمین پنجمین ششمین هفتمین هشتمین نهمین دهمین چندمین بزرگ‌ترین بزرگترین مرگبارترین شدیدترین گسترده‌ترین سنگین‌ترین خونین‌ترین');
export const OPTIONS = words('سناریو گزینه گزینه‌ها گزینه‌های گزینه‌هایی گزینه‌ای سناریوها سناریوهای سناریوهایی سناریوی پیشنهادها پیشنهادهای');
/** «مجوز حملهٔ …», «خواستار بمباران …». */
export const ASKED_FOR = words('مجوز جواز خواستار خواهان');
/** «در دستور کار است», «از جملهٔ گزینه‌ها بود»: what is weighed. */
export const AGENDA = words('دستورکار دستور');
export const OUT_OF = words('از ازجمله جمله در');
export const DESCRIBES = words('است بود بوده هست نیست دارد داشت گزینه‌هاست');
/** «تهدید ترامپ به بمباران». */
export const THREATS = words('تهدید تهدیدها تهدیدهای تهدیدات تهدیدی دعوت فراخوان هشدار');
/** «سال‌ها پیش». */
export const AGES = words('سال‌ها سالها دهه‌ها سالیان');
export const AGO = words('پیش قبل پیشتر پیش‌تر قبلتر');
/** «حمله‌ای که قرار بود امشب انجام شود». */
export const DUE = words('قرار');
/** «آزادسازی موصل تا پایان امسال», «پیش از پایان ماه»: by when ground is to be taken. */
export const BY_THE_END = words('پایان آخر اخیر اواخر انتهای');
export const BEFORE_THE_END = words('تا پیش قبل');
/** «بدون اشاره به بمباران». */
export const LEAVING_OUT: readonly ReadonlySet<string>[] = [words('بدون بی بی‌آنکه'), words('اشاره ذکر یادآوری'), words('به از')];
/** «شایعهٔ حملهٔ پهپادی», «آوازهٔ انفجار». */
export const RUMOURS = words('شایعه شایعهٔ شایعه‌ی شایعات شایعاتی شایعه‌ها شایعه‌های شایعه‌ای آوازه آوازهٔ آوازه‌ها آوازه‌های گمانه گمانه‌زنی گمانه‌زنی‌ها گمانه‌زنی‌های گمانه‌زنی‌هایی');
/** «از این صدا «حملهٔ پهپادی» ساختند». */
export const MADE_OF_IT = words('ساخت ساختند ساخته ساخته‌اند می‌سازند جلوه جا');
/** «طرح ترور … را خنثی کرد». */
export const PLOTS = words('طرح طرحی طرح‌های طرح‌هایی نقشه نقشه‌ای نقشه‌های توطئه توطئه‌ای توطئه‌های دسیسه دسیسه‌ای پلان پلانی پلان‌های');
/** «۴۷ سال است که». */
export const YEARS = words('سال ساله دهه');
export const TENURE = words('است ست هست می‌شود میشه می‌شه');
export const LASTING = words('ساله سال‌است ساله‌که');
/** «حمله را لغو کرد», «عملیات بمباران تدوین شده است». */
export const CALLED_OFF = words('موکول لغو منتفی تعویق تأخیر تاخیر تعلیق معلق کنار تدوین تصویب');
/** «تیراندازی را متوقف کردند». */
export const STOPPED = words('موکول لغو منتفی تعویق تأخیر تاخیر تعلیق معلق کنار تدوین تصویب متوقف قطع');
/** «از حمله منصرف شد». */
export const TURNED_FROM = words('منصرف خودداری صرف‌نظر اجتناب پرهیز چشم‌پوشی امتناع انصراف پشیمان عقب‌نشینی نشینی عقبنشینی');
/** «پیش از انجام», «قبل از آغاز»: what has not begun. */
export const BEGINNINGS = words('انجام اجرا اجرای آغاز شروع وقوع عملی');
/** «از این تصمیم عقب‌نشینی کرد». */
export const DECISIONS = words('تصمیم تصمیمش اقدام کار قصد طرح برنامه حمله عملیات دستور نقشه');
/** «به گسترش حملات متمایل شده است». */
export const INCLINED = words('متمایل مایل مصمم مجاز ملزم تشویق ترغیب علاقه‌مند تمایل وسوسه');
/** «حملات دیروز … مذاکرات را به تعویق انداخت»: what has been cannot be called off. */
export const HAS_BEEN = words('دیروز دیشب پریروز پریشب گذشته امروز اخیر اخیرا بامداد صبح شب');
/** «آتش‌بس» ends so. */
export const TRUCE_ENDS = foldWord('بس');
/** «پذیرش آتش‌بس». */
export const ACCEPTED = words('پذیرش قبول موافقت امضای برقراری');
/** «نخستین حمله پس از …». */
export const RANKS = words('نخستین اولین دومین سومین چهارمین پنجمین ششمین هفتمین هشتمین نهمین دهمین چندمین آخرین');
/** «سنگین‌ترین». */
export const SUPERLATIVE = foldWord('ترین');
/** «هیچ درگیری», «هیچ‌گونه حمله». */
export const NOT_ONE = words('هیچ هیچ‌گونه هیچگونه');
/** «صف بسته بودند», «سرگرم نماز بودند»: what people did where something came upon them. */
export const PRESENCE = words('جمع گرد گردهم گردآمده صف قطار ایستاده نشسته تجمع گردهمایی سرگرم مشغول مصروف حضور نماز سجده عبادت دعا عزاداری نوحه‌خوانی سوگواری آمده منتظر انتظار خواب خوابیده سوار عازم روان گزمه جشن محفل مراسم');
/** «بودند», «داشتند»: the verbs that tell of it beside the pluperfect. */
export const PRESENT_BE = words('بودند داشتند بود داشت');
/** «دست ندارد», «مسئول نیست», «زیر بار نمی‌رود»: negated verbs that deny. */
export const SAYS_NO = words('ندارد ندارند نداشت نداشتند نداشته نداشته‌اند ندارم نداریم نیست نیستند نبود نبودند نبوده نبوده‌اند نمی‌رود نمی‌روند نرفت نرفتند نرفته نمی‌گیرد نمی‌گیرند نمی‌داند نمی‌دانند');

/** «مقابل کاخ دادگستری»: a court as a place. */
export const BUILDINGS = words('کاخ ساختمان مقابل جلو جلوی برابر نزدیکی محوطه داخل بیرون دروازه درب تعمیر');

/** «باشگاه اسرای فلسطین: …»: no club of players, where it speaks. */
export const CLUBS = words('باشگاه کلوپ کلوب');

/** «به این فرمان معترض بودند» */
export const PROTESTING = foldWord('معترض');

/** «پایان حملات آمریکا», «باوجود توقف بمباران»: what is over or asked to end has no doer in what is told. */
export const ENDING = words('پایان پایان‌دادن پایان‌یافتن توقف قطع خاتمه خاتمهٔ ختم مهار پایانی');
/** «با وجود آتش‌بس میان …», «به‌رغم آتش‌بس میان …» */
export const DESPITE = words('وجود باوجود رغم علی‌رغم علیرغم به‌رغم برغم');
/** «در نقض آتش‌بس اسرائیل» */
export const BREACH = words('نقض نقض‌های زیرپاگذاشتن شکستن');
/** «زنی ۴۵ ساله». */
export const AGED = words('ساله سالهٔ');
