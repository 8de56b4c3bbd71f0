// Weights that are moved by the rule of AdaGrad (Duchi and others 2011), and their mean over the rounds.

/** Before the first step, so that it is not a leap. */
const firstSquare = 1e-4;

export interface AdaptedWeights {
  readonly values: Float32Array;
  /** Moves one weight against its slope. */
  readonly move: (at: number, slope: number) => void;
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
  return {
    values,
    move: (at, slope) => {
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      values[at] = (values[at] ?? 0) - (pace * slope) / Math.sqrt(square);
    },
    remember: () => {
      rounds += 1;
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
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
