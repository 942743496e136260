// Who blames, claims, denies and confirms an event.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import type { Source } from '../../frames/sources/source.ts';
import { DEMONSTRATIVES, FROM, PRONOUNS } from '../../lexicons/function-words.ts';
import type { Attribution, EventActor } from '../../model/event.ts';
import { slice } from '../../model/span.ts';
import { spanOf } from '../../tokenize/token.ts';
import { nameOf } from '../participants/actor-names.ts';
import type { Setting } from '../participants/participants.ts';
import { sideOf, sideOfSource } from '../participants/sides.ts';
import { isOneOutlet } from './media.ts';
import { matterOf } from './negated-deeds.ts';
import { stanceOf } from './source-stance.ts';

/** A row of the attribution on its way. */
interface Said {
  readonly row: Attribution;
  readonly side: string | null;
  /** Only a heading names this source. */
  heading: boolean;
  /** An outlet that is quoted. */
  readonly outlet: boolean;
  /** Words of blame, not only a doer who is named. */
  readonly blame: boolean;
  /** Words of a claim, not only a deed of his own that he tells. */
  readonly firm: boolean;
  /** «یکی از آنان»: one of those who were named before. */
  readonly ofThem: boolean;
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
      add(setting, out, {
        stance,
        source,
        actor: stance === 'confirms' ? null : about,
        side,
        heading: frame.heading,
        outlet: isOneOutlet(setting, source),
        blame: source.stance === 'alleges' || blamesAnother(setting, frame, source),
        firm: source.stance === 'claims',
        ofThem: isOneOfThem(setting, source),
      });
    }
  return out.filter((said) => isKept(said, out)).map(({ row }) => row);
}

/** «شک نداریم که ارتش پاکستان پشت این حمله است»: he lays the deed to another. */
const blamesAnother = (setting: Setting, { roles }: Frame, source: Source): boolean =>
  roles.some(
    ({ role, stance, actor }) =>
      role === 'perpetrator' &&
      stance === 'blamed' &&
      actor.first >= source.scope.first &&
      actor.first < source.scope.last &&
      sideOf(setting, actor) !== sideOfSource(setting, source),
  );

/** «یکی از آنان», «یک تن از این زنان» */
function isOneOfThem({ document: { tokens } }: Setting, { first, last }: Source): boolean {
  for (let at = first + 1; at < last && at <= first + OF_THEM; at++)
    if (keyAt(tokens, at) === FROM)
      return DEMONSTRATIVES.has(keyAt(tokens, at + 1)) || PRONOUNS.has(keyAt(tokens, at + 1));
  return false;
}

/** How far behind «یکی», «یک تن» stands «از». */
const OF_THEM = 2;

function isKept(
  { row: { by, stance }, side, heading, outlet, blame, firm, ofThem }: Said,
  all: readonly Said[],
): boolean {
  const also = (other: Attribution['stance']) => all.some(({ row }) => row.by === by && row.stance === other);
  // «دولت از مرگ ۱۶۷ جنگجو می‌گوید ⏎ فواد امان، معاون سخنگوی وزارت دفاع، …»: whose word a heading gives, the text names in full.
  if (heading && side !== null && all.some((one) => !one.heading && one.side === side && one.row.stance === stance))
    return false;
  // «چند زن معترض می‌گویند … به گفتهٔ یکی از آنان»: he says it with the others.
  if (ofThem && all.some((one) => !one.ofThem && one.row.stance === stance)) return false;
  // «اکسیوس به نقل از مقام‌های آمریکایی گزارش داد …»: an outlet that tells what others say blames nobody itself.
  if (outlet && stance === 'alleges' && !blame && all.some((one) => !one.outlet && one.row.stance !== 'confirms'))
    return false;
  // «وزارت دفاع این گفته‌ها را رد می‌کند … قوای هوایی طالبان را زد»: who says it did it denies no more than the harm;
  // «سنتکام: ما و نیروهای عربستان … را زدیم»: nor does it blame those who helped.
  // «وزارت دفاع: جنگنده‌ها خانه‌ای را زدند … کار ارتش پاکستان است»: who lays it to another has told of no deed of his own.
  if (stance === 'claims')
    return firm || !all.some(({ row, ...one }) => row.by === by && row.stance === 'alleges' && one.blame);
  // «از آن انکار کرد و آن را به امریکایی‌ها نسبت داد»: who denies may blame another.
  return !(stance === 'denies'
    ? also('claims')
    : (also('denies') && !blame) || (stance === 'alleges' && !blame && also('claims')));
}

/** Forces that break up a protest are a party to it, and are blamed. */
const INTERVENED = 'Protest with intervention';
const CLASH = 'Armed clash';

/**
 * The sides of those who are cast as doers; who only hit back is none. Of two parties, each of which says that the other
 * attacked, both are.
 */
function doerSides(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Set<string> {
  const isCast = castAs(
    setting,
    actors,
    (role) => role === 'perpetrator' || (setting.label === INTERVENED && role === 'party'),
  );
  const isParty = castAs(setting, actors, (role) => setting.label === CLASH && role === 'party');
  const roles = frames.flatMap((frame) => frame.roles);
  const announcers = frames.flatMap((frame) =>
    frame.sources.flatMap(({ actor }) => (actor && isCast(actor) ? [actor] : [])),
  );
  const told = [
    ...roles
      .filter(({ actor, role }) => isCast(actor) || (role === 'perpetrator' && isParty(actor)))
      .map(({ actor }) => actor),
    ...announcers,
  ];
  // «با پهپاد ترکیه کشته شد»: a doer by what is his.
  const doers = told.length > 0 ? told : frames.flatMap((frame) => frame.actors.filter(isCast));
  return new Set(doers.map((actor) => sideOf(setting, actor)));
}

/** Whether a name is of an actor that is cast in such a role. */
function castAs(
  setting: Setting,
  actors: readonly EventActor[],
  is: (role: EventActor['role']) => boolean,
): (one: ActorMention) => boolean {
  const names = new Set(actors.filter(({ role }) => is(role)).flatMap((actor) => [actor.text, ...actor.aliases]));
  return (one) => names.has(nameOf(setting, one));
}

interface Given {
  readonly stance: Attribution['stance'];
  readonly source: Source;
  readonly actor: number | null;
  readonly side: string | null;
  readonly heading: boolean;
  readonly outlet: boolean;
  readonly blame: boolean;
  readonly firm: boolean;
  readonly ofThem: boolean;
}

function add(
  { document }: Setting,
  out: Said[],
  { stance, source, actor, side, heading, outlet, blame, firm, ofThem }: Given,
): void {
  const span = spanOf(document.tokens, source.first, source.last);
  const by = slice(document.text, span);
  const same = out.find(({ row }) => row.stance === stance && row.by === by);
  if (same) same.heading &&= heading;
  else out.push({ row: { stance, by, span: [span[0], span[1]], actor }, side, heading, outlet, blame, firm, ofThem });
}
