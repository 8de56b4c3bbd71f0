// Tasks that take a whole page through the pipeline and give what was read, by the places in the page itself.

import { isUnreadable, pageFromBytes } from '../page/index.ts';
import { readPage } from '../pipeline.ts';
import type { ActorReference, ArticleRecord, Entry, EventMention } from '../record/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { type Span, spanContains } from '../text/index.ts';
import { fullestMention, mentionsByAct } from './acts-once.ts';
import { type LinePage, linePage } from './line-page.ts';
import { ploverCode } from './plover-code.ts';
import type { JsonObject, LineTask, PredictContext } from './types.ts';

function entriesOf({ file, bytes }: LinePage, { tables, model }: PredictContext): readonly Entry[] {
  const page = pageFromBytes(bytes, { location: file });
  return isUnreadable(page) ? [] : readPage(page, { tables, model, version: 'predict' });
}

function articleOf(entries: readonly Entry[]): ArticleRecord | null {
  return entries.flatMap((entry) => (entry.kind === 'article' ? [entry.content] : []))[0] ?? null;
}

/** Where a span of the article stands in the page; null where the block was not taken over letter by letter. */
function placeInPage(span: Span, article: ArticleRecord, source: string): Span | null {
  const block = article.blocks.find((candidate) => spanContains(candidate.span, span));
  if (block === undefined) return null;
  const at = source.indexOf(article.text.slice(span.start, span.end), block.pageSpan.start);
  return at < 0 || at >= block.pageSpan.end ? null : { start: at, end: at + span.end - span.start };
}

function entity({ name, country, sector }: ActorReference, tables: ActorTables): JsonObject {
  return {
    text: name,
    ...(country === null ? {} : { code: ploverCode(country, tables) }),
    ...(sector === null ? {} : { sector }),
  };
}

/** The mentions of each act of the article. */
function linkedActs(entries: readonly Entry[]): readonly (readonly EventMention[])[] {
  return mentionsByAct(entries.flatMap((entry) => (entry.kind === 'event' ? [entry.content] : [])));
}

/** One act: as its fullest mention tells it, with the quotes of all. */
function actLine(
  told: readonly EventMention[],
  article: ArticleRecord,
  source: string,
  tables: ActorTables,
): JsonObject {
  const event = fullestMention(told);
  if (event === undefined) return {};
  const { type, mode, actors, recipients, occurred, status, authority, evidence } = event;
  const quotes = told.map((mention) => mention.evidence.quote);
  const where =
    told.length > 1
      ? { quote: quotes }
      : { ...(placeInPage(evidence.span, article, source) ?? {}), quote: evidence.quote };
  return {
    ...where,
    type,
    mode,
    actor: actors.map((side) => entity(side, tables)),
    recipient: recipients.map((side) => entity(side, tables)),
    date: occurred,
    status,
    attributed_to: authority?.source ?? null,
  };
}

export const seedsTask: LineTask = {
  name: 'seeds',
  aliases: ['page-events'],
  stage: 'pipeline',
  summary:
    '{page, text?} → {page, events}: the whole way from a page to its acts, the mentions of each taken together',
  predict: (line, context) => {
    const page = linePage(line, context);
    const entries = entriesOf(page, context);
    const article = articleOf(entries);
    const source = page.bytes.toString('utf8');
    const events =
      article === null
        ? []
        : linkedActs(entries).map((told) => actLine(told, article, source, context.tables.actors));
    return { page: page.file, events };
  },
};

/** What readers of this task call a figure of what is still to come. */
const TASK_STATUSES: Readonly<Record<string, string>> = { announced: 'planned', anticipated: 'planned' };

export const pageFiguresTask: LineTask = {
  name: 'page-figures',
  aliases: ['seed-figures'],
  stage: 'pipeline',
  summary: '{page, text?} → a line a figure: {page, start, end, quantity, unit, comparator, status, asOf}',
  predict: (line, context) => {
    const page = linePage(line, context);
    const entries = entriesOf(page, context);
    const article = articleOf(entries);
    const source = page.bytes.toString('utf8');
    return entries.flatMap((entry) => {
      if (entry.kind !== 'figure' || article === null) return [];
      const { number, low, high, unit, comparator: bound, status, asOf } = entry.content;
      // The task knows one comparator for a number that is meant as well, and for one that is not.
      const comparator = bound === '>=' || bound === '<=' ? bound.slice(0, 1) : bound;
      const place = placeInPage(number.span, article, source);
      if (place === null) return [];
      const quantity = low === high ? low : [low, high];
      const told = { quantity, unit, comparator, status: TASK_STATUSES[status] ?? status, asOf };
      return [{ page: page.file.replace(/\.txt$/u, ''), ...place, ...told }];
    });
  },
};
