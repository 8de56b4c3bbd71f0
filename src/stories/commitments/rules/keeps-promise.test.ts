import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

const promise: SampleFacts = {
  ...{ id: 'a', day: '2026-03-10', by: ['MLT', 'TGO'], trigger: 'promised' },
  quote: 'Malta and Togo promised to return the masks by June 2026',
  event: { type: 'AGREE', act: { type: 'RETREAT', mode: null }, status: 'announced' },
};

/** The state of what Malta and Togo promise after Malta's act, and how near it comes. */
function after(text: string): readonly string[] {
  const [quote = ''] = text.split(/[,;.]/u);
  const deed: SampleFacts = { id: 'b', day: '2026-06-02', by: ['MLT'], trigger: 'returned', quote, text };
  const reports = [promise, { ...deed, event: { type: 'RETREAT' as const } }].map(sampleReport);
  const [first] = workOutCommitments(reports, knowledge, { on: '2026-06-10' });
  return [first?.state ?? '', ...(first?.nearOutcomes ?? []).map(({ how }) => how)];
}

describe('whether an act keeps a promise', () => {
  it('is a part where the other of two who promised waits', () => {
    assert.deepEqual(after('Malta returned the masks, Togo has not done so yet.'), ['open', 'in part']);
    assert.deepEqual(after('Malta returned the masks, but Togo has yet to follow.'), ['open', 'in part']);
  });

  it('is the whole where nothing tells that the other waits', () => {
    assert.deepEqual(after('Malta returned the masks.'), ['kept']);
    assert.deepEqual(after('Malta returned the masks, and Togo has not ruled another out.'), ['kept']);
    assert.deepEqual(after('Malta returned the masks, as Togo had.'), ['kept']);
  });

  const wouldSign: SampleFacts = {
    ...{ id: 'a', day: '2026-03-10', by: ['MLT', 'TGO'], trigger: 'sign' },
    quote: 'Malta and Togo said that they would sign a treaty on fish',
    event: { type: 'SUPPORT', act: null, status: 'announced' },
  };

  /** The state of what Malta and Togo said after an act of both. */
  function afterBoth(trigger: string, quote: string): string | undefined {
    const deed: SampleFacts = { id: 'b', day: '2026-06-02', by: ['MLT', 'TGO'], trigger, quote };
    const reports = [wouldSign, { ...deed, event: { type: 'SUPPORT' as const } }].map(sampleReport);
    return workOutCommitments(reports, knowledge, { on: '2026-06-10' })[0]?.state;
  }

  it('takes the initials under a text for no signing of it', () => {
    assert.equal(afterBoth('initialled', 'Malta and Togo initialled the treaty on fish'), 'open');
    assert.equal(afterBoth('signed', 'Malta and Togo signed the treaty on fish'), 'kept');
  });

  it('tells a part once of each article, though its words and an act tell it', () => {
    const boats: SampleFacts = {
      ...{ id: 'a', day: '2026-03-10', by: ['MLT'], to: ['TGO'], trigger: 'promised' },
      quote: 'Malta promised to send Togo twelve boats',
      event: { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' },
    };
    const quote = 'Malta sent Togo four of the twelve boats';
    const some: SampleFacts = {
      id: 'b',
      day: '2026-06-02',
      by: ['MLT'],
      to: ['TGO'],
      trigger: 'sent',
      quote,
    };
    const reports = [boats, { ...some, text: `${quote} on Monday.` }].map(sampleReport);
    const reportsOfAid = reports.map((report, at) =>
      at === 0 ? report : { ...report, id: 'b1', event: { ...report.event, type: 'AID' as const } },
    );
    const [first] = workOutCommitments(reportsOfAid, knowledge, { on: '2026-06-10' });
    assert.deepEqual(
      first?.nearOutcomes?.map(({ how }) => how),
      ['in part'],
    );
  });

  /** The state of what Malta said of its tariffs, and how near a later act comes. */
  function afterTariffs(promised: string, done: string, day = '2026-06-02'): readonly string[] {
    const sides = { by: ['MLT'], to: ['TGO'] };
    const said: SampleFacts = { ...sides, id: 'a', day: '2026-03-10', trigger: 'lift', quote: promised };
    const deed: SampleFacts = { ...sides, id: 'b', day, trigger: 'lifted', quote: done, text: `${done}.` };
    const events = [{ type: 'RETREAT' as const, status: 'announced' as const }, { type: 'RETREAT' as const }];
    const reports = [said, deed].map((facts, at) => sampleReport({ ...facts, event: events[at] ?? {} }));
    const [first] = workOutCommitments(reports, knowledge, { on: '2026-06-10' });
    return [first?.state ?? '', ...(first?.nearOutcomes ?? []).map(({ how }) => how)];
  }

  it('is of other goods where both name some of one kind', () => {
    const tariffs = 'Malta will lift its tariffs on Togolese barley by July 2026';
    assert.deepEqual(afterTariffs(tariffs, 'Malta lifted its tariffs on Togolese wine'), ['open']);
    assert.deepEqual(afterTariffs(tariffs, 'Malta lifted its tariffs on Togolese barley'), ['kept']);
  });

  it('is the deed on the very day that was promised, though a word of it is another', () => {
    const border = 'Malta will reopen its border to trade on 2 June 2026';
    const opened = 'Malta and Togo reopened their border to cargo';
    const reopened = (day: string) => {
      const said: SampleFacts = {
        ...{ id: 'a', day: '2026-03-10', by: ['MLT'], to: ['TGO'], trigger: 'reopen', quote: border },
        event: { type: 'RETREAT', status: 'announced' },
      };
      const deed: SampleFacts = {
        ...{ id: 'b', day, by: ['MLT', 'TGO'], trigger: 'reopened', quote: opened, text: `${opened}.` },
        event: {
          type: 'RETREAT',
          mode: 'access',
          occurred: { from: day, to: day },
          occurredBasis: 'resolved',
        },
      };
      const [first] = workOutCommitments([said, deed].map(sampleReport), knowledge, { on: '2026-06-10' });
      return [first?.state, ...(first?.nearOutcomes ?? []).map(({ how }) => how)];
    };
    assert.deepEqual(reopened('2026-06-02'), ['kept']);
    assert.deepEqual(reopened('2026-05-11'), ['overdue', 'perhaps']);
  });
});
