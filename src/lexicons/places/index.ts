// Every place table, one list for places/ to index.
import type { PlaceTable } from '../../model/place.ts';
import { AFGHANISTAN } from './af.ts';
import { AFRICA } from './africa.ts';
import { KAZAKHSTAN, KYRGYZSTAN, TURKMENISTAN, UZBEKISTAN } from './central-asia.ts';
import { BAHRAIN, EMIRATES, KUWAIT, OMAN, QATAR, SAUDI_ARABIA } from './gulf.ts';
import { ISRAEL } from './il.ts';
import { INDIA } from './in.ts';
import { IRAQ } from './iq.ts';
import { IRAN } from './ir.ts';
import { LEBANON } from './lb.ts';
import { PAKISTAN } from './pk.ts';
import { PALESTINE } from './ps.ts';
import { RUSSIA } from './ru.ts';
import { SEAS } from './seas.ts';
import { SYRIA } from './sy.ts';
import { TAJIKISTAN } from './tj.ts';
import { TURKEY } from './tr.ts';
import { UKRAINE } from './ua.ts';
import { WORLD } from './world.ts';
import { YEMEN } from './ye.ts';

export const PLACE_TABLES: readonly PlaceTable[] = [
  AFGHANISTAN,
  IRAN,
  PAKISTAN,
  TAJIKISTAN,
  IRAQ,
  SYRIA,
  LEBANON,
  YEMEN,
  PALESTINE,
  ISRAEL,
  TURKEY,
  SAUDI_ARABIA,
  EMIRATES,
  QATAR,
  KUWAIT,
  BAHRAIN,
  OMAN,
  UZBEKISTAN,
  TURKMENISTAN,
  KYRGYZSTAN,
  KAZAKHSTAN,
  INDIA,
  UKRAINE,
  RUSSIA,
  ...AFRICA,
  ...WORLD,
  SEAS,
];
