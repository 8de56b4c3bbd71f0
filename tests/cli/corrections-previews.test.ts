// What is told before a correction is made: whether another says the same, what was made with it, and what does not change.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-previews-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const told = 'Chile expelled two diplomats of Kenya on Tuesday, 5 March 2024.';
const pages = {
  first: `Chile sends envoys home\n\nPublished: 6 March 2024\n\n${told} Kenya condemned Chile.\n\nKenya holds 20 fishermen from Chile.\n`,
  second: `Kenyan envoys leave Santiago\n\nPublished: 6 March 2024\n\n${told} Kenya called it an insult.\n`,
  pledged: `Peru pledges aid\n\nPublished: 11 April 2024\n\nPeru pledged on Wednesday, 10 April 2024 to send 20 doctors abroad by 1 June 2024.\n`,
  promised: `Chad to reopen a mission\n\nPublished: 6 March 2024\n\nChad promised on Tuesday, 5 March 2024 to reopen its embassy in Nairobi by 1 May 2024.\n`,
  reopened: `An embassy in Nairobi\n\nPublished: 11 April 2024\n\nChad reopened its embassy in Nairobi on Wednesday, 10 April 2024.\n`,
  held: `Sailors in Lomé\n\nPublished: 6 March 2024\n\nTogo holds 40 sailors of Ghana, the mission of Ghana in Lomé said on Tuesday, 5 March 2024.\n`,
  fewer: `Ghana asks for its sailors\n\nPublished: 6 March 2024\n\nTogo holds 26 sailors of Ghana, the harbour office said on Tuesday, 5 March 2024.\n`,
  third: `A meeting in Santiago\n\nPublished: 9 March 2024\n\nGabriel Boric met Dana Orvik of the coast league on Friday, 8 March 2024.\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const signedBy = (author: string) => ['--author', author, '--reason', 'I know it.'];

async function say(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Told {
  readonly id: string;
  readonly type: string;
  readonly article: { readonly id: string };
}

async function expulsions(): Promise<readonly Told[]> {
  const { acts } = JSON.parse(await say('pair', 'CHL', 'KEN', '--json'));
  return acts.filter(({ type }: Told) => type === 'SANCTION');
}

/** Makes it; gives the ids of the corrections. */
async function make(author: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { corrections } = JSON.parse(await say(...args, ...signedBy(author), '--json'));
  return corrections.map(({ id }: { readonly id: string }) => id);
}

const shown = (...args: readonly string[]) => say(...args, ...signedBy('Ada'), '--dry-run');

describe('what is told before a correction is made', () => {
  it('names another that says the same, and still stands once this one is undone', async () => {
    const [act] = await expulsions();
    const [first = ''] = await make('Ada', 'reject', act?.id ?? '');
    const [accepted = ''] = await make('Cid', 'accept', act?.id ?? '');
    const [second = ''] = await make('Ben', 'reject', act?.id ?? '');
    assert.match(
      await shown('undo', first),
      new RegExp(`^Another says the same and still stands: reject ${second.slice(0, 12)} by Ben$`, 'mu'),
    );
    const both = await shown('undo', first, second, first);
    assert.match(both, /\+ act: .*“expelled”/u);
    assert.doesNotMatch(both, /says the same/u);
    await make('Ada', 'undo', first, second, accepted);
    assert.deepEqual((await expulsions())[0]?.id, act?.id);
  });

  it('names what was made by the same command, and undoes all of it at once', async () => {
    const [act] = await expulsions();
    const edited = await say(
      ...['edit', act?.id ?? '', 'status=announced', 'occurred=2024-04'],
      ...[...signedBy('Ada'), '--yes'],
    );
    const [, one = '', other = ''] =
      /^undo all of them with: demarche undo (\w+) (\w+)$/mu.exec(edited) ?? assert.fail(edited);
    const preview = await shown('undo', one);
    assert.match(
      preview,
      new RegExp(
        `^Made with it, and not undone here: edit of \\w+ ${other} by Ada \\(add ${other}\\)$`,
        'mu',
      ),
    );
    assert.doesNotMatch(await shown('undo', one, other), /Made with it/u);
    assert.equal((await make('Ada', 'undo', one, other)).length, 2);
  });

  it('warns where both actors are of the tables, and only there', async () => {
    const warning = /^! the tables tell William Ruto and Gabriel Boric apart/mu;
    assert.match(await shown('merge', 'William Ruto', 'Gabriel Boric'), warning);
    assert.doesNotMatch(await shown('merge', 'two diplomats of Kenya', 'Gabriel Boric'), /^!/mu);
  });

  it('tells of two acts that are one already, and of an undoing without effect, that nothing changes', async () => {
    const [one, other] = await expulsions();
    const words = await shown('accept', one?.id ?? '', other?.id ?? '');
    assert.match(words, /^Compared, and as before: the story concerned\.$/mu);
    const [rejected = ''] = await make('Ada', 'reject', one?.id ?? '');
    await make('Ben', 'accept', one?.id ?? '');
    assert.match(await shown('undo', rejected), /^No record, story or answer about actors changes\.$/mu);
  });

  it('takes pages by their names, as other commands do', async () => {
    const merge = ['merge', 'first', 'second.txt', '--as', 'copy'] as const;
    assert.match(await shown(...merge), /^Stories$/mu);
    const [merged = ''] = await make('Ada', ...merge);
    assert.match(await say('lineage', 'first'), /second\.txt/u);
    const listed =
      /one text.*\n.*\n( {4}article \w+ “(?:Chile sends envoys home|Kenyan envoys leave Santiago)”\n?){2}/u;
    assert.match(await say('corrections'), listed);
    await make('Ada', 'undo', merged);
    assert.match(await say('corrections'), listed);
    const rejected = await shown('reject', 'third.txt');
    assert.match(rejected, /^- article [0-9a-f]{12} “A meeting in Santiago” leaves the answers$/mu);
    const { code, stderr } = await runHere([
      'reject',
      'no-such-page',
      ...signedBy('Ada'),
      '--dry-run',
      '-l',
      ledger,
    ]);
    assert.deepEqual([code, /has an id that starts with "no-such-page"/u.test(stderr)], [2, true]);
  });

  it('shows what becomes of promises, also of those kept and of those made to nobody by name', async () => {
    const acts = async (
      ...sides: readonly string[]
    ): Promise<readonly (Told & { readonly quote: string })[]> =>
      JSON.parse(await say('timeline', ...sides, '--json')).acts;
    const pledge = (await acts('PER')).find(({ quote }) => quote.startsWith('Peru pledged'));
    const alone = await shown('edit', pledge?.id ?? '', 'status=denied');
    assert.match(alone, /^~ act \w+ “Peru pledged [^”]+”: status:\s+announced → denied$/mu);
    assert.match(alone, /^PER\n- promised: overdue: AID “pledged”/mu);
    const done = (await acts('TCD', 'KEN')).find(({ quote }) => quote.startsWith('Chad reopened'));
    const kept = await shown('edit', done?.id ?? '', 'occurred=2024-06-20');
    assert.match(kept, /^~ promised: kept: [^~]*isLate: false → true;/mu);
    assert.doesNotMatch(kept, /as before|\{"/u);
  });

  it('shows which conflicts between figures come and go', async () => {
    const { series } = JSON.parse(await say('figures', 'TGO', 'GHA', '--json'));
    const [{ figures, conflicts }] = series;
    assert.deepEqual([figures.length, conflicts[0]?.reason], [2, 'plain contradiction']);
    const [{ id }] = figures;
    assert.match(await shown('edit', id, 'action=freed'), /^- conflict: plain contradiction: 26 and 40/mu);
  });

  it('brings the acts of an actor that is only described to the pair of the one that it is', async () => {
    const merge = ['merge', 'Dana Orvik', 'KEN'] as const;
    const preview = await shown(...merge);
    assert.match(preview, /^\+ act: happened 2024-03-08 CONSULT.*“met”/mu);
    assert.match(preview, /^~ act \w+ “[^”]+”: actors:\s+Dana Orvik → Kenya$/mu);
    const [merged = ''] = await make('Ada', ...merge);
    assert.match(await say('pair', 'CHL', 'KEN'), /“Gabriel Boric met Dana Orvik/u);
    assert.match(await say('timeline', 'Dana Orvik'), /^Kenya: /u);
    assert.match(await say('pair', 'CHL', 'Dana Orvik'), /“Gabriel Boric met Dana Orvik/u);
    await make('Ada', 'undo', merged);
    assert.doesNotMatch(await say('pair', 'CHL', 'KEN'), /Dana Orvik/u);
  });
});
