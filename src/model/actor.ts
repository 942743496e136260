// Who can do or suffer an event: the value of an entry in lexicons/actors.

export const ACTOR_CATEGORIES = [
  'state_forces',
  'rebel_group',
  'political_militia',
  'identity_militia',
  'rioters',
  'protesters',
  'civilians',
  'external_forces',
  'unidentified',
] as const;

export type ActorCategory = (typeof ACTOR_CATEGORIES)[number];

/** A category that held over a period of days; an open end is left out. */
export interface CategoryPeriod {
  readonly category: ActorCategory;
  /** First day of the period, ISO, inclusive. */
  readonly from?: string;
  /** First day after the period, ISO, exclusive. */
  readonly until?: string;
}

export interface ActorValue {
  /** English name as ACLED writes it, where ACLED has one. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for a transnational or unknown actor. */
  readonly country: string | null;
  /** In order of time; the first period that holds on the event's day counts. */
  readonly categories: readonly [CategoryPeriod, ...CategoryPeriod[]];
  /** Whether a state's forces, so that they are external_forces outside their own country. */
  readonly state?: boolean;
  /**
   * What kind of name it is: an armed body or group («اردوی پاکستان»), a state or government that stands for its forces
   * («پاکستان», «اسلام‌آباد»), an institution that speaks («وزارت دفاع»), or people («غیرنظامیان», «معترضان»).
   */
  readonly kind: 'force' | 'state' | 'institution' | 'people';
}
