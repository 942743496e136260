// «پولیس گفت که ماین را طالبان جابه‌جا کرده بودند، اما آنان این ادعا را رد می‌کنند»: who rejects a charge by «آنان» is whom it names.
import { PLURAL_PRONOUNS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Frame } from '../frame.ts';
import { keyAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import type { Source } from './source.ts';

/** How many sentences back a charge may stand. */
const FAR = 2;

/** Whom another's words name as the doer last before a denial by a plural pronoun. */
export function accusedBefore(
  tokens: readonly Token[],
  { first, stance, pointing }: Source,
  told: readonly Frame[],
): ActorMention | undefined {
  const here = told[told.length - 1];
  if (!here || stance !== 'denies' || !pointing || !PLURAL_PRONOUNS.has(keyAt(tokens, first))) return undefined;
  return told
    .filter(({ sentence }) => here.sentence - sentence <= FAR)
    .flatMap(({ roles, sources }) =>
      roles.filter(
        ({ role, stance: how, actor }) =>
          role === 'perpetrator' &&
          actor.last <= first &&
          actor.value?.kind === 'force' &&
          // «انگشت اتهام به سوی داعش دراز شد، اما آنان …»: nobody is told to have charged them.
          (how === 'blamed' ||
            sources.some(
              ({ stance: said, scope, actor: own }) =>
                (said === 'says' || said === 'alleges') &&
                own?.id !== actor.id &&
                scope.first <= actor.first &&
                actor.first < scope.last,
            )),
      ),
    )
    .findLast(({ actor }) => actor.last <= first)?.actor;
}

/** The denial, as theirs. */
export const accusedSource = (source: Source, actor: ActorMention): Source => ({
  ...source,
  first: actor.first,
  last: actor.last,
  actor,
  office: actor.value?.state ? 'state' : source.office,
  country: actor.country,
  pointing: false,
  recalled: true,
});
