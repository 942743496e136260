// The rulings on ground and raids, and on states that strike from afar by means not told, in order of precedence.
import type { Ruling } from './ruling.ts';

/** «در این حمله», «پوسته سقوط کرد»: a post that is overrun with its men is a fight. */
const POSTS_OVERRUN = ['attack', 'ground-fell'];

/** What flew is not told. */
const PROJECTILES = ['projectile-struck', 'projectile-hit', 'projectile-impact'];

export const RULINGS_OF_GROUND: readonly Ruling[] = [
  {
    id: 'label-regained',
    label: 'Government regains territory',
    when: (e) => e.has('regain') && (e.strong('regain') || e.governmentDoer || !e.has('clash')),
  },
  {
    id: 'label-handover',
    label: 'Non-violent transfer of territory',
    when: (e) =>
      // «به دست طالبان سقوط کرد … نیروها عقب‌نشینی کردند»: taken first, then left.
      (e.has('handover') &&
        !e.has('clash') &&
        // «بازار را غارت و دکان‌ها را خالی کردند»
        !(e.has('destruction') && !e.strong('handover', 'capture')) &&
        // «از پایگاهش بیرون شد و … را به رگبار بست»
        (e.strong('handover') || !e.has('attack', 'shooting')) &&
        !((e.retreatAlone || e.beginsWith('capture')) && e.strong('capture'))) ||
      (e.bloodless && e.has('capture')),
  },
  {
    id: 'label-captured-by-the-state',
    label: 'Government regains territory',
    when: (e) =>
      e.has('capture') &&
      e.governmentDoer &&
      !e.foreignState &&
      !(e.postTaken && e.killed && POSTS_OVERRUN.some((id) => e.trigger(id))) &&
      (e.groundTakenNow || e.only('capture')),
  },
  {
    id: 'label-captured',
    label: 'Non-state actor overtakes territory',
    when: (e) =>
      e.has('capture') &&
      !(e.postTaken && e.killed && POSTS_OVERRUN.some((id) => e.trigger(id))) &&
      (e.groundTakenNow || e.only('capture')),
  },
  {
    id: 'label-property-attacked',
    label: 'Looting/property destruction',
    when: (e) => e.strong('destruction') && e.only('attack', 'destruction') && !e.harmed && !e.named,
  },
  { id: 'label-sexual', label: 'Sexual violence', when: (e) => e.has('sexual') },
  {
    id: 'label-ship-struck',
    label: 'Attack',
    when: (e) => e.has('attack') && e.shipStruck && e.only('attack', 'killing', 'destruction'),
  },
  {
    // «یورش اشغالگران به طولکرم و بازداشت ده نفر», «یورش مأموران به خانهٔ یک روزنامه‌نگار و بازداشت او»
    id: 'label-raid-for-arrests',
    label: 'Arrests',
    when: (e) =>
      (e.has('arrest') || (e.has('abduction') && e.rulingDoer)) &&
      e.only('attack', 'arrest', 'abduction') &&
      !e.harmed &&
      !(e.missing && e.firm) &&
      // «اختطاف یک داکتر به دست جنگجویان طالبان»
      !((e.untraced || e.trigger('abduction')) && !e.arrested) &&
      // «به روستا هجوم برده و پنج تن را دستگیر کردند»
      (!e.strong('attack', 'abduction') || (e.rulingDoer && (e.strong('arrest') || e.trigger('raided')))),
  },
  {
    id: 'label-foreign-state',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('attack', 'killing') &&
      (e.foreignState || e.enemyDoer) &&
      !e.has('shooting') &&
      // «به حوثی‌ها حمله کرد. … در طول درگیری ما با ایران …»
      !(e.has('clash') && (e.strong('clash') || !e.strong('attack') || e.armedParties > 1)) &&
      !e.weapon('small_arms', 'knife') &&
      // «عملیات ضدصهیونیستی»: one man with a knife or a car.
      !['raided', 'night-raid', 'ramming'].some((id) => e.trigger(id)) &&
      !(e.trigger('onslaught') && !e.trigger('attack') && !e.enemyDoer),
  },
  {
    id: 'label-struck-from-afar',
    label: 'Air/drone strike',
    when: (e) =>
      e.trigger('targeted') &&
      e.stateDoer &&
      e.armedVictims &&
      // «فرمانده را هدف قرار داد و ترور کرد»
      e.only('attack', 'destruction', 'killing') &&
      !e.weapon('small_arms', 'knife'),
  },
  {
    // «دو پرتابهٔ دشمن به اسکله اصابت کرد»: of a state at war, from afar.
    id: 'label-projectile-of-enemy',
    label: 'Air/drone strike',
    when: (e) =>
      PROJECTILES.some((id) => e.trigger(id)) &&
      e.enemyDoer &&
      e.only('attack', 'destruction', 'killing') &&
      !e.weapon('missile', 'rocket'),
  },
  {
    // «نقطه‌ای در شهرستان آبادان هدف اصابت پرتابه قرار گرفت»
    id: 'label-projectile',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      PROJECTILES.some((id) => e.trigger(id)) && e.only('attack', 'destruction', 'killing') && !e.foreignState,
  },
  {
    // «کرج رو زدن»: a town as a whole is struck from afar.
    id: 'label-town-struck',
    label: 'Air/drone strike',
    when: (e) => e.trigger('place-struck') && e.only('attack') && !e.forceDoer && !e.harmed,
  },
];
