// The words of an index as bytes, and back: one character a letter, with a hash table of ids, so that a start neither
// cuts the words apart nor enters them anywhere.
import type { VocabularyData, WordLookup } from '../tokenize/vocabulary-data.ts';
import type { Container, Contents } from './container.ts';

const FIRST_CHARACTER = 0x23;
const LAST_CHARACTER = 0x7e;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Slots for each word, at least. */
const ROOM = 1.5;

/** Packs words; the bundler does. */
export function packWords({ keys, lemmas, forms, content, leads }: VocabularyData): Contents {
  const alphabet = [...new Set(Array.from(keys.join(''), (letter) => letter.charCodeAt(0)))];
  const characters = charactersOf(Uint16Array.from(alphabet));
  const isContent = new Uint8Array(keys.length + 1);
  for (const id of content) isContent[id] = 1;
  return {
    // Code units of the letters that words have; each stands for the next character from FIRST_CHARACTER on.
    alphabet: Uint16Array.from(alphabet),
    letters: keys.map((key) => Array.from(key, (letter) => characterAt(characters, letter)).join('')).join(''),
    lengths: Uint8Array.from(keys, (key) => key.length),
    slots: slotsOf(keys),
    lemmas: Uint16Array.from(lemmas),
    forms: Uint8Array.from(forms),
    content: isContent,
    leads: Float64Array.from(leads),
  };
}

function slotsOf(keys: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.length * ROOM)));
  for (const [i, key] of keys.entries()) {
    let slot = hash(key) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i + 1;
  }
  return slots;
}

/** The look-ups over packed words. */
export function unpackWords(packed: Container): WordLookup {
  const lengths = packed.array(Uint8Array, 'lengths');
  const content = packed.array(Uint8Array, 'content');
  return {
    size: lengths.length,
    idOf: finder(packed, lengths),
    isContent: (id) => content[id] === 1,
    lemmas: packed.array(Uint16Array, 'lemmas'),
    forms: packed.array(Uint8Array, 'forms'),
    leads: packed.array(Float64Array, 'leads'),
  };
}

function finder(packed: Container, lengths: Uint8Array): (key: string) => number {
  const characters = charactersOf(packed.array(Uint16Array, 'alphabet'));
  const letters = packed.text('letters');
  const slots = packed.array(Int32Array, 'slots');
  const starts = new Uint32Array(lengths.length);
  for (let i = 1; i < lengths.length; i++) starts[i] = (starts[i - 1] as number) + (lengths[i - 1] as number);
  const isAt = (key: string, start: number): boolean => {
    for (let i = 0; i < key.length; i++)
      if (characters[key.charCodeAt(i)] !== letters.charCodeAt(start + i)) return false;
    return true;
  };
  return (key) => {
    for (let slot = hash(key) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (lengths[id - 1] === key.length && isAt(key, starts[id - 1] as number)) return id;
    }
  };
}

/** The character of every letter, by code unit. */
function charactersOf(codes: Uint16Array): Uint8Array {
  const characters = new Uint8Array(Math.max(...codes) + 1);
  let next = FIRST_CHARACTER;
  for (const code of codes) {
    if (next > LAST_CHARACTER)
      throw new RangeError(`the words have ${codes.length} letters, more than there are characters`);
    characters[code] = next++;
  }
  return characters;
}

const characterAt = (characters: Uint8Array, letter: string): string =>
  String.fromCharCode(characters[letter.charCodeAt(0)] as number);

function hash(key: string): number {
  let value = OFFSET_BASIS;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), PRIME);
  return (value ^ (value >>> 15)) >>> 0;
}
