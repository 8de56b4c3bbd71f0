// The way of a page: the one file that calls the stages, in order. What one stage finds, later ones are given.

import { findActors } from './actors/index.ts';
import { readArticle } from './article/index.ts';
import { findClaims } from './claims/index.ts';
import { findEvents } from './events/index.ts';
import { findFigures } from './figures/index.ts';
import { type Analysis, analyse, type LanguageModel, loadLanguageModel } from './language/index.ts';
import type { Page } from './page/index.ts';
import {
  type ArticleRecord,
  type Authority,
  claimAround,
  type Entry,
  makeEntry,
  type RecordOf,
} from './record/index.ts';
import { loadTables, ownTableFiles, type Tables } from './tables/index.ts';
import { indexSpans, type Problem, type Span, type SpanIndex, spanContains } from './text/index.ts';
import { findTimes, joinRanges } from './time/index.ts';
import { readerVersion } from './version.ts';

/** All that reading needs besides the page; loaded once, never changed. */
export interface Reader {
  readonly tables: Tables;
  readonly model: LanguageModel;
  readonly version: string;
}

/** What a reader that is loaded here and now marks its readings with. */
export function readerVersionHere(): string {
  return readerVersion(ownTableFiles());
}

/** Reads tables and models; takes about a second. */
export function loadReader(): Reader {
  const tables = loadTables();
  return {
    tables,
    model: loadLanguageModel(undefined, tables.language),
    version: readerVersionHere(),
  };
}

type ClaimEntry = Extract<Entry, { kind: 'claim' }>;
/** A claim by its id. */
type ClaimView = Pick<RecordOf<'claim'>, 'content' | 'source'> & { readonly id: string };
type Notice = RecordOf<'reading'>['notices'][number];

const PRONOUN = /^(?:s?he|it|they|who)$/iu;

/** A person, and whoever is only "it" in the claim's words, is called by name where we know it; a described body by its own words. */
function sourceOf(
  words: string,
  speaker: { readonly actorId: string | null; readonly name: string },
): string {
  return speaker.actorId?.startsWith('person:') || PRONOUN.test(words) ? speaker.name : words;
}

/** The authority with its claim. */
function withClaim(authority: Authority | null, span: Span, claims: SpanIndex<ClaimView>): Authority | null {
  if (authority === null) return null;
  const claim = claimAround(span, claims.overlapping(span));
  const speaker = claim?.source?.actor;
  const isSpeaker = speaker?.actorId != null && speaker.actorId === authority.actorId;
  return {
    ...authority,
    source: isSpeaker ? sourceOf(authority.source, speaker) : authority.source,
    claimId: claim?.id ?? null,
  };
}

/** A figure keeps the words of its text for who vouches: its claim is the one around it that names the same, else the innermost. */
function withFigureClaim(
  authority: Authority | null,
  span: Span,
  claims: SpanIndex<ClaimView>,
): Authority | null {
  if (authority === null) return null;
  const own = claims.overlapping(span).filter(({ source }) => source?.text === authority.source);
  const claim = claimAround(span, own) ?? claimAround(span, claims.overlapping(span));
  const speaker = claim?.source?.actor;
  const isUnnamed = PRONOUN.test(authority.source) && speaker != null;
  return { ...authority, source: isUnnamed ? speaker.name : authority.source, claimId: claim?.id ?? null };
}

function indexClaims(claims: readonly ClaimEntry[]): SpanIndex<ClaimView> {
  const views = claims.map(({ id, content: { content, source } }) => ({ id, content, source }));
  return indexSpans(views, ({ content }) => content.map(({ span }) => span));
}

function noticeOf({ ruleId, message, span }: Problem): Notice {
  return { ruleId, message, span: span ?? null };
}

/** The sentences of the article itself: what a caption tells is as old as its picture, and nobody says how old. */
function withoutCaptions(analysis: Analysis, { blocks }: ArticleRecord): Analysis {
  const captions = blocks.filter((block) => block.kind === 'caption');
  const captionsBySpan = indexSpans(captions, ({ span }) => [span]);
  const isCaption = (sentence: Span) =>
    captionsBySpan.overlapping(sentence).some((caption) => spanContains(caption.span, sentence));
  return { ...analysis, sentences: analysis.sentences.filter((sentence) => !isCaption(sentence)) };
}

function uniqueById(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function makeReading(
  page: Page,
  reader: Reader,
  entries: readonly Entry[],
  rest: Partial<RecordOf<'reading'>>,
): Entry {
  return makeEntry('reading', {
    pageId: page.pageId,
    articleId: null,
    version: reader.version,
    entryIds: entries.map((entry) => entry.id).sort(),
    notices: [],
    sentences: 0,
    tokens: 0,
    ...rest,
  });
}

/**
 * Reads one page to its end. Gives all its entries, the page's own first and the reading last; the same page and the
 * same reader give the same entries. A page without an article gives a problem instead. `supersedes` is the id of the
 * reading whose place this one takes, needed only where the same reader has read the page before that one.
 */
export function readPage(page: Page, reader: Reader, supersedes?: string): readonly Entry[] {
  const { tables, model } = reader;
  const { pageId, mediaType, lengthBytes, charset, headers } = page;
  const sent = headers === undefined ? {} : { headers };
  const instead = supersedes === undefined ? {} : { supersedes };
  const pageEntry = makeEntry('page', { pageId, mediaType, lengthBytes, charset, ...sent });
  const { article, problems } = readArticle(page, tables);
  const problemEntries = problems.map((problem) => makeEntry('problem', problem));
  if (article === null) {
    const entries = uniqueById([pageEntry, ...problemEntries]);
    return [...entries, makeReading(page, reader, entries, instead)];
  }

  const articleEntry = makeEntry('article', article);
  const analysis = withoutCaptions(analyse({ ...article, articleId: articleEntry.id }, model), article);
  const { published } = article.dating;
  const times = findTimes(analysis.text, published, tables.time);
  const actors = findActors(analysis, published, tables.actors);
  const claims = findClaims(analysis, actors.found, tables.claims);
  const claimEntries = claims.found.map((claim) => makeEntry('claim', claim));
  const claimsBySpan = indexClaims(claimEntries);
  const ranges = joinRanges(analysis.text, times.found);
  const context = { times: ranges, claims: claims.found, published };
  const figures = findFigures(analysis, actors.found, { ...context, tables: tables.figures });
  const events = findEvents(analysis, actors.found, { ...context, tables: tables.events });

  const entries = uniqueById([
    pageEntry,
    ...problemEntries,
    articleEntry,
    ...claimEntries,
    ...figures.found.map((figure) =>
      makeEntry('figure', {
        ...figure,
        authority: withFigureClaim(figure.authority, figure.number.span, claimsBySpan),
      }),
    ),
    ...events.found.map((event) =>
      makeEntry('event', { ...event, authority: withClaim(event.authority, event.trigger, claimsBySpan) }),
    ),
  ]);
  const stumbles = [times, actors, claims, figures, events].flatMap((stage) => stage.problems);
  const reading = makeReading(page, reader, entries, {
    articleId: articleEntry.id,
    notices: stumbles.map(noticeOf),
    sentences: analysis.sentences.length,
    tokens: analysis.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
    ...instead,
  });
  return [...entries, reading];
}
