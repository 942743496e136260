// Which label wins where several could, or where the word that decides stands in another sentence; which weapons then count.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string, date: string) =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('who governs, guards or takes', () => {
  it.each([
    [
      'who governs arrests',
      '2024-05-18',
      'طالبان بامداد شنبه ده تن از باشندگان ولسوالی فرخار را با خود بردند.',
      'Arrests',
    ],
    [
      'who only rebels abducts',
      '2018-05-18',
      'طالبان بامداد جمعه ده تن از باشندگان ولسوالی فرخار را با خود بردند.',
      'Abduction/forced disappearance',
    ],
    [
      'the taker stands behind «به دست»',
      '2021-07-24',
      'ولسوالی پنجوایی پس از عقب راندن پولیس که نُه کشته بر جا گذاشت، به دست طالبان سقوط کرد.',
      'Non-state actor overtakes territory',
    ],
    [
      'fighters of others fall before those who govern',
      '2023-06-03',
      'قطعهٔ خاص طالبان بر خانه‌ای در شهر کندز یورش برد. در این عملیات دو داعشی کشته شدند؛ باشندگان می‌گویند یک تن از کشته‌شدگان نانوا بود.',
      'Armed clash',
    ],
    [
      'guards are of the side of whom they guard',
      '2023-06-03',
      'افراد ناشناس دیشب در ولسوالی پغمان بر موتر آمر حوزهٔ پولیس طالبان فیر کردند که سه محافظش زخم برداشتند.',
      'Armed clash',
    ],
    [
      'prisoners taken in the fight do not make it one-sided',
      '2024-11-20',
      'تی‌تی‌پی ادعا کرد که بر پوسته‌یی در وانه حمله کرده، ۲۰ سرباز را کشته و سه تن را اسیر گرفته است.',
      'Armed clash',
    ],
    [
      'soldiers of an army that is no more',
      '2023-02-14',
      'یک سرباز ارتش پیشین دیروز در شهر مهترلام به ضرب گلوله کشته شد.',
      'Attack',
    ],
    ['the armed wound', '2024-01-04', 'نظامیان اسرائیلی دیروز سه فلسطینی را در شهر الخلیل زخمی کردند.', 'Attack'],
    [
      'a flag is raised',
      '2019-08-13',
      'طالبان دیشب پس از شش ساعت نبرد، پرچم خود را بر فراز ساختمان ولسوالی دشت‌ارچی برافراشتند.',
      'Non-state actor overtakes territory',
    ],
    [
      'goods are carried off',
      '2023-02-14',
      'نیروهای طالبان دیروز خانه‌های مردم درهٔ پنجشیر را تلاشی کرده، پول و زیورات آنان را با خود بردند.',
      'Looting/property destruction',
    ],
  ])('%s', (_, date, text, label) => {
    expect(told(text, date)).toEqual([label]);
  });
});

describe('crowds', () => {
  it.each([
    [
      'what they are angry about',
      'ده‌ها زن دیروز در هرات در پیوند به کشتار دانش‌آموزان به جاده برآمدند و شعار سر دادند.',
      'Peaceful protest',
    ],
    [
      'shots wound whips did not',
      'ده‌ها دختر دانشجو دیروز در برابر دانشگاه هرات تظاهرات کردند. جنگجویان طالبان نخست با شلاق به جان معترضان افتادند و سپس بر آنان آتش گشودند که دو دختر زخمی شدند.',
      'Excessive force against protesters',
    ],
    [
      'farmers who object',
      'نیروهای طالبان دیروز در ولسوالی آرگو بر دهقانانی که به تخریب کشت‌ها اعتراض داشتند، آتش گشودند. یک تن کشته شد.',
      'Excessive force against protesters',
    ],
    [
      'people fight without arms',
      'طرفداران دو نامزد دیروز در صحن دانشگاه بلخ به جان هم افتادند. در این زد و خورد شش دانشجو زخم برداشتند.',
      'Mob violence',
    ],
  ])('%s', (_, text, label) => {
    expect(told(text, '2022-10-01')).toEqual([label]);
  });
});

