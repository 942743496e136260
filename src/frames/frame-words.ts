// What the words of a frame say beside its happenings: its cues, its ships, whether it points back.
import { SETS_OFF } from '../lexicons/accident-words.ts';
import type { ArgumentValue } from '../lexicons/arguments.ts';
import type { ClauseCue } from '../lexicons/clauses.ts';
import {
  AND,
  ANOTHER,
  ANSWERS,
  AT_ONCE,
  COMMAS,
  DEMONSTRATIVES,
  FOR,
  IN,
  NEWEST,
  NO_NOUNS,
  NTH,
  ONE,
  PREPOSITIONS,
  SOUND,
  THAT,
  TO,
  TOLD_HAPPENINGS,
  TOOK_PLACE,
} from '../lexicons/function-words.ts';
import { MULTIPLES } from '../lexicons/general-words.ts';
import type { Mention } from '../match/find.ts';
import type { Token } from '../tokenize/token.ts';
import { isOlderDeed } from './asserted/hand-in.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Frame } from './frame.ts';
import { keyAt, ofKind, type Reading, type Stretch, within } from './reading.ts';
import { isCrewDowned } from './weapons/shot-down.ts';

/** Whether a text has more than one line. */
export const hasLines = ({ document }: Reading): boolean =>
  (document.sentences[document.sentences.length - 1]?.line ?? 0) > 0;

/** «این», «آن» in a stretch; «همان روز» points to a day, «این در حالی است که» and «سرنشین آن» to no happening. */
export function pointsBack(
  tokens: readonly Token[],
  { first, last }: Stretch,
  { dates, cues }: { readonly dates: readonly Stretch[]; readonly cues: readonly Mention<ClauseCue>[] },
): boolean {
  const aside = [...dates, ...cues.filter((cue) => cue.entry.value === 'background' && cue.first - first <= 1)];
  for (let at = first; at < last; at++)
    if (
      DEMONSTRATIVES.has(keyAt(tokens, at)) &&
      !aside.some((other) => at >= other.first && at < other.last) &&
      !isOwners(tokens, first, at)
    )
      return true;
  return false;
}

/** «خودرویی را هدف گرفت و سه سرنشین آن کشته شدند»: of what the sentence itself names, between a noun and its verb. */
const isOwners = (tokens: readonly Token[], first: number, at: number): boolean => {
  const [noun, verb] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  return (
    at - first > OWNED &&
    noun?.kind === 'word' &&
    noun.verb === null &&
    !NO_NOUNS.has(noun.key) &&
    !PREPOSITIONS.has(noun.key) &&
    verb?.kind === 'word' &&
    verb.verb !== null
  );
};

/** How many words stand before what is owned, at least. */
const OWNED = 4;

/** «رویداد شام دیروز در کابل رخ داد», «او گفت که حادثه در بازار روی داد»: the day or place of what was told. */
const speaksOfTold = (tokens: readonly Token[], clauses: readonly Clause[], dates: readonly Stretch[]): boolean =>
  clauses.some(({ first, last, cues }) => {
    const occurs = cues.find(({ entry }) => entry.value === 'occur');
    if (!occurs) return false;
    for (let at = first; at < Math.min(last, occurs.first); at++)
      if (TOLD_HAPPENINGS.has(keyAt(tokens, at)) && opensPhrase(tokens, first, at) && tellsWhen(tokens, at + 1, dates))
        return true;
    return false;
  });

const opensPhrase = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first || keyAt(tokens, at - 1) === THAT || COMMAS.has(keyAt(tokens, at - 1));

/** No adjective: «رویداد ترافیکی دیروز …», «رویداد دیگر در …» are happenings of their own. */
const tellsWhen = (tokens: readonly Token[], at: number, dates: readonly Stretch[]): boolean =>
  PREPOSITIONS.has(keyAt(tokens, at)) || dates.some(({ first }) => first === at || first === at + 1);

/** The cues of the clauses; a word of happening behind «این» or «آن» goes on with what was told. */
export function cuesOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { triggers, dates }: { readonly triggers: Frame['triggers']; readonly dates: readonly Stretch[] },
): Set<ClauseCue> {
  const told = clauses.flatMap((clause) =>
    clause.cues.filter((cue) => !isSequel(tokens, triggers, cue) && !isRecord(tokens, clause, cue)),
  );
  const cues = new Set(told.map((cue) => cue.entry.value));
  if (triggers.some((trigger) => DEMONSTRATIVES.has(keyAt(tokens, trigger.first - 1)))) cues.add('same');
  if (speaksOfTold(tokens, clauses, dates)) cues.add('same');
  // «جنگ دیگری نیز … گزارش شده است»
  if (triggers.some((trigger) => ANOTHER.has(keyAt(tokens, trigger.last)))) cues.add('another');
  if (opensMeanwhile(tokens, clauses[0])) cues.add('another');
  if (listsKinds(tokens, triggers)) cues.add('several');
  // «در حملهٔ تازه سه تن زخمی شدند»
  if (triggers.some((trigger) => trigger.ending !== 'i' && NEWEST.has(keyAt(tokens, trigger.last)))) cues.add('newest');
  if (triggers.some((trigger) => TOOK_PLACE.has(keyAt(tokens, trigger.last)) && trigger.ending === 'i'))
    cues.add('introduced');
  const sounds = triggers.filter(({ entry }) => entry.id !== HEARING);
  if (sounds.length > 0 && sounds.every((trigger) => isHeard(tokens, trigger))) cues.add('heard');
  if (told.some(({ entry }) => entry.id === ALIKE)) cues.add('alike');
  if (isCrewDowned(tokens, clauses, triggers)) cues.add('crew-downed');
  // «سه تن که در ترور او نقش داشتند بازداشت شدند»
  if (clauses.some((clause) => triggers.some((trigger) => isOlderDeed(tokens, clause, trigger)))) cues.add('charge');
  if (cues.has('since')) cues.add('total');
  return cues;
}

