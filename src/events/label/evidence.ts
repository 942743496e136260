// What a draft gives the rulings on its label to go by.

import type { Happening } from '../../model/trigger.ts';

/** What the rulings look at. */
export interface Evidence {
  readonly has: (...happenings: Happening[]) => boolean;
  /** Told by a verb, or by a phrase as sure as one. */
  readonly strong: (...happenings: Happening[]) => boolean;
  /** No verb tells of anything but these. */
  readonly strongOnly: (...happenings: Happening[]) => boolean;
  /** Anything told by more than a weak word. */
  readonly firm: boolean;
  /** Nothing but these. */
  readonly only: (...happenings: Happening[]) => boolean;
  /** By which it was done. */
  readonly weapon: (...types: string[]) => boolean;
  /** By which it was done, or which was shot down or found. */
  readonly arms: (...types: string[]) => boolean;
  readonly killed: boolean;
  readonly harmed: boolean;
  readonly arrested: boolean;
  readonly abducted: boolean;
  /** More people taken than killed. */
  readonly mostlyAbducted: boolean;
  /** Whether soldiers, police or fighters were harmed or attacked. */
  readonly armedVictims: boolean;
  readonly civilianVictims: boolean;
  readonly protesters: boolean;
  readonly protestersAttacked: boolean;
  /** «در اعتراضات … کشته شد». */
  readonly killedInProtest: boolean;
  /** «معترضان خشمگین», «آشوبگران» did it. */
  readonly rioters: boolean;
  /** «دو اسیر», «یک سرباز که به رخصتی رفته بود»: armed people who could not fight. */
  readonly defenceless: boolean;
  /** The doer is a state's force, at home or abroad. */
  readonly stateDoer: boolean;
  /** «پدافند … پهپادی را هدف قرار داد»: the air defence did it, and nobody else. */
  readonly defenceDoer: boolean;
  /** «دشمن» of a state's own news. */
  readonly enemyDoer: boolean;
  /** «صدای انفجار شنیده شد» */
  readonly blastHeard: boolean;
  /** An armed group or a state's force did it. */
  readonly forceDoer: boolean;
  /** Armed people, or a militia of settlers or kin, did it. */
  readonly armedDoer: boolean;
  /** Whoever takes ground is a state's force and was never a rebel. */
  readonly governmentDoer: boolean;
  /** «داعش شهر را دوباره گرفت»: rebels on that day, and no government, take the ground. */
  readonly rebelDoer: boolean;
  /** The doer governs on that day: a state, or the movement that took it. */
  readonly rulingDoer: boolean;
  readonly missing: boolean;
  /** Politics is what the arrested are charged with. */
  readonly charged: boolean;
  /** Nobody knows what became of those who were taken. */
  readonly untraced: boolean;
  /** In a prison or under arrest. */
  readonly inCustody: boolean;
  /** «خود را … منفجر کرد». */
  readonly selfDetonated: boolean;
  /** A suicide bomber is named: «بمب‌گذار انتحاری می‌خواست … را هدف قرار دهد». */
  readonly bomber: boolean;
  /** «یک مهاجم انتحاری … از سوی پولیس کشته شد»: he, and nobody else. */
  readonly bomberFelled: boolean;
  /** What is taken is an outpost or a base, no town. */
  readonly postTaken: boolean;
  /** More than an ambush or an operation is told. */
  readonly foughtBack: boolean;
  /** Guns are named, or shots that no shell is named beside. */
  readonly gunfire: boolean;
  /** «با بمب دستی و کلاشینکوف», «با راکت و بمب دستی»: grenades beside guns or rockets in an attack. */
  readonly stormed: boolean;
  /** A state strikes outside its own country. */
  readonly foreignState: boolean;
  readonly armedParties: number;
  /** «با ده‌ها موشک و پهپاد»: missiles are named before drones. */
  readonly missilesFirst: boolean;
  /** «جنگنده‌های آمریکایی»: they did it. */
  readonly flown: boolean;
  /** «نیروی هوایی» of some state did it. */
  readonly airForceDoer: boolean;
  /** «توپخانه … را بمباران کرد», «با موشک بمباران کردند»: what bombed is told beside it. */
  readonly bombedWithShells: boolean;
  /** «در حملهٔ موشکی به پایگاه دو پهپاد منهدم شد»: aircraft that an attack from abroad found on the ground. */
  readonly ruinedFromAfar: boolean;
  /** «وقوع انفجار توسط نیروهای …»: what they did is the blast itself, and no other deed is told. */
  readonly blownUpBy: boolean;
  /** «حمله به کویت»: a country as a whole is attacked, by a state or by nobody named. */
  readonly countryStruck: boolean;
  /** «بالگردی را سرنگون کردند» */
  readonly crewDowned: boolean;
  /** A merchant ship is attacked. */
  readonly shipStruck: boolean;
  /** A bomb or mine that someone laid. */
  readonly planted: boolean;
  /** Someone is named as attacked or sought. */
  readonly named: boolean;
  /** Ground is taken in the news itself, not in what had gone before it. */
  readonly groundTakenNow: boolean;
  /** Ground is told to be left by nothing but a retreat. */
  readonly retreatAlone: boolean;
  readonly bloodless: boolean;
  /** The opening tells of it. */
  readonly opensWith: (happening: Happening) => boolean;
  /** Its first word of happening tells of it. */
  readonly beginsWith: (happening: Happening) => boolean;
  /** The opening tells of a fight between armed sides and of no blast. */
  readonly opensAsFight: boolean;
  readonly trigger: (id: string) => boolean;
}
