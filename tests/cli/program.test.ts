// What the program says of itself, of a command that it does not know, and of files that `demarche predict` cannot use.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { demarche, root } from '../run-demarche.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-program-'));
after(() => rmSync(scratch, { recursive: true }));

describe('the program', () => {
  it('needs one line to say that its Node is too old', () => {
    const source = readFileSync(join(root, 'bin/demarche.js'), 'utf8');
    assert.match(source, /needs Node 22\.18 or later/u);
  });

  it('gives help that ends with an example for every command', async () => {
    const { stdout } = await runHere(['--help']);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) .*$/gmu)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help');
    assert.ok(names.length >= 10);
    for (const name of names)
      assert.match((await runHere([name, '--help'])).stdout, /Example: demarche /u, name);
  });

  it('names a command that it does not know', () => {
    const { code, stderr } = demarche(['pear', 'BLR', 'USA']);
    assert.equal(code, 2);
    assert.match(stderr, /pear/u);
  });
});

describe('demarche predict', () => {
  it('names the line that is no JSON and leaves no output behind', async () => {
    const input = join(scratch, 'in.jsonl');
    const output = join(scratch, 'out.jsonl');
    writeFileSync(input, '{"id":"1","text":"Poland expelled an envoy of Russia."}\n{oops}\n');
    const { code, stderr } = await runHere(['predict', 'events', input, output]);
    assert.equal(code, 2);
    assert.match(stderr, /in\.jsonl:2 is not JSON/u);
    assert.throws(() => readFileSync(output));
    assert.throws(() => readFileSync(`${output}.part`));
  });

  it('says of an output in a folder that is not there that it cannot be written', async () => {
    const input = join(scratch, 'one.jsonl');
    writeFileSync(input, '{"id":"1","text":"Poland expelled an envoy of Russia."}\n');
    const { code, stderr } = await runHere([
      'predict',
      'events',
      input,
      join(scratch, 'nowhere', 'out.jsonl'),
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /nowhere\/out\.jsonl\.part cannot be written/u);
  });

  it('names the tasks where it does not know one', () => {
    const { code, stderr } = demarche(['predict', 'rumours', '-', '-'], '');
    assert.equal(code, 2);
    assert.match(stderr, /Tasks that are built: .*events/u);
  });
});
