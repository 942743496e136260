// Crowds that no list knows, and those whom they set upon: «سپرده‌گذاران بانک‌ها … تجمع کردند», «صدها مرد خشمگین … را آتش زدند»,
// «مردم محل یک دزد را لت‌وکوب کردند».
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { covering, keyAt, within } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { AND, COMMAS, FROM, IN, NAME_LEADS, OBJECT, PREPOSITIONS, THAT } from '../../lexicons/function-words.ts';
import { CROWD_COUNTS, CROWD_HEADS, DEMANDING, PLURAL_AN, SEVERAL_A } from '../../lexicons/role-words.ts';
import { SINGULAR_AN } from '../../lexicons/toll-words.ts';
import type { ActorCategory, ActorValue } from '../../model/actor.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { countedCrowd, manyIn } from './crowd-counts.ts';
import type { Row, Setting } from './participants.ts';

/** What crowds do. */
const DEEDS: ReadonlySet<Happening> = new Set(['protest', 'mob', 'riot', 'destruction', 'attack', 'killing']);

/** How many words the name of a crowd takes. */
const LONGEST = 7;

/** The first crowd that a clause of a deed of theirs opens with. */
function openCrowd(setting: Setting, frame: Frame, category: ActorCategory): ActorMention | null {
  for (const clause of frame.clauses) {
    if (!within(frame.triggers, clause.first, clause.last).some(({ entry }) => DEEDS.has(entry.value.happening)))
      continue;
    // «پسران دانشکدهٔ طب ورق‌ها را سفید ماندند، از تالار برآمدند و شعار دادند»: who opens the sentence.
    const opening = frame.clauses.find(({ sentence }) => sentence === clause.sentence);
    const isSaid = frame.sources.some(({ first }) => first >= (opening?.first ?? 0) && first < clause.first);
    // «کارشناسان باور دارند که رقابت زمینهٔ ناآرامی را فراهم کرده است»: who only speaks.
    const head = isSaid || keyAt(setting.document.tokens, clause.first) === THAT ? undefined : opening;
    const found = crowdIn(setting, frame, clause) ?? (head && head !== clause ? crowdIn(setting, frame, head) : null);
    if (found) return { ...found, ...named(found, category) };
  }
  return null;
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

function crowdIn({ document: { tokens }, reading }: Setting, frame: Frame, clause: Clause): Phrase | null {
  const first = openingOf(tokens, reading.places, { frame, clause });
  if (!isCrowd(tokens, reading, first)) return null;
  // «معلمان» is a list's, and has its role from there; a force or a state is no crowd, «سپرده‌گذاران لبنانی» are.
  const other = frame.actors.find(
    (actor) => actor.first <= first + 2 && first < actor.last && actor.value?.kind !== 'people',
  );
  if (other?.value && (other.value.kind === 'force' || other.first === first)) return null;
  // «۱۴۰ نفر بازداشت شدند»
  if (frame.tolls.some(({ people }) => people.first <= first + 1 && first < people.last)) return null;
  if (isDescribed(tokens, first)) return { first, last: first + 1 };
  // «بیش از هزار نفر»
  let last = covering(reading.numbers, first)?.last ?? first + 1;
  while (last < clause.last && last - first < LONGEST && goesOn(tokens, frame, first, last)) last++;
  return keyAt(tokens, last) === OBJECT || keyAt(tokens, last) === THAT ? null : { first, last };
}

/** Where the subject starts: past leads, days, «در شهر …» and what a comma closes. */
function openingOf(
  tokens: readonly Token[],
  places: Setting['reading']['places'],
  { frame, clause }: { frame: Frame; clause: Clause },
): number {
  let at = clause.first;
  // «در اعتراض به گرانی، صدها نفر …»
  if (PREPOSITIONS.has(keyAt(tokens, at)) && !covering(places, at + 1) && !covering(places, at + 2))
    for (let i = at; i < clause.last; i++)
      if (COMMAS.has(keyAt(tokens, i))) {
        at = i + 1;
        break;
      }
  while (at < clause.last) {
    const day = covering(frame.dates, at);
    const place = keyAt(tokens, at) === IN ? (covering(places, at + 1) ?? covering(places, at + 2)) : undefined;
    if (day) at = day.last;
    else if (place) at = place.last;
    else if (tokens[at]?.word.kind === 'mark' || NAME_LEADS.has(keyAt(tokens, at)) || keyAt(tokens, at) === AND) at++;
    else break;
  }
  return at;
}

function isCrowd(tokens: readonly Token[], { places, numbers }: Setting['reading'], at: number): boolean {
  if (CROWD_HEADS.has(keyAt(tokens, at)) || isDescribed(tokens, at)) return true;
  if ((covering(numbers, at)?.min ?? 0) > FEW) return true;
  // «موترداران»; «سپرده‌گذاران» is two words.
  return [at, at + 1].some(
    (i) =>
      keyAt(tokens, i).endsWith(PLURAL_AN) &&
      keyAt(tokens, i).length > SHORT &&
      !SINGULAR_AN.has(keyAt(tokens, i)) &&
      !tokens[i]?.word.verb &&
      !covering(places, i),
  );
}

/** «فعالانی که خیمهٔ تحصن برپا کرده‌اند»: the clause behind tells of them. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  SEVERAL_A.test(keyAt(tokens, at)) && keyAt(tokens, at + 1) === THAT;

/** «زمان», «جان». */
const SHORT = 5;

/** A crowd is more than this. */
const FEW = 9;

function goesOn(tokens: readonly Token[], { dates }: Frame, first: number, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || word.kind === 'mark' || covering(dates, at) || word.key === OBJECT || word.key === THAT) return false;
  // «شماری از استادان», «صدها تن از باشندگان»
  if (word.key === FROM) return CROWD_COUNTS.has(keyAt(tokens, at - 1)) && at - first <= 2;
  return !PREPOSITIONS.has(word.key) && (word.verb === null || word.verb.form === 'participle');
}

