// Two who speak in one sentence: «حماس و سپاه پاسداران …», «سه منبع در خوست و یک مقام در پکتیکا …», «جبهه: … کشتیم؛ طالبان: دروغ است».
import { AND } from '../../lexicons/function-words.ts';
import { anyWithin, keyAt, type Stretch, startsAt } from '../reading.ts';
import { headingSource } from './headings.ts';
import { endOfName } from './names.ts';
import { HEADING, type Source, type SourceContext, sourceOf } from './source.ts';

/** A source as it is, or as the two that «و» joins in it or behind it. */
export function apart(context: SourceContext, source: Source): Source[] {
  const joint = jointActors(context, source) ?? jointSpeakers(context, source);
  return joint ? joint.map(({ first, last }) => sourceOf(context, { first, last }, source)) : [source];
}

/** «حماس و سپاه پاسداران اسرائیل را مسئول … خواندند»: two bodies. */
function jointActors({ tokens, actors }: SourceContext, { first, last }: Stretch): readonly Stretch[] | null {
  const one = startsAt(actors, first);
  const joint = one && keyAt(tokens, one.last) === AND ? startsAt(actors, one.last + 1) : undefined;
  return one && joint?.last === last ? [one, joint] : null;
}

/** «سه منبع در خوست و یک مقام طالبان در پکتیکا گفتند»: another who speaks, up to the verb. */
function jointSpeakers(context: SourceContext, { first, last, at, recalled }: Source): readonly Stretch[] | null {
  if (recalled || last >= at || keyAt(context.tokens, last) !== AND) return null;
  const end = endOfName(context, last + 1, at);
  return end > last + 1 && end === at && anyWithin(context.speakers, last + 1, end)
    ? [
        { first, last },
        { first: last + 1, last: end },
      ]
    : null;
}

/** Who speaks by a name before a colon: at the head of a sentence, and anew behind a semicolon. */
export function headingSources(context: SourceContext, start: number, end: number): Source[] {
  const found: Source[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && keyAt(context.tokens, at) !== SEMICOLON) continue;
    const one = from === start ? headingSource(context, start, end) : headingSource(context, from, at);
    const isAnew = from === start || (one?.rule === HEADING && keyAt(context.tokens, one.at) === COLON);
    if (one && isAnew && (from > start || one.at < at)) {
      const before = found.pop();
      if (before) found.push({ ...before, scope: { ...before.scope, last: Math.min(before.scope.last, from - 1) } });
      found.push(one);
    }
    from = at + 1;
  }
  return found.length > 0 ? found : oneOf(headingSource(context, start, end));
}

const oneOf = (source: Source | null): Source[] => (source ? [source] : []);

const SEMICOLON = '؛';
const COLON = ':';
