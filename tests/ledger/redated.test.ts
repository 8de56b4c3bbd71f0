// An article that a person gives another day: what its text counts from that day follows, in every answer and marked, and comes back to
// what was read when the correction is undone; on both engines.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type Asking,
  answerPair,
  answerTimeline,
  answerWhy,
  makeCorrection,
  makeKnowledge,
  previewCorrection,
} from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const pages = mkdtempSync(join(tmpdir(), 'demarche-redated-'));
after(() => rmSync(pages, { recursive: true }));
before(() => {
  mkdirSync(pages, { recursive: true });
  const told = 'Ghana expelled two diplomats of Togo on Tuesday.';
  const plan = 'Togo said that it would close its embassy in Accra next week.';
  writeFileSync(join(pages, 'undated.txt'), `Envoys leave\n\n${told} ${plan}\n`);
});

const reader = loadReader();
const knowledge = makeKnowledge();
const now = new Date('2026-01-01T00:00:00.000Z');
const signed = { author: 'Ada', reason: 'it is printed on the page' };
const two = { a: 'GHA', b: 'TGO' };
const timeline = { actor: ['GHA', 'TGO'] };

async function daysOf(asking: Asking): Promise<Readonly<Record<string, string>>> {
  const { acts } = await answerTimeline(asking, timeline);
  return Object.fromEntries(
    acts.map(({ trigger, occurred }) => [trigger, `${occurred.from ?? ''}..${occurred.to ?? ''}`]),
  );
}

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`an article that gets another day in ${engine}`, { skip }, () => {
    it('takes along what was counted from its day, says so, and gives it back', async () => {
      const ledger = await openLedger(freshLedger(), { mode: 'create', keys: keyMaker() });
      await readIntoLedger([pages], ledger, reader, { now: () => now.toISOString() });
      const asking = { ledger, knowledge, now };
      const asRead = JSON.stringify(await answerPair(asking, two));
      assert.equal((await daysOf(asking))['expelled'], '..');
      const [article] = await ledger.articles({});
      const edit = {
        ...signed,
        action: 'edit' as const,
        id: article?.id ?? '',
        changes: ['published=2024-03-08'],
      };
      const preview = await previewCorrection(asking, edit);
      assert.deepEqual(
        preview.preview.records
          .filter(({ kind }) => kind === 'event')
          .map(({ fields }) => fields.map(({ field }) => field)),
        [['occurred'], ['occurred']],
      );
      const { corrections } = await makeCorrection(asking, preview);
      assert.deepEqual(await daysOf(asking), {
        expelled: '2024-03-05..2024-03-05',
        close: '2024-03-11..2024-03-17',
      });
      const { acts, standing } = await answerPair(asking, two);
      const expelled = acts.find(({ trigger }) => trigger === 'expelled');
      const [mark] = expelled?.corrections ?? [];
      assert.deepEqual(
        [mark?.id, mark?.field, mark?.follows, mark?.was, mark?.is],
        [
          corrections[0]?.id,
          'occurred',
          'published',
          { from: null, to: null },
          { from: '2024-03-05', to: '2024-03-05' },
        ],
      );
      assert.deepEqual(
        (await answerWhy(asking, { id: expelled?.id ?? '' })).corrections,
        expelled?.corrections,
      );
      assert.ok(standing.some(({ since }) => since?.from === '2024-03-05'));
      const onTheDay = await answerTimeline(asking, { ...timeline, on: '2024-03-08' });
      assert.deepEqual(
        onTheDay.acts.map(({ trigger }) => trigger),
        ['expelled'],
      );
      const undo = { ...signed, action: 'undo' as const, ids: corrections.map(({ id }) => id) };
      await makeCorrection(asking, await previewCorrection(asking, undo));
      assert.equal(JSON.stringify(await answerPair(asking, two)), asRead);
      await ledger.close();
    });
  });
}
