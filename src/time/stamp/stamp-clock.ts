// The clock time and the zone of a date stamp: "23:30 IST", "5:30 pm", "T14:20:43+02:00", "10h30".

import type { TimeZone } from '../time-tables.ts';

const CLOCK =
  /(?<![\d:])(\d{1,2})(?:[:.h](\d\d)(?::(\d{1,2})(?:[.,]\d{1,9})?)?)?\s?([ap]\.?m\b\.?)?(?:\s?(Z\b|[+-]\d\d:?\d\d(?!\d)|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?(?!\d)|\(?[A-Z]{2,5}\b\)?))?/giu;
const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;

/** Hours and minutes with seconds where given, `14:20:43`; the zone as an offset where it is known. */
export interface StampClock {
  readonly time: string;
  readonly offset: string;
  readonly zone: TimeZone | null;
}

function offsetOf(words: string, zone: TimeZone | null): string {
  if (/^Z$/iu.test(words)) return 'Z';
  const digits = /^([+-]\d\d):?(\d\d)$/u.exec(words);
  if (digits) return `${digits[1]}:${digits[2]}`;
  const fromGreenwich = /^(?:GMT|UTC)\s?([+-])(\d{1,2}):?(\d\d)?$/u.exec(words);
  if (fromGreenwich)
    return `${fromGreenwich[1]}${fromGreenwich[2]?.padStart(2, '0')}:${fromGreenwich[3] ?? '00'}`;
  return zone?.offset ?? '';
}

function readMatch(match: RegExpExecArray, zones: ReadonlyMap<string, TimeZone>): StampClock | null {
  const [, hourText = '', minute = '', second = '', half = '', zoneWords = ''] = match;
  if (minute === '' && half === '') return null;
  const hour = Number(hourText);
  const isAfternoon = /^p/iu.test(half) && hour < HOURS_PER_DAY / 2;
  const isMidnight = /^a/iu.test(half) && hour === HOURS_PER_DAY / 2;
  const hours = isAfternoon ? hour + HOURS_PER_DAY / 2 : isMidnight ? 0 : hour;
  if (hours >= HOURS_PER_DAY || Number(minute) >= MINUTES_PER_HOUR) return null;
  const name = zoneWords.replace(/[()]/gu, '').toUpperCase();
  const zone = zones.get(name) ?? null;
  const time = [
    String(hours).padStart(2, '0'),
    minute === '' ? '00' : minute,
    ...(second === '' ? [] : [second.padStart(2, '0')]),
  ];
  return { time: time.join(':'), offset: offsetOf(name, zone), zone };
}

/** The first clock time of the words around a date; null where there is none. */
export function readStampClock(text: string, zones: ReadonlyMap<string, TimeZone>): StampClock | null {
  for (const match of text.matchAll(CLOCK)) {
    const clock = readMatch(match as RegExpExecArray, zones);
    if (clock !== null) return clock;
  }
  return null;
}
