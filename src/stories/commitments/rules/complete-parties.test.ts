import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

/** Two acts of one article, by the sides of the promises that are read. */
function sides(...told: readonly Omit<SampleFacts, 'id' | 'day' | 'text'>[]): readonly string[] {
  const text = told.map(({ quote }) => `${quote}.`).join(' ');
  const reports = told.map((facts, at) => {
    const report = sampleReport({ ...facts, id: 'a', day: '2024-03-01', text });
    return { ...report, id: `a${at}` };
  });
  const found = workOutCommitments(reports, knowledge, { on: '2024-03-02' });
  return found.map(({ byCodes, toCodes }) => `${byCodes.join('+')} > ${toCodes.join('+')}`);
}

const meets = { type: 'CONSULT', status: 'anticipated' } as const;
const promises = { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' } as const;
const met = {
  ...{ by: ['NOR', 'FJI'], trigger: 'met', quote: 'The ministers of Norway and Fiji met on Friday' },
  event: { type: 'CONSULT' },
} as const;

test('"they will meet again" is of those who met', () => {
  const again = { by: ['FJI'], trigger: 'meet', event: meets };
  assert.deepEqual(sides(met, { ...again, quote: 'They will meet again in May' }), ['FJI+NOR > ']);
  assert.deepEqual(sides(met, { ...again, quote: 'Fiji will meet with Chile in May' }), ['FJI > CHL']);
});

test('"in return" is to the one who promised first', () => {
  const first = {
    by: ['NOR'],
    to: ['FJI'],
    trigger: 'send',
    quote: 'Norway will send Fiji boats',
    event: promises,
  };
  const second = (quote: string) => ({ by: ['FJI'], trigger: 'send', quote, event: promises });
  assert.deepEqual(sides(first, second('Fiji in return will send sugar')), ['NOR > FJI', 'FJI > NOR']);
  assert.deepEqual(sides(first, second('Fiji will send sugar')), ['NOR > FJI', 'FJI > ']);
});

test('"assured Fiji that it would" is to Fiji', () => {
  const text = 'Norway assured Fiji that it would send boats.';
  const facts = {
    id: 'a',
    day: '2024-03-01',
    by: ['NOR'],
    trigger: 'send',
    quote: 'it would send boats',
    text,
  };
  const [told] = workOutCommitments([sampleReport({ ...facts, event: promises })], knowledge, {
    on: '2024-03-02',
  });
  assert.deepEqual([told?.firmness, told?.toCodes], ['promised', ['FJI']]);
});

test('"an agreement under which Norway will pay" is with the other one of two', () => {
  const text = 'Norway and Fiji reached an agreement under which Norway will pay 12 million.';
  const quote = 'under which Norway will pay 12 million';
  const facts = { id: 'a', day: '2024-03-01', by: ['NOR'], trigger: 'pay', quote, event: promises };
  const to = (whole: string) =>
    workOutCommitments([sampleReport({ ...facts, text: whole })], knowledge, { on: '2024-03-02' })[0]
      ?.toCodes;
  assert.deepEqual(to(text), ['FJI']);
  assert.deepEqual(to(text.replace('Norway and Fiji', 'Norway, Fiji and Tonga')), []);
});

test('sides that are completed are shown with those whom the act names', () => {
  const text = `${met.quote}. They will meet again in May.`;
  const again = { by: ['FJI'], trigger: 'meet', quote: 'They will meet again in May', event: meets };
  const reports = [met, again].map((facts, at) => {
    return { ...sampleReport({ ...facts, id: 'a', day: '2024-03-01', text }), id: `a${at}` };
  });
  const [found] = workOutCommitments(reports, knowledge, { on: '2024-03-02' });
  assert.deepEqual(
    found?.by.map(({ country }) => country),
    ['FJI', 'NOR'],
  );
});
