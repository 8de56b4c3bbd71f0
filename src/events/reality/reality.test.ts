import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { realityAt } from './reality-at.ts';

const tables = allTables.events;

function statusOf(form: string, lines: string): string {
  const analysis = sampleSentence(lines);
  return realityAt(analysis, analysis.text.indexOf(form), tables).status;
}

test('takes a plain past as happened', () => {
  const lines = `They they PRON PRP 2 nsubj
    met meet VERB VBD 0 root`;
  assert.equal(statusOf('met', lines), 'happened');
});

test('takes "may meet" as hypothetical and "did not meet" as negated', () => {
  const may = `They they PRON PRP 3 nsubj
    may may AUX MD 3 aux
    meet meet VERB VB 0 root`;
  const not = `They they PRON PRP 4 nsubj
    did do AUX VBD 4 aux
    not not PART RB 4 advmod
    meet meet VERB VB 0 root`;
  assert.equal(statusOf('meet', may), 'hypothetical');
  assert.equal(statusOf('meet', not), 'negated');
});

test('takes the month of "on 3 May they met" for no helper', () => {
  const lines = `On on ADP IN 3 case
    3 3 NUM CD 5 obl
    May may AUX MD 5 aux
    they they PRON PRP 5 nsubj
    met meet VERB VBD 0 root`;
  assert.equal(statusOf('met', lines), 'happened');
});

test('takes "managed to free" as happened, "failed to free" as negated', () => {
  const lines = (verb: string, lemma: string): string => `They they PRON PRP 2 nsubj
    ${verb} ${lemma} VERB VBD 0 root
    to to PART TO 4 mark
    free free VERB VB 2 xcomp
    him he PRON PRP 4 obj`;
  assert.equal(statusOf('free', lines('managed', 'manage')), 'happened');
  assert.equal(statusOf('free', lines('failed', 'fail')), 'negated');
});

test('takes "a planned visit" as announced', () => {
  const lines = `a a DET DT 3 det
    planned plan VERB VBN 3 amod
    visit visit NOUN NN 0 root`;
  assert.equal(statusOf('visit', lines), 'announced');
});

test('takes the past perfect as background', () => {
  const lines = `They they PRON PRP 3 nsubj
    had have AUX VBD 3 aux
    met meet VERB VBN 0 root`;
  assert.equal(statusOf('met', lines), 'background');
});

test('takes a gerund beside a verb that lies ahead as ahead too', () => {
  const lines = `She she PRON PRP 3 nsubj
    will will AUX MD 3 aux
    land land VERB VB 0 root
    opening open VERB VBG 3 advcl
    talks talk NOUN NNS 4 obj`;
  assert.equal(statusOf('opening', lines), 'announced');
});

test('takes the subject of "could be" and of "is possible" as hypothetical, of "was large" as happened', () => {
  const lines = (helper: string, predicate: string): string => `The the DET DT 2 det
    release release NOUN NN 5 nsubj
    ${helper} ${helper} AUX MD 5 aux
    be be AUX VB 5 cop
    ${predicate} ${predicate} ADJ JJ 0 root`;
  assert.equal(statusOf('release', lines('could', 'large')), 'hypothetical');
  assert.equal(statusOf('release', lines('did', 'possible')), 'hypothetical');
  assert.equal(statusOf('release', lines('did', 'large')), 'happened');
});

test('takes "if Minsk felt threatened" as hypothetical', () => {
  const lines = `if if SCONJ IN 3 mark
    Minsk Minsk PROPN NNP 3 nsubj
    felt feel VERB VBD 0 root
    threatened threaten VERB VBN 3 xcomp`;
  assert.equal(statusOf('threatened', lines), 'hypothetical');
});

test('takes sanctions that somebody would work towards as no more real than the work', () => {
  const lines = `They they PRON PRP 3 nsubj
    would would AUX MD 3 aux
    work work VERB VB 0 root
    towards towards ADP IN 5 case
    sanctions sanction NOUN NNS 3 obl`;
  assert.equal(statusOf('sanctions', lines), 'hypothetical');
});

