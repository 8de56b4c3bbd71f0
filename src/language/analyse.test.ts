import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, loadLanguageModel, writtenWords } from './index.ts';

const model = loadLanguageModel();

function read(text: string, blocks: Parameters<typeof analyse>[0]['blocks'] = []) {
  return analyse({ articleId: 'a', text, blocks }, model).sentences;
}

function namesOf(text: string): readonly string[] {
  return read(text).flatMap(({ names }) =>
    names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
  );
}

test('parts sentences, but not after "Mr." or "U.S."', () => {
  const text = 'Mr. Low left the U.S. embassy. He did not say why.';
  const sentences = read(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sentences, ['Mr. Low left the U.S. embassy.', 'He did not say why.']);
});

test('parts no sentence behind the initial of a name', () => {
  const partsOf = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));
  const visit = 'The visit was prepared by the foreign minister, S. Jaishankar, on Monday.';
  const book = 'The minister, J. K. Rowe, met U.S. officials.';
  assert.deepEqual(partsOf(`${visit} ${book}`), [visit, book]);
  assert.deepEqual(partsOf('They lack vitamins A, B. The others are there.'), [
    'They lack vitamins A, B.',
    'The others are there.',
  ]);
});

test('parts no sentence behind an amount, a title or the name before a nickname', () => {
  const partsOf = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));
  const amount = 'Last year, 1,204,000 Norwegians travelled abroad.';
  const niece = `Kern's niece, state Del. Anna "Nan" Weber, shouted to the crowd.`;
  assert.deepEqual(partsOf(`${amount} ${niece}`), [amount, niece]);
  assert.deepEqual(partsOf('It cost 12,500. Norway paid.'), ['It cost 12,500.', 'Norway paid.']);
});

test('parts no sentence within a remark in brackets', () => {
  const partsOf = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));
  const hall = 'Senator Ann Hall (D-Mo.) said that the embassy would stay open.';
  assert.deepEqual(partsOf(`${hall} He had not asked.`), [hall, 'He had not asked.']);
});

test('keeps a closing quotation mark with its sentence', () => {
  assert.equal(read('"We are ready." They left at once.').length, 2);
});

test('never reads a sentence across blocks, and marks those of the headline', () => {
  const text = 'Envoy leaves\n\nShe left on Monday.';
  const sentences = read(text, [
    { kind: 'headline', span: { start: 0, end: 12 } },
    { kind: 'paragraph', span: { start: 14, end: text.length } },
  ]);
  assert.deepEqual(
    sentences.map(({ style }) => style),
    ['headline', 'prose'],
  );
});

test('gives every token the words at its span, a head and one root', () => {
  const text = 'Minsk’s envoys haven’t said whether they’ll sign the treaty 😀 in May.';
  for (const { tokens } of read(text)) {
    for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.form);
    assert.equal(tokens.filter(({ head }) => head === 0).length, 1);
    assert.ok(tokens.every(({ head }) => head <= tokens.length));
  }
});

test('reads subject, object and negation of "Kenya has not recalled its ambassador"', () => {
  const tokens = read('Kenya has not recalled its ambassador.')[0]?.tokens ?? [];
  const verb = tokens.findIndex(({ lemma }) => lemma === 'recall') + 1;
  const relations = tokens
    .filter(({ head }) => head === verb)
    .map(({ lemma, deprel }) => `${deprel} ${lemma}`);
  assert.deepEqual(relations, ['nsubj Kenya', 'aux have', 'advmod not', 'obj ambassador', 'punct .']);
});

test('reads persons, places and peoples', () => {
  assert.deepEqual(namesOf('Omar Diallo met Chinese officials in Geneva.'), [
    'PER Omar Diallo',
    'NORP Chinese',
    'LOC Geneva',
  ]);
});

test('takes a state for a place, whatever it does', () => {
  assert.deepEqual(namesOf('Belarus freed 52 prisoners.'), ['LOC Belarus']);
});

test('begins "United States" at "United"', () => {
  assert.ok(namesOf('They flew to the United States on Friday.').includes('LOC United States'));
});

test('reads no names in "the ambassador left the city"', () => {
  assert.deepEqual(namesOf('the ambassador left the city'), []);
});

test('reads other languages as sentences and words without grammar', () => {
  const text = 'Посол покинул Минск. Причины не названы.';
  const { sentences } = analyse({ articleId: 'a', text, language: 'ru' }, model);
  assert.equal(sentences.length, 2);
  assert.deepEqual(
    new Set(sentences.flatMap(({ tokens }) => tokens.map(({ upos }) => upos))),
    new Set(['X']),
  );
});

test('gives both parts of "didn\'t" the span of the written word', () => {
  const tokens = read("She didn't go.")[0]?.tokens ?? [];
  assert.deepEqual(writtenWords(tokens).slice(1, 3), [
    { start: 4, end: 10 },
    { start: 4, end: 10 },
  ]);
});

test('bounds sentences of a text without a full stop', () => {
  const sentences = read('word '.repeat(1000));
  assert.ok(sentences.every(({ tokens }) => tokens.length <= 200));
});

test('reads many sentences of one word before a long one', () => {
  assert.equal(read(`${'Yes.\n\n'.repeat(395)}${'word '.repeat(300)}`).length, 397);
});

test('parts a dateline in capitals from its sentence, and leaves other colons alone', () => {
  const text = 'GAZA CITY, Palestinian Territories: Four children were hurt on Friday.';
  assert.equal(read(text).length, 2);
  assert.equal(read('MINSK: a city of two million people on the river Svislach.').length, 1);
});

test('parts a dateline before a dash, and one with a day before a colon', () => {
  assert.equal(read('CAIRO, Egypt (AP) -- A court freed nine men on Friday.').length, 2);
  assert.equal(read('Riga, March 21: The government opposed the plan.').length, 2);
  assert.equal(read('Lavrov: The talks will go on.').length, 1);
  assert.equal(read('Riga – the capital of Latvia – grew quickly.').length, 1);
});

test('finds nothing in an empty text', () => {
  assert.deepEqual(read(' \n\n '), []);
});

test('gives the same analysis twice', () => {
  const text = 'The court in The Hague will rule on the case next week, officials said.';
  assert.deepEqual(read(text), read(text));
});
