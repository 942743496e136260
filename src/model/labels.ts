// The ACLED taxonomy, with the codes that other data sets use for the same thing. Everything that needs an
// event type, a disorder type, a CAMEO/PLOVER code or a UCDP type of violence reads this one table.

export interface LabelRow {
  readonly sub: string;
  readonly event: string;
  readonly disorder:
    | 'Political violence'
    | 'Demonstrations'
    | 'Political violence; Demonstrations'
    | 'Strategic developments';
  /** CAMEO code; the first two digits are the root. */
  readonly cameo: string;
  readonly plover: string;
}

/**
 * ACLED's 25 sub-event types in ACLED's order of precedence within a type: where several apply, the earlier row wins.
 * Source of names: ACLED codebook; CAMEO and PLOVER codes: their published code lists.
 */
export const LABELS = [
  {
    sub: 'Chemical weapon',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '2041',
    plover: 'ASSAULT',
  },
  {
    sub: 'Suicide bomb',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '1831',
    plover: 'ASSAULT',
  },
  {
    sub: 'Air/drone strike',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '195',
    plover: 'ASSAULT',
  },
  {
    sub: 'Shelling/artillery/missile attack',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '194',
    plover: 'ASSAULT',
  },
  {
    sub: 'Remote explosive/landmine/IED',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '183',
    plover: 'ASSAULT',
  },
  {
    sub: 'Grenade',
    event: 'Explosions/Remote violence',
    disorder: 'Political violence',
    cameo: '183',
    plover: 'ASSAULT',
  },
  {
    sub: 'Government regains territory',
    event: 'Battles',
    disorder: 'Political violence',
    cameo: '192',
    plover: 'ASSAULT',
  },
  {
    sub: 'Non-state actor overtakes territory',
    event: 'Battles',
    disorder: 'Political violence',
    cameo: '192',
    plover: 'ASSAULT',
  },
  { sub: 'Armed clash', event: 'Battles', disorder: 'Political violence', cameo: '190', plover: 'ASSAULT' },
  {
    sub: 'Excessive force against protesters',
    event: 'Protests',
    disorder: 'Political violence; Demonstrations',
    cameo: '175',
    plover: 'COERCE',
  },
  { sub: 'Protest with intervention', event: 'Protests', disorder: 'Demonstrations', cameo: '141', plover: 'PROTEST' },
  { sub: 'Peaceful protest', event: 'Protests', disorder: 'Demonstrations', cameo: '141', plover: 'PROTEST' },
  { sub: 'Mob violence', event: 'Riots', disorder: 'Political violence', cameo: '145', plover: 'PROTEST' },
  { sub: 'Violent demonstration', event: 'Riots', disorder: 'Demonstrations', cameo: '145', plover: 'PROTEST' },
  {
    sub: 'Sexual violence',
    event: 'Violence against civilians',
    disorder: 'Political violence',
    cameo: '1821',
    plover: 'ASSAULT',
  },
  {
    sub: 'Abduction/forced disappearance',
    event: 'Violence against civilians',
    disorder: 'Political violence',
    cameo: '181',
    plover: 'ASSAULT',
  },
  {
    sub: 'Attack',
    event: 'Violence against civilians',
    disorder: 'Political violence',
    cameo: '180',
    plover: 'ASSAULT',
  },
  {
    sub: 'Agreement',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '057',
    plover: 'AGREE',
  },
  {
    sub: 'Arrests',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '173',
    plover: 'COERCE',
  },
  {
    sub: 'Change to group/activity',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '0874',
    plover: 'CONCEDE',
  },
  {
    sub: 'Disrupted weapons use',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '171',
    plover: 'COERCE',
  },
  {
    sub: 'Headquarters or base established',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '154',
    plover: 'MOBILIZE',
  },
  {
    sub: 'Looting/property destruction',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '171',
    plover: 'COERCE',
  },
  {
    sub: 'Non-violent transfer of territory',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '0831',
    plover: 'CONCEDE',
  },
  {
    sub: 'Other',
    event: 'Strategic developments',
    disorder: 'Strategic developments',
    cameo: '010',
    plover: 'COOPERATE',
  },
] as const satisfies readonly LabelRow[];

export type SubEventType = (typeof LABELS)[number]['sub'];
export type EventType = (typeof LABELS)[number]['event'];

export type Label = (typeof LABELS)[number];

const BY_SUB: ReadonlyMap<string, Label> = new Map(LABELS.map((row) => [row.sub, row]));

/** The row of a sub-event type. */
export function labelOf(sub: SubEventType): Label {
  const row = BY_SUB.get(sub);
  if (!row) throw new RangeError(`unknown sub-event type: ${sub}`);
  return row;
}
