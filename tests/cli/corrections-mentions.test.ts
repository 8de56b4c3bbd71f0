// Two mentions of one article that were taken for one act: one of them put right is what is shown, and a split parts them.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-mentions-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  closed: `Peru closes its embassy in Bratislava

Published: 9 January 2024

Peru closed its embassy in Bratislava on Monday after a quarrel over a stolen painting from Cuzco. The flag was taken down at noon, and the staff of eleven went home by train.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const signed = ['--author', 'Ada', '--reason', 'The reader took two for one.', '--yes'];

async function ask(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Act {
  readonly id: string;
  readonly occurred: { readonly from: string | null; readonly to: string | null };
  readonly alsoIn: readonly { readonly id: string }[];
}

async function closings(...sides: readonly string[]): Promise<readonly Act[]> {
  return JSON.parse(await ask('timeline', ...sides, '--json')).acts;
}

async function idsOfBoth(): Promise<readonly string[]> {
  const [act, ...others] = await closings('PER', 'SVK');
  assert.deepEqual([others.length, act?.alsoIn.length], [0, 1]);
  return [act?.id ?? '', act?.alsoIn[0]?.id ?? ''];
}

describe('mentions of one act', () => {
  it('are told by the one that a person has put right, whichever comes first', async () => {
    for (const [one, other] of [await idsOfBoth(), (await idsOfBoth()).toReversed()]) {
      const made = JSON.parse(await ask('edit', one ?? '', 'occurred=2023-12-28', ...signed, '--json'));
      const [act, ...others] = await closings('PER', 'SVK');
      assert.deepEqual(
        [act?.id, act?.occurred.from, act?.alsoIn.map(({ id }) => id), others.length],
        [one, '2023-12-28', [other], 0],
      );
      await ask('undo', made.corrections[0].id, ...signed);
    }
  });

  it('are two acts once a person says so, for both sides and for each, until that is undone', async () => {
    const before = await closings('PER', 'SVK');
    const both = await idsOfBoth();
    const preview = await ask('split', ...both, ...signed, '--dry-run');
    assert.match(preview, /told as\s+an act of its own/);
    const { corrections } = JSON.parse(await ask('split', ...both, ...signed, '--json'));
    for (const sides of [['PER', 'SVK'], ['PER'], ['SVK']]) {
      const acts = await closings(...sides);
      assert.deepEqual(acts.map(({ id }) => id).toSorted(), both.toSorted(), sides.join());
      assert.ok(acts.every(({ alsoIn }) => alsoIn.length === 0));
    }
    await ask('undo', corrections[0].id, ...signed);
    assert.deepEqual(await closings('PER', 'SVK'), before);
  });
});
