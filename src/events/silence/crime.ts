// Ordinary crime: thieves who are caught, quarrels, and killings within a family, with no armed group or state in them.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Reading } from '../../frames/reading.ts';
import { SPEAKER_DID } from '../../frames/roles/speaker.ts';
import { KIN } from '../../frames/tolls/kin.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { FEASTS } from '../../lexicons/struck-words.ts';
import { INDEFINITE, INDEFINITE_ENDING, ONE, OWN } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { isOnlyImagined, namesArmedGroup } from '../participants/named-sides.ts';
import { namesClans } from '../participants/two-sides.ts';
import { domainsAround, isShort } from './domain-words.ts';
import type { Candidate } from './silence.ts';
import { says } from './words-said.ts';

/** Abductions and killings among gang, theft and family words, with no armed group or state in them. */
export function isCrime(reading: Reading, candidate: Candidate): boolean {
  const { draft, ruling, evidence } = candidate;
  if (!CRIME_LABELS.has(ruling.label)) return false;
  if (isFeudOfClans(reading, candidate)) return false;
  if (isArrestOfCriminals(candidate) || isOfFamily(reading, candidate) || isAtFeast(reading, candidate)) return true;
  const words = (
    isShort(reading)
      ? domainsAround(reading, candidate)
      : draft.frames.flatMap((frame) => frame.domains.map(({ entry }) => entry.value))
  ).filter((domain) => domain === 'crime' || domain === 'private');
  const isPrivate = words.includes('private');
  // Those who hold the town tell of it and arrest the husband.
  if (isPrivate && words.length > 1 && !isBlamedOnForce(candidate)) return true;
  // «پولیس سه قاچاقبر را بازداشت کرد»: one such word beside an arrest that no politics is told of.
  if (ruling.label === 'Arrests' && words.length > 0 && !evidence.charged && !draft.frames.some(namesArmedGroup))
    return true;
  return (
    (words.length > 1 || isPrivate || isByThieves(candidate)) &&
    !evidence.shipStruck &&
    !isBlamedOnForce(candidate) &&
    !draft.frames.some(namesArmedGroup)
  );
}

/** «دو قوم بر سر زمین درگیر شدند و چهار تن کشته شدند»: the deadly fights of whole clans are no private matter. */
const isFeudOfClans = (reading: Reading, { draft, ruling }: Candidate): boolean =>
  ruling.label === 'Armed clash' &&
  draft.tolls.some(({ outcome }) => outcome === 'killed') &&
  namesClans(reading, draft.frames);

/** «خانواده‌اش استخبارات را مسوول این قتل می‌داند»: a quarrel is what the accused call it. */
const isBlamedOnForce = ({ draft: { frames } }: Candidate): boolean =>
  frames.some((frame) =>
    frame.roles.some(
      ({ role, stance, actor }) =>
        role === 'perpetrator' && stance === 'blamed' && actor.value?.kind === 'force' && !isOnlyImagined(frame, actor),
    ),
  );

/** «پولیس سه دزد را بازداشت کرد»: what those who are held are called. */
const isArrestOfCriminals = ({ draft: { tolls, frames }, ruling, evidence }: Candidate): boolean => {
  const held = tolls.filter(({ outcome }) => outcome === 'arrested');
  return (
    ruling.label === 'Arrests' &&
    !evidence.charged &&
    held.length > 0 &&
    held.every(({ people }) => people.noun?.entry.id === CRIMINAL) &&
    !frames.some(namesArmedGroup)
  );
};

const CRIMINAL = 'victim-criminal';

/** «تیراندازی در مراسم عروسی یک کشته داشت»: shots for joy, unless somebody in arms is told of. */
const isAtFeast = ({ document: { tokens } }: Reading, { draft, ruling, evidence }: Candidate): boolean =>
  ruling.label === 'Attack' &&
  (evidence.has('shooting') || evidence.weapon('small_arms')) &&
  !draft.frames.some(isDoneByForce) &&
  says(tokens, draft, FEASTS) &&
  !draft.frames.some(namesArmedGroup);

/** «پلیس ماهشهر: جوانی که در جشن نامزدی تیر زده بود …»: who tells of it did not do it. */
const isDoneByForce = ({ roles }: Frame): boolean =>
  roles.some(
    ({ role, rule, actor }) => role === 'perpetrator' && rule !== SPEAKER_DID && actor.value?.kind === 'force',
  );

/** «مردی همسرش را با تبر کشت», «پدری دختر نوجوان خود را سر برید»: one person and his own family. */
function isOfFamily({ document: { tokens } }: Reading, { draft: { tolls, frames }, ruling }: Candidate): boolean {
  const harmed = tolls.filter(({ part }) => !part);
  if (ruling.label !== 'Attack' || harmed.length === 0 || frames.some(namesArmedGroup)) return false;
  // «طالبان مردی را زدند و پسرش را کشتند»
  if (frames.some(({ actors }) => actors.some(({ value }) => value !== null && value.kind !== 'people'))) return false;
  const isKin = ({ people: { noun } }: Toll): boolean => noun !== null && KIN.has(noun.entry.id);
  const isOwn = ({ people: { last } }: Toll): boolean =>
    tokens[last - 1]?.word.ending === 'possessive' || OWN.has(keyAt(tokens, last));
  return (
    harmed.every(isKin) && harmed.some(isOwn) && harmed.every((toll) => isBySomebody(tokens, frames, toll.people.first))
  );
}

/** «مردی دیروز در مشهد …», «یک جوان …»: nobody but one ordinary person opens the clause. */
function isBySomebody(tokens: readonly Token[], frames: readonly Frame[], before: number): boolean {
  const clause = frames.flatMap(({ clauses }) => clauses).find(({ first, last }) => first <= before && before < last);
  for (let at = clause?.first ?? before; at < before; at++) {
    const key = keyAt(tokens, at);
    const isOne = tokens[at]?.word.ending === 'i' || ONE.has(keyAt(tokens, at - 1));
    if (isOne && (INDEFINITE.has(key) || INDEFINITE.has(key.replace(INDEFINITE_ENDING, '')))) return true;
  }
  return false;
}

/** «از سوی دزدان مسلح کشته شد»: who did it is called a criminal, and not only by those who blame him. */
const isByThieves = ({ draft: { frames }, ruling }: Candidate): boolean =>
  PRIVATE_LABELS.has(ruling.label) &&
  frames.some(({ roles, domains }) =>
    roles.some(
      ({ role, actor, stance }) =>
        role === 'perpetrator' &&
        stance === 'told' &&
        domains.some(
          ({ entry, first, last }) =>
            entry.value === 'crime' && entry.id !== KILLER && first < actor.last && actor.first < last,
        ),
    ),
  );

/** «قاتل», «آدم‌ربایان» */
const KILLER = 'killer';

const PRIVATE_LABELS: ReadonlySet<string> = new Set(['Attack', 'Abduction/forced disappearance']);

export const CRIME_LABELS: ReadonlySet<string> = new Set([
  'Attack',
  'Armed clash',
  'Abduction/forced disappearance',
  'Arrests',
  'Violent demonstration',
  'Mob violence',
  'Change to group/activity',
]);
