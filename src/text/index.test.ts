import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as text from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(text).sort(), [
    'DemarcheError',
    'allMatches',
    'ancestorsOf',
    'asArgument',
    'canonicalJson',
    'childrenBy',
    'compareSpans',
    'compareText',
    'doneWords',
    'evidenceAt',
    'featureKey',
    'figureWords',
    'findPhrases',
    'foldCase',
    'foundAll',
    'headIndex',
    'inOrder',
    'inQuotes',
    'indexPhrases',
    'indexSpans',
    'isRelation',
    'makeTree',
    'once',
    'onceEach',
    'onceEachWith',
    'onceOf',
    'sliceSpan',
    'smallNumbers',
    'spanContains',
    'spanOfWords',
    'spansOverlap',
    'subtreeOf',
    'trimSpan',
  ]);
});

test('orders texts by their code units, "Z" before "a" and "~" after letters', () => {
  assert.deepEqual(['~', 'a', 'Z', 'é', 'b'].sort(text.compareText), ['Z', 'a', 'b', '~', 'é']);
  assert.equal(text.compareText('a', 'a'), 0);
});

test('cuts the quote of an evidence from the text, and takes no more than a span of what it is given', () => {
  const sentence = { start: 4, end: 9, tokens: [] };
  assert.deepEqual(text.evidenceAt({ articleId: 'a', text: 'The envoy left.' }, sentence, 'sample'), {
    articleId: 'a',
    span: { start: 4, end: 9 },
    quote: 'envoy',
    ruleId: 'sample',
  });
});

test('shrinks a span to its words, and one of white space to nothing', () => {
  assert.deepEqual(text.trimSpan('  envoy \n', { start: 0, end: 9 }), { start: 2, end: 7 });
  assert.deepEqual(text.trimSpan('   ', { start: 0, end: 3 }), { start: 3, end: 3 });
});

test('takes spans that only touch for apart', () => {
  assert.equal(text.spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
  assert.equal(text.spanContains({ start: 0, end: 3 }, { start: 0, end: 3 }), true);
});
