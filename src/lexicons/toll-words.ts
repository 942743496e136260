// Small words that the reading of tolls hangs on: what stands between a number and its people, what joins people, what
// tells persons from crowds.
import { words } from './word-set.ts';

/** Between a number and the noun it counts: «سه تن از اعضای …», «دو دیگر شان». */
export const FILLERS = words(
  'دیگه دانه از خود عضو اعضای ارشد دیگر شان دیگرشان آن این آنان آن‌ها جسد نیروی نیروهای افراد فرد مرد ایشان تبعه اتباع پرسنل پرسونل نیرو نیرو‌های تنان تنشان تن‌شان نفرشان نفر‌شان تای تایش تایشان شدید بی‌گناه',
);
/** Of these, words for people themselves. */
export const PERSONS = words('افراد فرد نیروی نیروهای پرسنل پرسونل اتباع');
/** «پنج تن دیگر»: others than those told before. */
export const OTHERS = words('دیگه دیگر دیگرشان دیگری دیگران');
/** «دو تن شان»: some of those told before. */
export const THEIRS = words('شان دیگرشان آنان آن‌ها ایشان تنشان نفرشان تن‌شان نفر‌شان تایش تایشان');
/** «شماری هم ناپدید شده‌اند»: may stand between a number and what happened. */
export const ALSO = words('هم نیز');
/** The same, at the head of a clause: «همچنین ۱۵ مهاجم کشته شدند». */
export const LIKEWISE = words('همچنین هم‌چنین همچنان هم‌چنان');
export const AND = words('و یا ، ,');
export const WITH = words('با همراه همراهی');
/** «همراه با دو خبرنگار», «، با یک تن از مراجعان»: before the «با» of company. */
export const IN_COMPANY = words('همراه یکجا یک‌جا ، , همراهی');
/** «سه همراهش», «دو تن از افرادش»: those who are with somebody. */
export const COMPANIONS = words(
  'همراه همراهش همراهشان همراهان همراهانش همراهانشان افرادش هم‌رزمش هم‌رزمانش یارانش نیروهایش سربازانش جنگجویانش',
);
/** «سه سرباز زیر دستش», «چهار پولیس تحت امرش»: led by him who was told of before. */
export const UNDER = words('زیر تحت');
export const UNDER_HIM = words('دستش دستشان امرش امر فرمانش فرماندهی‌اش قومانده‌اش قیادتش رهبری‌اش اثرش');
/** «سربازان سه شهید و نُه زخمی داشتند»: verbs of the side whose dead and hurt they are. */
export const HAD = words('داشت داشتند داشته داشته‌اند دارند دارد داد دادند داده داده‌اند');
export const OBJECT = words('را');
export const RELATIVE = words('که');
export const PRONOUNS = words('او وی');
/** «جانش را گرفت», «زندگی‌اش». */
export const HIS = words('جانش زندگیش زندگی‌اش');
/** Words that may open a clause before its subject. */
export const LEADS = words('که و ، اما ولی ؛ « :');
/** Before the name of one person. */
export const HONORIFICS = words(
  'آقای خانم داکتر دکتر دکتور انجنیر مهندس قاضی مولوی مفتی قاری جنرال ژنرال سردار سرهنگ سرگرد سروان ستوان گروهبان استوار شهید شهیده رهبر فرمانده قوماندان حاجی سرتیپ سرلشکر رییس وزیر مردی زنی جوانی ملا شیخ سید دگروال دگرمن جگرن تورن بریدمن سمونوال سارنوال څارنوال',
);
/** Behind the name of one person. */
export const NAME_ENDS = words('خان زاده');
/** Singular in form, many people or none in meaning. */
export const CROWDS = words(
  'عناصر اعضا نفرات قوا نیرو تروریست‌ها مردم اهالی خانواده فامیل خانوار اتباع پولیس پلیس طالبان عساکر اطفال نسوان طلاب حجاج زوار قضات اساتید خدمه کسبه مرزبانی افراد اشخاص اعضای اشرار خوارج علمای وکلای مقامات کادر جنین همسایه',
);
/** «یک تن زنده دستگیر شد» */
export const ALIVE = words('زنده');
/** «سرهنگ کریمی، رئیس پلیس خاش»: bodies of the police. */
export const POLICE_BODIES = words('پلیس پولیس انتظامی کلانتری فراجا ناجا امنیه آگاهی');
/** «ستوان یکم», «سرهنگ دوم» */
export const GRADES = words('یکم دوم سوم اول');
/** «معلمان‌شان», «معلمانش». */
export const THEIR_ENDING = /‌?(شان|ش)$/;
/** Adjectives of things as often as persons: «لباس نظامی», «عملیات انتحاری», «تلفات ملکی». */
export const ADJECTIVES = words(
  'نظامی ملکی غیرنظامی انتحاری تروریستی مسلح جهادی تکفیری افغان فلسطینی لبنانی یمنی حوثی شیعه سنی سیک هندو مسیحی یهودی محلی ورزشی خیزشی هزاره کوچی بسیجی سپاهی ایزدی دروزی اسماعیلی تندرو',
);
/** Nouns that «ـی» makes indefinite rather than abstract: «زنی», not «تیراندازی». */
export const INDEFINITE = words(
  'زن مرد دختر پسر کودک طفل جوان نوجوان سرباز عسکر راننده باشنده شهروند پیرمرد پیرزن معلم خبرنگار مادر پدر برادر خواهر شوهر همسر کولبر سوختبر سوخت‌بر نوزاد دخترک دختربچه پسربچه دهقان چوپان رهگذر عابر زائر مسافر موتروان دریور دکاندار دستفروش زندانی معترض افسر خلبان مرزبان کماندو تبعه پناهجو دانشجو دانش‌آموز محصل طالب مهاجم فعال روزنامه‌نگار ژورنالیست امدادگر',
);
/** Singular nouns that end like a plural: «قوماندان», «چوپان». */
export const SINGULAR_AN = words(
  'مامور مأمور قوماندان قومندان جوان نوجوان چوپان دهقان موتروان مرزبان سرحدبان نگهبان خلبان پاسبان زندانبان شبان قایقران کراچیوان ستوان سروان گروهبان ناوبان محیط‌بان دیده‌بان جنگلبان جنگل‌بان دژبان باغبان پهلوان آتش‌نشان بازرگان صلح‌بان تاکسی‌ران سرنشین مهمان ترجمان ساربان دشتبان آسیابان دربان',
);
/** Definite people are singular behind these («این نظامی را»). */
export const DEMONSTRATIVES = words('این آن همین همان');
/** «گزارشگر آن»: of what was told before. */
export const OF_IT = words('آن');
/** «مادر دو فرزند». */
export const PARENTS = words('مادر پدر والدین');
/** «صاحب سه فرزند», «دارای دو دختر». */
export const HAVING = words('صاحب دارای');
/** «در امام‌صاحب نُه تن»: the name of a town. */
export const IMAM = words('امام');
/** A total grows or is put: «به ۲۳ تن رسید». */
export const TO = words('به');
/** «تظاهرات علیه قوماندان امنیه به خون کشیده شد»: whom others are against. */
export const AGAINST = words('علیه ضد برضد');
/** «و به ۲۳ تن رسیده است» */
export const REACHES = /^(می)?رس(ید|د)/u;
export const FROM = words('از');
/** «در یک کمین»: before places and deeds. */
export const INSIDE = words('در');
/** «راننده‌اش», «دو دخترش»: a noun that belongs to someone told before. */
/** «هرگونه معترض», «هیچ غیرنظامی»: nobody counted. */
export const NONE = words('هرگونه هیچ هر هیچ‌گونه');
export const ACCUSED = words('متهم');
/** «به گفتهٔ قانع، سخنگوی وزارت، سه تن …»: who speaks. */
export const SPOKESMEN = words('سخنگو سخنگوی سخنگویان');
export const CHARGE = words('اتهام جرم');
/** «در جرم بدخشان», «ولسوالی جرم»: a district, and no charge. */
export const HEADS_OF_DISTRICT = words('در ولسوالی');
/** «در میان کشته‌شدگان», «در قطار مجروحین». */
export const AMONG = words('میان بین جمع قطار جمله جملهٔ شمار شامل جمعی فهرست لیست زمره زمرهٔ');
/** «سه تن از سربازان نیز شامل،» */
export const INCLUDED = words('شامل');
/** «شش معلم زن و مرد». */
export const MEN = words('مرد مردان پسر پسران');
/** Kin of whoever speaks: «دو پسر کاکایم شهید شدند». */
export const MINE = words(
  'برادرم پسرم دخترم خواهرم مادرم پدرم همسرم فرزندم کاکایم مامایم دوستم برادرانم پسرانم فرزندانم خانواده‌ام خانواده‌ما همکارم همکاران‌ما',
);
/** Forces and their posts are no people to count: «یک کاروان نظامی». */
export const POSTS = words(
  'کاروان پوسته پوستهٔ پاسگاه پایگاه قرارگاه موتر خودرو خودروی کاروانی تانه پست یگان گروه هسته تیم قطعه کندک واحد گزمه دسته قول مرکز حوزه تانک رنجر هستهٔ مقر گروهان گردان تیپ لشکر جوخه بلوک تولی لوا غند فرقه',
);
/** Before whose they are: «خانهٔ یک دهقان», «موتر قوماندان پارچه‌پارچه شد». */
export const HOUSES = words(
  'سه‌چرخه سه‌چرخهٔ زرنج ریکشا رکشا ریکشای مزدا کاماز تراکتور اتوبوس مینی‌بوس سرای دوکان غرفه غرفهٔ کراچی خانه خانهٔ خانه‌ی منزل حویلی دکان مغازه مغازهٔ موتر موترسایکل خودرو خودروی خودروهای رنجر لندکروزر کرولا تاکسی تکسی لاری بایسکل ماشین وانت پوسته پوستهٔ پاسگاه قرارگاه مقر دفتر',
);
/** «دو فرد وابسته به داعش», «سه تن مرتبط با طالبان». */
export const LINKED = words('وابسته مربوط منسوب متعلق مرتبط');
export const LINKED_TO = words('به با');
/** «شش فرد وابسته به این گروه». */
export const MEMBERS_OF = words('وابسته مربوط به جنگجویان جنگجوی تن نفر کلیدی محلی مسلح مهم');
/** «هفت عضو یک فامیل»: what the counted are members of follows. */
export const MEMBER = words('عضو اعضای');
export const ONE = words('یک');
/** «سرباز این کشور»: of the side that speaks. */
export const COUNTRY = words('کشور کشورش کشورشان');
/** «یازده تن، بیشتر زن و کودک،»: what the counted are mostly. */
export const MOSTLY = words(
  'بیشتر بیشترشان بیش‌تر بیش‌ترشان اکثر اکثرشان اکثرا اکثراً اغلب اغلبشان عمدتا عمدتاً غالبا غالباً همه همگی همه‌شان',
);
/** «قربانیان غیرنظامی بودند»: the dead and the hurt alike. */
export const CASUALTIES = words('قربانیان قربانی‌ها قربانیها قربانی‌های');
/** «، همه سربازان پولیس»: what all of the counted are. */
export const ALL = words('همه همهٔ همگی تمام تمامی جملگی همه‌شان');
/** «تلفاتی نداشت», «به کسی آسیب نرساند»: nouns of harm that a negative verb denies. */
export const HARM = words(
  'تلفات تلفاتی آسیب آسیبی صدمه صدمه‌ای صدمه‌یی خسارت خسارتی خسارات زیان زیانی خساره خسارهٔ قربانی قربانیی کشته زخمی مجروح مصدوم جراحت',
);
/** «با شلیک دو موتورسوار», «به دست سه تن»: whose deed follows. */
export const DEEDS = words('شلیک تیراندازی گلوله گلولهٔ فیر رگبار آتش ضربات دست ضرب اقدام');
/** «جسد سه تن», «اجساد پنج غیرنظامی»: whose bodies follow. */
export const BODIES = words(
  'لاشه لاشه‌های تابوت تابوت‌های جسد اجساد نعش نعش‌های جنازه جنازهٔ جنازه‌های جسدهای پیکر پیکرهای',
);
/** «تلفات مهاجمان به بیست نفر رسید». */
export const RISEN = words(
  'رسید رسیدند رسیده رسیده‌اند می‌رسد می‌رسند میرسد میرسند می‌رسید رسانده رسانید رساند بالا بلند افزایش ارتقا ارتقاء فزونی صعود تقرب افزوده',
);
/** «سه گلوله خورد»: counted by what hit him. */
export const HITS = words('گلوله مرمی تیر');
/** «با پای زخمی», «با سر و صورت خونین»: what of him is hurt, not who. */
export const LIMBS = words(
  'پای پاهای پا دست دست‌های دستان سر صورت روی چهره چهرهٔ بدن بازوی شانهٔ کتف شکم سینهٔ گردن چشم چشمان کمر انگشتان',
);
export const LOSSES = words('تلفات');
/** «نُه کشته از خود بر جا گذاشتند». */
export const ON_THE_SPOT = words('جا جای به‌جا بجا برجا برجای به‌جای بجای');
/** «جسدش پیدا شد»: one man's body. */
export const HIS_BODY = words('جسدش پیکرش جنازه‌اش نعشش جسد‌ش');
/** «پیکر بی‌جان او», «جسد تیرباران‌شدهٔ او»: the parts of words that say what became of a body. */
export const LIFELESS = words(
  'بی جان بیجان روح بیروح خونین سوخته گلوله باران تیرباران شده متلاشی حلق آویز سلاخی شکنجه زخمی خفه سربریده بریده',
);
/** «تاکنون پنج جسد تحویل داده شده است», «تا دیروز چهار پیکر به خانواده‌ها سپرده شد». */
export const SO_FAR = words('تاکنون تابحال تابه‌حال');
export const UNTIL = words('تا');
export const NOW = words('کنون حال امروز دیروز دیشب اکنون حالا');
export const HANDED = words('تحویل سپرده تسلیم خانواده‌هایشان خانواده‌هایش خانواده‌های‌شان');
/** «جسد او پیدا شد». */
export const FOUND = words('پیدا یافت یافتند یافته کشف به‌دست سپرده سپردند تحویل');
/** «جسدش را کنار جاده رها کردند»: by those who killed him. */
export const LEFT_LYING = words(
  'رها انداختند انداخته انداخته‌اند انداخت افکندند افگندند افکنده پرتاب پرت دفن آتش سوزاندند',
);
/** «جسدهای‌شان را رها کردند» */
export const THEIR_BODIES = words(
  'جسدهایشان جسدهای‌شان اجسادشان اجساد‌شان پیکرهایشان پیکرهای‌شان جنازه‌هایشان جنازه‌های‌شان جسدشان جسد‌شان',
);
/** «با بجا گذاشتن دوازده کشته», «پس از دادن نُه کشته», «با تحمل پنج کشته»: a side's own dead follow. */
export const LEAVING = words('گذاشتن گذاردن نهادن دادن سپردن تحمل متحمل قبول قبولی');
export const AFTER_LOSS = words('پس بعد');
/** «دست‌کم»: the rest of its «دست». */
export const LESS = words('کم');
export const AGE = 'ساله';
/** Marks around a name. */
export const QUOTE: ReadonlySet<string> = new Set(['«', '"', '“']);
export const UNQUOTE: ReadonlySet<string> = new Set(['»', '"', '”']);
/** Verbs of being, which close a clause that says what people are. */
export const COPULAS = words('بود بوده بودند است اند هستند استند می‌باشند می‌باشد');
/** «تیپ ۳۸۸»: words whose number is a name. */
export const UNITS = words(
  'کانال شبکه شبکهٔ بند ماده مادهٔ تیپ لشکر لشگر گردان یگان واحد اردوی کندک لوای قطعه قطعهٔ شماره نمبر حوزه ناحیه فرقه هنگ عین اف بی جت میگ سو میل امدی ام‌دی آم‌دی امآی ام‌آی آم‌آی دی آی یواچ یو‌اچ سی‌اچ ای ایف پژو پراید سمند تیبا کوییک مزدا تویوتا بنز نیسان کاماز لندکروز هایلوکس سوخو بوئینگ ایرباس آنتونوف ایلیوشین توپولف ام تی اس کیو آر',
);
/** «تهدید به ترور». */
export const THREATS = words('تهدید');
/** «نقشهٔ ترور …», «تلاش برای ربودن …»: what is only planned, right before it. */
export const PLANS = words('نقشه نقشهٔ توطئه توطئهٔ دسیسه دسیسهٔ طرح پلان قصد تلاش سوءقصد مقدمات مأموریت مأموریتِ تدارک');
/** «در اعتراض به کشته‌شدن یک دختر»: what a crowd protests against is another happening. */
export const PROTESTS = words('اعتراض تظاهرات راهپیمایی تجمع مظاهره معترض');
/** «آیا ده تن کشته شدند؟» asks; «چند نفر … کشته شدند؟» asks how many. «چرا …؟» takes the deed for granted. */
export const WHETHER = words('آیا مگر');
export const HOW_MANY = words('چند چه چقدر');
/** «در هر ۲۵ دقیقه یک نفر …», «هر روز دو تن …»: a rate counts nobody. */
export const EVERY = words('هر');
/** «هر دو», «هردو»: two told of before. */
export const TWO = words('دو');
export const BOTH = words('هردو هردوی هردوشان هردویشان');
/** «سالانه بیش از ۵۰۰ نفر»: a rate; «نشست سالانه» is held each year. */
export const A_DAY = words('روزی ماهی سالی');
export const A_YEAR = words('سالانه سالیانه سالی ماهانه ماهیانه روزانه هفته‌وار');
export const HELD_YEARLY = words(
  'نشست گزارش جشن جشنواره مراسم کنفرانس همایش رزمایش مانور جلسه گردهمایی راهپیمایی تجمع اجلاس عملیات حمله حملات',
);
export const VISITS = words('عیادت');
export const SPANS = words('ثانیه دقیقه ساعت روز شب هفته ماه سال');
/** «شهید مهدوی»: a title of the dead, before a name or one of these. */
export const MARTYR = words('شهید شهیدان شهدای');
/** «گرفتار شد»: caught, or stuck. */
export const DYING = words('می‌میرد می‌میرند');
export const STUCK = words('گرفتار گیر');
/** «یکی از ضاربان کشته شد» opens its clause; elsewhere it is whose deed or thing something is («با انفجار یکی از …»). */
export const ONE_OF = words('یکی');
/** Where somebody is stuck rather than caught: «در معدن گرفتار شد», «در کمین گیر افتادند». */
export const TRAPS = words('کمین کمینی محاصره معدن آوار آتش برف سیل سیلاب تونل چاه آسانسور لای دود');
/** Deeds of war: «انفجار دیروز ده قربانی گرفت», not a match of cricket; «از زیر آوار حملهٔ هوایی», not of a quake. */
export const ASSAULTS = words(
  'حمله حملات حمله‌ها حمله‌ای حمله‌یی حملاتی بمبی ماینی مینی راکتی انفجاری بمب‌گذاری خمپاره کشتاری یورش هجوم بمباران بمباران‌ها بمب انفجار انفجارها ماین مین موشک موشکی موشک‌باران پهپادی راکت راکتی هاوان ترور تیراندازی درگیری درگیری‌ها جنگ نبرد انتحاری توپخانه گلوله‌باران کشتار تروریستی',
);
/** «سه قاری روز شنبه …»: when it was stands behind those it befell. */
export const GOES_ON = words(
  'روز دیروز امروز دیشب پریروز شب شام عصر صبح بامداد سحرگاه چاشت شنبه یکشنبه دوشنبه پنجشنبه جمعه هفته پس حین هنگام',
);
/** «با همسر و نوزاد خود»: whose they are. */
export const OWN = words('خود خویش شان اش وی او خودش');
/** «نوزاد یک‌ساله‌شان»: endings that say whose. */
export const OWN_ENDS: readonly string[] = ['شان', 'اش'];
/** «دو عضو این گروه», «هفت عضو این تیم‌ها». */
export const GROUPS = words('گروه گروه‌ها گروهک تیم تیم‌ها باند هسته هسته‌ها شبکه');

