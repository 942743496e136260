// The closed lists of the contract that the extractor itself runs over. Apart from the schemas, whose library is larger
// than the extractor.

export const OUTCOMES = ['killed', 'injured', 'missing', 'abducted', 'arrested', 'killed_or_injured'] as const;
export const VICTIM_CATEGORIES = [
  'civilians',
  'women',
  'children',
  'military',
  'police',
  'militants',
  'government',
  'journalists',
  'aid_workers',
  'medics',
  'other',
] as const;
export const WEAPON_TYPES = [
  'airstrike',
  'helicopter',
  'drone',
  'missile',
  'rocket',
  'artillery',
  'mortar',
  'tank',
  'ied',
  'magnetic_ied',
  'landmine',
  'suicide_vest',
  'car_bomb',
  'grenade',
  'small_arms',
  'knife',
  'tear_gas',
  'chemical',
  'arson',
  'stones',
] as const;
