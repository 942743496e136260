// Names that hold only while the Taliban govern, taken apart: before, «پولیس طالبان» is police and Taliban side by side.
import type { ActorValue } from '../../model/actor.ts';

export const TALIBAN: ActorValue = {
  name: 'Taliban',
  country: 'AF',
  categories: [
    { category: 'rebel_group', until: '1996-09-27' },
    { category: 'state_forces', from: '1996-09-27', until: '2001-11-13' },
    { category: 'rebel_group', from: '2001-11-13', until: '2021-08-15' },
    { category: 'state_forces', from: '2021-08-15' },
  ],
  kind: 'force',
};

const office = (name: string, kind: ActorValue['kind']): ActorValue => ({
  name,
  country: null,
  categories: [{ category: 'state_forces' }],
  state: true,
  kind,
});

/** What stands before «طالبان» in such a name, by the entry of the whole. */
export const OFFICES: Readonly<Record<string, { readonly id: string; readonly value: ActorValue }>> = {
  'AF-TALIBAN-POLICE': { id: 'STATE-POLICE', value: office('Police Forces', 'force') },
  'AF-TALIBAN-MILITARY': { id: 'STATE-ARMY', value: office('Military Forces', 'force') },
  'AF-TALIBAN-GDI': { id: 'STATE-INTELLIGENCE', value: office('Intelligence Forces', 'force') },
  'AF-TALIBAN-MINISTRY': { id: 'STATE-MINISTRY', value: office('Government', 'institution') },
};

/** The state whose name a neighbouring movement bears too. */
export const PAKISTAN: ActorValue = {
  name: 'Government of Pakistan',
  country: 'PK',
  categories: [{ category: 'state_forces' }],
  state: true,
  kind: 'state',
};
