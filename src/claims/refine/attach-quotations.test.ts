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

/** "Weber scolded him: “No,” she said. “Ask again.”" */
const twice = sampleArticle(`Weber Weber PROPN NNP 2 nsubj
  scolded scold VERB VBD 0 root
  him he PRON PRP 2 obj
  : : PUNCT : 2 punct
  “ “ PUNCT \`\` 6 punct
  No no INTJ UH 10 ccomp
  , , PUNCT , 6 punct
  ” ” PUNCT '' 6 punct
  she she PRON PRP 10 nsubj
  said say VERB VBD 2 parataxis
  . . PUNCT . 2 punct

  “ “ PUNCT \`\` 2 punct
  Ask ask VERB VB 0 root
  us we PRON PRP 2 obj
  again again ADV RB 2 advmod
  in in ADP IN 6 case
  spring spring NOUN NN 2 obl
  . . PUNCT . 2 punct
  ” ” PUNCT '' 2 punct`);

test('goes on with the speaker who was told last', () => {
  const spot = (words: string) => ({
    start: twice.text.indexOf(words),
    end: twice.text.indexOf(words) + words.length,
  });
  const quotations = findQuotations(twice.text);
  const views = viewsOf(twice, allTables.claims, quotations);
  const [first] = quotations;
  assert.ok(first !== undefined);
  const said = { ...read, source: [spot('she')], cue: spot('said'), content: [first] };
  const scolded = { ...read, source: [spot('Weber')], cue: spot('scolded'), content: [first] };
  const attached = attachQuotations([said, scolded], quotations, views);
  const speaker = attached.find(({ content }) => content.some(({ start }) => start > (said.cue?.end ?? 0)));
  assert.equal(speaker?.cue?.start, said.cue?.start);
});
