// The words of a form in, the ways of writing it out: newsrooms run words together that the canonical form sets apart.

const MOST_JOINTS = 3;

/** All joints kept, all lost, and each one lost. Verbs never run on: the tokenizer splits them off. */
export function spellings(words: readonly string[], isVerb: (word: string) => boolean): string[][] {
  const joints = words.flatMap((word, i) => (i > 0 && !isVerb(word) && !isVerb(words[i - 1] ?? '') ? [i] : []));
  const out = [[...words], ...shortTo(words, isVerb)];
  if (joints.length === 0) return out;
  if (joints.length > 1 && joints.length <= MOST_JOINTS)
    for (const joint of joints) out.push(join(words, new Set([joint])));
  out.push(join(words, new Set(joints)));
  return out;
}

/** «به قتل» is also written «بقتل», «به دست» «بدست». */
function shortTo(words: readonly string[], isVerb: (word: string) => boolean): string[][] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return word === TO && next !== undefined && !isVerb(next)
      ? [[...words.slice(0, i), TO_SHORT + next, ...words.slice(i + 2)]]
      : [];
  });
}

const TO = 'به';
const TO_SHORT = 'ب';

function join(words: readonly string[], joints: ReadonlySet<number>): string[] {
  const out: string[] = [];
  words.forEach((word, i) => {
    if (joints.has(i)) out[out.length - 1] += word;
    else out.push(word);
  });
  return out;
}
