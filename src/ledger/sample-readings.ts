// The entries of a small page of two states that do not exist, for tests of the ledger.

import { type ArticleRecord, type Entry, type EventMention, makeEntry } from '../record/index.ts';

const text = 'Ruritania expelled two envoys of Graustark on 3 May 2024.';
const pageId = 'a'.repeat(64);

/** An article of one sentence, dated to some day from 4 to 6 May 2024. */
function article(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    pageId,
    headline: null,
    subheading: null,
    bylines: [],
    outlet: null,
    section: null,
    tags: [],
    language: 'en',
    canonicalUrl: null,
    form: 'article',
    part: null,
    statedPublished: null,
    statedModified: null,
    text,
    blocks: [
      { kind: 'paragraph', span: { start: 0, end: text.length }, pageSpan: { start: 0, end: text.length } },
    ],
    dropped: [],
    dating: {
      published: { from: '2024-05-04', to: '2024-05-06' },
      method: 'text-clues',
      verdict: 'inferred',
      stamp: null,
      clues: [],
    },
    notices: [],
    ...changes,
  };
}

/** The act that it tells. */
export function expulsion(articleId: string, changes: Partial<EventMention> = {}): EventMention {
  const reference = (name: string, country: string, start: number) => ({
    text: name,
    span: { start, end: start + name.length },
    actorId: country,
    name,
    country,
    sector: null,
  });
  return {
    type: 'SANCTION',
    mode: 'expel',
    act: null,
    contexts: [],
    actors: [reference('Ruritania', 'RUR', 0)],
    recipients: [reference('Graustark', 'GRA', 33)],
    place: null,
    occurred: { from: '2024-05-03', to: '2024-05-03' },
    occurredBasis: 'stated',
    status: 'happened',
    authority: null,
    magnitude: null,
    trigger: { start: 10, end: 18 },
    evidence: { articleId, span: { start: 0, end: text.length }, quote: text, ruleId: 'test' },
    ...changes,
  };
}

/** The entries of a page with that article, the reading last. */
export function readingOf(changes: Partial<ArticleRecord> = {}, version = '1'): Entry[] {
  const articleEntry = makeEntry('article', article(changes));
  const event = makeEntry('event', expulsion(articleEntry.id));
  const reading = makeEntry('reading', {
    pageId: articleEntry.content.pageId,
    articleId: articleEntry.id,
    version,
    entryIds: [articleEntry.id, event.id].sort(),
    notices: [],
    sentences: 1,
    tokens: 11,
  });
  return [articleEntry, event, reading];
}
