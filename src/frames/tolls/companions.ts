// Who keeps company with those whom an outcome word is said of: «زنی با دو دخترش», «ملا نصیر با یازده تن از افرادش».
import { HIMSELF } from '../../lexicons/count-words.ts';
import {
  BOTH,
  COMPANIONS,
  EVERY,
  IN_COMPANY,
  OWN,
  PRONOUNS,
  RELATIVE,
  TWO,
  UNDER,
  UNDER_HIM,
  WITH,
} from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import { chainOn, type Member } from './chains.ts';
import type { TollContext } from './toll.ts';

/** Whether people behind «با» share the fate of a subject: «زنی با دو دخترش», not «درگیری با ده طالب». */
export function isCompany({ tokens }: TollContext, one: People, near: readonly People[]): boolean {
  const before = one.first - 2;
  const key = keyAt(tokens, before);
  // «فرمانده به همراه چهار مامور»
  // «و هر دو با سه محافظ شان کشته شدند»
  if (isBoth(tokens, before)) return true;
  if (IN_COMPANY.has(key) || PRONOUNS.has(key) || HIMSELF.has(key) || IN_COMPANY.has(keyAt(tokens, before + 1)))
    return true;
  // «یک قوماندان به نام نور آغا با سه محافظش», «ملا نصیر در ولسوالی ده‌یک با یازده تن از افرادش»
  const reach = isOfCompanions(tokens, one) ? COMPANIONS_REACH : 2;
  return near.some(
    (other) =>
      other.last === before + 1 ||
      (other.last <= before &&
        before - other.last <= reach &&
        other.first < before &&
        !tokens.slice(other.last, before + 1).some(({ word }) => word.verb !== null || RELATIVE.has(word.key))),
  );
}

/** «هر دو», «هردو». */
export const isBoth = (tokens: TollContext['tokens'], at: number): boolean =>
  BOTH.has(keyAt(tokens, at)) || (TWO.has(keyAt(tokens, at)) && EVERY.has(keyAt(tokens, at - 1)));

export const isOfCompanions = (tokens: TollContext['tokens'], { first, last, noun }: People): boolean =>
  noun?.ending === 'possessive' ||
  OWN.has(keyAt(tokens, last)) ||
  // «سه سرباز زیر دستش»
  (UNDER.has(keyAt(tokens, last)) && UNDER_HIM.has(keyAt(tokens, last + 1))) ||
  tokens.slice(first, last + 2).some(({ word }) => COMPANIONS.has(word.key));

/** How far behind the one whom they kept company his companions may stand. */
const COMPANIONS_REACH = 12;

/** «کشته شدن قوماندان نذیر، از چهره‌های گروه، با سه تن از همراهانش»: who died with the one, behind all that he was. */
export function companyBehind(context: TollContext, people: readonly People[], leader: People): Member[] {
  if (leader.counted && leader.min > 1) return [];
  const { tokens } = context;
  const one = people.find(
    (other) =>
      other.counted &&
      other.first >= leader.last &&
      WITH.has(keyAt(tokens, other.first - 1)) &&
      isOfCompanions(tokens, other),
  );
  if (!one || one.first - leader.last > OFFICE_REACH || !isOneMan(tokens, leader.last, one.first)) return [];
  return chainOn(context, people.slice(people.indexOf(one)), one);
}

/** Nothing is told or counted between him and his companions. */
const isOneMan = (tokens: TollContext['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ word }) => word.verb === null || word.verb.form === 'participle');

/** How many words tell who he was. */
const OFFICE_REACH = 16;
