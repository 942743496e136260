// The rulings that come then, in order of precedence: fights, attacks on people, deals, and what a toll alone says.
import type { Ruling } from './ruling.ts';

export const RULINGS_THEN: readonly Ruling[] = [
  {
    id: 'label-against-defenceless',
    label: 'Attack',
    when: (e) =>
      (e.has('killing', 'shooting') && (e.defenceless || e.trigger('summary-execution')) && !e.has('clash')) ||
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
    // «نگهبانان یورش را دفع کردند و سه تن شان جان باختند»
    when: (e) =>
      e.has('clash') &&
      (e.trigger('assault-repelled') ||
        !(e.civilianVictims && !e.armedVictims && (e.has('killing', 'shooting') || !e.foughtBack))),
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
    // «در عملیات برای یافتن مسافران ربوده‌شده ۴۵ شورشی کشته شدند»: what it was for.
    id: 'label-killed-in-search',
    label: 'Armed clash',
    when: (e) =>
      e.killed && e.has('abduction') && e.armedVictims && e.trigger('operation') && !e.abducted && !e.defenceless,
  },
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
      e.has('abduction') &&
      !e.strong('abduction', 'destruction') &&
      !e.trigger('abduction') &&
      e.rulingDoer &&
      !e.missing &&
      !e.untraced,
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
  {
    // «در هنگام خنثی‌سازی کشته شدند»
    id: 'label-hurt-at-clearing',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.harmed && e.trigger('mine-clearing') && e.only('defusal', 'explosion'),
  },
  { id: 'label-defused', label: 'Disrupted weapons use', when: (e) => e.has('defusal', 'interception') && !e.killed },
  {
    id: 'label-killed-among-ruins',
    label: 'Attack',
    when: (e) => e.has('destruction') && e.killed && !e.armedVictims,
  },
  {
    // «دو پوسته تار و مار شد و نه سرباز کشته شدند؛ پوسته‌ها را به آتش کشیدند»
    id: 'label-armed-among-ruins',
    label: 'Armed clash',
    when: (e) => e.has('destruction') && e.killed && e.armedVictims && !e.defenceless,
  },
  {
    id: 'label-destruction',
    label: 'Looting/property destruction',
    when: (e) => e.has('destruction') && !e.strong('change'),
  },
  { id: 'label-beaten', label: 'Attack', when: (e) => e.has('mob') },
  { id: 'label-base', label: 'Headquarters or base established', when: (e) => e.has('base') },
  { id: 'label-escape', label: 'Other', when: (e) => e.has('escape') && !e.harmed },
  { id: 'label-change', label: 'Change to group/activity', when: (e) => e.has('change') && !e.killed },
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
