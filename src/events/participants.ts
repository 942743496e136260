// Roles and sources of a draft in, its actors and attribution out: one row an actor however often it is named.
import type { Frame } from '../frames/frames.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import { isGroup, isPronoun, type Source } from '../frames/sources.ts';
import type { ActorCategory, ActorValue } from '../model/actor.ts';
import type { Attribution, EventActor } from '../model/event.ts';
import type { SubEventType } from '../model/labels.ts';
import { formatIso, type PlainDate } from '../model/plain-date.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';

export interface Setting {
  readonly document: Tokenized;
  readonly day: PlainDate | null;
  readonly country: string | null;
  readonly label: SubEventType;
}

interface Row {
  role: RoleMention['role'];
  readonly mentions: ActorMention[];
  readonly stances: Set<RoleMention['stance']>;
  readonly alleged: boolean;
}

const MOST_ACTORS = 6;

/** The actors of an event, the fullest wording first. */
export function castActors(setting: Setting, frames: readonly Frame[]): EventActor[] {
  const rows: Row[] = [];
  for (const frame of frames) for (const role of frame.roles) addRole(rows, role, isSaid(frame, role));
  // Those killed, hurt or taken are the attacked, where nothing says who was.
  if (!rows.some((row) => row.role !== 'perpetrator'))
    for (const victim of frames.flatMap(victimsOf).slice(0, 1)) addRole(rows, { role: 'target', actor: victim, rule: 'role-victim', stance: 'told' }, false);
  return settle(setting, rows).map((row) => actorOf(setting, row));
}

const isSaid = (frame: Frame, role: RoleMention): boolean =>
  frame.sources.some((source) => role.actor.first >= source.scope.first && role.actor.first < source.scope.last);

const BYSTANDERS: ReadonlySet<string> = new Set(['neutral', 'children', 'women']);

function victimsOf(frame: Frame): ActorMention[] {
  return frame.tolls.flatMap(({ people, part, outcome }) => {
    if (part || outcome === 'arrested') return [];
    if (people.actor) {
      const mention = frame.actors.find((actor) => actor.first === people.actor?.first);
      return mention ? [mention] : [];
    }
    const { noun } = people;
    if (!noun || BYSTANDERS.has(noun.entry.value.category)) return [];
    return [{ first: noun.first, last: noun.last, id: noun.entry.id, name: null, country: null, value: VICTIM_ACTOR[noun.entry.value.category] ?? CIVILIANS }];
  });
}

const people = (category: ActorCategory): ActorValue => ({ name: 'Civilians', country: null, categories: [{ category }], kind: 'people' });
const CIVILIANS = people('civilians');
const VICTIM_ACTOR: Partial<Record<string, ActorValue>> = {
  military: { ...people('state_forces'), name: 'Military Forces', kind: 'force' },
  police: { ...people('state_forces'), name: 'Police Forces', kind: 'force' },
  militants: { ...people('rebel_group'), name: 'Unidentified Armed Group', kind: 'force' },
};

function addRole(rows: Row[], role: RoleMention, alleged: boolean): void {
  const same = rows.find((row) => row.mentions.some((mention) => isSameActor(mention, role.actor)) && (row.role === role.role || row.role === 'party' || role.role === 'party'));
  if (same) {
    same.mentions.push(role.actor);
    same.stances.add(role.stance);
  } else rows.push({ role: role.role, mentions: [role.actor], stances: new Set([role.stance]), alleged: alleged || role.stance === 'blamed' });
}

/** One side: the same entry, or forces, offices and names of one state («پولیس», «اردوی ملی», «وزارت داخله»). */
const isSameActor = (a: ActorMention, b: ActorMention): boolean =>
  a.id === b.id || (isStateLike(a) && isStateLike(b) && (a.country ?? HOME) === (b.country ?? HOME));

/** Generic words («پولیس») belong to the country of the event. */
const HOME = 'home';

const isStateLike = (actor: ActorMention): boolean => actor.value === null || actor.value.state === true || actor.value.kind === 'state' || actor.value.kind === 'institution';

/** An actor is on one side; protesters stand first in a protest; a group that claims an attack is its unknown attackers. */
function settle(setting: Setting, rows: readonly Row[]): Row[] {
  const sided = rows.filter((row) => row.role !== 'target' || !rows.some((other) => other.role !== 'target' && sameSide(other, row)));
  for (const row of sided) row.role = roleUnder(setting.label, row);
  return joinClaimed(sided).slice(0, MOST_ACTORS);
}

const sameSide = (a: Row, b: Row): boolean => a.mentions.some((one) => b.mentions.some((two) => isSameActor(one, two)));

const PROTESTS: ReadonlySet<string> = new Set(['Peaceful protest', 'Protest with intervention']);

function roleUnder(label: SubEventType, row: Row): Row['role'] {
  const category = row.mentions[0]?.value?.categories[0].category;
  const crowd = category === 'protesters' || category === 'civilians' || category === 'rioters';
  if (PROTESTS.has(label)) return crowd ? 'perpetrator' : 'party';
  if (label === 'Excessive force against protesters') return crowd ? 'target' : 'perpetrator';
  return label === 'Agreement' ? 'party' : row.role;
}

