// A date in the page's address: reads "/2019/11/19/envoy-leaves"; leaves "/article/20191" and "/2019/" alone.

import type { Metadata } from '../read-metadata.ts';
import { readDate } from './read-date.ts';
import type { StampDraft } from './stamp-draft.ts';

const urlDate =
  /[/=_-]((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.?&-]|$)|\/((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?&-]|$)/u;

const trust = 78;

/** The full date in the address of a page, at most one. */
export function findUrlStamps(metadata: Metadata, url: string | null): readonly StampDraft[] {
  for (const address of [metadata.canonicalUrl, url]) {
    const match = urlDate.exec(address ?? '');
    if (match === null) continue;
    const [quote, y1, , m1, d1, y2, m2, d2] = match;
    const read = readDate(`${y1 ?? y2}-${m1 ?? m2}-${d1 ?? d2}`, {});
    if (read === null) continue;
    const { value, days } = read;
    return [{ value, days, role: 'published', ruleId: 'url', quote, pageSpan: null, trust }];
  }
  return [];
}
