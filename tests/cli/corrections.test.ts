// The record put right by people, as typed: what a correction changes is shown, made, listed, heeded by the clocks and undone.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { demarche } from '../run-demarche.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-corrections-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  expelled: `Chile sends envoys home

Published: 6 March 2024

Chile expelled two diplomats of Kenya on Tuesday, 5 March 2024. Kenya condemned Chile for it on Wednesday.

Kenya holds 20 fishermen from Chile, its police said on Wednesday.
`,
  visited: `A visit in Santiago

Published: 9 April 2024

The president of Kenya, William Ruto, met Gabriel Boric in Santiago on Monday, 8 April 2024.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const run = (args: readonly string[]) => runHere([...args, '-l', ledger]);

async function ask(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Act {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly corrections?: readonly { readonly author: string; readonly reason: string }[];
}

const actsWith = async (side: string, ...more: readonly string[]): Promise<readonly Act[]> =>
  JSON.parse(await ask('pair', 'CHL', side, '--json', ...more)).acts;

const typesWith = async (side: string) => (await actsWith(side)).map(({ type }) => type);

const actsOf = (...more: readonly string[]) => actsWith('KEN', ...more);

async function idOf(type: string): Promise<string> {
  const acts = await actsOf();
  const act = acts.find((line) => line.type === type);
  assert.ok(act, `no ${type}`);
  return act.id;
}

const signed = ['--author', 'Ada', '--reason', 'The ministry says otherwise.'];

interface Outcome {
  readonly isMade: boolean;
  readonly corrections: readonly { readonly id: string }[];
  readonly preview: {
    readonly pairs: readonly {
      readonly acts: readonly { readonly before: Act | null; readonly after: Act | null }[];
    }[];
  };
}

async function correct(...args: readonly string[]): Promise<Outcome> {
  return JSON.parse(await ask(...args, ...signed, '--json'));
}

async function undo({ corrections }: Outcome): Promise<void> {
  for (const { id } of corrections) await correct('undo', id);
}

async function refusal(...args: readonly string[]): Promise<string> {
  const { code, stderr } = await run(args);
  assert.equal(code, 2, stderr);
  return stderr;
}

describe('demarche reject, accept and undo', () => {
  it('shows what it would change and makes nothing with --dry-run', async () => {
    const shown = await ask('reject', await idOf('SANCTION'), ...signed, '--dry-run');
    assert.match(shown, /^CHL – KEN$/mu);
    assert.match(shown, /- act: happened 2024-03-05 SANCTION\/\S+ “expelled”/u);
    assert.match(shown, /^Nothing was made\.$/mu);
    assert.match(await ask('corrections'), /Nobody has corrected anything/u);
  });

  it('shows it for the pairs of an article, too, where the record names one side or none', async () => {
    const figures = JSON.parse(await ask('figures', 'CHL', 'KEN', '--json'));
    const [{ id = '' } = {}] = figures.series.flatMap((one: { figures: unknown[] }) => one.figures);
    const shown = await ask('reject', id, ...signed, '--dry-run');
    assert.match(shown, /^CHL – KEN$/mu);
    assert.match(shown, /- figure: two diplomats/u);
  });

  it('takes a rejected act out of the answers, and gives it back byte for byte when undone', async () => {
    const before = await ask('pair', 'CHL', 'KEN', '--json');
    const rejected = await correct('reject', (await idOf('SANCTION')).slice(0, 12));
    assert.equal(rejected.preview.pairs[0]?.acts[0]?.after, null);
    assert.doesNotMatch(await ask('pair', 'CHL', 'KEN'), /SANCTION/u);
    assert.doesNotMatch(await ask('timeline', 'CHL'), /SANCTION/u);
    await undo(rejected);
    assert.equal(await ask('pair', 'CHL', 'KEN', '--json'), before);
  });

  it('heeds the recorded clock: what was answered before the correction can be asked again', async () => {
    const id = await idOf('SANCTION');
    const instant = new Date().toISOString();
    const rejected = await correct('reject', id);
    const isIn = async (...more: readonly string[]) => (await actsOf(...more)).some((act) => act.id === id);
    assert.deepEqual([await isIn('--recorded', instant), await isIn()], [true, false]);
    assert.match(await ask('why', id), /rejected by Ada: The ministry says otherwise\./u);
    await undo(rejected);
  });

  it('marks what was accepted', async () => {
    const accepted = await correct('accept', await idOf('SANCTION'));
    assert.match(await ask('pair', 'CHL', 'KEN'), /✎ accepted by Ada: The ministry says otherwise\./u);
    await undo(accepted);
    assert.doesNotMatch(await ask('pair', 'CHL', 'KEN'), /✎/u);
  });
});

describe('demarche edit', () => {
  it('shows the new value with who says so and what was read', async () => {
    const edited = await correct('edit', await idOf('SANCTION'), 'status=announced', 'occurred=2024-04');
    assert.equal(edited.corrections.length, 2);
    const stdout = (await ask('pair', 'CHL', 'KEN')).replaceAll(/\s+/gu, ' ');
    assert.match(stdout, /○ announced 2024-04 SANCTION/u);
    assert.match(stdout, /✎ status edited by Ada: The ministry says otherwise\. \(read as: happened\)/u);
    await undo(edited);
  });

  it('finds a record by the actors that it now has, and no longer by those that it had', async () => {
    const edited = await correct('edit', await idOf('SANCTION'), 'recipients=PER@Kenya');
    const types = await typesWith('PER');
    assert.deepEqual(types, ['SANCTION']);
    assert.equal((await typesWith('KEN')).includes('SANCTION'), false);
    await undo(edited);
  });

  it('moves a page to another day by the reported clock', async () => {
    const { article } = JSON.parse(await ask('pair', 'CHL', 'KEN', '--json')).acts[0];
    const edited = await correct('edit', article.id, 'published=2024-03-20');
    assert.equal((await actsOf('--known', '2024-03-15')).length, 0);
    assert.match(
      await ask('pair', 'CHL', 'KEN', '--known', '2024-03-20'),
      /published 2024-03-20, ✎ published by Ada/u,
    );
    await undo(edited);
    assert.notEqual((await actsOf('--known', '2024-03-15')).length, 0);
  });

  it('takes a rejected page out of all answers but its own card, which says so', async () => {
    const { article } = JSON.parse(await ask('pair', 'CHL', 'KEN', '--json')).acts[0];
    const search = async () => JSON.parse(await ask('search', 'envoys', '--json')).hits.length;
    assert.equal(await search(), 1);
    const rejected = await correct('reject', article.id);
    assert.equal((await actsOf()).length, 1);
    assert.equal(await search(), 0);
    assert.doesNotMatch(await ask('pages'), /expelled\.txt/u);
    assert.match(await ask('page', 'expelled.txt'), /✎ rejected by Ada/u);
    await undo(rejected);
    assert.equal(await search(), 1);
  });

  it('marks figures, and what rests on an edited report', async () => {
    const { figures } = JSON.parse(await ask('pair', 'CHL', 'KEN', '--json'));
    const { id } = figures.find(({ number }: { readonly number: string }) => number === '20');
    const edited = await correct('edit', id, 'low=30', 'high=30');
    const told = await ask('figures', 'CHL', '--json');
    const [line] = JSON.parse(told)
      .series.flatMap((series: { figures: unknown[] }) => series.figures)
      .filter((figure: { readonly id: string }) => figure.id === id);
    assert.deepEqual([line.low, line.number, line.corrections.length], [30, '20', 2]);
    assert.match(await ask('figures', 'CHL'), /✎ low edited by Ada: .* \(read as: 20\)/u);
    await undo(edited);
    assert.equal((await ask('figures', 'CHL', '--json')).includes('"corrections"'), false);
  });

  it('says of two edits of one field which one holds', async () => {
    const first = await correct('edit', await idOf('SANCTION'), 'status=announced');
    const second = await correct('edit', await idOf('SANCTION'), 'status=denied');
    assert.match(await ask('pair', 'CHL', 'KEN'), /✕ denied/u);
    assert.match(
      await ask('corrections'),
      new RegExp(`overruled by ${second.corrections[0]?.id.slice(0, 12)}`, 'u'),
    );
    await undo(second);
    assert.match(await ask('pair', 'CHL', 'KEN'), /○ announced/u);
    await undo(first);
  });

  it('refuses fields and values that are none, by name', async () => {
    const id = await idOf('SANCTION');
    assert.match(await refusal('edit', id, 'colour=red', ...signed), /"colour" is no field of an event/u);
    assert.match(await refusal('edit', id, 'trigger=met', ...signed), /"trigger" is no field of an event/u);
    assert.match(await refusal('edit', id, 'status=maybe', ...signed), /"maybe" is no value for status/u);
    assert.match(await refusal('edit', id, 'occurred=2024-13', ...signed), /"2024-13" is no day/u);
    assert.match(await refusal('edit', id, 'recipients=PER', ...signed), /names Peru by no words yet/u);
    assert.match(await refusal('edit', id, 'recipients=PER@Lima', ...signed), /does not say "Lima"/u);
    assert.match(await refusal('edit', id, 'status=happened', ...signed), /is that already/u);
    assert.match(await refusal('edit', id, 'status', ...signed), /is not FIELD=VALUE/u);
  });
});

describe('what is so already', () => {
  it('is left out of an edit, which makes the rest and says so', async () => {
    const edit = ['edit', await idOf('SANCTION'), 'status=happened', 'occurred=2024-03-04', ...signed];
    const said = await ask(...edit, '--yes');
    assert.match(said, /^! status of [0-9a-f]{12} is that already$/mu);
    const made = [...said.matchAll(/^([0-9a-f]{12}) edit by Ada/gmu)];
    assert.equal(made.length, 1);
    await correct('undo', made[0]?.[1] ?? '');
  });

  it('is not said a second time, until it is undone', async () => {
    const id = await idOf('SANCTION');
    const other = await idOf('ACCUSE');
    for (const command of [
      ['reject', id],
      ['accept', id],
      ['reject', id, other],
      ['merge', id, other],
      ['merge', 'William Ruto', 'person:gabriel-boric'],
      ['split', other, '--actor', 'KEN', '--to', 'UGA'],
      ['split', other, '--actor', 'Kenya'],
      ['edit', id, 'status=denied'],
    ]) {
      const made = await correct(...command);
      assert.match(await refusal(...command, ...signed), / already.*\nNothing was made/u, command.join(' '));
      await undo(made);
      await undo(await correct(...command));
    }
  });

  it('can be said again where something else was said since', async () => {
    const id = await idOf('SANCTION');
    const made = [await correct('reject', id), await correct('accept', id), await correct('reject', id)];
    for (const one of made) await undo(one);
  });
});

describe('demarche merge and split', () => {
  it('takes one actor for another wherever it is named', async () => {
    const merged = await correct('merge', 'William Ruto', 'person:gabriel-boric');
    const timeline = await ask('timeline', 'person:gabriel-boric');
    assert.match(timeline, /✎ merged by Ada: .*\(read as: William Ruto\)/u);
    assert.doesNotMatch(await ask('timeline', 'William Ruto'), /met/u);
    await undo(merged);
    assert.match(await ask('timeline', 'William Ruto'), /met/u);
  });

  it('takes an actor out of the records that do not name it, and only there', async () => {
    const split = await correct('split', await idOf('ACCUSE'), '--actor', 'KEN', '--to', 'UGA');
    assert.deepEqual(await typesWith('UGA'), ['ACCUSE']);
    assert.equal((await typesWith('KEN')).includes('ACCUSE'), false);
    assert.notEqual((await typesWith('KEN')).length, 0);
    await undo(split);
  });

  it('leaves an envoy of whom only the words tell with the state that the words name', async () => {
    const [met] = (await actsWith('KEN')).filter(({ type }) => type === 'CONSULT');
    const split = await correct('split', met?.id ?? '', '--actor', 'William Ruto');
    assert.equal((await typesWith('KEN')).includes('CONSULT'), true);
    assert.doesNotMatch(await ask('timeline', 'William Ruto'), /met/u);
    await undo(split);
  });

  it('refuses one actor twice, an actor that is not there, and nothing to split from', async () => {
    assert.match(await refusal('merge', 'KEN', 'Kenya', ...signed), /both are Kenya/u);
    assert.match(
      await refusal('split', await idOf('SANCTION'), '--actor', 'Peru', ...signed),
      /Peru takes no part/u,
    );
    assert.match(await refusal('split', await idOf('SANCTION'), ...signed), /nothing to split it from/u);
    assert.match(
      await refusal('merge', 'Nobody Known', 'KEN', ...signed),
      /no actor is called "Nobody Known"/u,
    );
  });
});

describe('errors of correcting', () => {
  it('names what is missing or cannot be corrected', async () => {
    const id = await idOf('SANCTION');
    assert.match(await refusal('reject', 'ffffffffffff', ...signed), /no entry of .* starts with/u);
    assert.match(await refusal('reject', id, '--author', 'Ada'), /--reason/u);
    assert.match(await refusal('reject', id, '--author', 'Ada', '--reason', ' '), /needs a reason/u);
    assert.match(await refusal('undo', id, ...signed), /is an event; only a correction can be undone/u);
    assert.match(await refusal('reject', id, id, ...signed), /both ids are of one record/u);
    const { article } = JSON.parse(await ask('pair', 'CHL', 'KEN', '--json')).acts[0];
    assert.match(await refusal('merge', id, article.id, ...signed), /is said of two articles/u);
  });

  it('finds nothing to undo in what is undone already', async () => {
    const rejected = await correct('reject', await idOf('SANCTION'));
    await undo(rejected);
    assert.match(
      await refusal('undo', rejected.corrections[0]?.id ?? '', ...signed),
      /was undone by [0-9a-f]{12} already/u,
    );
  });

  it('makes nothing where there is no terminal to ask on and --yes is missing, whatever is piped in', async () => {
    const edit = ['edit', await idOf('SANCTION'), 'status=announced', ...signed];
    for (const input of ['n\n', '', 'y\n']) {
      const { code, stdout, stderr } = demarche([...edit, '-l', ledger], input);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /nothing was made: .*\nAdd --yes/u);
    }
    assert.equal((await actsOf()).find(({ type }) => type === 'SANCTION')?.status, 'happened');
    const shown = await ask(...edit, '--yes');
    const [, made = ''] = /^([0-9a-f]{12}) edit by Ada; undo it/mu.exec(shown) ?? [];
    assert.equal((await actsOf()).find(({ type }) => type === 'SANCTION')?.status, 'announced');
    await correct('undo', made);
  });

  it('leaves a ledger that verifies', async () => {
    assert.match(await ask('verify'), / verifies: /u);
  });
});
