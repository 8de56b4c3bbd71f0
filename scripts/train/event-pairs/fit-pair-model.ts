// Weights of cues by which the right pair of a sentence outweighs its other pairs and "nobody": a softmax over the pairs of each
// sentence, by full gradients with a price for large weights.

/** The pairs of one sentence. */
export interface PairSample {
  readonly pairs: readonly { readonly cues: readonly string[]; readonly isRight: boolean }[];
  /** How much it counts. */
  readonly weight: number;
}

export interface PairFitOptions {
  readonly rounds: number;
  readonly pace: number;
  /** The price of a weight of 1. */
  readonly weightPrice: number;
  /** A cue of fewer sentences teaches nothing. */
  readonly fewestSamples: number;
}

export interface PairWeights {
  readonly cues: ReadonlyMap<string, number>;
  /** What "nobody" weighs. */
  readonly nobody: number;
}

interface PackedSample {
  readonly rows: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The same samples give the same weights; where no pair of a sentence is right, nobody is. */
export function fitPairWeights(samples: readonly PairSample[], options: PairFitOptions): PairWeights {
  const places = numberCues(samples, options.fewestSamples);
  const packed = samples.map(
    ({ pairs, weight }): PackedSample => ({
      rows: pairs.map(({ cues }) => Int32Array.from(cues.flatMap((cue) => places.get(cue) ?? []))),
      right: pairs.map(({ isRight }) => isRight),
      weight,
    }),
  );
  // The last is nobody's.
  const weights = new Float64Array(places.size + 1);
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < options.rounds; round += 1) {
    const slopes = new Float64Array(weights.length);
    for (const sample of packed) addSlopes(sample, weights, slopes);
    const pace = options.pace * (1 - round / options.rounds);
    for (const [at, old] of weights.entries()) {
      const slope = (slopes[at] ?? 0) + (at < places.size ? options.weightPrice * old : 0);
      const square = 0.9 * (squares[at] ?? 0) + 0.1 * slope * slope;
      squares[at] = square;
      weights[at] = old - (pace * slope) / Math.sqrt(square + 1e-6);
    }
  }
  const cues = new Map([...places].map(([cue, at]) => [cue, weights[at] ?? 0]));
  return { cues, nobody: weights[places.size] ?? 0 };
}

function numberCues(samples: readonly PairSample[], fewest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pairs } of samples)
    for (const cue of new Set(pairs.flatMap(({ cues }) => cues))) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  return new Map(frequent.map(([cue], at) => [cue, at]));
}

/** What is given to each pair beyond what is right moves the weights of its cues down. */
function addSlopes({ rows, right, weight }: PackedSample, weights: Float64Array, slopes: Float64Array): void {
  const nobodyAt = weights.length - 1;
  const sums = [
    ...rows.map((row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0)),
    weights[nobodyAt] ?? 0,
  ];
  const shares = toShares(sums);
  const isTold = right.includes(true);
  const rightShare = right.reduce((sum, isRight, at) => sum + (isRight ? (shares[at] ?? 0) : 0), 0);
  for (const [at, row] of rows.entries()) {
    const share = shares[at] ?? 0;
    const wanted = right[at] === true ? share / rightShare : 0;
    const slope = weight * (share - wanted);
    for (const cue of row) slopes[cue] = (slopes[cue] ?? 0) + slope;
  }
  slopes[nobodyAt] = (slopes[nobodyAt] ?? 0) + weight * ((shares[rows.length] ?? 0) - (isTold ? 0 : 1));
}

function toShares(sums: readonly number[]): readonly number[] {
  const most = sums.reduce((max, sum) => Math.max(max, sum), -Infinity);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
