import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowStanding } from '../knowledge.ts';
import { workOutStanding } from '../work-out-standing.ts';

const knowledge = knowStanding(allTables);

/** What stands on a day in 2024 after a report of 5 February. */
function stood(facts: Partial<SampleFacts> & Pick<SampleFacts, 'quote' | 'trigger'>): readonly string[] {
  const report = sampleReport({ id: 'a', day: '2024-02-05', by: ['NOR'], ...facts });
  return workOutStanding([report], knowledge, { on: '2024-03-01' }).map(
    ({ kind, by, on, object, state, end }) =>
      `${kind} ${by} ${on} ${object ?? ''}: ${state} until ${end?.days.to ?? ''}`,
  );
}

describe('readLasting', () => {
  it('takes what is only named with its end for what stands', () => {
    const freeze = {
      ...{ quote: "Norway's asset freeze on two Fijian generals", trigger: 'freeze', to: ['FJI'] },
      text: "Norway's asset freeze on two Fijian generals expires on 1 December 2024.",
    };
    assert.deepEqual(stood(freeze), ['assets NOR FJI generals: frozen until 2024-12-01']);
    const quota = "Norway's quota on Fijian sugar runs until 3 June 2024";
    assert.deepEqual(stood({ quote: quota, trigger: 'quota' }), [
      'trade NOR FJI sugar: in force until 2024-06-03',
    ]);
    const overflight = "Norway's overflight ban for Fijian airlines stays in force until 3 May 2024";
    assert.deepEqual(stood({ quote: overflight, trigger: 'ban' }), [
      'airspace NOR FJI : closed until 2024-05-03',
    ]);
  });

  it('leaves one alone that may lapse, or does not', () => {
    const text = (rest: string) => ({
      ...{ quote: "Norway's travel ban on Fijian judges", trigger: 'ban', to: ['FJI'] },
      text: `Norway's travel ban on Fijian judges ${rest}.`,
    });
    assert.deepEqual(stood(text('may expire on 1 December 2024')), []);
    assert.deepEqual(stood(text('will not lapse on 1 December 2024')), []);
    assert.deepEqual(stood(text('angered Suva')), []);
    assert.deepEqual(stood(text('expires on 1 May 2024')), [
      'entry NOR FJI judges: in force until 2024-05-01',
    ]);
  });

  it('takes the sides of a ban from the sentence that tells of it before', () => {
    const before = 'The Norwegian minister said nine Fijian judges were added to the entry ban.';
    const ban = {
      ...{ by: [], quote: 'The ban on the judges', trigger: 'ban' },
      text: `${before} The ban on the judges runs until 15 May 2024.`,
    };
    assert.deepEqual(stood(ban), ['entry NOR FJI judges: in force until 2024-05-15']);
    assert.deepEqual(stood({ ...ban, text: 'The ban on the judges runs until 15 May 2024.' }), []);
  });

  it('keeps what ends soon though nobody tells whose it is', () => {
    const embargo = {
      ...{ by: [], to: ['FJI'], quote: 'An arms embargo on Fiji', trigger: 'embargo' },
      text: 'An arms embargo on Fiji ends in three months.',
    };
    assert.deepEqual(stood(embargo), ['sanctions  FJI : in force until 2024-05-05']);
  });
});

describe('bans, freezes and waivers', () => {
  it('are told by their verbs', () => {
    const cases: readonly (readonly [quote: string, trigger: string, told: string])[] = [
      [
        'Norway banned nine Fijian judges from entering the country',
        'banned',
        'entry NOR FJI : in force until ',
      ],
      [
        'Norway extended its entry ban on Fijian officials until 5 May 2024',
        'extended',
        'entry NOR FJI : in force until 2024-05-05',
      ],
      ['Norway froze the assets of two Fijian firms', 'froze', 'assets NOR FJI firms: frozen until '],
      [
        'Norway banned two Fijian television channels until 1 June 2024',
        'banned',
        'broadcasts NOR FJI : banned until 2024-06-01',
      ],
      [
        'Norway extended a sanctions waiver for Fiji until 8 June 2024',
        'extended',
        'exemption NOR FJI : in force until 2024-06-08',
      ],
    ];
    for (const [quote, trigger, told] of cases)
      assert.deepEqual(stood({ quote, trigger, to: ['FJI'] }), [told]);
  });

  it('have the end that another sentence tells of the same ban', () => {
    const quote = 'Norway banned nine Fijian judges from entering the country';
    const ends = (rest: string) =>
      stood({ quote, trigger: 'banned', to: ['FJI'], text: `${quote}. ${rest}` });
    assert.deepEqual(ends("Norway's ban lasts until 1 May 2024."), [
      'entry NOR FJI : in force until 2024-05-01',
    ]);
    assert.deepEqual(ends('It expires on 2 May 2024.'), ['entry NOR FJI : in force until 2024-05-02']);
    assert.deepEqual(ends("Peru's ban lasts until 1 May 2024."), ['entry NOR FJI : in force until ']);
  });
});
