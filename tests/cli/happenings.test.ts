// Acts of several articles that tell one happening are one in the lists, unless their articles differ in it or people part them.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-happenings-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages = {
  agency: `Chile sends two envoys home\n\nPublished: 6 March 2024\n\nChile expelled two diplomats of Kenya on Tuesday, 5 March 2024. The two had photographed the naval yard of Talcahuano, the foreign ministry in Santiago said.\n`,
  paper: `The affair of the naval yard\n\nPublished: 7 March 2024\n\nTwo diplomats of Kenya, expelled by Chile on 5 March over pictures of the naval yard of Talcahuano, flew home on Thursday.\n`,
  later: `Chile expels Kenyan diplomat\n\nPublished: 20 June 2024\n\nChile expelled a diplomat of Kenya on Wednesday, 19 June 2024, for the pictures of the naval yard of Talcahuano.\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

async function say(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Told {
  readonly id: string;
  readonly type: string;
  readonly happening?: string;
  readonly article: { readonly location: string };
}

async function expulsions(...args: readonly string[]): Promise<readonly Told[]> {
  const { acts } = JSON.parse(await say(...args, '--json'));
  return acts.filter(({ type }: Told) => type === 'SANCTION');
}

/** File names by happening. */
function byHappening(acts: readonly Told[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(acts, ({ id, happening = id }) => happening);
  const nameOf = ({ article }: Told) => article.location.split('/').at(-1)?.replace('.txt', '') ?? '';
  return [...groups.values()].map((told) => told.map(nameOf).sort());
}

describe('acts that tell one happening', () => {
  for (const command of ['pair', 'timeline'])
    it(`are marked in the answer of ${command}, and a later act of the kind stands apart`, async () => {
      const acts = await expulsions(command, 'CHL', 'KEN');
      assert.deepEqual(byHappening(acts), [['agency', 'paper'], ['later']]);
      assert.ok(acts.some(({ id, happening }) => id === happening));
    });

  it('are shown once, with the others under them', async () => {
    const text = await say('pair', 'CHL', 'KEN');
    assert.match(text, /Happened or goes on \(\d+, told \d+ times\)/u);
    assert.match(text, /^ {4}\+ “.*\n.*(?:agency|paper)\.txt/mu);
  });

  it('are two once a person parts them', async () => {
    const [first, second] = (await expulsions('pair', 'CHL', 'KEN')).filter(
      ({ happening }) => happening !== undefined,
    );
    const signed = ['--author', 'Ada', '--reason', 'Two other diplomats.', '--yes'];
    await say('split', first?.id ?? '', second?.id ?? '', ...signed);
    assert.equal(byHappening(await expulsions('pair', 'CHL', 'KEN')).length, 3);
  });
});
