import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consequence, doubt, weighReasons } from './weigh-reasons.ts';

test('leaves a record out of which little is doubtful', () => {
  assert.equal(weighReasons([doubt('wide-days', 0.15, 'wide'), consequence('weight', 0.9, 'heavy')]), null);
});

test('lets doubts bear each other out, and puts the heaviest reason first', () => {
  const weighed = weighReasons([
    doubt('no-day', 0.4, 'no day'),
    doubt('alleged', 0.5, 'alleged'),
    consequence('weight', 0.6, 'heavy'),
  ]);
  assert.equal(weighed?.doubt, 0.7);
  assert.equal(weighed?.priority, 0.42);
  assert.deepEqual(
    weighed?.reasons.map(({ code }) => code),
    ['weight', 'alleged', 'no-day'],
  );
});

test('keeps a doubt on which nothing hangs, far behind', () => {
  assert.equal(weighReasons([doubt('undated', 0.4, 'undated')])?.priority, 0.02);
});
