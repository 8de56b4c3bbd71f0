// Numbers that say how long, old, far, fast or warm something is: they are nobody's, and of no day. "Amber has been sold here for two
// thousand years" counts nothing that a state has or did.

import type { Quantity } from '../quantities/types.ts';

const EXTENTS: ReadonlySet<string> = new Set(['time', 'age', 'length', 'speed', 'temperature', 'angle']);

export function isExtent({ unit }: Pick<Quantity, 'unit'>): boolean {
  return EXTENTS.has(unit?.dimension ?? '');
}
