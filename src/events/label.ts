// Which of ACLED's labels a draft takes: the guide's rulings in order of precedence, each a row that can be named.
import type { SubEventType } from '../model/labels.ts';
import type { Evidence } from './evidence.ts';

export interface Ruling {
  readonly id: string;
  readonly label: SubEventType;
  readonly when: (evidence: Evidence) => boolean;
}

/** First match wins. */
export const RULINGS: readonly Ruling[] = [
  {
    id: 'label-chemical',
    label: 'Chemical weapon',
    when: (e) =>
      e.has('chemical') ||
      (e.weapon('chemical') && e.has('attack') && !e.has('airstrike', 'shelling') && !e.weapon('airstrike')),
  },
  {
    id: 'label-retaken-by-rebels',
    label: 'Non-state actor overtakes territory',
    when: (e) => e.strong('regain') && e.rebelDoer && !e.strong('suicide'),
  },
  {
    id: 'label-regained-after-attack',
    label: 'Government regains territory',
    when: (e) => e.strong('regain') && !e.strong('suicide'),
  },
  {
    // «مهاجم انتحاری پیش از رسیدن به هدف از پا درآورده شد»
    id: 'label-bomber-stopped',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.has('suicide') &&
      e.trigger('bomber-stopped') &&
      !e.selfDetonated &&
      !e.civilianVictims &&
      !e.has('explosion', 'airstrike', 'shelling'),
  },
  {
    id: 'label-suicide',
    label: 'Suicide bomb',
    when: (e) =>
      (e.has('suicide') && !(e.strong('arrest') && !e.harmed && !e.strong('suicide', 'explosion', 'attack'))) ||
      (e.has('explosion') && (e.selfDetonated || e.bomber)),
  },
  {
    id: 'label-vehicle-driven-in',
    label: 'Suicide bomb',
    when: (e) => e.weapon('car_bomb') && (e.trigger('attacked') || e.trigger('targeted')) && e.armedVictims,
  },
  {
    id: 'label-riot-strong',
    label: 'Violent demonstration',
    when: (e) =>
      e.strong('riot') &&
      (e.protesters || e.has('dispersal')) &&
      !(e.killed && e.protestersAttacked && e.has('shooting')),
  },
  {
    id: 'label-excessive-force',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.protesters &&
      e.has('protest', 'shooting') &&
      e.has('shooting', 'attack', 'dispersal', 'killing') &&
      e.killed &&
      !e.opensWith('explosion'),
  },
  {
    id: 'label-killed-in-protests',
    label: 'Excessive force against protesters',
    when: (e) => e.killedInProtest && e.only('protest', 'shooting', 'killing') && !e.armedVictims,
  },
  {
    id: 'label-shot-at-protesters',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.protestersAttacked &&
      ((e.has('shooting') && (e.killed || !(e.trigger('dispersal-means') || e.weapon('tear_gas')))) ||
        (e.killed && e.stateDoer && e.only('killing', 'dispersal', 'protest'))),
  },
  {
    id: 'label-crowd-driven-off',
    label: 'Protest with intervention',
    when: (e) =>
      e.protesters &&
      !e.killed &&
      !e.has('destruction', 'explosion', 'airstrike', 'shelling') &&
      // «به خشونت کشیده شد»: by those who drove them off.
      !(e.has('riot') && !(e.trigger('turned-violent') && !e.strong('riot') && !e.rioters)) &&
      (e.trigger('dispersal-means') || e.weapon('tear_gas')) &&
      e.has('protest', 'attack', 'mob', 'dispersal', 'arrest'),
  },
  {
    id: 'label-sexual-told',
    label: 'Sexual violence',
    when: (e) => e.strong('sexual') && !e.killed && !e.has('airstrike', 'shelling', 'explosion', 'clash', 'protest'),
  },
  {
    // «طالبان معترضان را لت‌وکوب کردند»
    id: 'label-crowd-beaten',
    label: 'Protest with intervention',
    when: (e) => e.has('mob') && (e.stateDoer || (e.forceDoer && !e.arrested)) && e.protestersAttacked && !e.killed,
  },
  {
    // «پلیس به راه‌پیمایان هجوم برد»
    id: 'label-crowd-charged',
    label: 'Protest with intervention',
    when: (e) =>
      e.has('attack') &&
      e.forceDoer &&
      (e.protestersAttacked || (e.has('protest') && e.stateDoer)) &&
      !e.harmed &&
      e.only('attack', 'protest', 'arrest', 'mob', 'dispersal'),
  },
  {
    // «زدوخورد میان معترضان و پولیس چهار زخمی برجا گذاشت»
    id: 'label-crowd-fought',
    label: 'Violent demonstration',
    when: (e) =>
      e.has('clash') &&
      (e.rioters || e.protestersAttacked) &&
      !e.killed &&
      e.only('clash', 'protest', 'dispersal', 'riot'),
  },
  {
    id: 'label-mob',
    label: 'Mob violence',
    when: (e) =>
      e.has('mob') &&
      (e.harmed || e.strong('mob') || e.weapon('stones')) &&
      !e.stateDoer &&
      !e.forceDoer &&
      !e.has('explosion', 'airstrike') &&
      (e.strong('mob') || !(e.has('clash', 'shooting') || e.armedVictims)),
  },
  {
    id: 'label-riot',
    label: 'Violent demonstration',
    when: (e) =>
      e.has('riot') ||
      (e.has('protest', 'mob') && e.has('destruction')) ||
      (e.strong('destruction') && (e.protesters || e.rioters) && !e.killed),
  },
  {
    id: 'label-protest-intervened',
    label: 'Protest with intervention',
    when: (e) =>
      e.has('protest') && (e.has('dispersal') || (e.has('mob') && e.stateDoer) || (e.arrested && e.protesters)),
  },
  {
    id: 'label-dispersal',
    label: 'Protest with intervention',
    when: (e) => e.has('dispersal') && e.protesters && !e.killed,
  },
  {
    id: 'label-hostages',
    label: 'Abduction/forced disappearance',
    when: (e) =>
      e.strong('abduction') &&
      e.mostlyAbducted &&
      !e.has('clash') &&
      !(e.armedVictims && (e.strong('capture') || (e.killed && e.has('attack', 'capture')))),
  },
  {
    id: 'label-intercepted',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.strong('interception') && !e.harmed && !e.strong('airstrike', 'shelling', 'explosion', 'attack', 'clash'),
  },
  {
    // «هفت ماین جاسازی‌شده را از جاده برداشتند»: the bombs are only named.
    id: 'label-found-unexploded',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.strong('defusal') &&
      !e.harmed &&
      !e.strong('airstrike', 'shelling', 'explosion', 'suicide', 'attack', 'clash', 'shooting', 'killing', 'base'),
  },
  {
    id: 'label-plotters-arrested',
    label: 'Arrests',
    when: (e) =>
      e.strong('arrest') &&
      !e.harmed &&
      e.only('arrest', 'attack', 'explosion', 'suicide', 'killing') &&
      !e.strong('attack', 'explosion', 'suicide', 'killing'),
  },
  {
    id: 'label-bombed-with-missiles',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      e.trigger('air-bombed') &&
      !e.trigger('air-strike') &&
      e.weapon('missile', 'rocket', 'artillery', 'mortar') &&
      !e.weapon('drone', 'helicopter'),
  },
  {
    id: 'label-air',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('airstrike') ||
      (e.trigger('under-fire') && e.weapon('helicopter', 'airstrike')) ||
      (e.has('shelling') && e.weapon('missile', 'rocket') && e.weapon('drone', 'helicopter') && !e.missilesFirst),
  },
  {
    id: 'label-mine-struck',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.has('shelling') && e.planted && !e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  {
    // «چریک‌ها پوسته را زیر آتش گرفتند»: guns, where no shell is told of.
    id: 'label-under-fire',
    label: 'Armed clash',
    when: (e) =>
      e.trigger('under-fire') &&
      !e.trigger('shelling') &&
      !e.weapon('helicopter', 'drone', 'airstrike') &&
      !e.trigger('shelled') &&
      !e.weapon('missile', 'rocket', 'artillery', 'mortar') &&
      !e.stateDoer &&
      e.armedVictims,
  },
  {
    // With rifles beside the rockets it is a fight or an attack on the ground.
    id: 'label-shelling',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.has('shelling') && !e.gunfire && !(e.has('clash') && e.opensAsFight && !e.weapon('missile')),
  },
  {
    id: 'label-grenade',
    label: 'Grenade',
    when: (e) =>
      e.has('grenade') ||
      (e.weapon('grenade') && !e.weapon('small_arms') && e.has('attack', 'explosion') && !e.has('shooting')),
  },
  {
    id: 'label-explosion-from-air',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('explosion') &&
      !e.planted &&
      !e.trigger('demolition') &&
      (e.weapon('drone', 'airstrike', 'helicopter') || e.foreignState) &&
      !e.weapon('missile', 'rocket'),
  },
  {
    id: 'label-heard-of-enemy',
    label: 'Air/drone strike',
    when: (e) => e.blastHeard && e.enemyDoer && e.has('attack'),
  },
  {
    id: 'label-explosion-of-missile',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.has('explosion') && !e.planted && e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  {
    id: 'label-explosion',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.has('explosion') && !(e.has('clash') && e.armedParties > 1) && !e.opensAsFight,
  },
  {
    id: 'label-drone-word',
    label: 'Air/drone strike',
    when: (e) =>
      e.weapon('drone', 'airstrike', 'helicopter') &&
      e.has('attack', 'clash', 'shooting', 'destruction', 'killing') &&
      !e.missilesFirst,
  },
  {
    id: 'label-missile-word',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      e.weapon('missile', 'rocket', 'artillery', 'mortar') &&
      e.has('attack', 'clash', 'shooting') &&
      !e.gunfire &&
      !(e.has('clash') && e.opensAsFight && !e.weapon('missile')) &&
      !(e.weapon('small_arms') && e.armedVictims),
  },
  {
    id: 'label-bomb-word',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.planted && e.has('attack', 'killing') && !e.has('clash', 'shooting'),
  },
  {
    id: 'label-mine-beside-weak',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.harmed && e.planted && !e.firm,
  },
  {
    id: 'label-regained',
    label: 'Government regains territory',
    when: (e) => e.has('regain') && (e.strong('regain') || e.governmentDoer || !e.has('clash')),
  },
  {
    id: 'label-handover',
    label: 'Non-violent transfer of territory',
    when: (e) =>
      (e.has('handover') && !e.has('clash') && (e.strong('handover') || !e.has('attack'))) ||
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
      (e.has('arrest') || (e.has('abduction') && e.stateDoer)) &&
      e.only('attack', 'arrest', 'abduction') &&
      !e.harmed &&
      !e.strong('attack', 'abduction'),
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
    // «پنج مسافر را از بس پایین کردند و کشتند»
    id: 'label-taken-and-killed',
    label: 'Attack',
    when: (e) =>
      e.has('abduction') &&
      e.only('abduction') &&
      !e.strong('abduction') &&
      e.killed &&
      !e.armedVictims &&
      !e.mostlyAbducted,
  },
  {
    id: 'label-taken-by-the-state',
    label: 'Arrests',
    when: (e) => e.has('abduction') && !e.strong('abduction') && e.stateDoer && !e.missing,
  },
  {
    id: 'label-abduction-late',
    label: 'Abduction/forced disappearance',
    when: (e) => e.has('abduction') || e.abducted,
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
  { id: 'label-killed-armed', label: 'Armed clash', when: (e) => e.killed && e.armedVictims },
  { id: 'label-killed', label: 'Attack', when: (e) => e.killed },
  { id: 'label-arrests', label: 'Arrests', when: (e) => e.arrested || (e.has('arrest') && (e.named || e.charged)) },
];

/** The ruling that decides a draft's label, or null when nothing in it makes an event. */
export const rulingOf = (evidence: Evidence): Ruling | null => RULINGS.find((ruling) => ruling.when(evidence)) ?? null;
