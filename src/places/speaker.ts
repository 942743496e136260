// «ارتش اردن اعلام کرد پدافند هوایی این کشور …»: the country of who speaks, whose forces «این کشور» means.
import { AIMED, DEFENCES, SAYING, STRIKING } from '../lexicons/pointing-words.ts';
import type { Sentence } from '../tokenize/token.ts';
import { countryRow } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far into its sentence a speaker is named. */
const HEAD = 6;

/** The country named or meant by the nationality at the head of the sentence, for forces behind a word of saying. */
export function speakerCountry(scene: Scene, told: readonly PlaceMention[], at: number): PlaceLevel | null {
  const isForce = hasRole(scene.wordBefore.get(at), 'force') || DEFENCES.has(keyAt(scene, at - 2));
  const isStruck = isStruckBehind(scene, at + POINTING_WORDS);
  if (!isForce && !isStruck) return null;
  const first = sentenceAt(scene.document.sentences, at)?.first ?? at;
  for (let token = first; token < Math.min(at, first + HEAD); token++) {
    const country = countryAt(scene, told, token);
    const place = country === null ? null : countryRow(country);
    // «سازمان هوانوردی بحرین: ایران … این کشور را هدف قرار داد»: whom another state strikes.
    if (place && !isForce && !isOtherNamed(scene, told, { token, at, country })) return null;
    if (place) return says(scene, token, at) ? { place, kind: 'country', ...spanAt(told, token, at) } : null;
  }
  return null;
}

/** How far behind «این کشور» the blow is named. */
const BLOW = 7;

function isStruckBehind(scene: Scene, from: number): boolean {
  for (let at = from; at < from + BLOW; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark') return false;
    if (STRIKING.has(word.key) || AIMED.has(word.key) || hasRole(scene.wordAt.get(at), 'attack')) return true;
  }
  return false;
}

/** Whether the text between a speaker and «این کشور» names another state. */
function isOtherNamed(
  scene: Scene,
  told: readonly PlaceMention[],
  { token, at, country }: { readonly token: number; readonly at: number; readonly country: string | null },
): boolean {
  for (let other = token + 1; other < at; other++) {
    const named = countryAt(scene, told, other);
    if (named !== null && named !== country) return true;
  }
  return false;
}

function countryAt(scene: Scene, told: readonly PlaceMention[], at: number): string | null {
  const named = told.findLast((mention) => mention.first <= at && at < mention.last);
  return named?.kind === 'country' ? named.country : (scene.nationalAt.get(at) ?? null);
}

/** The name of the country; a nationality is none, so that «این کشور» stands for itself. */
function spanAt(told: readonly PlaceMention[], at: number, pointing: number): { first: number; last: number } {
  const named = told.findLast((mention) => mention.first <= at && at < mention.last);
  return named
    ? { first: named.nameFirst, last: named.nameLast }
    : { first: pointing, last: pointing + POINTING_WORDS };
}

/** «این کشور», «کشور مذکور». */
const POINTING_WORDS = 2;

function says(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SAYING.has(keyAt(scene, at)) || keyAt(scene, at) === ':') return true;
  return false;
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).last <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
