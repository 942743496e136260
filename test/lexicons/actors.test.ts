// The lexicons of actors, victims, weapons and reporting: ids, spelling, doubles, periods, and a few facts.
import { describe, expect, it } from 'vitest';
import { ACTOR_LEXICONS } from '../../src/lexicons/actors/index.ts';
import type { Entry, Lexicon } from '../../src/lexicons/lexicon.ts';
import { NATIONALITIES } from '../../src/lexicons/nationalities.ts';
import { REPORTING } from '../../src/lexicons/reporting.ts';
import { SPEAKERS } from '../../src/lexicons/speakers.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { VICTIMS } from '../../src/lexicons/victims.ts';
import { WEAPONS } from '../../src/lexicons/weapons.ts';
import { compile } from '../../src/match/compile.ts';
import { findMentions } from '../../src/match/find.ts';
import type { ActorCategory, ActorValue } from '../../src/model/actor.ts';
import { foldWord } from '../../src/normalize/letters.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const OTHERS: readonly Lexicon<unknown>[] = [NATIONALITIES, VICTIMS, WEAPONS, REPORTING, SPEAKERS];
const ALL: readonly Lexicon<unknown>[] = [...ACTOR_LEXICONS, ...OTHERS];
const ACTORS: readonly Entry<ActorValue>[] = ACTOR_LEXICONS.flatMap((lexicon) => lexicon.entries);

const NOT_CANONICAL = /[يكةىۀۂـ\u064b-\u065f\u0670]|\s{2}|^\s|\s$|\u200c\u200c|^\u200c|\u200c$|\u200c | \u200c/u;
const plain = (form: string): string =>
  form
    .split(/[\s\u200c]+/u)
    .map(foldWord)
    .join(' ');

function doubles(lexicons: readonly Lexicon<unknown>[]): string[] {
  const seen = new Map<string, string>();
  const out: string[] = [];
  for (const { entries } of lexicons)
    for (const { id, forms, value } of entries)
      for (const form of forms) {
        // «[خواندن]» blames beside «مسئول» and denies beside «دروغ»: the needed words tell the entries apart.
        const key = `${plain(form)} ${(value as { readonly needs?: readonly string[] }).needs?.join(' ') ?? ''}`;
        const other = seen.get(key);
        if (other) out.push(`${form}: ${other}, ${id}`);
        seen.set(key, id);
      }
  return out;
}

function categoryOn(id: string, day: string): ActorCategory | undefined {
  const entry = ACTORS.find((actor) => actor.id === id);
  return entry?.value.categories.find(({ from, until }) => (!from || from <= day) && (!until || day < until))?.category;
}

