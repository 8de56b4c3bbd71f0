// Weights that are moved by the rule of AdaGrad (Duchi and others 2011), and their mean over the rounds.

/** Before the first step, so that it is not a leap. */
const firstSquare = 1e-4;
/** Smaller slopes of a row are passed over, which saves most of the time. */
const leastSlope = 1e-6;

export interface AdaptedWeights {
  readonly values: Float32Array;
  /** Moves one weight against its slope. */
  readonly move: (at: number, slope: number) => void;
  /** Moves those that stand in a row from `first` on against their slopes. */
  readonly moveRow: (first: number, slopes: Float64Array) => void;
  /** Counts the weights as they are into the mean. */
  readonly remember: () => void;
  /** The mean of what was remembered, times a factor. */
  readonly mean: (factor: number) => Float32Array;
}

export function adaptedWeights(length: number, pace: number): AdaptedWeights {
  const values = new Float32Array(length);
  const squares = new Float32Array(length).fill(firstSquare);
  const sums = new Float32Array(length);
  let rounds = 0;
  const move = (at: number, slope: number): void => {
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (pace * slope) / Math.sqrt(square);
  };
  return {
    values,
    move,
    moveRow: (first, slopes) => {
      for (let at = 0; at < slopes.length; at += 1) {
        const slope = slopes[at] ?? 0;
        if (slope > leastSlope || slope < -leastSlope) move(first + at, slope);
      }
    },
    remember: () => {
      rounds += 1;
      for (let at = 0; at < length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
    },
    mean: (factor) => sums.map((sum) => (sum * factor) / Math.max(1, rounds)),
  };
}

export interface Fitting {
  readonly rounds: number;
  readonly pace: number;
  /** The share of features that are left out of each word at each step. */
  readonly leftOut: number;
  /** Features that are seen less often have no weights. */
  readonly leastCount: number;
  readonly seed: number;
}
