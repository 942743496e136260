// Frames in, drafts out: headline, lead, body and recap of one happening come together; other days, other places and
// background incidents stay apart. Each frame joins the draft that it fits best, or opens one.
import type { Frame } from '../../frames/frame.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Days, type Draft, draftOf, isOneDay, withFrame } from '../facts.ts';
import { canOpen, isFar } from '../firm.ts';
import { isExchange } from '../silence/support-parts.ts';
import { daysOf } from '../when/frame-days.ts';
import { joinBareDenial, type Shared } from './answered-charges.ts';
import { countedFrom } from './counted-from.ts';
import { joinNamedDenial } from './denied-events.ts';
import { fitOf } from './fit.ts';
import { meantBy } from './fit-cues.ts';
import { NEVER } from './fit-family.ts';
import { RETURNED, returnedTo } from './fit-returned.ts';
import { answersTold, betterDays, isBesideEvent, tellsOnlyOfSequel } from './link-days.ts';
import { countsAgain, isBehind, isElsewhere, isSetAgainst, isSumOfSeveral } from './link-situation.ts';
import { goesOnFrom, isToldWith, restOf } from './rest-of-sentence.ts';
import { sceneOf, settingOf } from './scenes.ts';
import { blames, joinDenial, joinSeveral, speaksOfSeveral } from './several.ts';
import { namesOwnAttack, opensAnother, opensAtOnce, placesAhead, withCueOfScene, withHomes } from './told-ahead.ts';
import { isOneOfWide, wideLead } from './wide-lead.ts';

/** How well a frame must fit a draft to join it. */
const JOINS = 1;
/** What speaks of another place tells of nothing that was told before. */
const ELSEWHERE = -1.5;

/** The drafts so far, and what the next frame goes on from. */
interface Story {
  readonly drafts: Draft[];
  /** The draft told last. */
  current: number;
  /** The days told last. */
  told: Days | null;
  /** The single day told last. */
  day: Days | null;
  /** The frame before that tells of no event. */
  scene: Frame | null;
  /** The day that a sentence told which tells of no event yet: «روز شنبه شش کودک گلوله‌ای را یافتند. …». */
  set: Days | null;
  shared: Shared | null;
  /** Where the next sentence says that what the frame tells of was. */
  ahead: readonly PlaceMention[];
}

/** Groups the frames of a text, in order. */
export function linkFrames(tokens: readonly Token[], frames: readonly Frame[]): Draft[] {
  const story: Story = {
    drafts: [],
    current: -1,
    told: null,
    day: null,
    scene: null,
    set: null,
    shared: null,
    ahead: [],
  };
  frames.forEach((frame, i) => {
    story.ahead = placesAhead(frame, frames[i + 1]);
    goOn(tokens, story, withCueOfScene(withHomes(frame), story.scene));
  });
  return story.drafts;
}

function goOn(tokens: readonly Token[], story: Story, frame: Frame): void {
  const { drafts } = story;
  if (tellOfSeveral(tokens, story, frame)) return;
  if (joinNamedDenial(tokens, story, frame) || joinBareDenial(tokens, story, frame)) return;
  story.shared = null;
  joinDenial(drafts, frame);
  const days =
    (tellsOnlyOfSequel(frame) ? null : daysOf(frame, countedFrom(tokens, frame, story))) ??
    restOf(drafts[story.current], frame)?.days ??
    (opensAtOnce(tokens, frame) ? story.day : null);
  remember(story, days);
  const { at, score } = bestFit(story, frame, days ?? setForTelling(story, frame));
  const draft = drafts[at];
  if (draft && (score >= JOINS || (score > ELSEWHERE && !canOpen(frame) && speaksOf(draft, frame)))) {
    const own = isBesideEvent(draft, frame, days) ? null : (days ?? setForHeading(story, draft, frame));
    drafts[at] = join(draft, frame, own);
    if (!(frame.cues.has('total') || frame.answered)) story.current = at;
  } else if (canOpen(frame)) open(story, frame, days ?? setForOpening(story, frame));
  setScene(story, frame, draft ? drafts[at] !== draft : false, days);
}

/** «هر دو رویداد روز شنبه رخ داد»: whether a frame is of the last events together. */
function tellOfSeveral(tokens: readonly Token[], story: Story, frame: Frame): boolean {
  if (!speaksOfSeveral(story.drafts, frame)) return false;
  const days = blames(frame) ? null : daysOf(frame, countedFrom(tokens, frame, story));
  story.shared = { frame, from: joinSeveral(story.drafts, frame, days) };
  return true;
}

/** Later sentences may count from the days told last, or from the last single day. */
function remember(story: Story, days: Days | null): void {
  if (!days) return;
  story.told = days;
  if (isOneDay(days)) story.day = days;
}

/** What a frame that tells of no event leaves to the next one. */
function setScene(story: Story, frame: Frame, joined: boolean, days: Days | null): void {
  if (canOpen(frame)) {
    story.set = null;
    return;
  }
  if (!joined) story.set = dayOfScene(frame, days) ?? story.set;
  story.scene = sceneOf(story.scene, frame);
}

