// JSON.parse rounds whole numbers above 2^53, so that two posts of a network that numbers them with nineteen digits
// would share one id. Such an id is taken from the JSON as it is written there.

const DIGITS = /-?\d+(?![\d.eE])/y;

/** The record, with an id that JSON.parse has rounded as the digits that `json` has; any other as it is. */
export function withWrittenId(record: unknown, json: string, names: readonly string[]): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const fields = record as Readonly<Record<string, unknown>>;
  const name = names.find((candidate) => Object.hasOwn(fields, candidate) && fields[candidate] !== null);
  if (name === undefined) return record;
  const id = fields[name];
  if (typeof id !== 'number' || Math.abs(id) <= Number.MAX_SAFE_INTEGER) return record;
  const digits = digitsUnder(name, json);
  return digits === null ? record : { ...fields, [name]: digits };
}

/** The last whole number under a key of the outermost object: of a key that stands twice, JSON.parse takes the last. */
function digitsUnder(name: string, json: string): string | null {
  let [depth, word] = [0, ''];
  let found: string | null = null;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] ?? '';
    if (char === '"') {
      const end = endOfString(json, at);
      if (depth === 1) word = json.slice(at, end);
      at = end - 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (depth === 1 && char === ':' && JSON.parse(word) === name) found = digitsAt(json, at + 1);
  }
  return found;
}

/** The position behind the closing quote. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function digitsAt(json: string, start: number): string | null {
  let at = start;
  while (' \t\r\n'.includes(json[at] ?? 'x')) at += 1;
  DIGITS.lastIndex = at;
  return DIGITS.exec(json)?.[0] ?? null;
}
