// A quote cut at the marks within it.

interface Marked {
  readonly quote: string;
  readonly span: { readonly start: number };
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** In order; marks are in the same offsets as the span. */
export function cutMarks({ quote, span, marks }: Marked): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ start: at, text: quote.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    take(start - span.start, false);
    take(end - span.start, true);
  }
  take(quote.length, false);
  return pieces;
}
