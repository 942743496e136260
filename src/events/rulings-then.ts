// The rulings that come then, in order of precedence: ground, fights, attacks on people, deals, and what a toll alone says.
import type { Ruling } from './ruling.ts';

/** What flew is not told. */
const PROJECTILES = ['projectile-struck', 'projectile-hit', 'projectile-impact'];

export const RULINGS_THEN: readonly Ruling[] = [
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
        (e.strong('handover') || !e.has('attack')) &&
        !(e.retreatAlone && e.strong('capture'))) ||
      (e.bloodless && e.has('capture')),
  },
  {
    id: 'label-captured-by-the-state',
    label: 'Government regains territory',
    when: (e) =>
      e.has('capture') &&
      e.governmentDoer &&
      !e.foreignState &&
      !(e.postTaken && e.killed) &&
      (e.groundTakenNow || e.only('capture')),
  },
  {
    id: 'label-captured',
    label: 'Non-state actor overtakes territory',
    when: (e) => e.has('capture') && !(e.postTaken && e.killed) && (e.groundTakenNow || e.only('capture')),
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
      !(e.untraced && !e.has('arrest')) &&
      // «به روستا هجوم برده و پنج تن را دستگیر کردند»
      (!e.strong('attack', 'abduction') || (e.rulingDoer && e.strong('arrest'))),
  },
  {
    id: 'label-foreign-state',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('attack', 'killing') &&
      e.foreignState &&
      !e.has('clash', 'shooting') &&
      !e.weapon('small_arms', 'knife') &&
      !e.trigger('raided') &&
      !e.trigger('night-raid'),
  },
  {
    id: 'label-struck-from-afar',
    label: 'Air/drone strike',
    when: (e) =>
      e.trigger('targeted') &&
      e.stateDoer &&
      e.armedVictims &&
      e.only('attack', 'destruction') &&
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
    when: (e) => e.trigger('place-struck') && e.only('attack') && !e.forceDoer && !e.armedVictims && !e.harmed,
  },
  {
    id: 'label-against-defenceless',
    label: 'Attack',
    when: (e) =>
      (e.has('killing', 'shooting') && e.defenceless && !e.has('clash')) ||
      (e.killed && e.weapon('knife') && e.has('killing') && !e.strong('clash')),
  },
  {
    // «دو گروهی که ماه‌ها با هم می‌جنگیدند، بر آتش‌بس توافق کردند»: the fight is what the deal ends.
    id: 'label-agreement-told-first',
    label: 'Agreement',
    when: (e) =>
      e.strong('agreement') && e.opensWith('agreement') && !e.harmed && e.only('agreement', 'clash', 'release'),
  },
  {
    // «اعلام موجودیت کرد و گفت علیه طالبان می‌جنگد»: what the new group is for.
    id: 'label-group-told-first',
    label: 'Change to group/activity',
    when: (e) => e.strong('change') && e.opensWith('change') && !e.harmed && e.only('change', 'clash'),
  },
  {
    // «در کمین … دو کارمند کشته شدند», «در عملیات شبانه سه دهقان …»: nobody fought back.
    id: 'label-clash',
    label: 'Armed clash',
    when: (e) =>
      e.has('clash') && !(e.civilianVictims && !e.armedVictims && (e.has('killing', 'shooting') || !e.foughtBack)),
  },
  {
    id: 'label-raid',
    label: 'Arrests',
    when: (e) => e.arrested && !e.harmed && !e.strong('attack', 'shooting', 'killing'),
  },
  {
    id: 'label-against-armed',
    label: 'Armed clash',
    when: (e) => e.has('attack', 'shooting', 'killing') && e.armedVictims,
  },
  { id: 'label-abduction', label: 'Abduction/forced disappearance', when: (e) => e.strong('abduction') && !e.killed },
  { id: 'label-attack', label: 'Attack', when: (e) => e.has('attack', 'shooting', 'killing') },
  {
    // «پنج مسافر را از بس پایین کردند و کشتند», «سه برادر را کشته و دو تن دیگر را با خود برده‌اند»
    id: 'label-taken-and-killed',
    label: 'Attack',
    when: (e) => e.killed && e.has('abduction') && !e.mostlyAbducted && (!e.armedVictims || e.defenceless),
  },
  {
    id: 'label-taken-by-the-state',
    label: 'Arrests',
    when: (e) =>
      e.has('abduction') && !e.strong('abduction', 'destruction') && e.rulingDoer && !e.missing && !e.untraced,
  },
  {
    id: 'label-abduction-late',
    label: 'Abduction/forced disappearance',
    // «پول و زیورات مردم را با خود بردند»
    when: (e) => (e.has('abduction') && !e.strong('destruction')) || e.abducted,
  },
  { id: 'label-peaceful', label: 'Peaceful protest', when: (e) => e.has('protest') },
  {
    id: 'label-agreement',
    label: 'Agreement',
    when: (e) => e.strong('agreement') || (e.trigger('ceasefire-agreed') && e.trigger('agreed')),
  },
  { id: 'label-defused', label: 'Disrupted weapons use', when: (e) => e.has('defusal', 'interception') && !e.killed },
  {
    id: 'label-killed-among-ruins',
    label: 'Attack',
    when: (e) => e.has('destruction') && e.killed && !e.armedVictims,
  },
  {
    id: 'label-destruction',
    label: 'Looting/property destruction',
    when: (e) => e.has('destruction') && !e.strong('change'),
  },
  { id: 'label-beaten', label: 'Attack', when: (e) => e.has('mob') },
  { id: 'label-base', label: 'Headquarters or base established', when: (e) => e.has('base') },
  { id: 'label-escape', label: 'Other', when: (e) => e.has('escape') && !e.harmed },
  { id: 'label-change', label: 'Change to group/activity', when: (e) => e.has('change') },
  { id: 'label-mine-word', label: 'Remote explosive/landmine/IED', when: (e) => e.harmed && e.planted },
  { id: 'label-hurt-by-a-vest', label: 'Suicide bomb', when: (e) => e.killed && e.weapon('suicide_vest') },
  { id: 'label-hurt-from-the-air', label: 'Air/drone strike', when: (e) => e.harmed && e.weapon('drone', 'airstrike') },
  {
    id: 'label-hurt-by-shells',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.harmed && e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  { id: 'label-killed-from-abroad', label: 'Air/drone strike', when: (e) => e.killed && e.foreignState },
  { id: 'label-killed-armed', label: 'Armed clash', when: (e) => e.killed && e.armedVictims && !e.defenceless },
  { id: 'label-killed', label: 'Attack', when: (e) => e.killed },
  {
    // «نظامیان اسرائیلی دو فلسطینی را زخمی کردند»
    id: 'label-wounded-armed',
    label: 'Armed clash',
    when: (e) => e.harmed && e.armedDoer && e.armedVictims && !e.defenceless,
  },
  { id: 'label-wounded', label: 'Attack', when: (e) => e.harmed && e.armedDoer },
  { id: 'label-arrests', label: 'Arrests', when: (e) => e.arrested || (e.has('arrest') && (e.named || e.charged)) },
];
