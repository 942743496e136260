// A base or post with those whose it is: «قرارگاه مشترک اردو و پولیس را گرفتند».
import { AND, JOINT } from '../../lexicons/function-words.ts';
import { covering, keyAt, ofKind, type Reading, type Stretch, startsAt } from '../reading.ts';

/** The noun up to the last of its owners; a town or district has none. */
export function withOwners<S extends Stretch>({ document: { tokens }, mentions }: Reading, noun: S): S {
  if (!startsAt(ofKind(mentions, 'argument'), noun.first)) return noun;
  let { last } = noun;
  while (last < noun.last + REACH) {
    const owner = covering(ofKind(mentions, 'actor'), last);
    if (owner?.first === last) last = owner.last;
    else if (keyAt(tokens, last) === JOINT || (keyAt(tokens, last) === AND && last > noun.last)) last++;
    else break;
  }
  return { ...noun, last };
}

const REACH = 8;
