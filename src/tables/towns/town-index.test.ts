import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTowns, townsFile } from './town-index.ts';

const countries = new Map([
  ['IE', 'IRL'],
  ['PL', 'POL'],
  ['SY', 'SYR'],
  ['US', 'USA'],
]);
const towns = indexTowns(townsFile, countries);

test('finds a town with its state, its place and its people', () => {
  const [town] = towns.named('Nenagh');
  assert.equal(town?.country, 'IRL');
  assert.ok(Math.abs((town?.latitude ?? 0) - 52.86) < 0.1 && Math.abs((town?.longitude ?? 0) + 8.2) < 0.1);
  assert.ok((town?.population ?? 0) > 1000);
});

test('finds "Lodz" as "Łódź", and "Qamishli" as "Al Qāmishlī"', () => {
  assert.equal(towns.named('Lodz')[0]?.name, 'Łódź');
  assert.equal(towns.named('Qamishli')[0]?.country, 'SYR');
});

test('gives the largest town of a name first', () => {
  const peoples = towns.named('Springfield').map(({ population }) => population);
  assert.ok(peoples.length > 5);
  assert.deepEqual(
    peoples,
    peoples.toSorted((a, b) => b - a),
  );
});

test('leaves the state of a town open that no table has', () => {
  assert.equal(towns.named('Lyon')[0]?.country, null);
});

test('finds nothing under "Kremlin Wall" or no name at all', () => {
  assert.deepEqual(towns.named('Kremlin Wall'), []);
  assert.deepEqual(towns.named(''), []);
});

test('opens its file at the first question only', () => {
  let opened = 0;
  const counted = indexTowns(() => {
    opened += 1;
    return townsFile();
  }, countries);
  assert.equal(opened, 0);
  counted.named('Nenagh');
  counted.named('Lodz');
  assert.equal(opened, 1);
});
