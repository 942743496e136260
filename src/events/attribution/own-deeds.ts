// A side that tells of its own deeds: its operation, a fight it was in, rebels whom a state says were killed.
import type { Frame } from '../../frames/frame.ts';
import { anyWithin, covering, keyAt, type Stretch, within } from '../../frames/reading.ts';
import { HEADING, type Source } from '../../frames/sources/source.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { isAirDefence, isGeneric, isOwnForce } from '../../lexicons/actors/kinds.ts';
import { DEMONSTRATIVES, FROM, OWN } from '../../lexicons/function-words.ts';
import { WE } from '../../lexicons/heading-words.ts';
import { ANNOUNCES } from '../../lexicons/reporting.ts';
import { CAPTURES, OWN_REPORTS, STRIKES } from '../../lexicons/source-words.ts';
import { COUNTRY } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Setting } from '../participants/participants.ts';
import { isState, sideOf, sideOfSource } from '../participants/sides.ts';
import type { Matter } from './negated-deeds.ts';

/** A source whose words are weighed, with the sides of those who are cast as doers. */
export interface Hearing {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly source: Source;
  readonly doers: ReadonlySet<string>;
  readonly matter: Matter;
}

/** A side that announces what it did; a state that tells of dead rebels, where nobody else is said to have done it. */
export const tellsOfOwn = (side: string, { setting, frame, source, doers }: Hearing): boolean =>
  (doers.has(side) &&
    (doers.size === 1 || isBare(source)) &&
    (announces(setting, side) || tellsOfFallen(frame, source) || tellsOfStrike(setting, source, true)) &&
    tells(setting, frame, source) &&
    !countsCivilians(setting, frame, source) &&
    !suffers(setting, side, frame, source) &&
    !tellsOfAttackers(side, frame, source)) ||
  (doers.size === 0 && isState(side) && tellsOfRebels(setting, frame, source));

/** Whose side speaks: a bare «ارتش» is that of the readers' own country, where that is among the doers. */
export function speakingSide({ setting, source, doers }: Hearing): string | null {
  const side = sideOfSource(setting, source);
  const home = `state ${setting.reading.dialect.slice(-2)}`;
  return isBare(source) && side !== null && !doers.has(side) && doers.has(home) ? home : side;
}

/** «ارتش: پهپادهای ارتش ایران … را زدند»: a bare «the army» is of whichever state speaks. */
export const isBare = ({ actor }: Source): boolean =>
  actor?.country === null && actor.value?.kind === 'force' && isOwnForce(actor.id);

/** «فرمانده مرزبانی: در درگیری مرزبانان با …»: a side that announces the fight it was in. */
export const tellsOfOwnFight = (setting: Setting, side: string, frame: Frame, source: Source): boolean =>
  setting.label === 'Armed clash' &&
  source.stance === 'says' &&
  ANNOUNCING.has(source.rule) &&
  tells(setting, frame, source) &&
  // «سرباز اسرائیلی در درگیری با حزب‌الله کشته شد»: what it suffered is no deed.
  frame.tolls.every(isOfRebels) &&
  frame.roles.some(
    ({ role, actor }) =>
      role === 'party' && (actor.first < source.first || actor.first >= source.last) && sideOf(setting, actor) === side,
  );

const ANNOUNCING: ReadonlySet<string> = new Set([HEADING, 'says-announce']);

/** «آمریکا می‌گوید که نیروهایش هدف حمله قرار گرفتند»: who tells only of what was done to it claims nothing. */
const suffers = (setting: Setting, side: string, frame: Frame, { scope }: Source): boolean => {
  const struck = frame.roles.filter(
    ({ role, actor }) =>
      role === 'target' && !isAirDefence(actor.id) && actor.first >= scope.first && actor.first < scope.last,
  );
  return struck.length > 0 && struck.every(({ actor }) => sideOf(setting, actor) === side);
};

/** «طالبان گفتند که در این درگیری ۱۲ غیرنظامی کشته شدند»: whom nobody in a fight claims to have killed. */
const countsCivilians = ({ label }: Setting, { tolls }: Frame, { scope }: Source): boolean => {
  const told = within(tolls, scope.first, scope.last);
  return (
    label === 'Armed clash' &&
    told.length > 0 &&
    told.every(({ categories }) => categories.some((one) => OF_NO_SIDE.has(one)))
  );
};

