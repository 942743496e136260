// Rows of actors in, rows of an event out: each side has one role, a doer is one, unknown attackers are those who claim.
import { keyAt } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { SPEAKER_DID } from '../../frames/roles/speaker.ts';
import { isAirForce, isAttacker, isEnemyLabel, isOwnForce, isUnidentified } from '../../lexicons/actors/kinds.ts';
import { MANNED, UNKNOWN_LOOKS } from '../../lexicons/role-words.ts';
import type { Row, Setting } from './participants.ts';

const MOST_ACTORS = 6;
const UNKNOWN_SIDE = 'unknown';
const PROTESTS: ReadonlySet<string> = new Set([
  'Peaceful protest',
  'Protest with intervention',
  'Violent demonstration',
]);
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'civilians', 'rioters']);

/** One role a side, in the order in which the sides were named. */
export function settleRows(setting: Setting, rows: readonly Row[]): Row[] {
  for (const row of rows) row.role = onlyFights(setting, row) ? 'party' : roleByVotes(row);
  const told = withoutAircraft(setting, joinEnemy(joinUnknown(setting, rows)));
  if (
    PROTESTS.has(setting.label) ||
    setting.label === 'Excessive force against protesters' ||
    setting.label === 'Agreement'
  ) {
    for (const row of told) row.role = roleUnder(setting.label, row);
    return joinCrowds(told).slice(0, MOST_ACTORS);
  }
  return oneDoer(setting, told).slice(0, MOST_ACTORS);
}

/** Who is said to have attacked or to have been attacked is no mere party; a claim or blame makes a doer. */
function roleByVotes({ votes, stances }: Row): Row['role'] {
  if (stances.has('claimed') || stances.has('blamed')) return 'perpetrator';
  if (votes.perpetrator > votes.target) return 'perpetrator';
  if (votes.target > votes.perpetrator) return 'target';
  return votes.perpetrator > 0 ? 'perpetrator' : 'party';
}

/** «درگیری میان طالبان و نیروهای پاکستانی رخ داد. پاکستان گفت که بیست طالب را کشته است»: killing in a fight is no attack. */
const onlyFights = ({ label }: Setting, { votes, rules }: Row): boolean =>
  label === 'Armed clash' && votes.party > 0 && votes.target === 0 && [...rules].every((rule) => OF_FIGHTERS.has(rule));

/** The rules of both sides of a fight, and of those who say whom they killed. */
const OF_FIGHTERS: ReadonlySet<string> = new Set([
  SPEAKER_DID,
  'role-between',
  'role-clash-of',
  'role-with',
  'role-and',
]);

/** Unknown attackers are the group that claims the deed, or the only other doer. */
function joinUnknown(setting: Setting, rows: readonly Row[]): Row[] {
  const unknown = rows.find((row) => row.side === UNKNOWN_SIDE);
  if (!unknown) return [...rows];
  const others = rows.filter(
    (row) => row !== unknown && row.role === unknown.role && !row.side.startsWith('state') && row.side !== 'civilians',
  );
  const known = others.find((row) => row.stances.has('claimed')) ?? others[0];
  if (!known || isOnlyBlamed(setting, known, unknown)) return [...rows];
  known.mentions.push(...unknown.mentions);
  return rows.filter((row) => row !== unknown);
}

/**
 * «افراد ناشناس او را کشتند. پولیس طالبان را مقصر می‌داند»: whom somebody blames is not said to be those whom the news does not
 * know; «مردان مسلح», «مهاجمان» are those who are blamed.
 */
const isOnlyBlamed = (setting: Setting, { stances, identified }: Row, unknown: Row): boolean =>
  !identified &&
  stances.size === 1 &&
  stances.has('blamed') &&
  unknown.stances.has('told') &&
  unknown.mentions.some(
    (mention) => isUnidentified(mention.id) && !isAttacker(mention.id) && isNobody(setting, mention),
  );

