import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

function told(lines: string): readonly string[] {
  const actors = [knownIn(lines, 'Norway', 'NOR'), knownIn(lines, 'Fiji', 'FJI')];
  return readable(eventsIn(lines, tables, {}, actors));
}

test('reads "Norway said Fiji would pay dearly" as a threat', () =>
  assert.deepEqual(
    told(`Norway Norway PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      Fiji Fiji PROPN NNP 5 nsubj
      would would AUX MD 5 aux
      pay pay VERB VB 2 ccomp
      dearly dearly ADV RB 5 advmod`),
    ['THREATEN/violence happened: Norway -> Fiji'],
  ));

test('reads "Norway vowed raids by Fiji will not go unpunished" as a threat', () =>
  assert.deepEqual(
    told(`Norway Norway PROPN NNP 2 nsubj
      vowed vow VERB VBD 0 root
      raids raid NOUN NNS 8 nsubj
      by by ADP IN 5 case
      Fiji Fiji PROPN NNP 3 nmod
      will will AUX MD 8 aux
      not not PART RB 8 advmod
      go go VERB VB 2 ccomp
      unpunished unpunished ADJ JJ 8 xcomp`)[0],
    'THREATEN/violence happened: Norway -> Fiji',
  ));

test('leaves "Norway said Fiji would pay" alone', () =>
  assert.deepEqual(
    told(`Norway Norway PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      Fiji Fiji PROPN NNP 5 nsubj
      would would AUX MD 5 aux
      pay pay VERB VB 2 ccomp`).filter((act) => act.startsWith('THREATEN')),
    [],
  ));
