// Decides for each line of the page what it is to the article: a block of some kind, or left out for a reason.

import type { ArticleBlock } from '../../record/index.ts';
import { foldWords } from './compare-text.ts';
import { dropHeadLines } from './drop-head-lines.ts';
import { findLeadLines } from './find-lead-lines.ts';
import type { PageLine } from './find-lines.ts';
import { findSiblingLines } from './find-sibling-lines.ts';
import type { Headline } from './headline.ts';
import type { LineChoice } from './line-choice.ts';
import { endsLikeSentence, type Outline } from './outline.ts';
import { elementsAround, isInside, type PageElement } from './page-tree.ts';
import { findAnnounced } from './rules/announced-lists.ts';
import { isAuthorBio } from './rules/author-bio.ts';
import { boilerplateReason } from './rules/boilerplate-phrases.ts';
import { captionHint } from './rules/caption-hint.ts';
import { dropBelowCommentMark } from './rules/comment-marks.ts';
import { dropEmptyHeadings } from './rules/empty-headings.ts';
import { dropEndCredits } from './rules/end-credits.ts';
import { dropEndList } from './rules/end-lists.ts';
import { dropLabelledBoxes } from './rules/labelled-boxes.ts';
import { readPictureStory } from './rules/picture-stories.ts';
import { dropRepeatedHeadings } from './rules/repeated-headings.ts';
import { dropSourceLists } from './rules/source-lists.ts';

interface LineView {
  readonly line: PageLine;
  readonly prose: number;
  /** The elements around the line, innermost first, up to the article's own. */
  readonly around: readonly PageElement[];
  /** So many lines above the headline it stands; none or less below. There a heading that is a link is the name of the site. */
  readonly linesAbove: number;
}

const linkShare = 0.66;
/** A linked sentence of this weight is text all the same. */
const longLink = 60;
/** Lighter lines outside of paragraphs are labels. */
const maxScrap = 25;
const scrapBlocks = new Set(['div', 'section', 'article', 'td', 'main', 'center', 'dl', 'body', '#root']);

function captionOf(around: readonly PageElement[]): boolean {
  // A figure may be a table.
  if (around[0]?.name === 'tr') return false;
  return around.some(
    ({ name, hint }) => name === 'figcaption' || name === 'figure' || captionHint.test(hint),
  );
}

/** What a line is by the elements around it; an article that is a block of quotation as a whole quotes nobody. */
function kindOf(view: LineView, main: number): ArticleBlock['kind'] {
  if (captionOf(view.around)) return 'caption';
  const names = view.around.map((element) => element.name);
  if (names.some((name) => /^h[1-6]$/u.test(name))) return 'heading';
  if (names.includes('li') || names.includes('dd') || names.includes('dt')) return 'listItem';
  return view.around.some(({ name, index }) => name === 'blockquote' && index !== main)
    ? 'quote'
    : 'paragraph';
}

function isLinks({ line, around, linesAbove }: LineView): boolean {
  if (line.linkWeight <= line.weight * linkShare) return false;
  if (linesAbove > 0) return true;
  // A heading may be one link and still head the text below; empty ones are dropped later.
  const heading = around.findIndex(({ name }) => /^h[1-6]$/u.test(name));
  if (heading >= 0 && !around.slice(heading).some(({ name }) => name === 'a')) return false;
  return !(endsLikeSentence(line.text) && line.weight > longLink);
}

/** A scrap of text outside of paragraphs: "3 min", "Photo", "Share". */
function isScrap(view: LineView): boolean {
  const [block] = view.around;
  if (block === undefined || view.prose > 0) return false;
  return scrapBlocks.has(block.name) && view.line.weight < maxScrap;
}

/** A section or a topic stands so few lines above its headline. */
const kickerReach = 5;

function isKicker({ line, linesAbove }: LineView): boolean {
  return linesAbove > 0 && linesAbove <= kickerReach && line.weight < maxScrap;
}

/** Folding joins and drops signs, but not many. */
const foldedAway = 20;

function repeatsHeadline(text: string, headline: Headline | null): boolean {
  if (headline === null || Math.abs(text.length - headline.text.length) > foldedAway) return false;
  return foldWords(text) === foldWords(headline.text);
}

interface FoundLines {
  readonly captions: ReadonlySet<PageLine>;
  readonly announced: ReadonlySet<PageLine>;
}

