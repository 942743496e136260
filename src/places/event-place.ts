// A place mention as the output contract prints it.
import type { EventPlace } from '../model/event.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import type { PlaceMention } from './place-mention.ts';

/** The place of an event, with the words that name it in the text. */
export function toEventPlace(mention: PlaceMention, document: Tokenized): EventPlace {
  const span = spanOf(document.tokens, mention.nameFirst, mention.nameLast);
  const { place, admin1, admin2 } = mention;
  return {
    text: document.text.slice(...span),
    span: [...span],
    name: place?.name ?? null,
    kind: mention.kind,
    country: mention.country,
    admin1: admin1?.name ?? null,
    admin2: admin2?.name ?? null,
    latitude: mention.lat,
    longitude: mention.lon,
    precision: mention.precision,
    ids: {
      iso_3166_2: place?.iso ?? admin1?.iso ?? null,
      pcode: place?.pcode ?? null,
      geonames: place?.geonames ?? null,
    },
  };
}
