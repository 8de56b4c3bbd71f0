// The sizes of the network and the names and sizes of its matrices.

/** Sizes of the parts that make a word's vector; together they are twice `hidden`. */
export interface NetworkShape {
  readonly word: number;
  readonly affix: number;
  readonly tag: number;
  /** Width of a layer in one direction. */
  readonly hidden: number;
  readonly layers: number;
  /** Rows of the tables of vectors; row 0 of each is for what was never seen. */
  readonly wordRows: number;
  readonly affixRows: number;
  readonly tagRows: number;
  readonly labels: number;
  readonly tags: number;
}

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
  /** True for a matrix that stands on the right of a product. */
  readonly isFactor: boolean;
}

/** Steps of the signed distance between two words, for either direction. */
export const distanceRows = 24;

/** Affixes of a word: its ends, beginnings and shape, each with a vector; the vectors are added up. */
export const affixCount = 6;

/** The next multiple of eight: the product works on eight columns at once. */
export function paddedTo8(size: number): number {
  return Math.ceil(size / 8) * 8;
}

/** The width of a word's vector and of every layer's output. */
export function widthOf(shape: NetworkShape): number {
  return shape.hidden * 2;
}

/** All matrices by name, in the order in which they are stored. */
export function matrixSizes(shape: NetworkShape): ReadonlyMap<string, MatrixSize> {
  const { hidden, layers } = shape;
  const width = widthOf(shape);
  const sizes = new Map<string, MatrixSize>();
  const table = (name: string, rows: number, columns: number): unknown =>
    sizes.set(name, { rows, columns, isFactor: false });
  const factor = (name: string, rows: number, columns: number): unknown =>
    sizes.set(name, { rows, columns: paddedTo8(columns), isFactor: true });
  table('words', shape.wordRows, shape.word);
  table('affixes', shape.affixRows, shape.affix);
  table('inputTags', shape.tagRows, shape.tag);
  for (let layer = 0; layer < layers; layer += 1) {
    factor(`layer${layer}`, width, hidden * 6);
    table(`gates${layer}`, 8, hidden);
  }
  for (const part of ['arcDependent', 'arcHead', 'labelDependent', 'labelHead']) {
    factor(part, width, hidden);
    table(`${part}Bias`, 1, hidden);
  }
  factor('arcs', hidden, hidden);
  table('headPrior', 1, hidden);
  table('distances', 1, distanceRows);
  table('labelDistances', distanceRows, hidden);
  factor('labels', hidden, shape.labels);
  table('labelsBias', 1, paddedTo8(shape.labels));
  factor('tags', width, shape.tags);
  table('tagsBias', 1, paddedTo8(shape.tags));
  return sizes;
}

/** The step of the distance from a dependent to its head: 0 to 11 for heads on the left, 12 to 23 on the right. */
export function distanceRow(dependent: number, head: number): number {
  const distance = Math.abs(head - dependent);
  const step =
    distance <= 6
      ? distance - 1
      : distance <= 8
        ? 6
        : distance <= 11
          ? 7
          : distance <= 15
            ? 8
            : distance <= 22
              ? 9
              : 10;
  if (head === 0) return 11;
  return Math.max(0, step) + (head < dependent ? 0 : 12);
}
