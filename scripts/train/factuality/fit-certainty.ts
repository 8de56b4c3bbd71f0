// Learns rows of numbers for features, and how their sum answers each question, by AdaGrad (Duchi et al. 2011) with the Huber
// loss; in each step a share of the features is left out, so that none is leant on alone.

import { leaky } from '../../../src/events/certainty/judge-certainty.ts';
import { randomBySeed, shuffled } from '../random.ts';

export interface CertaintySample {
  /** Numbers of the features. */
  readonly features: Int32Array;
  /** From -3 to 3, as readers hold it. */
  readonly value: number;
  /** The number of the question that the readers were asked. */
  readonly question: number;
}

export interface Fitting {
  readonly width: number;
  readonly rounds: number;
  readonly pace: number;
  /** The share of features that a step leaves out. */
  readonly leftOut: number;
  /** Errors beyond this count by their sign alone. */
  readonly huber: number;
  readonly seed: number;
}

/** Rows by feature, then for each question `width` weights and a bias. */
export interface FittedCertainty {
  readonly width: number;
  readonly rows: Float32Array;
  readonly answers: Float32Array;
}

const firstSquare = 1e-6;

/** The slope of a leaky sum. */
const slopeOf = (sum: number): number => (sum > 0 ? 1 : -leaky(-1));

/** Rows and answers for samples whose features are numbered from 0; the same for the same seed. */
export function fitCertainty(
  samples: readonly CertaintySample[],
  counts: { readonly features: number; readonly questions: number },
  fitting: Fitting,
): FittedCertainty {
  const { width, rounds, pace, seed } = fitting;
  const random = randomBySeed(seed);
  const start = (length: number, size: number): Float32Array =>
    Float32Array.from({ length }, () => (random() - 0.5) * size);
  const rows = start(counts.features * width, 0.1);
  const answers = start(counts.questions * (width + 1), 0.5);
  const rowSquares = new Float32Array(rows.length).fill(firstSquare);
  const answerSquares = new Float32Array(answers.length).fill(firstSquare);
  const learner = { rows, answers, rowSquares, answerSquares, sums: new Float64Array(width) };
  for (let round = 0; round < rounds; round += 1)
    for (const sample of shuffled(samples, random)) {
      const kept = sample.features.filter(() => random() >= fitting.leftOut);
      learnFrom(learner, kept, sample, { ...fitting, pace: pace * (1 - round / rounds) });
    }
  return { width, rows, answers };
}

interface Learner {
  readonly rows: Float32Array;
  readonly answers: Float32Array;
  readonly rowSquares: Float32Array;
  readonly answerSquares: Float32Array;
  /** Room for the sum of the rows of one sample. */
  readonly sums: Float64Array;
}

function learnFrom(
  learner: Learner,
  features: Int32Array,
  { value, question }: CertaintySample,
  { width, pace, huber }: Fitting,
): void {
  const { rows, answers, rowSquares, answerSquares, sums } = learner;
  const scale = 1 / Math.sqrt(Math.max(features.length, 1));
  const first = question * (width + 1);
  const raw = answerOf(rows, answers, features, question, { width, scale, sums });
  const slope = Math.max(-huber, Math.min(huber, raw - value));
  if (slope === 0) return;
  for (let at = 0; at < width; at += 1) {
    const sum = sums[at] ?? 0;
    const back = slope * (answers[first + at] ?? 0) * slopeOf(sum) * scale;
    descend(answers, answerSquares, first + at, slope * leaky(sum), pace);
    for (const feature of features) descend(rows, rowSquares, feature * width + at, back, pace);
  }
  descend(answers, answerSquares, first + width, slope, pace);
}

/** One step of AdaGrad on one number. */
function descend(
  numbers: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  pace: number,
): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  numbers[at] = (numbers[at] ?? 0) - (pace * slope) / Math.sqrt(square);
}

function answerOf(
  rows: Float32Array,
  answers: Float32Array,
  features: Int32Array,
  question: number,
  { width, scale, sums }: { readonly width: number; readonly scale: number; readonly sums: Float64Array },
): number {
  sums.fill(0);
  for (const feature of features)
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (rows[feature * width + at] ?? 0);
  const first = question * (width + 1);
  let raw = answers[first + width] ?? 0;
  for (let at = 0; at < width; at += 1) {
    sums[at] = (sums[at] ?? 0) * scale;
    raw += leaky(sums[at] ?? 0) * (answers[first + at] ?? 0);
  }
  return raw;
}
