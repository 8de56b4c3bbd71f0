// The day on which the page was fetched by an archive, sent as a mail or saved, told in the headers kept with it: the article is not later.

import type { DatingClue } from '../../record/index.ts';

const kept =
  /^(WARC-Date|Mail-Date|Saved-Date):[ \t]*(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)[ \t]*$/imu;
const notes: Readonly<Record<string, string>> = {
  'warc-date': 'an archive fetched the page then',
  'mail-date': 'the mail was sent then',
  'saved-date': 'the page was saved then',
};

/** So far are the clocks of the earth before UTC, at most: somewhere it was the next day already. */
const mostHoursAhead = 14;
const msPerHour = 3_600_000;

/** Null where no day, or one that is none, is told. */
export function findCrawlDay(headers: string | undefined): DatingClue | null {
  const [quote, name = '', instant = ''] = kept.exec(headers ?? '') ?? [];
  const ms = Date.parse(instant);
  if (quote === undefined || Number.isNaN(ms)) return null;
  const last = new Date(ms + mostHoursAhead * msPerHour).toISOString().slice(0, 10);
  const note = `${notes[name.toLowerCase()]}: the article is not later`;
  return { ruleId: 'crawl-day', kind: 'chrome', quote, span: null, implies: { from: null, to: last }, note };
}
