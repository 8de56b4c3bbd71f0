// Dates in the data that a page hands to its own scripts; the last resort where nothing else dates it.
// Reads "created_at":"2013-02-16T04:36:36-05:00"; leaves "expires":"2013-02-16" alone.

import type { PageTree } from '../page-tree.ts';
import { readDate, readSeconds } from './read-date.ts';
import type { StampDraft } from './stamp-draft.ts';

const dateKey =
  /\\?["'](?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:ed)?_?(?:at|date|time|on)|publication_?date|pub_?date|first_?published(?:_?at|_?date)?|created_?(?:at|on|date)|date_?created|display_?date|article_?date|post_?date)\\?["']\s*:\s*\\?["']?(\d{4}-\d{2}-\d{2}[^"'\\]{0,30}|\d{10}(?:\d{3})?)(?=\\?["',}\s])/giu;
const maxScriptChars = 300_000;
const maxStamps = 3;
const trust = 35;

/** The first few dates of publication in the data of scripts. */
export function findScriptStamps(tree: PageTree): readonly StampDraft[] {
  const found: StampDraft[] = [];
  for (const { name, at, attributes } of tree.elements) {
    const node = tree.nodes[at + 1];
    // JSON-LD is read with care elsewhere.
    if (name !== 'script' || node?.kind !== 'text' || /ld\+json/iu.test(attributes['type'] ?? '')) continue;
    for (const [quote, date = ''] of node.text.slice(0, maxScriptChars).matchAll(dateKey)) {
      const read = readDate(readSeconds(date) ?? date, {});
      if (read !== null)
        found.push({
          value: read.value,
          days: read.days,
          role: 'published',
          ruleId: 'script',
          quote,
          pageSpan: null,
          trust,
        });
      if (found.length >= maxStamps) return found;
    }
  }
  return found;
}

/** A day beside such a word is that of the visit, not of the article. */
const ofVisit =
  /(?:now|current|today|cached?|generated|crawl|build|server|expir|deploy)[\w"'\s:=[,-]{0,24}$/iu;
const beforeChars = 40;
/** It bears out a day that the page shows, and dates nothing that nothing else dates. */
const witnessTrust = -50;

/** A day in the data for scripts by whatever name: `"dimension2":"2024-03-05"`, `pubDay = '2024-03-05T10:00'`. */
export function findScriptDay(tree: PageTree, day: string): readonly StampDraft[] {
  for (const { name, at, attributes } of tree.elements) {
    const node = tree.nodes[at + 1];
    if (name !== 'script' || node?.kind !== 'text' || /ld\+json/iu.test(attributes['type'] ?? '')) continue;
    const start = node.text.indexOf(day);
    const around = node.text.slice(start - 1, start + day.length + 1);
    if (start < 1 || !/^["'].*["'T\s]$/u.test(around)) continue;
    const quote = node.text.slice(Math.max(0, start - beforeChars), start + day.length);
    if (ofVisit.test(quote.slice(0, -day.length))) continue;
    return [
      {
        value: day,
        days: { from: day, to: day },
        role: 'unclear',
        ruleId: 'script-day',
        quote: quote.trim(),
        pageSpan: null,
        trust: witnessTrust,
      },
    ];
  }
  return [];
}
