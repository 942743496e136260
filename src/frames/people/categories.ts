// Which of the guide's victim categories a noun phrase gives, on the day of the news.
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { AND, CROWDS, DEMONSTRATIVES, GROUPS, SEVERAL_ENDING, SUPPORTERS, YOUNG } from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorCategory, ActorValue } from '../../model/actor.ts';
import type { VictimCategory } from '../../model/event.ts';
import { keyAt } from '../reading.ts';
import { ageBehind } from './ages.ts';
import { groupBehind, type Head } from './heads.ts';
import { countedToo, isPupilsAndTeachers } from './joint.ts';
import type { PeopleWords } from './people.ts';
import { isRankOfPolice } from './police.ts';

/** Of which category the dead of a force are. */
export const FORCES: Partial<Record<ActorCategory, VictimCategory>> = {
  state_forces: 'military',
  rebel_group: 'militants',
  unidentified: 'militants',
  political_militia: 'militants',
};
/** Villagers in arms beside the government: on nobody's list. */
const UPRISING = 'AF-UPRISING';
const ADULT = 18;
/** How far back the group that «جنگجویان این گروه» are of may stand. */
const GROUP_REACH = 60;

/** People as far as they are read; `single`: told of without a number. */
interface Counted {
  readonly first: number;
  readonly min: number;
  readonly single?: boolean;
}

/** The categories of counted people: of the nouns, else of the actor; children by age; fighters by who governs. */
export function categoriesOf(words: PeopleWords, head: Head, counted: Counted): VictimCategory[] {
  const out = ofNouns(head, counted);
  const actor = head.actor?.entry.id === UPRISING ? null : head.actor;
  if (out.size === 0 && actor?.entry.value.kind === 'force')
    out.add(FORCES[actor.entry.value.categories[0].category] ?? 'other');
  if (head.trade) out.add('civilians');
  out.delete('other');
  if (out.size === 0 && !actor && groupBehind(words, head.nouns[0]?.first ?? counted.first + 1) !== null)
    out.add('militants');
  if (isYoung(words, head)) return ['children'];
  const together = ofTwo(words, head, { out, min: counted.min });
  if (together) return together;
  const age = ageBehind(words, head.last);
  if (age !== null && age < ADULT) return ['children'];
  // «دختر هجده‌ساله»
  if (age !== null && out.delete('children') && head.nouns.some(({ entry }) => entry.value.gender === 'f'))
    out.add('women');
  // «قوماندان یک ملیشهٔ طرفدار حکومت»: on nobody's list.
  if (out.has('militants') && SUPPORTERS.has(keyAt(words.tokens, head.last))) return [];
  if (isTitleOfRebels(words, head) || isOfRebels(words, head, counted.first)) return ['militants'];
  if (counted.single && out.has('military') && isRankOfPolice(words, head)) return ['police'];
  return [...out].map((category) =>
    category === 'militants' && isOfGovernment(words, head, counted.first) ? 'military' : category,
  );
}

/** «خواهر خردسال‌شان», «پسر نوجوانش». */
function isYoung({ tokens }: PeopleWords, { nouns, last }: Head): boolean {
  const key = keyAt(tokens, last);
  return nouns.some(({ entry }) => KIN.has(entry.id)) && YOUNG.some((word) => key.startsWith(word));
}

const KIN: ReadonlySet<string> = new Set(['victim-woman', 'victim-girl', 'victim-boy', 'victim-offspring']);

/** «صد تن از سربازان دولتی و مردم عادی»: one number for fighters and civilians together. */
function isMixed({ tokens, victims }: PeopleWords, { nouns, last }: Head, out: ReadonlySet<VictimCategory>): boolean {
  const next = AND.has(keyAt(tokens, last)) ? victims.get(last + 1) : undefined;
  if (next?.ending !== 'plural' && !CROWDS.has(keyAt(tokens, last + 1))) return false;
  const category = next?.entry.value.category;
  const isPlural = nouns.some(({ ending, first }) => ending === 'plural' || SEVERAL_ENDING.test(keyAt(tokens, first)));
  return isPlural && category === 'civilians'
    ? [...out].some((one) => ARMED.has(one))
    : ARMED.has(category as VictimCategory) && out.has('civilians');
}

/** What one number for two kinds gives, null where it counts one. */
function ofTwo(
  words: PeopleWords,
  head: Head,
  { out, min }: { readonly out: ReadonlySet<VictimCategory>; readonly min: number },
): VictimCategory[] | null {
  if (out.has('children') && isPupilsAndTeachers(words, head.nouns)) return ['civilians'];
  return isMixed(words, head, out) || (min > 1 && isOneCountOfTwo(words, head)) ? [] : null;
}

/** «پانزده زن و طفل», «۳۹ سرباز و پولیس»: one number for both. */
function isOneCountOfTwo(words: PeopleWords, { nouns, last }: Head): boolean {
  const [noun, ...others] = nouns.filter(({ entry }) => entry.value.category !== 'neutral');
  return noun?.last === last && others.length === 0 && countedToo(words, noun) !== undefined;
}

const ARMED: ReadonlySet<VictimCategory> = new Set(['military', 'police', 'militants']);

function ofNouns({ nouns }: Head, { min, single = false }: Counted): Set<VictimCategory> {
  const out = new Set(nouns.flatMap((noun) => ofNoun(noun, { min, single, others: nouns.length > 1 })));
  // «دو خواهر نوجوان»
  if (out.has('children') && nouns.some(({ entry }) => entry.id === 'victim-woman')) out.delete('women');
  // «هفت شاگرد خردسال»
  if (out.has('children') && nouns.length > 1) out.delete('civilians');
  return out;
}

