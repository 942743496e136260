// What one source does to an event: an open claim, denial or blame, a deed of its own, or a statement that names the doer.
import type { Frame } from '../../frames/frame.ts';
import { anyWithin, keyAt, type Stretch, within } from '../../frames/reading.ts';
import type { RoleMention } from '../../frames/roles/roles.ts';
import { isArmedGroup } from '../../frames/sources/offices.ts';
import { PREFIX, type Source } from '../../frames/sources/source.ts';
import { isAttacker, isFighter, isGeneric, isOwnForce, isUnidentified } from '../../lexicons/actors/kinds.ts';
import { AND } from '../../lexicons/function-words.ts';
import { WE } from '../../lexicons/heading-words.ts';
import { ADMITS, ANSWERS, CONDEMNS, REJECTS } from '../../lexicons/reporting.ts';
import { ENMITY, PRIVATE } from '../../lexicons/role-words.ts';
import { OWN_FIGHTERS } from '../../lexicons/stance-words.ts';
import type { Attribution } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Setting } from '../participants/participants.ts';
import { isState, sideOf, sideOfSource } from '../participants/sides.ts';
import { speaksOfUs } from './announcer.ts';
import { disclaims } from './disclaimers.ts';
import { isMediumOf, isReporting } from './media.ts';
import { isOnlyNamed } from './named-in-passing.ts';
import { negates, sparesAll } from './negated-deeds.ts';
import { openStance, speaksForSide } from './open-stances.ts';
import { type Hearing, isBare, speakingSide, tellsOfOwn, tellsOfOwnFight, tellsOfStrike } from './own-deeds.ts';
import { ownsUp } from './owned-up.ts';
import { tellsOfService } from './state-services.ts';
import { isOwnUp, tellsOfDoer } from './told-doers.ts';

/** What a source does to the event: an open claim, denial or blame, or a statement that names the doer. */
export function stanceOf(hearing: Hearing): Attribution['stance'] | null {
  const { setting, frame, source } = hearing;
  const open = openStance(hearing);
  if (open || source.stance === 'denies') return open;
  const side = speakingSide(hearing);
  const named = namedBy(hearing);
  const isOwn = (role: RoleMention) =>
    sideOf(setting, role.actor) === side || (side !== null && isOwnGeneric(setting, side, source, role));
  if (named.length > 0 && isMediumOf(hearing, named)) return 'claims';
  if (source.stance === 'alleges' && !(named.length > 0 && named.every(isOwn) && isOwnUp(setting, side, frame)))
    return blaming(hearing, named);
  // «مقام‌ها می‌گویند که شماری از زنان راهپیمایی کردند»: nobody is blamed for a protest.
  if (isProtest(setting, named)) return confirming(source);
  if (tellsOfLeavers(setting, side)) return null;
  // «رئیس‌جمهور این حمله را نکوهش کرد»: no deed of his own.
  const own = side && source.rule !== CONDEMNS ? standOf(hearing, side, { named, isOwn }) : null;
  if (own) return own;
  // «اسلام‌آباد این حمله را پاسخی به عملیات سپاه می‌داند»: whoever calls it something blames nobody.
  if (source.rule === ANSWERS || (source.stance === 'says' && source.rule.startsWith('alleges'))) return null;
  if (source.office !== 'outlet' && speaksForSide(frame, source) && negates(setting.document.tokens, hearing))
    return 'denies';
  if (!isReporting(setting, source) && (named.length > 0 || tellsOfDoer(hearing))) return naming(source);
  return confirming(source);
}

/** «ارتش اسرائیل جهاد اسلامی را مسئول خواند»: who blames another claims nothing, and a state that blames its own lays nothing to itself. */
const blaming = ({ setting, source }: Hearing, named: readonly RoleMention[]): 'alleges' | null =>
  named.length === 0 || isReporting(setting, source) ? null : 'alleges';

