// A conditional logit: the candidates of a page share a probability of 1, and the weights make the gold headlines' share as
// large as they can, less a price for large weights. Features are kept as rows of numbers, so that a fit takes seconds.

export interface Candidate {
  readonly features: Readonly<Record<string, number>>;
  readonly isHeadline: boolean;
}

/** The candidates of a page; `weight` says how much the page counts. */
export interface Choice {
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/** A page in numbers: the features of candidate `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface PackedChoice {
  readonly weight: number;
  readonly isHeadline: readonly boolean[];
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
}

export interface FitOptions {
  readonly rounds: number;
  readonly pace: number;
  /** The price of a weight of 1, for each page. */
  readonly weightPrice: number;
}

/** Packs choices; the number of a feature is its place in `names`, which grows with every new name. */
export function packChoice({ weight, candidates }: Choice, names: Map<string, number>): PackedChoice {
  const starts = [0];
  const features: number[] = [];
  const values: number[] = [];
  for (const candidate of candidates) {
    for (const [name, value] of Object.entries(candidate.features)) {
      if (value === 0) continue;
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      features.push(number);
      values.push(value);
    }
    starts.push(features.length);
  }
  return {
    weight,
    isHeadline: candidates.map(({ isHeadline }) => isHeadline),
    starts: Int32Array.from(starts),
    features: Int32Array.from(features),
    values: Float64Array.from(values),
  };
}

/** The sum of weights of each candidate. */
export function scoreCandidates(
  { starts, features, values }: PackedChoice,
  weights: Float64Array,
): Float64Array {
  const scores = new Float64Array(starts.length - 1);
  for (let at = 0; at < scores.length; at += 1) {
    let sum = 0;
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place += 1)
      sum += (values[place] as number) * (weights[features[place] as number] as number);
    scores[at] = sum;
  }
  return scores;
}

/** Adds to the slope of each feature how much more often the weights expect it than the gold headlines have it. */
function addSlopes(choice: PackedChoice, weights: Float64Array, slopes: Float64Array): void {
  const scores = scoreCandidates(choice, weights);
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((value) => Math.exp(value - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const gold = shares.reduce((sum, share, at) => sum + (choice.isHeadline[at] ? share : 0), 0);
  for (const [at, share] of shares.entries()) {
    const slope = (share / all - (choice.isHeadline[at] ? share / gold : 0)) * choice.weight;
    if (Math.abs(slope) < 1e-5) continue;
    for (let place = choice.starts[at] as number; place < (choice.starts[at + 1] as number); place += 1) {
      const feature = choice.features[place] as number;
      slopes[feature] = (slopes[feature] as number) + slope * (choice.values[place] as number);
    }
  }
}

/** The weights, by the number of the feature. Choices without a gold headline among their candidates teach nothing. */
export function fitRanker(
  choices: readonly PackedChoice[],
  featureCount: number,
  { rounds, pace, weightPrice }: FitOptions,
): Float64Array {
  const usable = choices.filter(({ isHeadline }) => isHeadline.includes(true));
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount);
  const slopes = new Float64Array(featureCount);
  for (let round = 0; round < rounds; round += 1) {
    slopes.fill(0);
    for (const choice of usable) addSlopes(choice, weights, slopes);
    for (const [feature, slope] of slopes.entries()) {
      const old = weights[feature] as number;
      const full = slope + weightPrice * old * usable.length;
      const square = 0.95 * (squares[feature] as number) + 0.05 * full * full;
      squares[feature] = square;
      weights[feature] = old - (pace * (1 - round / rounds) * full) / Math.sqrt(square + 1e-8);
    }
  }
  return weights;
}
