// Whether a draft names who did it, and whether a frame names a group in arms.
import type { Frame } from '../../frames/frame.ts';
import { isInName } from '../../frames/sources/source.ts';
import type { Draft } from '../facts.ts';

/** Somebody is told to have done it, or to have taken part. */
export const hasDoer = (draft: Draft): boolean =>
  draft.frames.some((frame) => frame.roles.some((role) => role.role !== 'target'));

/** Names a group or army in arms that is more than the source of the news. */
export const namesArmedGroup = (frame: Frame): boolean => namesGroupOf(frame, ARMED);

/** Names a group of a kind that is more than the source of the news. */
export const namesGroupOf = (frame: Frame, categories: ReadonlySet<string>): boolean =>
  frame.actors.some(
    (actor) =>
      (actor.value?.categories.some((period) => categories.has(period.category)) ?? false) &&
      !frame.sources.some((source) => isInName(source, actor)) &&
      !isOnlyImagined(frame, actor),
  );

/** «گمان برده بودند که کار گروه‌های تروریستی است»: a group that did not do it. */
export const isOnlyImagined = ({ clauses }: Frame, { first }: { first: number }): boolean =>
  clauses.some((clause) => clause.mood === 'imagined' && first >= clause.first && first < clause.last);

const ARMED: ReadonlySet<string> = new Set(['rebel_group', 'political_militia', 'identity_militia', 'external_forces']);
