// «ذبیح‌الله مجاهد گفت که نیروهای این گروه …»: a spokesman names his group, for what points back at it.
import type { Mention } from '../../match/find.ts';
import { byFirst, ofKind } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import { bodyOfVoice, isArmedGroup } from '../sources/offices.ts';

/** The actors, and the armed groups whose spokesmen are named. */
export function withVoices(actors: readonly ActorMention[], mentions: readonly Mention[]): readonly ActorMention[] {
  const groups = ofKind(mentions, 'speaker').flatMap((speaker) => {
    const body = bodyOfVoice([speaker]);
    return body && isArmedGroup(body) ? [body] : [];
  });
  return groups.length > 0 ? [...actors, ...groups].sort(byFirst) : actors;
}
