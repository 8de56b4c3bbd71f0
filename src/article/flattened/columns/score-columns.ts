// What the first scores of a page's lines tell of each line: how its neighbours score, and where the article seems to lie.

import type { LineView } from '../describe-line.ts';
import {
  type Column,
  farLines,
  groupMeans,
  linesSince,
  linesUntil,
  moved,
  type NamedColumns,
  stretchLengths,
  windowSums,
} from './column.ts';
import { type LineWords, startOf } from './line-words.ts';

const beyondPage = -0.1;
const places = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/** `scores` are probabilities, `words` the lengths of the lines. */
export function scoreColumns(scores: Column, words: Column): NamedColumns {
  const count = scores.length;
  const expected = scores.map((score, at) => score * Math.max(1, words[at] as number));
  const total = Math.max(
    1,
    expected.reduce((sum, value) => sum + value, 0),
  );
  const sure = [...scores].map((score) => score > 0.8);
  const likely = [...scores].map((score) => score > 0.5);
  return [
    ['score', scores],
    ...places.map((by): readonly [string, Column] => [
      `score${by > 0 ? '+' : ''}${by}`,
      moved(scores, by, beyondPage),
    ]),
    ['scoresAbove', windowSums(scores, -3, -1)],
    ['scoresBelow', windowSums(scores, 1, 3)],
    ['scoresFarAbove', windowSums(scores, -12, -1)],
    ['scoresFarBelow', windowSums(scores, 1, 12)],
    ['shareAbove', windowSums(expected, -count, -1).map((sum) => sum / total)],
    ['shareBelow', windowSums(expected, 1, count).map((sum) => sum / total)],
    ['shareNearAbove', windowSums(expected, -20, -1).map((sum) => sum / total)],
    ['shareNearBelow', windowSums(expected, 1, 20).map((sum) => sum / total)],
    ['expectedWords', new Float32Array(count).fill(total)],
    ['sinceSure', linesSince(sure, farLines)],
    ['untilSure', linesUntil(sure, farLines)],
    ['sinceLikely', linesSince(likely, farLines)],
    ['untilLikely', linesUntil(likely, farLines)],
    ['likelyStretch', stretchLengths(likely)],
    ['unlikelyStretch', stretchLengths(likely.map((is) => !is))],
  ];
}

/** A line of at most so many words without a stop is a heading or a link. */
const shortWords = 12;

function shapeOf({ line, hasStop, ending, words }: LineView): string {
  if (line.hasBullet) return hasStop ? 'told item' : 'item';
  if (ending === 'colon') return 'announcement';
  if (hasStop) return words <= shortWords ? 'short sentence' : 'prose';
  return words <= shortWords ? 'heading' : 'long heading';
}

/** How lines score that begin alike, read alike or have the same shape: a site treats all its headings in one way. */
export function groupColumns(
  scores: Column,
  views: readonly LineView[],
  words: readonly LineWords[],
): NamedColumns {
  const from = scores.findIndex((score) => score > 0.5);
  const to = scores.findLastIndex((score) => score > 0.5);
  const shapes = views.map((view, at) => (at < from || at > to ? '' : shapeOf(view)));
  return [
    ['sameStartScore', groupMeans(scores, words.map(startOf), beyondPage)],
    [
      'sameTextScore',
      groupMeans(
        scores,
        views.map(({ folded }) => folded),
        beyondPage,
      ),
    ],
    ['sameShapeScore', groupMeans(scores, shapes, beyondPage)],
  ];
}
