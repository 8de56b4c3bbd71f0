import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowCommitments } from './knowledge.ts';
import type { Commitment } from './types.ts';
import { workOutCommitments } from './work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

function workOut(on: string, ...facts: readonly SampleFacts[]): readonly Commitment[] {
  return workOutCommitments(facts.map(sampleReport), knowledge, { on });
}

const promised: SampleFacts = {
  id: 'a',
  day: '2024-01-10',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'send',
  quote: 'Norway promised to send boats to Fiji by 30 April 2024',
  event: { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' },
};
const sent: SampleFacts = {
  id: 'b',
  day: '2024-03-01',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'sent',
  quote: 'Norway sent boats to Fiji',
  event: { type: 'AID' },
};

function stateOf(...facts: readonly SampleFacts[]): readonly string[] {
  return workOut('2024-04-01', ...facts).map(({ state }) => state);
}

describe('workOutCommitments', () => {
  it('keeps a promise open until its day, then holds it overdue', () => {
    assert.deepEqual(
      workOut('2024-04-30', promised).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      workOut('2024-05-01', promised).map(({ state }) => state),
      ['overdue'],
    );
  });

  it('tells an act that keeps a part of a promise, or perhaps keeps it, and leaves the promise open', () => {
    const pledge: SampleFacts = {
      ...promised,
      quote: 'Norway promised to send generators and blankets for camps to Fiji by 30 April 2024',
    };
    const act = (id: string, quote: string, to = ['FJI']): SampleFacts => ({ ...sent, id, to, quote });
    const blankets = act('b', 'Norway sent blankets to Fiji for three schools and a hospital');
    const guns = act('c', 'Norway sent rifles to Fiji');
    const others = act('d', 'Norway sent blankets to Chad for a hospital', ['TCD']);
    const near = (...facts: readonly SampleFacts[]) =>
      workOut('2024-04-01', pledge, ...facts).map(({ state, nearOutcomes = [] }) => [
        state,
        nearOutcomes.map(({ how, report: { id } }) => `${how} ${id}`),
      ]);
    assert.deepEqual(near(blankets, guns, others), [['open', ['perhaps b']]]);
    const part = act('e', 'Norway sent some of the generators and blankets to Fiji');
    assert.deepEqual(near(part), [['open', ['in part e']]]);
  });

  it('takes the giving of a word and the clause that tells what is promised for one promise', () => {
    const text = 'Lesotho promised that its soldiers would leave Fiji in June 2024';
    const word: SampleFacts = {
      ...{ id: 'a', day: '2024-01-10', by: ['LSO'], to: ['FJI'], trigger: 'promised', quote: text },
      event: { type: 'AGREE', status: 'announced' },
    };
    const clause = sampleReport({
      ...{ id: 'a', day: '2024-01-10', by: ['LSO'], to: ['FJI'], trigger: 'leave', text },
      quote: 'that its soldiers would leave Fiji in June 2024',
      event: { type: 'AGREE', act: { type: 'RETREAT', mode: 'withdraw' }, status: 'announced' },
    });
    const found = workOutCommitments([sampleReport(word), { ...clause, id: 'a2' }], knowledge, {
      on: '2024-02-01',
    });
    assert.deepEqual(
      found.map(({ firmness, type, due, made }) => [firmness, type, due?.to, made.length]),
      [['promised', 'RETREAT', '2024-06-30', 1]],
    );
  });

  it('takes two reports of one thing to be done for the same by the same day for one promise', () => {
    const told = (id: string, day: string, trigger: string, quote: string): SampleFacts => ({
      ...{ id, day, by: ['LAO'], to: ['QAT'], trigger, quote },
      event: { type: 'AGREE', act: { type: 'RETREAT', mode: null }, status: 'announced' },
    });
    const first = told(
      'a',
      '2024-01-10',
      'open',
      'Laos will open its airport to Qatari pilgrims and to traders by the end of the year',
    );
    const again = told(
      'b',
      '2024-02-10',
      'promise',
      "Laos's promise to open the airport to Qatar's nationals by the end of the year",
    );
    const other = told(
      'c',
      '2024-02-11',
      'promise',
      "Laos's promise to open a bank in Qatar by the end of the year",
    );
    assert.deepEqual(
      workOut('2024-03-01', first, again, other).map(({ made }) => made.length),
      [2, 1],
    );
  });

  it('takes a later report of the act for its keeping, late or not', () => {
    const [kept] = workOut('2024-06-01', promised, sent);
    assert.deepEqual([kept?.state, kept?.isLate], ['kept', false]);
    const late = {
      ...sent,
      day: '2024-05-20',
      event: { type: 'AID', occurred: { from: '2024-05-19', to: '2024-05-19' } },
    } as const;
    assert.deepEqual(
      workOut('2024-06-01', promised, late).map(({ isLate }) => isLate),
      [true],
    );
  });

  it('leaves a promise open where something else was sent, or someone else sent it', () => {
    const other = { ...sent, quote: 'Norway sent doctors to Fiji' };
    assert.deepEqual(
      workOut('2024-04-01', promised, other).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      workOut('2024-04-01', promised, { ...sent, by: ['PER'] }).map(({ state }) => state),
      ['open'],
    );
  });

  it('holds a promise broken that is called off', () => {
    const quote = 'Norway refused to send the boats to Fiji';
    const refusal = { ...sent, trigger: 'refused', quote, event: { type: 'REJECT' } } as const;
    assert.deepEqual(
      workOut('2024-04-01', promised, refusal).map(({ state }) => state),
      ['broken'],
    );
  });

  it('lets a newer promise with another day take the place of the old one', () => {
    const newer = {
      ...promised,
      id: 'c',
      day: '2024-02-10',
      quote: 'Norway promised to send boats to Fiji by 30 August 2024',
    };
    assert.deepEqual(
      workOut('2024-06-01', promised, newer).map(({ state }) => state),
      ['superseded', 'open'],
    );
  });

  it('takes a kindred verb for the deed, not another verb with the same thing', () => {
    const delivered = { ...sent, trigger: 'delivered', quote: 'Norway delivered the boats to Fiji' };
    const repaired = { ...sent, trigger: 'built', quote: 'Norway built boats for Fiji' };
    assert.deepEqual(stateOf(promised, delivered), ['kept']);
    assert.deepEqual(stateOf(promised, repaired), ['open']);
  });

  it('takes the same promise in other words for a second report of it', () => {
    const again = {
      ...promised,
      id: 'c',
      day: '2024-02-10',
      trigger: 'delivered',
      quote: 'Norway said again that the boats for Fiji would be delivered by the end of April',
    };
    const [commitment, ...others] = workOut('2024-04-01', promised, again);
    assert.deepEqual([commitment?.made.length, others], [2, []]);
  });

  it('tells a call off from a call on somebody, and a denial from either', () => {
    const refusal = { ...sent, trigger: 'called', event: { type: 'REJECT' } } as const;
    const off = { ...refusal, quote: 'Norway called the delivery of the boats off' };
    const on = { ...refusal, quote: 'Norway called on Fiji to mend its boats', event: { type: 'REQUEST' } };
    const notRuledOut = {
      ...refusal,
      trigger: 'rule',
      quote: 'Norway did not rule out that the boats stay',
      event: { type: 'REJECT', status: 'negated' },
    } as const;
    assert.deepEqual(stateOf(promised, off), ['broken']);
    assert.deepEqual(stateOf(promised, on as SampleFacts), ['open']);
    assert.deepEqual(stateOf(promised, notRuledOut), ['open']);
  });

  it('names the report that an overdue act was not done', () => {
    const notYet = {
      ...sent,
      day: '2024-05-20',
      quote: 'Norway has not sent the boats to Fiji',
      event: { type: 'AID', status: 'negated' },
    } as const;
    const [commitment] = workOut('2024-06-01', promised, notYet);
    assert.equal(commitment?.state, 'overdue');
    assert.deepEqual(
      commitment.changes.flatMap(({ reports }) => reports.map(({ id }) => id)),
      ['b'],
    );
  });

  it('makes no promise of words that name no act', () => {
    const vague = { ...promised, trigger: 'agree', quote: 'Only Norway has still to agree' };
    assert.deepEqual(workOut('2024-04-01', vague), []);
  });

  it('takes a truce that is agreed on for no promise, and what is agreed on with it for one', () => {
    const agreed = { ...promised, trigger: 'agreed' };
    assert.deepEqual(stateOf({ ...agreed, quote: 'Norway and Fiji agreed a truce' }), []);
    assert.deepEqual(stateOf({ ...agreed, quote: 'Norway and Fiji agreed on Monday to a ceasefire' }), []);
    assert.deepEqual(stateOf({ ...agreed, quote: 'Norway agreed a truce to send boats to Fiji' }), ['open']);
  });

  it('takes a text that is agreed on for no promise', () => {
    const text: SampleFacts = {
      ...{ id: 'a', day: '2024-01-10', by: ['NOR', 'FJI'], trigger: 'agreed' },
      quote: 'Norway and Fiji have agreed on the full text of a treaty on fish',
      event: { type: 'AGREE', act: null, status: 'announced' },
    };
    assert.deepEqual(workOutCommitments([sampleReport(text)], knowledge, { on: '2024-02-01' }), []);
  });

  it('takes a part of the deed for no deed', () => {
    assert.deepEqual(stateOf(promised, { ...sent, quote: 'Norway sent Fiji some of the boats' }), ['open']);
    assert.deepEqual(stateOf(promised, { ...sent, quote: 'Norway sent Fiji the boats' }), ['kept']);
  });

  it('tells the age that a promise of an uncertain day has at least', () => {
    const report = sampleReport(promised);
    const undated = { ...report, reported: { from: '2011-01-01', to: '2024-01-30' } };
    const [commitment] = workOutCommitments([undated], knowledge, { on: '2024-02-09' });
    assert.equal(commitment?.ageDays, 10);
  });

  it('gives the same answer in whatever order the reports come', () => {
    const reports = [
      promised,
      sent,
      { ...promised, id: 'd', day: '2024-01-11' },
      {
        ...promised,
        id: 'e',
        day: '2024-01-12',
        quote: 'Norway promised to send boats to Fiji by 30 August 2024',
      },
      {
        ...sent,
        id: 'f',
        day: '2024-03-01',
        trigger: 'cancelled',
        quote: 'Norway cancelled the boats for Fiji',
        event: { type: 'REJECT' } as const,
      },
      { ...promised, id: 'g', by: ['FJI'], to: ['NOR'], quote: 'Fiji promised to send sugar to Norway' },
    ].map(sampleReport);
    const expected = workOutCommitments(reports, knowledge, { on: '2024-06-01' });
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        assert.deepEqual(workOutCommitments(shuffled, knowledge, { on: '2024-06-01' }), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('takes a word at the edge of a summit for no telling of a visit, and the visit for no keeping of it', () => {
    const leaders = { by: ['NOR', 'FJI'], trigger: 'meet' };
    const event = {
      type: 'CONSULT',
      mode: 'meet',
      status: 'anticipated',
      occurred: { from: null, to: null },
    } as const;
    const quote = 'The two will meet on the sidelines of the summit in Apia';
    const aside: SampleFacts = { ...leaders, id: 'a', day: '2024-01-10', quote, event };
    const visit: SampleFacts = {
      ...{ id: 'b', day: '2024-03-01', by: ['NOR'], to: ['FJI'], trigger: 'visit' },
      quote: 'Norway will pay a state visit to Fiji',
      event: { ...event, mode: 'visit', status: 'announced' },
    };
    const met: SampleFacts = {
      ...{ ...leaders, id: 'c', day: '2024-04-20', trigger: 'met', quote: 'Norway met Fiji on Saturday' },
      event: { type: 'CONSULT', mode: 'meet', occurred: { from: '2024-04-20', to: '2024-04-20' } },
    };
    assert.deepEqual(
      workOut('2024-05-01', aside, visit, met).map(({ state, made }) => [state, made.length]),
      [
        ['open', 1],
        ['kept', 1],
      ],
    );
  });

  it('takes a plan to meet that is told again months later for another one, unless both tell the day', () => {
    const event = {
      type: 'CONSULT',
      mode: 'visit',
      status: 'announced',
      occurred: { from: null, to: null },
    } as const;
    const plan = (id: string, day: string, quote: string): SampleFacts => ({
      ...{ id, day, by: ['NOR'], to: ['FJI'], trigger: 'visit', quote, event },
    });
    const made = (...plans: readonly SampleFacts[]) =>
      workOut('2024-05-01', ...plans).map((one) => one.made.length);
    const first = plan('a', '2024-01-10', 'Norway will visit Fiji');
    assert.deepEqual(made(first, plan('b', '2024-02-20', 'Norway is to visit Fiji')), [2]);
    assert.deepEqual(made(first, plan('b', '2024-04-20', 'Norway is to visit Fiji')), [1, 1]);
    const [dated, again] = ['2024-01-10', '2024-04-20'].map((day) =>
      plan(day, day, 'Norway will visit Fiji by 30 June 2024'),
    ) as [SampleFacts, SampleFacts];
    assert.deepEqual(made(dated, again), [2]);
  });
});
