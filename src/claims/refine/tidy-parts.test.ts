import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import type { WordAttribution } from '../types.ts';
import { tidyParts } from './tidy-parts.ts';

const tidied = (notation: string, parts: Pick<WordAttribution, 'source' | 'cue' | 'content'>) => {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const { source, content } = tidyParts({ ...parts, stance: 'assert', ruleId: 'read-learned' }, view);
  const wordsAt = (places: readonly number[]) => places.map((at) => view.tree.words[at]?.form).join(' ');
  return { source: wordsAt(source), content: wordsAt(content) };
};

const twoTellers = `Talks talk NOUN NNS 7 nsubj:pass
  , , PUNCT , 3 punct
  reported report VERB VBN 1 acl
  by by ADP IN 5 case
  Weber Weber PROPN NNP 3 obl
  were be AUX VBD 7 aux:pass
  confirmed confirm VERB VBN 0 root
  by by ADP IN 9 case
  Silva Silva PROPN NNP 7 obl
  . . PUNCT . 7 punct`;

test('leaves to what somebody tells it by only those right behind', () => {
  assert.equal(tidied(twoTellers, { source: [4, 8], cue: [2], content: [0] }).source, 'Weber');
  assert.equal(tidied(twoTellers, { source: [8], cue: [6], content: [0] }).source, 'Silva');
});

const understood = (that: string) => `It it PRON PRP 3 nsubj:pass
  is be AUX VBZ 3 aux:pass
  understood understand VERB VBN 0 root
  ${that} that SCONJ IN 6 mark
  talks talk NOUN NNS 6 nsubj
  failed fail VERB VBD 3 ccomp
  . . PUNCT . 3 punct`;

test('leaves out an "it" that stands for the clause behind, and no other', () => {
  const parts = { source: [], cue: [1, 2], content: [0, 3, 4, 5] };
  assert.equal(tidied(understood('that'), parts).content, 'that talks failed');
  assert.equal(tidied(understood('since'), parts).content, 'It since talks failed');
});
