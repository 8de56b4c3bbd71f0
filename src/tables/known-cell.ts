// Checks a cell whose values are a closed list.

import { tableError } from './tsv.ts';

/** The cell as one of the known values; throws a DemarcheError (`TABLE_FAULT`) that names the line otherwise. */
export function knownCell<T extends string>(known: readonly T[], cell: string, file: URL, line: number): T {
  const value = known.find((word) => word === cell);
  if (value === undefined) throw tableError(file, line, `"${cell}" is none of ${known.join(', ')}`);
  return value;
}
