// Labels, places and silence where people other than armies are struck, taken, gather, riot, agree or change sides.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date: string) =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const told = (text: string, date = '2022-06-20') =>
  eventsOf(text, date).map(({ sub_event_type, places }) => [sub_event_type, ...places.map((place) => place.text)]);

describe('crowds that are shot at', () => {
  const EXCESSIVE = 'Excessive force against protesters';
  it.each([
    ['مأموران دیروز جمعیت معترض را در فسا با گلولهٔ جنگی هدف گرفتند و پنج نفر کشته شدند.', EXCESSIVE],
    ['یک دانش‌آموز دیروز در تجمع بروجرد با اصابت ساچمهٔ پلیس به چشم زخمی شد.', EXCESSIVE],
    ['پولیس دیروز با سلاح ساچمه‌ای جمعیت معترض را در خوست پراکنده کرد؛ سه معترض زخمی شدند.', EXCESSIVE],
    ['یگان ویژه دیروز در سقز به جمعیت شلیک کرد و دو جوان کشته شدند.', EXCESSIVE],
    ['افراد ناشناس دیروز به تظاهرات کارگران در بصره تیراندازی کردند و دو کارگر زخمی شدند.', 'Attack'],
    ['نظامیان اسرائیلی دیروز در رفح به جمعیت شلیک کردند و سه فلسطینی کشته شدند.', 'Attack'],
  ])('%s', (text, label) => {
    expect(told(text)[0]?.[0]).toBe(label);
  });
});

describe('crowds that are met by force', () => {
  it.each([
    [
      'تجمع اعتراضی کارگران فابریکهٔ سمنت که در پل خمری برگزار شده بود، با دخالت پولیس پایان یافت.',
      'Protest with intervention',
      'پل خمری',
    ],
    [
      'طالبان امروز از برگزاری تظاهرات زنان در هرات جلوگیری و خبرنگاران را از ساحه دور کردند.',
      'Protest with intervention',
      'هرات',
    ],
    ['نیروهای طالبان امروز در هرات مانع برپایی تجمع آموزگاران بی‌معاش شدند.', 'Protest with intervention', 'هرات'],
    ['پلیس لاهور دیروز به تجمع معلمان در لاهور حمله کرد و پنج معلم زخمی شدند.', 'Protest with intervention', 'لاهور'],
    ['در پی حملهٔ پلیس به تجمع حامیان فلسطین در لس‌آنجلس پنج دانشجو زخمی شدند.', 'Protest with intervention', 'لس‌آنجلس'],
    [
      'نیروهای طالبان پیش از آغاز راهپیمایی زنان در هرات، راه را بستند و معترضان را پراکنده کردند.',
      'Protest with intervention',
      'هرات',
    ],
    [
      'طالبان در واکنش به اعتراض کشاورزان درایم بدخشان تیراندازی کردند. یک کشاورز کشته و دو تن زخمی شدند.',
      'Excessive force against protesters',
      'درایم',
    ],
    [
      'تظاهرات ضد دولت در تل‌آویو با دخالت پلیس به خشونت کشیده شد و ۱۱ نفر بازداشت شدند.',
      'Protest with intervention',
      'تل‌آویو',
    ],
  ])('%s', (text, label, place) => {
    expect(told(text)).toEqual([[label, place]]);
  });
});

describe('gatherings, and what they are about', () => {
  it.each([
    ['شماری از فعالان مدنی روز دوشنبه در کابل گرد هم آمدند و عاملان قتل یک دختر را محکوم کردند.', 'کابل'],
    ['باشندگان غزنی امروز تابوت‌های قربانیان را بر دوش گرفتند و در جاده‌های این شهر به راه افتادند.', 'غزنی'],
    ['شماری از رانندگان لاری امروز در خوست شاهراه را بر روی ترافیک بستند.', 'خوست'],
    ['کارگران نیشکر دیروز با تجمع مقابل فرمانداری شوش خواستار پرداخت حقوق خود شدند.', 'شوش'],
    ['محصلان پریروز در جلال‌آباد جاده را مسدود کردند؛ آنان به حملهٔ شبانهٔ قوای خارجی معترض بودند.', 'جلال‌آباد'],
  ])('%s', (text, place) => {
    expect(told(text)).toEqual([['Peaceful protest', place]]);
  });
});

