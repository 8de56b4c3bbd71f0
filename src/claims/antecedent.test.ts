import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliceSpan } from '../text/index.ts';
import { antecedentOf } from './antecedent.ts';
import { sampleArticle } from './sample-article.ts';

/** The noun that the first word of that form stands for. */
function nounOf(form: string, notation: string): string | null {
  const analysis = sampleArticle(notation);
  const start = analysis.text.indexOf(form);
  const noun = antecedentOf({ start, end: start + form.length }, analysis);
  return noun === null ? null : sliceSpan(analysis.text, noun);
}

const ENVOY_WHO_SAID = `The the DET DT 2 det
  envoy envoy NOUN NN 8 nsubj
  , , PUNCT , 2 punct
  who who PRON WP 5 nsubj
  said say VERB VBD 2 acl:relcl
  little little ADJ JJ 5 obj
  , , PUNCT , 2 punct
  left leave VERB VBD 0 root
  . . PUNCT . 8 punct`;

test('finds the noun that a relative clause describes', () => {
  assert.equal(nounOf('who', ENVOY_WHO_SAID), 'envoy');
});

test('leaves nouns, and a question, to themselves', () => {
  assert.equal(nounOf('envoy', ENVOY_WHO_SAID), null);
  const question = `Who who PRON WP 2 nsubj
    said say VERB VBD 0 root
    that that PRON DT 2 obj
    ? ? PUNCT . 2 punct`;
  assert.equal(nounOf('Who', question), null);
});
