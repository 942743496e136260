// A death that a text only remembers: of somebody named, at no place and on no day, by nobody, behind other words.
import type { Frame } from '../../frames/frame.ts';
import type { Draft } from '../facts.ts';

/** «وقتی اینترنت قطع بود، رئیس پلیس ترور شد», «به جای تقدیر از او، ترورش کردیم»: what a speaker recalls of a man whom all know to be
 * dead. A headline that tells of one is news. */
export const isRememberedDeath = ({ days, setting, frames, tolls }: Draft, isGeneral: boolean): boolean => {
  const told = frames.find((frame) => frame.triggers.length + frame.tolls.length > 0);
  return (
    told !== undefined &&
    (isGeneral || (told.sentence > 0 && !told.item)) &&
    days === null &&
    setting.length === 0 &&
    tolls.length > 0 &&
    tolls.every(({ outcome, people }) => outcome === 'killed' && !people.counted) &&
    frames.every(isBare)
  );
};

/** No place, no means, nobody who did it; a killing or an arrest is all that is named. */
const isBare = ({ places, sidePlaces, weapons, triggers, roles, dates, statementDates }: Frame): boolean =>
  places.length + sidePlaces.length + weapons.length + dates.length + statementDates.length === 0 &&
  triggers.every(({ entry }) => entry.value.happening === 'killing' || entry.value.happening === 'arrest') &&
  roles.every(({ role }) => role === 'target');
