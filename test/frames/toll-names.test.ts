// One person told of by name, who is the subject of the clause before and goes on.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const tollOf = (text: string) => {
  const [event] = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
  return [event?.totals.killed?.min ?? 0, event?.totals.injured?.min ?? 0];
};

describe('a name that goes on', () => {
  it.each([
    ['«سید آرمان موسوی» در کرمانشاه هدف شلیک مستقیم قرار گرفت و جان خود را از دست داد.', [1, 0]],
    ['سارا احمدی در سنندج با شلیک نیروهای امنیتی زخمی شد و در بیمارستان جان باخت.', [1, 0]],
    ['او در رشت از ناحیه سر هدف گلوله قرار گرفت و جان باخت.', [1, 0]],
    // Things are harmed too.
    ['سوله‌ای در راسک هدف حمله هوایی آمریکا قرار گرفت و به شدت آسیب دیده است.', [0, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});

describe('two names and the post of one', () => {
  it.each([
    ['کریم نوری و احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه کشته شدند.', [2, 0]],
    ['احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه کشته شد.', [1, 0]],
    ['احمد معروف، رئیس ستاد، دیروز در حملهٔ هوایی به غزه به شهادت رسیدند.', [1, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});

describe('names behind the day, a rank or a clause set in', () => {
  it.each([
    ['دیروز احمد رشیدی در یک حملهٔ مسلحانه در سقز کشته شد.', [1, 0]],
    ['گروهبان حسن کریمی هنگام نگهبانی در یک حملهٔ مسلحانه در سقز به شهادت رسید.', [1, 0]],
    ['شب گذشته حسن کریمی که از وظیفه برمی‌گشت، در حملهٔ طالبان در غزنی جان باخت.', [1, 0]],
    ['دیروز نورمحمد بر اثر انفجار ماین در غزنی از پا درآمد.', [1, 0]],
    // A thing, and a relative clause that does not close.
    ['دیروز برج مخابراتی در یک حملهٔ مسلحانه در سقز از بین رفت.', [0, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});

describe('lists of names', () => {
  it.each([
    ['دیروز احمد رشیدی و حسن کریمی در انفجاری در کابل کشته شدند.', [2, 0]],
    ['احمد رشیدی، زهرا قاسمی و سرهنگ علی مرادی دیروز در انفجاری در کابل زخمی شدند.', [0, 3]],
    ['دیروز احمد رشیدی، حسن کریمی و سه سرباز در انفجاری در کابل کشته شدند.', [5, 0]],
    ['دیروز احمد رشیدی و دو محافظش در انفجاری در کابل کشته شدند.', [3, 0]],
    ['افراد مسلح دیروز در کابل احمد رشیدی و حسن کریمی را به گلوله بستند و کشتند.', [2, 0]],
    // The names of those counted beside them.
    ['دیروز در حملهٔ راکتی به اربیل دو سرباز، جان اسمیت و تام براون، کشته شدند.', [2, 0]],
    ['احمد رشیدی و حسن کریمی، دو خبرنگار محلی، دیروز در انفجاری در غزنی کشته شدند.', [2, 0]],
    ['سه خبرنگار به نام‌های احمد رشیدی، حسن کریمی و زهرا قاسمی دیروز در انفجاری در غزنی کشته شدند.', [3, 0]],
    // Who tells it.
    ['احمد رشیدی و حسن کریمی گفتند که دیروز در انفجاری در غزنی سه نفر کشته شدند.', [3, 0]],
  ])('%s', (text, toll) => {
    expect(tollOf(text)).toEqual(toll);
  });
});

describe('a name right behind what happened', () => {
  const told = (text: string) => {
    const [event] = extract({ id: 't', text, published: { date: '2019-08-03', basis: 'metadata' } }).events;
    return [event?.sub_event_type, event?.totals.killed?.min ?? 0, event?.totals.arrested?.min ?? 0];
  };

  it.each([
    [
      'والی ننگرهار از کشته شدن نورالله احمدزی، فرمانده محلی طالبان، در حملهٔ هوایی در خوگیانی خبر داد.',
      'Air/drone strike',
      1,
      0,
    ],
    ['کشته شدن قاری یوسف، عضو کلیدی داعش، در حملهٔ افراد مسلح در جلال‌آباد', 'Armed clash', 1, 0],
    ['بازداشت سعید رحمانی، فعال کارگری، در سنندج', 'Arrests', 0, 1],
    ['ریاست امنیت ملی از بازداشت نورالله، خبرنگار پیشین، در هرات خبر داد.', 'Arrests', 0, 1],
    // In passing: what was answered, and not the news.
    [
      'در واکنش به بازداشت نورالله، خبرنگار پیشین، در هرات، ده‌ها تن دیروز در کابل تظاهرات کردند.',
      'Peaceful protest',
      0,
      0,
    ],
    // A noun of death is said of much else.
    ['مرگ ناتورالیسم در حملهٔ هوایی دیروز به خوگیانی', 'Air/drone strike', 0, 0],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('those counted, with their names behind', () => {
  it.each([
    'سپاه دیروز سه شهروند بلوچ به نام‌های یاسر، ناصر و طاها ریگی را در زاهدان بازداشت کرد.',
    'سپاه دیروز سه شهروند بلوچ به اسامی یاسر ریگی، ناصر ریگی و طاها ریگی را در زاهدان بازداشت کرد.',
    'سپاه دیروز سه شهروند بلوچ، یاسر ریگی، ناصر ریگی و طاها ریگی را در زاهدان بازداشت کرد.',
  ])('%s', (text) => {
    const [event] = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
    expect(event?.totals.arrested).toMatchObject({ min: 3, max: 3 });
  });
});