/** «تن» counts people and is a body too («تن به تن»). */
export const BODY = words('تن');
/** Behind kin, with or without the ending that says whose they are. */
export const YOUNG: readonly string[] = ['خردسال', 'نوجوان', 'شیرخوار', 'کم‌سن'];
/** «ملیشهٔ طرفدار حکومت». */
export const SUPPORTERS = words('طرفدار حامی هوادار');
/** Behind a participle of charge these make it a passive («متهم شده بود»). */
export const PASSIVES = words('شد شده شدند است بود بودند اند هستند');
/** Behind a participle of an active verb. */
export const BECAME = words('شد شدند شده شده‌اند شده‌است گردید گردیدند گردیده می‌شود می‌شوند');
export const HAD_BEEN = words('بود');
/** «باعث … می‌شد»: would have been. */
export const WOULD_BE = words('می‌شد');
export const SELF = words('خود');
/** Joins two nouns or two outcomes. */
export const ALONE_AND = words('و');
/** «زخمی شد و …», «زخمی شد، اما …»: what became of the same one. */
export const GOING_ON = words('و اما ولی مگر');
export const ALONE_OR = words('یا');
export const ALONE_WITH = words('با');
/** Endings that show more than one person. */
export const SEVERAL_ENDING = /(ان|ها|های|ین)$/;
/** «متأسفانه», «خوشبختانه». */
export const ADVERB_ENDING = 'انه';
export const PLURAL_ENDING = /(ها|ان|های|ین|ات)$/;
/** «از پا درآمد»: of people only. */
export const OFF_THEIR_FEET = words('پا پای');
/** First words of verbs of harm that are said of things as well: «از بین رفت», «ناپدید شد». */
export const THINGS_TOO = words(
  'گرفتار از تلف نابود ناپدید مفقود لادرک لا خبری آسیب صدمه قربانی معدوم هلاک ربوده ربود ربودند ربوده‌اند با به‌جای قتل‌عام',
);
/** Ending of verbs and auxiliaries of more than one. */
export const THEY_ENDING = /ند$/;
export const INDEFINITE_ENDING = /(?<=ه)ای$|یی?$/;

