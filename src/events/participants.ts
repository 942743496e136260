// Roles and sources of a draft in, its actors and attribution out: one row an actor however often it is named.
import type { Frame } from '../frames/frames.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import { isPronoun, type Source } from '../frames/sources.ts';
import type { ActorCategory, ActorValue } from '../model/actor.ts';
import type { Attribution, EventActor } from '../model/event.ts';
import { formatIso, type PlainDate } from '../model/plain-date.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';

export interface Setting {
  readonly document: Tokenized;
  readonly day: PlainDate | null;
  readonly country: string | null;
  readonly protest: boolean;
}

interface Row {
  readonly role: RoleMention['role'];
  readonly mentions: ActorMention[];
  readonly stances: Set<RoleMention['stance']>;
  readonly alleged: boolean;
}

/** The actors of an event, the fullest wording first. */
export function castActors(setting: Setting, frames: readonly Frame[]): EventActor[] {
  const rows: Row[] = [];
  for (const frame of frames) {
    for (const role of frame.roles) addRole(rows, role, isSaid(frame, role));
    for (const victim of victimsOf(frame)) addRole(rows, { role: 'target', actor: victim, rule: 'role-victim', stance: 'told' }, false);
  }
  return settle(rows).map((row) => actorOf(setting, row));
}

const isSaid = (frame: Frame, role: RoleMention): boolean =>
  frame.sources.some((source) => role.actor.first >= source.scope.first && role.actor.first < source.scope.last);

/** Those killed, hurt or taken are the attacked where the text says what they are. */
function victimsOf(frame: Frame): ActorMention[] {
  return frame.tolls.flatMap(({ people, part, outcome }) => {
    if (part || outcome === 'arrested') return [];
    if (people.actor) {
      const mention = frame.actors.find((actor) => actor.first === people.actor?.first);
      return mention ? [mention] : [];
    }
    const { noun } = people;
    if (!noun || noun.entry.value.category === 'neutral' || noun.entry.value.category === 'children' || noun.entry.value.category === 'women') return [];
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

/** An actor is on one side; unknown attackers give way to the group that is named. */
function settle(rows: readonly Row[]): Row[] {
  const sides = rows.filter((row) => row.role === 'target' ? !rows.some((other) => other !== row && other.role !== 'target' && other.mentions.some((a) => row.mentions.some((b) => isSameActor(a, b)))) : true);
  return sides.slice(0, 6);
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
  let last: Source | null = null;
  const add = (stance: Attribution['stance'], source: Source, actor: number | null) => {
    const [start, end] = spanOf(setting.document.tokens, source.first, source.last);
    const by = setting.document.text.slice(start, end);
    if (!out.some((row) => row.stance === stance && row.by === by)) out.push({ stance, by, span: [start, end], actor });
  };
  const named = new Set<string>();
  for (const frame of frames) {
    for (const said of frame.sources) {
      const source: Source = isPronoun(setting.document.tokens, said) && last ? { ...said, first: last.first, last: last.last } : said;
      if (!isPronoun(setting.document.tokens, said)) last = said;
      if (said.stance === 'claims') add('claims', source, perpetrator(actors));
      else if (said.stance === 'denies') add('denies', source, perpetrator(actors));
      else if (said.stance === 'confirms') add('confirms', source, null);
      const doers = frame.roles.filter((role) => role.role === 'perpetrator' && (said.stance === 'alleges' || inScope(said, role)));
      const fresh = doers.filter((role) => !named.has(role.actor.id));
      if (fresh.length === 0 || said.stance === 'claims' || said.stance === 'denies') continue;
      const own = fresh.some((role) => speaksForItself(setting, frame, said, role.actor));
      add(own ? 'claims' : 'alleges', source, perpetrator(actors));
    }
    for (const role of frame.roles) if (role.role === 'perpetrator') named.add(role.actor.id);
  }
  return out;
}

const inScope = (source: Source, role: RoleMention): boolean => role.actor.first >= source.scope.first && role.actor.first < source.scope.last && role.stance === 'told';

/** Whether the source is the doer's own side: it names the actor or is of the same state. */
function speaksForItself(setting: Setting, frame: Frame, source: Source, doer: ActorMention): boolean {
  return frame.actors.some((actor) => actor.first >= source.first && actor.first < source.last && isSameActor(atHome(setting, actor), atHome(setting, doer)));
}

/** An actor of the event's own country, as generic words are. */
const atHome = (setting: Setting, actor: ActorMention): ActorMention => (actor.country === setting.country ? { ...actor, country: null } : actor);

function perpetrator(actors: readonly EventActor[]): number | null {
  const index = actors.findIndex((actor) => actor.role === 'perpetrator');
  return index < 0 ? null : index;
}
