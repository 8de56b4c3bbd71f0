// Scores attributions as wholes: the content mostly the same words and the source sharing a word, or none on both sides.

import type { JsonObject } from '../../src/predict/index.ts';

type Pair = readonly [number, number];

interface ScoredAttribution {
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
}

/** From this share of common words on, two contents count as the same. */
const SAME_CONTENT = 0.5;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function attributionsOf(line: JsonObject | undefined): readonly ScoredAttribution[] {
  return (line?.['attributions'] ?? []) as readonly ScoredAttribution[];
}

/** Where the words that spans touch start: edge punctuation does not matter. */
function wordsIn(text: string, spans: readonly Pair[]): ReadonlySet<number> {
  const starts = [...text.matchAll(WORD)].filter((word) =>
    spans.some(([start, end]) => word.index < end && start < word.index + word[0].length),
  );
  return new Set(starts.map((word) => word.index));
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function hasSameSource(text: string, a: ScoredAttribution, b: ScoredAttribution): boolean {
  const [left, right] = [wordsIn(text, a.source), wordsIn(text, b.source)];
  return left.size + right.size === 0 || [...left].some((word) => right.has(word));
}

interface Counted {
  readonly found: number;
  readonly right: number;
}

/** Each gold attribution takes the prediction with the likest content. */
function count(
  text: string,
  gold: readonly ScoredAttribution[],
  predicted: readonly ScoredAttribution[],
): Counted {
  const taken = new Set<ScoredAttribution>();
  let right = 0;
  for (const wanted of gold) {
    const content = wordsIn(text, wanted.content);
    const likest = predicted
      .filter((guess) => !taken.has(guess))
      .map((guess) => ({ guess, same: likeness(content, wordsIn(text, guess.content)) }))
      .filter(({ same }) => same > 0)
      .sort((a, b) => b.same - a.same)[0];
    if (likest === undefined) continue;
    taken.add(likest.guess);
    if (likest.same >= SAME_CONTENT && hasSameSource(text, wanted, likest.guess)) right += 1;
  }
  return { found: taken.size, right };
}

/** F1 in percent: relation (content and source right) and found (some content in common). */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const sums = { found: 0, right: 0, total: 0 };
  for (const line of gold) {
    const [wanted, guessed] = [attributionsOf(line), attributionsOf(byId.get(line['id']))];
    const { found, right } = count(String(line['text']), wanted, guessed);
    sums.found += found;
    sums.right += right;
    sums.total += wanted.length + guessed.length;
  }
  const f1 = (right: number) => (sums.total === 0 ? 0 : (200 * right) / sums.total);
  return { relationF1: f1(sums.right), foundF1: f1(sums.found) };
}
