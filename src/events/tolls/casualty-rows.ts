// The casualty rows of an event: one a statement, outcome and category, each with its words and its source.
import { FORCES } from '../../frames/people/categories.ts';
import { LOSSES_OF } from '../../frames/roles/losses.ts';
import type { Casualty, Outcome, VictimCategory } from '../../model/event.ts';
import { slice } from '../../model/span.ts';
import { spanOf, type Tokenized } from '../../tokenize/token.ts';
import { categoryOfNamed } from './named-victims.ts';
import { type Account, plus, type Range, type Side, sideOf, UNSAID } from './statements.ts';
import type { Told } from './totals.ts';

interface Row {
  readonly outcome: Outcome;
  category: VictimCategory | null;
  range: Range;
  readonly vague: boolean;
  readonly first: number;
  last: number;
  readonly source: string | null;
  readonly sentence: number;
  readonly part: boolean;
  readonly whole: Row | null;
  /** One man told of by what he was, without a number. */
  readonly single: boolean;
  /** The side that they are on; nothing of both armies together. */
  side: Side;
}

/** Children and women are parts of any whole; of fighters only fighters are. */
const ANYONE: ReadonlySet<VictimCategory | null> = new Set(['women', 'children', null]);
const ARMED: ReadonlySet<VictimCategory | null> = new Set(['military', 'police', 'militants']);

/** «یک استاد دانشگاه کشته شد»: one man's calling is no breakdown of the dead. */
const ONE_MAN: ReadonlySet<string> = new Set([
  'teacher',
  'cleric',
  'migrant',
  'activist',
  'elder',
  'trader',
  'foreigner',
  'professional',
  'former member of the forces',
  'worshipper',
  'driver',
  'elderly',
  'villager',
]);

/** The casualty rows of what was told, in the order of the text. */
export function rowsOf(
  document: Tokenized,
  told: readonly Told[],
  accounts: ReadonlyMap<Outcome, Account>,
): Casualty[] {
  const rows: Row[] = [];
  told.forEach((one, i) => {
    const listed = isListed(one, told[i - 1]) || isListed(one, told[i + 1]);
    for (const category of categoriesOf(one, listed)) addRow(rows, one, category);
  });
  settle(rows, accounts);
  for (const outcome of ['killed', 'injured'] as const)
    if (accounts.get(outcome)?.range.max === 1) onlyOneSide(rows, outcome);
  const kept = withoutRepeats(rows);
  return kept.map((row) => casualtyOf(document, row, kept));
}

/** «سه شاگرد و یک معلم»: one man of a list that tells its civilians by kind. */
const isListed = ({ toll, frame }: Told, beside: Told | undefined): boolean =>
  beside?.frame === frame &&
  beside.toll.outcome === toll.outcome &&
  beside.toll.part === toll.part &&
  beside.toll.people.min > 1 &&
  beside.toll.people.noun?.entry.value.quiet !== true &&
  beside.toll.categories.includes('civilians') &&
  Math.abs(beside.toll.people.first - toll.people.first) <= LIST_REACH;

/** How many words one of a list may take. */
const LIST_REACH = 6;

/** The categories that a toll's words give: a nationality or a combined toll gives none. */
function categoriesOf({ toll, frame }: Told, listed: boolean): (VictimCategory | null)[] {
  if (toll.outcome === 'killed_or_injured') return [null];
  const { noun, min, counted } = toll.people;
  const isOneMan = ONE_MAN.has(noun?.entry.value.role ?? '') && !listed;
  const quiet = noun?.entry.value.quiet === true || (min === 1 && (!counted || isOneMan));
  const categories = toll.categories.filter((category) => !(quiet && category === 'civilians'));
  if (categories.length > 0) return categories;
  const isTold = noun !== null && noun.entry.value.category !== 'neutral';
  return [(isTold ? null : ofLosers(frame)) ?? categoryOfNamed(toll, frame, isTold)];
}

/** «شمار شهدای حشدالشعبی به ۱۰ شهید و ۶ زخمی رسید»: those of the side whose losses are counted. */
function ofLosers({ roles }: Told['frame']): VictimCategory | null {
  const side = roles.find(({ rule }) => rule === LOSSES_OF)?.actor.value;
  const [only, ...others] = side?.categories ?? [];
  return (only && others.length === 0 && FORCES[only.category]) || null;
}

