import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person } from './actor-rows.ts';
import { indexSounds, soundKey } from './sound-key.ts';

const alike: readonly (readonly string[])[] = [
  ['Alexander Lukashenko', 'Aliaksandr Lukashenka', 'Aleksander Łukaszenka', 'Alexandre Loukachenko'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'Wolodymyr Selenskyj'],
  ['Vladimir Putin', 'Wladimir Putin', 'Vladimir Poutine'],
  ['Sergei Lavrov', 'Sergey Lavrov', 'Serguei Lavrov', 'Sergej Lawrow'],
  ['Muammar Gaddafi', 'Moammar Qadhafi', 'Muammar al-Qaddafi', 'Mouammar Kadhafi'],
  ['Mohammed bin Salman', 'Muhammad bin Salman', 'Mohamed ben Salmane'],
  ['Abdel Fattah al-Sisi', 'Abdelfattah El Sisi'],
  ['Bashar al-Assad', 'Bachar el-Assad'],
  ['Kim Jong-un', 'Kim Jong Un', 'Kim Jongun'],
  ['Hassan Rouhani', 'Hasan Rohani'],
  ['Benjamin Netanyahu', 'Benyamin Netanyahou'],
  ['Kassym-Jomart Tokayev', 'Kasym-Jomart Tokaev'],
  ['Ilham Aliyev', 'Ilham Aliev'],
];

for (const [first = '', ...others] of alike)
  test(`hears ${others.map((name) => `"${name}"`).join(', ')} as "${first}"`, () => {
    for (const other of others) assert.equal(soundKey(other), soundKey(first));
  });

const unlike: readonly (readonly [string, string])[] = [
  ['Ali Hassan', 'Ali Hussein'],
  ['Sergei Ivanov', 'Sergei Ivanova'],
  ['Kim Jong-un', 'Kim Yong-hyun'],
  ['Nicolás Maduro', 'Nicolás Madero'],
];

for (const [one, other] of unlike)
  test(`hears "${one}" and "${other}" apart`, () => assert.notEqual(soundKey(one), soundKey(other)));

test('leaves a name alone that two persons sound like', () => {
  const person = (id: string, name: string, ...short: string[]): [string, Person] => [
    id,
    { id, name, aliases: [], short, country: 'BLR', gender: 'm', sector: null, wikidata: null },
  ];
  const index = indexSounds(
    new Map([person('a', 'Dmitri Karov', 'Karov'), person('b', 'Dmitry Karow'), person('c', 'Olga Brik')]),
  );
  assert.equal(index.named('Dmitriy Karov'), null);
  assert.equal(index.named('Olga Bryk'), 'c');
  assert.deepEqual(index.surnamed('Karow'), ['a']);
});
