// Which extracted event answers which expected one: the one-to-one pairing of the highest summed similarity.

/** Indexes: an expected event and the extracted one that answers it. */
export type Pair = readonly [expected: number, got: number];

/** Rows are expected events, columns extracted ones; a cell at or below `floor` is no pair. */
export type Similarities = readonly (readonly number[])[];

/** Above these sizes the exact search would take too long. */
const EXACT = { expected: 10, got: 16 };

/** The pairing; exact for up to 10 expected and 16 extracted events, greedy past that. */
export function pairEvents(similar: Similarities, floor = 1): Pair[] {
  const wide = (similar[0]?.length ?? 0) > EXACT.got;
  return wide || similar.length > EXACT.expected ? pairGreedily(similar, floor) : pairExactly(similar, floor);
}

function pairGreedily(similar: Similarities, floor: number): Pair[] {
  const cells = similar.flatMap((row, i) => row.map((score, j) => ({ score, i, j })));
  const rows = new Set<number>();
  const columns = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of cells.filter(({ score }) => score > floor).sort((a, b) => b.score - a.score)) {
    if (rows.has(i) || columns.has(j)) continue;
    rows.add(i);
    columns.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

interface Best {
  readonly sum: number;
  readonly pairs: readonly Pair[];
}

/** Dynamic programming over (next expected event, set of extracted events already taken). */
function pairExactly(similar: Similarities, floor: number): Pair[] {
  const memo = new Map<string, Best>();
  const bestFrom = (i: number, taken: number): Best => {
    const row = similar[i];
    if (!row) return { sum: 0, pairs: [] };
    const key = `${i}:${taken}`;
    const known = memo.get(key);
    if (known) return known;
    let best = bestFrom(i + 1, taken);
    row.forEach((score, j) => {
      if (taken & (1 << j) || score <= floor) return;
      const rest = bestFrom(i + 1, taken | (1 << j));
      if (rest.sum + score > best.sum) best = { sum: rest.sum + score, pairs: [[i, j], ...rest.pairs] };
    });
    memo.set(key, best);
    return best;
  };
  return [...bestFrom(0, 0).pairs];
}
