// People harmed and things burst without anybody meaning it: floods, gas, mines of coal, crashes, guns that go off.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Reading } from '../../frames/reading.ts';
import { CARRIES_PEOPLE, COLLIDES, FALL } from '../../lexicons/accident-words.ts';
import type { Domain } from '../../lexicons/domains.ts';
import { labelOf } from '../../model/labels.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import type { Evidence } from '../label/evidence.ts';
import { hasDoer, namesArmedGroup } from '../participants/named-sides.ts';
import { domainsAround, isCalling, isShort } from './domain-words.ts';
import type { Candidate } from './silence.ts';
import { says } from './words-said.ts';

/** «سیلاب ۲۱ تن را کشت … آب بر خانه‌ها حمله کرد»: what killed is told with the toll, and nobody else did it. */
export const isDisaster = ({ draft: { frames }, draft }: Candidate): boolean =>
  frames.some(({ tolls, domains }) => tolls.length > 0 && domains.some(({ entry }) => entry.id === 'disaster')) &&
  frames.every(({ weapons }) => weapons.length === 0) &&
  !hasDoer(draft);

/** Gas, mines, floods and disease kill too: with such a word beside it, a toll needs an attacker or a weapon. */
export function isMishap(reading: Reading, candidate: Candidate): boolean {
  const { draft, evidence, ruling } = candidate;
  if (isSonicBoom(draft)) return true;
  if (
    labelOf(ruling.label).event === 'Protests' ||
    labelOf(ruling.label).event === 'Riots' ||
    (hasDoer(draft) && !evidence.only('arrest', 'release') && !isBlastOfGas(draft, evidence)) ||
    evidence.planted ||
    evidence.has('airstrike', 'shelling', 'suicide') ||
    (evidence.strong('attack', 'shooting', 'killing') && !isKilledByThings(draft)) ||
    draft.frames.some(tellsOfWeapon)
  )
    return false;
  // «دو کارمند واکسین جان باختند»
  if (draft.tolls.some(({ categories }) => categories.includes('medics') || categories.includes('aid_workers')))
    return false;
  const own = draft.frames.some((frame) =>
    frame.domains.some((domain) => MISHAPS.has(domain.entry.value) && !isCalling(frame, domain)),
  );
  const untold = draft.like.size === 0 && draft.frames.every((frame) => frame.triggers.length === 0);
  return (
    own ||
    (isShort(reading) &&
      // What stands in its own frames is judged there.
      domainsAround(reading, candidate, { own: false }).some(
        (domain) => domain === 'accident' || (untold && domain === 'medicine'),
      ))
  );
}

/** «صدای انفجار مربوط به شکستن دیوار صوتی توسط جنگنده بود»: an aircraft made the noise and dropped nothing. */
const isSonicBoom = ({ frames, happenings, tolls }: Draft): boolean =>
  tolls.length === 0 &&
  [...happenings].every((happening) => happening === 'explosion') &&
  frames.some(({ domains }) => domains.some(({ entry }) => entry.id === 'sonic-boom'));

/** A weapon where something is told, and not «هیچ اثری از ماین نیست». */
const tellsOfWeapon = ({ triggers, tolls, weapons, domains }: Frame): boolean =>
  triggers.length + tolls.length > 0 &&
  domains.length === 0 &&
  weapons.some(({ entry }) => !CHEMICAL.has(entry.value.type));

/** «انفجار کوره دو کارگر را به کام مرگ کشاند»: the verb of killing has no other subject. */
const isKilledByThings = ({ tolls, happenings }: Draft): boolean =>
  happenings.has('explosion') && tolls.length > 0 && tolls.every(({ rule }) => rule === BY_THINGS);

const BY_THINGS = 'killed-by-things';

/** Accident words beside an explosion without weapons: who is named there puts out the fire. */
const isBlastOfGas = (draft: Draft, evidence: Evidence): boolean =>
  evidence.only('explosion') &&
  !draft.frames.some((frame) => frame.weapons.length > 0 || namesArmedGroup(frame)) &&
  draft.frames.filter((frame) => frame.domains.some(({ entry }) => entry.value === 'accident')).length > 1;

/** Stored and burning goods. */
const CHEMICAL: ReadonlySet<string> = new Set(['chemical', 'arson']);

const MISHAPS: ReadonlySet<Domain> = new Set(['accident', 'medicine']);

/** «هنگام پاک کردن تفنگ فیر کرد و همکارش را کشت», «در تمرین تیراندازی جان باخت». */
export const isMisfire = ({ frames, happenings }: Draft): boolean =>
  frames.some(({ domains, triggers, tolls }) => triggers.length + tolls.length > 0 && domains.some(isOfMisfire)) &&
  [...happenings].every((happening) => FIRED.has(happening)) &&
  !frames.some(namesArmedGroup);

const isOfMisfire = ({ entry }: Frame['domains'][number]): boolean => entry.id === 'misfire';

const FIRED: ReadonlySet<Happening> = new Set(['shooting', 'attack', 'killing', 'clash']);

/** «بالگردی در لرستان سقوط کرد و دو سرنشین آن کشته شدند», «با کوه برخورد کرد و منفجر شد»: nobody is said to have brought it down. */
export const isCrash = ({ document: { tokens, sentences } }: Reading, draft: Draft): boolean => {
  const { frames, happenings, tolls } = draft;
  if (tolls.length === 0 || frames.some(({ unreal }) => unreal.length > 0)) return false;
  if (happenings.size > 0 && !isBurstOfCollision(tokens, draft)) return false;
  const from = sentences[Math.max(0, (frames[0] as Frame).sentence - 1)]?.first ?? 0;
  const to = (frames[frames.length - 1] as Frame).last;
  let aircraft = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const key = keyAt(tokens, at);
    if (CARRIES_PEOPLE.has(key)) aircraft = at;
    if (FALL.has(key) && tokens[at + 1]?.word.verb && at - aircraft < CRASH_REACH) return true;
  }
  return false;
};

/** «بالگرد به دلیل مه با کوه برخورد کرد و منفجر شد»; «با ماین برخورد کرد» names a weapon. What «سقوط کرد» may be ground. */
const isBurstOfCollision = (tokens: readonly Token[], draft: Draft): boolean =>
  [...draft.happenings].every((happening) => happening === 'explosion' || happening === 'capture') &&
  says(tokens, draft, COLLIDES) &&
  !hasDoer(draft) &&
  draft.frames.every(({ weapons }) => weapons.every(({ entry }) => entry.value.type === 'helicopter'));

/** How many words its fall may stand behind an aircraft. */
const CRASH_REACH = 20;
