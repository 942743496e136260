// What a happening answers is another happening: its words, places and sides are not those of the answer.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, actors }) =>
      [
        sub_event_type,
        places.map((place) => place.text).join(' | '),
        actors.flatMap(({ role, text }) => (role === 'perpetrator' ? text : [])).join(' | '),
      ] as const,
  );

const SHELLED = 'Shelling/artillery/missile attack';
const STRUCK = 'Air/drone strike';

describe('an answer', () => {
  it.each([
    [
      'سپاه: در پاسخ به تجاوز دشمن به بندر جاسک، پایگاه الظفره در امارات را با موشک هدف قرار دادیم.',
      [[SHELLED, 'پایگاه الظفره', 'سپاه']],
    ],
    [
      'یمن در پاسخ به بمباران صنعا از سوی اسرائیل، یک موشک بالستیک به سمت تل‌آویو شلیک کرد.',
      [
        [SHELLED, 'تل‌آویو', 'یمن'],
        [STRUCK, 'صنعا', 'اسرائیل'],
      ],
    ],
    [
      'عربستان به تلافی شلیک موشک به ریاض، صعده را بمباران کرد.',
      [
        [STRUCK, 'صعده', 'عربستان'],
        [SHELLED, 'ریاض', ''],
      ],
    ],
    // Without a comma, in a list with commas, and at the end of a heading.
    [
      'حشدالشعبی در انتقام حمله دیروز آمریکا مواضع این کشور در عین‌الاسد را با پهپاد هدف قرار داد.',
      [[STRUCK, 'عین‌الاسد', 'حشدالشعبی']],
    ],
    [
      'در پاسخ به حملات علیه لبنان، ایران و غزه، نیروهای مسلح یمن موشکی به حیفا شلیک کردند.',
      [[SHELLED, 'حیفا', 'نیروهای مسلح یمن']],
    ],
  ])('%s', (text, events) => {
    expect(eventsOf(text).slice(0, events.length)).toEqual(events);
  });
  it('is of another day than what it answers', () => {
    expect(
      eventsOf('پس از حملات دیروز اسرائیل به مواضع حزب‌الله، این گروه امروز کریات شمونا را موشک‌باران کرد.'),
    ).toEqual([
      [SHELLED, 'کریات شمونا', 'حزب‌الله'],
      [STRUCK, '', 'اسرائیل'],
    ]);
    expect(
      eventsOf('نخست‌وزیر اسرائیل از بمباران ضاحیه بیروت در پاسخ به حملات راکتی امروز صبح حزب‌الله خبر داد.').map(
        ([label, , doer]) => [label, doer],
      ),
    ).toContainEqual([SHELLED, 'حزب‌الله']);
  });
  it('takes no doer from what it answers', () => {
    expect(
      eventsOf('در حملات موشکی ایران که در واکنش به نقض آتش‌بس توسط آمریکا انجام شد، چهار نظامی آمریکایی زخمی شدند.'),
    ).toEqual([[SHELLED, '', 'ایران']]);
  });
  it('of words is none', () => {
    expect(eventsOf('ترامپ در واکنش به حمله ایران به کویت گفت این کار بی‌پاسخ نمی‌ماند.')).toEqual([
      [STRUCK, 'کویت', 'ایران'],
    ]);
    expect(
      eventsOf('دولت لبنان در پاسخ به پرسش خبرنگاران گفت که اسرائیل بعلبک را بمباران کرده است.').map(
        ([, where]) => where,
      ),
    ).toEqual(['بعلبک']);
  });
});

describe('where people march over what was done', () => {
  const march = (text: string) => eventsOf(text).filter(([label]) => label === 'Peaceful protest');
  it.each([
    ['صدها تن از مردم کنر در اعتراض به حملات راکتی پاکستان در شهر اسعدآباد دست به راهپیمایی زدند.', 'اسعدآباد'],
    ['مردم بلخ در اعتراض به حملات طالبان در مزار شریف تظاهرات کردند.', 'مزار شریف'],
    // Where it was done, before the comma.
    ['در اعتراض به حملات راکتی پاکستان در اسعدآباد، باشندگان جلال‌آباد در شهر جلال‌آباد تظاهرات کردند.', 'جلال‌آباد'],
  ])('%s', (text, place) => {
    expect(march(text).map(([, where]) => where)).toEqual([place]);
  });
});
