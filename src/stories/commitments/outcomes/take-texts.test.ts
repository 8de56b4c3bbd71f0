import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import type { Commitment } from '../types.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

const port: SampleFacts = {
  ...{ id: 'a', day: '2024-01-10', by: ['NOR'], to: ['FJI'], trigger: 'promised' },
  quote: 'Norway promised to open the harbour at Levuka with Fiji by 30 April 2024',
  event: { type: 'AGREE', act: null, status: 'announced' },
};
const boats: SampleFacts = { ...port, quote: 'Norway promised to send 12 boats to Fiji by 30 April 2024' };
const money: SampleFacts = { ...port, quote: 'Norway promised to pay Fiji 40 million dollars for the road' };
const talks: SampleFacts = {
  ...port,
  quote: 'Norway will hold the council with Fiji in Suva by 30 April 2024',
  trigger: 'hold',
  event: { type: 'CONSULT', act: null, status: 'anticipated' },
};

/** What became of a promise after an article that tells no act. */
function after(promise: SampleFacts, text: string, day = '2024-03-01'): readonly Commitment[] {
  const texts = [{ articleId: 'b', reported: { from: day, to: day }, text: `A headline\n\n${text}` }];
  return workOutCommitments([sampleReport(promise)], knowledge, { on: '2024-06-01', texts });
}

function states(...told: Parameters<typeof after>): readonly string[] {
  return after(...told).map(({ state }) => state);
}