function judge(view: LineView, chrome: string | null, input: ChooseInput, found: FoundLines): LineChoice {
  const { line } = view;
  const { captions, announced } = found;
  const leave = (reason: string): LineChoice => ({ line, kind: null, reason });
  if (line.isHidden) return leave('hidden');
  if (line === input.headline?.line) return { line, kind: 'headline', reason: null };
  if (line === input.subheading) return { line, kind: 'subheading', reason: null };
  // An embedded post that is one link only is the card of another article.
  if (chrome === 'embedded-post')
    return isLinks(view) ? leave('related-headlines') : { line, kind: 'quote', reason: null };
  if (chrome !== null) return leave(chrome);
  if (repeatsHeadline(line.text, input.headline)) return leave('headline-repeat');
  if (isLinks(view) && !announced.has(line)) return leave('links');
  const kind = kindOf(view, input.main);
  const phrase = boilerplateReason(line.text);
  if (kind === 'paragraph' && phrase === null && isScrap(view)) return leave('scrap');
  if (kind === 'heading' && isKicker(view)) return leave('scrap');
  if (kind === 'caption' || (kind === 'paragraph' && captions.has(line)))
    return { line, kind: 'caption', reason: null };
  if (phrase === 'caption') return { line, kind: 'caption', reason: null };
  if (phrase !== null) return leave(phrase);
  return { line, kind, reason: null };
}

/** Lighter lines may stand twice in an article for good reason. */
const minRepeat = 60;

/** The same paragraph once more: a box that repeats the lead, a second copy for print. */
function dropRepeats(choices: readonly LineChoice[]): readonly LineChoice[] {
  const seen = new Set<string>();
  return choices.map((choice): LineChoice => {
    const { line, kind } = choice;
    if (kind === null || line.weight < minRepeat) return choice;
    // An interview may put one question to many.
    if (seen.has(line.text) && !line.text.endsWith('?')) return { line, kind: null, reason: 'repeat' };
    seen.add(line.text);
    return choice;
  });
}

/** So long a beginning is shared by no two texts by chance. */
const minExcerpt = 30;

/** A lead that is only the beginning of the text once more: "Two people have been found on the ..." */
function dropExcerpt(choices: readonly LineChoice[]): readonly LineChoice[] {
  const lead = choices.find(({ kind }) => kind === 'subheading');
  const start = foldWords(lead?.line.text ?? '');
  if (lead === undefined || start.length < minExcerpt) return choices;
  const isExcerpt = choices.some(
    ({ kind, line }) =>
      kind === 'paragraph' && foldWords(line.text.slice(0, start.length * 2)).startsWith(start),
  );
  if (!isExcerpt) return choices;
  return choices.map((choice) =>
    choice === lead ? { line: choice.line, kind: null, reason: 'repeat' } : choice,
  );
}

/** How many blocks from its end an article may present its author. */
const bioReach = 5;

function dropAuthorBios(choices: readonly LineChoice[], bylines: readonly string[]): readonly LineChoice[] {
  const kept = choices.filter(({ kind }) => kind !== null && kind !== 'caption');
  const last = new Set(kept.slice(2).slice(-bioReach));
  return choices.map((choice): LineChoice => {
    if (!last.has(choice) || !isAuthorBio(choice.line.text, bylines)) return choice;
    return { line: choice.line, kind: null, reason: 'author-box' };
  });
}

export interface ChooseInput {
  /** Index of the article's element. */
  readonly main: number;
  readonly headline: Headline | null;
  readonly subheading: PageLine | null;
  readonly bylines: readonly string[];
  /** What the page calls the article, the headline among it. */
  readonly titles: readonly string[];
}

/** A choice for every line of the page, in its order. */
export function chooseLines(outline: Outline, input: ChooseInput): readonly LineChoice[] {
  const { tree, lines, prose, chrome } = outline;
  const { main, headline, subheading, bylines } = input;
  const found = { captions: outline.captions, announced: findAnnounced(tree, lines) };
  const leads = findLeadLines(outline, headline?.line ?? null, main);
  const siblings = findSiblingLines(outline, main);
  const head = headline?.line == null ? -1 : lines.indexOf(headline.line);
  const choices = lines.map((line, at): LineChoice => {
    const reason = chrome[line.block] ?? null;
    const isOurs =
      line === headline?.line ||
      line === subheading ||
      leads.has(line) ||
      siblings.has(line) ||
      isInside(tree, line.block, main);
    if (!isOurs) return { line, kind: null, reason: reason ?? 'outside-article' };
    const around: PageElement[] = [];
    for (const element of elementsAround(tree, line.block)) {
      around.push(element);
      if (element.index <= main) break;
    }
    const weight = siblings.has(line) ? line.weight : (prose[at] ?? 0);
    return judge({ line, prose: weight, around, linesAbove: head - at }, reason, input, found);
  });
  const above = dropBelowCommentMark(readPictureStory(choices));
  const kept = dropExcerpt(
    dropRepeats(dropAuthorBios(dropLabelledBoxes(dropEndList(above), tree, main), bylines)),
  );
  const below = dropRepeatedHeadings(dropEndCredits(dropSourceLists(kept)), input.titles);
  return dropHeadLines(dropEmptyHeadings(below, tree), bylines, tree);
}
