// A text is canonical exactly where canonical JSON of its value is that text, whatever the value and however it was written.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { isCanonical } from './is-canonical.ts';

const seeResult = (text: string) => isCanonical(text, JSON.parse(text));
const anyValue = fc.jsonValue({ noUnicodeString: false });

it('is what canonical JSON makes of any value', () => {
  fc.assert(
    fc.property(anyValue, (value) => seeResult(canonicalize(value) ?? '')),
    { seed: 3 },
  );
});

it('is not what the same value can be written as besides', () => {
  const plain = (value: unknown) => JSON.stringify(value);
  const spaced = (value: unknown) => JSON.stringify(value, null, 1);
  fc.assert(
    fc.property(anyValue, fc.constantFrom(plain, spaced), (value, write) => {
      const text = write(value);
      assert.equal(seeResult(text), text === canonicalize(JSON.parse(text)));
    }),
    { seed: 3, numRuns: 500 },
  );
});

for (const text of [
  '{"b":1,"a":2}',
  '{"a":1 }',
  '1e2',
  '1.0',
  '-0',
  '"\\u0041"',
  '"\\/"',
  '"\\ud800"',
  '{"9":1,"10":2}',
])
  it(`is not ${text}`, () => {
    assert.equal(seeResult(text), false);
  });

for (const text of [
  '{"a":2,"b":1}',
  '[]',
  '{}',
  '""',
  '"\\"\\\\\\n"',
  '"é€😀"',
  '[[],{"":null}]',
  '1e+21',
  '{"é":true}',
])
  it(`is ${text}`, () => {
    assert.equal(seeResult(text), true);
  });