describe('what later articles tell in plain words', () => {
  it('keeps a promise whose deed is told by a sign of it', () => {
    assert.deepEqual(states(port, 'The first ferries crossed from Levuka harbour on Friday.'), ['kept']);
    assert.deepEqual(states(boats, 'The 12 boats tied up in Fiji on Friday.'), ['kept']);
    assert.deepEqual(states(boats, 'Boats from Norway began to arrive in Fiji on Friday, all 12 of them.'), [
      'kept',
    ]);
    const [paid] = after(money, "Norway's 40 million dollars reached the treasury on 20 February.");
    assert.deepEqual([paid?.state, paid?.changes[0]?.days.to], ['kept', '2024-02-20']);
    assert.equal(paid?.changes[0]?.reports[0]?.event.evidence.ruleId, 'tell-outcome');
  });

  it('leaves a part, another number, another receiver and what lies ahead alone', () => {
    for (const text of [
      'Some of the boats from Norway arrived in Fiji.',
      'Norway has paid 15 of the 40 million dollars for the road.',
      'Norway sent 30 boats to Fiji.',
      'Norway transferred $15 million of the $40 million for the road.',
      'Norway has sent Fiji only four of the 12 boats.',
      'Two sailors who had crossed to Levuka harbour were sent back.',
      'Norway paid 40 million dollars to Chile for a road.',
      'China opened the harbour at Levuka.',
      'The harbour at Levuka will be opened by Norway.',
      'Workers have painted the harbour at Levuka.',
    ])
      for (const promise of [port, boats, money])
        assert.ok(!states(promise, text).includes('kept'), `${text} ${promise.quote}`);
  });

  it('tells a part that was done beside the promise, which still waits', () => {
    const near = (promise: SampleFacts, text: string) =>
      after(promise, text).map(({ state, nearOutcomes = [] }) => [
        state,
        ...nearOutcomes.map(({ how }) => how),
      ]);
    assert.deepEqual(near(boats, 'Four of the 12 boats tied up in Fiji on Friday.'), [
      ['overdue', 'in part'],
    ]);
    assert.deepEqual(near(money, 'Norway has paid 15 of the 40 million dollars for the road.'), [
      ['open', 'in part'],
    ]);
    assert.deepEqual(near(boats, 'Norway will send four of the 12 boats to Fiji.'), [['overdue']]);
  });

  it('breaks a promise where the contrary is to go on, and leaves it open where that goes on for now', () => {
    const freeing = { ...port, quote: 'Norway promised to free two Fijian nuns by 30 April 2024' };
    const closing = { ...port, quote: 'Norway promised to close its embassy in Fiji by 30 April 2024' };
    assert.deepEqual(states(freeing, 'Oslo said on Monday that the two nuns would stay in prison.'), [
      'broken',
    ]);
    assert.deepEqual(states(closing, 'Norway said it would keep its embassy in Suva open.'), ['broken']);
    assert.deepEqual(states(freeing, 'The two nuns remain behind bars.'), ['overdue']);
    assert.deepEqual(states(freeing, 'The two nuns will stay in prison until 28 April.'), ['overdue']);
    assert.deepEqual(states(freeing, 'Peru said that its two friars would stay in prison.'), ['overdue']);
    assert.deepEqual(states(closing, 'Fiji asked it to keep its embassy in Suva open.'), ['overdue']);
  });

  it('keeps a waiver by "have needed no visa"', () => {
    const visas = {
      ...port,
      quote: 'Norway agreed to waive visas for Fijians from 1 April 2024',
      trigger: 'agreed',
    };
    assert.deepEqual(states(visas, 'Fijians have needed no visa for Norway since Friday.', '2024-04-03'), [
      'kept',
    ]);
    assert.deepEqual(states(visas, 'Fijians have had no visa from Norway since Friday.', '2024-04-03'), [
      'overdue',
    ]);
  });

  it('moves a journey that is told by another word', () => {
    const visit: SampleFacts = {
      ...port,
      quote: 'Norway will receive the premier of Fiji in Oslo on 30 April 2024',
      trigger: 'receive',
      event: { type: 'CONSULT', mode: 'visit', act: null, status: 'anticipated' },
    };
    const moved = after(visit, 'The trip of the premier of Fiji to Oslo was brought forward to 12 April.');
    assert.deepEqual(
      moved.map(({ state, due }) => [state, due?.to]),
      [
        ['superseded', '2024-04-30'],
        ['overdue', '2024-04-12'],
      ],
    );
  });

  it('keeps a closing by "remains closed"', () => {
    const closing = {
      ...port,
      quote: 'Norway promised to close the harbour at Levuka with Fiji by 30 April 2024',
    };
    const [closed] = after(closing, 'The harbour at Levuka remains closed.', '2024-05-10');
    assert.deepEqual([closed?.state, closed?.isLate], ['kept', false]);
    assert.deepEqual(states(port, 'The harbour at Levuka remains closed.', '2024-05-10'), ['overdue']);
  });

  it('breaks what is given up by its doer, not by others', () => {
    assert.deepEqual(states(boats, 'Norway has walked away from the plan for the boats.'), ['broken']);
    assert.deepEqual(states(port, 'Chile has walked away from the harbour at Levuka.'), ['overdue']);
    const visit = 'A planned visit to Levuka harbour in Fiji by Norway has been called off.';
    assert.deepEqual(states(port, visit), ['overdue']);
  });

  it('breaks what is still not done when its day has passed, and leaves it open before', () => {
    const text = 'The harbour at Levuka has still not been opened, days after the date agreed.';
    assert.deepEqual(states(port, text, '2024-05-10'), ['broken']);
    assert.deepEqual(states(port, text, '2024-03-10'), ['overdue']);
    assert.deepEqual(states(boats, 'Norway missed the deadline for the boats.', '2024-05-10'), ['broken']);
  });

  it('reads what is not done by its subject, by "still", and by a date that has come and gone', () => {
    const late = (promise: SampleFacts, text: string) => states(promise, text, '2024-05-10');
    const dated = { ...money, quote: `${money.quote} by 30 April 2024` };
    assert.deepEqual(late(dated, 'Not a cent of the 40 million dollars has arrived from Norway.'), [
      'overdue',
    ]);
    assert.deepEqual(late(port, 'Boats from Norway are still turned away at Levuka harbour.'), ['overdue']);
    assert.deepEqual(late(port, 'The date for the harbour at Levuka has come and gone.'), ['broken']);
  });

  it('keeps nothing of which nothing, or none, was given', () => {
    const due = { ...money, quote: `${money.quote} by 30 April 2024` };
    const told = (text: string) => states(due, text, '2024-05-10');
    assert.deepEqual(told('Fiji has received nothing of the 40 million dollars for the road.'), ['overdue']);
    assert.deepEqual(told('Norway has paid none of the 40 million dollars for the road.'), ['overdue']);
    assert.deepEqual(told('Fiji has received the 40 million dollars for the road.'), ['kept']);
  });

  it('takes a deed that will not be done before a day for one that is put off', () => {
    assert.deepEqual(
      states(port, 'Ferries will not cross from Levuka harbour before July.')[0],
      'superseded',
    );
    assert.deepEqual(states(port, 'Norway may delay the opening of Levuka harbour.'), ['overdue']);
  });

  it('names the report that tells that it was not done by its day', () => {
    const [overdue] = after(port, 'Norway has not opened the harbour at Levuka.', '2024-05-10');
    assert.equal(overdue?.state, 'overdue');
    assert.deepEqual(
      overdue?.changes[0]?.reports.map(({ id }) => id),
      ['b'],
    );
  });

  it('puts a new promise in the place of one that was put off, with its day', () => {
    const told = after(
      talks,
      'The council of Norway and Fiji has been put off until September, officials said.',
    );
    assert.deepEqual(
      told.map(({ state, due }) => [state, due?.to]),
      [
        ['superseded', '2024-04-30'],
        ['open', '2024-09-30'],
      ],
    );
  });

  it('breaks a promise whose day was missed, though the same article makes a new one', () => {
    const text =
      'Norway has still not opened the harbour at Levuka. Norway will open the harbour by 30 June 2024.';
    const again = sampleReport({
      ...{ ...port, id: 'b', day: '2024-05-10', trigger: 'open', text },
      quote: 'Norway will open the harbour by 30 June 2024',
    });
    const told = workOutCommitments([sampleReport(port), again], knowledge, { on: '2024-06-01' });
    assert.deepEqual(
      told.map(({ state, due }) => [state, due?.to]),
      [
        ['broken', '2024-04-30'],
        ['open', '2024-06-30'],
      ],
    );
  });

  it('takes an earlier deed for the keeping of a promise whose day nobody knows', () => {
    const sent = sampleReport({
      ...{
        id: 'b',
        day: '2024-02-01',
        by: ['NOR'],
        to: ['FJI'],
        trigger: 'sent',
        quote: 'Norway sent 12 boats to Fiji',
      },
      event: { type: 'AID' },
    });
    const dated = { ...sampleReport(boats), reported: { from: '2024-03-01', to: '2024-03-01' } };
    const undated = { ...dated, reported: { from: '2023-03-01', to: '2024-03-01' } };
    const stateOf = (made: typeof dated) =>
      workOutCommitments([made, sent], knowledge, { on: '2024-04-01' }).map(({ state }) => state);
    assert.deepEqual([stateOf(undated), stateOf(dated)], [['kept'], ['open']]);
  });

  it('takes a call to keep a word for no keeping of it', () => {
    assert.deepEqual(states(boats, 'Fiji called on Norway to keep its word about the boats.'), ['overdue']);
    assert.deepEqual(states(boats, 'Norway kept its word about the boats.'), ['kept']);
  });

  it('takes no meeting for kept by words alone, and no headline for a sentence', () => {
    assert.deepEqual(states(talks, 'The council of Norway and Fiji was welcomed.'), ['overdue']);
    assert.deepEqual(states(boats, 'Norway hands over 12 boats in Fiji'), ['overdue']);
  });

  it('leaves what is put off elsewhere alone, though the same sides are named', () => {
    assert.deepEqual(states(boats, 'The visit of the president to Fiji has been put off, Norway said.'), [
      'overdue',
    ]);
    assert.deepEqual(states(boats, 'The boats for Fiji have been put off, Norway said.'), ['superseded']);
  });

  it('keeps no promise by the same deed of another, or on the thing of another', () => {
    const closing: SampleFacts = {
      ...port,
      quote: 'Norway said that it would close the Fijian consulate in Bergen by 30 April 2024',
      trigger: 'close',
      event: { type: 'SANCTION', mode: 'withdraw', act: null, status: 'announced' },
    };
    assert.deepEqual(states(closing, 'Fiji closed the Norwegian consulate in Nadi on Friday.'), ['overdue']);
    assert.deepEqual(states(closing, 'The Norwegian consulate in Nadi was closed on Friday.'), ['overdue']);
    assert.deepEqual(states(closing, 'The Fijian consulate in Bergen was closed on Friday.'), ['kept']);
    assert.deepEqual(states(money, 'Fiji paid Norway 40 million dollars on Friday for the road.'), ['open']);
    assert.deepEqual(states(boats, 'Fiji sent 12 boats to Norway on Friday.'), ['overdue']);
    assert.deepEqual(states(boats, 'Fiji received the 12 boats on Friday.'), ['kept']);
    assert.deepEqual(states(boats, 'In Fiji, Norway handed over the 12 boats on Friday.'), ['kept']);
  });

  it('reads what was promised without a verb of its own, and every number in words', () => {
    const engines: SampleFacts = {
      ...port,
      quote: 'Norway promised Fiji nine fire engines by 30 April 2024',
    };
    assert.deepEqual(states(engines, 'The nine fire engines arrived in Suva on Friday.'), ['kept']);
    assert.deepEqual(states(engines, 'Three fire engines arrived in Suva on Friday.'), ['overdue']);
    const [some] = after(engines, 'Three of the nine fire engines reached Suva on Friday.');
    assert.deepEqual([some?.state, some?.nearOutcomes?.map(({ how }) => how)], ['overdue', ['in part']]);
  });
});
