import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../open-ledger.ts';
import { sqliteEngine } from '../sqlite/sqlite-database.ts';
import { makeEntryCache } from './entry-cache.ts';
import { articlesNamed } from './find-articles.ts';
import { classedActs } from './find-classes.ts';
import { listedActs } from './find-places.ts';
import type { SqlDatabase } from './sql-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-plans-'));
const file = join(folder, 'ledger.db');
let database: DatabaseSync;

before(async () => {
  await (await openLedger(file, { mode: 'create' })).close();
  database = new DatabaseSync(file, { readOnly: true });
});
after(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** How SQLite finds the rows of those statements of the question that have these words. */
async function plansOf(ask: (database: SqlDatabase) => Promise<unknown>, words: string) {
  const engine = sqliteEngine({ database, place: file }, file);
  const plans: string[] = [];
  const all: SqlDatabase['all'] = async (sql, parameters) => {
    if (sql.includes(words))
      for (const row of await engine.all(`EXPLAIN QUERY PLAN ${sql}`, parameters))
        plans.push(String(row['detail']));
    return engine.all(sql, parameters);
  };
  await ask({ ...engine, all });
  return plans.join('; ');
}

describe('what is known only possibly', () => {
  const clocks = { known: '2024-05-05', on: '2024-05-05' };
  const filter = { keys: [1], clocks, includePossibly: false, withoutPages: [] };
  const isUnsure = 'l.maybe_known < l.surely_known';

  it('is counted in an index of those few acts, not in the whole list', async () => {
    const asked = { ...filter, use: 'between' as const, most: 5 };
    const plan = await plansOf((engine) => listedActs(engine, makeEntryCache(), asked), isUnsure);
    assert.match(plan, /USING COVERING INDEX act_places_unsure \(key=\? AND maybe_known<\?\)/u);
  });

  it('is counted so of classes of acts, too', async () => {
    const asked = { ...filter, most: 5, more: new Map(), around: new Map(), countsPossibly: true };
    const plan = await plansOf((engine) => classedActs(engine, asked), isUnsure);
    assert.match(plan, /USING COVERING INDEX act_classes_unsure \(key=\? AND maybe_known<\?\)/u);
  });
});

describe('an article that is called by the digits of an id', () => {
  for (const clocks of [{}, { known: '2024-05-05', on: '2024-05-05' }])
    it(`is looked up, and not looked for in all of a large ledger: ${JSON.stringify(clocks)}`, async () => {
      const plan = await plansOf((engine) => articlesNamed(engine, '87560a58', clocks), 'FROM articles');
      assert.match(plan, /USING PRIMARY KEY \(article_id>\? AND article_id<\?\)/u);
      assert.doesNotMatch(plan, /SCAN/u);
    });
});
