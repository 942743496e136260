// What a source is, and the reading of one from its name: whose office it is, and for which side it speaks.
import { IN, TO } from '../../lexicons/function-words.ts';
import type { ReportingValue, Stance } from '../../lexicons/reporting.ts';
import { OUTLET } from '../../lexicons/speakers.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import type { NameContext } from './names.ts';
import { bodyOfVoice, isArmedGroup, isOfState, isPointing, isReportOf, type Office, officeOf } from './offices.ts';

/** A source with what it does: says, blames, claims, denies, confirms. */
export interface Source extends Stretch {
  readonly stance: Stance;
  /** Token of the verb or of the phrase that makes it a source. */
  readonly at: number;
  /** The tokens that the statement covers. */
  readonly scope: Stretch;
  readonly rule: string;
  /** The armed body or state that it belongs to, where its name holds one. */
  readonly actor: ActorMention | null;
  readonly office: Office;
  /** Where its office is, where its name tells («یک مقام امنیتی در پیشاور»). */
  readonly country: string | null;
  /** A pronoun or «این گروه», to be read from the text before. */
  readonly pointing: boolean;
  /** Its name stands before; where it speaks a pronoun or «این گروه» stands for it. */
  readonly recalled?: boolean;
}

export interface SourceContext extends NameContext {
  readonly reporting: readonly Mention<ReportingValue>[];
}

const INSIDE: ReadonlySet<string> = new Set([IN]);
const OF_OTHERS: ReadonlySet<string> = new Set([IN, TO]);
/** The entry of «به گفتهٔ» and its like. */
export const PREFIX = 'says-prefix';
const PEOPLE: ReadonlySet<string> = new Set(['speaker-resident', 'speaker-witness']);
/** Bodies that speak for no state, whatever country their name holds. */
const NEUTRAL = ['speaker-rights', 'speaker-medical', 'speaker-un'];

/** Whether a stretch stands in the words that name a source; before a colon all of them do («ترامپ در آنکارا: …»). */
export const isInName = ({ first, last, rule, at, recalled }: Source, stretch: Stretch): boolean =>
  // «داعش حمله کرد، اما این گروه آن را رد می‌کند»: the name itself tells who attacked.
  recalled !== true && stretch.first >= first && stretch.first < (rule === HEADING && at > last ? at : last);

/** «ترامپ در لندن: …»: where a statesman spoke. */
export const isSpokenIn = (tokens: readonly Token[], source: Source, place: Stretch): boolean =>
  source.rule === HEADING &&
  source.actor?.value?.kind === 'state' &&
  isInName(source, place) &&
  keyAt(tokens, place.first - 1) === IN;

/** The rule of «وزارت دفاع: …». */
export const HEADING = 'source-heading';

export type Said = Pick<Source, 'stance' | 'at' | 'scope' | 'rule'>;

/** A source of a name, with what the name tells of its side. */
export function sourceOf(context: SourceContext, name: Stretch, said: Said): Source {
  const inside = <T extends Stretch>(items: readonly T[]) =>
    items.filter((item) => item.first >= name.first && item.first < name.last);
  const actors = inside(context.actors);
  const speakers = inside(context.speakers);
  const ids = new Set(speakers.map((speaker) => speaker.entry.id));
  const pointing = isPointing(context.tokens, name);
  // The last name is whose office it is: «سخنگوی وزارت دفاع پاکستان», «مقام‌های محلی طالبان».
  // «سخنگوی نیروهای امریکا در افغانستان»: where they are is not whose they are.
  // «خبرگزاری فارس، وابسته به سپاه»: whose side an outlet is on is not whose word it gives.
  const loose = ids.has(OUTLET) ? OF_OTHERS : INSIDE;
  const bodies = actors.filter(
    (one) =>
      one.value?.kind !== 'people' && !(one.first > name.first && loose.has(keyAt(context.tokens, one.first - 1))),
  );
  // «سازمان حقوق بشر ایران», «مرکز خبرنگاران افغانستان»: a country in the name of a body that speaks for no state.
  const final = bodies[bodies.length - 1];
  const owner = final?.value?.kind === 'state' && NEUTRAL.some((id) => ids.has(id)) ? undefined : final;
  // «نیروهای حوثی یمن»: the country is where the group is.
  // «یحیی سریع، سخنگوی نیروهای مسلح یمن»: whose voice he is, whatever it calls itself.
  const voiced = owner?.value?.state === true ? bodyOfVoice(speakers) : null;
  const actor =
    (voiced && isArmedGroup(voiced) ? voiced : null) ||
    (owner?.value?.kind === 'state' && bodies.find(isArmedGroup)) ||
    owner ||
    bodyOfVoice(speakers);
  // «این گروه … را رد می‌کند»: the source is the one that it stands for; «سخنگوی این گروه» has an office of his own.
  const { stance, at, scope, rule } = said;
  const whole = speakers.some((one) => one.first === name.first)
    ? undefined
    : actors.find((one) => one.first === name.first && one.last === name.last);
  const { first, last } = whole?.antecedent ?? name;
  const carries = rule === PREFIX && ids.size === 0 && !actor && isReportOf(context.tokens, at);
  // «خانوادهٔ این خبرنگار», «کاربران شبکه‌ها» are no paper.
  const head = speakers.find((one) => one.first - name.first <= 1)?.entry.id;
  if (ids.has(OUTLET) && (isOfState(context.tokens, name) || (head !== undefined && PEOPLE.has(head))))
    ids.delete(OUTLET);
  const office = carries ? 'outlet' : officeOf(ids, actor);
  const country = inside(context.places).findLast((place) => place.country)?.country ?? null;
  const recalled = whole?.antecedent !== undefined;
  return { first, last, stance, at, scope, rule, actor, office, country, pointing, recalled };
}
