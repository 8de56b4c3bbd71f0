import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import type { WordAttribution } from '../types.ts';
import { beforeSemicolon } from './before-semicolon.ts';

const [view] = viewsOf(
  sampleArticle(`Guards guard NOUN NNS 2 nsubj
    said say VERB VBD 0 root
    talks talk NOUN NNS 4 nsubj
    collapsed collapse VERB VBD 2 ccomp
    ; ; PUNCT : 7 punct
    aides aide NOUN NNS 7 nsubj
    insisted insist VERB VBD 4 parataxis
    they they PRON PRP 9 nsubj
    resumed resume VERB VBD 7 ccomp`),
  allTables.claims,
  [],
);

const said: WordAttribution = {
  source: [0],
  cue: [1],
  content: [2, 3, 4, 5, 6, 7, 8],
  stance: 'assert',
  ruleId: 'test',
};
const insisted: WordAttribution = { ...said, source: [5], cue: [6], content: [7, 8] };

test('ends where somebody else speaks behind a semicolon, and leaves one speaker both parts', () => {
  assert.ok(view !== undefined);
  assert.deepEqual(
    beforeSemicolon([said, insisted], view).map(({ content }) => content),
    [
      [2, 3],
      [7, 8],
    ],
  );
  assert.deepEqual(beforeSemicolon([said], view), [said]);
});
