// The headline and paragraphs of the lines of a document: without what stands at the edge of every page, and with words joined that were
// parted at line ends.

import type { PdfLine, PdfPage } from './pdf-lines.ts';

export interface PdfWords {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** So much of a page's height, above and below, may hold its header and footer. */
const edgeShare = 0.1;
const pageNumber = /^(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:\/|of|von)\s*\d{1,4})?$/iu;
/** A line is a header where it stands on so many pages, but for its numbers. */
const repeatedOn = 2;

const withoutNumbers = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase();

function isAtEdge({ bottom }: PdfLine, { height }: PdfPage): boolean {
  return bottom < edgeShare * height || bottom > (1 - edgeShare) * height;
}

/** Headers, footers and numbers of pages are gone. */
export function dropEdges(pages: readonly PdfPage[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(
      page.lines.filter((line) => isAtEdge(line, page)).map((line) => withoutNumbers(line.text)),
    ))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const isEdge = (line: PdfLine, page: PdfPage) =>
    isAtEdge(line, page) &&
    (pageNumber.test(line.text) || (counts.get(withoutNumbers(line.text)) ?? 0) >= repeatedOn);
  return pages.map((page) => page.lines.filter((line) => !isEdge(line, page)));
}

/** Lines of a paragraph stand closer than so many times their size. */
const lineGap = 1.6;
/** A first line may be set in by more than this share of the size. */
const indentShare = 0.6;
/** Lines whose sizes differ by more are not of one paragraph. */
const sizeShare = 0.1;
const sentenceEnd = /[.!?:"”’)\]]$/u;

function beginsParagraph(line: PdfLine, before: PdfLine): boolean {
  if (Math.abs(line.size - before.size) > sizeShare * before.size) return true;
  const fall = before.bottom - line.bottom;
  // At the head of the next column or page a paragraph goes on unless a sentence had ended.
  if (fall <= 0) return sentenceEnd.test(before.text);
  return fall > lineGap * line.size || line.left - before.left > indentShare * line.size;
}

/** "diplo-" and "mats" are one word; "Addis-" and "Ababa" keep their hyphen. */
function join(before: string, next: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  return /[-\u2010]$/u.test(before) ? before + next : `${before} ${next}`;
}

interface Block {
  readonly text: string;
  readonly size: number;
}

function blocksOf(lines: readonly PdfLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (before === null || last === undefined || beginsParagraph(line, before))
      blocks.push({ text: line.text, size: line.size });
    else blocks[blocks.length - 1] = { ...last, text: join(last.text, line.text) };
    before = line;
  }
  return blocks;
}

/** A headline is larger than most of the text by this much. */
const headlineFactor = 1.15;

/** The size that most letters have. */
function bodySize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of blocks) {
    const rounded = Math.round(size);
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The headline is the largest block of the first page, where one is larger than the text; else empty. */
export function readParagraphs(pages: readonly PdfPage[]): PdfWords {
  const lines = dropEdges(pages);
  const blocks = blocksOf(lines.flat());
  const first = blocksOf(lines[0] ?? []);
  const largest = first.toSorted((a, b) => b.size - a.size)[0];
  const isHeadline = largest !== undefined && largest.size > headlineFactor * bodySize(blocks);
  const headline = isHeadline ? largest.text : '';
  return { headline, paragraphs: blocks.map(({ text }) => text).filter((text) => text !== headline) };
}
