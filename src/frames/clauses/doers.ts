// Two strikes of one sentence by two sides: «سپاه به ناوی موشک شلیک کرد و جنگنده‌های آمریکایی سکوی پرتاب را بمباران کردند».

import { AND, NAME_LEADS, OBJECT, PLACED, TAKEN, THAT } from '../../lexicons/function-words.ts';
import { AIR_MEANS } from '../../lexicons/role-words.ts';
import { BLOWS, type Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { endsAt, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import type { Sheet } from '../sheet.ts';

/** Whether those of one country strike in one, and those of another in the other, each by a verb of its own. */
export function isOfOtherDoer(sheet: Sheet, span: Stretch, clause: Stretch): boolean {
  if (!strikes(sheet, span) || !strikes(sheet, clause)) return false;
  const kinds = within(sheet.triggers, span.first, clause.last).flatMap(({ entry: { value } }) =>
    value.force === 'weak' ? [] : value.happening,
  );
  // «درگیری شد … و مرزبانان آتش گشودند»: the sides of one fight.
  if (kinds.includes('clash') || !kinds.some((kind) => BLOWS.has(kind))) return false;
  const here = doerOf(sheet, clause);
  const before = doerOf(sheet, span);
  return here !== null && before !== null && here !== before;
}

const STRIKES: ReadonlySet<Happening> = new Set([...BLOWS, 'shooting']);

const strikes = (sheet: Sheet, { first, last }: Stretch): boolean =>
  within(sheet.triggers, first, last).some(
    ({ entry: { value } }) => value.force === 'strong' && STRIKES.has(value.happening),
  );

/**
 * «سپاه به یک کشتی حمله کرده و سپس جنگنده‌های آمریکایی قایق‌ها را هدف قرار دادند»: where the deed of another begins behind a participle;
 * -1 where none does.
 */
export function otherDeedIn(sheet: Sheet, { first, last, verb }: Stretch & { readonly verb: number }): number {
  const { tokens } = sheet.reading.document;
  for (const trigger of within(sheet.triggers, first, verb)) {
    const cut = trigger.last;
    if (keyAt(tokens, cut) !== AND || tokens[cut - 1]?.word.verb?.form !== 'participle') continue;
    if (isOfOtherDoer(sheet, { first, last: cut }, { first: cut, last })) return cut;
  }
  return -1;
}

/** The country of the subject: the first name of a stretch that a conjunction, a day or another clause leads to. */
function doerOf(sheet: Sheet, { first, last }: Stretch): string | null {
  const { tokens } = sheet.reading.document;
  const named = within(sheet.states, first, last).filter(({ country }) => country !== null);
  // «پایگاه … مورد تهاجم موشکی نیروی هوافضای سپاه قرار گرفت»
  const agent = named.find((actor) => keyAt(tokens, actor.last) === PLACED && isTaken(tokens, actor.last + 1));
  const doer = agent ?? named.find((actor) => keyAt(tokens, actor.last) !== OBJECT && isLedTo(sheet, first, actor));
  return doer?.country ?? null;
}

const isTaken = (tokens: readonly Token[], at: number): boolean => keyAt(tokens, at).startsWith(TAKEN);

function isLedTo({ reading: { document, dates }, cues }: Sheet, first: number, actor: ActorMention): boolean {
  const { tokens } = document;
  const at = AIR_MEANS.has(keyAt(tokens, actor.first - 1)) ? actor.first - 1 : actor.first;
  const before = tokens[at - 1]?.word;
  return (
    at <= first ||
    before === undefined ||
    before.kind === 'mark' ||
    before.verb !== null ||
    before.key === AND ||
    before.key === THAT ||
    NAME_LEADS.has(before.key) ||
    endsAt(dates, at) !== undefined ||
    endsAt(cues, at) !== undefined
  );
}