function ofNoun(
  { entry, ending, first, last }: Mention<VictimValue>,
  { min, others, single }: { readonly min: number; readonly others: boolean; readonly single: boolean },
): VictimCategory[] {
  const { category, gender, role } = entry.value;
  // «پدر و پسرش», «پسر یک قاضی»: of any age.
  if (role === 'boy' && min === 1 && (ending === 'possessive' || (single && last - first === 1 && ending !== 'i')))
    return [];
  // «دو دخترش», «یک دختر»: a daughter or a girl; «چهار دختر» of a protest are young women.
  // «دختر جوان», «دختر دانشجو» too.
  if (role === 'girl' && category === 'women' && last - first === 1)
    return [ending === 'possessive' || min === 1 ? 'children' : 'women'];
  const isWoman = gender === 'f' && category !== 'children' && (category !== 'neutral' || others);
  return [...(category === 'neutral' ? [] : [category]), ...(isWoman ? (['women'] as const) : [])];
}

/** «ولسوال نام‌نهاد طالبان» before they govern, «فرمانده واحد مهندسی حزب‌الله»: a title of the group's own. */
function isTitleOfRebels(words: PeopleWords, { nouns }: Head): boolean {
  const title = nouns.find(({ entry }) => isOffice(entry));
  if (!title) return false;
  for (let at = title.last; at < title.last + TITLE_REACH; at++) {
    if (words.victims.get(at)?.entry.id === TALIBAN) return words.day === null || words.day < GOVERNING;
    const group = words.actors.get(at);
    if (group) return isGroup(group.entry.value) && (words.day === null || !governs(group, words.day));
    const word = words.tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key) || words.nationalities.has(at)) return false;
  }
  return false;
}

const isOffice = ({ id, value }: Mention<VictimValue>['entry']): boolean =>
  value.category === 'government' || id === 'victim-commander';

const TITLE_REACH = 4;

/** The category of a noun by who governs on the day. */
export function categoryOn({ id, value }: Mention<VictimValue>['entry'], day: string | null): VictimValue['category'] {
  return id === TALIBAN && day !== null && day >= GOVERNING ? 'military' : value.category;
}

/** Fighters of a group that governs on the day are its soldiers («جنگجویان طالبان» from 2021-08-15). */
function isOfGovernment(words: PeopleWords, head: Head, at: number): boolean {
  const { day } = words;
  if (day === null) return false;
  if (head.actor && !isGeneric(head.actor)) return governs(head.actor, day);
  if (head.nouns.some(({ entry }) => entry.id === TALIBAN)) return day >= GOVERNING;
  if (!isAnaphoric(words, head)) return false;
  // «جبهه … بر طالبان حمله کرد و سه جنگجوی این گروه را کشت»
  for (let back = at - 1; back >= Math.max(0, at - GROUP_REACH); back--) {
    // «قرارگاه وزارت داخلهٔ طالبان»
    if (words.victims.get(back)?.entry.id === TALIBAN) return day >= GOVERNING;
    const group = words.actors.get(back);
    if (group && !isGeneric(group) && isGroup(group.entry.value)) return governs(group, day);
  }
  return false;
}

/** «حزب‌الله شهادت دو رزمندهٔ خود را اعلام کرد»: fighters of the group that was named before. */
function isOfRebels(words: PeopleWords, head: Head, at: number): boolean {
  const { day } = words;
  if (day === null || !head.nouns.some(({ entry }) => entry.id === OWN_FIGHTER)) return false;
  for (let own = at; own < head.last; own++) {
    const actor = words.actors.get(own);
    if (actor && !isGeneric(actor)) return false;
  }
  for (let back = at - 1; back >= Math.max(0, at - GROUP_REACH); back--) {
    const group = words.actors.get(back);
    if (group && !isGeneric(group) && group.entry.value.kind === 'force')
      return isGroup(group.entry.value) && !governs(group, day);
  }
  return false;
}

const OWN_FIGHTER = 'victim-fighter-own';

/** «سه جنگجو», «شش عضو این گروه»: fighters whose group was named before; «سه عضو گروه انصارالله» name their own. */
function isAnaphoric({ tokens }: PeopleWords, { nouns, last }: Head): boolean {
  const noun = nouns.find(({ entry }) => entry.value.category === 'militants');
  const from = (noun ?? nouns[0])?.first ?? last - 3;
  for (let at = from; at < last + 3; at++)
    if (GROUPS.has(keyAt(tokens, at))) return DEMONSTRATIVES.has(keyAt(tokens, at - 1));
  return noun?.entry.id === FIGHTER;
}

const FIGHTER = 'victim-fighter';
/** Whoever is told of as one of the Taliban. */
export const TALIBAN = 'victim-taliban';
/** The day from which the Taliban govern. */
export const GOVERNING = '2021-08-15';
/** «جنگجویان», «شورشیان»: of any group. */
const isGeneric = (actor: Mention<ActorValue>): boolean => actor.entry.id.startsWith('MILITANTS');
const isGroup = (value: ActorValue): boolean =>
  value.kind === 'force' &&
  value.categories.some(({ category }) => category === 'rebel_group' || category === 'political_militia');

function governs(actor: Mention<ActorValue>, day: string): boolean {
  const { categories } = actor.entry.value;
  const period = categories.find(({ from, until }) => (from ?? '') <= day && (until === undefined || day < until));
  return period?.category === 'state_forces';
}