const dayOfScene = ({ domains }: Frame, days: Days | null): Days | null =>
  days && isOneDay(days) && domains.length === 0 ? days : null;

/** The day that the scene set, for what is told next in its paragraph without a day of its own. */
function setFor({ set, scene }: Story, frame: Frame): Days | null {
  const goesOn = scene !== null && scene.line === frame.line && frame.sentence - scene.sentence <= 1;
  // «… امروز تشییع شدند. وزارت صحت که چهارشنبه از ۴۸ کشته گفته بود …»: the day of the scene is not that of what was counted before.
  const isOfBefore = frame.statementDates.some(({ kind }) => kind === 'day');
  return goesOn && frame.dates.length === 0 && !isOfBefore && !opensAnother(scene, frame) ? set : null;
}

/** «در پاسخ، ایران …»: on the day told before. */
const setForOpening = (story: Story, frame: Frame): Days | null =>
  setFor(story, frame) ??
  (isExchange(frame) || answersTold(story.drafts[story.current], story.day, frame) ? story.day : null);

/** The day of the scene, of a frame that tells of a happening in it. */
const setForTelling = (story: Story, frame: Frame): Days | null => (canOpen(frame) ? setFor(story, frame) : null);

/** «دو کشته در تاجیکستان ⏎ پهپادی چهارشنبه‌شب برخاست. دو تن جان دادند»: the scene sets the day of what the heading told without one. */
const setForHeading = (story: Story, draft: Draft, frame: Frame): Days | null =>
  canOpen(frame) && draft.frames.every(({ heading }) => heading) ? setFor(story, frame) : null;

function open(story: Story, frame: Frame, days: Days | null): void {
  const { drafts, scene, current } = story;
  const like =
    (frame.cues.has('alike') && !namesOwnAttack(frame)) ||
    isOneOfWide(drafts[current], frame) ||
    isToldWith(drafts[current], frame);
  const wide = like ? undefined : wideLead(drafts[0], frame, days);
  const before = like ? drafts[current] : wide;
  const beside = goesOnFrom(drafts[current], frame);
  story.set = null;
  drafts.push(
    draftOf([frame], days ?? dayOfLead(wide), beside?.places ?? settingOf(scene, frame), before && kindsOf(before)),
  );
  if (!(frame.cues.has('total') || frame.answered) || current < 0) story.current = drafts.length - 1;
}

/** «معلمان پنجشنبه در شیراز و مریوان گرد آمدند. در مریوان مأموران …»: on the day of the lead. */
const dayOfLead = (lead: Draft | undefined): Days | null => (lead?.days && isOneDay(lead.days) ? lead.days : null);

/** «در رویداد مشابه …»: what a draft tells of, or is like. */
const kindsOf = ({ happenings, like }: Draft): Draft['like'] => (like.size > 0 ? like : happenings);

/** The draft that a frame fits best, the first of equals. */
function bestFit(
  { drafts, current, scene, ahead }: Story,
  told: Frame,
  days: Days | null,
): { at: number; score: number } {
  let best = { at: -1, score: NEVER };
  const frame = ahead.length > 0 ? { ...told, places: ahead } : told;
  const setting =
    goesOnFrom(drafts[current], frame)?.places ?? (frame.places.length === 0 ? settingOf(scene, frame) : []);
  const follows = isBehind(drafts[current], frame);
  const from = Math.max(0, drafts.length - MOST_OPEN);
  const recent = drafts.slice(from);
  const sumsUp = isSumOfSeveral(recent, frame, days);
  const meant = from + meantBy(frame, recent, current - from);
  const returned = returnedTo(frame, recent, current - from);
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (draft.frames.length >= MOST_FRAMES) continue;
    const fit = fitOf(draft, frame, {
      days,
      isCurrent: at === current,
      isMeant: at === meant,
      isLast: at === drafts.length - 1,
      isUndated: draft.days === null,
      isElsewhere: isElsewhere(draft, frame, setting) || isSetAgainst(draft, frame, scene, setting),
      follows,
      sumsUp,
      countsAgain: countsAgain(draft, frame, days),
    });
    const score = at - from === returned ? fit + RETURNED : fit;
    if (score > best.score) best = { at, score };
  }
  return best;
}

/** What a frame may still join is bounded, so that time stays linear: no article tells so much. */
const MOST_FRAMES = 64;
const MOST_OPEN = 40;

const join = (draft: Draft, frame: Frame, days: Days | null): Draft =>
  withFrame(draft, frame, betterDays(draft.days, days));

/** A frame with nothing of its own speaks of an event when it follows in its paragraph or points back. */
function speaksOf(draft: Draft, frame: Frame): boolean {
  const last = draft.frames[draft.frames.length - 1];
  if (isFar(draft, frame)) return false;
  return (
    frame.cues.has('same') ||
    frame.cues.has('all') ||
    (last !== undefined && (last.line === frame.line || (last.sentence + 1 === frame.sentence && frame.pointsBack)))
  );
}
