// Who came when it was over: police who arrest for a bomb, or those who take people from both sides of a fight of others.
import type { Frame } from '../../frames/frame.ts';
import { YIELDER } from '../../frames/roles/ground.ts';
import type { RoleMention } from '../../frames/roles/roles.ts';
import type { Setting } from './participants.ts';
import { sideOf } from './sides.ts';
import { CLASH, FROM_AFAR } from './struck-people.ts';
import { namesClans } from './two-sides.ts';

/** Whether somebody only dealt with what others had done, given the sides that the frames say fought one another. */
export function afterwardsIn(setting: Setting, frames: readonly Frame[]): (told: RoleMention) => boolean {
  const fought = setting.label === CLASH ? partiesIn(setting, frames) : new Set<string>();
  const ofOthers = fought.size > 1 || (setting.label === CLASH && namesClans(setting, frames));
  return ({ role, rule, arrests, actor }) =>
    role === 'perpetrator' &&
    // «پولیس دو مظنون را گرفتار کرد», «پولیس که از پاسگاه بیرون شده بود»: who arrests, or leaves his post, lets no bomb off.
    ((FROM_AFAR.has(setting.label) && (arrests === true || rule === YIELDER)) ||
      // «میان کوچی‌ها و باشندگان درگیری شد. طالبان شش نفر را از هر دو طرف بازداشت کردند».
      (ofOthers && arrests === true && !fought.has(sideOf(setting, actor))));
}

const partiesIn = (setting: Setting, frames: readonly Frame[]): ReadonlySet<string> =>
  new Set(
    frames.flatMap(({ roles }) =>
      roles.flatMap(({ role, actor }) => (role === 'party' ? [sideOf(setting, actor)] : [])),
    ),
  );
