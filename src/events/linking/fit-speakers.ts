// A draft that names only places of offices and speakers and a frame in, whether the frame tells of a place far from them out.
import type { Frame } from '../../frames/frame.ts';
import type { Draft } from '../facts.ts';

/** «مسوولان ننگرهار از ۴۵ زخمی خبر دادند. در لغمان ماینی شش تن را مجروح ساخت»: what those of one province count is of it. */
export const isFarFromSpeakers = ({ frames, tolls }: Draft, frame: Frame): boolean => {
  if (frame.cues.has('same')) return false;
  if (tolls.length === 0 || (frame.tolls.length === 0 && !isOtherKind(frames, frame))) return false;
  const spoken = frames.flatMap(({ sidePlaces }) => sidePlaces).filter(({ admin1 }) => admin1 !== null);
  return (
    spoken.length > 0 &&
    frame.places.every(
      (place) =>
        place.admin1 !== null &&
        spoken.every((other) => other.admin1?.id !== place.admin1?.id || other.role === 'origin'),
    )
  );
};
/** What a place far from those who speak costs. */
export const FAR_FROM_SPEAKERS = -2;

/** «معاون والی قندهار را به رگبار بستند ⏎ در گرشک بسی روی ماین رفت»: told by a verb in a paragraph of its own, of another kind. */
const isOtherKind = (frames: readonly Frame[], { triggers, line, cues }: Frame): boolean =>
  !cues.has('occur') &&
  triggers.some(({ entry }) => entry.value.force === 'strong') &&
  frames.every((told) => told.line !== line) &&
  triggers.every(({ entry }) =>
    frames.every((told) => told.triggers.every((one) => one.entry.value.happening !== entry.value.happening)),
  );
