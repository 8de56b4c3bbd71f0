import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownTerms, splitWords, termOf } from './split-words.ts';

const terms = (text: string) => splitWords(text).map(({ term }) => term);

describe('the words of a text', () => {
  it('are folded: small letters, no accents, no strokes', () => {
    assert.deepEqual(terms('Łukašenka, Ærø & STRAẞE'), ['lukasenka', 'aero', 'strass']);
  });

  it('leave the possessive out, and the quotation mark that looks like it in', () => {
    assert.deepEqual(terms('Minsk’s envoy said: “s”'), ['minsk', 'envoi', 'said', 's']);
  });

  it('stand where the text has them, astral signs before them counted in full', () => {
    const text = '𝄞 envoys';
    const [word] = splitWords(text);
    assert.equal(text.slice(word?.start, word?.end), 'envoys');
  });

  it('are pairs of letters where a script writes no blanks, and the last letter alone', () => {
    assert.deepEqual(terms('東京都 in 2024'), ['東京', '京都', '都', 'in', '2024']);
    assert.deepEqual(terms('G7会議'), ['g7', '会議', '議']);
  });

  it('hold letters beyond ASCII wherever these stand in them, and accents set apart', () => {
    assert.deepEqual(terms('naïve façade, Zoë’s ée e\u0301t\u0301 G7東京 10²'), [
      ...['naiv', 'facad', 'zoe', 'ee', 'et', 'g7', '東京', '京', '102'],
    ]);
  });

  it('are cut where nobody would write so long a word', () => {
    assert.equal(terms('x'.repeat(500))[0]?.length, 40);
  });

  it('are the same with the terms of words that came by, however many those are', () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `w${at.toString(36)}s`);
    const known = knownTerms();
    const stems = (some: readonly string[]) => splitWords(some.join(' '), known).map(({ term }) => term);
    assert.deepEqual(stems(words), words.map(termOf));
    assert.deepEqual(stems(words.slice(-500)), words.slice(-500).map(termOf));
    assert.ok(known.count < words.length);
  });
});
