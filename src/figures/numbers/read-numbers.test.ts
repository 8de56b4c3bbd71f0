import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { readNumbers } from './read-numbers.ts';
import { readRanges } from './read-ranges.ts';

const { numberWords, comparators } = allTables.figures;

/** "300 = 300", one string a number. */
function numbersIn(text: string): readonly string[] {
  return readNumbers(text, numberWords).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

function rangesIn(text: string): readonly string[] {
  const ranges = readRanges(text, readNumbers(text, numberWords), comparators);
  return ranges.map(({ start, end, low, high }) => `${text.slice(start, end)} = ${low}..${high}`);
}

const READ: readonly (readonly [string, readonly string[]])[] = [
  ['1,300 prisoners', ['1,300 = 1300']],
  ['one hundred and sixty-one ships', ['one hundred and sixty-one = 161']],
  ['1.5 million people', ['1.5 million = 1500000']],
  ['$4.2m', ['4.2m = 4200000']],
  ['a dozen eggs', ['a dozen = 12']],
  ['half a million votes', ['half a million = 500000']],
  ['two thirds of them', ['two thirds = 0.6666666666666666']],
  ['one in five homes', ['one in five = 0.2']],
  ['up .5 points. 5 votes', ['.5 = 0.5', '5 = 5']],
  ['six in ten voters', ['six in ten = 0.6']],
  ['two in ten days', ['two = 2', 'ten = 10']],
  ['five and a half million', ['five and a half million = 5500000']],
  ['2 1/4 cups', ['2 1/4 = 2.25']],
  ['the 21st century', ['21st = 21']],
  ['the twenty-fifth day', ['twenty-fifth = 25']],
  ['minus five degrees', ['minus five = -5']],
  ['13 lakh rupees', ['13 lakh = 1300000']],
  ['6.02x10^23', ['6.02x10^23 = 6.02e+23']],
  ['dozens of tanks', ['dozens = null']],
  ['two-and-a-half years', ['two-and-a-half = 2.5']],
  ['friends -- two of them', ['two = 2']],
  ['test scores rose', []],
];

for (const [text, expected] of READ)
  test(`reads "${text}"`, () => {
    assert.deepEqual(numbersIn(text), expected);
  });

test('bounds what a vague word can mean', () => {
  const [tens] = readNumbers('tens of thousands marched', numberWords);
  assert.deepEqual([tens?.low, tens?.high], [10_000, 100_000]);
});

test('takes "a third term" for a place in an order', () => {
  assert.equal(readNumbers('a third term', numberWords)[0]?.kind, 'ordinal');
});

test('counts in "half a dozen", and takes a part in "half of them"', () => {
  assert.equal(readNumbers('half a dozen', numberWords)[0]?.kind, 'cardinal');
  assert.equal(readNumbers('half of them', numberWords)[0]?.kind, 'fraction');
});

test('reads ranges by their words', () => {
  assert.deepEqual(rangesIn('between 20 and 30'), ['between 20 and 30 = 20..30']);
  assert.deepEqual(rangesIn('more than 10 and less than 40'), ['more than 10 and less than 40 = 10..40']);
  assert.deepEqual(rangesIn('5000 or less'), ['5000 or less = null..5000']);
});

test('leaves text without numbers alone', () => {
  assert.deepEqual(numbersIn('The envoys met again in Vienna.'), []);
  assert.deepEqual(rangesIn('20 boats'), []);
});

test('takes no number that is too large to be kept', () => {
  assert.deepEqual(numbersIn(`${'9'.repeat(400)} men`), []);
  assert.deepEqual(numbersIn('1e999 men'), []);
});

test('takes powers beyond all numbers for none', () => {
  for (const text of ['3x10^999', `${'9'.repeat(30)}x10^5`])
    for (const { value } of readNumbers(text, numberWords)) assert.ok(Number.isFinite(value), text);
});
