// Who blames, claims, denies and confirms an event.
import type { Clause } from '../frames/clauses.ts';
import type { Frame } from '../frames/frame.ts';
import { keyAt, type Stretch, within } from '../frames/reading.ts';
import { AIMED_AT, OWN_WORK } from '../frames/role-claims.ts';
import type { RoleMention } from '../frames/roles.ts';
import { PREFIX, type Source } from '../frames/source.ts';
import { isFighter, isGeneric, isOwnForce, isUnidentified } from '../lexicons/actors/kinds.ts';
import type { ClauseCue } from '../lexicons/clauses.ts';
import { IN, MEDIUM, NONE, NOT_BE, REPORTERS, WORK } from '../lexicons/function-words.ts';
import type { Attribution, EventActor } from '../model/event.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Token } from '../tokenize/token.ts';
import { type Hearing, tellsOfOwn, tellsOfOwnFight } from './own-deeds.ts';
import type { Setting } from './participants.ts';
import { isState, sideOf, sideOfSource } from './sides.ts';

/** The attribution of an event whose actors are cast, in the order of the text. */
export function attribute(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Attribution[] {
  const out: Attribution[] = [];
  const doer = actors.findIndex((actor) => actor.role === 'perpetrator');
  const about = doer < 0 ? null : doer;
  const doers = doerSides(setting, frames, actors);
  for (const frame of frames)
    for (const source of frame.sources) {
      const stance = stanceOf({ setting, frame, source, doers });
      if (stance) add(setting, out, { stance, source, actor: stance === 'confirms' ? null : about });
    }
  // «وزارت دفاع این گفته‌ها را رد می‌کند … قوای هوایی طالبان را زد»: who says it did it denies no more than the harm.
  return out.filter(
    (row) =>
      row.stance === 'claims' ||
      !out.some((other) => other.by === row.by && other.stance === (row.stance === 'denies' ? 'claims' : 'denies')),
  );
}

/** Forces that break up a protest are a party to it, and are blamed. */
const INTERVENED = 'Protest with intervention';

/** The sides of those who are cast as doers; who only hit back is none. */
function doerSides(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Set<string> {
  const names = new Set(
    actors
      .filter((actor) => actor.role === 'perpetrator' || (setting.label === INTERVENED && actor.role === 'party'))
      .flatMap((actor) => [actor.text, ...actor.aliases]),
  );
  const isCast = ({ actor }: Pick<RoleMention, 'actor'>) =>
    names.has(slice(setting.document.text, spanOf(setting.document.tokens, actor.first, actor.last)));
  const announcers = frames.flatMap((frame) => frame.sources.flatMap(({ actor }) => (actor ? [{ actor }] : [])));
  return new Set(
    [...frames.flatMap((frame) => frame.roles), ...announcers]
      .filter(isCast)
      .map(({ actor }) => sideOf(setting, actor)),
  );
}

interface Given {
  readonly stance: Attribution['stance'];
  readonly source: Source;
  readonly actor: number | null;
}

function add({ document }: Setting, out: Attribution[], { stance, source, actor }: Given): void {
  const span = spanOf(document.tokens, source.first, source.last);
  const by = slice(document.text, span);
  if (!out.some((row) => row.stance === stance && row.by === by))
    out.push({ stance, by, span: [span[0], span[1]], actor });
}

/** What a source does to the event: an open claim, denial or blame, or a statement that names the doer. */
function stanceOf({ setting, frame, source, doers }: Hearing): Attribution['stance'] | null {
  const open = openStance(setting, frame, source);
  if (open) return open;
  const side = sideOfSource(setting, source);
  const named = frame.roles.filter(
    (role) =>
      role.role === 'perpetrator' &&
      doers.has(sideOf(setting, role.actor)) &&
      (source.stance === 'alleges' || (isIn(source, role) && !isUnidentified(role.actor.id))),
  );
  const isOwn = (role: RoleMention) =>
    sideOf(setting, role.actor) === side || (side !== null && isOwnGeneric(side, source, role));
  // «ارتش اسرائیل جهاد اسلامی را مسئول خواند»: who blames another claims nothing.
  if (source.stance === 'alleges' && named.length === 0) return null;
  if (source.stance === 'alleges' && !named.every(isOwn)) return isReporting(setting, source) ? null : 'alleges';
  // «ولسوال می‌گوید که سی پولیس به طالبان پیوستند»: a state tells of those who left it, and claims nothing.
  if (side && isState(side) && setting.label === 'Change to group/activity') return null;
  if (side && (named.some(isOwn) || tellsOfOwn(side, { setting, frame, source, doers }))) return 'claims';
  if (side && doers.size === 0 && tellsOfOwnFight(setting, side, frame, source)) return 'claims';
  if (!isReporting(setting, source) && named.length > 0) return 'alleges';
  return source.stance === 'confirms' ? 'confirms' : null;
}

/** News media report, and blame nobody; of the media of a country and of a reporter on the spot it is told what they say. */
const isReporting = ({ document: { tokens } }: Setting, { office, first, rule }: Source): boolean =>
  office === 'outlet' && (rule === PREFIX || !isNamedForIt(keyAt(tokens, first), keyAt(tokens, first + 1)));

/** «رسانه‌های عبری», «چند رسانه», «خبرنگار المیادین». */
const isNamedForIt = (head: string, next: string): boolean =>
  REPORTERS.has(head) || REPORTERS.has(next) || next === MEDIUM;

/** What the source says of itself: it did the deed, or had no hand in it, or nothing of the kind happened. */
function openStance(setting: Setting, frame: Frame, source: Source): 'claims' | 'denies' | null {
  if (source.stance === 'claims' || source.stance === 'denies') return source.stance;
  if (source.stance === 'says' && (hasDenial(setting, frame, source) || saysNone(setting, frame, source)))
    return 'denies';
  return (source.stance === 'says' || source.stance === 'confirms') && hasOwnWork(frame, source) ? 'claims' : null;
}

/** «ذبیح‌الله مجاهد گفت که جنگجویان …», «وزیر اطلاعات پاکستان گفت که ارتش …»: a bare «the fighters», «the army» is the speaker's own. */
const isOwnGeneric = (side: string, source: Source, { actor }: RoleMention): boolean =>
  source.actor !== null &&
  actor.country === null &&
  actor.first >= source.scope.first &&
  actor.first < source.scope.last &&
  (isState(side) ? isOwnForce(actor.id) : isFighter(actor.id) && !isGeneric(source.actor.id));

/** «دست ندارند»; «هیچ گزارشی در دست ندارد» is none. */
const hasDenial = ({ document: { tokens } }: Setting, frame: Frame, source: Source): boolean =>
  says(frame, source, 'false-report') ||
  says(frame, source, 'denial', (cue) => keyAt(tokens, cue.first - 1) !== IN) ||
  frame.clauses.some((clause) => clause.handless && clause.first >= source.at && clause.first < source.scope.last) ||
  disowns(tokens, source);

/** «این عمل کار مجاهدین نیست» */
function disowns(tokens: readonly Token[], { at: verb, scope }: Source): boolean {
  const first = Math.max(scope.first, verb);
  for (let at = first; at < Math.min(scope.last, first + DISOWNED_REACH); at++)
    if (WORK.has(keyAt(tokens, at)))
      for (let i = at + 1; i <= at + WORK_REACH; i++) if (NOT_BE.has(keyAt(tokens, i))) return true;
  return false;
}

const WORK_REACH = 4;
const DISOWNED_REACH = 30;

/** «کار ماست», said by one whose side can do it. */
const hasOwnWork = (frame: Frame, source: Source): boolean =>
  source.office !== 'outlet' &&
  (says(frame, source, 'own-work') ||
    frame.roles.some(({ rule, actor }) => (rule === AIMED_AT || rule === OWN_WORK) && actor === source.actor));

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
const saysNone = ({ document }: Setting, frame: Frame, { scope }: Source): boolean =>
  within(frame.unreal, scope.first, scope.last).some((trigger) => NONE.has(keyAt(document.tokens, trigger.first - 1)));

const isIn = (source: Source, role: RoleMention): boolean =>
  (role.rule === 'role-speaker' || (role.actor.first >= source.scope.first && role.actor.first < source.scope.last)) &&
  role.stance !== 'claimed';
