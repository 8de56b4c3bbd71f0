// Parts a page into stretches that are the article's and stretches that are not: the best path of two states, where each
// change of state has a price (the Viterbi algorithm over a chain of two states).

/**
 * What a change from chrome to article or back costs: a heading of weight -1 between paragraphs is cheaper to keep.
 * The lower prices are for pages of a few lines, where nothing would be found at the first.
 */
const changePrices = [2.2, 1, 0];

/** The path with the highest sum of the weights inside, less `changePrice` for each change of state. */
export function bestPath(weights: readonly number[], changePrice: number): readonly boolean[] {
  let outside = 0;
  let inside = -changePrice;
  const cameFromInside: { readonly outside: boolean; readonly inside: boolean }[] = [];
  for (const weight of weights) {
    const step = { outside: inside - changePrice > outside, inside: inside >= outside - changePrice };
    const before = { outside, inside };
    outside = step.outside ? before.inside - changePrice : before.outside;
    inside = (step.inside ? before.inside : before.outside - changePrice) + weight;
    cameFromInside.push(step);
  }
  const path: boolean[] = [];
  let isInside = inside - changePrice > outside;
  for (const step of cameFromInside.toReversed()) {
    path.push(isInside);
    isInside = isInside ? step.inside : step.outside;
  }
  return path.reverse();
}

/** For each weight whether its line is inside the article, on the path with the highest sum. */
export function findRuns(weights: readonly number[]): readonly boolean[] {
  for (const price of changePrices) {
    const runs = bestPath(weights, price);
    if (runs.includes(true)) return runs;
  }
  return weights.map(() => false);
}