function addRow(rows: Row[], told: Told, category: VictimCategory | null): void {
  const { toll, frame, source } = told;
  const whole = toll.part ? (rows.findLast((row) => !row.part && row.outcome === toll.outcome) ?? null) : null;
  if (whole && isNoPartOf(whole.category, category) && !isContested(whole, frame, { source, category })) return;
  const { min, max, vague } = toll.people;
  const beside = rows[rows.length - 1];
  const side = told.isOtherArmy ? sideOf(told) : (category ?? UNSAID);
  // «یک دهقان و دو پسرش»: three civilians of one statement.
  const joins =
    category !== null &&
    beside &&
    beside.category === category &&
    beside.outcome === toll.outcome &&
    beside.part === toll.part &&
    beside.sentence === frame.sentence &&
    beside.source === source;
  if (joins) {
    beside.range = plus(beside.range, { min, max });
    beside.last = Math.max(beside.last, toll.last);
    if (beside.side !== side) beside.side = UNSAID;
    return;
  }
  rows.push({
    outcome: toll.outcome,
    category,
    range: { min, max },
    vague,
    first: toll.first,
    last: toll.last,
    source,
    sentence: frame.sentence,
    part: toll.part,
    whole,
    single: !toll.people.counted,
    side,
  });
}

/** «۲۱ طالب به شمول دو قوماندان شان»: a part keeps the side of its whole, and says nothing new of the same category. */
const isNoPartOf = (whole: VictimCategory | null, part: VictimCategory | null): boolean =>
  whole !== null && part !== null && (whole === part || (ARMED.has(whole) && !ANYONE.has(part)));

/** «همهٔ کشته‌شدگان داعشی بودند. باشندگان می‌گویند چهار تن از آنان غیرنظامی بودند»: another voice says otherwise of some. */
const isContested = (
  whole: Row,
  { sentence }: Told['frame'],
  { source, category }: { readonly source: string | null; readonly category: VictimCategory | null },
): boolean =>
  category === 'civilians' &&
  whole.category !== category &&
  source !== null &&
  source !== whole.source &&
  sentence !== whole.sentence;

/** «یک سرباز … مامور امنیت ملی»: one victim is on one side, the one that was told first. */
function onlyOneSide(rows: readonly Row[], outcome: Outcome): void {
  const [, ...others] = rows.filter((row) => row.outcome === outcome && !row.part && !ANYONE.has(row.category));
  for (const row of others) row.category = null;
}

/** Of rival counts of one category the account's own keeps the category, from the lowest to the highest; the others stay as claims. */
function settle(rows: readonly Row[], accounts: ReadonlyMap<Outcome, Account>): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.part || row.category === null) continue;
    const key = `${row.outcome}/${row.category}/${row.side}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const same of groups.values()) {
    const [first] = same as [Row, ...Row[]];
    const told = accounts.get(first.outcome)?.groups.get(first.side);
    const range = countedWith(same, told)?.range ?? told;
    const own = same.find((row) => row.range.min === range?.min) ?? first;
    if (range && (same.length > 1 || range.min < own.range.min)) own.range = range;
    for (const row of same) if (row !== own && isRival(row.range, own.range)) row.category = null;
  }
}

/** «استوار کیخا جان باخت. با او شمار شهدای پلیس به سه نفر رسید»: the count that one man told of by himself is in. */
const countedWith = (same: readonly Row[], told: Range | undefined): Row | undefined =>
  same.some(({ single, range }) => single && range.min === 1 && told?.min === 1)
    ? same.find(({ single, range }) => !single && range.min > 1)
    : undefined;

/** «شهادت ۴۳۰ کودک» beside «۱۶۸ کودک» of one school: so many more are no other count of the same. */
const isRival = (one: Range, other: Range): boolean =>
  Math.min(one.min, other.min) < MANY || Math.max(one.min, other.min) <= 2 * Math.min(one.min, other.min);

const MANY = 20;

function withoutRepeats(rows: readonly Row[]): Row[] {
  return rows.filter((row, i) => !rows.slice(0, i).some((other) => isSame(other, row)));
}

const isSame = (a: Row, b: Row): boolean =>
  a.outcome === b.outcome &&
  a.range.min === b.range.min &&
  a.range.max === b.range.max &&
  (a.category === b.category || (b.category === null && !b.part && (b.source === null || b.source === a.source)));

function casualtyOf({ tokens, text }: Tokenized, row: Row, rows: readonly Row[]): Casualty {
  const span = spanOf(tokens, row.first, row.last);
  const whole = row.whole ? rows.indexOf(row.whole) : -1;
  return {
    outcome: row.outcome,
    category: row.category,
    min: row.range.min,
    max: row.range.max,
    vague: row.vague,
    text: slice(text, span),
    span: [span[0], span[1]],
    according_to: row.source,
    part_of: whole < 0 ? null : whole,
  };
}
