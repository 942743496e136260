// Stable ids: the same text under the same document id gives the same ids.

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** Twelve hex digits from a text: two FNV-1a hashes, enough to tell the events of any one corpus apart. */
export function hashId(text: string): string {
  return SEEDS.map((seed) => fnv1a(text, seed)).join('').slice(0, 12);
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
