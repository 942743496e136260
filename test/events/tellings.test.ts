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
      'Arrests | بلچراغ | perpetrator طالبان | arrested 3',
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
