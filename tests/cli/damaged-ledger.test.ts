// A ledger that does not hold is told as such by every command: nothing is answered from a changed entry, nothing is copied onto a
// damaged file, and a repaired ledger says what it lacks.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { damagedCopies, withSql } from '../ledger/damaged-copy.ts';
import { readTexts } from '../read-texts.ts';
import { runHere, type Said } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-damaged-'));
const whole = join(scratch, 'whole.db');
after(() => rmSync(scratch, { recursive: true }));

const expelled = 'Chile expelled two diplomats of Kenya on Tuesday, 5 March 2024.';
const pages = {
  expelled: `Chile sends envoys home\n\nPublished: 6 March 2024\n\n${expelled} Kenya condemned Chile for it.\n`,
  visited: `A visit to Nairobi\n\nPublished: 9 April 2024\n\n${'Peru thanked Kenya on Monday, 8 April 2024. '.repeat(40)}\n`,
};

before(async () => {
  await readTexts(pages, join(scratch, 'pages'), whole);
  const { acts } = JSON.parse((await runHere(['pair', 'CHL', 'KEN', '--json', '-l', whole])).stdout);
  for (const { id } of acts) {
    const signed = ['--author', 'Ada', '--reason', 'I have seen it.', '--yes'];
    assert.equal((await runHere(['accept', id, ...signed, '-l', whole])).code, 0);
  }
});

const copyOf = damagedCopies(whole, scratch);

const change = (kind: string) =>
  withSql(`UPDATE entries SET content = replace(content, 'diplomats', 'elephants') WHERE kind = '${kind}'`);

async function refused(code: Said['code'], ...args: readonly string[]): Promise<string> {
  const said = await runHere(args);
  assert.deepEqual([said.code, said.stdout], [code, '']);
  return said.stderr;
}

describe('a changed entry', () => {
  it('is shown by no answer', async () => {
    for (const kind of ['event', 'article']) {
      const path = copyOf(change(kind));
      const words = await refused(4, 'pair', 'CHL', 'KEN', '-l', path);
      assert.match(words, /the (?:event|article) [0-9a-f]{12} was changed since it was taken/u);
    }
  });

  it('is not copied to a backup, and no backup is laid over it', async () => {
    const [path, backup] = [copyOf(change('article')), join(scratch, 'backup.db')];
    assert.match(await refused(4, 'backup', join(scratch, 'none.db'), '-l', path), /was changed since/u);
    assert.equal((await runHere(['backup', backup, '-l', whole])).code, 0);
    assert.match(await refused(4, 'restore', backup, '-l', path), /does not verify: .*\nNothing was copied/u);
    assert.match((await runHere(['restore', backup, '-l', whole])).stdout, /^0 entries .* copied/u);
  });
});

describe('a backup of a ledger onto itself', () => {
  it('is refused by whatever path: it would be no second one', async () => {
    const other = join(scratch, 'pages', '..', basename(whole));
    for (const [to, from] of [
      [whole, whole],
      [other, whole],
    ] as const)
      for (const command of ['backup', 'restore'])
        assert.match(await refused(2, command, to, '-l', from), /would be copied to itself/u);
  });
});

describe('an index that was changed', () => {
  const changes = {
    participants: 'DELETE FROM participants WHERE rowid = 1',
    act_packs: "UPDATE act_packs SET packed = replace(packed, 'expelled', 'Expelled')",
  };
  for (const [index, sql] of Object.entries(changes))
    it(`is made afresh: ${index}`, async () => {
      const path = copyOf(withSql(sql));
      const verified = await runHere(['verify', '-l', path]);
      assert.deepEqual([verified.code, verified.stdout.includes(`the index "${index}"`)], [4, true]);
      const { code, stdout } = await runHere(['repair', '-l', path]);
      assert.deepEqual([code, /the indexes were made afresh; it verifies/u.test(stdout)], [0, true]);
      assert.equal((await runHere(['verify', '-l', path])).code, 0);
    });
});

describe('a file that was cut short', () => {
  const cut = (path: string) => truncateSync(path, Math.floor(statSync(path).size * 0.6));

  it('does not verify, and the advice names it', async () => {
    const path = copyOf(cut);
    assert.match(
      await refused(4, 'verify', '-l', path),
      new RegExp(`demarche repair --ledger '${path}' --into NEW\\.db`, 'u'),
    );
  });
});

describe('a ledger of which entries are gone', () => {
  it('is repaired with what was lost told by ranges, and by verify ever after', async () => {
    const path = copyOf(withSql("DELETE FROM entries WHERE kind IN ('event', 'claim', 'figure')"));
    const into = join(scratch, 'repaired.db');
    const { code, stdout } = await runHere(['repair', '-l', path, '--into', into]);
    assert.equal(code, 3);
    assert.match(stdout, /^ {2}entries \d+ to \d+, each: it is missing$/mu);
    const verified = await runHere(['verify', '-l', into]);
    assert.equal(verified.code, 0);
    assert.match(verified.stdout, /^it was repaired: \d+ entries could not be saved/mu);
    assert.match(verified.stdout, /^2 corrections name what was lost/mu);
    assert.equal((await runHere(['reread', '-l', into])).code, 0);
    assert.doesNotMatch((await runHere(['verify', '-l', into])).stdout, /name what was lost/u);
  });
});

describe('a ledger of which pages and corrections are gone', () => {
  it('is repaired with both named, and what to do', async () => {
    const path = copyOf(
      withSql("DELETE FROM page_bytes; DELETE FROM entries WHERE kind IN ('page', 'correction')"),
    );
    const into = join(scratch, 'without.db');
    const { code, stdout } = await runHere(['repair', '-l', path, '--into', into]);
    assert.equal(code, 3);
    assert.match(
      stdout,
      /^ {2}2 pages with all that was read from them: (?:expelled|visited)\.txt, \w+\.txt$/mu,
    );
    assert.match(stdout, /^ {2}all 2 corrections that people made$/mu);
    assert.match(
      stdout,
      /demarche restore BACKUP .*demarche read PATH\.\.\. .*; make these corrections again$/mu,
    );
    assert.equal((await runHere(['read', join(scratch, 'pages'), '-l', into])).code, 0);
    assert.match((await runHere(['pair', 'CHL', 'KEN', '-l', into])).stdout, /“expelled”/u);
  });
});

describe('a file with nothing in it', () => {
  it('is no ledger for a command that only asks, and is left as it was', async () => {
    const path = join(scratch, 'empty.db');
    writeFileSync(path, '');
    for (const command of ['pairs', 'verify'])
      assert.match(await refused(2, command, '-l', path), /empty\.db is no ledger/u);
    assert.equal(statSync(path).size, 0);
  });

  it('becomes one when pages are read into it, and a folder that is made for it is told', async () => {
    const [path, deep] = [join(scratch, 'fresh.db'), join(scratch, 'no-such-folder', 'deep.db')];
    writeFileSync(path, '');
    const made = /^the folder .*no-such-folder was not there and has been made$/mu;
    const reading = await runHere(['read', join(scratch, 'pages'), '-l', path]);
    assert.equal(reading.code, 0);
    assert.doesNotMatch(reading.stderr, made);
    assert.equal((await runHere(['verify', '-l', path])).code, 0);
    assert.match((await runHere(['read', join(scratch, 'pages'), '-l', deep])).stderr, made);
    const copy = await runHere(['backup', join(scratch, 'no-such-folder-2', 'copy.db'), '-l', deep]);
    assert.match(copy.stderr, /^the folder .*no-such-folder-2 was not there and has been made$/mu);
  });
});
