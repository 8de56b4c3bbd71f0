// From an HTML page to its article: the order in which the finders run.

import type { Page } from '../../page/index.ts';
import type { Extraction } from '../types.ts';
import { assembleText, type BlockDraft } from './assemble-text.ts';
import { chooseLines } from './choose-lines.ts';
import { findBylines } from './find-bylines.ts';
import { findForm } from './find-form.ts';
import { findHeadBlocks } from './find-head-blocks.ts';
import { findHeadline } from './find-headline.ts';
import { findHiddenBody } from './find-hidden-body.ts';
import { findLines, type PageLine } from './find-lines.ts';
import { findMain, moveToHeadline, narrowToStory } from './find-main.ts';
import { findOutlet, findSiteNames, type OutletNames } from './find-outlet.ts';
import { findPart } from './find-part.ts';
import { findShownName } from './find-shown-name.ts';
import { findSubheading } from './find-subheading.ts';
import { findSection, findTags } from './find-topics.ts';
import type { Headline } from './headline.ts';
import { namesIn } from './json-ld.ts';
import type { LineChoice } from './line-choice.ts';
import { drawOutline } from './outline.ts';
import type { PageTree } from './page-tree.ts';
import { firstMeta, type Metadata, readMetadata } from './read-metadata.ts';
import { readPageTree } from './read-page-tree.ts';
import { isErrorPage } from './rules/error-pages.ts';
import { hostOf } from './rules/host-name.ts';
import { findStamps } from './stamps/find-stamps.ts';
import type { DateWords } from './stamps/stamp-draft.ts';

/** What the page calls its article, to machines and to its readers. */
function titlesOf(metadata: Metadata, headline: Headline | null): readonly string[] {
  const { title, article } = metadata;
  const stated = [
    headline?.text,
    title,
    firstMeta(metadata, ['og:title']),
    ...namesIn(article?.['headline']),
  ];
  return stated.flatMap((text) => (text === null || text === undefined ? [] : [text]));
}

/** How much text the page shows below its headline. */
function charsOf(choices: readonly LineChoice[]): number {
  return choices.reduce(
    (sum, { line, kind }) => sum + (kind === null || kind === 'headline' ? 0 : line.text.length),
    0,
  );
}

/** The lines of the page, with a break between a title and the names and days below it where one block holds both. */
function findPartedLines(tree: PageTree, metadata: Metadata): readonly PageLine[] {
  const lines = findLines(tree);
  const titles = [
    metadata.title,
    firstMeta(metadata, ['og:title']),
    ...namesIn(metadata.article?.['headline']),
  ];
  const heads = findHeadBlocks(
    tree,
    lines,
    titles.filter((title) => title !== null),
  );
  return heads.length === 0 ? lines : findLines(tree, heads);
}

function leaveAsError(choice: LineChoice): LineChoice {
  return choice.kind === null ? choice : { line: choice.line, kind: null, reason: 'error-page' };
}

/**
 * The article of an HTML page with all that the page says of it. `text` is headline, lead, body and captions, in that
 * order; empty where the page shows no text of its own. Hosts in `outlets` go by the name there; without `words` only
 * English months are read. Never throws for what the page holds.
 */
export function extractHtml(page: Page, outlets: OutletNames = new Map(), words: DateWords = {}): Extraction {
  const tree = readPageTree(page.source);
  const metadata = readMetadata(tree);
  const outline = drawOutline(tree, findPartedLines(tree, metadata));
  const siteNames = findSiteNames(metadata, page.url);
  const host = (hostOf(metadata.canonicalUrl ?? page.url) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const widest = findMain(outline);
  const headline = findHeadline(outline, metadata, { names: siteNames, host }, widest);
  const story = moveToHeadline(outline, widest, headline?.line ?? null);
  const main = narrowToStory(outline, story, headline?.line ?? null);
  const bylines = findBylines({ outline, metadata, siteNames, headline: headline?.line ?? null, main });
  const subheading = findSubheading(outline, metadata, headline?.line ?? null, main);
  const titles = titlesOf(metadata, headline);
  const chosen = chooseLines(outline, { main, headline, subheading, bylines, titles });
  const choices = isErrorPage(titles, charsOf(chosen)) ? chosen.map(leaveAsError) : chosen;
  const shown = choices.flatMap(({ line, kind }): BlockDraft[] =>
    kind === null ? [] : [{ kind, text: line.text, pageSpan: line.pageSpan }],
  );
  const hidden = findHiddenBody(page.source, tree, metadata, shown);
  const head = shown.filter(({ kind }) => kind === 'headline' || kind === 'subheading');
  const form = findForm({ outline, metadata, choices, headline: headline?.text ?? null, url: page.url });
  const shownName = findShownName(outline.lines, {
    title: metadata.title ?? '',
    headline: headline?.line ?? null,
    host: hostOf(page.url ?? metadata.canonicalUrl),
  });
  const drafts = hidden === null ? shown : [...head, ...hidden];
  return {
    headline: headline?.text ?? null,
    subheading: subheading?.text ?? null,
    bylines,
    outlet: findOutlet(
      siteNames,
      metadata,
      { url: page.url, headline: headline?.text ?? null, shown: shownName },
      outlets,
    ),
    section: findSection(metadata),
    tags: findTags(metadata),
    canonicalUrl: metadata.canonicalUrl,
    form,
    part: form === 'listing' ? null : findPart(outline, metadata, page.url),
    declaredLanguage: metadata.language,
    stamps: findStamps({
      source: page.source,
      outline,
      metadata,
      url: page.url,
      headline: headline?.line ?? null,
      main,
      isLive: form === 'live-blog',
      words,
    }),
    ...assembleText(drafts, choices),
  };
}
