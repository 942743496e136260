// Rows of actors in, those of bystanders out: where the text says at whom the deed was aimed, others whom it only harmed were not.
import { AIM_OF } from '../../frames/roles/aims.ts';
import { AIMED_AT } from '../../frames/roles/claims.ts';
import { CLEFT } from '../../frames/roles/clefts.ts';
import { DESCRIBED } from '../../frames/roles/described.ts';
import { OBJECT_OF, ONLY_HIT } from '../../frames/roles/only-hit.ts';
import { MEANT } from '../../frames/roles/schemers.ts';
import type { Row, Setting } from './participants.ts';

/** Rules that tell of the aim itself. */
const AIMED: ReadonlySet<string> = new Set([AIM_OF, AIMED_AT, CLEFT, MEANT]);
/** Rules that tell who was hurt: «بمب ده رهگذر را زخمی کرد», «کشته‌شدگان کارگران بودند». */
const HURT: ReadonlySet<string> = new Set([OBJECT_OF, ONLY_HIT, DESCRIBED]);

/** «… و ده غیرنظامی را زخمی کرد. هدف این حمله سربازان بودند»: without those who were only hurt. */
export function withoutBystanders({ label }: Setting, all: readonly Row[]): readonly Row[] {
  const rows = label === 'Armed clash' ? ofClash(all) : all;
  const attacked = rows.filter((row) => row.votes.target > 0 && row.votes.perpetrator === 0);
  if (attacked.some(({ rules }) => [...rules].some((rule) => AIMED.has(rule))))
    return rows.filter((row) => !(attacked.includes(row) && [...row.rules].every((rule) => HURT.has(rule))));
  // «خود را در میان سربازان منفجر کرد. از جانباختگان سه تن خبرنگاران بودند»
  if (attacked.some(({ rules }) => [...rules].some((rule) => !HURT.has(rule))))
    return rows.filter((row) => !(attacked.includes(row) && [...row.rules].every((rule) => rule === DESCRIBED)));
  return rows;
}

/** «طالبان و مرزبانان پاکستانی درگیر شدند … و بر کارگران آتش گشودند»: where two bodies fight each other, people between them are no side. */
function ofClash(rows: readonly Row[]): readonly Row[] {
  const isPeople = ({ mentions }: Row) => mentions.every(({ person, value }) => !person && value?.kind === 'people');
  const bodies = rows.filter((row) => !isPeople(row));
  const areTwo = bodies.length > 1 && bodies.some((row) => row.votes.party > 0 || row.accusers.size > 0);
  return areTwo ? rows.filter((row) => row.votes.target === 0 || !isPeople(row)) : rows;
}
