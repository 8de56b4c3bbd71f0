import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { indexStateNames } from '../../reports/named-states.ts';
import { isOfSwapped, readSwapped } from './swapped.ts';

const names = indexStateNames(allTables.actors);

function swapped(tail: string): string | null {
  return (
    readSwapped(tail, 'FJI', names)
      ?.map(({ word }) => word)
      .join(' ') ?? null
  );
}

describe('readSwapped', () => {
  it('reads those for whom others were freed', () => {
    assert.equal(
      swapped(' on Friday in exchange for a Fijian officer whom Norway had held since 2023.'),
      'a fijian officer',
    );
    assert.equal(swapped(', swapped for three Fijian soldiers.'), 'three fijian soldiers');
  });

  it('leaves other things alone that are given in exchange', () => {
    assert.equal(swapped(' in exchange for an end of the embargo on Fiji.'), null);
    assert.equal(swapped(' in exchange for two Chilean soldiers.'), null);
    assert.equal(swapped(' after talks with Fijian officers who were held.'), null);
  });

  it('knows the words behind those who were given back', () => {
    assert.equal(isOfSwapped('Fiji freed an officer in exchange for two Norwegians '), true);
    assert.equal(isOfSwapped('Fiji freed an officer and two Norwegians '), false);
  });
});
