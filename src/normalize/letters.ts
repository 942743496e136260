// One code unit in, its canonical code unit out: Arabic and Persian letter forms, presentation forms and digits of
// three scripts fold to one spelling; diacritics, tatweel and direction marks fold to nothing. Tables, no regexes per word.

/** What a code unit is to the tokenizer. */
export const CharClass = { other: 0, letter: 1, digit: 2, joiner: 3, space: 4, newline: 5, mark: 6 } as const;

const UNKNOWN = 255;
const HAMZA = 0x0621;
const HAMZA_ABOVE = 0x0654;
const SEATED_HAMZA = 0x0626;
const WAW = 0x0648;
const ARABIC_YEH = 0x064a;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const folds = new Uint16Array(0x10000);
const ligatures = new Map<number, string>();

/** Letters of one sound that newsrooms use for one another, each row: the canonical letter, then the others. */
const SAME = ['اأإآٱٲٳ', 'یيىئېۍێےۓ', 'کكڪ', 'گڭڬګ', 'هۀةہھۂۃە', 'وؤۋۆۇ', 'دډڈ', 'رړڑ', 'تټٹ', 'شښ', 'نڼں', 'ژږ'];

const MARKS: readonly (readonly [from: number, to: number])[] = [
  [0x0610, 0x061a],
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const PRESENTATION_FORMS: readonly (readonly [from: number, to: number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

function fillDigits(): void {
  for (const zero of [0x30, 0x0660, 0x06f0])
    for (let n = 0; n < 10; n++) {
      classes[zero + n] = CharClass.digit;
      folds[zero + n] = 0x30 + n;
    }
}

function fillLetters(): void {
  for (const row of SAME) for (const letter of row) folds[letter.charCodeAt(0)] = row.charCodeAt(0);
  for (let code = 0x41; code <= 0x5a; code++) folds[code] = code + 0x20;
}

function fillPresentationForms(): void {
  for (const [from, to] of PRESENTATION_FORMS)
    for (let code = from; code <= to; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      if (plain.length === 1 && plain.charCodeAt(0) !== code)
        folds[code] = folds[plain.charCodeAt(0)] || plain.charCodeAt(0);
      else if (plain.length > 1) ligatures.set(code, plain);
    }
}

function fillMarks(): void {
  for (const [from, to] of MARKS) for (let code = from; code <= to; code++) classes[code] = CharClass.mark;
}

function fillSpaces(): void {
  for (const code of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classes[code] = CharClass.space;
  for (let code = 0x2000; code <= 0x200a; code++) classes[code] = CharClass.space;
  for (const code of [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) classes[code] = CharClass.newline;
  classes[0x200c] = CharClass.joiner;
  // U+00AC is what several content systems leave in the place of a lost ZWNJ.
  classes[0xac] = CharClass.joiner;
}

fillDigits();
fillLetters();
fillPresentationForms();
fillMarks();
fillSpaces();

const LETTER = /^[\p{L}\p{M}]$/u;

/** The class of a code unit. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  // Most of the plane never occurs: a code unit is looked up once, when it first does.
  const found = LETTER.test(String.fromCharCode(code)) ? CharClass.letter : CharClass.other;
  classes[code] = found;
  return found;
}

/** What a code unit folds to: itself, another, 0 for nothing, or LIGATURE for several letters. */
const LIGATURE = 0xffff;
const foldTable = new Uint16Array(0x10000);
const isFolded = new Uint8Array(0x10000);

/** Looks a code unit up once, when it first occurs. */
function foldOf(code: number): number {
  if (isFolded[code] === 1) return foldTable[code] as number;
  const kind = classOf(code);
  const silent = kind === CharClass.mark || kind === CharClass.joiner || code === HAMZA || code === HAMZA_ABOVE;
  const folded = silent ? 0 : ligatures.has(code) ? LIGATURE : (folds[code] as number) || code;
  foldTable[code] = folded;
  isFolded[code] = 1;
  return folded;
}

/** Whether a hamza on the seat of yeh stands before «و», composed or decomposed. */
function isSeated(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code === SEATED_HAMZA) return raw.charCodeAt(at + 1) === WAW;
  return code === ARABIC_YEH && raw.charCodeAt(at + 1) === HAMZA_ABOVE && raw.charCodeAt(at + 2) === WAW;
}

/** The canonical spelling of a run of letters, digits and marks. */
export function foldWord(raw: string): string {
  // Most words are canonical as they stand: they cost no new string.
  let same = 0;
  while (same < raw.length && foldOf(raw.charCodeAt(same)) === raw.charCodeAt(same)) same++;
  if (same === raw.length) return raw;
  let out = raw.slice(0, same);
  for (let i = same; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const folded = foldOf(code);
    // «مسئول», «مسؤول», «مسوول»: the seat of the hamza is the writer's.
    if (isSeated(raw, i)) out += 'و';
    else if (folded === LIGATURE) out += foldWord(ligatures.get(code) ?? '');
    else if (folded !== 0) out += String.fromCharCode(folded);
  }
  return out;
}