describe('all lexicons', () => {
  it('have unique ascii ids', () => {
    const ids = ALL.flatMap((lexicon) => lexicon.entries.map((entry) => entry.id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('are written in canonical letters', () => {
    const words = ALL.flatMap(({ entries }) => entries.flatMap(({ forms, unless = [] }) => [...forms, ...unless]));
    expect(words.filter((word) => NOT_CANONICAL.test(word))).toEqual([]);
  });

  it('have a form for every entry', () => {
    expect(ALL.flatMap(({ entries }) => entries).filter(({ forms }) => forms.length === 0)).toEqual([]);
  });

  it('list no form twice in a family', () => {
    expect(doubles(ACTOR_LEXICONS)).toEqual([]);
    for (const lexicon of OTHERS) expect(doubles([lexicon])).toEqual([]);
  });
});

describe('actors', () => {
  it('have periods in order and without gaps', () => {
    for (const { id, value } of ACTORS)
      for (let i = 1; i < value.categories.length; i++) {
        const [before, after] = [value.categories[i - 1], value.categories[i]];
        expect(after?.from, id).toBe(before?.until);
        expect((before?.from ?? '') < (after?.from ?? ''), id).toBe(true);
      }
  });

  it('have real days and countries', () => {
    for (const { id, value } of ACTORS) {
      if (value.country !== null) expect(value.country, id).toMatch(/^[A-Z]{2}$/);
      for (const { from, until } of value.categories)
        for (const day of [from, until]) if (day) expect(new Date(day).toISOString().slice(0, 10), id).toBe(day);
    }
  });

  it.each([
    ['AF-TALIBAN', '1995-01-01', 'rebel_group'],
    ['AF-TALIBAN', '1996-09-27', 'state_forces'],
    ['AF-TALIBAN', '2001-11-13', 'rebel_group'],
    ['AF-TALIBAN', '2020-01-01', 'rebel_group'],
    ['AF-TALIBAN', '2021-08-14', 'rebel_group'],
    ['AF-TALIBAN', '2021-08-15', 'state_forces'],
    ['AF-TALIBAN', '2022-01-01', 'state_forces'],
    ['AF-NDS', '2021-01-18', 'state_forces'],
    ['AF-NDS', '2022-01-18', undefined],
    ['AF-NRF', '2022-05-20', 'rebel_group'],
    ['SY-HTS', '2020-01-01', 'rebel_group'],
    ['SY-HTS', '2025-01-01', 'state_forces'],
    ['PROTESTERS', '2022-06-19', 'protesters'],
  ])('%s on %s is %s', (id, day, category) => {
    expect(categoryOn(id, day)).toBe(category);
  });
});

describe('found in text', () => {
  const index = compile(ALL, VERBS);
  const ids = (text: string, kind: string): string[] =>
    findMentions(tokenize(text, index.vocabulary), index)
      .filter((mention) => mention.kind === kind)
      .map((mention) => mention.entry.id);

  it.each([
    ['جنگجوی طالبان', 'AF-TALIBAN'],
    ['شاخهٔ خراسان گروه داعش', 'IS-KHORASAN'],
    ['تحریک طالبان پاکستان', 'PK-TTP'],
    ['طالبان پاکستانی', 'PK-TTP'],
    ['سربازان گمنام امام زمان', 'IR-INTELLIGENCE'],
    ['رژیم‌صهیونیستی', 'IL-GOV'],
    ['جبههٔ مقاومت ملی', 'AF-NRF'],
    ['مأموریت حمایت قاطع ناتو', 'NATO'],
    ['افراد مسلح ناشناس', 'UNID-ARMED'],
    ['پ.ک.ک', 'TR-PKK'],
    ['اسلام آباد', 'PK-GOV-CAPITAL'],
    ['زنان معترض', 'PROTESTERS'],
  ])('actor «%s» is %s', (text, id) => {
    expect(ids(text, 'actor')).toEqual([id]);
  });

  it.each([
    ['ماین کنار جاده', 'weapon-ied-roadside'],
    ['ماین مقناطیسی', 'weapon-ied-magnetic'],
    ['انفجار ماین', 'weapon-mine'],
    ['طیارۀ بی‌سرنشین', 'weapon-drone'],
    ['موتر مازدای مملو از مواد انفجاری', 'weapon-car-bomb'],
    ['واسکت انفجاری', 'weapon-suicide-vest'],
    ['آتش گشودند', 'weapon-opened-fire'],
    ['به آتش کشیدند', 'weapon-arson'],
  ])('weapon «%s» is %s', (text, id) => {
    expect(ids(text, 'weapon')).toEqual([id]);
  });

  it.each(['شورای عالی امنیت', 'حملهٔ انتحاری', 'کارمند ماین‌پاکی'])('no weapon in «%s»', (text) => {
    expect(ids(text, 'weapon')).toEqual([]);
  });

  it.each([
    ['سرباز پولیس', 'victim-police'],
    ['داکتر زن', 'victim-female-medic'],
    ['څارنوال', 'victim-judge'],
    ['کارمند یک مؤسسهٔ ماین‌پاکی', 'victim-aid-worker'],
  ])('victim «%s» is %s', (text, id) => {
    expect(ids(text, 'victim')).toEqual([id]);
  });

  it.each([
    ['این گزارش را رد کرده است', 'denies-verb'],
    ['طالبان را متهم می‌کند', 'alleges-verb'],
    ['مسئولیت این حمله را پذیرفت', 'claims-responsibility'],
    ['به نقل از رویترز', 'says-prefix'],
  ])('reporting «%s» is %s', (text, id) => {
    expect(ids(text, 'reporting')).toEqual([id]);
  });
});
