// Two answers side by side, line by line.

/** A line as it is and as it would be; null where it is not in the one answer. */
export interface Change<Line> {
  readonly before: Line | null;
  readonly after: Line | null;
}

/** Lines that come, go or say something else, by a key that stays; what only bears another mark has not changed. */
export function compareLines<Line extends object>(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string,
): readonly Change<Line>[] {
  const text = (line: Line | undefined) =>
    JSON.stringify(line, (key, value) => (key === 'corrections' ? undefined : value));
  const [was, is] = [before, after].map((lines) => new Map(lines.map((line) => [keyOf(line), line])));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [one, other] = [was?.get(key), is?.get(key)];
    return text(one) === text(other) ? [] : [{ before: one ?? null, after: other ?? null }];
  });
}
