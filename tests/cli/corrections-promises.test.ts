// That a report does not end a promise, as typed: what is told of the promise then, before it is made, and when it is undone.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-promises-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  promised: `Peru promises Slovakia nine fire engines

Published: 9 January 2024

Peru promised on Monday to send Slovakia nine fire engines by the end of May. The engines stand in a hall in Callao, the ministry in Lima said, and need new tyres before they can cross the sea.
`,
  later: `Chile to send Latvia four ferries in autumn

Published: 4 June 2024

Chile promised on Monday to send Latvia four ferries by the end of October. The boats are being painted in Valdivia, a harbour master told reporters.
`,
  earlier: `Chile promises Latvia four ferries

Published: 9 January 2024

Chile promised on Monday to send Latvia four ferries by the end of May. The boats lie in Valdivia, and two of them have no engine yet.
`,
  sent: `Engines at the quay

Published: 2 April 2024

Peru sent Slovakia nine fire engines on Monday. They are a gift of the city of Cuzco to the town of Nitra, a mayor told reporters, and have nothing to do with older plans of the two governments.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const signed = ['--author', 'Ada', '--reason', 'A gift of a town is another matter.', '--yes'];

async function ask(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Told {
  readonly id: string;
  readonly state: string;
  readonly changes: readonly {
    readonly state: string;
    readonly reports: readonly { readonly id: string; readonly article: { readonly id: string } }[];
  }[];
}

async function promise(): Promise<Told> {
  const { commitments } = JSON.parse(await ask('commitments', 'PER', 'SVK', '--on', '2024-05-01', '--json'));
  return commitments[0] ?? assert.fail('no promise is told');
}

describe('a report that does not end a promise', () => {
  it('leaves the promise open once a person says so, shows that before, and ends it again when that is undone', async () => {
    const { id, state, changes } = await promise();
    assert.equal(state, 'kept');
    const [report] = changes.at(-1)?.reports ?? [];
    const articleId = report?.article.id ?? assert.fail('nothing tells its end');
    // Seen from today, the day of the promise has passed.
    const preview = JSON.parse(await ask('reject', id, articleId, ...signed, '--dry-run', '--json'));
    const [change] = preview.preview.pairs.flatMap((pair: { commitments: unknown[] }) => pair.commitments);
    assert.deepEqual([change.before.state, change.after.state], ['kept', 'overdue']);
    assert.equal((await promise()).state, 'kept');

    const { corrections } = JSON.parse(await ask('reject', id, articleId, ...signed, '--json'));
    assert.equal((await promise()).state, 'open');
    assert.match(await ask('why', id), /said to be not a promise and its end by Ada/);
    assert.match(await ask('corrections'), /not a promise and its end/);
    await ask('undo', corrections[0].id, ...signed);
    assert.equal((await promise()).state, 'kept');
  });

  it('names the article of an act, too, where it is asked for', async () => {
    const { id, changes } = await promise();
    const act = changes.at(-1)?.reports[0]?.id ?? assert.fail('nothing tells its end');
    const { corrections } = JSON.parse(
      await ask('reject', id, act, '--as', 'ends-promise', ...signed, '--json'),
    );
    assert.equal((await promise()).state, 'open');
    await ask('undo', corrections[0].id, ...signed);
  });

  it('can only be rejected', async () => {
    const { id, changes } = await promise();
    const articleId = changes.at(-1)?.reports[0]?.article.id ?? '';
    const { code, stderr } = await runHere(['accept', id, articleId, ...signed, '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /same-story is said of two articles/);
    const asked = await runHere(['accept', id, articleId, '--as', 'ends-promise', ...signed, '-l', ledger]);
    assert.equal(asked.code, 2);
  });
});

describe('a promise that does not take the place of another', () => {
  it('leaves the older one as it was once a person says so, until that is undone', async () => {
    const promises = async (): Promise<readonly Told[]> =>
      JSON.parse(await ask('commitments', 'CHL', 'LVA', '--on', '2024-07-01', '--json')).commitments;
    const states = async () => (await promises()).map(({ state }) => state).toSorted();
    assert.deepEqual(await states(), ['open', 'superseded']);
    const { id, changes } = (await promises()).find(({ state }) => state === 'superseded') ?? assert.fail();
    const articleId = changes.at(-1)?.reports[0]?.article.id ?? assert.fail('nothing tells its end');
    const { corrections } = JSON.parse(await ask('reject', id, articleId, ...signed, '--json'));
    assert.deepEqual(await states(), ['open', 'overdue']);
    await ask('undo', corrections[0].id, ...signed);
    assert.deepEqual(await states(), ['open', 'superseded']);
  });
});
