import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readEventTables } from './events.ts';
import { dataFolder } from './load-tables.ts';
import { folderUrl } from './own-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
after(() => rmSync(folder, { recursive: true }));

test('refuses a noun that stands in two rows, and names it and the line of the second', () => {
  cpSync(new URL('events', dataFolder), join(folder, 'data', 'events'), { recursive: true });
  cpSync(new URL('../models/events', dataFolder), join(folder, 'models', 'events'), { recursive: true });
  const tables = folderUrl(join(folder, 'data'));
  assert.equal(readEventTables(tables).nouns.get('massacre')?.type, 'ASSAULT');
  appendFileSync(join(folder, 'data', 'events', 'nouns.tsv'), 'massacre|carnage\tPROTEST\t\towner\tin\n');
  assert.throws(() => readEventTables(tables), /nouns\.tsv:\d+: "massacre" stands in two rows/u);
});