test('takes what somebody refused to do as not done, and leaves it open where he only may fail', () => {
  const lines = (helper: string, verb: string, lemma: string): string => `They they PRON PRP 3 nsubj
    ${helper} ${helper} AUX MD 3 aux
    ${verb} ${lemma} VERB VB 0 root
    to to PART TO 5 mark
    sign sign VERB VB 3 xcomp`;
  assert.equal(statusOf('sign', lines('did', 'refuse', 'refuse')), 'negated');
  assert.equal(statusOf('sign', lines('did', 'decline', 'decline')), 'negated');
  assert.equal(statusOf('sign', lines('could', 'fail', 'fail')), 'hypothetical');
});

test('takes "is not going to sign" as negated, "does not want to sign" as hypothetical', () => {
  const lines = (
    helper: string,
    verb: string,
    lemma: string,
    part: string,
  ): string => `They they PRON PRP 4 nsubj
    ${helper} be AUX VBZ 4 aux
    not not PART RB 4 advmod
    ${verb} ${lemma} VERB ${part} 0 root
    to to PART TO 6 mark
    sign sign VERB VB 4 xcomp`;
  assert.equal(statusOf('sign', lines('is', 'going', 'go', 'VBG')), 'negated');
  assert.equal(statusOf('sign', lines('does', 'want', 'want', 'VB')), 'hypothetical');
});

test('takes "failed to sell it and filed for bankruptcy" as told of a filing', () => {
  const lines = `They they PRON PRP 2 nsubj
    failed fail VERB VBD 0 root
    to to PART TO 4 mark
    sell sell VERB VB 2 xcomp
    and and CCONJ CC 6 cc
    filed file VERB VBD 4 conj`;
  assert.equal(statusOf('sell', lines), 'negated');
  assert.equal(statusOf('filed', lines), 'happened');
});

test('takes "no longer make" as negated, and what is done without a thing as done', () => {
  const longer = `They they PRON PRP 4 nsubj
    no no ADV RB 3 advmod
    longer longer ADV RB 4 advmod
    meet meet VERB VBP 0 root`;
  assert.equal(statusOf('meet', longer), 'negated');
  const without = `They they PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    without without ADP IN 5 case
    a a DET DT 5 det
    deal deal NOUN NN 2 obl`;
  assert.equal(statusOf('deal', without), 'negated');
  assert.equal(statusOf('left', without), 'happened');
});

test('takes what somebody decided against for not done, and what was decided for announced', () => {
  const against = `They they PRON PRP 2 nsubj
    decided decide VERB VBD 0 root
    against against SCONJ IN 4 mark
    seeking seek VERB VBG 2 advcl
    aid aid NOUN NN 4 obj`;
  assert.equal(statusOf('seeking', against), 'negated');
  const onIt = `They they PRON PRP 2 nsubj
    decided decide VERB VBD 0 root
    to to PART TO 4 mark
    seek seek VERB VB 2 xcomp
    aid aid NOUN NN 4 obj`;
  assert.equal(statusOf('seek', onIt), 'announced');
});

test('reads a verb with its particle: what was called off was not, what was called was', () => {
  const off = `They they PRON PRP 2 nsubj
    called call VERB VBD 0 root
    off off ADP RP 2 compound:prt
    the the DET DT 5 det
    visit visit NOUN NN 2 obj`;
  assert.equal(statusOf('visit', off), 'negated');
});

test('takes what is reluctantly or hardly likely done for open', () => {
  const reluctant = `They they PRON PRP 3 nsubj
    are be AUX VBP 3 cop
    reluctant reluctant ADJ JJ 0 root
    to to PART TO 5 mark
    sign sign VERB VB 3 xcomp`;
  assert.equal(statusOf('sign', reluctant), 'hypothetical');
  const likelihood = `the the DET DT 2 det
    likelihood likelihood NOUN NN 0 root
    of of ADP IN 5 case
    a a DET DT 5 det
    war war NOUN NN 2 nmod`;
  assert.equal(statusOf('war', likelihood), 'hypothetical');
});

test('takes what is awaited for open, and what ended a time for done', () => {
  const until = (form: string, tag: string): string => `They they PRON PRP 2 nsubj
    wait wait VERB VBP 0 root
    until until SCONJ IN 5 mark
    Chad Chad PROPN NNP 5 nsubj
    ${form} open VERB ${tag} 2 advcl`;
  assert.equal(statusOf('opens', until('opens', 'VBZ')), 'hypothetical');
  assert.equal(statusOf('opened', until('opened', 'VBD')), 'happened');
});
