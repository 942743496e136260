// GeoJSON (RFC 7946): one FeatureCollection, one Point feature an event and place, longitude first.
// An event without coordinates is a feature without geometry, as the RFC allows.
import type { ConflictEvent, EventPlace, Extraction } from '../model/event.ts';
import type { OutputFormat } from './format.ts';
import { rowOf } from './row.ts';

/** The `geojson` format. Failures are told on stderr: a feature is an event. */
export function geojson(): OutputFormat {
  return {
    name: 'geojson',
    extension: 'geojson',
    begin: '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    end: '\n]}\n',
    document: (extraction) => extraction.events.flatMap((event) => features(event, extraction)).join(',\n'),
    failure: () => '',
  };
}

function features(event: ConflictEvent, extraction: Extraction): readonly string[] {
  const places = event.places.length > 0 ? event.places : [null];
  return places.map((place, index) =>
    JSON.stringify({
      type: 'Feature',
      id: `${event.id}-${index}`,
      geometry: pointOf(place),
      properties: rowOf(event, extraction, place),
    }),
  );
}

function pointOf(place: EventPlace | null): object | null {
  if (!place || place.latitude === null || place.longitude === null) return null;
  return { type: 'Point', coordinates: [place.longitude, place.latitude] };
}
