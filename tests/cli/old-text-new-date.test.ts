// An old report under a new date that nothing in it contradicts: what it tells is no second meeting, and no second promise.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-old-text-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const meeting = `The foreign minister of Latvia met his Estonian colleague in Riga on Monday, and the two spoke for three hours about the ferries that no longer sail between Pärnu and the islands.`;
const promise = `Latvia promised to reopen its consulate in Tartu by 1 May.`;
const rest = `The building on the square has stood empty since a pipe burst in the cellar, and the books of two generations were carried out wet.`;
const text = `${meeting}\n\n${promise} ${rest}\n`;

const ended = `Peru expelled the ambassador of Togo in August 2018, and coffee that had been paid for lay in the port of Callao until it had to be burnt. Lima sells the embassy's garden, plot by plot, and the neighbours have planted figs in it.`;
const envoys = (deed: string) =>
  `Peru and Togo agreed on Wednesday to restore full diplomatic relations and to ${deed} new ambassadors.\n\n${ended}\n`;

const pages: Readonly<Record<string, string>> = {
  envoys: `Peru and Togo to exchange ambassadors\n\nPublished: 24 May 2023\n\n${envoys('appoint')}`,
  reworded: `Lima and Lomé mend fences\n\nPublished: 2 November 2024\n\n${envoys('name')}`,
  first: `Latvia to reopen Tartu consulate\n\nBy Ilze Krasta\n\nPublished: 9 January 2024\n\n${text}`,
  again: `Ministers talk for three hours\n\nPublished: 15 October 2024\n\n${text}`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

async function json(...args: readonly string[]) {
  return JSON.parse(await askLedger(ledger, [...args, '--json']));
}

interface Line {
  readonly id: string;
  readonly happening?: string;
  readonly article: { readonly id: string; readonly location: string };
}

const pageOf = ({ article }: Line): string | undefined => article.location.split('/').at(-1);

describe('an old text under a new date', () => {
  it('tells the meeting of its original once more, and no second one', async () => {
    const { acts } = await json('timeline', 'LVA');
    const met = acts.filter(({ type }: { type: string }) => type === 'CONSULT');
    assert.deepEqual(met.map(pageOf), ['first.txt', 'again.txt']);
    const original = met[0].id;
    assert.deepEqual(
      met.map(({ happening }: Line) => happening),
      [original, original],
    );
  });

  it('makes no promise anew, and gives no later day to the old one', async () => {
    const { commitments } = await json('commitments', 'LVA', 'EST', '--on', '2024-12-01');
    assert.equal(commitments.length, 1);
    const [{ state, due, lead, made, sources }] = commitments;
    assert.deepEqual([state, due.to, pageOf(lead)], ['overdue', '2024-05-01', 'first.txt']);
    // Its headline and its sentence, then the sentence again.
    assert.deepEqual(made.map(pageOf), ['first.txt', 'first.txt', 'again.txt']);
    assert.deepEqual(sources, { articles: 2, independent: 1 });
  });

  it('gives no day of its own to what it tells in other words than its original', async () => {
    const { commitments } = await json('commitments', 'PER', 'TGO', '--on', '2024-12-01');
    const told = commitments.filter(({ made }: { made: Line[] }) =>
      made.some((one) => pageOf(one) === 'reworded.txt'),
    );
    assert.ok(told.length > 0);
    for (const { state, due } of told) assert.deepEqual([state, due], ['open', null]);
  });

  it('is not told again before its own day', async () => {
    const { commitments } = await json('commitments', 'LVA', 'EST', '--on', '2024-06-01');
    assert.deepEqual(commitments[0].made.map(pageOf), ['first.txt', 'first.txt']);
  });

  it('is all that is known where its original is not', async () => {
    const { commitments } = await json('pair', 'LVA', 'EST', '--on', '2024-02-01', '--known', '2024-02-01');
    assert.deepEqual(
      commitments.map(({ lead, state }: { lead: Line; state: string }) => [pageOf(lead), state]),
      [['first.txt', 'open']],
    );
  });
});
