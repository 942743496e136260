import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/index.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { compile } from '../../src/match/compile.ts';
import { findMentions } from '../../src/match/find.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const INDEX = compile(LEXICONS, VERBS);
const PAST = new Map(VERBS.map((verb) => [verb.infinitive, `${verb.past}ند`]));

/** A form as a text has it, its verb in the past of many. */
const written = (form: string): string => `سپس ${form.replace(/\[([^\]]+)\]/gu, (_, verb) => PAST.get(verb) ?? '')} .`;

describe('the forms of a lexicon', () => {
  it.each(['outcome', 'victim', 'trigger', 'predicate', 'domain', 'thing'])('are all found in texts: %s', (kind) => {
    const lost = LEXICONS.filter((lexicon) => lexicon.kind === kind).flatMap(({ entries }) =>
      entries.flatMap(({ id, forms }) =>
        forms.filter((form) => {
          const document = tokenize(written(form), INDEX.vocabulary);
          return !findMentions(document, INDEX).some(
            ({ kind: found, entry, others, first, last }) =>
              found === kind &&
              first === 1 &&
              last >= document.tokens.length - 1 &&
              [entry, ...others].some((one) => one.id === id),
          );
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  it.each(['حیات شان را از دست دادند', 'حیات‌شان را از دست دادند', 'جان باخته گان'])(
    'are found with their ending apart or joined: «%s»',
    (text) => {
      const document = tokenize(text, INDEX.vocabulary);
      const [mention] = findMentions(document, INDEX).filter(({ kind }) => kind === 'outcome');
      expect(mention?.last).toBe(document.tokens.length);
    },
  );

  it('are found with the numbers that they hold', () => {
    const document = tokenize('پهپادهای شاهد ۱۳۶ روسیه', INDEX.vocabulary);
    expect(findMentions(document, INDEX).some(({ entry }) => entry.id === 'weapon-drone')).toBe(true);
  });
});
