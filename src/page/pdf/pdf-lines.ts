// The lines of a PDF document with their places on its pages, as PDF.js finds them. Nothing in the document is run or drawn.

import { getDocumentProxy } from 'unpdf';

/** Lengths in points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly height: number;
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** True where more pages follow than are read. */
  readonly isCut: boolean;
  /** As the document tells; empty where it does not. */
  readonly title: string;
  /** When it was made or last changed, as "D:20240313090000Z"; empty where it does not tell. */
  readonly changed: string;
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

/** Longer documents are books, and no news. */
const mostPages = 500;

/** On one line lie pieces whose feet differ by less than this share of their size. */
const sameLineShare = 0.4;
/** A gap wider than so many times the size parts columns. */
const columnGap = 1.5;
/** A gap wider than this share of the size parts words. */
const wordGap = 0.15;

/** Pieces as the document gives them, joined where one follows the other on a line: the order in which it was set is kept. */
function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: (PdfLine & { right: number })[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    const isNext =
      last !== undefined &&
      Math.abs(piece.bottom - last.bottom) < sameLineShare * Math.max(piece.size, last.size) &&
      gap > -piece.size &&
      gap < columnGap * piece.size;
    if (!isNext) {
      const { text, left, right, bottom, size } = piece;
      lines.push({ text, left, right, bottom, size });
      continue;
    }
    const blank =
      gap > wordGap * piece.size && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
    const size = Math.max(last.size, piece.size);
    lines[lines.length - 1] = { ...last, text: last.text + blank + piece.text, right: piece.right, size };
  }
  return lines.map(({ text, left, bottom, size }) => ({ text: text.trim(), left, bottom, size }));
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPdfPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , height, left, bottom] = item.transform as [number, number, number, number, number, number];
    const size = Math.abs(height) || item.height;
    return [{ text: item.str, left, right: left + item.width, bottom, size }];
  });
  const [, low = 0, , high = 0] = page.view;
  page.cleanup();
  return { lines: linesOf(pieces), height: high - low };
}

/** Throws what PDF.js throws for a document that is damaged or locked (`PasswordException`). */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  // The library takes the bytes away from whoever gives them.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1)
      pages.push(await readPdfPage(document, number));
    const { info } = await document.getMetadata();
    const entries = new Map<string, unknown>(Object.entries(info));
    const told = (name: string) => String(entries.get(name) ?? '');
    const isCut = document.numPages > mostPages;
    return { pages, isCut, title: told('Title'), changed: told('ModDate') || told('CreationDate') };
  } finally {
    await document.loadingTask.destroy();
  }
}
