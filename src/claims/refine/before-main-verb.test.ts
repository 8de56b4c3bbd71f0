import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { beforeMainVerb } from './before-main-verb.ts';

/** What is left of a content that runs from one word to the end; `cue` and `source` by their places. */
function leftOf(notation: string, cue: number, opener: number, source: readonly number[] = []): string {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const { words } = view.tree;
  const content = [...words.keys()].slice(opener, -1);
  const found = { source, cue: [cue], content, stance: 'assert' as const, ruleId: 'noun-content' };
  return beforeMainVerb(found, view)
    .content.map((at) => words[at]?.form)
    .join(' ');
}

test('ends the clause of a noun at the verb of the sentence', () => {
  const promise = `The the DET DT 2 det
    promise promise NOUN NN 8 nsubj
    that that SCONJ IN 6 mark
    wages wage NOUN NNS 6 nsubj
    will will AUX MD 6 aux
    rise rise VERB VB 2 acl
    was be AUX VBD 8 aux
    kept keep VERB VBN 0 root
    . . PUNCT . 8 punct`;
  assert.equal(leftOf(promise, 1, 2), 'that wages will rise');
});

test('leaves a verb that describes a noun of the clause to it', () => {
  const claim = `The the DET DT 2 det
    claim claim NOUN NN 0 root
    that that SCONJ IN 8 mark
    the the DET DT 5 det
    plan plan NOUN NN 8 nsubj
    he he PRON PRP 7 nsubj
    drew draw VERB VBD 5 acl:relcl
    failed fail VERB VBD 2 acl
    . . PUNCT . 2 punct`;
  assert.equal(leftOf(claim, 1, 2), 'that the plan he drew failed');
});

test('leaves the clause of a verb of saying inside of the clause alone', () => {
  const claim = `The the DET DT 2 det
    claim claim NOUN NN 0 root
    that that SCONJ IN 5 mark
    Weber Weber PROPN NNP 5 nsubj
    said say VERB VBD 2 acl
    talks talk NOUN NNS 7 nsubj
    failed fail VERB VBD 5 ccomp
    . . PUNCT . 2 punct`;
  assert.equal(leftOf(claim, 1, 2), 'that Weber said talks failed');
});

test('ends what a relative clause tells at its closing comma', () => {
  const weber = `Weber Weber PROPN NNP 11 nsubj
    , , PUNCT , 1 punct
    who who PRON WP 4 nsubj
    said say VERB VBD 1 acl:relcl
    that that SCONJ IN 8 mark
    it it PRON PRP 8 nsubj
    would would AUX MD 8 aux
    stay stay VERB VB 4 ccomp
    , , PUNCT , 1 punct
    now now ADV RB 11 advmod
    left leave VERB VBD 0 root
    . . PUNCT . 11 punct`;
  assert.equal(leftOf(weber, 3, 4, [2]), 'that it would stay');
});
