import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../time/index.ts';
import { weighActs } from './compare-acts.ts';
import { pairActs } from './pair-acts.ts';
import { type SampleActs, sampleActFacts, sampleKnowledge, sampleReadings } from './sample-acts.ts';

const knowledge = sampleKnowledge();

const deeds = ['visited', 'killed', 'murder', 'met', 'shot dead', 'meeting', 'signed'];

/** An article of one act, with or without record, told of a day or of none. */
const sample: fc.Arbitrary<Omit<SampleActs, 'id'>> = fc
  .record({
    deed: fc.constantFrom(...deeds),
    reportedAfter: fc.nat(20),
    toldAfter: fc.option(fc.nat(20)),
    type: fc.constantFrom('CONSULT' as const, 'ASSAULT' as const),
    hasRecord: fc.boolean(),
  })
  .map(({ deed, reportedAfter, toldAfter, type, hasRecord }) => ({
    day: addDays('2024-03-01', reportedAfter),
    text: `The envoy of Chad ${deed} in Lima.`,
    acts: [deed],
    ...(hasRecord
      ? {
          facts: sampleActFacts({
            ...{ by: 'TCD', to: 'PER', type },
            ...(toldAfter === null ? {} : { day: addDays('2024-03-01', toldAfter) }),
          }),
        }
      : {}),
  }));

it('leaves aside only acts that are surely two', () => {
  let [paired, left] = [0, 0];
  fc.assert(
    fc.property(fc.array(sample, { minLength: 2, maxLength: 12 }), (samples) => {
      const acts = samples.flatMap((one, at) => sampleReadings({ ...one, id: `a${at}` }, knowledge));
      for (const [own, others] of pairActs(acts, knowledge).entries())
        for (let other = 0; other < own; other += 1) {
          const [one, two] = [acts[own], acts[other]];
          assert.ok(one !== undefined && two !== undefined);
          if (others.includes(other)) paired += 1;
          else {
            left += 1;
            assert.equal(
              weighActs(two, one, () => 0.5, knowledge),
              null,
            );
          }
        }
    }),
    { seed: 8, numRuns: 60 },
  );
  assert.ok(paired > 100 && left > 100, `${paired} paired, ${left} left aside`);
});