/** «افراد ناشناس». */
function isNobody({ document: { tokens } }: Setting, { first, last }: ActorMention): boolean {
  for (let at = first; at <= last; at++) if (UNKNOWN_LOOKS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «ده‌ها زن … معترضان»: the crowd of one protest is one actor, however it is called. */
function joinCrowds(rows: readonly Row[]): Row[] {
  const crowd = rows.find((row) => row.role !== 'party' && isCrowd(row));
  if (!crowd) return [...rows];
  return rows.filter((row) => {
    if (row === crowd || row.role !== crowd.role || !isCrowd(row)) return true;
    crowd.mentions.push(...row.mentions);
    return false;
  });
}

const isOf = (row: Row, category: string): boolean => row.mentions[0]?.value?.categories[0].category === category;

const isCrowd = (row: Row): boolean => CROWDS.has(row.mentions[0]?.value?.categories[0].category ?? '');

/** «حملهٔ دشمن», «توسط دشمن آمریکایی»: the enemy is the other doer, where one is named. */
function joinEnemy(rows: readonly Row[]): readonly Row[] {
  const enemy = rows.find(
    (row) =>
      row.role === 'perpetrator' && row.mentions.every((mention) => isEnemyLabel(mention.id) && !mention.country),
  );
  const named = enemy && rows.find((row) => row !== enemy && row.role === enemy.role && row.side !== 'civilians');
  if (!named) return rows;
  named.mentions.push(...enemy.mentions);
  for (const stance of enemy.stances) named.stances.add(stance);
  return rows.filter((row) => row !== enemy);
}

/** «جنگنده‌ها خانه‌ای را زدند. ارتش پاکستان متهم است»: aircraft of nobody are those of the other doer. */
const withoutAircraft = (setting: Setting, rows: readonly Row[]): readonly Row[] =>
  rows.some((row) => row.role === 'perpetrator' && row.side !== 'civilians' && !areAircraft(setting, row))
    ? rows.filter((row) => row.role !== 'perpetrator' || !areAircraft(setting, row))
    : rows;

const areAircraft = ({ document: { tokens } }: Setting, { mentions }: Row): boolean =>
  mentions.every(
    ({ id, country, first }) => isOwnForce(id) && isAirForce(id) && !country && MANNED.has(keyAt(tokens, first)),
  );

/** Beside a first doer only those who claim or are blamed do it too; others who hit were hit first. */
function oneDoer(setting: Setting, rows: readonly Row[]): Row[] {
  const doers = rows.filter((row) => row.role === 'perpetrator');
  const first = doers.reduce<Row | undefined>(
    (best, row) => (best === undefined || weight(row) > weight(best) ? row : best),
    undefined,
  );
  if (!first) return rows.map((row) => (isKilledByParty(rows, row) ? Object.assign(row, { role: 'party' }) : row));
  const other = doers.find((row) => areMutual(row, first));
  if (other && setting.label === 'Armed clash') for (const row of [first, other]) row.role = 'party';
  for (const row of rows)
    if (row === first || row === other) continue;
    else if (
      row.role === 'party' ||
      (row.role === 'perpetrator' &&
        row.stances.has('told') &&
        !isBeside(first, row) &&
        !isOnlyBlamed(setting, first, row))
    )
      row.role = 'target';
  return rows.filter((row) => row.role !== 'target' || row.votes.target + row.votes.party > 0);
}

/** One side of a fight, whom the other says that it killed. */
const isKilledByParty = (rows: readonly Row[], { role, votes }: Row): boolean =>
  role === 'target' && votes.party > 0 && rows.some((other) => other.role === 'party');

/** «کابل می‌گوید که پاکستان …، و اسلام‌آباد که طالبان نخست آتش گشودند»: each of two says that the other did it. */
const areMutual = (one: Row, two: Row): boolean => one.accusers.has(two.side) && two.accusers.has(one.side);

const weight = (row: Row): number => (row.stances.has('claimed') ? 100 : 0) + row.votes.perpetrator - row.votes.target;

/** «نیروهای ناتو و اردوی ملی … کشتند»: named side by side. */
const isBeside = (first: Row, row: Row): boolean =>
  first.mentions.some((one) => row.mentions.some((two) => two.first === one.last + 1 || one.first === two.last + 1));

function roleUnder(label: Setting['label'], row: Row): Row['role'] {
  const crowd = isCrowd(row);
  if (label === 'Agreement') return 'party';
  // «به سوی راه‌پیمایی فلسطینیان شلیک کردند»: a crowd by where it is from.
  const isPeople = row.role === 'target' && row.mentions[0]?.value === null;
  if (label === 'Excessive force against protesters') return crowd || isPeople ? 'target' : 'perpetrator';
  // «صدها نفر به ساختمان شهرداری هجوم بردند»
  if (label === 'Violent demonstration' && row.role === 'target' && isOf(row, 'civilians')) return 'target';
  return crowd ? 'perpetrator' : 'party';
}
