// `demarche tables import wikidata` as typed, with an answer of invented persons.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runHere } from './run-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-import-'));
const own = join(folder, 'own');
const answer = 'tests/fixtures/wikidata-answer.json';
after(() => rmSync(folder, { recursive: true }));

describe('demarche tables import wikidata', () => {
  it('says with --dry-run what would change, and writes nothing', async () => {
    const { code, stdout } = await runHere([
      'tables',
      'import',
      'wikidata',
      answer,
      '--into',
      own,
      '--dry-run',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /new tenures: 2\n.*\n {2}office:isl-prime-minister: .* from 2026-03-14\n/u);
    assert.match(stdout, /left alone: 4\n/u);
    assert.match(stdout, /nothing was written/u);
    assert.equal(existsSync(own), false);
  });

  it('writes the tables, and gives its report as JSON', async () => {
    const { code, stdout } = await runHere(['tables', 'import', 'wikidata', answer, '--into', own, '--json']);
    assert.equal(code, 0);
    const report = JSON.parse(stdout) as { added: unknown[]; same: number; written: string[] };
    assert.deepEqual([report.added.length, report.same, report.written.length], [2, 2, 2]);
    assert.deepEqual(readdirSync(own).sort(), ['persons.tsv', 'tenures.tsv']);
  });

  it('names a file that is no answer, one that is not there, and a source that it does not know', async () => {
    const noAnswer = await runHere(['tables', 'import', 'wikidata', 'package.json', '--into', own]);
    assert.deepEqual([noAnswer.code, noAnswer.stdout], [2, '']);
    assert.match(noAnswer.stderr, /package\.json: results: .*\n.*docs\/wikidata\.md/u);
    assert.match(
      (await runHere(['tables', 'import', 'wikidata', 'no.json'])).stderr,
      /no\.json cannot be read/u,
    );
    assert.match(
      (await runHere(['tables', 'import', 'elsewhere', answer])).stderr,
      /Allowed choices are wikidata/u,
    );
  });
});