const NAMES: Partial<Record<ActorCategory, string>> = { protesters: 'Protesters', rioters: 'Rioters' };

const named = ({ first }: Phrase, category: ActorCategory) => {
  const name = NAMES[category] ?? 'Civilians';
  const value: ActorValue = { name, country: null, categories: [{ category }], kind: 'people' };
  return { id: `${name.toUpperCase()} ${first}`, name, country: null, value };
};

const PROTESTS: ReadonlySet<string> = new Set(['Peaceful protest', 'Protest with intervention']);
/** The crowd of a protest that no role names: «معترضان», else those who are counted («صدها تن … راهپیمایی کردند»). */
export function crowdOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  const riots = RIOTS.has(setting.label);
  if (!(PROTESTS.has(setting.label) || riots) || rows.some((row) => row.role === 'perpetrator')) return null;
  const open = (frame: Frame) => openCrowd(setting, frame, riots ? 'rioters' : 'protesters') ?? [];
  const actors = frames.flatMap((frame) => frame.actors);
  const crowd =
    actors.find(riots ? isRioter : isProtester) ??
    // «کارگران خواهان لغو قرارداد بودند»
    actors.find(({ last }) => !riots && DEMANDING.has(keyAt(setting.document.tokens, last))) ??
    frames.flatMap(open)[0] ??
    frames.flatMap(countedCrowd)[0] ??
    frames.flatMap((frame) => manyIn(setting, frame))[0];
  return crowd ? { role: 'perpetrator', actor: crowd, rule: 'role-crowd', stance: 'told' } : null;
}

const RIOTS: ReadonlySet<string> = new Set(['Violent demonstration', 'Mob violence']);

const isRioter = ({ value }: ActorMention): boolean => value?.categories[0].category === 'rioters';

const isProtester = ({ value }: ActorMention): boolean => value?.categories[0].category === 'protesters';

/** «مردم محل یک دزد را لت‌وکوب کردند»: whom a crowd set upon, where nothing else names him. */
export function beatenOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (setting.label !== 'Mob violence' || rows.some((row) => row.role !== 'perpetrator')) return null;
  const { tokens } = setting.document;
  for (const { people, clauses } of frames)
    for (const { first, last, noun, counted } of people) {
      if (!noun && !counted) continue;
      if (!isObject(tokens, clauses, last)) continue;
      const value: ActorValue = {
        name: 'Civilians',
        country: null,
        categories: [{ category: 'civilians' }],
        kind: 'people',
      };
      const actor = { first, last, id: noun?.entry.id ?? 'PEOPLE', name: null, country: null, value };
      return { role: 'target', actor, rule: 'role-beaten', stance: 'told' };
    }
  return null;
}

/** Up to «را», past what describes them: «دو مرد مظنون به دزدی را». */
function isObject(tokens: readonly Token[], clauses: readonly Clause[], last: number): boolean {
  const clause = clauses.find((one) => last <= one.last);
  for (let at = last; at < Math.min(last + TAIL, clause?.last ?? last); at++) {
    if (keyAt(tokens, at) === OBJECT) return true;
    if (tokens[at]?.word.kind === 'mark' || (tokens[at]?.word.verb && tokens[at]?.word.verb?.form !== 'participle'))
      return false;
  }
  return false;
}

const TAIL = 6;
