// What a source says of itself: that it did the deed, had no hand in it, or that nothing of the kind happened.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch, within } from '../../frames/reading.ts';
import { AIMED_AT } from '../../frames/roles/claims.ts';
import { OWN_WORK } from '../../frames/roles/own.ts';
import { HEADING, type Source } from '../../frames/sources/source.ts';
import { isAttacker, isPopulace } from '../../lexicons/actors/kinds.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import {
  BODIES,
  DEMONSTRATIVES,
  GUILTY,
  HAVE_NOT,
  IN,
  NONE,
  NOT_BE,
  OWN_FORCES,
  OWN_NOUNS,
  THEIRS,
  WORK,
} from '../../lexicons/function-words.ts';
import { IGNORANCE } from '../../lexicons/reporting.ts';
import { UNTRUE } from '../../lexicons/source-words.ts';
import { BEHIND_IT, IN_CHARGE, PRESENCE, THERE, WERE_NOT } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Setting } from '../participants/participants.ts';
import { sideOf, sideOfSource } from '../participants/sides.ts';

/** A source, and the sides of those who are cast as doers. */
interface Heard {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly source: Source;
  readonly doers: ReadonlySet<string>;
}

/** What the source says of itself: it did the deed, or had no hand in it, or nothing of the kind happened. */
export function openStance({ setting, frame, source, doers }: Heard): 'claims' | 'denies' | null {
  const isSide = speaksForSide(frame, source);
  if (source.stance === 'claims') return 'claims';
  // «مقام‌های دولتی اظهار بی‌خبری کردند»: who is charged with nothing denies nothing.
  if (source.rule === IGNORANCE && !doers.has(sideOfSource(setting, source) ?? '')) return null;
  if (source.stance === 'denies') return isSide ? 'denies' : null;
  if (
    source.stance === 'says' &&
    isSide &&
    !isCarried(source) &&
    (hasDenial(setting, frame, source) || saysNone(setting, frame, source))
  )
    return 'denies';
  return (source.stance === 'says' || source.stance === 'confirms') && hasOwnWork(setting, frame, source)
    ? 'claims'
    : null;
}

/** «به گزارش ایسنا، …», «معاریو: …»: who only carries the news denies nothing. */
const isCarried = ({ office }: Source): boolean => office === 'outlet';

/** «معترضان می‌گویند که کشته‌شدگان با مخالفان ارتباط نداشتند»: people who are no side deny nothing. */
export const speaksForSide = (frame: Frame, source: Source): boolean =>
  source.actor !== null || !isOfPeople(frame, source);

/** «معترضان», «خانواده‌های قربانیان», «بزرگان درهٔ وزیر» */
const isOfPeople = ({ actors, speakers }: Frame, { first, last, office }: Source): boolean =>
  office !== 'state' &&
  (within(actors, first, Math.min(last, first + 2)).some(
    ({ id, value }) => isPopulace(id) || value?.categories[0].category === 'protesters',
  ) ||
    within(speakers, first, Math.min(last, first + 2)).some(({ entry }) => LOCALS.has(entry.id)));

/** Who speaks for no side. */
const LOCALS: ReadonlySet<string> = new Set(['speaker-resident', 'speaker-witness', 'speaker-elder']);

/** «ادعا: … ⏎ نادرست. ⏎ واقعیت: …» */
function rebuts(tokens: readonly Token[], { rule, last }: Source): boolean {
  if (rule !== HEADING) return false;
  for (let at = last; at < last + REBUTTED_REACH; at++)
    if (UNTRUE.has(keyAt(tokens, at)) && [at - 1, at + 1].every((beside) => tokens[beside]?.word.kind === 'mark'))
      return true;
  return false;
}

const REBUTTED_REACH = 60;

/** «دست ندارند»; «هیچ گزارشی در دست ندارد» is none. */
const hasDenial = ({ document: { tokens } }: Setting, frame: Frame, source: Source): boolean =>
  says(frame, source, 'false-report') ||
  says(frame, source, 'denial', (cue) => keyAt(tokens, cue.first - 1) !== IN) ||
  frame.clauses.some((clause) => clause.handless && isSaidBy(clause, source)) ||
  disowns(tokens, source) ||
  tellsOfAbsence(tokens, frame, source) ||
  rebuts(tokens, source);

/** Behind the verb of saying, or in the quotation before it («ما در این حمله نقشی نداشتیم»، این را داعش گفته است»). */
const isSaidBy = ({ first }: Clause, { at, scope }: Source): boolean =>
  first >= Math.min(at, scope.first) && first < scope.last;

/** «افراد ما آنجا نبودند», «نیروهایش در محل حضور نداشته‌اند»: who was not there did nothing. */
const tellsOfAbsence = (tokens: readonly Token[], { clauses }: Frame, { at, scope }: Source): boolean =>
  clauses.some(
    ({ first, verb, negative }) =>
      verb >= 0 &&
      (negative || NOT_BE.has(keyAt(tokens, verb))) &&
      first >= at - 1 &&
      first < scope.last &&
      isAbsence(tokens, { first, last: verb }),
  );

