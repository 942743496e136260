// Counts that the text has left behind: said the day before, or first, and otherwise now; victims who are then told apart.
import type { Toll } from '../../frames/tolls/toll.ts';
import { isOneName } from './rivals.ts';
import type { Told } from './totals.ts';

/** «این وزارت دیروز از مرگ پنج سرباز خبر داده بود»: left behind where the same outcome is told of anew. */
export const withoutOlder = (told: readonly Told[]): Told[] =>
  told.filter(
    (row) =>
      !row.toll.older ||
      row.toll.also ||
      !told.some((other) => (isNewer(other.toll, row.toll) && !isBeside(other, row)) || isNow(other, row)),
  );

/** «وزارت که دیروز از بیست کشته گفته بود، امروز می‌گوید پانزده تن جان داده‌اند»: the count that the same sentence gives now. */
const isNow = ({ toll, frame, source }: Told, older: Told): boolean =>
  frame === older.frame &&
  isOneName(source ?? '', older.source ?? '') &&
  toll.outcome === older.toll.outcome &&
  toll.first >= older.toll.last &&
  toll.people.counted &&
  !(toll.older || toll.part || toll.also);

/** «پولیس نخست از سه کشته خبر داد، ولی شفاخانه شمار را پنج می‌گوید»: another voice of the same sentence. */
const isBeside = ({ frame, source }: Told, other: Told): boolean =>
  frame === other.frame && !isOneName(source ?? '', other.source ?? '');

/** A higher count of the same people. */
const isNewer = (next: Toll, { outcome, people, categories }: Toll): boolean =>
  next.outcome === outcome &&
  !next.older &&
  !next.part &&
  next.people.min > people.min &&
  (categories.length === 0 || next.categories.length === 0 || `${categories}` === `${next.categories}`);

/** «انفجار ۲۰ قربانی گرفت؛ هشت کشته و ۱۲ زخمی»: the dead and the hurt together, whom the text then counts apart. */
export const withoutBoth = (told: readonly Told[]): Told[] => told.filter((row) => !areBoth(row, told));

const areBoth = (row: Told, told: readonly Told[]): boolean => {
  const { outcome, people, rule } = row.toll;
  if (outcome !== 'killed' || row.toll.part || (rule !== TOOK_VICTIMS && !row.heading)) return false;
  const of = (each: 'killed' | 'injured'): number[] =>
    told.flatMap(({ toll }) => (toll.outcome === each && !toll.part && toll.people.counted ? toll.people.min : []));
  // «… ده‌ها قربانی گرفت ⏎ … چهار تن کشته و نُه تن زخمی شدند»
  if (row.heading && rule === TOOK_VICTIMS && people.vague)
    return told.some((other) => !other.heading && other.toll.outcome === 'killed' && other.toll.people.counted);
  return of('killed').some((dead) => dead < people.min && of('injured').some((hurt) => dead + hurt === people.min));
};

const TOOK_VICTIMS = 'took-victims';
