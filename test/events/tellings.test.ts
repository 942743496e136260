// Ways of telling that newsrooms share, one sentence a row: what happened, where, who did it to whom, how many.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text of 10 May 2021, a line each. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2021-05-10', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, actors, totals }) =>
      [
        sub_event_type,
        places.map((place) => place.text).join('، ') || '-',
        actors.map(({ role, text: name }) => `${role} ${name}`).join(', ') || '-',
        Object.entries(totals)
          .flatMap(([outcome, total]) => (total ? [`${outcome} ${total.min}`] : []))
          .join(', ') || '-',
      ].join(' | '),
  );

describe('who holds which ground', () => {
  it.each([
    [
      'a list of districts as the object',
      'طالبان دیروز ولسوالی‌های خواجه غار، دشت قلعه و ارچی را تصرف کردند.',
      'Non-state actor overtakes territory | خواجه غار، دشت قلعه، ارچی | perpetrator طالبان | -',
    ],
    [
      'a list and the province it lies in',
      'طالبان دیروز ولسوالی‌های چهاردره و امام صاحب در ولایت قندوز را تصرف کردند.',
      'Non-state actor overtakes territory | چهاردره، امام صاحب | perpetrator طالبان | -',
    ],
    [
      'a day between those who act and the town',
      'طالبان دیروز قندوز را تصرف کردند.',
      'Non-state actor overtakes territory | قندوز | perpetrator طالبان | -',
    ],
    [
      'won back from somebody',
      'نیروهای دولتی شهر قندوز و ولسوالی خان‌آباد را از طالبان پس گرفتند.',
      'Government regains territory | قندوز، خان‌آباد | target طالبان, perpetrator نیروهای دولتی | -',
    ],
    [
      'those who go over to the other side',
      'شماری از سربازان در ولسوالی تیوره به طالبان پیوستند.',
      'Change to group/activity | تیوره | perpetrator سربازان | -',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});

describe('people seized', () => {
  it.each([
    [
      'and led away',
      'باشندگان بلچراغ می‌گویند که در این ولسوالی طالبان سه جوان را گرفتار کرده و با خود برده‌اند.',
      'Arrests | بلچراغ | target جوان, perpetrator طالبان | arrested 3',
    ],
    [
      'here and taken elsewhere',
      'نیروهای امنیتی در ایرانشهر علی محمدی را بازداشت کرده و به مکان نامعلومی منتقل کردند.',
      'Arrests | ایرانشهر | perpetrator نیروهای امنیتی | arrested 1',
    ],
    [
      'for what they planned, which did not happen now',
      'طراح حمله‌های انتحاری بر شهر جلال‌آباد در ننگرهار بازداشت شد.',
      'Arrests | جلال‌آباد | - | arrested 1',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});

describe('attacks', () => {
  it.each([
    [
      'told with an older form of the verb',
      'افراد مسلح سه مسافر را در شاهراه غزنی به قتل رسانیده و فرار کرده‌اند.',
      'Attack | غزنی | target مسافر, perpetrator افراد مسلح | killed 3',
    ],
    [
      'on one told of by name',
      'طالبان عبدالرزاق اچکزی را در قندهار کشتند.',
      'Attack | قندهار | perpetrator طالبان, target عبدالرزاق اچکزی | killed 1',
    ],
    [
      'in a village called like a town next door',
      'در روستای اندیشه در ولسوالی گذرهٔ هرات یک مرد مسلح به روی نمازگزاران آتش گشود و شش تن کشته شدند.',
      'Attack | اندیشه | target نمازگزاران, perpetrator مرد مسلح | killed 6',
    ],
    [
      'by many at once, which is no name of theirs',
      'در حملهٔ گروهی طالبان بر یک پاسگاه در بغلان ۸ سرباز کشته شدند.',
      'Armed clash | بغلان | perpetrator طالبان, target سرباز | killed 8',
    ],
    [
      'told by who claims them',
      'جیش‌العدل مسئولیت حمله به پاسگاهی در سراوان را بر عهده گرفت.',
      'Armed clash | سراوان | perpetrator جیش‌العدل | -',
    ],
    [
      'from the air, by what fired',
      'پایگاه نیروهای مرزی در خوست زیر آتش هلیکوپترها قرار گرفت و دو سرباز کشته شد.',
      'Air/drone strike | خوست | target نیروهای مرزی | killed 2',
    ],
    [
      'that harmed nobody, said within',
      'شب گذشته در شهر کندز، بی آنکه به کسی آسیب برسد، یک بم کنار جاده منفجر شد.',
      'Remote explosive/landmine/IED | کندز | - | -',
    ],
    [
      'that go on from others',
      'در ولسوالی گرشک نیز انفجاری رخ داد که جان دو کودک را گرفت.',
      'Remote explosive/landmine/IED | گرشک | - | killed 2',
    ],
    [
      'and another fight',
      'امروز جنگ دیگری در ولسوالی خواجه بهاءالدین میان نیروهای دولتی و طالبان درگرفت.',
      'Armed clash | خواجه بهاءالدین | party نیروهای دولتی, party طالبان | -',
    ],
    [
      'on those who heal',
      'مهاجمان سه واکسیناتور را در شهر جلال‌آباد کشتند.',
      'Attack | جلال‌آباد | target واکسیناتور, perpetrator مهاجمان | killed 3',
    ],
    [
      'that were stopped',
      'پولیس کابل از انفجار یک موتر پر از مواد انفجاری جلوگیری کرد.',
      'Disrupted weapons use | کابل | perpetrator پولیس کابل | -',
    ],
    [
      'on property',
      'طالبان خانه‌های مردم را در قریهٔ بازارک پنجشیر غارت کردند.',
      'Looting/property destruction | بازارک | perpetrator طالبان | -',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});

it('says nothing of general talk and of what is only considered', () => {
  for (const text of [
    'رئیس‌جمهور امروز حملات تازه علیه ایران را بررسی می‌کند.',
    'وزیر دفاع گفت که حمله به بندر چابهار را در نظر دارند.',
  ])
    expect(tell(text)).toEqual([]);
});

describe('what was managed, thought or only may be', () => {
  it.each([
    [
      'managed',
      'نیروهای دولتی توانستند شهر قندوز را پس بگیرند.',
      'Government regains territory | قندوز | perpetrator نیروهای دولتی | -',
    ],
    [
      'with its auxiliary',
      'سربازان توانسته‌اند ولسوالی چمتال را پس بگیرند.',
      'Government regains territory | چمتال | perpetrator سربازان | -',
    ],
    [
      'succeeded in it, in a clause of its own',
      'کماندوها در نادعلی موفق شدند که هشت جنگجوی طالبان را بکشند.',
      'Armed clash | نادعلی | target جنگجوی طالبان, perpetrator کماندوها | killed 8',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });

  it.each([
    ['not managed', 'طالبان نتوانستند ولسوالی چمتال را تصرف کنند.'],
    ['only thought', 'مردم گمان بردند حملهٔ انتحاری شده است، اما در شهر غزنی یک ترانسفارمر برق سوخته بود.'],
    ['what may be', 'آگاهان می‌گویند هر جنگی در نیمروز می‌تواند صدها کشته به بار آورد.'],
    ['a minibus is no mine', 'هفت سرنشین مینی‌بوسی که در جادهٔ سمنان با یک تریلی برخورد کرد، جان باختند.'],
    [
      'the plot of a play, with a day',
      'نمایش‌نامهٔ «کوچه» شنبه‌شب در کابل روی صحنه رفت؛ در پردهٔ دوم آن سه مرد مسلح دختری را می‌ربایند و بازیگران فریاد می‌زنند.',
    ],
  ])('says nothing of what is %s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });
});

it('tells a country or base that is invaded from people who are raped', () => {
  expect(tell('پادگان نظامی در حاشیهٔ بوشهر از سوی دشمن مورد تجاوز قرار گرفت.')[0]).toMatch(
    /^Air\/drone strike \| بوشهر/,
  );
  expect(tell('دو دختر نوجوان در فاریاب از سوی افراد مسلح مورد تجاوز قرار گرفتند.')[0]).toMatch(
    /^Sexual violence \| فاریاب/,
  );
  expect(tell('چهار زندانی در زندان اوین مورد تجاوز قرار گرفتند.')[0]).toMatch(/^Sexual violence/);
});

it('gives the bare count that opens a text to what the text goes on with', () => {
  expect(tell('نه سرباز کشته شدند. طالبان دیشب بر پوستهٔ آنان در ولسوالی بالابلوک حمله کردند.')).toEqual([
    'Armed clash | بالابلوک | perpetrator طالبان, target سرباز | killed 9',
  ]);
});

describe('who did it, and to whom', () => {
  it.each([
    [
      'the accused stands right before «را», behind the name of who speaks',
      'در انفجاری در کابل ۱۴ نمازگزار کشته شدند. فرماندهی پولیس داعش را عامل آن می‌داند.',
      'Remote explosive/landmine/IED | کابل | perpetrator داعش, target نمازگزار | killed 14',
    ],
    [
      'who tells of a bomb that was made safe did so',
      'پولیس هرات گفت که دیروز یک موتر پر از مواد انفجاری را در ولسوالی انجیل خنثا کرده است.',
      'Disrupted weapons use | انجیل | perpetrator پولیس | -',
    ],
    [
      'those arrested are whom it was aimed at',
      'طالبان دیروز چهار جوان را در ولسوالی فرخار بازداشت کردند.',
      'Arrests | فرخار | target جوان, perpetrator طالبان | arrested 4',
    ],
    [
      'nobody died of whom a charge is about',
      'مردم خشمگین در هرات مردی را که متهم به ربودن یک کودک بود، آن‌قدر زدند که در شفاخانه جان داد.',
      'Mob violence | هرات | perpetrator مردم خشمگین, target مردی | killed 1',
    ],
    [
      'who tells of a fight between two others is none of them',
      'در درگیری میان جنگجویان طالبان و داعش در چپرهار نه داعشی کشته شدند. قوماندانی امنیه گفت که چهار طالب نیز کشته شده‌اند.',
      'Armed clash | چپرهار | party جنگجویان طالبان, party داعشی | killed 13',
    ],
    [
      'the object that a relative clause describes did nothing here',
      'طالبان می‌گویند که دیروز در ولسوالی رودات پنج عضو داعش را که در این دو رویداد دست داشتند، کشتند.',
      'Armed clash | رودات | target عضو داعش, perpetrator طالبان | killed 5',
    ],
    [
      'a war is not done by the country it is fought in',
      'در جنگ افغانستان در شهر غزنی ۱۵ غیرنظامی کشته شدند.',
      'Attack | غزنی | target غیرنظامی | killed 15',
    ],
    [
      'what somebody does in general is not said of this deed',
      'در حملهٔ موتر بمب در کابل ۳۸ غیرنظامی کشته شدند. ریاست جمهوری گفت که طالبان همواره مردم ملکی را هدف قرار می‌دهند.',
      'Remote explosive/landmine/IED | کابل | target غیرنظامی | killed 38',
    ],
    [
      'a deal ends the fight that its relative clause tells of',
      'دو گروه طالبان که از ماه‌ها به این سو در شیندند با هم می‌جنگیدند، دیروز بر آتش‌بس توافق کردند.',
      'Agreement | شیندند | - | -',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });

  it('keeps the weapon that is found and made safe', () => {
    const found = extract({ id: 'f', text: 'پولیس هرات دیروز یک ماین را در ولسوالی انجیل کشف و خنثا کرد.' });
    expect(found.events.flatMap(({ weapons }) => weapons.map(({ type }) => type))).toEqual(['ied']);
  });
});

it('calls a march that the police drove off no riot, though it turned violent', () => {
  expect(
    tell('پولیس راهپیمایی زنان معترض را در کابل با گاز اشک‌آور برهم زد. این راهپیمایی به خشونت کشیده شد.')[0],
  ).toMatch(/^Protest with intervention \| کابل/);
});

it('says nothing of crowds that celebrate', () => {
  expect(tell('پس از پیروزی تیم ملی هزاران تن در کابل و خوست به جاده‌ها ریختند و جشن گرفتند.')).toEqual([]);
});
