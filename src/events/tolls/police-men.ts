// «سرباز» and «سرهنگ» are men of the army or of the police: the text that tells only of police means these.
import type { Frame } from '../../frames/frame.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { isPoliceBody } from '../../lexicons/actors/kinds.ts';
import type { Told } from './totals.ts';

const SOLDIER = 'victim-soldier';
/** Whom an army and a police have alike. */
const OF_EITHER: ReadonlySet<string> = new Set([SOLDIER, 'victim-officer']);
const POLICE = 'victim-police';

/** «کاروان پولیس به کمین افتاد. سه سرباز جان باختند»: the category of the body that was attacked. */
export function asPolice(frames: readonly Frame[], told: readonly Told[]): Told[] {
  const attacked = frames.flatMap(({ roles }) => roles.filter(({ role }) => role === 'target' || role === 'party'));
  const isOfPolice =
    attacked.some(({ actor }) => isPoliceBody(actor.id)) || told.some(({ toll }) => toll.categories.includes('police'));
  const isOfArmy =
    attacked.some(({ actor }) => actor.value?.state === true && !isPoliceBody(actor.id) && !isCounted(told, actor)) ||
    told.some((row) => row.toll.categories.includes('military') && !isPlainSoldier(row)) ||
    isToldApart(told);
  if (!isOfPolice || isOfArmy || !told.some(isPlainSoldier)) return [...told];
  return told.map((row) => (isPlainSoldier(row) ? { ...row, toll: { ...row.toll, categories: ['police'] } } : row));
}

/** «سه سرباز»: they themselves. */
const isCounted = (told: readonly Told[], { first }: ActorMention): boolean =>
  told.some(({ toll: { people } }) => people.first <= first && first < people.last);

/**
 * «پنج سرباز و سه پولیس کشته شدند»: where both are counted side by side, soldiers are no police; «یک سرباز پولیس کشته و سه
 * سرباز دیگر زخمی شدند» are more of the same.
 */
const isToldApart = (told: readonly Told[]): boolean =>
  told.some(
    (row) =>
      isPlainSoldier(row) &&
      !row.toll.people.other &&
      row.toll.people.noun?.entry.id === SOLDIER &&
      row.toll.people.noun.ending !== 'possessive' &&
      told.some((other) => isPlainPolice(other) && other.frame.sentence === row.frame.sentence),
  );

/** «سه پولیس», but no officer, whose men soldiers are («آمر حوزه و دو سرباز»). */
const isPlainPolice = ({ toll: { people, categories, part } }: Told): boolean =>
  `${categories}` === 'police' && !part && people.counted && people.noun?.entry.id === POLICE;

/** Of no body by name: not «سرباز اردو», but «سه سرباز» and «چهار تن دیگر» behind them. */
const isPlainSoldier = ({ toll: { people, categories } }: Told): boolean => {
  const { noun, actor } = people;
  if (`${categories}` !== 'military' || noun === null) return false;
  if (noun.entry.value.category === 'neutral') return people.other || people.theirs;
  return (
    OF_EITHER.has(noun.entry.id) &&
    noun.last - noun.first === 1 &&
    (actor === null || (actor.first === noun.first && actor.last === noun.last))
  );
};
