// Stable ids: the same text under the same document id gives the same ids.

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** Gives the id of the event of a number: twelve hex digits, enough to tell the events of any one corpus apart. */
export function identify(document: string, text: string): (event: number) => string {
  // Two FNV-1a hashes. The text is read once, however many events it tells of.
  const states = SEEDS.map((seed) => fnv1a(`\n${text}\n`, fnv1a(document, seed)));
  return (event) =>
    states
      .map((state) => hex(fnv1a(`${event}`, state)))
      .join('')
      .slice(0, 12);
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
