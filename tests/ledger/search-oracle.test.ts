// Searches of random histories: every engine finds the passages that a plain look at every word finds, both engines put them in the
// same order, and a limit cuts that order.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { compareText } from '../../src/text/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { type Draw, drawFrom } from './oracle/draw.ts';
import { OracleLedger } from './oracle/oracle-ledger.ts';
import { randomHistory } from './oracle/random-history.ts';
import { randomClocks } from './oracle/random-questions.ts';
import { randomWord } from './oracle/random-records.ts';

const histories = Number(process.env['DEMARCHE_HISTORIES'] ?? 40);
const searchesEach = 10;
const engines = (await ledgerEngines()).filter(({ skip }) => skip === false);
const everything = 1000;

function randomQuery(draw: Draw): string {
  const parts = draw.many(1, 2, () => {
    const word = randomWord(draw);
    if (draw.chance(0.2)) return `"${word} ${randomWord(draw)}"`;
    return draw.chance(0.2) ? `${word.slice(0, 3)}*` : word;
  });
  return parts.join(' ');
}

interface Placed {
  readonly articleId: string;
  readonly start: number;
}

/** In one order, whatever the rank. */
function sorted<T extends Placed>(hits: readonly T[]): readonly T[] {
  return hits.toSorted((a, b) => compareText(a.articleId, b.articleId) || a.start - b.start);
}

async function replay(seed: number): Promise<void> {
  const draw = drawFrom(seed);
  const oracle = new OracleLedger();
  const ledgers: Ledger[] = [];
  for (const { freshLedger } of engines) ledgers.push(await openLedger(freshLedger(), { mode: 'create' }));
  const history = randomHistory(draw);
  for (const { entries, taking } of history)
    for (const ledger of [oracle, ...ledgers]) await ledger.append(entries, taking);
  for (let asked = 0; asked < searchesEach; asked += 1) {
    const [query, includePossibly, limit] = [randomQuery(draw), draw.chance(0.5), 1 + draw.number(5)];
    const { on: _, ...clocks } = randomClocks(draw, history);
    const expected = await oracle.passagesWith(query, clocks, includePossibly);
    const words = `history ${seed}: ${query} at ${JSON.stringify({ ...clocks, includePossibly })}`;
    const found = await Promise.all(
      ledgers.map((ledger) => ledger.search(query, clocks, { limit: everything, includePossibly })),
    );
    for (const one of found) {
      assert.deepEqual(sorted(one.hits), sorted(expected.hits), words);
      assert.deepEqual([one.hits, one.possiblyKnown], [found[0]?.hits, expected.possiblyKnown], words);
    }
    for (const ledger of ledgers) {
      const { hits } = await ledger.search(query, clocks, { limit, includePossibly });
      assert.deepEqual(hits, found[0]?.hits.slice(0, limit), words);
    }
  }
  await Promise.all(ledgers.map((ledger) => ledger.close()));
}

describe(`searches of ${histories} random histories in ${engines.map(({ engine }) => engine).join(' and ')}`, () => {
  it(`find the same passages in the same order, ${searchesEach} for each history`, async () => {
    for (let seed = 1; seed <= histories; seed += 1) await replay(seed);
  });
});
