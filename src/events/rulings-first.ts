// The rulings that come first, in order of precedence: crowds, what was foiled, bombs and what strikes from afar.
import type { Ruling } from './ruling.ts';

export const RULINGS_FIRST: readonly Ruling[] = [
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
      !(e.rioters && e.strong('destruction') && !e.has('shooting')) &&
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
      (e.trigger('dispersal-means') || e.trigger('rally-met-by-force') || e.weapon('tear_gas')) &&
      !(e.inCustody && !e.has('protest')) &&
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
      (e.protestersAttacked ||
        (e.has('protest') && e.stateDoer) ||
        (e.trigger('gathering') && e.stateDoer && !e.foreignState)) &&
      !e.killed &&
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
      !e.inCustody &&
      !e.has('explosion', 'airstrike') &&
      (e.strong('mob') || !(e.has('clash', 'shooting') || e.armedVictims)),
  },
  {
    // «باشندگان قریه دو مرد را سنگ‌باران کردند که یکی جان باخت»
    id: 'label-stoned-by-people',
    label: 'Mob violence',
    when: (e) =>
      e.strong('riot') &&
      e.killed &&
      !e.armedVictims &&
      !e.stateDoer &&
      !e.protesters &&
      e.only('riot', 'mob', 'killing'),
  },
  {
    id: 'label-riot',
    label: 'Violent demonstration',
    when: (e) =>
      e.has('riot') ||
      (e.has('protest', 'mob') && e.has('destruction')) ||
      (e.strong('destruction') && (e.rioters || (e.protesters && !e.killed))),
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
    // «از فعالیت پدافند برای مقابله با حملات موشکی خبر داد»: whose missiles they are is not told.
    id: 'label-air-defence-told',
    label: 'Disrupted weapons use',
    when: (e) =>
      (e.trigger('air-defence-heard') || e.trigger('raid-met')) &&
      (e.defenceDoer || !(e.stateDoer || e.forceDoer)) &&
      !e.harmed &&
      !e.strong('airstrike', 'shelling', 'explosion', 'attack', 'clash'),
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
    // «پدافند یک پهپاد را هدف قرار داد»
    id: 'label-shot-at-in-flight',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.defenceDoer &&
      e.weapon('drone', 'missile') &&
      !e.harmed &&
      e.only('attack', 'airstrike', 'interception', 'destruction'),
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
    // «انفجارها و عملیات تخریب منازل به دست ارتش …»: blown up on the ground.
    id: 'label-demolished',
    label: 'Looting/property destruction',
    when: (e) => e.has('explosion') && e.trigger('ruin-of-property') && e.stateDoer && !e.harmed,
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
];
