import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = { ...allTables.claims, model: null };

/** "The talks reportedly VERB trade": which words attribute, for a verb and its lemma. */
function cuesIn(verb: string): readonly string[] {
  const analysis = sampleArticle(`The the DET DT 2 det
    envoy envoy NOUN NN 4 nsubj
    reportedly reportedly ADV RB 4 advmod
    ${verb} VERB VBD 0 root
    trade trade NOUN NN 4 obj
    . . PUNCT . 4 punct`);
  return findAttributions(analysis, tables).map(({ cue }) => analysis.text.slice(cue?.start, cue?.end));
}

test('leaves hearsay to its adverb, unless the verb tells on its own', () => {
  assert.deepEqual(cuesIn('criticised criticise'), ['reportedly']);
  assert.deepEqual(cuesIn('announced announce'), ['reportedly announced']);
});
