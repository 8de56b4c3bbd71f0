// Logistic regression over pairs that are judged to be the same or not, for the weights of links.

export interface JudgedPair {
  /** The first is 1, for the base. */
  readonly figures: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

const steps = 25;

/** Solves a system of linear equations by Gauss's method. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let at = 0; at < rows.length; at += 1)
    for (let below = at + 1; below < rows.length; below += 1) {
      const factor = cell(below, at) / cell(at, at);
      rows[below] = (rows[below] ?? []).map((value, column) => value - factor * cell(at, column));
    }
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    let rest = cell(at, rows.length);
    for (let next = at + 1; next < rows.length; next += 1) rest -= cell(at, next) * (solution[next] ?? 0);
    solution[at] = rest / cell(at, at);
  }
  return solution;
}

/** The base is held by next to nothing, so that the system can be solved. */
function pullAt(at: number, pull: number): number {
  return at === 0 ? 1e-6 : pull;
}

/** Logistic regression by Newton's method, with a pull of all but the base to zero; the first figure of each pair is 1. */
export function fitLogistic(rows: readonly JudgedPair[], pull: number): readonly number[] {
  const size = rows[0]?.figures.length ?? 0;
  let fitted = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const slope = fitted.map((value, at) => (at === 0 ? 0 : -pull * value));
    const bend = fitted.map((_, at) =>
      fitted.map((__, other): number => (at === other ? pullAt(at, pull) : 0)),
    );
    for (const { figures, isSame, weight } of rows) {
      const logOdds = figures.reduce((sum, figure, at) => sum + figure * (fitted[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-logOdds));
      for (const [at, figure] of figures.entries()) {
        slope[at] = (slope[at] ?? 0) + weight * ((isSame ? 1 : 0) - likely) * figure;
        const row = bend[at] ?? [];
        for (const [other, second] of figures.entries())
          row[other] = (row[other] ?? 0) + weight * likely * (1 - likely) * figure * second;
      }
    }
    const change = solve(bend, slope);
    fitted = fitted.map((value, at) => value + (change[at] ?? 0));
  }
  return fitted;
}
