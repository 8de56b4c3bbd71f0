// What each kind of correction would change is shown before it is made, and nothing is made meanwhile; what a person has put there is
// told as such once it is.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-shown-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const expelling = 'Chile expelled two diplomats of Kenya on Tuesday, 5 March 2024.';
const pages: Readonly<Record<string, string>> = {
  expelled: `Chile sends envoys home\n\nPublished: 6 March 2024\n\n${expelling} Kenya condemned Chile for it on Wednesday.\n`,
  again: `Envoys of Kenya leave Chile\n\nPublished: 7 March 2024\n\n${expelling} The two left Santiago at night.\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const signed = ['--author', 'Ada', '--reason', 'I asked them.'];

async function ask(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Act {
  readonly id: string;
  readonly type: string;
  readonly occurredBasis: string;
  readonly article: { readonly id: string };
}

async function actsOf(type: string): Promise<readonly Act[]> {
  const { acts } = JSON.parse(await ask('pair', 'CHL', 'KEN', '--json')) as { readonly acts: readonly Act[] };
  return acts.filter((act) => act.type === type);
}

/** What is shown of a correction that is not made; fails where the ledger is another after it. */
async function shown(...args: readonly string[]): Promise<string> {
  const head = await ask('verify');
  const words = await ask(...args, ...signed, '--dry-run');
  assert.match(words, /^Nothing was made\.$/mu);
  assert.equal(await ask('verify'), head);
  return words;
}

describe('before it is made', () => {
  it('a rejection shows what leaves, an edit what is read and what comes instead', async () => {
    const [{ id = '' } = {}] = await actsOf('ACCUSE');
    assert.match(await shown('reject', id), /^CHL – KEN\n- act: happened .* ACCUSE/mu);
    const edit = await shown('edit', id, 'status=denied', 'occurred=2024-04');
    assert.match(edit, /- act: happened .* ACCUSE.*\n(?:.*\n)*?\+ act: denied 2024-04 ACCUSE/mu);
  });

  it('an edit of what the line does not tell shows the field, as it is and as it would be', async () => {
    const { series } = JSON.parse(await ask('figures', 'CHL', 'KEN', '--json'));
    const [{ id = '' } = {}] = series.flatMap((one: { readonly figures: unknown[] }) => one.figures);
    const edit = await shown('edit', id, 'definition=accredited');
    assert.match(edit, /^~ figure: two diplomats, expelled.*; definition: none → accredited$/mu);
  });

  it('a merge and a split of actors show the pairs that lose an act and those that get it', async () => {
    const merge = await shown('merge', 'KEN', 'UGA');
    assert.match(merge, /^CHL – KEN\n(?:.*\n)*?- act: .*ACCUSE/mu);
    assert.match(merge, /^CHL – UGA\n(?:.*\n)*?\+ act: .*ACCUSE/mu);
    const [{ id = '' } = {}] = await actsOf('ACCUSE');
    const split = await shown('split', id, '--actor', 'KEN', '--to', 'UGA');
    assert.match(split, /^CHL – KEN\n- act: .*ACCUSE/mu);
    assert.match(split, /^CHL – UGA\n\+ act: .*ACCUSE/mu);
  });

  it('a ruling on two shows the stories as they are and as they would be', async () => {
    const [one, other] = (await actsOf('SANCTION')).map((act) => act.article.id);
    const words = await shown('merge', one ?? '', other ?? '');
    assert.match(words, /^- story: .*: 1 articles?,/mu);
    assert.match(words, /^\+ story: .*: 2 articles/mu);
  });

  it('an undoing shows what comes back', async () => {
    const [{ id = '' } = {}] = await actsOf('ACCUSE');
    const [made] = JSON.parse(await ask('reject', id, ...signed, '--json')).corrections;
    assert.match(await shown('undo', made.id), /^CHL – KEN\n\+ act: happened .* ACCUSE/mu);
    assert.deepEqual(await actsOf('ACCUSE'), []);
  });

  it('what changes no answer says so', async () => {
    const [{ id = '' } = {}] = await actsOf('SANCTION');
    assert.match(
      await shown('accept', id),
      /^Compared, and as before: the acts, figures, states and promises of the pair/mu,
    );
  });
});

describe('once it is made', () => {
  it('the day of an act is told as given by a person, who and why, beside the line and in why', async () => {
    const [before] = await actsOf('SANCTION');
    const id = before?.id ?? '';
    const basisNow = async () => (await actsOf('SANCTION')).find((act) => act.id === id)?.occurredBasis;
    const made: { readonly id: string }[] = [];
    const edit = async (change: string) =>
      made.push(...JSON.parse(await ask('edit', id, change, ...signed, '--json')).corrections);
    await edit('occurred=2024-04');
    assert.deepEqual([before?.occurredBasis, await basisNow()], ['stated', 'corrected']);
    const mark = /✎ occurred edited by Ada: I asked them\. \(read as: 2024-03-05\)/u;
    const words = async (...args: readonly string[]) => (await ask(...args)).replaceAll(/\s+/gu, ' ');
    assert.match(await words('pair', 'CHL', 'KEN'), mark);
    assert.match(await words('timeline', 'CHL'), mark);
    assert.match(await words('why', id), new RegExp(`${mark.source}, now: 2024-04`, 'u'));
    await edit('occurred=none');
    assert.equal(await basisNow(), 'none');
    for (const one of made) await ask('undo', one.id, ...signed, '--json');
    assert.equal(await basisNow(), before?.occurredBasis);
  });
});
