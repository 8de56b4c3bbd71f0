import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { anyDay } from '../../time/index.ts';
import { weighWords } from '../words/word-weights.ts';
import { fillOneFrame } from './headline-frame.ts';
import type { StoryText } from './types.ts';

const weights = weighWords(allTables.stories.wordCounts);

function headline(title: string | null, text = ''): StoryText {
  return { articleId: title ?? '', title, text, reported: anyDay };
}

function areFrames(one: string, other: string): readonly boolean[] {
  const [a, b] = [headline(one), headline(other)];
  return [fillOneFrame(a, b, weights), fillOneFrame(b, a, weights)];
}

test('reads headlines that differ in a name alone, at the end, at the beginning and in the midst', () => {
  const yes = [true, true];
  assert.deepEqual(
    areFrames('Belavia Opens Daily Flights to Batumi', 'Belavia Opens Daily Flights to Antalya'),
    yes,
  );
  assert.deepEqual(
    areFrames('Gomselmash to show harvesters at Minsk fair', 'Amkodor to show loaders at Minsk fair'),
    yes,
  );
  assert.deepEqual(
    areFrames(
      'Bank closes its branch in Lida on Friday',
      'Bank closes its branch in Baranavichy and Slonim on Friday',
    ),
    yes,
  );
});

test('leaves alone a headline in other words, a count that grew, and a headline that says more', () => {
  const no = [false, false];
  assert.deepEqual(
    areFrames('Lukashenko meets Xi in Beijing', 'Lukashenko in Beijing: Xi promises loans'),
    no,
  );
  assert.deepEqual(areFrames('Quake near Izmir kills 9', 'Quake near Izmir kills 41'), no);
  assert.deepEqual(
    areFrames('Vilnius closes two crossings', 'Vilnius closes two crossings near Medininkai'),
    no,
  );
  assert.equal(fillOneFrame(headline(null), headline(null), weights), false);
});

test('takes no words for other ones that the other article tells further down', () => {
  const one = headline('Minister to visit factory in Pinsk', 'He will go on to Brest.');
  const other = headline('Minister to visit factory in Brest', 'In the morning he is expected in Pinsk.');
  assert.equal(fillOneFrame(one, other, weights), false);
});
