import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';

const tables = allTables.actors;
const model = loadLanguageModel();
const day = { from: '2025-09-01', to: '2025-09-01' };

function actorId(sentence: string, words: string): string | null | undefined {
  const { found } = findActors(analyse({ articleId: 'sample', text: sentence }, model), day, tables);
  return found.findLast(({ text }) => text === words)?.actorId;
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  'person:alexander-lukashenko': ['Aliaksandr Lukashenka', 'Aleksander Łukaszenka', 'Alexandre Loukachenko'],
  'person:sergei-lavrov': ['Sergey Lavrov', 'Serguei Lavrov', 'Sergej Lawrow'],
  'person:vladimir-putin': ['Vladimir Putin', 'Wladimir Putin', 'Vladimir Poutine'],
  'person:xi-jinping': ['Xi Jinping', 'XI JINPING'],
  'person:kim-jong-un': ['Kim Jong-un', 'Kim Jong Un', 'Kim Jongun'],
  'person:mohammed-bin-salman': ['Mohammed bin Salman', 'Muhammad bin Salman', 'MBS'],
  'person:recep-tayyip-erdogan': ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Erdogan'],
};

for (const [id, names] of Object.entries(spellings))
  test(`reads ${names.map((name) => `"${name}"`).join(', ')} as one person`, () => {
    for (const name of names) assert.equal(actorId(`${name} met reporters.`, name), id);
  });

test('takes the surname after a full name in another spelling', () => {
  const text = 'Bachar al-Assad fled. Sergej Lawrow spoke. Lawrow left.';
  assert.equal(actorId(text, 'Lawrow'), 'person:sergei-lavrov');
});

test('takes a title and a surname in another spelling, and the surname after that', () => {
  const text = 'President Selenskyj met Prime Minister Netanjahu. Selenskyj left. President Johansen stayed.';
  assert.equal(actorId(text, 'President Selenskyj'), 'person:volodymyr-zelenskyy');
  assert.equal(actorId(text, 'Selenskyj'), 'person:volodymyr-zelenskyy');
  assert.equal(actorId(text, 'Prime Minister Netanjahu'), 'person:benjamin-netanyahu');
  assert.equal(actorId(text, 'President Johansen'), null);
});

test('reads "Von der Leyen" at the start of a sentence', () => {
  assert.equal(actorId('Von der Leyen said no.', 'Von der Leyen'), 'person:ursula-von-der-leyen');
});

test('leaves an unknown person unknown, with what the text says of him', () => {
  const text = 'Yan Auseyushkin, a Warsaw-based analyst, said so.';
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), day, tables);
  const [person] = found;
  assert.deepEqual([person?.actorId, person?.name, person?.sector], [null, 'Yan Auseyushkin', 'EDU']);
});
