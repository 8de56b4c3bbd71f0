import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gatherFields, type SupportingAct } from './gather-fields.ts';
import { sampleActFacts } from './sample-acts.ts';

function act(id: string, articleId: string, day: string, freed: string): SupportingAct {
  const magnitude = { measure: 'released', value: Number(freed), text: freed, span: { start: 0, end: 0 } };
  return { id, articleId, facts: { ...sampleActFacts({ by: 'ERI', to: 'DJI', day }), magnitude } };
}

describe('gatherFields', () => {
  const acts = [
    act('1', 'a', '2024-03-18', '4'),
    act('2', 'b', '2024-03-18', '4'),
    act('3', 'c', '2024-03-19', '5'),
  ];

  it('keeps differing days and counts side by side, each with its articles', () => {
    const { days, counts } = gatherFields(acts);
    assert.deepEqual(
      days.map(({ value, articleIds }) => [value, articleIds]),
      [
        ['2024-03-18', ['a', 'b']],
        ['2024-03-19', ['c']],
      ],
    );
    assert.deepEqual(
      counts.map(({ value, actIds }) => [value, actIds]),
      [
        ['released: 4', ['1', '2']],
        ['released: 5', ['3']],
      ],
    );
  });

  it('leaves a field that nobody gives empty', () => {
    assert.deepEqual(gatherFields(acts).places, []);
  });

  it('gives the same whatever the order of the acts', () => {
    assert.deepEqual(gatherFields(acts.toReversed()), gatherFields(acts));
  });
});
