import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('is what the package makes of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) =>
        assert.equal(canonicalJson(value), canonicalize(value)),
      ),
      { seed: 5, numRuns: 2000 },
    );
  });

  for (const [value, text] of [
    [{ b: 1, a: [{ d: 2, c: 'é€😀' }] }, '{"a":[{"c":"é€😀","d":2}],"b":1}'],
    [{ 10: 'ten', 9: 'nine', b: 0 }, '{"10":"ten","9":"nine","b":0}'],
    [{ B: 1, a: 2, '\u{1F600}': 3, '\uFB33': 4 }, '{"B":1,"a":2,"\u{1F600}":3,"\uFB33":4}'],
    [JSON.parse('{"b":1,"__proto__":{"x":1}}'), '{"__proto__":{"x":1},"b":1}'],
    [{ constructor: 'a builder', a: 1 }, '{"a":1,"constructor":"a builder"}'],
    [{ day: new Date(0), gone: undefined }, '{"day":"1970-01-01T00:00:00.000Z"}'],
    [{ path: '\\udir' }, '{"path":"\\\\udir"}'],
    [[1e21, -0, 0.1, 1e-7], '[1e+21,0,0.1,1e-7]'],
  ] as const)
    it(`writes ${text}`, () => {
      assert.equal(canonicalJson(value), text);
    });

  it('gives no text for no value', () => {
    assert.equal(canonicalJson(undefined), undefined);
  });

  for (const value of ['\ud800', { '\udc00': 1 }, Number.NaN, [Number.POSITIVE_INFINITY]])
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.throws(() => canonicalJson({ value }), Error);
    });
});
