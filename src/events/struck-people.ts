// Of whom the news says that a strike from afar hit them, rather than who happened to be there.
import type { ActorMention } from '../frames/roles.ts';

/** What comes from afar hits whoever is there: its civilians were not aimed at. */
export const UNAIMED: ReadonlySet<string> = new Set(['Air/drone strike', 'Shelling/artillery/missile attack']);

/** «غیرنظامیان», «شهروندان», «سه فلسطینی»: those whom the news calls attacked even from afar. */
const PLAIN: ReadonlySet<string> = new Set([
  'victim-civilian',
  'victim-citizen',
  'CIVILIANS',
  'victim-minority',
  'victim-nationals',
  'victim-nationality',
  'victim-sea-crew',
  'victim-migrant',
  // «۱۶۸ دانش‌آموز», «خبرنگار لبنانی», «عضو یک خانواده»: kinds of people that the news names as struck.
  'victim-family-member',
  'victim-journalist',
  'victim-female-journalist',
  'victim-student',
  'victim-schoolchild',
  'victim-teacher',
  'victim-worshipper',
  'victim-cleric',
  'victim-official',
  'victim-activist',
  'CIVILIANS-EDUCATION',
  'CIVILIANS-PRESS',
  'CIVILIANS-FAITH',
  'CIVILIANS-OFFICIALS',
]);
/** «مسئول» alone says nothing of whom. */
export const isToldOf = ({ id, first, last }: ActorMention): boolean =>
  PLAIN.has(id) && (id !== 'victim-official' || last - first > 1);