/** «چوب‌فروش», «چلغوزه‌چین», «کراچی‌وان»: trades by how they end, more than any list holds. */
export const TRADE_ENDS = /.(فروش|فروشان|چین|چینان|باف|بافان|چیوان)$/;
/** «شربت فروش», «مراجعه‌کننده»: the second word of a trade or of whoever does something. */
export const SELLERS = words('کننده کنندگان فروش فروشان دوز دوزان پز پزان چین چینان باف بافان تراش وان وانان');
/** Nouns that make a verb of their own with «بردن»: «به زندان هجوم بردند» leads nobody away. */
export const TAKING_NOUNS = words('هجوم یورش حمله پناه پی گمان');
export const TAKING_STEM = /^برد/;
/** «کشته شدن شماری در …»: people, by themselves. */
export const SOME_PEOPLE = words('شماری تعدادی عده‌ای عده‌یی جمعی برخی بسیاری بعضی');
/** «از میان معلمان هشت تن», «از جمع سربازان سه تن». */
export const AMONG_SIDE = words('میان جمع بین صف صفوف');
/** «حملهٔ سه تروریست», «نقشهٔ دو شبه‌نظامی»: what is theirs, and not they, is foiled. */
export const THEIR_WORKS = words(
  'طرح طرح‌های نقشه نقشهٔ نقشه‌های حمله حملهٔ حملات توطئه توطئهٔ پلان پلان‌های برنامه برنامهٔ تلاش تلاش‌های عملیات سوءقصد اقدام فعالیت فعالیت‌های بمب بم ماین مین موتر خودروی واسکت پهپاد پهپادهای شبکه شبکهٔ هسته هستهٔ',
);
/** «حملهٔ صدها مرد مسلح به …»: deeds behind which those who did them stand … */
export const ATTACKS = words('حمله حملهٔ حملات یورش هجوم تهاجم تعرض شبیخون تیراندازی');
/** … and then whom they fell upon. */
export const UPON = words('به بر بالای علیه بر‌ضد');
