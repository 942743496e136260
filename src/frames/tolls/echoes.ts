// Tolls of one sentence that another of its tolls counts better: the dead among those shot at, the names of those counted.

import { COMMAS } from '../../lexicons/function-words.ts';
import { AND, DEMONSTRATIVES, ONE_OF, PRONOUNS } from '../../lexicons/toll-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import { keyAt } from '../reading.ts';
import { HARMS } from './bars.ts';
import { HIS_PEOPLE } from './kin.ts';
import type { Toll, TollContext } from './toll.ts';

/** Entry of the words for shooting at people: they are dead where the sentence counts no harm of its own. */
export const SHOT = 'shot-at';

/** Entries of the words for those who lie there. */
export const LYING: readonly string[] = ['in-hospital', 'in-bed', 'under-care'];

/** Entries of the words for people taken to hospital: hurt, where they are counted and their harm is not told of. */
const TAKEN: ReadonlySet<string> = new Set(['taken-to-hospital', 'taken-to-hospitals-of', ...LYING]);

/** «گروهی را به گلوله بستند که دو تن کشته شدند», «جان دو سپاهی را گرفت: سردار … و سرهنگ … کشته شدند». */
export const withoutEchoes = (tokens: TollContext['tokens'], tolls: readonly Toll[]): Toll[] =>
  tolls.filter((toll) => {
    if (isDeadSince(tolls, toll) || isInName(tolls, toll)) return false;
    if (isHeAgain(tokens, tolls, toll) || isNameOfOffice(tokens, tolls, toll)) return false;
    if (toll.rule === SHOT) return !isCountedElse(tolls);
    return TAKEN.has(toll.rule) ? isNews(tokens, tolls, toll) : !isNameOf(tolls, toll);
  });

/** «کشته شدن آن جوان را تأیید کردند، ولی می‌گویند که او با گلولهٔ مردم جان داد»: the same one, by a pronoun. */
const isHeAgain = (tokens: TollContext['tokens'], tolls: readonly Toll[], toll: Toll): boolean =>
  !toll.people.counted &&
  !toll.also &&
  PRONOUNS.has(keyAt(tokens, toll.people.first)) &&
  tolls.some(
    ({ outcome, part, people, last }) =>
      outcome === toll.outcome && !part && people.min === 1 && people.max === 1 && last <= toll.people.first,
  );

/** «قتل مولوی شکور، امام جمعه، که به ضرب گلوله کشته شد»: what he is, told of him twice. */
const isInName = (tolls: readonly Toll[], { outcome, people, part }: Toll): boolean =>
  !people.counted &&
  !part &&
  tolls.some(
    (other) =>
      other.outcome === outcome &&
      !other.people.counted &&
      other.people.first < people.first &&
      people.last <= other.people.last,
  );

/** «عبدالحسیب قربانی، رییس دفتر والی، را گرفتار و به زندان بردند»: his name, with what he is right behind it. */
const isNameOfOffice = (
  tokens: TollContext['tokens'],
  tolls: readonly Toll[],
  { outcome, people, part }: Toll,
): boolean =>
  !people.counted &&
  !part &&
  people.noun === null &&
  COMMAS.has(keyAt(tokens, people.last)) &&
  tolls.some(
    (other) =>
      other.outcome === outcome &&
      !other.people.counted &&
      other.people.first === people.last + 1 &&
      // «حاجی کریم، راننده و محافظش»: others than he.
      !(HIS_PEOPLE.has(other.people.noun?.entry.id ?? '') && AND.has(keyAt(tokens, other.people.last))) &&
      other.people.noun?.ending !== 'possessive',
  );

/** «دو تن که زخمی شده بودند جان دادند», «جان باختن دو زخمی»: they are among the dead now. */
const isDeadSince = (tolls: readonly Toll[], { outcome, people: { first, last } }: Toll): boolean =>
  outcome === 'injured' &&
  tolls.some((other) => other.outcome === 'killed' && other.people.first <= first && last <= other.people.last);

/** «بیش از چهل تن به شفاخانه انتقال داده شدند»; bodies and those told to be hurt are taken there as well. */
const isNews = (tokens: TollContext['tokens'], tolls: readonly Toll[], { people, rule, last }: Toll): boolean =>
  (people.counted || (people.noun !== null && LYING.includes(rule))) &&
  !people.theirs &&
  // «یکی از این زنان به شفاخانه برده شده است»: of those told of.
  !(ONE_OF.has(keyAt(tokens, people.first)) && DEMONSTRATIVES.has(keyAt(tokens, people.first + 2))) &&
  people.noun?.entry.id !== 'victim-passive' &&
  // «ده‌ها هزار نفر به خیابان آمدند … کسانی که تحت معالجه بودند»
  tokens.slice(people.last, last - OWN_VERB).every(({ word }) => word.verb === null) &&
  tolls.every(({ rule, outcome }) => TAKEN.has(rule) || outcome !== 'injured');

/** Words of «به مراکز درمانی برده شدند». */
const OWN_VERB = 5;

const isCountedElse = (tolls: readonly Toll[]): boolean =>
  tolls.some((other) => other.rule !== SHOT && HARMS.has(other.outcome) && !other.people.other && !other.also);

/** One of as many single people as were counted before. */
function isNameOf(tolls: readonly Toll[], toll: Toll): boolean {
  if (toll.people.counted || toll.also) return false;
  const alike = tolls.filter(({ outcome }) => outcome === toll.outcome);
  const whole = alike.find(({ people }) => people.counted);
  // «ترور یک قاضی؛ محمود اسلامی، قاضی دادگستری، … جان داد»
  if (whole?.people.min === 1 && whole.people.noun && !toll.part)
    return toll.first >= whole.last && toll.people.noun?.entry.id === whole.people.noun.entry.id;
  const names = alike.filter((other) => other !== whole);
  return (
    whole !== undefined &&
    whole.people.min > 1 &&
    whole.people.max === whole.people.min &&
    names.length === whole.people.min &&
    names.every((other) => !other.people.counted && !other.part && other.first >= whole.last)
  );
}

/** «در شفاخانهٔ ایمرجنسی لشکرگاه بستر اند»: the place of the hospital is not where they were hurt. */
export const isOfHospital = (tolls: readonly Toll[], { first }: PlaceMention): boolean =>
  tolls.some(({ rule, last }) => TAKEN.has(rule) && first >= last && first - last <= HOSPITAL_NAME);

/** Words of the name of a hospital. */
const HOSPITAL_NAME = 3;
