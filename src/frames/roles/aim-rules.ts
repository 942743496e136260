// The rules by which a text tells of nothing but whom a deed struck.
import { toldAims } from './aims.ts';
import { approached, mourned } from './approached.ts';
import { cleft } from './clefts.ts';
import { enRoute } from './en-route.ts';
import { hitAt, intruded, kinOf } from './intruded.ts';
import type { RoleView } from './roles.ts';
import { schemedAgainst } from './schemers.ts';
import { there } from './there.ts';

type Rule = (view: RoleView) => void;

/** Those that hold whatever the mood of the clause: «مهاجمان قصد داشتند به سربازان آسیب برسانند». */
export const AIM_RULES: readonly Rule[] = [toldAims, schemedAgainst, cleft];
/** Those of where the attacked went or were: «در مسیر کاروان ارتش», «وارد خانهٔ معلم شده و …». */
export const WAY_RULES: readonly Rule[] = [enRoute, there, approached, intruded, hitAt, kinOf, mourned];
/** Those that take somebody from the clause before. */
export const KIN_RULES: readonly Rule[] = [kinOf, mourned];