const labelAndWeapons = (text: string) =>
  extract({ id: 't', text, published: { date: '2020-11-20', basis: 'metadata' } }).events.map((event) => [
    event.sub_event_type,
    ...event.weapons.map((weapon) => weapon.type),
  ]);

describe('what it was done with', () => {
  it.each([
    [
      'a driver in his lorry',
      'رانندهٔ یک لاری، موتر پر از بارود را دیروز در پارکنگ یک اداره در گردیز منفلق کرد. سی تن کشته شدند.',
      ['Suicide bomb', 'car_bomb'],
    ],
    [
      'a lorry stopped',
      'پولیس دیروز یک لاری بمب‌گذاری‌شده را پیش از رسیدن به کابل در منطقهٔ پل چرخی توقف داد.',
      ['Disrupted weapons use', 'car_bomb'],
    ],
    [
      'a bomb told of in the next sentence',
      'موتر کارمندان ادارهٔ احصائیه دیروز در پغمان هدف قرار گرفت. به گفتهٔ پولیس، بمب در یک کراچی جابه‌جا شده بود. دو کارمند کشته شدند.',
      ['Remote explosive/landmine/IED', 'ied'],
    ],
    [
      'a drone drops a grenade',
      'دیروز یک پهپاد حامل بمب دستی بر اردوگاه کارگران چینی در ختلان حمله کرد که یک تن در آن جان باخت.',
      ['Air/drone strike', 'drone', 'grenade'],
    ],
    [
      'rockets and grenades from near',
      'جبههٔ آزادی دیشب یک قرارگاه طالبان را در شهر کابل با راکت و بمب دستی هدف گرفت که چهار طالب کشته شدند.',
      ['Armed clash', 'rocket', 'grenade'],
    ],
    [
      'mortar shells that were fired',
      'در نتیجهٔ اصابت دو مرمی هاوان بر بازار قیصار فاریاب، نُه فرد ملکی دیروز کشته شدند. والی می‌گوید که مرمی‌ها را طالبان شلیک کردند.',
      ['Shelling/artillery/missile attack', 'mortar'],
    ],
    [
      'arrests told first',
      'امنیت ملی دیروز در جلال‌آباد دو عضو داعش را گرفتار کرده و از نزد آنان سه واسکت انفجاری به دست آورده است.',
      ['Arrests', 'suicide_vest'],
    ],
    [
      'arrests in an operation',
      'طالبان دیروز در عملیاتی چهار عضو داعش را در شبرغان دستگیر و از نزد آنان دو واسکت انتحاری به دست آورده‌اند.',
      ['Arrests'],
    ],
    [
      'what a bomber sets off',
      'مهاجم انتحاری دیروز در شهر تالقان داخل دفتر والی شد و مواد انفجاری‌اش را ترکاند؛ سه تن کشته شدند.',
      ['Suicide bomb', 'suicide_vest'],
    ],
    [
      'a barrel is no car',
      'بشکهٔ زرد پر از باروت دیروز در پیش یک مدرسه در خلم منفجر شد؛ دوازده شاگرد زخمی شدند.',
      ['Remote explosive/landmine/IED', 'ied'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labelAndWeapons(text)).toEqual([expected]);
  });

  it('is like the one before it', () => {
    expect(
      told(
        'دیروز در شلیک راکت نیروهای پاکستانی بر ولسوالی شلتن کنر دو طفل کشته شدند. پیش از این در ماه دلو هم در حملهٔ مشابهی بر ولسوالی سرکانو، یک چوپان جان باخته بود.',
        '2022-04-03',
      ),
    ).toEqual(['Shelling/artillery/missile attack', 'Shelling/artillery/missile attack']);
  });
});
