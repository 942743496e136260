// Whose word a source's is: of an armed group, an office of a state, news media, or one named before.
import { isGeneric } from '../../lexicons/actors/kinds.ts';
import {
  CARRIED,
  DEMONSTRATIVES,
  GROUP_NOUNS,
  OF_STATE,
  RESPONSIBILITY,
  SPEAKER_PRONOUNS,
  STATE_NOUNS,
} from '../../lexicons/function-words.ts';
import { POSTS_TAKEN } from '../../lexicons/source-words.ts';
import { OUTLET, PRIVATE_SPEAKERS, STATE_OFFICES } from '../../lexicons/speakers.ts';
import { VOICE, type Voice } from '../../lexicons/voices.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

/** `state`: an office of a government; `outlet`: news media, which report and do not blame. */
export type Office = 'state' | 'outlet' | 'other';

const LAWMAKER = 'speaker-lawmaker';

export const isArmedGroup = ({ value, id }: ActorMention): boolean =>
  value?.kind === 'force' && value.state !== true && !isGeneric(id);

/** «ذبیح‌الله مجاهد گفت»: whose word it is. */
export function bodyOfVoice(speakers: readonly Mention[]): ActorMention | null {
  const voice = speakers.find((speaker) => speaker.entry.id.startsWith(VOICE));
  if (!voice) return null;
  const { id, value } = voice.entry.value as Voice;
  return { first: voice.first, last: voice.last, id, name: value.name, country: value.country, value, voice: true };
}

/** «به نقل از النشره», «به گزارش شفق»: a name that no list knows behind such words is an outlet's. */
export function isReportOf(tokens: readonly Token[], at: number): boolean {
  return CARRIED.has(keyAt(tokens, at + 1));
}

/** «خبرگزاری رسمی لبنان»: a state's own agency gives the state's word. */
export function isOfState(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (OF_STATE.has(keyAt(tokens, at))) return true;
  return false;
}

export function officeOf(ids: ReadonlySet<string>, actor: ActorMention | null): Office {
  // «بخش رسانه‌های ارتش»: the media office of a force speaks for it.
  if (ids.has(OUTLET) && actor?.value?.kind !== 'force') return 'outlet';
  if ([...ids].some((id) => PRIVATE_SPEAKERS.has(id))) return 'other';
  if (ids.has(LAWMAKER)) return 'other';
  if ([...ids].some((id) => STATE_OFFICES.has(id))) return 'state';
  return actor?.value?.state === true || actor?.value?.kind === 'institution' ? 'state' : 'other';
}

/** «او», «این سازمان», «گروه» with nothing more. */
export function isPointing(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const key = keyAt(tokens, first);
  return (
    last - first === 1 &&
    (SPEAKER_PRONOUNS.has(key) || DEMONSTRATIVES.has(key) || GROUP_NOUNS.has(key) || STATE_NOUNS.has(key))
  );
}

/** «مسئولیت جانشینی فرماندهی را بر عهده گرفت»: who takes up a post claims nothing. */
export function takesPost(tokens: readonly Token[], { first }: Stretch, { last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (keyAt(tokens, at).startsWith(RESPONSIBILITY) && POSTS_TAKEN.has(keyAt(tokens, at + 1))) return true;
  return false;
}
