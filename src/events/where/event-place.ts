// A place mention in, the contract's place out.
import type { EventPlace } from '../../model/event.ts';
import { slice } from '../../model/span.ts';
import type { PlaceMention } from '../../places/find.ts';
import { spanOf, type Tokenized } from '../../tokenize/token.ts';

/** The contract's form of a place mention. */
export function toEventPlace(place: PlaceMention, document: Tokenized): EventPlace {
  const span = spanOf(document.tokens, place.nameFirst, place.nameLast);
  return {
    text: slice(document.text, span),
    span: [span[0], span[1]],
    name: place.place?.name ?? null,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1?.municipal ? null : (place.admin1?.name ?? null),
    admin2: place.admin2?.name ?? null,
    latitude: place.lat,
    longitude: place.lon,
    precision: place.precision,
    ids: {
      iso_3166_2: place.place?.iso ?? null,
      pcode: place.place?.pcode ?? null,
      geonames: place.place?.geonames ?? null,
    },
  };
}
