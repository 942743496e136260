// Who takes ground in a frame.
import type { Frame } from '../../frames/frame.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { GROUND } from './evidence-parts.ts';

/** Who takes ground in a frame: «… عقب راندن پولیس …، به دست طالبان سقوط کرد» names them behind «به دست». */
export function takersIn({ roles, triggers }: Frame): ActorMention[] {
  // «نیروهای دولتی ولسوالی را از دست دادند»
  if (triggers.some(({ entry }) => entry.id === GROUND_LOST)) return [];
  // «سقوط کرد و ده‌ها سرباز تسلیم شدند»: who gave in took nothing.
  const doers = roles.filter(({ role, rule }) => role === 'perpetrator' && rule !== 'role-protester');
  const agents = doers.filter(({ rule }) => rule === 'role-agent');
  if (agents.length > 0) return agents.map(({ actor }) => actor);
  // «طالبان قرارگاه را گرفتند و پس از کشتن … پولیس آتش زدند»: who stands before the word for it.
  const taken = triggers.find(({ entry }) => GROUND.has(entry.value.happening))?.first ?? 0;
  const before = doers.filter(({ actor }) => actor.first < taken);
  return (before.length > 0 ? before : doers).map(({ actor }) => actor);
}

const GROUND_LOST = 'ground-lost';
