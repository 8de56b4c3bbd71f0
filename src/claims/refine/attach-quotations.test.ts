import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { findQuotations } from '../quotations.ts';
import { sampleArticle } from '../sample-article.ts';
import type { Attribution } from '../types.ts';
import { attachQuotations } from './attach-quotations.ts';

const analysis = sampleArticle(`“ “ PUNCT \`\` 4 punct
  We we PRON PRP 4 nsubj
  will will AUX MD 4 aux
  stay stay VERB VB 8 ccomp
  here here ADV RB 4 advmod
  , , PUNCT , 4 punct
  ” ” PUNCT '' 4 punct
  said say VERB VBD 0 root
  Weber Weber PROPN NNP 8 nsubj
  , , PUNCT , 9 punct
  who who PRON WP 12 nsubj
  leads lead VERB VBZ 9 acl:relcl
  them they PRON PRP 12 obj
  . . PUNCT . 8 punct`);
const { text } = analysis;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const read: Attribution = {
  source: [spanOf('Weber, who leads them')],
  cue: spanOf('said'),
  content: [spanOf('We will stay here')],
  stance: 'assert',
  ruleId: 'clause-content',
};

/** The sources of what is attached, given what was read of the sentence before. */
function sourcesBeside(before: Attribution): readonly string[] {
  const quotations = findQuotations(text);
  const views = viewsOf(analysis, allTables.claims, quotations);
  return attachQuotations([before], quotations, views).map(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

test('leaves it to the model where a speaker ends, but for words inside the quotation', () => {
  assert.deepEqual(sourcesBeside({ ...read, certainty: 0.9 }), ['Weber, who leads them']);
  assert.deepEqual(sourcesBeside(read), ['Weber']);
  assert.deepEqual(sourcesBeside({ ...read, source: [spanOf('We')], certainty: 0.9 }), ['Weber']);
});
