import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inCodePoints } from '../../src/serialize/offsets.ts';
import { event, extractionOf } from './sample.ts';

it('counts an emoji once, as Python does', () => {
  const text = '🙂🙂 خوست';
  const place = { ...event.places[0], span: [5, 9] } as (typeof event.places)[number];
  const converted = inCodePoints(extractionOf({ ...event, places: [place] }), text);
  expect(converted.events[0]?.places[0]?.span).toEqual([3, 7]);
  expect(converted.document.characters).toBe(7);
});

it('leaves a text without emojis as it is', () => {
  const extraction = extractionOf(event);
  expect(inCodePoints(extraction, 'خوست')).toBe(extraction);
});

it('names the same characters, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [start = 0, end = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const span: [number, number] = [points.slice(0, start).join('').length, points.slice(0, end).join('').length];
      const converted = inCodePoints(extractionOf({ ...event, evidence: [{ text: '', span }] }), text);
      expect(converted.events[0]?.evidence[0]?.span).toEqual([start, end]);
    }),
  );
});