function joinClaimed(rows: readonly Row[]): Row[] {
  const claimed = rows.find((row) => row.role === 'perpetrator' && row.stances.has('claimed'));
  if (!claimed) return [...rows];
  return rows.filter((row) => {
    const unknown = row !== claimed && row.role === 'perpetrator' && row.mentions.every((mention) => mention.value?.categories[0].category === 'unidentified');
    if (unknown) claimed.mentions.push(...row.mentions);
    return !unknown;
  });
}

function actorOf(setting: Setting, row: Row): EventActor {
  const texts = row.mentions.map((mention) => spanOf(setting.document.tokens, mention.first, mention.last));
  const longest = texts.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best));
  const words = (span: readonly [number, number]) => slice(setting.document.text, span);
  const aliases = [...new Set(texts.map(words))].filter((text) => text !== words(longest));
  const known = row.mentions.find((mention) => mention.value?.country) ?? row.mentions.find((mention) => mention.value) ?? (row.mentions[0] as ActorMention);
  const country = known.country ?? setting.country;
  return {
    role: row.role,
    text: words(longest),
    span: [longest[0], longest[1]],
    aliases,
    id: known.value ? known.id : null,
    name: known.name,
    category: categoryOf(known, setting, country),
    country,
    assertion: row.stances.has('claimed') ? 'claimed' : row.alleged ? 'alleged' : 'stated',
  };
}

/** The category that held on the day; a state's forces abroad are external. */
function categoryOf(actor: ActorMention, setting: Setting, country: string | null): ActorCategory {
  const { value } = actor;
  const day = setting.day ? formatIso(setting.day) : null;
  const period = value?.categories.find((p) => day === null || ((p.from ?? '') <= day && (p.until === undefined || day < p.until))) ?? value?.categories[0];
  const category = period?.category ?? 'state_forces';
  const isState = value === null || value.state === true || value.kind === 'state';
  return isState && category === 'state_forces' && country !== null && setting.country !== null && country !== setting.country ? 'external_forces' : category;
}

/** Who blames, claims, denies and confirms. */
export function attribute(setting: Setting, frames: readonly Frame[], actors: readonly EventActor[]): Attribution[] {
  const out: Attribution[] = [];
  const { tokens, text } = setting.document;
  const doer = actors.findIndex((actor) => actor.role === 'perpetrator');
  const about = doer < 0 ? null : doer;
  const add = (stance: Attribution['stance'], by: string, span: [number, number], actor: number | null) => {
    if (!out.some((row) => row.stance === stance && row.by === by)) out.push({ stance, by, span, actor });
  };
  let last: Source | null = null;
  const named = new Set<string>();
  for (const frame of frames) {
    for (const said of frame.sources) {
      const source: Source = isPronoun(tokens, said) && last ? { ...said, first: last.first, last: last.last } : said;
      if (!isPronoun(tokens, said)) last = said;
      const [start, end] = spanOf(tokens, source.first, source.last);
      const group = isGroup(tokens, source) ? actors[doer] : undefined;
      const by = group?.text ?? text.slice(start, end);
      const span: [number, number] = group?.span ?? [start, end];
      const stance = stanceOf(setting, frame, said, named);
      if (stance) add(stance, by, span, stance === 'confirms' ? null : about);
    }
    if (!frame.heading) for (const role of frame.roles) if (role.role === 'perpetrator') named.add(role.actor.id);
  }
  return out;
}

/** What a source does to the event: an open claim, denial or blame, or a statement that first names the doer. */
function stanceOf(setting: Setting, frame: Frame, said: Source, named: ReadonlySet<string>): Attribution['stance'] | null {
  if (said.stance === 'claims' || said.stance === 'denies') return said.stance;
  if (frame.cues.has('denial') && said.stance === 'says') return 'denies';
  const doers = frame.roles.filter((role) => role.role === 'perpetrator' && (said.stance === 'alleges' || inScope(said, role)));
  const fresh = doers.filter((role) => !named.has(role.actor.id));
  if (fresh.length > 0 && !isOutlet(frame, said)) return fresh.some((role) => speaksForItself(setting, frame, said, role.actor)) ? 'claims' : 'alleges';
  return said.stance === 'confirms' ? 'confirms' : null;
}

/** News outlets report; they do not blame. */
const isOutlet = (frame: Frame, source: Source): boolean => frame.outlets.some((outlet) => outlet.first >= source.first && outlet.first < source.last);

const inScope = (source: Source, role: RoleMention): boolean => role.actor.first >= source.scope.first && role.actor.first < source.scope.last && role.stance !== 'claimed';

/** Whether the source is the doer's own side: it names the actor or is of the same state. */
function speaksForItself(setting: Setting, frame: Frame, source: Source, doer: ActorMention): boolean {
  return frame.actors.some((actor) => actor.first >= source.first && actor.first < source.last && isSameActor(atHome(setting, actor), atHome(setting, doer)));
}

/** An actor of the event's own country, as generic words are. */
const atHome = (setting: Setting, actor: ActorMention): ActorMention => (actor.country === setting.country ? { ...actor, country: null } : actor);
