// «کابل/ ۲۲ جدی/ باختر», «به گزارش رویترز از موصل», «منابع در لوگر»: where a text was written and where its speakers are.

import { HOURS } from '../lexicons/day-words.ts';
import { AND } from '../lexicons/function-words.ts';
import { ENVOYS, FEW, ONE, POLICE, REACTIONS, SEVERAL, UPON } from '../lexicons/place-words.ts';
import { SAYING_VERBS } from '../lexicons/pointing-words.ts';
import { RELATIVE } from '../lexicons/toll-words.ts';
import { countryOf } from './gazetteer.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** «منابع محلی در لوگر می‌گویند», but not «یک قوماندان در لوگر از سوی طالبان کشته شد». */
export function isSpeakerIn(scene: Scene, preposition: number, last: number): boolean {
  if (isSaidIn(scene, last) || isMissionIn(scene, preposition) || isEnvoyIn(scene, preposition)) return true;
  if (isOfficeIn(scene, preposition) && isReaction(scene, last)) return true;
  const hit = scene.wordBefore.get(preposition);
  const before = hit && hasRole(hit, 'modifier') ? scene.wordBefore.get(hit.first) : hit;
  return (
    (hasRole(before, 'title') || hasRole(before, 'source')) &&
    !(before && isFallenUpon(scene, before.first)) &&
    !isHarmed(scene, last) &&
    !(before && isHarmTold(scene, before.first))
  );
}

/** «بر یک خبرنگار در شیندند تیراندازی کردند»: whom it befell there. */
const isFallenUpon = (scene: Scene, first: number): boolean =>
  UPON.has(keyAt(scene, ONE.has(keyAt(scene, first - 1)) ? first - 2 : first - 1));

/** «دفتر مطبوعاتی این قول‌اردو در مزارشریف گفته است که …»: whoever it is speaks there. */
function isSaidIn({ document: { tokens } }: Scene, last: number): boolean {
  const word = tokens[last]?.word;
  return word !== undefined && SAYING_VERBS.has(word.key);
}

/** «سفارت امریکا در کابل … را نکوهش کرد», but not «در برابر سفارت امریکا در کابل». */
function isMissionIn(scene: Scene, preposition: number): boolean {
  const name = scene.nameBefore.get(preposition);
  const mission = name && scene.wordBefore.get(name.first);
  // «پولیس هرات در گذره سه تن را گرفت»: they act where they are.
  if (!mission || !hasRole(mission, 'institution') || POLICE.has(keyAt(scene, mission.first))) return false;
  const before = scene.document.tokens[mission.first - 1]?.word;
  return before === undefined || (before.kind === 'mark' && before.key !== '«') || before.verb !== null;
}

/** «فرماندهی این نیروها در بگرام», «و دفتر این گروه در دوحه»: an office that opens its clause, whosever it is. */
function isOfficeIn(scene: Scene, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - OFFICE_REACH; at--) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb !== null) return false;
    if (!hasRole(scene.wordAt.get(at), 'institution') || POLICE.has(word.key)) continue;
    const before = scene.document.tokens[at - 1]?.word;
    return before === undefined || before.kind === 'mark' || before.verb !== null || before.key === AND;
  }
  return false;
}

/** How many words before «در» an office is named with whose it is. */
const OFFICE_REACH = 5;

/** How many words behind the place its verb is looked for. */
const REACTION_REACH = 10;

/** «… در این باره تبصره نکرد», «… این رویداد را نکوهش کرد»: what is said of what happened elsewhere. */
function isReaction({ document: { tokens } }: Scene, from: number): boolean {
  for (let at = from; at < from + REACTION_REACH; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || word.kind === 'mark' || RELATIVE.has(word.key)) return false;
    if (word.verb !== null) return SAYING_VERBS.has(word.key) || REACTIONS.has(tokens[at - 1]?.word.key ?? '');
  }
  return false;
}

/** «سفیر پاکستان در کابل را فراخواند»: where he is posted. */
function isEnvoyIn(scene: Scene, preposition: number): boolean {
  const name = scene.nameBefore.get(preposition);
  return name !== undefined && [1, 2].some((back) => ENVOYS.has(keyAt(scene, name.first - back)));
}

/** How far behind the place the verb is looked for. */
const VERB_REACH = 16;

/** The first verb behind a place tells of harm, done to who is named before it. */
function isHarmed({ document: { tokens }, harmAt }: Scene, from: number): boolean {
  for (let at = from; at < from + VERB_REACH; at++) {
    const word = tokens[at]?.word;
    const harm = harmAt.get(at);
    if (harm !== undefined) {
      // «کشته شدند» is one word of harm, «بازداشت» has its verb behind it.
      // «سه تن کشته و دو تن زخمی شدند»: the verb of both stands behind the second.
      if (tokens[harm]?.word.key === AND) continue;
      // «بازداشت و به مکان نامعلومی منتقل شدند»
      if (tokens[harm - 1]?.word.key === AND) return true;
      const verb = tokens[harm]?.word.verb ?? (harm > at + 1 ? tokens[harm - 1]?.word.verb : null);
      return verb !== null && verb !== undefined && verb.form !== 'infinitive';
    }
    if (!word || word.verb || (word.kind === 'mark' && word.key !== '،') || RELATIVE.has(word.key)) return false;
  }
  return false;
}

