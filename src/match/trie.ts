// Paths of steps in, one flat array out. A step is the id of a word; lemmas are steps behind the last word. A place in the
// array is a node; a pointer below zero is a leaf that holds one entry, which most forms end in.

/** All paths of an index. */
export interface Trie {
  /** Pointer of the first step of a path, by step; 0 where no path starts so. */
  readonly roots: Int32Array;
  /** Nodes: number of entries, number of children, entries, steps in order, pointers. */
  readonly cells: Int32Array;
}

/** The entry of a leaf. */
export const leafEntry = (pointer: number): number => -pointer - 1;

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: number[];
}

export interface TrieBuilder {
  readonly add: (steps: readonly number[], entry: number) => void;
  /** `words` is the number of words, behind which the lemmas are put. */
  readonly build: (words: number) => Trie;
}

/** A lemma as a step while the number of words is not yet known. */
export const lemmaStep = (lemma: number): number => -lemma;

/** Starts an empty trie. */
export function createTrie(): TrieBuilder {
  const root: Node = { next: new Map(), entries: [] };
  return {
    add: (steps, entry) => {
      let node = root;
      for (const step of steps) node = child(node, step);
      if (node !== root && !node.entries.includes(entry)) node.entries.push(entry);
    },
    build: (words) => {
      const stepOf = (step: number): number => (step < 0 ? words - step : step);
      const roots: number[] = [];
      const cells = [0];
      for (const [step, node] of root.next) roots[stepOf(step)] = write(node, cells, stepOf);
      return { roots: Int32Array.from(roots, (pointer) => pointer ?? 0), cells: Int32Array.from(cells) };
    },
  };
}

function child(node: Node, step: number): Node {
  let next = node.next.get(step);
  if (!next) {
    next = { next: new Map(), entries: [] };
    node.next.set(step, next);
  }
  return next;
}

/** Writes a node behind its children and gives its pointer. */
function write(node: Node, cells: number[], stepOf: (step: number) => number): number {
  const [only] = node.entries;
  if (node.next.size === 0 && node.entries.length === 1 && only !== undefined) return -only - 1;
  const children = [...node.next].map(([step, next]) => [stepOf(step), next] as const).sort(([a], [b]) => a - b);
  const pointers = children.map(([, next]) => write(next, cells, stepOf));
  const at = cells.length;
  cells.push(node.entries.length, children.length, ...node.entries, ...children.map(([step]) => step), ...pointers);
  return at;
}

/** The pointer that a step leads to from a node; 0 for none. */
export function follow(cells: Int32Array, node: number, step: number): number {
  const count = cells[node + 1] as number;
  const first = node + 2 + (cells[node] as number);
  let low = first;
  let high = first + count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as number) < step) low = middle + 1;
    else high = middle;
  }
  return low < first + count && cells[low] === step ? (cells[low + count] as number) : 0;
}
