import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { knowCommitments } from '../commitments/knowledge.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowStanding } from '../standing/knowledge.ts';
import {
  actKeys,
  lookupAlone,
  lookupBoth,
  lookupDeeds,
  lookupStates,
  statusKey,
  typeKey,
} from './act-keys.ts';

const knowledge = { standing: knowStanding(tables), commitments: knowCommitments(tables) };
const norwayAndFiji = [['NOR'], ['FJI']] as const;

function isUnder(keys: readonly number[], facts: SampleFacts): boolean {
  const own = actKeys(sampleReport(facts), knowledge);
  return keys.some((key) => own.includes(key));
}

const sanctions: SampleFacts = {
  ...{ id: 'a', day: '2024-01-10', by: ['NOR'], to: ['FJI'], trigger: 'imposed' },
  quote: 'Norway imposed sanctions on Fiji',
};
const promise: SampleFacts = {
  ...{ id: 'b', day: '2024-02-01', by: ['NOR'], to: ['FJI'], trigger: 'promised' },
  quote: 'Norway promised to send Fiji patrol boats',
  event: { type: 'AGREE', status: 'announced' },
};

describe('the keys of an act', () => {
  it('are those of its type and of its status', () => {
    assert.ok(isUnder([typeKey('AGREE')], promise));
    assert.ok(isUnder([statusKey('announced')], promise));
    assert.ok(!isUnder([typeKey('SANCTION'), statusKey('happened')], promise));
  });

  it('are those of the two who take part, in whatever order they are asked for', () => {
    assert.ok(isUnder(lookupBoth(norwayAndFiji), sanctions));
    assert.ok(isUnder(lookupBoth([['FJI'], ['NOR']]), sanctions));
    assert.ok(!isUnder(lookupBoth([['NOR'], ['CHN']]), sanctions));
  });

  it('are of both doers, too', () => {
    const talks = {
      ...sanctions,
      by: ['NOR', 'FJI'],
      to: [],
      quote: 'Norway and Fiji held talks',
      trigger: 'held',
    };
    assert.ok(isUnder(lookupBoth(norwayAndFiji), talks));
    assert.ok(isUnder(lookupBoth(norwayAndFiji), { ...talks, to: ['CHN'] }));
  });

  it('are those of a state of affairs, of sides that only the quote names, too', () => {
    assert.ok(isUnder(lookupStates(norwayAndFiji), sanctions));
    assert.ok(isUnder(lookupStates(norwayAndFiji), { ...sanctions, to: [] }));
    const praise = { ...sanctions, quote: 'Norway praised Fiji', trigger: 'praised' };
    assert.ok(!isUnder(lookupStates(norwayAndFiji), praise));
  });

  it('lead from a promise to the deeds of both, and to those of one alone that share a word with it', () => {
    const sent = { ...sanctions, day: '2024-03-01', trigger: 'sent' };
    const alone = (quote: string) => ({ ...sent, to: [], quote });
    const lookup = lookupAlone(norwayAndFiji, [sampleReport(promise)], knowledge.commitments);
    assert.ok(isUnder(lookupDeeds(norwayAndFiji), { ...sent, quote: 'Norway sent Fiji patrol boats' }));
    assert.ok(isUnder(lookup, alone('Norway sent patrol boats')));
    assert.ok(!isUnder(lookup, { ...alone('Norway banned fishing'), trigger: 'banned' }));
  });

  it('lead to no deed for a third', () => {
    const toChina = { ...sanctions, to: ['CHN'], trigger: 'sent', quote: 'Norway sent China patrol boats' };
    const lookup = lookupAlone(norwayAndFiji, [sampleReport(promise)], knowledge.commitments);
    assert.ok(!isUnder([...lookup, ...lookupDeeds(norwayAndFiji)], toChina));
  });
});
