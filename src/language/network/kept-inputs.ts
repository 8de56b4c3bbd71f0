// What the first layer makes of a word with its tag before any neighbour is looked at: the same wherever the two stand together. It is kept
// for words that come again, which saves a quarter of all products on pages about the same matters.

/** Rows for so many words with a tag before all are forgotten: 15 MB for the shipped network. A batch never has as many. */
export const mostKept = 4096;

export interface KeptInputs {
  /** The row of a key among those that are kept. */
  readonly rows: Map<number, number>;
  readonly inputs: Float32Array;
  readonly products: Float32Array;
}

/** Nothing kept yet; widths of a row of input and of products. */
export function keepNoInputs(inputWidth: number, productWidth: number): KeptInputs {
  return {
    rows: new Map(),
    inputs: new Float32Array(mostKept * inputWidth),
    products: new Float32Array(mostKept * productWidth),
  };
}

/** A row for each key that is not kept. */
function rowsNotKept(keys: Int32Array, kept: KeptInputs): readonly number[] {
  const missing = new Map<number, number>();
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (!kept.rows.has(key)) missing.set(key, row);
  }
  return [...missing.values()];
}

/** Of the rows of a batch, by their keys, one for each key that is not kept; forgets all others first where there is no room for them. */
export function missingRows(keys: Int32Array, kept: KeptInputs): readonly number[] {
  const missing = rowsNotKept(keys, kept);
  if (kept.rows.size + missing.length <= mostKept) return missing;
  kept.rows.clear();
  return rowsNotKept(keys, kept);
}
