import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { readTree } from '../tree.ts';
import { modeByWords } from './mode-by-words.ts';

const tables = allTables.events;

/** The mode that the words of a sentence tell of an act of `type` by its verb of that number. */
function modeOf(lines: string, verb: number, type: 'ASSAULT' | 'PROTEST' | 'THREATEN'): string | null {
  const [sentence] = sampleSentence(lines).sentences;
  assert.ok(sentence);
  const act = { trigger: verb - 1, anchor: verb - 1, actors: [], recipients: [] };
  return modeByWords(readTree(sentence, tables), act, type, tables);
}

const struck = (doer: string): string => `${doer} ${doer} NOUN NNS 2 nsubj
  struck strike VERB VBD 0 root
  a a DET DT 4 det
  depot depot NOUN NN 2 obj`;

test('tells how an attack was made by those who made it', () => {
  assert.equal(modeOf(struck('jets'), 2, 'ASSAULT'), 'aerial');
  assert.equal(modeOf(struck('drones'), 2, 'ASSAULT'), 'drone');
  assert.equal(modeOf(struck('rebels'), 2, 'ASSAULT'), null);
});

test('tells an attack on one who leads from one on others only where somebody is killed', () => {
  const target = (verb: string): string => `Rebels rebel NOUN NNS 2 nsubj
    ${verb} VERB VBD 0 root
    a a DET DT 4 det
    mayor mayor NOUN NN 2 obj`;
  assert.equal(modeOf(target('killed kill'), 2, 'ASSAULT'), 'targeted');
  assert.equal(modeOf(target('met meet'), 2, 'ASSAULT'), null);
});

test('tells what is threatened', () => {
  const threatened = (verb: string, matter: string): string => `Norway Norway PROPN NNP 2 nsubj
    threatened threaten VERB VBD 0 root
    to to PART TO 4 mark
    ${verb} ${verb} VERB VB 2 xcomp
    ${matter} ${matter} NOUN NN 4 obj`;
  assert.equal(modeOf(threatened('impose', 'curfew'), 2, 'THREATEN'), 'restrict');
  assert.equal(modeOf(threatened('sever', 'tie'), 2, 'THREATEN'), 'relations');
  assert.equal(modeOf(threatened('use', 'force'), 2, 'THREATEN'), 'violence');
  assert.equal(modeOf(threatened('send', 'cake'), 2, 'THREATEN'), null);
});

test('tells how by what a relative clause tells of', () => {
  const shut = (noun: string): string => `${noun} NOUN NN 0 root
    that that PRON WDT 3 nsubj
    shut shut VERB VBD 1 acl:relcl
    Suva Suva PROPN NNP 3 obj`;
  assert.equal(modeOf(shut('walkout walkout'), 3, 'PROTEST'), 'strike');
  assert.equal(modeOf(shut('move move'), 3, 'PROTEST'), null);
});
