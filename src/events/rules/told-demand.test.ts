import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

function told(lines: string): readonly string[] {
  const actors = ['Norway', 'Fiji'].filter((name) => lines.includes(name));
  return readable(
    eventsIn(
      lines,
      tables,
      {},
      actors.map((name) => knownIn(lines, name, name === 'Fiji' ? 'FJI' : 'NOR')),
    ),
  );
}

test('reads "You must free our crew, Norway told Fiji" as a demand', () =>
  assert.deepEqual(
    told(`You you PRON PRP 3 nsubj
      must must AUX MD 3 aux
      free free VERB VB 8 ccomp
      our our PRON PRP$ 5 nmod:poss
      crew crew NOUN NN 3 obj
      , , PUNCT , 3 punct
      Norway Norway PROPN NNP 8 nsubj
      told tell VERB VBD 0 root
      Fiji Fiji PROPN NNP 8 iobj`),
    ['REQUEST/yield happened: Norway -> Fiji'],
  ));

test('leaves "Free our crew, Norway said" without anybody who is asked', () =>
  assert.deepEqual(
    told(`Free free VERB VB 7 ccomp
      our our PRON PRP$ 3 nmod:poss
      crew crew NOUN NN 1 obj
      , , PUNCT , 1 punct
      the the DET DT 6 det
      Norway Norway PROPN NNP 7 nsubj
      said say VERB VBD 0 root`).filter((act) => act.startsWith('REQUEST')),
    [],
  ));
