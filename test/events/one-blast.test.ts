// «انفجاری مهیب رخ داد» is a blast, «واسکت انفجاری» is none.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labels = (text: string) =>
  extract({ id: 't', text, published: { date: '2025-11-24', basis: 'metadata' } }).events.map(
    (event) => event.sub_event_type,
  );

describe('one blast', () => {
  it.each([
    'روز سه‌شنبه در بازار ولایت پکتیکا انفجاری مهیب رخ داد که در آن شش سرباز کشته شدند.',
    'روز سه‌شنبه در مرکز ولایت پکتیکا انفجاری همانند روی داد که در آن شش سرباز کشته شدند.',
    'روز سه‌شنبه در ولایت پکتیکا انفجاری بزرگ نیز رخ داد و شش سرباز کشته شدند.',
    'روز سه‌شنبه در ولایت پکتیکا انفجاری مهیب به وقوع پیوست که در آن شش سرباز کشته شدند.',
    'روز سه‌شنبه در ولایت پکتیکا انفجاری شش سرباز را کشت.',
  ])('%s', (text) => {
    expect(labels(text)).toEqual(['Remote explosive/landmine/IED']);
  });

  it('is none in what a fighter carries', () => {
    expect(labels('روز سه‌شنبه در ولایت پکتیکا پولیس سه واسکت انفجاری را کشف کرد.')).not.toContain(
      'Remote explosive/landmine/IED',
    );
  });
});
