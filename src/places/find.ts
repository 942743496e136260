// Mentions of names and of the words around them in, place mentions out.

import type { Dialect } from '../lexicons/lexicon.ts';
import { IN } from '../lexicons/place-words.ts';
import type { Mention } from '../match/find.ts';
import type { Warning } from '../model/warning.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { placeLevels } from './build-mention.ts';
import { nameCapitals } from './capital-names.ts';
import { type Chain, joinChains } from './chains.ts';
import { gatherEvidence } from './evidence.ts';
import { countryOf, isCapital } from './gazetteer.ts';
import { type ReadLevels, readLevels, type Told } from './levels.ts';
import { shareProvinces } from './listed.ts';
import { findParent } from './parent.ts';
import type { PlaceMention } from './place-mention.ts';
import { readAtoms } from './read-atoms.ts';
import { firstOf, lastOf, onRoad, ROAD, roadsOf } from './roads.ts';
import { ATTACKED, BOMBED, CHANNEL, HEAD, INSIDE_COUNTRY, type RoleReading } from './role-reading.ts';
import { readRole } from './roles.ts';
import { createScene, keyAt, type Scene } from './scene.ts';

export type { PlaceLevel, PlaceMention, PlaceRole } from './place-mention.ts';
export { ROAD } from './roads.ts';

export interface PlaceContext {
  readonly dialect: Dialect;
  readonly warn: (warning: Warning) => void;
}

/** All place mentions in the order of the text. */
export function findPlaces(
  document: Tokenized,
  mentions: readonly Mention[],
  context: PlaceContext,
): readonly PlaceMention[] {
  const scene = createScene(document, mentions, context.dialect);
  if (scene.names.length === 0 && scene.words.length === 0) return [];
  const chains = joinBorders(joinChains(scene, readAtoms(scene)));
  const evidence = gatherEvidence(scene, chains);
  const found: PlaceMention[] = [];
  const roles = new Map<number, RoleReading>();
  const roads = roadsOf(scene, chains);
  const closes = closesOf(scene, chains);
  for (const chain of chains) {
    const told: Told = { scene, evidence, mentions: found };
    const read = readLevels(chain, told);
    if (!read) continue;
    const reading = onRoad(
      roads.has(chain),
      inActor(scene, chain, readChainRole(scene, { chain, read, roles, closes })),
    );
    if (reading.role === null) continue;
    const mention = build({ chain, read, reading, told });
    found.push(mention);
    warnAbout(scene, { chain, read, mention }, context);
  }
  return nameCapitals(scene, shareProvinces(found));
}

/** Rules of a location that say more than how its name was read. */
const TELLING: ReadonlySet<string> = new Set([ROAD, CHANNEL, HEAD, ATTACKED, BOMBED, INSIDE_COUNTRY]);

interface Built {
  readonly chain: Chain;
  readonly read: ReadLevels;
  readonly reading: RoleReading;
  readonly told: Told;
}

function build({ chain, read, reading, told }: Built): PlaceMention {
  const isKnown = read.levels.some((level) => level.place !== null);
  const parent = isKnown ? null : findParent(told, read.levels[0]);
  return {
    first: firstOf(chain),
    last: lastOf(chain),
    list: chain.list,
    role: reading.role ?? 'location',
    locative: reading.locative,
    rule: reading.role === 'location' && !TELLING.has(reading.rule) ? read.rule : reading.rule,
    ...placeLevels(
      read.levels,
      parent,
      chain.atoms.some((atom) => atom.relative === 'near' && !atom.outside),
    ),
  };
}

