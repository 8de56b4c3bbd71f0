// Takes a source that is named beside its content out of contents that swallowed it: "Weber said talks go on, according to aides."

import { type Span, spansOverlap } from '../../text/index.ts';
import type { Attribution } from '../types.ts';

const BESIDE: ReadonlySet<string> = new Set(['trailing-cue', 'source-phrase']);

function asideStart({ source, cue }: Attribution): number {
  return Math.min(...source.map((span) => span.start), cue?.start ?? Number.POSITIVE_INFINITY);
}

/** A piece that runs into an aside ends before it; one that only starts behind it is left as it is. */
function cutPiece(piece: Span, asides: readonly Attribution[], text: string): Span {
  const start = Math.min(
    ...asides.map(asideStart).filter((at) => piece.start < at && at < piece.end),
    piece.end,
  );
  if (start === piece.end) return piece;
  return {
    start: piece.start,
    end: piece.start + text.slice(piece.start, start).replace(/[\s,–—-]+$/u, '').length,
  };
}

/** For the attributions of one sentence. */
export function cutAtAsides(attributions: readonly Attribution[], text: string): readonly Attribution[] {
  const asides = attributions.filter(({ ruleId }) => BESIDE.has(ruleId));
  return attributions.map((attribution) => {
    const others = asides.filter(
      (aside) =>
        aside !== attribution &&
        (aside.cue === null || attribution.cue === null || !spansOverlap(aside.cue, attribution.cue)),
    );
    if (BESIDE.has(attribution.ruleId) || others.length === 0) return attribution;
    return { ...attribution, content: attribution.content.map((piece) => cutPiece(piece, others, text)) };
  });
}
