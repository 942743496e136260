// Inputs that no newsroom writes: each repeats what some stage could be slow on, up to a size.

/** Name → the text that is repeated. */
const UNITS: Readonly<Record<string, string>> = {
  digits: '۱۲۳۴۵۶۷۸۹۰',
  letters: 'ابپتثجچحخد',
  'letters and marks': 'کَــُِ',
  'zero-width joints': 'می\u200c\u200c\u200c',
  brackets: '(«[',
  quotes: '« » " ',
  'full stops': '. . ',
  and: 'و ',
  'endings apart': 'ها ',
  initials: 'پ.ک.ک.',
  'number words': 'یک و بیست و صد هزار ',
  'numbers in a row': '۱,۲۰۰,۳۰۰ ',
  bounds: 'حداقل حدود ',
  'groups of digits': '۹۹۹,',
  triggers: 'حمله انفجار ',
  outcomes: 'کشته زخمی ',
  'people and outcomes': 'سه تن کشته شدند ',
  'place names': 'کابل هرات ',
  'type words': 'ولسوالی ولایت شهر ',
  'pointing places': 'این ولایت ',
  'place lists': 'خوست، کنر و ',
  dates: '۲۴ نوامبر ۲۰۲۵ ',
  'relative dates': 'دیروز روز گذشته ',
  sources: 'پولیس گفت که ',
  actors: 'طالبان و داعش ',
  'actors of a state': 'پولیس طالبان ',
  cues: 'از جمله توسط ',
  'titles of places': 'والی کابل ',
  'kilometres in a row': 'کیلومتری شمال ',
  'short sentences': 'در انفجار کابل دو تن کشته شدند. ',
  lines: 'در حملهٔ طالبان بر هرات ۳ تن کشته شدند.\n',
  'lone surrogates': '\ud800 \udc00',
  'direction marks': '\u202b\u202c\u200f',
};

/** The names of all hostile inputs. */
export const HOSTILE: readonly string[] = Object.keys(UNITS);

/** A text of so many UTF-16 units. */
export function hostile(name: string, size: number): string {
  const unit = UNITS[name] as string;
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
