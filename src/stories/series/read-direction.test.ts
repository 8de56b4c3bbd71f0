import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { Figure } from '../../record/index.ts';
import { knowSeries } from './find-series.ts';
import { isOtherWay, readDirection } from './read-direction.ts';

const knowledge = knowSeries(allTables);
const states: Readonly<Record<string, string>> = { Fiji: 'FJI', Tonga: 'TON', Samoa: 'WSM' };

/** "FJI > TON"; "-" where a side is not told. */
function direction(quote: string): string {
  const start = quote.search(/\d/u);
  const about = [...quote.matchAll(/Fiji|Tonga|Samoa/gu)].map(({ 0: text, index }) => ({
    ...{ text, span: { start: index, end: index + text.length }, actorId: text, name: text },
    country: states[text] ?? null,
    sector: null,
  }));
  const evidence = { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
  const number = { text: '7', span: { start, end: start + 1 } };
  const { from, to } = readDirection({ about, evidence, number } as unknown as Figure, knowledge);
  return `${from ?? '-'} > ${to ?? '-'}`;
}

test('reads who sells to whom', () => {
  assert.equal(direction('Fiji sold Tonga goods worth $7m.'), 'FJI > TON');
  assert.equal(direction('Fiji exported goods worth $7m to Tonga.'), 'FJI > TON');
  assert.equal(direction("Tonga's imports from Fiji were worth $7m."), 'FJI > TON');
  assert.equal(direction('Goods worth $7m were bought by Tonga from Fiji.'), 'FJI > TON');
  assert.equal(direction('Samoa lent $7m.'), 'WSM > -');
});

test('leaves trade in both directions', () => {
  assert.equal(direction('Trade between Fiji and Tonga was worth $7m.'), '- > -');
});

test('takes one way for another than the other', () => {
  const [out, back] = [
    { from: 'FJI', to: 'TON' },
    { from: 'TON', to: 'FJI' },
  ];
  assert.equal(isOtherWay(out, back), true);
  assert.equal(isOtherWay(out, { from: 'FJI', to: null }), false);
});