describe('crowds that kill or burn', () => {
  it.each([
    ['یک دزد دیروز در ناحیهٔ پنجم کابل از سوی مردم به دار آویخته شد.', 'Mob violence'],
    ['در کابل باشندگان یک قریه دو مرد را سنگ‌باران کردند که یکی از آنان جان باخت.', 'Mob violence'],
    ['انبوهی از مردم در لاهور دو تن را به اتهام توهین به مقدسات زنده زنده سوزاندند.', 'Mob violence'],
    [
      'تظاهرات در مهترلام به خشونت گرایید. مظاهره‌چیان بر یک دفتر حمله بردند و دو موتر را به آتش کشیدند؛ یک تن جان باخت.',
      'Violent demonstration',
    ],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });

  it('the killing of people is no lynching', () => {
    expect(told('آن‌ها همه‌جا می‌روند و مردم را می‌کشند.')).toEqual([]);
    const text = 'باشندگان می‌گویند که سه کودک دیروز در حملهٔ هوایی بر ولسوالی سپیرهٔ خوست در دم جان باختند.';
    expect(told(text).map(([label]) => label)).toEqual(['Air/drone strike']);
  });
});

describe('people who are taken', () => {
  it.each([
    [
      'دو دختر سه‌شنبهٔ گذشته توسط استخبارات طالبان از خانه‌های‌شان در غرب کابل برده شده بودند و هنوز ناپدید اند.',
      'Abduction/forced disappearance',
    ],
    [
      'افراد استخبارات طالبان یک استاد را دو روز پیش از خانه‌اش در شهر کابل بردند و خانواده‌اش از سرنوشت او بی‌خبر است.',
      'Abduction/forced disappearance',
    ],
    [
      'خانوادهٔ یک تاجر در بلخ می‌گوید او را پنج روز پیش چند مرد نقاب‌پوش ربوده و اکنون پول می‌خواهند.',
      'Abduction/forced disappearance',
    ],
    [
      'مردانی با لباس نظامی یک دکاندار را در لوگر سوار موتر کرده و بردند؛ طالبان می‌گویند این افراد از آنان نیستند.',
      'Abduction/forced disappearance',
    ],
    ['استخبارات طالبان در تالقان سه جوان را به ظن ارتباط با جبههٔ آزادی زندانی کرده است.', 'Arrests'],
    ['باشگاه اسرای فلسطین: از بامداد امروز دست‌کم ۲۵ فلسطینی در الخلیل بازداشت شده‌اند.', 'Arrests'],
    ['سه روز از بازداشت مرتضی رستمی، خبرنگار افغان، در کابل می‌گذرد.', 'Arrests'],
    ['ریاست امنیت ملی از بازداشت چهار تن به اتهام دست داشتن در حملات موشکی در هرات خبر داد.', 'Arrests'],
    ['پولیس از دستگیری سه نفر به ظن بمب‌گذاری در مسجد لشکرگاه خبر داد.', 'Arrests'],
    ['سه عضو یک هستهٔ داعش که قصد حمله داشتند، در ولسوالی بگرامی به دام افتادند.', 'Arrests'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });

  it('captives set free leave no ground', () => {
    const text = 'طالبان یازده کارگر ربوده‌شده را در فراه پس از میانجیگری بزرگان رها کردند.';
    expect(told(text).map(([label]) => label)).not.toContain('Non-violent transfer of territory');
  });

  it('taken on a road to a town whose name is a word', () => {
    const text = 'مردان تفنگ‌دار چاشت امروز شش تن را در مسیر راه خوگیانی با خود برده‌اند.';
    expect(told(text)).toEqual([['Abduction/forced disappearance', 'خوگیانی']]);
  });
});

describe('people who are attacked', () => {
  it.each([
    ['دو قاضی دیوان عالی کشور در تیراندازی فردی مسلح مقابل کاخ دادگستری تهران به شهادت رسیدند.', 'Attack'],
    ['خبرنگار یک رادیو دیروز از سوءقصدی در شهر غزنی جان سالم به در برد.', 'Attack'],
    ['پیکر خون‌آلود یک زن صبح دیروز در کابل پیدا شده است.', 'Attack'],
    ['افراد مسلح وابسته به یک زورمند محلی دیروز در چهاربولک بر یک جلسه آتش گشودند و دو تن جان باختند.', 'Attack'],
    ['چهار زن معترض که در بازداشت طالبان در کابل بودند، با کیبل لت‌وکوب و زخمی شده‌اند.', 'Attack'],
    ['دو عضو طالبان به زن جوانی که برای گرفتن کمک به مرکز ولسوالی درهٔ صوف رفته بود، تجاوز کرده‌اند.', 'Sexual violence'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });

  it('those executed without a court are counted dead', () => {
    const [event] = eventsOf('افراد مسلح دیروز در حومهٔ حمص دو جوان را اعدام میدانی کردند.', '2025-01-14');
    expect(event?.totals.killed?.min).toBe(2);
  });

  it('a victim of rape is not counted dead', () => {
    const [event] = eventsOf('یک دختر که در توقیف طالبان در جوزجان بود، قربانی تجاوز جنسی شده است.', '2024-05-20');
    expect(event?.sub_event_type).toBe('Sexual violence');
    expect(event?.totals.killed).toBeNull();
  });
});

describe('houses and shrines, deals, groups and bases', () => {
  it.each([
    ['باشندگان گریشک هلمند از تخریب ده‌ها خانه به دستور والی طالبان خبر می‌دهند.', 'Looting/property destruction'],
    ['چور سه مکتب توسط طالبان در دشت ارچی', 'Looting/property destruction'],
    ['جنگجویان طالبان زیارتگاهی را در ولسوالی گرشک هلمند با خاک یکسان کردند.', 'Looting/property destruction'],
    ['قبایل شیعه و سنی پس از دو هفته جنگ با میانجیگری جرگه آتش‌بس کردند.', 'Agreement'],
    ['یک گروه تازه در اندراب بغلان اعلام موجودیت کرد و گفت که علیه طالبان می‌جنگد.', 'Change to group/activity'],
    ['مولوی مهدی، فرمانده طالبان، در بلخاب از این گروه جدا شد و علیه آن اعلام جنگ کرد.', 'Change to group/activity'],
    [
      '۲۲۵ جنگجوی داعش همراه با خانواده‌های شان خود را به نیروهای امنیتی در ولسوالی اچین سپردند.',
      'Change to group/activity',
    ],
    ['امریکا در هلمند پایگاه نظامی تازه‌ای گشود.', 'Headquarters or base established'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });
});

describe('nothing of this happened', () => {
  it.each([
    'سازمان ملل از طالبان خواست تا به بازداشت خودسرانهٔ فعالان زن پایان دهد و آنان را آزاد کند.',
    'داوطلبان امتحان در کابل می‌گویند که از رفتن به صنف‌ها می‌ترسند، زیرا احتمال حمله وجود دارد.',
    'طالبان می‌گویند یک باند دزدان را که در پنج قضیهٔ سرقت موتر در هرات دست داشت، دستگیر کرده‌اند.',
    'مقام سابق پنتاگون گفت ایران از حملات جان سالم به در برده است.',
    'رئیس مجلس و نمایندگان در برابر پارلمان کابل ایستادند و عکس گرفتند.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
