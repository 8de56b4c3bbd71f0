// Articles and records as no page would give them, but as a ledger must be able to keep them: days that are missing or cross each
// other, actors with and without a country, the same page read by several versions.

import type { ActorKey } from '../../../src/ledger/index.ts';
import {
  type ActorReference,
  type ArticleRecord,
  type Entry,
  type EventMention,
  makeEntry,
} from '../../../src/record/index.ts';
import type { DayInterval } from '../../../src/time/index.ts';
import type { Draw } from './draw.ts';

export const states = ['BLR', 'USA', 'POL', 'LTU'] as const;
const actors: readonly [ActorKey, ...ActorKey[]] = [
  { actorId: 'BLR', country: 'BLR' },
  { actorId: 'USA', country: 'USA' },
  { actorId: 'LTU', country: 'LTU' },
  { actorId: 'person:anna', country: 'POL' },
  { actorId: 'person:boris', country: null },
  { actorId: null, country: 'USA' },
  { actorId: null, country: null },
];

/** Each word of the texts with the term under which it is to be found: plain letters, without its ending. */
export const terms: Readonly<Record<string, string>> = {
  envoy: 'envoy',
  envoys: 'envoy',
  border: 'border',
  borders: 'border',
  Łódź: 'lodz',
  Zürich: 'zurich',
  talks: 'talk',
  talked: 'talk',
  sanctions: 'sanction',
  café: 'cafe',
  cafe: 'cafe',
  the: 'the',
};
const words = Object.keys(terms) as [string, ...string[]];

/** A word of the texts. */
export const randomWord = (draw: Draw): string => draw.oneOf(words);

export const locations = ['/pages/a.txt', '/pages/b.html.gz', '/other/a.txt', 'c.htm'] as const;

/** A day of the weeks in which all of it plays. */
export function randomDay(draw: Draw): string {
  return new Date(Date.UTC(2024, 0, 1 + draw.number(25))).toISOString().slice(0, 10);
}

function randomDays(draw: Draw): DayInterval {
  const [from, to] = [randomDay(draw), randomDay(draw)].sort();
  if (draw.chance(0.2)) return { from: null, to: null };
  if (draw.chance(0.4))
    return draw.chance(0.4) ? { from: from ?? null, to: null } : { from: null, to: to ?? null };
  return draw.chance(0.5) ? { from: from ?? null, to: from ?? null } : { from: from ?? null, to: to ?? null };
}

function randomText(draw: Draw): readonly string[] {
  return draw.many(1, 3, () => `${draw.many(3, 9, () => randomWord(draw)).join(' ')}.`);
}

function randomArticle(draw: Draw, pageId: string): ArticleRecord {
  const paragraphs = randomText(draw);
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph' as const, span, pageSpan: span };
  });
  return {
    ...{ pageId, headline: draw.chance(0.5) ? randomWord(draw) : null, subheading: null, bylines: [] },
    ...{ outlet: draw.oneOf(['Daily Post', 'Wire', null]), section: null, tags: [], language: 'en' },
    canonicalUrl: draw.chance(0.3) ? `https://example.org/${draw.number(3)}` : null,
    ...{ form: 'article', part: null, statedPublished: null, statedModified: null },
    ...{ text, blocks, dropped: [], notices: [] },
    dating: { published: randomDays(draw), method: 'none', verdict: 'inferred', stamp: null, clues: [] },
  };
}

function randomActors(draw: Draw, text: string): ActorReference[] {
  return draw.many(0, 2, () => {
    const { actorId, country } = draw.oneOf(actors);
    const span = { start: 0, end: Math.min(3, text.length) };
    return {
      text: text.slice(span.start, span.end),
      span,
      actorId,
      name: draw.oneOf([actorId ?? 'someone', `${actorId} by another name`]),
      country,
      sector: null,
    };
  });
}

function randomEvidence(draw: Draw, articleId: string, { text, blocks }: ArticleRecord) {
  const span = blocks[draw.number(blocks.length)]?.span ?? { start: 0, end: text.length };
  return { articleId, span, quote: text.slice(span.start, span.end), ruleId: 'random' };
}

const statuses = ['happened', 'announced', 'alleged', 'denied', 'background', 'negated'] as const;

function randomEvent(draw: Draw, articleId: string, article: ArticleRecord): EventMention {
  const evidence = randomEvidence(draw, articleId, article);
  const { start } = evidence.span;
  return {
    type: draw.oneOf(['SANCTION', 'CONSULT', 'RETREAT', 'AGREE', 'AID', 'ACCUSE']),
    mode: draw.oneOf(['discontinue', 'visit', 'release', 'ease', null]),
    ...{ act: null, contexts: [], place: null, authority: null, magnitude: null },
    actors: randomActors(draw, article.text),
    recipients: randomActors(draw, article.text),
    occurred: randomDays(draw),
    occurredBasis: draw.oneOf(['stated', 'resolved', 'inferred', 'none']),
    status: draw.oneOf(statuses),
    trigger: { start, end: start + 3 },
    evidence,
  };
}

function randomFigure(draw: Draw, articleId: string, article: ArticleRecord): Entry {
  const value = draw.number(2000);
  const evidence = randomEvidence(draw, articleId, article);
  return makeEntry('figure', {
    number: { text: String(value), span: { start: evidence.span.start, end: evidence.span.start + 3 } },
    ...{ low: value, high: value, comparator: '=', unit: 'prisoner', counts: 'prisoners', action: 'held' },
    about: randomActors(draw, article.text),
    window: draw.chance(0.4) ? randomDays(draw) : null,
    asOf: draw.chance(0.6) ? randomDay(draw) : null,
    ...{ aggregation: 'level', definition: null, authority: null, evidence },
    status: draw.oneOf(['state', 'happened', 'announced']),
  });
}

function randomClaim(draw: Draw, articleId: string, article: ArticleRecord): Entry {
  const evidence = randomEvidence(draw, articleId, article);
  const [actor = null] = randomActors(draw, article.text);
  return makeEntry('claim', {
    source: draw.chance(0.8) ? { spans: [evidence.span], text: 'a source', actor } : null,
    cue: null,
    content: [{ text: evidence.quote, span: evidence.span }],
    ...{ form: 'indirect', stance: 'assert', evidence },
  });
}

function randomRecord(draw: Draw, articleId: string, article: ArticleRecord): Entry {
  const which = draw.number(4);
  if (which === 0) return randomFigure(draw, articleId, article);
  if (which === 1) return randomClaim(draw, articleId, article);
  return makeEntry('event', randomEvent(draw, articleId, article));
}

/** What one version makes of a page: its article with records, or none, and the reading last. */
export function randomReading(draw: Draw, pageId: string): readonly Entry[] {
  const version = draw.oneOf(['1', '2', '3']);
  const rest = { pageId, version, notices: [], sentences: 1, tokens: 1 };
  if (draw.chance(0.1)) return [makeEntry('reading', { ...rest, articleId: null, entryIds: [] })];
  const article = makeEntry('article', randomArticle(draw, pageId));
  const records = draw.many(0, 5, () => randomRecord(draw, article.id, article.content));
  const entries = [article, ...records];
  const entryIds = [...new Set(entries.map(({ id }) => id))].sort();
  return [...entries, makeEntry('reading', { ...rest, articleId: article.id, entryIds })];
}
