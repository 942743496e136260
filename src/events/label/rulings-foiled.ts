// The rulings on hostages and on what was stopped, shot down or made safe, in order of precedence.
import type { Ruling } from './ruling.ts';

export const RULINGS_OF_WHAT_WAS_FOILED: readonly Ruling[] = [
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
    // «یک بالگرد ارتش را سرنگون کردند»: those in it are attacked.
    id: 'label-aircraft-downed',
    label: 'Armed clash',
    when: (e) => e.crewDowned && e.beginsWith('interception') && !e.strong('airstrike', 'shelling', 'explosion'),
  },
  {
    id: 'label-intercepted',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.strong('interception') &&
      !e.harmed &&
      // «حملات … در پاسخ به سرنگونی یک بالگرد»
      !(e.crewDowned && !e.beginsWith('interception')) &&
      // «حمله به مواضع … در بحرین. پدافند در حال مقابله با حملات هوایی است»: the attack is the news.
      !(
        e.opensWith('attack') &&
        !e.opensWith('interception') &&
        e.trigger('air-defence') &&
        e.has('airstrike', 'shelling')
      ) &&
      // «دو موشک به پایگاه شلیک کرد. … تلاش‌های رهگیری …»: what was fired is the news.
      !(e.beginsWith('shooting') && !e.opensWith('interception') && e.weapon('missile', 'rocket')) &&
      !e.ruinedFromAfar &&
      (!e.strong('airstrike', 'shelling', 'explosion', 'attack', 'clash') ||
        // «مورد اصابت آتش پدافند قرار گرفت», «سرنگونی پهپاد … پس از هدف قرار گرفتن»
        (e.opensWith('interception') && e.trigger('air-defence-heard') && e.arms('drone', 'missile')) ||
        (e.beginsWith('interception') &&
          !(e.stateDoer || e.forceDoer) &&
          e.strongOnly('interception', 'attack', 'capture') &&
          e.arms('drone', 'airstrike', 'helicopter'))),
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
      !(e.has('arrest') && e.arrested && !e.beginsWith('defusal')) &&
      !e.strong('airstrike', 'shelling', 'explosion', 'suicide', 'attack', 'clash', 'shooting', 'killing', 'base'),
  },
  {
    // «پولیس از خنثاسازی یک ماین مقناطیسی خبر داد»: the mine is only named.
    id: 'label-defusing-told',
    label: 'Disrupted weapons use',
    when: (e) => e.beginsWith('defusal') && !e.harmed && e.only('defusal', 'explosion') && !e.strong('explosion'),
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
    // «سه تن که در تیراندازی به مأموران نقش داشتند دستگیر شدند»: the older deed is only named.
    id: 'label-doers-arrested',
    label: 'Arrests',
    when: (e) =>
      e.strong('arrest') &&
      e.charged &&
      !e.harmed &&
      e.only('arrest', 'attack', 'shooting', 'explosion', 'killing', 'defusal') &&
      e.strongOnly('arrest', 'shooting', 'defusal', 'killing'),
  },
  {
    // «پدافند یک پهپاد را هدف قرار داد»
    id: 'label-shot-at-in-flight',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.defenceDoer &&
      e.arms('drone', 'missile') &&
      !e.harmed &&
      // «در جریان درگیری‌های هوایی پهپادی مورد اصابت پدافند قرار گرفت»
      e.only('attack', 'airstrike', 'interception', 'destruction', 'clash') &&
      !e.strong('clash'),
  },
  {
    // «حملهٔ پهپادی را خنثی کردیم»: what it was to hit is only named.
    id: 'label-foiled',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.trigger('attack-foiled') &&
      e.opensWith('defusal') &&
      e.arms('drone', 'missile', 'rocket', 'airstrike') &&
      !e.harmed &&
      e.strongOnly('defusal', 'interception', 'attack', 'airstrike', 'shelling'),
  },
];
