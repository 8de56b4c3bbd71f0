// Who is in no table and yet in an act is found by name; a happening is called by what happened.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-unlisted-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages = {
  arrest: `A priest is held in Nairobi\n\nPublished: 6 March 2024\n\nKenya arrested a German priest, Ottavio Brandtner, on Tuesday, 5 March 2024.\n`,
  release: `Priest goes home\n\nPublished: 20 March 2024\n\nKenya released Ottavio Brandtner on 19 March 2024.\n`,
  other: `Ten priests leave Kampala\n\nPublished: 21 March 2024\n\nKenya and Uganda freed ten priests of Chad on 20 March 2024.\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

const run = (...args: readonly string[]) => runHere([...args, '-l', ledger]);

describe('a name that no table has', () => {
  it('is found in the acts that give it, by a part of it, in any case', async () => {
    const { code, stdout } = await run('timeline', 'brandtner');
    assert.equal(code, 0);
    assert.match(stdout, /^Ottavio Brandtner: 2 acts in 2 articles/u);
    assert.match(stdout, /arrested[\s\S]*released/u);
  });

  it('is heeded by the clocks', async () => {
    const { stdout } = await run('timeline', 'Brandtner', '--known', '2024-03-10');
    assert.match(stdout, /1 act in 1 article/u);
    assert.doesNotMatch(stdout, /released/u);
  });

  it('is refused where it is no name in any act', async () => {
    for (const asked of ['priests', 'Munich Re', 'Zorro']) {
      const { code, stderr } = await run('timeline', asked);
      assert.equal(code, 2);
      assert.match(stderr, /no actor is called/u);
    }
  });
});

describe('demarche event', () => {
  it('is headed by what happened, not by the headline of its story', async () => {
    const { acts } = JSON.parse(
      (await run('timeline', 'Brandtner', '--known', '2024-03-10', '--json')).stdout,
    );
    const { stdout } = await run('event', acts[0].id);
    assert.match(stdout, /^COERCE\/arrest “arrested”: Kenya → Ottavio Brandtner/u);
    assert.match(stdout, /story +A priest is held in Nairobi/u);
  });
});