/** «ولسوال می‌گوید که سی پولیس به طالبان پیوستند»: a state tells of those who left it, and claims nothing. */
const tellsOfLeavers = ({ label }: Setting, side: string | null): boolean =>
  side !== null && isState(side) && label === 'Change to group/activity';

const PROTEST = 'Peaceful protest';
const DISRUPTED = 'Disrupted weapons use';

const isProtest = ({ label }: Setting, named: readonly RoleMention[]): boolean =>
  label === PROTEST && named.every(({ actor }) => actor.value?.kind === 'people');

const confirming = ({ stance }: Source): 'confirms' | null => (stance === 'confirms' ? 'confirms' : null);

/** «جنرال کمپبل پذیرفت که نیروهای امریکایی …»: who admits a deed speaks for those who did it. */
const naming = ({ rule }: Source): 'claims' | 'alleges' => (rule === ADMITS ? 'claims' : 'alleges');

/** «فقط فیر هوایی کردند، کسی کشته نشده», «انگیزه دشمنی شخصی بوده است»: what the accused say of it instead. */
const isPutDown = ({ document: { tokens }, label }: Setting, frame: Frame, hearing: Hearing): boolean =>
  // «پدافند دو پهپاد را سرنگون کرد و کسی آسیب ندید» tells of success.
  (label !== DISRUPTED && frame.tolls.length === 0 && sparesAll(tokens, hearing)) ||
  isPrivate(tokens, hearing.source.scope);

function isPrivate(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (ENMITY.has(keyAt(tokens, at)) && PRIVATE.has(keyAt(tokens, at + 1))) return true;
  return false;
}

/** Doers of the event whom the source names. */
const namedBy = ({ setting, frame, source, doers }: Hearing): RoleMention[] =>
  frame.roles.filter(
    (role) =>
      role.role === 'perpetrator' &&
      doers.has(sideOf(setting, role.actor)) &&
      (source.stance === 'alleges' ||
        // «دفتر والی می‌گوید که این کار دزدان مسلح است»: a blame, however little it tells.
        ((isIn(setting.document.tokens, frame, { source, role }) || isCarriedInto(setting, frame, { source, role })) &&
          (isBlamed(role) || !isUnidentified(role.actor.id)))),
  );

/** «کار دزدان مسلح است»; «عامل رویداد یک مهاجم انتحاری بود» tells nobody apart. */
const isBlamed = ({ stance, actor }: RoleMention): boolean => stance === 'blamed' && !isAttacker(actor.id);

/** «کشته شدن ملکی‌ها را رد کرده، می‌گوید که ۱۴ جنگجو از میان رفته‌اند». */
const tellsOfEnemies = ({ tolls }: Frame, { scope }: Source): boolean =>
  within(tolls, scope.first, scope.last).some(({ categories }) => categories.includes('militants'));

/** A denial that is a statement of its own; «با انکار تلفات می‌نویسد» denies only beside it. */
const isDenial = ({ stance, rule }: Source): boolean => stance === 'denies' && rule !== REJECTS;

interface Naming {
  readonly named: readonly RoleMention[];
  readonly isOwn: (role: RoleMention) => boolean;
}

/** What a side says of its own hand in the deed. */
function standOf(hearing: Hearing, side: string, whom: Naming): 'claims' | 'denies' | null {
  const { setting, frame, source, doers } = hearing;
  if (doers.has(side) && source.stance === 'says' && (isPutDown(setting, frame, hearing) || disclaims(hearing)))
    return 'denies';
  return claimsIt(hearing, side, whom) ? 'claims' : null;
}