/** «همزمان، در ناحیهٔ دوازدهم …»: beside what was told, where a sentence opens with it. */
function opensMeanwhile(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (!clause || !AT_ONCE.has(keyAt(tokens, clause.first))) return false;
  const next = clause.first + 1;
  // «همزمان، خبرگزاری‌ها مدعی شدند»: another voice.
  return keyAt(tokens, COMMAS.has(keyAt(tokens, next)) ? next + 1 : next) === IN;
}

/** «دو انفجار و یک ترور در شمال»: happenings of several kinds, each counted. */
function listsKinds(tokens: readonly Token[], triggers: Frame['triggers']): boolean {
  const counted = triggers.filter(({ first, entry }) => entry.value.force !== 'strong' && isCount(tokens[first - 1]));
  return counted.some(
    ({ last, entry }, i) =>
      counted[i + 1]?.first === last + 2 &&
      (keyAt(tokens, last) === AND || COMMAS.has(keyAt(tokens, last))) &&
      counted[i + 1]?.entry.value.happening !== entry.value.happening,
  );
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.value !== null || MULTIPLES.has(token.word.key) || token.word.key === ONE);

/** «در حملهٔ مشابهی»: another one, and like the one before. */
const ALIKE = 'another-alike';

/** «نخستین حمله از زمان اعلام آتش‌بس», «شدیدترین درگیری از آغاز جنگ»: the first or worst of its kind, and no sum. */
const isRecord = (tokens: readonly Token[], { first }: Clause, { entry, first: at }: Clause['cues'][number]): boolean =>
  entry.value === 'since' && tokens.slice(first, at).some(({ word }) => NTH.has(word.key));

/** «صدای انفجار شنیده و پس از آن دود دیده شد»: what came next. */
const isSequel = (
  tokens: readonly Token[],
  triggers: Frame['triggers'],
  { entry, first }: Clause['cues'][number],
): boolean =>
  entry.id === 'later-after' &&
  keyAt(tokens, first - 1) === AND &&
  triggers.length > 0 &&
  triggers.every((trigger) => trigger.first < first);

/** «صدای مهیب انفجار». */
const isHeard = (tokens: readonly Token[], { first }: Stretch): boolean =>
  [0, 1, 2].some((back) => SOUND.has(keyAt(tokens, first - back)));

/** «… شنیده شد», of a blast named before. */
export const HEARING = 'blast-heard';

/** The entry of the names of news outlets. */
export const OUTLET = 'speaker-media';

/** Words for merchant ships; «در پاسخ به حمله‌ای که یک کشتی را هدف گرفت، …» tells of another that was struck. */
export const shipsIn = ({ mentions, document: { tokens } }: Reading, { first, last }: Stretch): Stretch[] => {
  const ships = within(ofKind<ArgumentValue>(mentions, 'argument'), first, last).filter(({ entry }) =>
    entry.value.as.includes('ship'),
  );
  return ships.length === 0
    ? ships
    : ships.filter((ship) => !isBehindAnswer(tokens, Math.max(first, ship.first - FAR), ship.first));
};

/** How far behind «در پاسخ به» the words of what is answered go. */
const FAR = 10;

function isBehindAnswer(tokens: readonly Token[], first: number, before: number): boolean {
  for (let at = first; at < before; at++) {
    const isTo = (...ahead: readonly number[]) => ahead.some((next) => keyAt(tokens, at + next) === TO);
    // «به عنوان پاسخی قوی به حمله …»; «توان آنان برای حمله به کشتی‌ها»: what they are able to do.
    if ((ANSWERS.has(keyAt(tokens, at)) && isTo(1, 2)) || (FOR.has(keyAt(tokens, at)) && isTo(2))) return true;
  }
  return false;
}

/** The entry of the words for fires. */
export const FIRE = 'fire';

/** «انفجار و آتش‌سوزی در پادگان …»: where soldiers or their arms are, a fire is what a blast left. */
export const isBlastAtBase = ({ mentions }: Reading, triggers: Frame['triggers'], { first, last }: Stretch): boolean =>
  triggers.some(({ entry }) => entry.value.happening === 'explosion') &&
  within(ofKind<ArgumentValue>(mentions, 'argument'), first, last).some(
    ({ entry }) => entry.id === CACHE || entry.value.as.includes('base'),
  );

const CACHE = 'argument-cache';

/** «پرتابه‌ای به کشتی خورد و باعث آتش‌سوزی شد»: a fire that something told before it set off. */
export function isSetOff(
  tokens: readonly Token[],
  triggers: Frame['triggers'],
  { entry, first }: Frame['domains'][number],
): boolean {
  if (entry.id !== FIRE || !triggers.some((trigger) => trigger.last <= first)) return false;
  for (let at = first - 1; at >= first - SET_OFF_REACH; at--) if (SETS_OFF.has(keyAt(tokens, at))) return true;
  return false;
}

/** «منجر به وقوع یک آتش‌سوزی» */
const SET_OFF_REACH = 4;
