import { expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

it.each([
  ['با حمایت دولت نیجریه مواضع داعش در سوکوتو بمباران شد.', 'دولت نیجریه'],
  ['با موافقت دولت سومالی، مواضع الشباب در جوبا بمباران شد.', 'دولت سومالی'],
  ['جت‌ها با اجازهٔ حکومت عراق مواضع داعش در موصل را بمباران کردند.', 'حکومت عراق'],
  ['فرماندهی آفریقا با هماهنگی کامل دولت نیجریه به مواضع داعش در سوکوتو حمله کرد.', 'دولت نیجریه'],
])('whose leave or help it was does nothing: %s', (text, backer) => {
  expect(readRoles(text).filter((role) => role.includes(backer))).toEqual([]);
});

it('but the doer of it does', () => {
  expect(readRoles('ارتش سوریه با حمایت دولت روسیه مواضع داعش در رقه را بمباران کرد.')).toContain(
    'perpetrator «ارتش سوریه»',
  );
});
