// Who blames, claims, denies and confirms an event.
import type { Frame } from '../frames/frames.ts';
import { keyAt, within } from '../frames/reading.ts';
import type { RoleMention } from '../frames/roles.ts';
import type { Source } from '../frames/sources.ts';
import { NONE } from '../lexicons/function-words.ts';
import type { Attribution, EventActor } from '../model/event.ts';
import { slice } from '../model/span.ts';
import { spanOf } from '../tokenize/token.ts';
import type { Setting } from './participants.ts';
import { sideOf, sideOfSource } from './sides.ts';

/** The attribution of an event whose actors are cast, in the order of the text. */
export function attribute(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Attribution[] {
  const out: Attribution[] = [];
  const doer = actors.findIndex((actor) => actor.role === 'perpetrator');
  const about = doer < 0 ? null : doer;
  const doers = doerSides(setting, frames, actors);
  const told = new Set<string>();
  for (const frame of frames) {
    for (const source of frame.sources) {
      const stance = stanceOf({ setting, frame, source, doers, told });
      if (stance) add(setting, out, { stance, source, actor: stance === 'confirms' ? null : about });
    }
    if (!frame.heading) for (const role of frame.roles) if (role.role === 'perpetrator' && !isSaid(frame, role)) told.add(sideOf(setting, role.actor));
  }
  return out.filter((row) => !(row.stance !== 'denies' && out.some((other) => other.stance === 'denies' && other.by === row.by)));
}

/** The sides of those who are cast as doers; who only hit back is none. */
function doerSides(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Set<string> {
  const names = new Set(actors.filter((actor) => actor.role === 'perpetrator').flatMap((actor) => [actor.text, ...actor.aliases]));
  const isCast = ({ actor }: RoleMention) => names.has(slice(setting.document.text, spanOf(setting.document.tokens, actor.first, actor.last)));
  return new Set(frames.flatMap((frame) => frame.roles.filter(isCast).map((role) => sideOf(setting, role.actor))));
}

interface Given {
  readonly stance: Attribution['stance'];
  readonly source: Source;
  readonly actor: number | null;
}

function add({ document }: Setting, out: Attribution[], { stance, source, actor }: Given): void {
  const span = spanOf(document.tokens, source.first, source.last);
  const by = slice(document.text, span);
  if (!out.some((row) => row.stance === stance && row.by === by)) out.push({ stance, by, span: [span[0], span[1]], actor });
}

interface Hearing {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly source: Source;
  readonly doers: ReadonlySet<string>;
  /** Sides that the reporter has named as doers in his own voice. */
  readonly told: ReadonlySet<string>;
}

/** What a source does to the event: an open claim, denial or blame, or a statement that names the doer. */
function stanceOf({ setting, frame, source, doers, told }: Hearing): Attribution['stance'] | null {
  if (source.stance === 'claims' || source.stance === 'denies') return source.stance;
  if (source.stance === 'says' && (frame.cues.has('denial') || saysNone(setting, frame, source))) return 'denies';
  const side = sideOfSource(setting, source);
  const named = frame.roles.filter((role) => role.role === 'perpetrator' && doers.has(sideOf(setting, role.actor)) && (source.stance === 'alleges' || isIn(source, role)));
  if (side && (named.some((role) => sideOf(setting, role.actor) === side) || (doers.has(side) && tells(frame, source)))) return 'claims';
  if (source.office !== 'outlet' && named.some((role) => !told.has(sideOf(setting, role.actor)))) return 'alleges';
  return source.stance === 'confirms' ? 'confirms' : null;
}

/** «هیچ درگیری‌ای رخ نداده است», «طالبان هیچ حمله‌ای انجام نداده‌اند». */
const saysNone = ({ document }: Setting, frame: Frame, { scope }: Source): boolean =>
  within(frame.unreal, scope.first, scope.last).some((trigger) => NONE.has(keyAt(document.tokens, trigger.first - 1)));

/** Whether the statement holds a happening or a toll. */
const tells = (frame: Frame, { scope }: Source): boolean =>
  within(frame.triggers, scope.first, scope.last).length > 0 || within(frame.tolls, scope.first, scope.last).length > 0;

const isIn = (source: Source, role: RoleMention): boolean =>
  (role.rule === 'role-speaker' || (role.actor.first >= source.scope.first && role.actor.first < source.scope.last)) && role.stance !== 'claimed';

const isSaid = (frame: Frame, role: RoleMention): boolean => frame.sources.some((source) => isIn(source, role));
