// A column holds one number for each line of a page. What a line's neighbours are like is the same column, moved.

export type Column = Float32Array;

/** Distances in lines beyond this are all alike to the columns that count them. */
export const farLines = 40;

/** Columns with their names, in order. */
export type NamedColumns = readonly (readonly [name: string, Column])[];

/** The column of what `read` tells of each item. */
export function columnOf<Item>(items: readonly Item[], read: (item: Item, at: number) => number): Column {
  const column = new Float32Array(items.length);
  for (let at = 0; at < items.length; at += 1) column[at] = read(items[at] as Item, at);
  return column;
}

/** Each line's value at the line `by` places below it (above it for a negative number); `edge` beyond the page's ends. */
export function moved(column: Column, by: number, edge: number): Column {
  const result = new Float32Array(column.length).fill(edge);
  for (let at = Math.max(0, -by); at < column.length - Math.max(0, by); at += 1)
    result[at] = column[at + by] as number;
  return result;
}

/** The sum over the lines from `from` to `to` places below each line, both included; lines beyond the page's ends count 0. */
export function windowSums(column: Column, from: number, to: number): Column {
  const upTo = new Float64Array(column.length + 1);
  for (let at = 0; at < column.length; at += 1) upTo[at + 1] = (upTo[at] as number) + (column[at] as number);
  const within = (place: number): number => Math.min(column.length, Math.max(0, place));
  const sums = new Float32Array(column.length);
  for (let at = 0; at < column.length; at += 1)
    sums[at] = (upTo[within(at + to + 1)] as number) - (upTo[within(at + from)] as number);
  return sums;
}

/** How many lines lie between each line and the next one above it that is marked, at most `most`. */
export function linesSince(marks: readonly boolean[], most: number): Column {
  let since = most;
  return columnOf(marks, (_, at) => {
    since = marks[at - 1] ? 1 : Math.min(most, since + 1);
    return since;
  });
}

/** The same below each line. */
export function linesUntil(marks: readonly boolean[], most: number): Column {
  return linesSince(marks.toReversed(), most).toReversed();
}

/** How many lines in one stretch are marked like each line: its whole stretch for a marked line, 0 for others. */
export function stretchLengths(marks: readonly boolean[]): Column {
  const column = new Float32Array(marks.length);
  for (let start = 0; start < marks.length; start += 1) {
    if (!marks[start]) continue;
    let end = start;
    while (marks[end]) end += 1;
    column.fill(end - start, start, end);
    start = end;
  }
  return column;
}

/** How many lines have the same key as each line, at most `most`; lines with an empty key count none. */
export function groupSizes(keys: readonly string[], most: number): Column {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return columnOf(keys, (key) => (key === '' ? 0 : Math.min(most, sizes.get(key) ?? 0)));
}

/** The mean of the other lines with the same key; `alone` for a line without such, and for an empty key. */
export function groupMeans(column: Column, keys: readonly string[], alone: number): Column {
  const sums = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const [at, key] of keys.entries()) {
    sums.set(key, (sums.get(key) ?? 0) + (column[at] as number));
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return columnOf(keys, (key, at) => {
    const others = (sizes.get(key) ?? 0) - 1;
    return key === '' || others < 1 ? alone : ((sums.get(key) ?? 0) - (column[at] as number)) / others;
  });
}
