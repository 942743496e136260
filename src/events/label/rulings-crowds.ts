// The rulings on crowds, in order of precedence: riots, force used on protesters, mobs.
import type { Ruling } from './ruling.ts';

export const RULINGS_OF_CROWDS: readonly Ruling[] = [
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
      !e.has('airstrike', 'shelling', 'suicide', 'grenade') &&
      !(e.rioters && e.strong('destruction') && !e.has('shooting')) &&
      !e.opensWith('explosion'),
  },
  {
    id: 'label-killed-in-protests',
    label: 'Excessive force against protesters',
    when: (e) => e.killedInProtest && e.only('protest', 'shooting', 'killing') && !e.armedVictims,
  },
  {
    // «نیروهای امنیتی بیست معترض را کشتند»
    id: 'label-protesters-killed',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.killed && e.protestersAttacked && !e.armedVictims && !e.rioters && e.only('killing', 'protest', 'dispersal'),
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
    // «صدها زن گرد آمدند؛ طالبان با شلاق به جان شان افتادند و سپس آتش گشودند که دو زن زخمی شدند»
    id: 'label-shots-wound-protesters',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.has('protest') &&
      e.strong('shooting') &&
      e.harmed &&
      e.rulingDoer &&
      !e.rioters &&
      !e.armedVictims &&
      !e.weapon('tear_gas') &&
      e.only('protest', 'shooting', 'dispersal', 'arrest', 'abduction', 'mob'),
  },
  {
    // «در تجمع با اصابت ساچمهٔ پلیس زخمی شد», «جمعیت معترض را با گلولهٔ جنگی هدف گرفتند»
    id: 'label-bullets-at-protesters',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.harmed &&
      e.weapon('small_arms') &&
      !e.weapon('tear_gas') &&
      (e.protestersAttacked || e.has('protest') || e.trigger('shot-into-crowd')) &&
      (e.stateDoer || !e.forceDoer) &&
      !e.foreignState &&
      !e.rioters &&
      !e.armedVictims &&
      e.only('protest', 'shooting', 'attack', 'dispersal', 'killing'),
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
    // «معترضان به ساختمان فرمانداری یورش بردند»
    id: 'label-crowd-stormed',
    label: 'Violent demonstration',
    when: (e) =>
      e.rioters &&
      e.strong('attack') &&
      !e.harmed &&
      !e.stateDoer &&
      !e.forceDoer &&
      e.only('attack', 'protest', 'riot', 'destruction', 'dispersal'),
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
    // «هواداران دو نامزد به جان هم افتادند»: nobody armed is told of.
    id: 'label-brawl',
    label: 'Mob violence',
    when: (e) =>
      e.trigger('brawled') &&
      e.harmed &&
      !e.armedVictims &&
      !e.forceDoer &&
      !e.stateDoer &&
      e.armedParties === 0 &&
      !e.weapon('small_arms', 'grenade', 'rocket', 'missile') &&
      e.only('clash', 'mob'),
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
      (e.has('riot') && !(e.charged && e.strong('arrest') && e.only('arrest', 'riot') && !e.harmed)) ||
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
    when: (e) =>
      e.has('dispersal') &&
      !e.killed &&
      // «با شعار «نان، کار» به سوی وزارت رفتند؛ طالبان با شلیک هوایی آنان را پراکنده کردند»
      (e.protesters || (e.strong('dispersal') && e.trigger('dispersal-means') && !e.armedVictims)),
  },
  {
    // «در پیوند به کشتار دانش‌آموزان به جاده برآمدند»: what they are angry about.
    id: 'label-protest-over-deeds',
    label: 'Peaceful protest',
    when: (e) => e.strong('protest') && e.opensWith('protest') && e.strongOnly('protest') && !e.harmed,
  },
];
