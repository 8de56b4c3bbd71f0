import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { anyDay, dayInterval } from '../../time/index.ts';
import { weighWords } from '../words/word-weights.ts';
import { makeCores } from './core-cover.ts';
import { profileArticle } from './profile-article.ts';

const weights = weighWords(allTables.stories.wordCounts);

/** The distance of two groups of two articles each, of the same words. */
function distance(...days: readonly (string | null)[]): number {
  const text = 'Tonga and Samoa quarrel over the Tafahi reef.';
  const profiles = days.map((day, at) => {
    const reported = day === null ? anyDay : dayInterval(day);
    return profileArticle({ articleId: `a${at}`, title: null, text, reported }, weights);
  });
  const cores = makeCores(profiles);
  cores.join(0, 1);
  cores.join(2, 3);
  return cores.distance(0, 2);
}

test('each day between two groups holds them apart', () => {
  const monday = ['2024-03-04', '2024-03-04'] as const;
  assert.equal(distance(...monday, ...monday), 0);
  const one = distance(...monday, '2024-03-05', '2024-03-05');
  assert.ok(one > 0 && distance(...monday, '2024-03-06', '2024-03-06') > one);
});

test('days that are far apart or not known say nothing', () => {
  assert.equal(distance('2024-03-04', '2024-03-04', '2024-05-04', '2024-05-04'), 0);
  assert.equal(distance('2024-03-04', '2024-03-04', null, null), 0);
});
