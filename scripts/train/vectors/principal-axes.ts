// Principal axes of a cloud of vectors, by Jacobi's rotations of its matrix of covariance.

/** Axes by falling spread, one a row, and the spread (standard deviation) along each. */
export interface PrincipalAxes {
  readonly mean: Float64Array;
  readonly axes: readonly Float64Array[];
  readonly spreads: readonly number[];
}

const mostSweeps = 60;
const negligible = 1e-12;

/** The axes of vectors of `size` numbers that lie one after the other. */
export function principalAxes(values: Float32Array, size: number): PrincipalAxes {
  const mean = meanOf(values, size);
  const matrix = covariance(values, mean);
  const axes = Array.from({ length: size }, (_, at) => {
    const axis = new Float64Array(size);
    axis[at] = 1;
    return axis;
  });
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(matrix) > negligible; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, axes, p, q);
  const order = [...axes.keys()].sort((a, b) => diagonal(matrix, b) - diagonal(matrix, a));
  return {
    mean,
    axes: order.map((at) => upright(axes[at] as Float64Array)),
    spreads: order.map((at) => Math.sqrt(Math.max(diagonal(matrix, at), 0))),
  };
}

const diagonal = (matrix: readonly Float64Array[], at: number): number => matrix[at]?.[at] ?? 0;

function meanOf(values: Float32Array, size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const [at, value] of values.entries()) mean[at % size] = (mean[at % size] as number) + value;
  return mean.map((sum) => (sum * size) / values.length);
}

function covariance(values: Float32Array, mean: Float64Array): readonly Float64Array[] {
  const size = mean.length;
  const count = values.length / size;
  const matrix = Array.from(mean, () => new Float64Array(size));
  for (let from = 0; from < values.length; from += size)
    for (let p = 0; p < size; p += 1) {
      const line = matrix[p] as Float64Array;
      const left = ((values[from + p] as number) - (mean[p] as number)) / count;
      for (let q = 0; q < size; q += 1)
        line[q] = (line[q] as number) + left * ((values[from + q] as number) - (mean[q] as number));
    }
  return matrix;
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  for (const [p, line] of matrix.entries())
    for (const [q, value] of line.entries()) if (p !== q) sum += value ** 2;
  return sum;
}

/** Turns the plane of two axes so that their covariance becomes zero. */
function rotate(matrix: readonly Float64Array[], axes: readonly Float64Array[], p: number, q: number): void {
  const lineP = matrix[p] as Float64Array;
  const lineQ = matrix[q] as Float64Array;
  const shared = lineP[q] as number;
  if (Math.abs(shared) < 1e-300) return;
  const slope = ((lineQ[q] as number) - (lineP[p] as number)) / (2 * shared);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const line of matrix) turn(line, p, q, cosine, sine);
  turnLines(lineP, lineQ, cosine, sine);
  turnLines(axes[p] as Float64Array, axes[q] as Float64Array, cosine, sine);
}

function turn(line: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [left, right] = [line[p] as number, line[q] as number];
  line[p] = cosine * left - sine * right;
  line[q] = sine * left + cosine * right;
}

function turnLines(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let at = 0; at < first.length; at += 1) {
    const [left, right] = [first[at] as number, second[at] as number];
    first[at] = cosine * left - sine * right;
    second[at] = sine * left + cosine * right;
  }
}

/** An axis and its opposite are one; the one whose largest number is positive stands for both. */
function upright(axis: Float64Array): Float64Array {
  const largest = axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return largest < 0 ? axis.map((value) => -value) : axis;
}
