// Rows of actors: who stands beside whom in one role, and which names are one actor's.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { ConflictEvent } from '../../src/model/event.ts';

function eventOf(text: string, published = '2019-06-20'): ConflictEvent {
  const [event] = extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events;
  if (!event) throw new Error(`no event in ${text}`);
  return event;
}

const actors = (event: ConflictEvent): string[] => event.actors.map(({ role, text }) => `${role} ${text}`);

describe('rows of actors', () => {
  it('keep those whom somebody blames beside those whom the news saw', () => {
    const event = eventOf(
      'دو مرد نقاب‌پوش دیروز یک معلم را در شهر تالقان به گلوله بستند و کشتند. پولیس تخار طالبان را عامل این ترور می‌داند.',
    );
    expect(actors(event)).toContain('perpetrator مرد نقاب‌پوش');
    expect(actors(event)).toContain('perpetrator طالبان');
  });

  it('are one where the attackers are said to have been theirs', () => {
    const event = eventOf(
      'افراد مسلح دیروز یک معلم را در شهر تالقان به گلوله بستند و کشتند. پولیس تخار می‌گوید که مهاجمان طالبان بودند.',
    );
    expect(actors(event).filter((actor) => actor.startsWith('perpetrator'))).toHaveLength(1);
  });

  it('are two where two bodies of one state fight each other', () => {
    const event = eventOf('سربازان اردو و افراد پولیس سرحدی دیروز در خوست به روی هم آتش گشودند؛ سه تن کشته شدند.');
    expect(actors(event)).toEqual(['party سربازان اردو', 'party افراد پولیس سرحدی']);
  });

  it('take the fallen of an attacked force for names of it', () => {
    const event = eventOf('طالبان دیشب بر پوسته‌های امنیتی در قره‌باغ غزنی حمله کردند. دو پولیس کشته شدند.');
    expect(event.actors.find(({ role }) => role === 'target')?.aliases).toContain('پولیس');
  });

  it('name the kinds of people whom a strike is told to have hit', () => {
    expect(actors(eventOf('در بمباران دیروز یک مکتب در اچین هشت شاگرد کشته شدند.'))).toContain('target شاگرد');
  });
});

it('counts no agent among the victims', () => {
  const event = eventOf('حاجی کریم، عضو شورای ولایتی، دیروز در جلال‌آباد به دست دو نقاب‌پوش کشته شد.');
  expect(event.totals.killed).toEqual({ min: 1, max: 1 });
});
