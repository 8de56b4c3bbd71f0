// Random histories, replayed into every engine and into a plain list of entries: all answers are equal, byte for byte. A longer run:
// DEMARCHE_HISTORIES=1000 node --test tests/ledger/oracle.test.ts, and further ones with DEMARCHE_FIRST_HISTORY=1001

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import { readPairKnowledge, readSeriesKnowledge } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { dataFolder, readActorTables } from '../../src/tables/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { drawFrom } from './oracle/draw.ts';
import { OracleLedger } from './oracle/oracle-ledger.ts';
import { randomHistory } from './oracle/random-history.ts';
import { type Answering, type Question, randomQuestion } from './oracle/random-questions.ts';

const histories = Number(process.env['DEMARCHE_HISTORIES'] ?? 40);
const firstHistory = Number(process.env['DEMARCHE_FIRST_HISTORY'] ?? 1);
const questionsEach = 10;
/** Histories that once had unlike answers: 92 asks for acts in which one actor takes part twice, 452 for pairs with an act of no known day. */
const learnt: readonly number[] = [92, 452];
const actors = readActorTables(dataFolder);
const keys = keyMaker();
const knowledge = { ...readPairKnowledge(actors), series: readSeriesKnowledge(actors) };

/** An answer in canonical JSON, without what only an engine has: the hashes of its chain. */
async function answerOf(ledger: Answering, { ask }: Question): Promise<string> {
  const plain = JSON.stringify(await ask(ledger), (key, value) => (key === 'chainHash' ? undefined : value));
  return canonicalize(JSON.parse(plain)) ?? '';
}

/** Every other history is asked by the keys of acts. */
async function replay(seed: number, address: string): Promise<void> {
  const draw = drawFrom(seed);
  const byKeys = seed % 2 === 0;
  const oracle = new OracleLedger(byKeys ? keys.acts : undefined);
  const ledger = await openLedger(address, { mode: 'create', ...(byKeys ? { keys } : {}) });
  const history = randomHistory(draw);
  for (const { entries, taking } of history) {
    await oracle.append(entries, taking);
    await ledger.append(entries, taking);
  }
  for (let asked = 0; asked < questionsEach; asked += 1) {
    const question = randomQuestion(draw, history, knowledge);
    const [answer, expected] = [await answerOf(ledger, question), await answerOf(oracle, question)];
    assert.equal(answer, expected, `history ${seed}: ${question.words}`);
  }
  assert.deepEqual((await ledger.verify()).faults, []);
  await ledger.close();
}

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`${histories} random histories in ${engine}`, { skip }, () => {
    it(`give the same answers to ${questionsEach} questions each as a plain list of entries`, async () => {
      const inTurn = Array.from({ length: histories }, (_, at) => firstHistory + at);
      const seeds = [...new Set([...inTurn, ...learnt])];
      for (const seed of seeds) await replay(seed, freshLedger());
    });
  });
}
