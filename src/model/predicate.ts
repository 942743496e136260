// Verbs that name a happening only together with what stands in their clause: «پرتاب کردند» throws a grenade or a party.
import type { Happening, TriggerValue } from './trigger.ts';

/**
 * What a verb may need beside it. `shell`, `aircraft`, `explosive`, `car_bomb`, `grenade`, `gun` and `gas` are weapons;
 * `drone` is one alone; `assault` is an attack by bomb, shell or aircraft; `ground` is a town, district, post or place; `crowd` are protesters; `force` is an armed side, `troops` one that is
 * its subject; `behind` is ground that is left; `lapsed` is the hold of a state that ends; `persons` are counted people
 * that are an object, `populace` ordinary people that are the subject, `joined` an armed side behind «به» or «با»; the others are nouns of
 * their own («پایگاه», «سلاح», «آتش‌بس», «انحلال»).
 */
export type Argument =
  | 'shell'
  | 'aircraft'
  | 'explosive'
  | 'car_bomb'
  | 'grenade'
  | 'gun'
  | 'tank'
  | 'blade'
  | 'throat'
  | 'blood'
  | 'vest'
  | 'driver'
  | 'goods'
  | 'flag'
  | 'shots'
  | 'gas'
  | 'ground'
  | 'way'
  | 'base'
  | 'arms'
  | 'truce'
  | 'founding'
  | 'property'
  | 'falling'
  | 'aim'
  | 'gripped'
  | 'bomb'
  | 'captive'
  | 'hurt'
  | 'object'
  | 'plane'
  | 'rid'
  | 'self'
  | 'grip'
  | 'thrown'
  | 'home'
  | 'life'
  | 'lives'
  | 'women'
  | 'ship'
  | 'round'
  | 'projectile'
  | 'unfought'
  | 'gate'
  | 'front'
  | 'office'
  | 'coffin'
  | 'elders'
  | 'clans'
  | 'rebels'
  | 'again'
  | 'government'
  | 'defence'
  | 'noise'
  | 'blast'
  | 'raid'
  | 'assault'
  | 'onslaught'
  | 'fight'
  | 'gunfire'
  | 'road'
  | 'complaint'
  | 'drone'
  | 'site'
  | 'war-site'
  | 'swap'
  | 'crowd'
  | 'behind'
  | 'persons'
  | 'populace'
  | 'joined'
  | 'feud'
  | 'deal'
  | 'unit'
  | 'slogan'
  | 'tent'
  | 'jail'
  | 'custody'
  | 'resistance'
  | 'primed'
  | 'bomber'
  | 'from-aircraft'
  | 'butt'
  | 'siege'
  | 'control'
  | 'lapsed'
  | 'troops'
  | 'rally'
  | 'own-group'
  | 'attempt'
  | 'neighbours'
  | 'guards'
  | 'convoy'
  | 'lynchers'
  | 'captivity'
  | 'by-aircraft'
  | 'by-shell'
  | 'blown'
  | 'off-state'
  | 'off-rebels'
  | 'by-people'
  | 'streets'
  | 'under-fire'
  | 'errand'
  | 'between'
  | 'sticks'
  | 'angry'
  | 'settlers'
  | 'police'
  | 'hotheads'
  | 'withdrawal'
  | 'new-base'
  | 'camp'
  | 'exit'
  | 'terms'
  | 'freeing'
  | 'disarming'
  | 'pullout'
  | 'own-troops'
  | 'his-men'
  | 'hands'
  | 'poison'
  | 'critic'
  | 'force';

export interface PredicateValue {
  readonly happening: Happening;
  readonly force: TriggerValue['force'];
  /** All of these must stand before the verb in its clause. */
  readonly beside: readonly Argument[];
  /** None of these may. */
  readonly without?: readonly Argument[];
  /**
   * `object`: the first argument is what the verb is done to («پهپاد را زدند»); `means`: it is not («با پهپاد خانه را زدند»);
   * `subject`: it is counted and behind no preposition («سه پهپاد شکار شد»).
   */
  readonly as?: 'object' | 'means' | 'subject';
  /** The first argument stands right behind, with a number between at most («اصابت سه موشک»). */
  readonly follows?: true;
  /** A verb that means much else: it counts right behind an object, a place or a thing, and not behind a noun of its own. */
  readonly bare?: true;
  /** The words of the first argument tell of nothing themselves («حملهٔ انتحاری خنثی شد»). */
  readonly absorbs?: true;
}
