// The rulings on hostages, on what was foiled, and on weapons that strike from afar, in order of precedence.
import type { Ruling } from './ruling.ts';

export const RULINGS_OF_WEAPONS: readonly Ruling[] = [
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
      e.strong('interception') &&
      !e.harmed &&
      // «حمله به مواضع … در بحرین. پدافند در حال مقابله با حملات هوایی است»: the attack is the news.
      !(
        e.opensWith('attack') &&
        !e.opensWith('interception') &&
        e.trigger('air-defence') &&
        e.has('airstrike', 'shelling')
      ) &&
      (!e.strong('airstrike', 'shelling', 'explosion', 'attack', 'clash') ||
        // «مورد اصابت آتش پدافند قرار گرفت»
        (e.opensWith('interception') && e.trigger('air-defence-heard') && e.weapon('drone', 'missile'))),
  },
  {
    // «از فعالیت پدافند برای مقابله با حملات موشکی خبر داد»: whose missiles they are is not told.
    id: 'label-air-defence-told',
    label: 'Disrupted weapons use',
    when: (e) =>
      (e.trigger('air-defence-heard') || e.trigger('raid-met')) &&
      (e.defenceDoer || !(e.stateDoer || e.forceDoer)) &&
      !e.harmed &&
      // «صداهایی که شنیده شد مربوط به درگیری پدافند بود»
      !(e.strong('explosion') && !e.trigger('noise-heard')) &&
      !e.strong('airstrike', 'shelling', 'attack', 'clash'),
  },
  {
    // «هفت ماین جاسازی‌شده را از جاده برداشتند»: the bombs are only named.
    id: 'label-found-unexploded',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.strong('defusal') &&
      !e.harmed &&
      // «دو عضو داعش را گرفتار کرد و از نزد آنان سه واسکت انفجاری به دست آورد»
      !(e.strong('arrest') && e.beginsWith('arrest')) &&
      !e.strong('airstrike', 'shelling', 'explosion', 'suicide', 'attack', 'clash', 'shooting', 'killing', 'base'),
  },
  {
    // «… از بازداشت چهار تن به اتهام دست داشتن در حملات موشکی خبر داد»
    id: 'label-plotters-arrested',
    label: 'Arrests',
    when: (e) =>
      (e.strong('arrest') || (e.has('arrest') && e.charged)) &&
      !e.harmed &&
      // «دوازده نفر از لیدرهای اغتشاشات بازداشت شدند»: what they led is only named.
      (e.only('arrest', 'attack', 'explosion', 'suicide', 'killing', 'shelling') ||
        (e.charged && e.only('arrest', 'riot') && !e.strong('riot'))) &&
      !e.strong('attack', 'explosion', 'suicide', 'killing', 'shelling'),
  },
  {
    // «پدافند یک پهپاد را هدف قرار داد»
    id: 'label-shot-at-in-flight',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.defenceDoer &&
      e.weapon('drone', 'missile') &&
      !e.harmed &&
      // «در جریان درگیری‌های هوایی پهپادی مورد اصابت پدافند قرار گرفت»
      e.only('attack', 'airstrike', 'interception', 'destruction', 'clash') &&
      !e.strong('clash'),
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
      !e.stormed &&
      // «پهپاد حامل بمب دستی … حمله کرد»
      !(e.weapon('drone') && e.has('attack')) &&
      (e.has('grenade') ||
        (e.weapon('grenade') && !e.weapon('small_arms') && e.has('attack', 'explosion') && !e.has('shooting'))),
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
      !(e.has('clash') && e.opensAsFight && !e.weapon('missile')),
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