const OF_NO_SIDE: ReadonlySet<string> = new Set(['civilians', 'women', 'children']);

/** «سخنگوی والی گفت که مهاجم هم کشته شد»: a state speaks so of others, though it was a man of its own. */
const tellsOfAttackers = (side: string, { clauses }: Frame, { scope }: Source): boolean =>
  isState(side) &&
  clauses.some(
    ({ first, last, cues }) =>
      first < scope.last && last > scope.first && cues.some(({ entry }) => entry.value === 'attacker'),
  );

const FOUGHT: ReadonlySet<string> = new Set(['Armed clash', 'Air/drone strike']);

/** «کمیتهٔ امنیت گفت که سه جنگجو کشته شدند»: a state that tells of dead rebels, and of nobody else who did it, did it itself. */
const tellsOfRebels = (setting: Setting, frame: Frame, source: Source): boolean =>
  FOUGHT.has(setting.label) &&
  !isBetweenRebels(setting, frame) &&
  tells(setting, frame, source) &&
  frame.tolls.some(({ categories }) => categories.includes('militants')) &&
  frame.tolls.every(isOfRebels);

/** «مجاهد گفت که در این عملیات سه داعشی کشته شدند»: a state that counts its fallen enemies alone tells of its own deed. */
const tellsOfFallen = ({ tolls }: Frame, { scope }: Source): boolean => {
  const told = within(tolls, scope.first, scope.last).filter(({ outcome }) => outcome === 'killed');
  return told.length > 0 && told.every(({ categories }) => categories.includes('militants'));
};

const isOfRebels = ({ categories }: Toll): boolean => categories.length === 0 || categories.includes('militants');

/** «سه داعشی و چهار طالب کشته شدند»: two armed groups that fought each other. */
const isBetweenRebels = (setting: Setting, frame: Frame): boolean =>
  new Set(
    frame.actors
      .filter(({ id, value }) => value?.kind === 'force' && value.state !== true && !isGeneric(id))
      .map((actor) => sideOf(setting, actor)),
  ).size > 1;

/** A state that tells of harm its people did to civilians reports it; of its operations it is the announcer. */
const announces = ({ label }: Setting, side: string): boolean => !(isState(side) && HARM_TO_CIVILIANS.has(label));

const HARM_TO_CIVILIANS: ReadonlySet<string> = new Set([
  'Attack',
  'Protest with intervention',
  'Agreement',
  'Suicide bomb',
  'Remote explosive/landmine/IED',
]);

/** Whether the statement holds a happening or a toll. */
const tells = ({ label }: Setting, frame: Frame, { scope }: Source): boolean =>
  within(frame.triggers, scope.first, scope.last).some(
    ({ entry, first }) =>
      // «ترامپ می‌گوید که آتش‌بس برقرار است»: of no deed.
      (entry.value.happening !== 'agreement' || label === 'Agreement') &&
      // «وزارت جنگ»
      !covering(frame.actors, first),
  ) || anyWithin(frame.tolls, scope.first, scope.last);

/** «از کشته شدن دو سرباز خود خبر داد»: those who speak count their own. */
export function isOfOwn(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at++) if (OWN.has(keyAt(tokens, at)) || isTheirs(tokens, at)) return true;
  return false;
}

/** «این کشور», «ما» */
const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === WE || (DEMONSTRATIVES.has(keyAt(tokens, at)) && COUNTRY.has(keyAt(tokens, at + 1)));

const ARRESTS = 'Arrests';

/** «از انهدام یک هسته خبر داد»; «از حمله به … خبر داد» where that can be a deed of those who tell of it. */
export function tellsOfStrike(
  { document: { tokens }, label }: Setting,
  { rule, last, at: verb }: Source,
  isTheirs: boolean,
): boolean {
  if (rule !== ANNOUNCES) return false;
  for (let at = last; at < verb; at++)
    if (keyAt(tokens, at) === FROM) {
      const key = keyAt(tokens, at + 1);
      // «پولیس از دستگیری سه مظنون این حمله خبر داد»: no deed but an arrest.
      if (CAPTURES.has(key) && label !== ARRESTS) return false;
      if (OWN_REPORTS.has(key) || (isTheirs && STRIKES.has(key))) return true;
    }
  return false;
}
