import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowStanding } from './knowledge.ts';
import { workOutStanding } from './work-out-standing.ts';

const knowledge = knowStanding(allTables);

type Told = readonly [day: string, trigger: string, quote: string, event?: SampleFacts['event']];

/** The states between Norway and Fiji after acts of Norway, each of an article of its own. */
function states(...told: readonly Told[]): readonly string[] {
  const reports = told.map(([day, trigger, quote, event = {}], at) =>
    sampleReport({ id: `a${at}`, day, by: ['NOR'], to: ['FJI'], trigger, quote, event }),
  );
  return workOutStanding(reports, knowledge, { on: '2026-09-01' }).map(
    ({ kind, object, state }) => `${kind} ${object ?? 'all'}: ${state}`,
  );
}

describe('which moves are of one state', () => {
  it('finds a town again that is written without its marks', () => {
    assert.deepEqual(
      states(
        ['2026-02-10', 'opened', 'Norway opened a consulate in Nadì'],
        ['2026-05-12', 'closed', 'Norway closed its consulate in Nadi in Fiji'],
      ),
      ['consulate Nadi: closed'],
    );
  });

  it('takes the sector for the thing itself, and another sector for another', () => {
    assert.deepEqual(
      states(
        ['2026-02-10', 'imposed', "Norway imposed sanctions on Fiji's oil sector"],
        ['2026-05-12', 'lifted', "Norway lifted its sanctions on Fiji's oil"],
        ['2026-05-12', 'imposed', "Norway imposed sanctions on Fiji's sugar sector"],
      ),
      ['sanctions oil: lifted', 'sanctions sugar sector: in force'],
    );
  });

  it('eases what is lifted for all but a part, which stays in force', () => {
    assert.deepEqual(
      states(
        ['2026-02-10', 'banned', 'Norway banned meat from Fiji'],
        ['2026-05-12', 'lifted', 'Norway lifted its ban on Fijian meat, for all but poultry'],
      ),
      ['trade meat: eased', 'trade poultry: in force'],
    );
    assert.deepEqual(
      states([
        ...(['2026-05-12', 'lifted'] as const),
        'Norway lifted its entry ban on Fijians, except for those without a passport',
      ]),
      ['entry all: lifted', 'entry those without a passport: in force'],
    );
    assert.deepEqual(states(['2026-05-12', 'lifts', 'Norway lifts ban on seafood from most of Fiji']), [
      'trade seafood: eased',
    ]);
  });

  it('frees some of those whose assets are frozen, and leaves the others as they are', () => {
    assert.deepEqual(
      states(
        ['2026-02-10', 'froze', 'Norway froze the assets of five Fijian bankers'],
        ['2026-05-12', 'unfroze', 'Norway unfroze the assets of two of the five Fijian bankers'],
      ),
      ['assets bankers: frozen', 'assets two of the five Fijian bankers: released'],
    );
  });

  it('takes no reason and no verb for what a state touches', () => {
    assert.deepEqual(
      states(['2026-02-10', 'imposed', 'Norway imposed a blanket ban over the release of fuel off Fiji']),
      ['ban all: in force'],
    );
    assert.deepEqual(states(['2026-02-10', 'loosened', 'Norwegian sanctions on Suva loosened by Oslo']), [
      'sanctions all: eased',
    ]);
  });

  it('reads the deed behind "and did so"', () => {
    assert.deepEqual(
      states(
        ['2026-02-10', 'banned', 'Norway banned cheese from Fiji'],
        [
          ...(['2026-05-12', 'did'] as const),
          'Norway promised in April to lift its ban on Fijian cheese, and did so on Monday',
          { type: 'RETREAT' },
        ],
      ),
      ['trade cheese: lifted'],
    );
  });
});
