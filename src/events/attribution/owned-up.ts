// What a side says of a deed that it is told to have done: what it was for, at whom it was aimed, who was there, what it calls it.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch } from '../../frames/reading.ts';
import type { Source } from '../../frames/sources/source.ts';
import { COPULAS, DEEDS, DEMONSTRATIVES, OBJECT, PAST_COPULAS, THEIRS } from '../../lexicons/function-words.ts';
import { ANSWERS } from '../../lexicons/reporting.ts';
import { AIM, ITS_AIM, STRUCK_OUT } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Hearing } from './own-deeds.ts';

/** The rule of «در این مدرسه افراد حماس مستقر بودند». */
const THERE_WHEN = 'role-there';

/** Whether a doer owns up to what is told of it. */
export const ownsUp = ({ setting: { document }, frame, source }: Hearing): boolean =>
  source.stance === 'says' &&
  source.office !== 'outlet' &&
  (source.rule === ANSWERS ||
    givesReason(document.tokens, frame, source) ||
    tellsOfAim(document.tokens, frame, source) ||
    frame.roles.some(
      ({ rule, actor }) => rule === THERE_WHEN && actor.first >= source.scope.first && actor.first < source.scope.last,
    ));

/** Clauses of a statement that are not negated. */
const told = ({ clauses }: Frame, { scope }: Source): Frame['clauses'] =>
  clauses.filter(({ first, last, negative }) => !negative && last > scope.first && first < scope.last);

/** «سخنگوی گروه گفت که این حمله در انتقام از عملیات بوده است»: who says what his own deed was for. */
const givesReason = (tokens: readonly Token[], frame: Frame, source: Source): boolean =>
  told(frame, source).some(({ first, cues }) =>
    cues.some(({ entry, first: at }) => entry.value === 'return' && pointsAtDeed(tokens, first, at)),
  );

/** «این حمله» before the words of return. */
function pointsAtDeed(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (DEEDS.has(keyAt(tokens, at)) && DEMONSTRATIVES.has(keyAt(tokens, at - 1))) return true;
  return false;
}

/** «هدف آن محل بودوباش افسران بود», «قصدش زدن دوربین بوده است», ««تروریست‌ها» را زده است». */
const tellsOfAim = (tokens: readonly Token[], frame: Frame, source: Source): boolean =>
  told(frame, source).some((clause) => {
    const first = Math.max(clause.first, source.scope.first);
    const last = Math.min(clause.last, source.scope.last);
    // Words of a statement that only runs on («داعش: ما نکردیم. «سربازان را زدند»») may be anybody's.
    return namesAim(tokens, { first, last }) || (source.at > frame.first && strikesOut(tokens, { first, last }));
  });

function namesAim(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let aim = false;
  for (let at = first; at < last; at++) {
    const next = keyAt(tokens, at + 1);
    aim ||=
      ITS_AIM.has(keyAt(tokens, at)) ||
      (AIM.has(keyAt(tokens, at)) && (THEIRS.has(next) || DEMONSTRATIVES.has(next) || DEEDS.has(next)));
    if (aim && (PAST_COPULAS.has(keyAt(tokens, at)) || COPULAS.has(keyAt(tokens, at)))) return true;
  }
  return false;
}

/** A verb of striking right behind what was struck, at the opening of what is said: its subject is who speaks. */
function strikesOut(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (keyAt(tokens, at) === OBJECT && STRUCK_OUT.has(keyAt(tokens, at + 1))) return at - first <= LONGEST_OBJECT;
  return false;
}

const LONGEST_OBJECT = 8;
