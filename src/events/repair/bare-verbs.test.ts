import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { freeBareVerbs } from './bare-verbs.ts';

/** "end VERB ccomp<-demanded", one string a word. */
function freed(lines: string): readonly string[] {
  const tokens = freeBareVerbs(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(
    ({ form, upos, deprel, head }) => `${form} ${upos} ${deprel}<-${tokens[head - 1]?.form ?? ''}`,
  );
}

const told = (verb: string): string => `Fiji Fiji PROPN NNP 2 nsubj
  ${verb} VERB VBD 0 root
  that that SCONJ IN 8 mark
  the the DET DT 8 det
  rebels rebel NOUN NNS 6 nsubj
  end end NOUN NN 8 compound
  their their PRON PRP$ 8 nmod:poss
  siege siege NOUN NN 2 ccomp`;

test('takes the bare verb behind what somebody demands for a verb', () =>
  assert.deepEqual(freed(told('demanded demand')).slice(3), [
    'the DET det<-rebels',
    'rebels NOUN nsubj<-end',
    'end VERB ccomp<-demanded',
    'their PRON nmod:poss<-siege',
    'siege NOUN obj<-end',
  ]));

test('leaves the same words behind a verb of saying alone', () =>
  assert.equal(freed(told('said say'))[5], 'end NOUN compound<-siege'));

const wanted = (word: string, next: string): string => `Fiji Fiji PROPN NNP 2 nsubj
  wants want VERB VBZ 0 root
  them they PRON PRP 2 obj
  to to ADP IN 5 mark
  ${word} ${word} NOUN NN 2 obl
  ${next}
  the the DET DT 8 det
  men man NOUN NNS 5 obl`;

test('takes the bare verb behind "to" for a verb with its particle and its object', () => {
  assert.deepEqual(freed(wanted('hand', 'over over ADP IN 8 case')).slice(4), [
    'hand VERB xcomp<-wants',
    'over ADP compound:prt<-hand',
    'the DET det<-men',
    'men NOUN obj<-hand',
  ]);
  assert.equal(freed(wanted('hand', 'among among ADP IN 8 case'))[4], 'hand NOUN obl<-wants');
});
