import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = { ...allTables.claims, model: null };

/** "claim: deny", one string an attribution. */
function stancesIn(...sentences: readonly string[]): readonly string[] {
  const analysis = sampleArticle(sentences.join('\n\n'));
  return findAttributions(analysis, tables).map(
    ({ cue, stance }) => `${analysis.text.slice(cue?.start, cue?.end)}: ${stance}`,
  );
}

/** "The claim that Norway sank is (not) ...". */
const claimIs = (...verdict: readonly string[]) => `The the DET DT 2 det
  claim claim NOUN NN ${6 + verdict.length} nsubj
  that that SCONJ IN 5 mark
  Norway Norway PROPN NNP 5 nsubj
  sank sink VERB VBD 2 acl
  is be AUX VBZ ${6 + verdict.length} cop
  ${verdict.join('\n')}
  . . PUNCT . ${6 + verdict.length} punct`;

const SAYS = `Posts post NOUN NNS 2 nsubj
  say say VERB VBP 0 root
  that that SCONJ IN 5 mark
  Norway Norway PROPN NNP 5 nsubj
  sank sink VERB VBD 2 ccomp
  . . PUNCT . 2 punct`;

const thatIs = (adjective: string, end: string) => `That that PRON DT 3 nsubj
  is be AUX VBZ 3 cop
  ${adjective} ${adjective} ADJ JJ 0 root
  ${end} ${end} PUNCT . 3 punct`;

test('takes a claim that the article calls false for denied', () => {
  assert.deepEqual(stancesIn(claimIs('false false ADJ JJ 0 root')), ['claim: deny']);
  assert.deepEqual(stancesIn(SAYS, thatIs('untrue', '.')), ['say: deny']);
});

test('takes a claim that proved false for denied', () => {
  const proved = `That that PRON DT 2 nsubj
    proved prove VERB VBD 0 root
    false false ADJ JJ 2 xcomp
    . . PUNCT . 2 punct`;
  assert.deepEqual(stancesIn(SAYS, proved), ['say: deny']);
  assert.deepEqual(stancesIn(SAYS, proved.replace('false false', 'right right')), ['say: assert']);
});

test('leaves a claim alone that is not false, or right, or only in question', () => {
  const negated = claimIs('not not PART RB 8 advmod', 'false false ADJ JJ 0 root');
  assert.deepEqual(stancesIn(negated), ['claim: assert']);
  assert.deepEqual(stancesIn(SAYS, thatIs('right', '.')), ['say: assert']);
  assert.deepEqual(stancesIn(SAYS, thatIs('untrue', '?')), ['say: assert']);
});

test('leaves a verdict to the one who speaks it', () => {
  const weber = `Weber Weber PROPN NNP 2 nsubj
    replied reply VERB VBD 0 root
    that that SCONJ IN 6 mark
    this this PRON DT 6 nsubj
    was be AUX VBD 6 cop
    false false ADJ JJ 2 ccomp
    . . PUNCT . 2 punct`;
  assert.deepEqual(stancesIn(SAYS, weber), ['say: assert', 'replied: assert']);
});
