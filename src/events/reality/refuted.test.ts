import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn } from '../sample-sentence.ts';
import { findCheckedClaims } from './checked-claims.ts';

const tables = allTables.events;
const statuses = (lines: string): readonly string[] => eventsIn(lines, tables).map(({ status }) => status);

/** "... that Poland bombed Norway", hanging on the word of the given number. */
const deed = (at: number, head: number, relation: string): string => `that that SCONJ IN ${at + 2} mark
  Poland Poland PROPN NNP ${at + 2} nsubj
  bombed bomb VERB VBD ${head} ${relation}
  Norway Norway PROPN NNP ${at + 2} obj`;

const told = (what: string): string => `a a DET DT 3 det
  ${what} 3 amod
  post post NOUN NN 4 nsubj
  says say VERB VBZ 0 root
  ${deed(5, 4, 'ccomp')}`;

test('takes what a false post says as denied, and what a new one says as told', () => {
  assert.deepEqual(statuses(told('false false ADJ JJ')), ['denied']);
  assert.deepEqual(statuses(told('new new ADJ JJ')), ['happened']);
});

test('takes what is falsely claimed, and what is not true, as denied', () => {
  const falsely = `Users user NOUN NNS 3 nsubj
    falsely falsely ADV RB 3 advmod
    write write VERB VBP 0 root
    ${deed(4, 3, 'ccomp')}`;
  assert.deepEqual(statuses(falsely), ['denied']);
  const untrue = (negation: string): string => `It it PRON PRP 4 expl
    is be AUX VBZ 4 cop
    ${negation} ADV RB 4 advmod
    true true ADJ JJ 0 root
    ${deed(5, 4, 'csubj')}`;
  assert.deepEqual(statuses(untrue('not not')), ['denied']);
  assert.deepEqual(statuses(untrue('indeed indeed')), ['happened']);
});

test('takes what a claim says that is called baseless behind it as denied', () => {
  const lines = (predicate: string): string => `Claims claim NOUN NNS 7 nsubj
    ${deed(2, 1, 'acl')}
    are be AUX VBP 7 cop
    ${predicate} ADJ JJ 0 root`;
  assert.deepEqual(statuses(lines('baseless baseless')), ['denied']);
  assert.notDeepEqual(statuses(lines('new new')), ['denied']);
});

test('leaves what was done beside a false report alone', () => {
  const lines = `The the DET DT 3 det
    false false ADJ JJ 3 amod
    report report NOUN NN 4 nsubj
    spread spread VERB VBD 0 root
    and and CCONJ CC 7 cc
    Poland Poland PROPN NNP 7 nsubj
    bombed bomb VERB VBD 4 conj
    Norway Norway PROPN NNP 7 obj`;
  assert.deepEqual(statuses(lines), ['happened']);
});

test('finds the claim between its label and its verdict', () => {
  const text = 'CLAIM: Norway bombed a bridge. FALSE: it collapsed.';
  const [claim] = findCheckedClaims(text);
  assert.equal(text.slice(claim?.start, claim?.end), 'Norway bombed a bridge. ');
  assert.equal(findCheckedClaims('Check. The claim: it rains.\nOur verdict: it does.').length, 1);
});

test('leaves a claim without a verdict alone', () =>
  assert.deepEqual(findCheckedClaims('The claim: Norway bombed a bridge. It collapsed at night.'), []));
