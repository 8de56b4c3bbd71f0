import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataFolder, readActorTables } from '../tables/index.ts';
import { nearNames } from './near-names.ts';
import { resolveSide } from './resolve-side.ts';

const tables = readActorTables(dataFolder, null);

const near: Readonly<Record<string, readonly string[]>> = {
  Korea: ['KOR', 'PRK'],
  Timor: ['TLS'],
  England: ['GBR'],
  Sudn: ['SDN'],
  ECUU: ['ECU'],
  Lukashenkp: ['person:alexander-lukashenko'],
  Atlantis: [],
};

for (const [asked, ids] of Object.entries(near))
  test(ids.length === 0 ? `offers nothing for "${asked}"` : `offers ${ids.join(', ')} for "${asked}"`, () =>
    assert.deepEqual(
      nearNames(asked, tables)
        .map(({ id }) => id)
        .sort(),
      ids,
    ),
  );

test('says which actors may be meant by a name that none has', () =>
  assert.throws(
    () => resolveSide('Korea', tables),
    ({ code, advice }: { code: string; advice: string }) =>
      code === 'ACTOR_UNKNOWN' && /KOR \(South Korea\)/u.test(advice),
  ));

test('asks which Congo is meant, and takes Guinea and Macedonia at their word', () => {
  assert.throws(() => resolveSide('Congo', tables), { code: 'ACTOR_AMBIGUOUS' });
  assert.equal(resolveSide('Guinea', tables).country, 'GIN');
  assert.equal(resolveSide('Macedonia', tables).country, 'MKD');
  assert.equal(resolveSide('DR Congo', tables).country, 'COD');
});
