// A multinomial logistic regression over cues that are there or not and a few columns of numbers, by full gradients with
// a price for large weights; rare labels count more than their number, so that none is forgotten.

/** What is known of a marked pair, and the number of its label. */
export interface TypeSample {
  readonly cues: readonly string[];
  readonly columns: Float64Array;
  readonly label: number;
  /** How much it counts. */
  readonly weight: number;
}

export interface TypeFitOptions {
  readonly rounds: number;
  readonly pace: number;
  /** The price of a weight of 1. */
  readonly weightPrice: number;
  /** A cue of fewer samples teaches nothing. */
  readonly fewestSamples: number;
  /** 0: samples count alike; 1: labels do. */
  readonly balance: number;
}

/** Rows of weights, one number for each label: of the cues by their place in `cues`, then of the columns, then a bias. */
export interface TypeWeights {
  readonly cues: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

interface PackedSample {
  readonly rows: Int32Array;
  readonly columns: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** The weights that make the labels of the samples likeliest. The same samples give the same weights. */
export function fitTypeWeights(
  samples: readonly TypeSample[],
  labelCount: number,
  options: TypeFitOptions,
): TypeWeights {
  const cues = numberCues(samples, options.fewestSamples);
  const columnCount = samples[0]?.columns.length ?? 0;
  const packed = packSamples(samples, cues, labelCount, options.balance);
  const size = (cues.size + columnCount + 1) * labelCount;
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  const squares = new Float64Array(size);
  const biasAt = size - labelCount;
  for (let round = 0; round < options.rounds; round += 1) {
    slopes.fill(0);
    for (const sample of packed) addSlopes(sample, { weights, slopes, labelCount, cueCount: cues.size });
    const pace = options.pace * (1 - round / options.rounds);
    for (let at = 0; at < size; at += 1) {
      const old = weights[at] as number;
      const slope = (slopes[at] as number) + (at < biasAt ? options.weightPrice * old : 0);
      const square = 0.9 * (squares[at] as number) + 0.1 * slope * slope;
      squares[at] = square;
      weights[at] = old - (pace * slope) / Math.sqrt(square + 1e-6);
    }
  }
  return { cues, weights };
}

function numberCues(samples: readonly TypeSample[], fewest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of samples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  return new Map(frequent.map(([cue], at) => [cue, at]));
}

function packSamples(
  samples: readonly TypeSample[],
  cues: ReadonlyMap<string, number>,
  labelCount: number,
  balance: number,
): readonly PackedSample[] {
  const counts = new Float64Array(labelCount);
  for (const { label } of samples) counts[label] = (counts[label] as number) + 1;
  return samples.map((sample) => ({
    rows: Int32Array.from(sample.cues.flatMap((cue) => cues.get(cue) ?? [])),
    columns: sample.columns,
    label: sample.label,
    weight: sample.weight * (samples.length / labelCount / (counts[sample.label] as number)) ** balance,
  }));
}

interface Slopes {
  readonly weights: Float64Array;
  readonly slopes: Float64Array;
  readonly labelCount: number;
  readonly cueCount: number;
}

function addSlopes({ rows, columns, label, weight }: PackedSample, fit: Slopes): void {
  const { weights, slopes, labelCount, cueCount } = fit;
  const biasAt = (cueCount + columns.length) * labelCount;
  const scores = weights.slice(biasAt, biasAt + labelCount);
  for (const row of rows) addRow(scores, weights, row * labelCount, 1);
  for (let at = 0; at < columns.length; at += 1)
    addRow(scores, weights, (cueCount + at) * labelCount, columns[at] as number);
  const shares = toShares(scores);
  shares[label] = (shares[label] as number) - 1;
  for (let at = 0; at < labelCount; at += 1) shares[at] = (shares[at] as number) * weight;
  for (const row of rows) addSlope(slopes, row * labelCount, shares, 1);
  for (let at = 0; at < columns.length; at += 1)
    addSlope(slopes, (cueCount + at) * labelCount, shares, columns[at] as number);
  addSlope(slopes, biasAt, shares, 1);
}

function addRow(sums: Float64Array, rows: Float64Array, from: number, times: number): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = (sums[at] as number) + (rows[from + at] as number) * times;
}

function addSlope(slopes: Float64Array, from: number, shares: Float64Array, times: number): void {
  for (let at = 0; at < shares.length; at += 1)
    slopes[from + at] = (slopes[from + at] as number) + (shares[at] as number) * times;
}

function toShares(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
