// The formats that are read, by file name and by first bytes.

export const INPUT_FORMATS = ['text', 'html', 'json', 'ndjson', 'csv'] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
};

/** The extensions that are looked for in folders; each may be followed by `.gz`. */
export const INPUT_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);

const TEXT_NAME = new RegExp(`\\.(?:${INPUT_EXTENSIONS.join('|')})(?:\\.gz)?$`, 'i');

/** Whether a file of this name is taken for a text in a folder. */
export const isTextName = (name: string): boolean => TEXT_NAME.test(name);

/** Whether one input of this format can hold several documents. */
export const holdsRecords = (format: InputFormat): boolean => format !== 'text' && format !== 'html';

/** The format that a file name announces; a name that announces none is a text. */
export function formatOfName(name: string): InputFormat {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? (EXTENSIONS[extension] ?? 'text') : 'text';
}

/** The format of a stream without a name, judged by its first 64 kB or so. */
export function sniffFormat(head: string): InputFormat {
  const start = head.trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (!/^\{\s*["}]/.test(start)) return 'text';
  const [first = '', ...rest] = start.split('\n');
  if (rest.length === 0 || isJson(first)) return 'ndjson';
  // A first line that is broken must not turn a stream of records into one big JSON text.
  return rest.slice(0, -1).some((line) => line.startsWith('{') && isJson(line)) ? 'ndjson' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
