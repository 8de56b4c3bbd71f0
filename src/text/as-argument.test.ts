import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { asArgument } from './as-argument.ts';

it('leaves what a shell takes as it is, and quotes the rest', () => {
  for (const text of ['./demarche.db', '/data/Łódź/a-1.db', 'BLR']) assert.equal(asArgument(text), text);
  assert.equal(asArgument('my ledger.db'), "'my ledger.db'");
});

it('comes out of a shell as it went in', () => {
  for (const text of [
    'a b',
    "it's",
    '$HOME',
    '`id`',
    'a"b',
    'a&b',
    '',
    'postgres://u@/db?host=/tmp&schema=s',
    '~/x',
  ])
    assert.equal(execFileSync('sh', ['-c', `printf %s ${asArgument(text)}`], { encoding: 'utf8' }), text);
});
