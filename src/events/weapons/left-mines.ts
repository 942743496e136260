// Mines that an old war left: what children find and shepherds tread on; any other was laid as a bomb.
import { FIELDS, LAID_AS_BOMB } from '../../lexicons/struck-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { hasDoer } from '../participants/named-sides.ts';
import { says } from '../silence/words-said.ts';

/** Whether nobody laid the mine of a draft: only children trod on it, or it lay in pastures and fields and nobody is blamed. */
export function isLeftBehind(tokens: readonly Token[], draft: Draft): boolean {
  const categories = draft.tolls.flatMap((toll) => toll.categories);
  if (categories.length > 0 && categories.every((category) => category === 'children')) return true;
  if (hasDoer(draft) || categories.some((category) => IN_ARMS.has(category))) return false;
  return says(tokens, draft, FIELDS) && !says(tokens, draft, LAID_AS_BOMB);
}

/** Those for whom mines are laid. */
const IN_ARMS: ReadonlySet<string> = new Set(['military', 'police', 'militants', 'government']);
