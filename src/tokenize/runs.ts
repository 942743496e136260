// Runs of letters read before, found where they stand in a text: cutting each out to look it up in a map would cost more
// than all the rest of tokenizing.

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Distinct spellings kept; more than any text of sense has. */
const LIMIT = 1 << 16;
/** At least twice the limit, so that there is always an empty slot near. */
const SLOTS = 1 << 17;

export interface Runs<Value> {
  /** What the run at [start, end) of a text was read as; read now if it was not. */
  readonly at: (text: string, start: number, end: number) => Value;
}

/** An empty memory of what `read` gives. */
export function createRuns<Value>(read: (raw: string) => Value): Runs<Value> {
  /** The place of each entry, plus one, at its hash or behind it. */
  const slots = new Int32Array(SLOTS);
  let spellings: string[] = [];
  let values: Value[] = [];
  const keep = (raw: string, slot: number): Value => {
    const value = read(raw);
    if (spellings.length === LIMIT) {
      slots.fill(0);
      [spellings, values] = [[], []];
      return value;
    }
    spellings.push(raw);
    values.push(value);
    slots[slot] = spellings.length;
    return value;
  };
  return {
    at: (text, start, end) => {
      let slot = hash(text, start, end) & (SLOTS - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
        const entry = (slots[slot] as number) - 1;
        if (isAt(text, start, end, spellings[entry] as string)) return values[entry] as Value;
      }
      return keep(copyOf(text, start, end), slot);
    },
  };
}

function isAt(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) if (text.charCodeAt(start + i) !== spelling.charCodeAt(i)) return false;
  return true;
}

function hash(text: string, start: number, end: number): number {
  let value = OFFSET_BASIS;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value ^ (value >>> 15);
}

/** V8 keeps a whole text alive for a longer slice of it; a copy lets it go. */
function copyOf(text: string, start: number, end: number): string {
  const codes = new Uint16Array(end - start);
  for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(start + i);
  return String.fromCharCode(...codes);
}