/** «بازداشت ۱۲ شهروند در تبریز»: so many whom the word of harm before counts. */
function isHarmTold(scene: Scene, first: number): boolean {
  const { document, harmAt } = scene;
  if (document.tokens[first - 1]?.word.kind !== 'number' && !ONE.has(keyAt(scene, first - 1))) return false;
  for (let at = first - 2; at >= first - HARM_REACH; at--) if (harmAt.get(at) === first - 1) return true;
  return false;
}

/** Words of «کشته شدن» and of a number. */
const HARM_REACH = 4;

/** «به گزارش خبرگزاری رویتر از موصل». */
export function isReportFrom(scene: Scene, preposition: number): boolean {
  for (let at = preposition; at > preposition - 3; at--) {
    const hit = scene.wordBefore.get(at);
    if (hasRole(hit, 'outlet')) return !isSound(scene, at, preposition);
  }
  return false;
}

/** «صدای دو انفجار از حوالی سیریک»: a sound that is counted or of weapons, not «صدای آمریکا». */
function isSound(scene: Scene, from: number, preposition: number): boolean {
  for (let at = from; at < preposition; at++) {
    const hit = scene.wordAt.get(at);
    if (scene.document.tokens[at]?.word.kind === 'number' || COUNTING.has(keyAt(scene, at))) return true;
    if (hasRole(hit, 'event') || hasRole(hit, 'attack')) return true;
  }
  return false;
}

const COUNTING: ReadonlySet<string> = new Set([...FEW, ...SEVERAL]);

/** «کابل/ ۲۲ جدی/ باختر», «سرپل - ۸ اسد:»: a line opens with the name and a mark, and a date or an outlet follows. */
export function isDateline(scene: Scene, standing: { first: number; last: number }): boolean {
  // «#چابهار، ۲۳:۳۰ چهارشنبه»: the place of a picture, not of a writer.
  if (keyAt(scene, standing.first - 1) === TAG || !opensLine(scene, standing.first)) return false;
  if (!DATELINE_MARKS.has(keyAt(scene, standing.last))) return false;
  if (isTownAndState(scene, standing)) return true;
  for (let at = standing.last + 1; at < standing.last + 5; at++) {
    const word = scene.document.tokens[at]?.word;
    // «میناب، ساعت ۶:۵۰ صبح؛ پل تخریب شد»
    if (!word || word.key === '\n' || HOURS.has(word.key)) return false;
    if (word.kind === 'number' || hasRole(scene.wordAt.get(at), 'outlet')) return true;
  }
  return false;
}

/** «تالقان: …», «لشکرگاه – …»: a line opens with the name and goes on behind a mark with what is told. */
export function headsLine(scene: Scene, { first, last }: { first: number; last: number }): boolean {
  if (keyAt(scene, first - 1) === TAG || !opensLine(scene, first)) return false;
  const next = keyAt(scene, last + 1);
  // «(هرات) مردان مسلح …»
  const isBracketed = keyAt(scene, first - 1) === '(' && keyAt(scene, last) === ')';
  return (
    (keyAt(scene, last) === ':' || DASHES.has(keyAt(scene, last)) || isBracketed) &&
    next !== '' &&
    next !== '\n' &&
    !scene.nameAt.has(last + 1)
  );
}

/** «تامپا، فلوریدا — فرماندهی مرکزی …»: a town and its state before a dash, as American statements open. */
function isTownAndState(scene: Scene, { first, last }: { first: number; last: number }): boolean {
  if (!DASHES.has(keyAt(scene, last))) return false;
  const rows = scene.nameAt.get(first)?.rows ?? [];
  for (let at = first + 1; at < last; at++)
    if (keyAt(scene, at) === '،' || keyAt(scene, at) === ',')
      return rows.some((row) => countryOf(row) === AMERICA && row.kind !== 'country');
  return false;
}

const TAG = '#';
const DASHES = new Set(['–', '—', '-']);
const AMERICA = 'US';

/** Only an outlet and marks stand before it in its line. */
function opensLine(scene: Scene, first: number): boolean {
  for (let at = first, seen = 0; seen < 4; seen++) {
    const word = scene.document.tokens[at - 1]?.word;
    if (!word || word.key === '\n') return true;
    const outlet = scene.wordBefore.get(at);
    if (hasRole(outlet, 'outlet')) at = outlet?.first ?? at - 1;
    else if (word.kind === 'mark' || /^[a-z]+$/.test(word.key)) at--;
    else return false;
  }
  return false;
}

const DATELINE_MARKS = new Set(['/', '-', '–', '—', '(', '،', ',', '_', '|']);
