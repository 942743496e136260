import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string, date = '2018-06-15') =>
  extract({ id: 'a.txt', text, published: { date, basis: 'metadata' } }).events[0];

it('counts those who are still held among those who were taken', () => {
  const event = read(
    'طالبان دیروز هفده کارگر را در سرپل ربودند. به گفتهٔ پولیس پنج تن رها شده و دوازده تن دیگر هنوز نزد طالبان‌اند.',
  );
  expect(event?.totals.abducted).toEqual({ min: 17, max: 17 });
});

it('takes those whom another voice calls missing for those who were taken', () => {
  const event = read(
    'افراد مسلح دیروز نوزده مسافر را در سرپل ربودند. اما یک عضو شورای ولایتی می‌گوید که ۲۵ تن لادرک اند.',
  );
  expect(event?.totals).toMatchObject({ abducted: { min: 19, max: 25 }, missing: null });
});

it('is an arrest when those who govern lead somebody from home', () => {
  const event = read('استخبارات طالبان دیروز یک افسر پیشین را از خانه‌اش در شهر هرات برد.', '2023-06-15');
  expect(event).toMatchObject({ sub_event_type: 'Arrests', totals: { arrested: { min: 1, max: 1 } } });
});

it('is an arrest when the force that ends a protest leads somebody away', () => {
  const event = read(
    'ده‌ها زن دیروز در شهر مزار شریف دست به اعتراض زدند. نیروهای طالبان رسیدند و آنان را با شلیک هوایی پراکنده کردند. یک عکاس نیز از محل برده شد.',
    '2023-06-15',
  );
  expect(event?.totals.arrested).toEqual({ min: 1, max: 1 });
});

it('has the doer of the verb that two deeds share', () => {
  const rolesOf = (text: string) => read(text, '2023-06-15')?.actors.map(({ role, text: name }) => `${role} ${name}`);
  expect(rolesOf('مأموران دیروز نُه زن را در شهر هرات بازداشت و شش ساعت در حوزه نگه‌داری کردند.')).toContain(
    'perpetrator مأموران',
  );
  expect(rolesOf('طالبان دیروز سه غیرنظامی را در بدخشان تیرباران و جسدهای شان را در دریا انداختند.')).toContain(
    'perpetrator طالبان',
  );
});

it('is told of somebody by name alone', () => {
  const targetsOf = (text: string) =>
    read(text, '2026-06-15')
      ?.actors.filter(({ role }) => role === 'target')
      .map(({ text: name }) => name);
  expect(targetsOf('مأموران دیروز فرناز سلیمی را در مشهد بازداشت کردند.')).toEqual(['فرناز سلیمی']);
  expect(targetsOf('مأموران دیروز فرناز سلیمی را دیدند و سه تن را در مشهد بازداشت کردند.')).toEqual([]);
});
