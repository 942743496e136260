// Those who died of their wounds: no longer among the hurt, and counted with the dead.
import type { Frame } from '../../frames/frame.ts';
import { OF_HURT } from '../../frames/tolls/dying.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import type { Told } from './totals.ts';

/** «راننده‌اش زخم برداشت … راننده یک ساعت بعد جان داد»: the same man, dead and no longer hurt. */
export function afterWounds(all: readonly Told[]): Told[] {
  const told = withLaterDead(all);
  const moved = new Set<Told>();
  const lessened = new Map<Told, number>();
  const out = told.map((row) => {
    const { people, outcome } = row.toll;
    // «پسرش زخم برداشت و در راه شفاخانه درگذشت»
    const same = outcome === 'killed' ? told.find((other) => isSameHurt(other, row)) : undefined;
    if (same) {
      moved.add(same);
      return { ...row, toll: { ...row.toll, also: true } };
    }
    const weak = outcome === 'killed' && people.theirs ? hurtBefore(told, row) : undefined;
    if (weak) {
      lessened.set(weak, people.min);
      return { ...row, toll: { ...row.toll, part: false } };
    }
    if (outcome !== 'killed' || people.counted || !people.noun) return row;
    const hurt = told.find(
      (other) =>
        other.toll.outcome === 'injured' &&
        !other.toll.people.counted &&
        other.toll.last <= row.toll.first &&
        other.toll.people.noun?.entry.id === people.noun?.entry.id,
    );
    if (!hurt) return row;
    moved.add(hurt);
    return { ...row, toll: { ...row.toll, also: true } };
  });
  return out.filter((row) => !moved.has(row)).map((row) => without(row, lessened.get(row) ?? 0));
}

const isSameHurt = ({ toll }: Told, { toll: { people, first } }: Told): boolean =>
  toll.outcome === 'injured' && toll.people === people && toll.first <= first;

/** «دو برادر زخمی شدند؛ یکی از آنان درگذشت»: the hurt of whom some died, where nobody else is dead. */
function hurtBefore(told: readonly Told[], row: Told): Told | undefined {
  const dead = told.some((other) => other !== row && other.toll.outcome === 'killed');
  return dead
    ? undefined
    : told.findLast(
        ({ toll, frame }) =>
          toll.outcome === 'injured' &&
          frame.first <= row.frame.first &&
          toll.first < row.toll.first &&
          toll.people.min > row.toll.people.min,
      );
}

const without = (row: Told, dead: number): Told => (dead === 0 ? row : changed(row, -dead));

/** «سه تن کشته و ده تن زخمی شدند. … دو تن از زخمیان نیز جان دادند»: five dead and eight hurt. */
function withLaterDead(told: readonly Told[]): readonly Told[] {
  const row = told.find(({ toll }) => toll.dying);
  if (!row) return told;
  const { min } = row.toll.people;
  const before = told.filter(
    ({ toll, frame }) => !toll.part && toll.people.counted && !frame.heading && isToldBefore(frame, toll, row),
  );
  const hurts = before.filter(({ toll }) => toll.outcome === 'injured');
  // «سه سرباز و دو غیرنظامی زخمی شدند. یک سرباز زخمی درگذشت»: out of his own kind.
  const hurt = hurts.findLast(({ toll }) => `${toll.categories}` === `${row.toll.categories}`) ?? hurts.at(-1);
  if (!hurt || hurt.toll.people.min <= min) return told;
  const known = before.findLast(({ toll }) => toll.outcome === 'killed');
  const dead = known && isRisenBy(known, row, hurt) ? undefined : known;
  // «شمار کشته‌ها را چهار تن می‌گوید و می‌افزاید که یکی از زخمی‌ها فوت کرد»: he is one of the four.
  if (dead && before.some(({ toll, frame }) => isTold(toll) && frame.sentence === row.frame.sentence)) return told;
  return told.map((one) =>
    one === hurt || isSameCount(one, hurt) ? changed(one, -min) : one === dead ? changed(one, min) : one,
  );
}

/** «شمار کشته‌ها به نُه تن رسید. از ۱۹ زخمی سه تن جان دادند»: those who died are why the number has risen. */
const isRisenBy = ({ toll }: Told, row: Told, hurt: Told): boolean =>
  hurt.toll.rule === OF_HURT &&
  toll.total &&
  !(row.toll.also || row.toll.people.other) &&
  toll.people.min > row.toll.people.min;

/** «سه تن از ۴۰ زخمی»: the hurt, counted as before. */
const isSameCount = ({ toll }: Told, hurt: Told): boolean =>
  hurt.toll.rule === OF_HURT && toll.outcome === 'injured' && toll.people.min === hurt.toll.people.min;

/** In a sentence before, or before it in its own: «پنج تن کشته و سه تن زخمی شدند؛ یکی از زخمیان دیروز درگذشت». */
const isToldBefore = (frame: Frame, toll: Toll, row: Told): boolean =>
  frame.sentence < row.frame.sentence ||
  (frame.sentence === row.frame.sentence && (toll.last <= row.toll.first || toll.rule === OF_HURT));

/** A number of the dead that somebody gives. */
const isTold = ({ outcome, total }: Told['toll']): boolean => outcome === 'killed' && total;

const changed = (row: Told, by: number): Told => {
  const { min, max } = row.toll.people;
  const people = { ...row.toll.people, min: min + by, max: max === null ? null : max + by };
  return { ...row, toll: { ...row.toll, people } };
};
