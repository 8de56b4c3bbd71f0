// The commands as typed, and all that they say: as a process of their own where its input or its exit code is meant.

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { demarche } from '../run-demarche.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
const ledger = join(scratch, 'ledger.db');
const pages = join(scratch, 'pages');
after(() => rmSync(scratch, { recursive: true }));

const visit = `Ruritania Times

Belarusian leader meets Chinese president in Beijing

Published: 5 June 2025

Belarusian President Alexander Lukashenko met Chinese President Xi Jinping in Beijing on Wednesday, 4 June 2025, and the two signed an agreement on trade.

Lukashenko said that Belarus would release more than 40 prisoners in July.

The Chinese foreign ministry said that President Xi Jinping would visit Minsk next month.
`;

before(() => {
  mkdirSync(join(pages, 'deeper'), { recursive: true });
  writeFileSync(join(pages, 'visit.txt'), visit);
  writeFileSync(join(pages, 'deeper', 'visit-again.txt.gz'), gzipSync(visit));
  writeFileSync(join(pages, 'empty.html'), '');
  writeFileSync(join(pages, 'notes.docx'), 'not a page');
  writeFileSync(
    join(pages, 'noise.txt'),
    Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)),
  );
  writeFileSync(join(pages, 'cut.txt.gz'), gzipSync(visit.repeat(50)).subarray(0, 200));
});

