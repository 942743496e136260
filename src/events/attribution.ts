// Who blames, claims, denies and confirms an event.
import type { Frame } from '../frames/frame.ts';
import { keyAt } from '../frames/reading.ts';
import type { RoleMention } from '../frames/roles.ts';
import { PREFIX, type Source } from '../frames/source.ts';
import { isFighter, isGeneric, isOwnForce, isUnidentified } from '../lexicons/actors/kinds.ts';
import { MEDIUM, REPORTERS } from '../lexicons/function-words.ts';
import type { Attribution, EventActor } from '../model/event.ts';
import { slice } from '../model/span.ts';
import { spanOf } from '../tokenize/token.ts';
import { matterOf, negates } from './negated-deeds.ts';
import { openStance, speaksForSide } from './open-stances.ts';
import { type Hearing, isBare, tellsOfOwn, tellsOfOwnFight } from './own-deeds.ts';
import type { Setting } from './participants.ts';
import { isState, sideOf, sideOfSource } from './sides.ts';

/** A row of the attribution on its way. */
interface Said {
  readonly row: Attribution;
  readonly side: string | null;
  /** Only a heading names this source. */
  heading: boolean;
}

/** The attribution of an event whose actors are cast, in the order of the text. */
export function attribute(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Attribution[] {
  const out: Said[] = [];
  const doer = actors.findIndex((actor) => actor.role === 'perpetrator');
  const about = doer < 0 ? null : doer;
  const doers = doerSides(setting, frames, actors);
  const matter = matterOf(frames, actors);
  // «طالبان از کشته شدن ملکی‌ها خبر داد … مجاهد ادعای پاکستان را نادرست خواند»: who blames the other side rejects no blame.
  const blaming = new Map<string, number>();
  for (const frame of frames)
    for (const source of frame.sources) {
      const stance = stanceOf({ setting, frame, source, doers, matter });
      if (!stance) continue;
      const side = sideOfSource(setting, source);
      if (stance === 'alleges' && side !== null && !doers.has(side)) blaming.set(side, source.first);
      if (stance === 'denies' && side !== null && (blaming.get(side) ?? source.first) !== source.first) continue;
      add(setting, out, { stance, source, actor: stance === 'confirms' ? null : about, side, heading: frame.heading });
    }
  return out.filter((said) => isKept(said, out)).map(({ row }) => row);
}

function isKept({ row: { by, stance }, side, heading }: Said, all: readonly Said[]): boolean {
  const also = (other: Attribution['stance']) => all.some(({ row }) => row.by === by && row.stance === other);
  // «دولت از مرگ ۱۶۷ جنگجو می‌گوید ⏎ فواد امان، معاون سخنگوی وزارت دفاع، …»: whose word a heading gives, the text names in full.
  if (heading && side !== null && all.some((one) => !one.heading && one.side === side && one.row.stance === stance))
    return false;
  // «وزارت دفاع این گفته‌ها را رد می‌کند … قوای هوایی طالبان را زد»: who says it did it denies no more than the harm;
  // «سنتکام: ما و نیروهای عربستان … را زدیم»: nor does it blame those who helped.
  if (stance === 'claims') return true;
  return !(stance === 'denies' ? also('claims') : also('denies') || (stance === 'alleges' && also('claims')));
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
  readonly side: string | null;
  readonly heading: boolean;
}

function add({ document }: Setting, out: Said[], { stance, source, actor, side, heading }: Given): void {
  const span = spanOf(document.tokens, source.first, source.last);
  const by = slice(document.text, span);
  const same = out.find(({ row }) => row.stance === stance && row.by === by);
  if (same) same.heading &&= heading;
  else out.push({ row: { stance, by, span: [span[0], span[1]], actor }, side, heading });
}

/** What a source does to the event: an open claim, denial or blame, or a statement that names the doer. */
function stanceOf(hearing: Hearing): Attribution['stance'] | null {
  const { setting, frame, source, doers } = hearing;
  const open = openStance(setting, frame, source);
  if (open || source.stance === 'denies') return open;
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
  // «طالبان این شلیک را به ملیشه‌های دولتی نسبت می‌دهند»: one side blames, so does the other.
  if (source.stance === 'alleges' && side && blamesOthers(setting, side, frame)) return 'alleges';
  // «ولسوال می‌گوید که سی پولیس به طالبان پیوستند»: a state tells of those who left it, and claims nothing.
  if (side && isState(side) && setting.label === 'Change to group/activity') return null;
  // «ارتش پاکستان گفت که طالبان نخست آتش گشودند»: who names another as the doer claims nothing, whatever others say of it.
  if (
    side &&
    (named.some(isOwn) ||
      ((named.length === 0 || isBare(source)) && tellsOfOwn(side, hearing)))
  )
    return 'claims';
  if (side && doers.size === 0 && tellsOfOwnFight(setting, side, frame, source)) return 'claims';
  if (source.office !== 'outlet' && speaksForSide(frame, source) && negates(setting.document.tokens, hearing))
    return 'denies';
  if (!isReporting(setting, source) && named.length > 0) return 'alleges';
  return source.stance === 'confirms' ? 'confirms' : null;
}

/** News media report, and blame nobody; of the media of a country and of a reporter on the spot it is told what they say. */
const isReporting = ({ document: { tokens } }: Setting, { office, first, rule }: Source): boolean =>
  office === 'outlet' && (rule === PREFIX || !isNamedForIt(keyAt(tokens, first), keyAt(tokens, first + 1)));

/** «رسانه‌های عبری», «چند رسانه», «خبرنگار المیادین». */
const isNamedForIt = (head: string, next: string): boolean =>
  REPORTERS.has(head) || REPORTERS.has(next) || next === MEDIUM;

/** «ذبیح‌الله مجاهد گفت که جنگجویان …», «وزیر اطلاعات پاکستان گفت که ارتش …»: a bare «the fighters», «the army» is the speaker's own. */
const isOwnGeneric = (side: string, source: Source, { actor }: RoleMention): boolean =>
  source.actor !== null &&
  actor.country === null &&
  actor.first >= source.scope.first &&
  actor.first < source.scope.last &&
  (isState(side) ? isOwnForce(actor.id) : isFighter(actor.id) && !isGeneric(source.actor.id));

/** Whether a side that others blame names somebody else as the doer. */
const blamesOthers = (setting: Setting, side: string, frame: Frame): boolean =>
  frame.roles.some(
    ({ role, stance, actor }) => role === 'perpetrator' && stance === 'blamed' && sideOf(setting, actor) !== side,
  );

const isIn = (source: Source, role: RoleMention): boolean =>
  (role.rule === 'role-speaker' || (role.actor.first >= source.scope.first && role.actor.first < source.scope.last)) &&
  role.stance !== 'claimed';
