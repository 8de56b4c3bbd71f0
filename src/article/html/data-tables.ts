// Tells tables of data from tables that only lay out a page: the rows of the former are read as one line each.

import { blockElements } from './element-rules.ts';
import type { PageTree } from './page-tree.ts';

/** Blocks that data cells may hold: one each, around the value. */
const harmlessBlocks = new Set(['td', 'th', 'p', 'div']);
/** A longer cell is prose or a whole column of the page. */
const maxCellChars = 160;

interface CellUse {
  chars: number;
  blocks: number;
}

function isDataCell({ chars, blocks }: CellUse): boolean {
  return chars <= maxCellChars && blocks <= 1;
}

/**
 * Indexes of the rows that hold data: two cells and more, each short and without inner structure.
 * Reads "<tr><td>Minsk<td>2,000,000"; leaves a row alone whose cells are columns of the page.
 */
export function findDataRows(tree: PageTree): ReadonlySet<number> {
  if (!tree.elements.some(({ name }) => name === 'tr')) return new Set();
  const rowOf: number[] = [];
  const cellOf: number[] = [];
  const cells = new Map<number, Map<number, CellUse>>();
  const spoilt = new Set<number>();
  for (const { name, index, parent } of tree.elements) {
    const row = name === 'tr' ? index : (rowOf[parent] ?? 0);
    const cell = name === 'tr' ? 0 : name === 'td' || name === 'th' ? index : (cellOf[parent] ?? 0);
    rowOf.push(row);
    cellOf.push(cell);
    if (row === 0) continue;
    // A row inside a row, or a list or heading in a cell, makes the outer one layout.
    if (name === 'tr' && (rowOf[parent] ?? 0) > 0) spoilt.add(rowOf[parent] ?? 0);
    if (cell === 0) continue;
    const uses = cells.get(row) ?? new Map<number, CellUse>();
    cells.set(row, uses);
    const use = uses.get(cell) ?? { chars: 0, blocks: 0 };
    uses.set(cell, use);
    if (cell === index || !blockElements.has(name)) continue;
    use.blocks += 1;
    if (!harmlessBlocks.has(name)) spoilt.add(row);
  }
  for (const node of tree.nodes) {
    if (node.kind !== 'text') continue;
    const use = cells.get(rowOf[node.parent] ?? 0)?.get(cellOf[node.parent] ?? 0);
    if (use !== undefined) use.chars += node.text.trim().length;
  }
  const rows = [...cells].filter(([row, uses]) => uses.size > 1 && !spoilt.has(row));
  return new Set(rows.filter(([, uses]) => [...uses.values()].every(isDataCell)).map(([row]) => row));
}