describe('demarche read', () => {
  it('reads what it can, names what it cannot, and says so in its exit code', () => {
    const { code, stdout } = demarche(['read', pages, '-l', ledger]);
    assert.equal(code, 3);
    assert.match(stdout, /^1 page read, 1 already known, 3 unreadable$/mu);
    assert.match(stdout, /empty\.html: EMPTY: /u);
    assert.match(stdout, /^left out, being no .*notes\.docx$/mu);
    assert.match(stdout, /noise\.txt: BINARY: /u);
    assert.match(stdout, /cut\.txt\.gz: GZIP_TRUNCATED: /u);
    assert.match(stdout, /^added to .*: [1-9]\d* event mentions?, [1-9]\d* claims?, [1-9]\d* figures?$/mu);
  });

  it('says that a folder holds no page', () => {
    const bare = join(scratch, 'bare');
    mkdirSync(bare);
    const { code, stderr } = demarche(['read', bare, '-l', join(scratch, 'bare.db')]);
    assert.equal(code, 0);
    assert.match(stderr, /^no page lies in .*bare: \.html, /mu);
  });

  it('adds nothing in a second run', async () => {
    const head = (await runHere(['verify', '-l', ledger])).stdout;
    const { stdout } = await runHere(['read', pages, '-l', ledger]);
    assert.match(stdout, /^0 pages read, 2 already known, 3 unreadable$/mu);
    assert.equal((await runHere(['verify', '-l', ledger])).stdout, head);
  });

  it('reads standard input', () => {
    const other = join(scratch, 'stdin.db');
    assert.match(demarche(['read', '-', '-l', other], visit).stdout, /^1 page read/mu);
  });

  it('says as JSON what it did', async () => {
    const { stdout } = await runHere(['read', join(pages, 'visit.txt'), '--json', '-l', ledger]);
    assert.equal(JSON.parse(stdout).alreadyKnown, 1);
  });

  it('refuses a path that names nothing, before anything is read', async () => {
    const { code, stderr } = await runHere([
      'read',
      join(scratch, 'nowhere'),
      '-l',
      join(scratch, 'unmade.db'),
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /nowhere/u);
  });

  it('tells of a file that it may not read', {
    skip: process.getuid?.() === 0 && 'the superuser may read all',
  }, async () => {
    const closed = join(scratch, 'closed.txt');
    writeFileSync(closed, visit);
    chmodSync(closed, 0);
    assert.match((await runHere(['read', closed, '-l', join(scratch, 'closed.db')])).stdout, /UNREADABLE/u);
  });
});

describe('demarche pair', () => {
  it('shows what happened apart from what was announced, each with its sentence', async () => {
    const { code, stdout } = await runHere(['pair', 'BLR', 'CHN', '-l', ledger]);
    assert.equal(code, 0);
    const [head = '', announced = ''] = stdout.split('Announced or expected');
    const [promised = '', happened = ''] = head.split('Happened or goes on');
    assert.match(promised, /! announced .*due by 2025-07-31.*\n.*would visit\s+Minsk/u);
    assert.match(happened, /● happened {2}2025-06-04 {2}CONSULT “met”/u);
    assert.match(happened, /met Chinese President Xi Jinping in Beijing/u);
    assert.match(announced, /would visit\s+Minsk/u);
    assert.doesNotMatch(happened, /would visit/u);
  });

  it('takes names and gives JSON with the exact quotes', async () => {
    const { stdout } = await runHere(['pair', 'Belarus', 'China', '--json', '-l', ledger]);
    const answer = JSON.parse(stdout);
    assert.ok(answer.acts.length > 0);
    for (const act of answer.acts) assert.ok(visit.includes(act.quote), act.quote);
  });

  it('knows nothing of it on the day before it was reported', async () => {
    assert.match(
      (await runHere(['pair', 'BLR', 'CHN', '--known', '2025-06-03', '-l', ledger])).stdout,
      /: 0 acts in 0 articles/u,
    );
  });

  it('says which name it does not know', async () => {
    const { code, stderr } = await runHere(['pair', 'BLR', 'Atlantis', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /Atlantis/u);
  });

  it('refuses to ask an actor about itself', async () => {
    const { code, stderr } = await runHere(['pair', 'BLR', 'Belarus', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /both Belarus/u);
  });

  it('takes a surname for the one who held an office', async () => {
    assert.match(
      (await runHere(['pair', 'Trump', 'Xi Jinping', '-l', ledger])).stdout,
      /^Donald Trump – Xi Jinping: 0 acts/u,
    );
  });

  it('gives an error as JSON where JSON was asked for', async () => {
    const { stderr } = await runHere(['pair', 'BLR', 'Atlantis', '--json', '-l', ledger]);
    assert.equal(JSON.parse(stderr).error.code, 'ACTOR_UNKNOWN');
  });

  it('refuses a day that is none', async () => {
    const { code, stderr } = await runHere(['pair', 'BLR', 'CHN', '--on', '2025-02-30', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /YYYY-MM-DD/u);
  });

  it('says where there is no ledger, and what to do', async () => {
    const { code, stderr } = await runHere(['pair', 'BLR', 'CHN', '-l', join(scratch, 'none.db')]);
    assert.equal(code, 2);
    assert.match(stderr, /there is no ledger at .*none\.db\nMake one with `demarche read/u);
  });
});

describe('the other answers', () => {
  it('lead from a line to its sentence by the id at its end', async () => {
    const { stdout } = await runHere(['pair', 'BLR', 'CHN', '--json', '-l', ledger]);
    const [act] = JSON.parse(stdout).acts;
    const why = await runHere(['why', act.id.slice(0, 12), '-l', ledger]);
    assert.equal(why.code, 0);
    assert.ok(why.stdout.replace(/\s+/gu, ' ').includes(`⟦${act.quote}⟧`));
    assert.match(why.stdout, /read by the rule /u);
  });

  it('show the report card of a page, with what was left out', async () => {
    const { code, stdout } = await runHere(['page', 'visit.txt', '-l', ledger]);
    assert.equal(code, 0);
    assert.match(stdout, /^Belarusian leader meets Chinese president in Beijing$/mu);
    assert.match(stdout, /written +2025-06-05/u);
    assert.match(stdout, /Acts \(\d+\)/u);
  });

  it('show the card of a page that is in no ledger, and of standard input, and record nothing', async () => {
    const nowhere = join(scratch, 'none.db');
    const file = await runHere(['page', join(pages, 'visit.txt'), '-l', nowhere]);
    assert.equal(file.code, 0);
    assert.match(file.stdout, /not\s+recorded/u);
    const stdin = demarche(['page', '-', '--json', '-l', nowhere], visit);
    assert.equal(JSON.parse(stdin.stdout).recordedAt, null);
    assert.equal(existsSync(nowhere), false);
  });

  it('list every clue with --all and every part left out with --dropped', async () => {
    const all = (await runHere(['page', 'visit', '--all', '-l', ledger])).stdout;
    assert.doesNotMatch(all, /--all/u);
    assert.match(
      (await runHere(['page', 'visit', '--dropped', '-l', ledger])).stdout,
      /Ruritania Times|Published/u,
    );
  });

  it('refuse the card of a page that cannot be read', async () => {
    const { code, stderr } = await runHere(['page', join(pages, 'empty.html'), '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /empty\.html gives no report card/u);
  });

  it('say whether a file, a ledger or a day stands between the reader and a card', async () => {
    const nowhere = join(scratch, 'none.db');
    const unknown = await runHere(['page', 'nosuch.html', '-l', nowhere]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /no file "nosuch\.html", and no ledger /u);
    const missing = await runHere(['page', 'nosuch.html', '-l', ledger]);
    assert.match(missing.stderr, /no file "nosuch\.html", and no page in .* is called/u);
    assert.match((await runHere(['page', pages, '-l', ledger])).stderr, /is a folder/u);
    const unread = await runHere(['page', join(pages, 'visit.txt'), '--known', '2018-01-01', '-l', nowhere]);
    assert.equal(unread.code, 2);
    assert.match(unread.stderr, /not in the ledger, and --known can only choose/u);
    const early = await runHere(['page', 'visit', '--known', '2018-01-01', '-l', ledger]);
    assert.equal(early.code, 2);
    assert.match(early.stderr, /was not known by 2018-01-01/u);
    assert.equal((await runHere(['page', 'visit', '--known', '2025-06-05', '-l', ledger])).code, 0);
  });

  it('find passages by their words', async () => {
    assert.match(
      (await runHere(['search', 'release', 'prisoners', '-l', ledger])).stdout,
      /would release more than 40 prisoners/u,
    );
  });

  it('show a page by its name without the ending', async () => {
    assert.equal((await runHere(['page', 'visit', '-l', ledger])).code, 0);
  });

  it('list the pages', async () => {
    assert.match(
      (await runHere(['pages', '-l', ledger])).stdout,
      /Belarusian leader meets Chinese president in Beijing/u,
    );
  });

  it('refuse days in the wrong order and a search for nothing', async () => {
    assert.equal(
      (await runHere(['timeline', '--from', '2025-05-05', '--to', '2024-01-01', '-l', ledger])).code,
      2,
    );
    assert.equal((await runHere(['search', '', '-l', ledger])).code, 2);
  });

  it('list as many acts for a pair as the pair has', async () => {
    const { pairs }: { pairs: { codes: string[]; acts: number }[] } = JSON.parse(
      (await runHere(['pairs', '--json', '-l', ledger])).stdout,
    );
    assert.notEqual(pairs.length, 0);
    for (const { codes, acts } of pairs)
      assert.equal(
        JSON.parse((await runHere(['pair', ...codes, '--json', '-l', ledger])).stdout).acts.length,
        acts,
      );
  });

  it('list the pairs', async () => {
    assert.match((await runHere(['pairs', '-l', ledger])).stdout, /BLR CHN/u);
  });

  it('give one actor’s acts in order', async () => {
    const { stdout } = await runHere(['timeline', 'Lukashenko', '--json', '-l', ledger]);
    type Days = { occurred: { from: string | null; to: string | null } };
    const days = JSON.parse(stdout).acts.map(({ occurred }: Days) => occurred.from ?? occurred.to ?? '9999');
    assert.deepEqual(days, days.toSorted());
  });
});
