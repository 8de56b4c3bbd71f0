import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { loadTables } from '../tables/index.ts';
import { findActors } from './index.ts';
import type { ActorMention } from './types.ts';

const tables = loadTables().actors;
const model = loadLanguageModel();

/** All mentions of these very words, in the order of the text; the failure lists all mentions. */
function mentions(text: string, words: string, day = '2025-06-10'): readonly ActorMention[] {
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), { from: day, to: day }, tables);
  const matches = found.filter((each) => each.text === words);
  assert.ok(matches.length > 0, `no "${words}" among ${found.map((each) => `"${each.text}"`).join(', ')}`);
  return matches;
}

function last(text: string, words: string): ActorMention {
  const [match] = mentions(text, words).slice(-1);
  assert.ok(match);
  return match;
}

test('takes "Mr Orlin" as the Pavel Orlin named before, with his country and sector', () => {
  const text = 'Pavel Orlin, a Bulgarian lawmaker, left. On Monday Mr Orlin met Ms Baerbock.';
  const again = last(text, 'Mr Orlin');
  assert.deepEqual([again.name, again.country, again.sector], ['Pavel Orlin', 'BGR', 'LEG']);
  assert.equal(last(text, 'Ms Baerbock').actorId, 'person:annalena-baerbock');
});

test('reads "Mr. Xi" as the one in office where no other was named', () => {
  assert.equal(last('Mr. Xi thanked Moscow.', 'Mr. Xi').actorId, 'person:xi-jinping');
});

test('leaves "Ms Lukashenko" apart from the man of that name', () => {
  assert.equal(last('Alexander Lukashenko left. Ms Lukashenko stayed.', 'Ms Lukashenko').actorId, null);
});

test('finds "Sharidi" after "Omar al-Sharidi"', () => {
  const text = 'The Qatari envoy Omar al-Sharidi spoke. Mr Sharidi then left.';
  assert.equal(last(text, 'Mr Sharidi').country, 'QAT');
});

test('gives a title the person whose name stands beside it', () => {
  const text = 'Mr Dunne met his Chinese counterpart, Li Qiang, in Oslo.';
  const title = last(text, 'Chinese counterpart');
  assert.equal(title.actorId, 'person:li-qiang');
  assert.deepEqual(title.antecedent, last(text, 'Li Qiang').span);
});

test('believes the name beside a title rather than the table, and tells a later surname so', () => {
  const text = 'The Bulgarian president, Pavel Orlin, spoke. Mr Orlin left.';
  assert.equal(last(text, 'Bulgarian president').actorId, null);
  assert.equal(last(text, 'Mr Orlin').country, 'BGR');
});

test('reads another spelling beside a title as the one who holds the office', () => {
  const text = 'The Saudi crown prince, Muhammad bin Salman, was there.';
  assert.equal(last(text, 'Muhammad bin Salman').actorId, 'person:mohammed-bin-salman');
});

test('leaves "the president, Li Qiang and others" as several', () => {
  assert.equal(last('The president, Li Qiang and others met.', 'president').actorId, null);
});

test('gives a mention to each of "the foreign ministers, Ana Silva and Omar Rashti,"', () => {
  const both = mentions('The foreign ministers, Ana Silva and Omar Rashti, met.', 'foreign ministers');
  assert.deepEqual(
    both.map(({ name }) => name),
    ['Ana Silva', 'Omar Rashti'],
  );
});

test('keeps an envoy to the state that sends, whatever state it is for', () => {
  const text =
    "Gerda Holm, the special envoy of the United States for Ukraine, met Pavel Orlin, Mr Trump's envoy for Syria.";
  assert.equal(last(text, 'Gerda Holm').country, 'USA');
  assert.equal(last(text, 'special envoy of the United States').name, 'Gerda Holm');
  assert.equal(last(text, 'Pavel Orlin').country, 'USA');
});

test('reads the offices of two states as two actors over the same words', () => {
  const countries = (text: string, words: string) => mentions(text, words).map(({ country }) => country);
  const guards = 'Polish and Lithuanian border guards';
  assert.deepEqual(countries(`${guards} met.`, guards), ['POL', 'LTU']);
  const presidents = 'presidents of Armenia and Azerbaijan';
  assert.deepEqual(countries(`The ${presidents} met.`, presidents), ['ARM', 'AZE']);
});
