// Families of actor entries, by id: who is named and who is only described; and the parts of names that hold only in
// their time («پولیس طالبان» before 2021 is police and Taliban side by side).
import { foldWord } from '../../normalize/letters.ts';

const GENERIC = /^(UNID|MILITANTS|STATE|CIVILIANS|PROTESTERS|RIOTERS|MILITIA|EXTERNAL|IR-LABEL|PLAIN|PEOPLE)/;
const UNKNOWN = /^(UNID|MILITANTS|IR-LABEL)/;
const UNIDENTIFIED = /^UNID/;
const ATTACKER = /^UNID-(ATTACKER|SUICIDE-BOMBER|BOMBER|ABDUCTORS)/;
const CIVILIAN = /^CIVILIANS/;

/** A description rather than a name: «افراد مسلح», «نیروهای امنیتی». */
export const isGeneric = (id: string): boolean => GENERIC.test(id);
/** Armed people of whom it is not said whose they are: «مهاجمان», «شورشیان», «اشرار». */
export const isUnknownArmed = (id: string): boolean => UNKNOWN.test(id);
/** «جنگجویان»: a group calls its own so, and its enemies call them so. */
export const isFighter = (id: string): boolean => id.startsWith('MILITANTS-FIGHTERS');
/** «جنگجویان», «چریک‌ها», «شورشیان»: armed people of any group. */
export const isMilitant = (id: string): boolean => id.startsWith('MILITANTS');
/** «ارتش», «نیروهای امنیتی»: of whichever state speaks of them. */
export const isOwnForce = (id: string): boolean => id.startsWith('STATE');
/** «افراد مسلح», «مهاجم»: to name them blames nobody. */
export const isUnidentified = (id: string): boolean => UNIDENTIFIED.test(id);
/** Police of any country, and of none by name. */
export const isPoliceBody = (id: string): boolean => id.endsWith('-POLICE');
export const isCivilian = (id: string): boolean => CIVILIAN.test(id);

/** «اهالی», «کارگران», «شاگردان»: people of whom a crowd may be made. */
export const isPopulace = (id: string): boolean => isCivilian(id) && !NO_CROWD.test(id);
const NO_CROWD =
  /^CIVILIANS(-(WOMEN|OFFIC|HEALTH|PRESS)| victim-(child|woman|girl|governor|minister|judge|lawmaker|journalist))/;

/** «والی», «قاضی», «خبرنگار»: one whose calling is told is whom an attack was meant for. */
export const isOfCalling = (id: string): boolean =>
  /^CIVILIANS victim-(governor|minister|judge|lawmaker|journalist)/.test(id);

/** A state by the name of its capital. */
export const isCapital = (id: string): boolean => id.endsWith('-CAPITAL');

/** «پدافند هوایی»: guns that fire at what comes; a strike on them names no group. */
export const isAirDefence = (id: string): boolean => id === 'STATE-AIR-DEFENCE';

/** Secret services: their men shoot, stab and plant bombs; they have no aircraft of their own. */
export const isSecretService = (id: string): boolean => /-(MOSSAD|ISI|NDS|FSB|INTELLIGENCE)$/.test(id);

/** «نیروی هوایی»: what it strikes it strikes from the air. */
export const isAirForce = (id: string): boolean => id.endsWith('-AIR-FORCE');

/** «آمریکایی», «سعودی‌ها»: known by where they are from alone. */
export const isNationality = (id: string): boolean => id.startsWith('nat-');

/** «دشمن»: whoever the speaker's enemy is. */
export const isEnemyLabel = (id: string): boolean => id === 'EXTERNAL-ENEMY';

/** Those who attack by their very name: «مهاجم», «انتحاری», «ربایندگان». */
export const isAttacker = (id: string): boolean => ATTACKER.test(id);

/** The words in which the name of a governing movement starts, inside the name of its police or ministry. */
const GOVERNORS = ['طالب', 'امارت'].map(foldWord);
export const startsGovernor = (key: string): boolean => GOVERNORS.some((stem) => key.startsWith(stem));

/** Those to whom news is told. */
export const isPress = (id: string): boolean => id === 'CIVILIANS-PRESS';
