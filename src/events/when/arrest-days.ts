// The day of a deed whose doers are told to be taken: «امروز دو تن را در پیوند به حمله‌ای که شنبه رخ داد، بازداشت کردند».
import type { DateMention } from '../../dates/find.ts';
import type { Frame } from '../../frames/frame.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Draft } from '../facts.ts';

/** The draft with the day of the deed, where the one first told is that of an arrest. */
export function withDeedDay(draft: Draft): Draft {
  const mention = draft.days?.mention;
  if (!mention || !draft.happenings.has('arrest') || draft.happenings.size === 1) return draft;
  const frame = draft.frames.find(({ dates }) => dates.includes(mention));
  const day = frame && deedDay(frame, mention);
  return day?.start && day.end ? { ...draft, days: { start: day.start, end: day.end, mention: day } } : draft;
}

/** An earlier day between the day of the arrest and the verb that tells of it. */
function deedDay({ triggers, dates }: Frame, said: DateMention): DateMention | undefined {
  const arrest = triggers.at(-1);
  if (arrest?.entry.value.happening !== 'arrest' || triggers.length === 1 || !said.start) return undefined;
  const { start } = said;
  return dates.find(
    (date) =>
      date.kind === 'day' &&
      date.start !== null &&
      date.first > said.first &&
      date.first < arrest.first &&
      compareDays(date.start, start) < 0,
  );
}
