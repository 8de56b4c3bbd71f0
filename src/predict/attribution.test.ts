import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { loadLanguageModel } from '../language/index.ts';
import { attributionTask } from './attribution.ts';
import { textBlocks } from './attribution-text.ts';
import type { PredictContext } from './types.ts';

const context: PredictContext = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };
const ARTICLE = [
  'Norway and Kenya Agree on a Ferry',
  'Oslo, 4 May. Norway and Kenya have agreed on a ferry line between Mombasa and Bergen, the two governments announced on Monday.',
  'The line will open in June and carry cars and grain, the Kenyan minister of transport said at a press conference in Nairobi.',
  'Fishermen in Bergen say that the harbour is too small for ships of that size, and have asked the city to widen it first.',
];
const CHROME = [
  'Related',
  'Doctor Says Summer Will Be Long',
  'Mayor Denies Taking a Boat',
  'Subscribe',
  'About us',
];

/** The cues that are read in a text, as they stand in it. */
function cuesIn(text: string): readonly string[] {
  const line = attributionTask.predict({ id: 'a', text }, context) as unknown as {
    readonly attributions: readonly { readonly cue: readonly (readonly [number, number])[] }[];
  };
  return line.attributions.flatMap(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
}

test('reads the same in an article and in the page around it', () => {
  const alone = cuesIn(ARTICLE.join('\n\n'));
  assert.ok(['announced', 'said', 'say'].every((word) => alone.some((cue) => cue.startsWith(word))));
  const page = ['Home', 'World', ...ARTICLE, ...CHROME].join('\n');
  assert.deepEqual([...cuesIn(page)].sort(), [...alone].sort());
});

test('leaves the headlines of other articles alone', () => {
  const cues = cuesIn([...ARTICLE, ...CHROME].join('\n'));
  assert.ok(!cues.includes('Says') && !cues.includes('Denies'));
});

test('parts a text behind each line that ends like a sentence', () => {
  const text = 'Ferry to Open\nOslo is glad.\n“We will go\nby boat.” \nMombasa waits.';
  assert.deepEqual(
    textBlocks(text).map(({ kind, span: { start, end } }) => [kind, text.slice(start, end).trim()]),
    [
      ['headline', 'Ferry to Open'],
      ['paragraph', 'Oslo is glad.'],
      ['paragraph', '“We will go\nby boat.”'],
      ['paragraph', 'Mombasa waits.'],
    ],
  );
});