/** The members of a list stand as its head does, unless they have a preposition of their own. */
function readChainRole(
  scene: Scene,
  {
    chain,
    read,
    roles,
    closes,
  }: {
    chain: Chain;
    read: ReadLevels;
    roles: Map<number, RoleReading>;
    closes: ReadonlyMap<number, number>;
  },
): RoleReading {
  const finest = read.levels[0];
  const own = readRole(scene, {
    first: startOf(scene, chain),
    last: lastOf(chain),
    isCountry: finest?.kind === 'country',
    isCapital: finest?.place ? isCapital(finest.place) : false,
    country: finest?.place ? countryOf(finest.place) : null,
    isSea: finest?.kind === 'sea',
    isRelative: chain.atoms[0]?.relative !== 'no',
    typed: chain.atoms.some((atom) => atom.typed),
    close: closes.get(chain.list) ?? lastOf(chain),
  });
  const head = roles.get(chain.list);
  if (head && own.role !== null && !own.locative && own.role !== 'person') return head;
  roles.set(chain.list, own);
  return own;
}

/** «جمهوری اسلامی ایران»: the full name of a country opens before the place in it. */
const startOf = (scene: Scene, chain: Chain): number =>
  isFullName(scene, chain) ? (scene.actorAt.get(firstOf(chain))?.first ?? firstOf(chain)) : firstOf(chain);

function isFullName(scene: Scene, chain: Chain): boolean {
  const actor = scene.actorAt.get(firstOf(chain));
  const value = actor?.entry.value as { readonly kind?: string } | undefined;
  if (!actor || actor.first === firstOf(chain)) return false;
  return actor.last === lastOf(chain) && value?.kind === 'state' && chain.atoms[0]?.rows[0]?.kind === 'country';
}

/** The token after each list, with what it lies in: «ولسوالی‌های ارچی و خواجه غار در ولایت تخار | را». */
function closesOf(scene: Scene, chains: readonly Chain[]): Map<number, number> {
  const closes = new Map<number, number>();
  for (const [i, chain] of chains.entries()) {
    const before = chains[i - 1];
    const last = lastOf(chain);
    closes.set(chain.list, last);
    if (before && firstOf(chain) - lastOf(before) === 1 && IN.has(keyAt(scene, lastOf(before))))
      closes.set(before.list, last);
  }
  return closes;
}

/** A name inside a longer name of an actor («طالبان پاکستان») is a part of it. */
function inActor(scene: Scene, chain: Chain, reading: RoleReading): RoleReading {
  if (isFullName(scene, chain)) return reading.role === 'location' ? reading : IN_ACTOR;
  if (reading.role !== 'location' && reading.role !== 'state') return reading;
  const first = firstOf(chain);
  const last = lastOf(chain);
  const actor = scene.actorAt.get(first);
  const isPart = actor !== undefined && actor.last >= last && actor.last - actor.first > last - first;
  return isPart ? IN_ACTOR : reading;
}

const IN_ACTOR: RoleReading = { role: 'state', locative: false, rule: 'place-in-actor' };

/** «مرز ایران و پاکستان» is one place between two. */
function joinBorders(chains: readonly Chain[]): Chain[] {
  const out: Chain[] = [];
  for (const chain of chains) {
    const before = out.at(-1);
    if (before && before.list === chain.list && before.atoms[0]?.relative === 'border' && before.atoms.length === 1)
      out[out.length - 1] = { list: chain.list, atoms: [...before.atoms, ...chain.atoms] };
    else out.push(chain);
  }
  return out;
}

function warnAbout(
  scene: Scene,
  { chain, read, mention }: { chain: Chain; read: ReadLevels; mention: PlaceMention },
  context: PlaceContext,
): void {
  const { tokens, text } = scene.document;
  if (mention.place === null && chain.atoms.some((atom) => atom.source === 'unknown')) {
    const span = spanOf(tokens, mention.nameFirst, mention.nameLast);
    context.warn({ code: 'place_unknown', message: `"${text.slice(...span)}" is in no table`, span });
  }
  if (read.ambiguous) {
    const span = spanOf(tokens, read.ambiguous.nameFirst, read.ambiguous.nameLast);
    const name = mention.place?.id ?? 'none';
    context.warn({
      code: 'place_ambiguous',
      message: `"${text.slice(...span)}" may be another place than ${name}`,
      span,
    });
  }
}