function isAbsence(tokens: readonly Token[], { first, last: verb }: Stretch): boolean {
  const isHaving = HAVE_NOT.some((stem) => keyAt(tokens, verb).startsWith(stem));
  let [there, own] = [false, false];
  for (let at = first; at < verb; at++) {
    there ||= (isHaving ? PRESENCE : THERE).has(keyAt(tokens, at));
    own ||= OWN_FORCES.has(keyAt(tokens, at)) || (OWN_NOUNS.has(keyAt(tokens, at)) && isTheirs(tokens, at + 1));
  }
  return there && own && (isHaving || NOT_BE.has(keyAt(tokens, verb)) || keyAt(tokens, verb).startsWith(WERE_NOT));
}

/** «افراد آنان», «نیروهای این گروه» */
const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  THEIRS.has(keyAt(tokens, at)) || (DEMONSTRATIVES.has(keyAt(tokens, at)) && BODIES.has(keyAt(tokens, at + 1)));

/** «این عمل کار مجاهدین نیست», «مسئول این حمله نیست», «پشت این حمله نیستند» */
function disowns(tokens: readonly Token[], { at: verb, scope }: Source): boolean {
  const first = Math.max(scope.first, verb);
  for (let at = first; at < Math.min(scope.last, first + DISOWNED_REACH); at++)
    if (isPart(tokens, at))
      for (let i = at + 1; i <= at + WORK_REACH; i++) if (NOT_BE.has(keyAt(tokens, i))) return true;
  return false;
}

/** «کار …», «مسئول …», «پشت این …» */
const isPart = (tokens: readonly Token[], at: number): boolean => {
  const key = keyAt(tokens, at);
  return (
    WORK.has(key) ||
    GUILTY.has(key) ||
    key === IN_CHARGE ||
    (BEHIND_IT.has(key) && DEMONSTRATIVES.has(keyAt(tokens, at + 1)))
  );
};

const WORK_REACH = 4;
const DISOWNED_REACH = 30;

/** «کار ماست», said by one whose side can do it. */
const hasOwnWork = (setting: Setting, frame: Frame, source: Source): boolean =>
  source.office !== 'outlet' &&
  (says(frame, source, 'own-work', (cue) => !isOfAnother(setting, frame, { source, cue })) ||
    frame.roles.some(({ rule, actor }) => (rule === AIMED_AT || rule === OWN_WORK) && actor === source.actor));

/** «مهاجمان به نام طالبان این کار را کرده‌اند»: others did what is told. */
const isOfAnother = (
  setting: Setting,
  { actors, clauses }: Frame,
  { source, cue }: { readonly source: Source; readonly cue: Stretch },
): boolean => {
  const clause = clauses.find(({ last }) => cue.first < last);
  const side = sideOfSource(setting, source);
  return (
    clause !== undefined &&
    within(actors, Math.max(clause.first, source.last), cue.first).some(
      // «مهاجمان به دستور این گروه عمل کرده‌اند»
      (actor) => !isAttacker(actor.id) && sideOf(setting, actor) !== side,
    )
  );
};

const cuesOf = (frame: Frame, value: ClauseCue): Clause['cues'] =>
  frame.clauses.flatMap((clause) => clause.cues.filter((cue) => cue.entry.value === value));

const spoken = new WeakMap<Frame, Map<ClauseCue, ReadonlySet<Source> | null>>();

/** Who says the words of a cue: of several who speak in a sentence the last before them; null stands for all of them. */
function speakersOf(frame: Frame, value: ClauseCue, cues: readonly Stretch[]): ReadonlySet<Source> | null {
  const known = spoken.get(frame) ?? new Map<ClauseCue, ReadonlySet<Source> | null>();
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = new Set<Source>();
  let next = 0;
  for (const cue of cues) {
    while (next < frame.sources.length && (frame.sources[next] as Source).at < cue.first) next++;
    const speaker = frame.sources[next - 1];
    if (speaker) found.add(speaker);
  }
  const speakers = found.size > 0 ? found : null;
  spoken.set(frame, known.set(value, speakers));
  return speakers;
}

function says(frame: Frame, source: Source, value: ClauseCue, isCue: (cue: Stretch) => boolean = () => true): boolean {
  const cues = cuesOf(frame, value).filter(isCue);
  return cues.length > 0 && (speakersOf(frame, value, cues)?.has(source) ?? true);
}

/** «هیچ درگیری‌ای رخ نداده است», «طالبان هیچ حمله‌ای انجام نداده‌اند». */
const saysNone = ({ document }: Setting, frame: Frame, source: Source): boolean =>
  within(frame.unreal, source.scope.first, source.scope.last).some(
    (trigger) =>
      NONE.has(keyAt(document.tokens, trigger.first - 1)) &&
      (frame.sources.findLast(({ at }) => at < trigger.first) ?? source).first === source.first,
  );
