import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMatch, parseQuery } from './parse-query.ts';
import { termOf } from './split-words.ts';

function finds(query: string, word: string): boolean {
  return parseQuery(query).every((phrase) => phrase.every((matcher) => isMatch(matcher, termOf(word))));
}

describe('the beginning of a word', () => {
  it('finds words whose ending it has begun', () => {
    for (const beginning of ['consu*', 'consul*', 'consulat*', 'consulate*'])
      assert.ok(finds(beginning, 'consulates'), beginning);
    for (const beginning of ['negot*', 'negotiat*', 'negotiatio*'])
      assert.ok(finds(beginning, 'negotiations'));
    assert.ok(finds('agreeme*', 'agreements'));
  });

  it('finds no shorter word for a name that ends as an ending begins', () => {
    assert.deepEqual(
      [finds('iran*', 'ira'), finds('sudan*', 'sud'), finds('martin*', 'mart'), finds('berlin*', 'berl')],
      [false, false, false, false],
    );
  });
});
