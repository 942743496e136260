// Who speaks by the name that closes a sentence: ««…» — والی بلخ.», «… جان باختند [سخنگوی پولیس].»
import { SENTENCE_ENDS, TAIL_DASHES } from '../../lexicons/role-words.ts';
import { keyAt } from '../reading.ts';
import { endOfName, isNamed } from './names.ts';
import { isPersonName } from './people.ts';
import { type Source, type SourceContext, sourceOf } from './source.ts';

/** How many words a name at the end may have. */
const LONGEST = 8;

/** The source that a dash behind a quotation or square brackets mark at the end of a sentence. */
export function tailSource(context: SourceContext, start: number, end: number): Source | null {
  const { tokens } = context;
  let last = end;
  while (last > start && SENTENCE_ENDS.has(keyAt(tokens, last - 1))) last--;
  const isBracketed = keyAt(tokens, last - 1) === ']';
  if (isBracketed) last--;
  for (let at = last - 1; at > Math.max(start + 1, last - LONGEST); at--) {
    const opens = isBracketed
      ? keyAt(tokens, at) === '['
      : TAIL_DASHES.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === '»';
    if (!opens) continue;
    const name = { first: at + 1, last };
    const speaks =
      endOfName(context, name.first, last) === last &&
      (isNamed(context, name.first, last) || isPersonName(tokens, name.first, last));
    const said = { stance: 'says', at: name.first, scope: { first: start, last: at }, rule: 'source-tail' } as const;
    return speaks ? sourceOf(context, name, said) : null;
  }
  return null;
}
