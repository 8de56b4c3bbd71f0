import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { speakerAsSaying } from './speaker-as-saying.ts';

/** Whom "saying" is given to, where the first word was held for the speaker. */
function speakerIn(notation: string, saying: number): string {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const found = {
    source: [0],
    cue: [saying],
    content: [saying + 1],
    stance: 'assert' as const,
    ruleId: 'clause-content',
  };
  const { source } = speakerAsSaying(found, view);
  return source.map((at) => view.tree.words[at]?.form).join(' ');
}

test('gives words after "as saying" to whom they are quoted from', () => {
  const quoted = `Papers paper NOUN NNS 2 nsubj
    quoted quote VERB VBD 0 root
    the the DET DT 4 det
    envoy envoy NOUN NN 2 obj
    as as SCONJ IN 6 mark
    saying say VERB VBG 2 advcl
    no no INTJ UH 6 obj
    . . PUNCT . 2 punct`;
  assert.equal(speakerIn(quoted, 5), 'the envoy');
});

test('leaves "saying" without "as" to its own speaker', () => {
  const warned = `Papers paper NOUN NNS 2 nsubj
    quoted quote VERB VBD 0 root
    him he PRON PRP 2 obj
    , , PUNCT , 5 punct
    saying say VERB VBG 2 advcl
    no no INTJ UH 5 obj
    . . PUNCT . 2 punct`;
  assert.equal(speakerIn(warned, 4), 'Papers');
});
