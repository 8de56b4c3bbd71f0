// The headline of a flattened page: the line above the article that its own words echo most.

import type { LineView } from './describe-line.ts';

/** Between these many words a line can be a headline. */
const minWords = 3;
const maxWords = 30;
/** A headline further above the article than this many lines is another story's. */
const maxDistanceLines = 60;
/** Words shorter than this are mostly articles and prepositions. */
const minEchoChars = 4;
/** The weight below which no line is a headline. */
const minScore = 0.7;

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= minEchoChars || /\p{Lo}/u.test(word));
}

/** The first letters of a word: enough to find it again under another ending. */
function stem(word: string): string {
  return word.slice(0, 6);
}

function shareEchoed(text: string, echoes: ReadonlySet<string>): number {
  const stems = contentWords(text).map(stem);
  return stems.length === 0 ? 0 : stems.filter((word) => echoes.has(word)).length / stems.length;
}

function scoreHeadline(view: LineView, distance: number, echoes: ReadonlySet<string>): number {
  const { words, hasStop, repeats, line, separators } = view;
  const isSentence = hasStop && !/[?!]["'”’»]?$/u.test(line.text);
  return (
    2 * shareEchoed(line.text, echoes) +
    Math.min(words, 10) / 10 +
    (repeats > 1 ? 0.5 : 0) -
    (isSentence ? 0.8 : 0) -
    (line.hasBullet ? 0.7 : 0) -
    Math.min(separators, 3) * 0.2 -
    distance * 0.04
  );
}

/** The place of the headline among the views, or null; `coreStart` is the place of the first line of the article. */
export function findHeadline(
  views: readonly LineView[],
  coreStart: number,
  core: readonly LineView[],
): number | null {
  const echoes = new Set(core.flatMap(({ line }) => contentWords(line.text).map(stem)));
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = Math.max(0, coreStart - maxDistanceLines); at <= coreStart && at < views.length; at += 1) {
    const view = views[at];
    if (view === undefined || view.words < minWords || view.words > maxWords || view.chrome !== null)
      continue;
    const score = scoreHeadline(view, coreStart - at, echoes);
    if (score > minScore && (best === null || score > best.score)) best = { at, score };
  }
  return best?.at ?? null;
}
