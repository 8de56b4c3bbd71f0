import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findPlaces, type PlaceMention } from './index.ts';

const tables = allTables.actors;
const model = loadLanguageModel();

function places(text: string): Readonly<Record<string, PlaceMention>> {
  const found = findPlaces(analyse({ articleId: 'sample', text }, model), tables);
  return Object.fromEntries(found.map((place) => [text.slice(place.span.start, place.span.end), place]));
}

test('finds a town and where it lies', () => {
  const { Kidal } = places('Soldiers returned to Kidal.');
  assert.equal(Kidal?.location?.latitude, 18.44);
  assert.equal(Kidal?.literal, true);
});

test('tells "Chile rejected" from "in Chile"', () => {
  assert.equal(places('Chile rejected the draft.')['Chile']?.literal, false);
  assert.equal(places('It snowed in Chile.')['Chile']?.literal, true);
});

test('tells "Syrian forces" from "the Syrian city of Idlib"', () => {
  assert.equal(places('Syrian forces left.')['Syrian']?.literal, false);
  assert.equal(places('The Syrian city of Idlib burned.')['Syrian']?.literal, true);
});

test('finds the place within the name of a body', () => {
  const { Syrian } = places('The Syrian Observatory for Human Rights said so.');
  assert.equal(Syrian?.literal, false);
});

test('takes a town of several names in the country that the article names', () => {
  assert.equal(places('He lives in Hyderabad.')['Hyderabad']?.location?.country, 'IND');
});

test('leaves "frontier" and "the Kremlin" alone', () => {
  assert.deepEqual(places('The Kremlin closed the frontier.'), {});
});

test('takes a town that the tables lack from the gazetteer, in the country that the text names', () => {
  const { Nenagh } = places('Irish farmers met in Nenagh.');
  assert.equal(Nenagh?.location?.country, 'IRL');
  assert.equal(Nenagh?.location?.extent, 'town');
});

test('takes a town of three letters, and no abbreviation', () => {
  const { Ayr } = places('Scottish farmers met in Ayr.');
  assert.equal(Ayr?.location?.country, 'GBR');
  assert.equal(places('The files are kept in PDF.')['PDF'], undefined);
});

test('leaves open what "the Mesa" is', () => {
  assert.equal(places('They climbed up the Mesa at noon.')['Mesa']?.location ?? null, null);
});

test('tells the border "with Chad" from talks "with Chad"', () => {
  assert.equal(places('The border with Chad is shut.')['Chad']?.literal, true);
  assert.equal(places('Talks with Chad failed.')['Chad']?.literal, false);
});

test('tells "neighbouring Niger" as a place from "neighbouring Niger refused"', () => {
  assert.equal(places('Rebels crossed from neighbouring Niger.')['Niger']?.literal, true);
  assert.equal(places('Neighbouring Niger refused.')['Niger']?.literal, false);
});

test('tells "in a Durban court" from "to Durban police"', () => {
  assert.equal(places('He stood in a Durban court on Friday.')['Durban']?.literal, true);
  assert.equal(places('He spoke to Durban police.')['Durban']?.literal, false);
});

test('takes both ends of "from Peru to Chile" as places', () => {
  const { Peru, Chile } = places('Her journey took her from Peru to Chile.');
  assert.deepEqual([Peru?.literal, Chile?.literal], [true, true]);
});

test('takes what is called a town for one, and leaves "a friend of Barysau" alone', () => {
  assert.equal(places('Two men were held in the town of Barysau on Friday.')['Barysau']?.literal, true);
  assert.equal(places('It is a friend of Barysau.')['Barysau'], undefined);
});
