// The rulings on weapons that strike from afar and on blasts, in order of precedence.
import type { Ruling } from './ruling.ts';

export const RULINGS_OF_WEAPONS: readonly Ruling[] = [
  {
    id: 'label-bombed-with-missiles',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      e.trigger('air-bombed') && !e.trigger('air-strike') && e.bombedWithShells && !e.weapon('drone', 'helicopter'),
  },
  {
    id: 'label-air',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('airstrike') ||
      // «جنگنده‌ها برج را با شلیک سه موشک هدف قرار دادند»
      (e.flown && e.has('shelling', 'attack', 'explosion')) ||
      // «در حملات دقیق نیروی هوایی»
      (e.airForceDoer && e.has('attack') && !e.has('shelling') && !e.weapon('missile', 'rocket')) ||
      (e.trigger('under-fire') && e.weapon('helicopter', 'airstrike')) ||
      (e.has('shelling') &&
        e.weapon('missile', 'rocket') &&
        e.weapon('drone', 'helicopter', 'airstrike') &&
        !e.missilesFirst),
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
    when: (e) =>
      e.has('shelling') &&
      !e.gunfire &&
      !(e.has('clash') && e.opensAsFight && !e.weapon('missile')) &&
      // «با سلاح سنگین بر پاسگاه آتش گشودند و درگیری چهل دقیقه ادامه یافت»
      !(e.has('clash') && e.armedVictims && !e.weapon('missile', 'rocket', 'mortar', 'tank')),
  },
  {
    id: 'label-grenade',
    label: 'Grenade',
    when: (e) =>
      !e.stormed &&
      // «پهپاد حامل بمب دستی … حمله کرد»
      !(e.weapon('drone') && e.has('attack')) &&
      // «مردی را که یک بم دستی با خود داشت، بازداشت کرد», «در کمین … کشته شدند؛ از بم دستی کار گرفته شد»
      !(!e.strong('grenade') && ((e.strong('arrest') && !e.harmed) || (e.has('clash') && e.armedVictims))) &&
      (e.has('grenade') ||
        (e.weapon('grenade') && !e.weapon('small_arms') && e.has('attack', 'explosion') && !e.has('shooting'))),
  },
  {
    // «تانک‌ها محله را هدف قرار دادند»
    id: 'label-tanks',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      e.trigger('targeted') && e.weapon('tank') && !e.weapon('drone', 'airstrike', 'helicopter') && e.only('attack'),
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
      // «وقوع انفجار در جنوب لبنان توسط نیروهای اسرائیلی»: blown up on the ground, where no attack is told.
      (e.weapon('drone', 'airstrike', 'helicopter') || (e.foreignState && !e.blownUpBy)) &&
      !e.weapon('missile', 'rocket'),
  },
  {
    id: 'label-heard-of-enemy',
    label: 'Air/drone strike',
    when: (e) => e.blastHeard && e.enemyDoer && e.has('attack'),
  },
  {
    // «صدای انفجار شنیده شد. علت آن اصابت پرتابه بود»
    id: 'label-blast-of-projectile',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.has('explosion') && e.trigger('projectile-struck') && !e.planted,
  },
  {
    // «پایگاه را زدند. … پنج انفجار شنیدیم»
    id: 'label-blast-of-strike',
    label: 'Air/drone strike',
    when: (e) => e.has('explosion') && e.trigger('place-struck') && e.opensWith('attack') && !e.planted && !e.harmed,
  },
  {
    // «حملهٔ دیشب ما به کویت», «حمله به کویت: چند انفجار …»: by what is not told.
    id: 'label-country-struck',
    label: 'Air/drone strike',
    when: (e) =>
      e.countryStruck &&
      e.has('attack') &&
      e.only('attack', 'explosion', 'killing', 'destruction', 'clash', 'agreement') &&
      !e.strong('clash') &&
      // «یورش زمینی به خاک سوریه»
      !e.trigger('raided') &&
      !e.trigger('night-raid') &&
      !e.planted &&
      !e.gunfire &&
      !e.weapon('missile', 'rocket', 'artillery', 'mortar', 'knife'),
  },
  {
    id: 'label-explosion-of-missile',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.has('explosion') && !e.planted && e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  {
    id: 'label-explosion',
    label: 'Remote explosive/landmine/IED',
    when: (e) =>
      e.has('explosion') &&
      !(e.has('clash') && e.armedParties > 1) &&
      !e.opensAsFight &&
      // «به پاسگاه یورش بردند، انبار مهمات منفجر شد و ده پاسدار کشته شدند»
      !(e.beginsWith('attack') && e.strong('attack') && e.named && e.armedVictims && !e.planted) &&
      // «پنج جوان را به گمان پیوند با انفجار … گرفتند»
      !(e.arrested && e.charged && !e.harmed && !e.strong('explosion')),
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
      // «موشک‌ها یک ساختمان را ویران کرد»
      (e.has('attack', 'clash', 'shooting') || (e.strong('destruction') && e.only('destruction', 'killing'))) &&
      !e.gunfire &&
      !(e.has('clash') && e.opensAsFight && !e.weapon('missile')) &&
      !(e.has('clash') && e.armedVictims && !e.weapon('missile', 'rocket', 'mortar')),
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