/** «ارتش پاکستان گفت که طالبان نخست آتش گشودند»: who names another as the doer claims nothing, whatever others say of it. */
function claimsIt(hearing: Hearing, side: string, { named, isOwn }: Naming): boolean {
  const { setting, frame, source, doers } = hearing;
  if (named.some(isOwn) || speaksOfUs(setting, frame, source)) return true;
  // «تیراندازی را رد می‌کند و می‌گوید که …»: who has just denied it tells of no deed of its own, but for fallen enemies.
  if (
    !tellsOfEnemies(frame, source) &&
    frame.sources.some((one) => isDenial(one) && one.at < source.at && sideOfSource(setting, one) === side)
  )
    return false;
  if ((named.length === 0 || (isBare(source) && !named.some(isGroup))) && tellsOfOwn(side, hearing)) return true;
  if (doers.has(side) && ownsUp(hearing)) return true;
  if (doers.size > 0) return false;
  // «وزارت اطلاعات از شناسایی و انهدام یک هسته خبر داد»
  return (
    (isState(side) && (tellsOfStrike(setting, source, false) || tellsOfService(setting, side, frame, source))) ||
    tellsOfOwnFight(setting, side, frame, source)
  );
}

/** «اردو می‌گوید که هاوان را طالبان زده‌اند»: a group is no army, whichever. */
const isGroup = ({ actor }: RoleMention): boolean => isArmedGroup(actor);

/** «ذبیح‌الله مجاهد گفت که جنگجویان …», «وزیر اطلاعات پاکستان گفت که ارتش …»: a bare «the fighters», «the army» is the speaker's own. */
const isOwnGeneric = (
  { document: { tokens } }: Setting,
  side: string,
  source: Source,
  { actor }: RoleMention,
): boolean =>
  source.actor !== null &&
  actor.country === null &&
  actor.first >= source.scope.first &&
  actor.first < source.scope.last &&
  // «نیروهای مسلح ما»
  (keyAt(tokens, actor.last) === WE ||
    (isState(side)
      ? isOwnForce(actor.id) || OWN_FIGHTERS.has(keyAt(tokens, actor.first))
      : isFighter(actor.id) && !isGeneric(source.actor.id)));

/** «طالبان به قریه آمدند و به گفتهٔ باشندگان چهل تن را بردند»: behind «و» the doer of the clause before goes on. */
function isCarriedInto(
  { document: { tokens } }: Setting,
  { clauses, roles, triggers, tolls }: Frame,
  { source, role }: { readonly source: Source; readonly role: RoleMention },
): boolean {
  const { rule, at, scope } = source;
  if (rule !== PREFIX || at - scope.first > 1 || keyAt(tokens, scope.first) !== AND) return false;
  const index = clauses.findIndex(({ first }) => first === scope.first);
  const [before, clause] = [clauses[index - 1], clauses[index]];
  const doesIn = ({ first, last }: Stretch) =>
    roles.some((one) => one.role === 'perpetrator' && one.actor.first >= first && one.actor.first < last);
  const tellsIn = ({ first, last }: Stretch) => anyWithin(triggers, first, last) || anyWithin(tolls, first, last);
  return (
    before !== undefined &&
    clause !== undefined &&
    role.actor.first >= before.first &&
    role.actor.first < before.last &&
    !doesIn(clause) &&
    tellsIn(clause) &&
    // «طالبان راهپیمایی را برهم زدند و به گفتهٔ شاهدان …»: the deed itself nobody is quoted for.
    !tellsIn(before)
  );
}

const isIn = (
  tokens: readonly Token[],
  frame: Frame,
  { source, role }: { readonly source: Source; readonly role: RoleMention },
): boolean =>
  !isOfNext(frame, source, role) &&
  (role.rule === 'role-speaker' || (role.actor.first >= source.scope.first && role.actor.first < source.scope.last)) &&
  role.stance !== 'claimed' &&
  !isOnlyNamed(tokens, frame, { source, actor: role.actor });

/** «کابل می‌گوید پاکستانی‌ها فیر کردند و اسلام‌آباد می‌گوید که طالبان حمله کردند»: what the next of two who speak says. */
const isOfNext = ({ sources }: Frame, { at, first }: Source, { actor }: RoleMention): boolean =>
  sources.some(
    (next) => next.first > at && next.first !== first && next.at <= actor.first && actor.first < next.scope.last,
  );
