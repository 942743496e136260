// When two wordings name the same thing, for scoring only: spelling is folded harder than in `normalize/`, and words
// that say the kind of a thing («ولایت», «گروه») are left out, since either side may have them.

const LETTERS: Readonly<Record<string, string>> = {
  '\u064a': 'ی', // Arabic yeh
  '\u0649': 'ی', // alef maksura
  '\u0626': 'ی', // yeh with hamza
  '\u0643': 'ک', // Arabic kaf
  '\u0629': 'ه', // teh marbuta
  '\u06c0': 'ه', // heh with yeh above
  '\u0623': 'ا',
  '\u0625': 'ا',
  '\u0622': 'ا',
  '\u0671': 'ا',
  '\u0624': 'و',
  // Pashto letters, which Dari newsrooms keep or drop in names.
  '\u0689': 'د',
  '\u0693': 'ر',
  '\u069a': 'ش',
  '\u06d0': 'ی',
  '\u06cd': 'ی',
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Vowel signs, tatweel, joiners and direction marks. */
const UNSEEN = /[\u064B-\u065F\u0670\u0640\u200c-\u200f\u202a-\u202e]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/u;

/** Words that tell the kind of a place or group and not which one. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    'ولایت ولسوالی شهر استان شهرستان منطقه ناحیه قریه روستای روستا مرکز بخش حوزه های ها در از به گروه نیروهای نیروها ' +
    'افراد یک تن نفر این آن ان کشور مقامهای مقامات'
  ).split(' '),
);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(UNSEEN, '')
    .toLowerCase();

function contentWords(text: string): string[] {
  const words = fold(text)
    .replace(/\u0621/g, '')
    .split(NOT_WORD)
    .filter((word) => word.length > 1);
  const content = words.filter((word) => !KIND_WORDS.has(word));
  return content.length > 0 ? content : words;
}

const cache = new Map<string, readonly string[]>();

/** The content words of a name; names recur over all events of a corpus, so they are folded once. */
function wordsOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known) return known;
  const words = contentWords(name);
  if (cache.size > 50_000) cache.clear();
  cache.set(name, words);
  return words;
}

/**
 * Whether two wordings name the same thing: equal letters, one inside the other, or half of their words shared.
 *
 * @example sameName('ولایت خوست', 'خوست') // true
 */
export function sameName(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const x = left.join('');
  const y = right.join('');
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 3 && long.includes(short)) return true;
  return shareHalf(new Set(left), new Set(right));
}

function shareHalf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both) >= 0.5;
}
