// The text of pages that show none until their scripts run: from a template, else from the articleBody of their JSON-LD.

import type { Span } from '../../text/index.ts';
import type { BlockDraft } from './assemble-text.ts';
import { chooseLines } from './choose-lines.ts';
import { findLines } from './find-lines.ts';
import { findMain } from './find-main.ts';
import { articleBodyIn } from './json-ld.ts';
import { drawOutline } from './outline.ts';
import { foldSpace, type PageText, type PageTree } from './page-tree.ts';
import type { Metadata } from './read-metadata.ts';
import { readPageTree } from './read-page-tree.ts';
import { chromeHint } from './rules/chrome-hints.ts';
import { unescapeText } from './unescape-text.ts';

/** What a page shows has to be less than this share of what it hides to be given up for it. */
const poorShare = 0.4;
/** Less than this is a notice, not an article. */
const minChars = 300;
/** A page that shows no text at all has none but what it files for machines, however short. */
const minCharsOfSilent = 60;
const templateType = /^text\/(?:x-)?(?:template|html|handlebars|x-handlebars-template|jsx-template)$/iu;

/** Marks of a template that waits for data: it holds no article. */
const templateMark = /\{\{|<%|<#|\{%|\$\{|%%|\[%/u;

/** The texts of scripts for which `matches` holds, in order. */
function scriptTexts(tree: PageTree, matches: (type: string) => boolean): readonly PageText[] {
  return tree.elements.flatMap((element): PageText[] => {
    const { name, at, attributes } = element;
    const node = tree.nodes[at + 1];
    if (name !== 'script' || node?.kind !== 'text' || !matches(attributes['type'] ?? '')) return [];
    return chromeHint(element) === null ? [node] : [];
  });
}

function bodyOfTemplate(source: string, part: Span): readonly BlockDraft[] {
  const tree = readPageTree(source, part);
  const outline = drawOutline(tree, findLines(tree));
  const input = { main: findMain(outline), headline: null, subheading: null, bylines: [], titles: [] };
  return chooseLines(outline, input).flatMap(({ line, kind }): BlockDraft[] =>
    kind === null ? [] : [{ kind, text: line.text, pageSpan: line.pageSpan }],
  );
}

function bodyOfJsonLd(tree: PageTree, metadata: Metadata): readonly BlockDraft[] {
  const body = articleBodyIn(metadata.jsonLd);
  const script = scriptTexts(tree, (type) => /ld\+json/iu.test(type)).find(({ text }) =>
    text.includes('articleBody'),
  );
  if (body === null || script === undefined) return [];
  const pageSpan = { start: script.start, end: script.end };
  const paragraphs = body.replace(/<(?:\/p|br\s?\/?|\/h[1-6]|\/li|\/div)>/giu, '\n').split(/\n+/u);
  return paragraphs
    .map((text) => foldSpace(unescapeText(unescapeText(text))))
    .filter((text) => text !== '')
    .map((text): BlockDraft => ({ kind: 'paragraph', text, pageSpan }));
}

/** How long the blocks of a body are, headline and captions aside. */
function charsOf(drafts: readonly BlockDraft[]): number {
  return drafts
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks that a page hides, where they are far more than the `shown` ones; null where what it shows is its article. */
export function findHiddenBody(
  source: string,
  tree: PageTree,
  metadata: Metadata,
  shown: readonly BlockDraft[],
): readonly BlockDraft[] | null {
  const shownChars = charsOf(shown);
  const isPoor = (chars: number, least = minChars): boolean =>
    chars > least && shownChars < chars * poorShare;
  const leastFiled = shownChars === 0 ? minCharsOfSilent : minChars;
  const templates = scriptTexts(tree, (type) => templateType.test(type))
    .filter(({ text }) => !templateMark.test(text))
    .toSorted((a, b) => b.text.length - a.text.length);
  const [longest] = templates;
  if (longest !== undefined && isPoor(longest.text.length)) {
    const hidden = bodyOfTemplate(source, longest);
    if (isPoor(charsOf(hidden))) return hidden;
  }
  if (!isPoor(articleBodyIn(metadata.jsonLd)?.length ?? 0, leastFiled)) return null;
  const filed = bodyOfJsonLd(tree, metadata);
  return isPoor(charsOf(filed), leastFiled) ? filed : null;
}
