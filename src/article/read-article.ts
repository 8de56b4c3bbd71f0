// From a page to its article: takes the text out of the chrome, tells its language, dates it, and warns of what it shows.

import type { Page } from '../page/index.ts';
import type { ArticleRecord, ProblemRecord } from '../record/index.ts';
import type { DatingTables, NoticeTables } from '../tables/index.ts';
import { blankControls } from './blank-controls.ts';
import { dateArticle, listOfficeHolders, type OfficeTables } from './dating/index.ts';
import { findFeedTitle } from './feed-title.ts';
import { extractFlattened, type FlattenedTables } from './flattened/index.ts';
import { extractHtml } from './html/index.ts';
import { findNotices } from './notices/index.ts';
import { tellLanguage } from './tell-language.ts';
import type { Extraction } from './types.ts';

/** The tables that reading an article takes; all of `Tables` will do. */
export interface ReadArticleTables extends FlattenedTables {
  readonly dating: DatingTables;
  readonly notices: NoticeTables;
  /** Who held which office when; without it offices date nothing. */
  readonly actors?: OfficeTables;
}

/** The article of a page, or null and the reason why there is none. An article without text comes with a problem, too. */
export interface ReadArticleResult {
  readonly article: ArticleRecord | null;
  readonly problems: readonly ProblemRecord[];
}

function extractPage(raw: Page, tables: ReadArticleTables): Extraction {
  const page = { ...raw, source: blankControls(raw.source) };
  return page.mediaType === 'text/html'
    ? extractHtml(page, tables.article.outlets, tables.time)
    : extractFlattened(page, tables);
}

/** So many headlines of other articles, or lists of them, make a page the front of a section. */
const leastTeasers = 3;
const teasers: ReadonlySet<string> = new Set(['teaser-list', 'related-headlines']);

function whyNoArticle({ dropped }: Extraction): string {
  if (dropped.some(({ reason }) => reason === 'error-page'))
    return 'The page is what a site sends in place of an article: an error, or a question who asks.';
  const isFront = dropped.filter(({ reason }) => teasers.has(reason)).length >= leastTeasers;
  return isFront
    ? 'The page holds no text of one article; it looks like a list of headlines.'
    : 'The page holds no text of its own.';
}

function noArticle({ pageId }: Page, extraction: Extraction): ReadArticleResult {
  return { article: null, problems: [{ pageId, code: 'NO_ARTICLE', message: whyNoArticle(extraction) }] };
}

/** A page whose text a script would fetch still says in its metadata what it is called and when it appeared. */
function noText({ pageId }: Page): ProblemRecord {
  const message = 'The page states its day but holds no text; a script may have to fetch it.';
  return { pageId, code: 'NO_TEXT', message };
}

/** Reads one page; never throws for what the page holds. */
export function readArticle(page: Page, tables: ReadArticleTables): ReadArticleResult {
  const extraction = extractPage(page, tables);
  const isSilent = extraction.text === '';
  if (isSilent && extraction.stamps.length === 0) return noArticle(page, extraction);
  const language = tellLanguage(extraction.text, extraction.declaredLanguage, tables.article);
  // Clues of offices are read in English only.
  const holders =
    language === 'en' && tables.actors !== undefined ? listOfficeHolders(extraction.text, tables.actors) : [];
  const dating = dateArticle(extraction, { tables, holders, language, headers: page.headers });
  const { stamps, declaredLanguage, bylines, tags, blocks, dropped, ...said } = extraction;
  const article: ArticleRecord = {
    ...said,
    headline: said.headline ?? findFeedTitle(page.headers),
    pageId: page.pageId,
    bylines: [...bylines],
    tags: [...tags],
    blocks: [...blocks],
    dropped: [...dropped],
    language,
    statedPublished: stamps.find(({ role }) => role !== 'modified')?.value ?? null,
    statedModified: stamps.find(({ role }) => role === 'modified')?.value ?? null,
    dating,
    notices: [
      ...findNotices({
        extraction,
        dating,
        holders,
        language,
        page,
        tables: tables.notices,
      }),
    ],
  };
  return { article, problems: isSilent ? [noText(page)] : [] };
}
