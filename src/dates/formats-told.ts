// biome-ignore-all format: one row a format, all formats on one screen
// Formats of days that are counted from the event told before, or ahead from publication; rows as in formats.ts.
import { type Format, row } from './format.ts';
import { numberOf as n } from './parts.ts';
import { ago, momentsBefore, momentsFrom, nextStretch, offsetFrom } from './relative.ts';
import { anaphoric, vague } from './say.ts';

export const TOLD: readonly Format[] = [
  row({ id: 'same-day', pattern: 'same day-unit', read: () => anaphoric(0), yes: { '‹همان روز› گفتند': 'anaphoric:0' } }),
  row({ id: 'on-same-day', pattern: 'in-same', trusted: 'that', read: () => anaphoric(0), yes: { '‹در همین روز› دو تن کشته شدند': 'anaphoric:0' } }),
  row({ id: 'count-ahead', pattern: 'count unit next', read: ({ count, unit }, now) => nextStretch(count, unit, now),
    yes: { 'در ‹دو روز آینده›': '2025-11-27/2025-11-29', 'در ‹چند ماه آینده›': 'vague' } }),
  row({ id: 'count-more', pattern: 'count unit more', read: ({ count, unit }, now) => ago({ ...count, number: -n(count), max: -n(count) }, unit, now),
    yes: { '‹دو روز دیگر› می‌آید': '2025-11-29', '‹یک هفتهٔ دیگر›': '2025-11-29/2025-12-05' } }),
  row({ id: 'next-unit-told', pattern: 'long-unit later', read: ({ 'long-unit': unit }) => (unit.unit === 'week' ? anaphoric(7) : vague()),
    yes: { '‹هفتهٔ بعد› گفت': 'anaphoric:7', '‹سال بعد› کشته شد': 'vague' } }),
  row({ id: 'next-day', pattern: 'day-unit later', read: () => anaphoric(1), yes: { '‹روز بعد› کشته شد': 'anaphoric:1' }, no: ['روز بعد از ظهر'] }),
  row({ id: 'day-after-it', pattern: 'day-after that|same day-unit?', read: () => anaphoric(1), yes: { '‹فردای آن روز›': 'anaphoric:1', '‹فردای آن› در شهر': 'anaphoric:1' } }),
  row({ id: 'morrow-of-event', pattern: 'day-after', read: () => anaphoric(1), yes: { '‹فردای› حمله': 'anaphoric:1' } }),
  row({ id: 'at-once', pattern: 'at-once that|this', read: () => anaphoric(0), yes: { '‹همزمان با آن› در شهر': 'anaphoric:0' } }),
  row({ id: 'that-day', pattern: 'that day-unit', trusted: 'that', read: () => anaphoric(0), yes: { 'در ‹آن روز› کشته شد': 'anaphoric:0', 'قطعات آن ‹شب گذشته› رفتند': '2025-11-26' } }),
  row({ id: 'next-day-after-it', pattern: 'day-unit after that', read: () => anaphoric(1), yes: { '‹روز پس از آن› کشته شد': 'anaphoric:1' } }),
  row({ id: 'day-after-event', pattern: 'day-unit after', read: () => anaphoric(1), yes: { '‹شب بعد از› حمله': 'anaphoric:1' } }),
  row({ id: 'day-before-it', pattern: 'day-unit before that', read: () => anaphoric(-1), yes: { '‹شب پیش از آن› کشته شد': 'anaphoric:-1' } }),
  row({ id: 'day-before-event', pattern: 'day-unit before', read: () => anaphoric(-1), yes: { '‹روز قبل از› حمله': 'anaphoric:-1' } }),
  row({ id: 'moments-before-now', pattern: 'units before this', read: ({ units }, now) => momentsBefore(units, now), yes: { '‹ساعتی پیش از این› خبر': '2025-11-27', '‹دقایقی قبل از این›': '2025-11-27' } }),
  row({ id: 'moments-later', pattern: 'units later', read: ({ units }) => momentsFrom(units), yes: { '‹ساعاتی بعد› کشته شد': 'anaphoric:0', '‹سال‌ها بعد› گفت': 'vague' } }),
  row({ id: 'moments-from-it', pattern: 'units after|before that', read: ({ units }) => momentsFrom(units), yes: { '‹دقایقی پس از آن› کشته شد': 'anaphoric:0' } }),
  row({ id: 'moments-from-event', pattern: 'units after|before', read: ({ units }) => momentsFrom(units), yes: { '‹لحظاتی پیش از› انفجار': 'anaphoric:0' } }),
  row({ id: 'count-later', pattern: 'count unit later', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { 'کودک ‹سه روز بعد› پیدا شد': 'anaphoric:3', '‹دو شب پس‌تر› کشته شد': 'anaphoric:2', '‹چند ساعت بعد› کشته شد': 'anaphoric:0' } }),
  row({ id: 'count-after-it', pattern: 'count unit after that', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { '‹یک روز پس از آن› کشته شد': 'anaphoric:1' } }),
  row({ id: 'count-before-it', pattern: 'count unit before that', read: ({ count, unit }) => offsetFrom(count, unit, -1),
    yes: { '‹یک روز پیش از آن› کشته شد': 'anaphoric:-1' } }),
  row({ id: 'lead-after-event', pattern: 'count day-unit after', trusted: 'lead', read: ({ count, 'day-unit': unit }, now) => ago(count, unit, now),
    yes: { '‹یک روز پس از› حملهٔ انتحاری': '2025-11-26' } }),
  row({ id: 'count-after-event', pattern: 'count unit after', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { 'مقام‌ها ‹سه روز پس از› سقوط': 'anaphoric:3' } }),
  row({ id: 'count-before-now', pattern: 'count unit before this', read: ({ count, unit }, now) => ago(count, unit, now),
    yes: { '‹یک روز پیش از این› گفت': '2025-11-26' } }),
  row({ id: 'count-before-event', pattern: 'count unit before', read: ({ count, unit }) => offsetFrom(count, unit, -1),
    yes: { '‹یک روز پیش از› حمله': 'anaphoric:-1' } }),
];
