import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentenceAround, sentencesOf } from './sentences.ts';
import { stemOf } from './stem.ts';
import { formsOf, wordsOf } from './words.ts';

describe('formsOf', () => {
  it('gives the regular forms of a verb', () => {
    for (const [verb, form] of [
      ['impose', 'imposing'],
      ['agree', 'agreed'],
      ['carry', 'carried'],
      ['expel', 'expelled'],
      ['lift', 'lifts'],
      ['drop', 'dropped'],
    ] as const)
      assert.ok(formsOf(verb).includes(form), `${verb}: ${form}`);
  });
});

describe('stemOf', () => {
  const irregular = new Map([['sent', 'send']]);

  it('is the same for all forms of a word', () => {
    for (const forms of [
      ['send', 'sends', 'sent', 'sending'],
      ['agree', 'agreed', 'agrees', 'agreeing'],
      ['cancel', 'cancelled', 'cancels'],
      ['prisoner', 'prisoners'],
      ['embassy', 'embassies'],
      ['die', 'dies', 'died'],
    ])
      assert.equal(new Set(forms.map((form) => stemOf(form, irregular))).size, 1, forms.join());
  });

  it('leaves short words whole', () => {
    assert.equal(stemOf('bring', irregular), 'bring');
    assert.equal(stemOf('gas', irregular), 'gas');
  });
});

describe('wordsOf', () => {
  it('cuts a genitive off and keeps abbreviations', () => {
    assert.deepEqual(
      wordsOf("the U.S. embassy's flag").map(({ word }) => word),
      ['the', 'u.s', 'embassy', 'flag'],
    );
  });
});

describe('sentenceAround', () => {
  it('gives the sentence in which a stretch begins, however long, and the stretch itself between two', () => {
    const long = `It ${'rained and '.repeat(60)}snowed.`;
    const text = `The U.S. Embassy closed. ${long}\n\nNobody came.`;
    for (let start = 0; start < text.length; start += 1) {
      const span = { start, end: start + 1 };
      const known = sentencesOf(text).find((sentence) => sentence.start <= start && start < sentence.end);
      assert.deepEqual(sentenceAround(text, span), known ?? span, String(start));
    }
  });
});

describe('sentencesOf', () => {
  it('parts sentences and lines, not abbreviations', () => {
    const text = 'A headline\n\nThe U.S. Embassy closed. It rained.';
    assert.deepEqual(
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['A headline', 'The U.S. Embassy closed.', 'It rained.'],
    );
  });
});

describe('wordsOf', () => {
  it('reads a text of ASCII sign by sign as it reads others by the pattern', () => {
    const signs = fc.constantFrom(...`aBz09 -.'",\n_`.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (drawn) => {
        const text = drawn.join('');
        // One letter beyond ASCII, and the pattern is used.
        assert.deepEqual(wordsOf(text), wordsOf(`${text} é`).slice(0, -1));
      }),
      { seed: 7, numRuns: 500 },
    );
    const words = wordsOf("The U.S.-led Kyiv's 3.5-year 'truce'.").map(({ word }) => word);
    assert.deepEqual(words, ['the', 'u.s', 'led', 'kyiv', '3.5-year', 'truce']);
  });
});
