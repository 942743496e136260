// Those counted whom the words right behind tell apart: «یازده زخمی، هشت زن و سه مرد، …», «چهار کشته داشت: دو تن در جا مردند و …».
import { COMMAS } from '../../lexicons/function-words.ts';
import { keyAt, startsAt, within } from '../reading.ts';
import { asideBehind } from './apart.ts';
import { chainOn } from './chains.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** A whole that is told apart by what follows is an exact count of several. */
const isWhole = ({ part, people }: Toll): boolean =>
  !part && people.counted && !people.vague && people.min > 1 && people.max === people.min;

/** «یازده زخمی، هشت زن و سه مرد، به شفاخانه رسیدند»: of what kinds those are, by groups that add up to them. */
export function toldApartBeside(context: TollContext, tolls: readonly Toll[]): Toll[] {
  const { tokens, people, cues } = context;
  const taken = new Set(tolls.map((toll) => toll.people.first));
  return tolls.filter(isWhole).flatMap((whole) => {
    const at = whole.people.last;
    const opens = keyAt(tokens, at) === '(' || COMMAS.has(keyAt(tokens, at));
    // «یازده زخمی شامل هشت زن و سه مرد»
    const cue = startsAt(cues, at);
    const head = startsAt(people, cue?.entry.value === 'part' ? cue.last : opens ? at + 1 : -1);
    if (!head?.counted || taken.has(head.first)) return [];
    const members = chainOn(context, within(people, head.first, head.first + LIST), head);
    const sum = members.reduce((total, member) => total + member.people.min, 0);
    // «نه کارگر (چهار زن و دو کودک) و سه پولیس»: what brackets hold may be some of them.
    const isAside = members.every((member) => member.people.last <= asideBehind(tokens, at));
    if (isAside ? sum > whole.people.min : members.length < 2 || sum !== whole.people.min) return [];
    return members
      .filter((member) => member.people.categories.length > 0 && !taken.has(member.people.first))
      .map((member) =>
        tollFrom(member.people, whole.outcome, { ...member.people, rule: 'parts-beside', part: true, total: false }),
      );
  });
}

/** Words of a list of kinds. */
const LIST = 16;

/** «چهار کشته داشت: دو تن در جا مردند و دو تن دیگر در شفاخانه جان دادند»: how each of those came to it. */
export function withDetails({ tokens }: TollContext, tolls: readonly Toll[]): Toll[] {
  const sorted = [...tolls].sort((a, b) => a.first - b.first);
  const details = new Set<Toll>();
  for (const whole of sorted.filter(isWhole)) {
    const others = sorted.filter(
      (toll) => toll.outcome === whole.outcome && !toll.part && toll.first >= whole.last && toll !== whole,
    );
    const [first] = others;
    const opens = first && tokens.slice(whole.last, first.first).some(({ word }) => DETAILS_OPEN.has(word.key));
    const sum = others.reduce((total, { people }) => total + people.min, 0);
    if (opens && others.length > 1 && sum === whole.people.min) for (const one of others) details.add(one);
  }
  return details.size > 0 ? tolls.map((toll) => (details.has(toll) ? { ...toll, part: true } : toll)) : [...tolls];
}

const DETAILS_OPEN: ReadonlySet<string> = new Set([':', '؛']);
