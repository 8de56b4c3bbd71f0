import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedClaims, withoutLabels } from './checked-claim.ts';

/** "deny | Norway closed the strait.", one string an attribution. */
function checkedIn(text: string): readonly string[] {
  return checkedClaims(text).map(({ stance, content }) =>
    [stance, ...content.map(({ start, end }) => text.slice(start, end))].join(' | '),
  );
}

test('reads a claim that the verdict behind it calls false as denied', () => {
  assert.deepEqual(checkedIn('CLAIM: Norway closed the strait.\n\nVERDICT: False. Ships went through.'), [
    'deny | Norway closed the strait.',
  ]);
  assert.deepEqual(checkedIn('What we checked. The claim: the bridge fell. MISLEADING, says the mayor.'), [
    'deny | the bridge fell.',
  ]);
});

test('reads a claim whose verdict takes more than a word as alleged', () => {
  assert.deepEqual(checkedIn('Rumour: the envoy fled. THE FACTS: He was seen at work on Monday.'), [
    'allege | the envoy fled.',
  ]);
  assert.deepEqual(checkedIn("Claim: the envoy fled. OSLO'S ASSESSMENT: He was at work."), [
    'allege | the envoy fled.',
  ]);
});

test('leaves a claim that nobody judges alone', () => {
  assert.deepEqual(checkedIn('The claim: a small room above a shop. It was empty.'), []);
  assert.deepEqual(checkedIn('He staked a claim. FALSE alarms rang.'), []);
});

test('takes the label for no speaker', () => {
  const checked = checkedClaims('CLAIM: Norway closed the strait. VERDICT: False.');
  const read = { cue: { start: 5, end: 6 }, content: [{ start: 7, end: 31 }], stance: 'assert' as const };
  const byLabel = { ...read, source: [{ start: 0, end: 5 }], ruleId: 'headline-colon' };
  const other = {
    ...read,
    cue: { start: 14, end: 20 },
    source: [{ start: 7, end: 13 }],
    ruleId: 'object-content',
  };
  assert.deepEqual(withoutLabels([byLabel, other], checked), [other]);
});

test('takes time in proportion to a hostile text', () => {
  const startedAt = performance.now();
  checkedClaims('claim: x. '.repeat(20_000));
  assert.ok(performance.now() - startedAt < 2_000);
});
