import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import type { Found } from '../text/index.ts';
import { findActors } from './index.ts';
import type { ActorMention } from './types.ts';

const tables = allTables.actors;
const model = loadLanguageModel();

function read(text: string, day: string | null = '2025-06-10'): Found<ActorMention> {
  const analysis = analyse({ articleId: 'sample', text }, model);
  return findActors(analysis, { from: day, to: day }, tables);
}

/** The widest mention of these very words; the failure lists all mentions. */
function mention(text: string, words: string, day: string | null = '2025-06-10'): ActorMention {
  const { found } = read(text, day);
  const match = found.find((each) => each.text === words);
  assert.ok(match, `no "${words}" among ${found.map((each) => `"${each.text}"`).join(', ')}`);
  return match;
}

function texts(text: string): readonly string[] {
  return read(text).found.map((each) => each.text);
}

test('reads "Chinese President Xi Jinping" as one person, with "Chinese" as a modifier', () => {
  const text = 'Chinese President Xi Jinping spoke.';
  const person = mention(text, 'Chinese President Xi Jinping');
  assert.equal(person.actorId, 'person:xi-jinping');
  assert.equal(person.officeId, 'office:chn-president');
  assert.equal(mention(text, 'Chinese').use, 'modifier');
});

test('gives a role the country beside it', () => {
  assert.equal(
    mention('The Belarusian foreign ministry denied it.', 'Belarusian foreign ministry').country,
    'BLR',
  );
  assert.equal(mention('US officials left.', 'US officials').sector, 'GOV');
  assert.equal(mention('The parliament of Latvia voted.', 'parliament of Latvia').country, 'LVA');
  assert.equal(mention('The Khartoum government agreed.', 'Khartoum government').country, 'SDN');
});

test('reads "US and British forces" as the forces of both', () => {
  const countries = read('US and British forces left.').found.filter(({ sector }) => sector === 'MIL');
  assert.deepEqual(countries.map(({ country }) => country).sort(), ['GBR', 'USA']);
});

test('leaves "Russian-backed rebels" without a country', () => {
  assert.equal(mention('Russian-backed rebels shelled the town.', 'rebels').country, null);
});

test('reads "U.S." and leaves "us", "turkey" and "USB" alone', () => {
  assert.deepEqual(texts('They told us that a turkey ate the USB stick.').includes('us'), false);
  assert.equal(texts('He ate turkey with us.').length <= 2, true);
  assert.equal(mention('The U.S. agreed.', 'U.S.').country, 'USA');
});

test('leaves a state inside the name of a person alone', () => {
  const names = read('Michael Jordan plays golf.').found.map(({ country }) => country);
  assert.equal(names.includes('JOR'), false);
});

test('says who held the office on the day: "the French president" of 2010 and of 2020', () => {
  const text = 'The French president resigned.';
  assert.equal(mention(text, 'French president', '2010-05-05').actorId, 'person:nicolas-sarkozy');
  assert.equal(mention(text, 'French president', '2020-05-05').actorId, 'person:emmanuel-macron');
  assert.equal(mention(text, 'French president', null).actorId, null);
});

test('gives a title beside a name to the one named, who may not hold the office on the day', () => {
  const day = '2024-05-02';
  const actorIn = (text: string, words: string): string | null => mention(text, words, day).actorId;
  const behind = "Mexico's president, Claudia Sheinbaum, on Monday rejected the offer.";
  assert.equal(actorIn(behind, "Mexico's president"), 'person:claudia-sheinbaum');
  assert.equal(mention(behind, "Mexico's president", day).officeId, null);
  const before = 'Claudia Sheinbaum, the president of Mexico, rejected the offer.';
  assert.equal(actorIn(before, 'president of Mexico'), 'person:claudia-sheinbaum');
  const unknown = "Britain's prime minister, Ned Marsby, met the French president on Monday.";
  assert.equal(mention(unknown, "Britain's prime minister", day).name, 'Ned Marsby');
  assert.equal(mention(unknown, 'Ned Marsby', day).country, 'GBR');
});

test('leaves the holder beside another name of a list or of another state', () => {
  const day = '2022-05-02';
  const list = 'The US president, Antony Blinken, and Lloyd Austin met in Ghent.';
  assert.equal(mention(list, 'US president', day).actorId, 'person:joe-biden');
  const states = 'The French president, Olaf Scholz, and the others met in Ghent.';
  assert.equal(mention(states, 'French president', day).actorId, 'person:emmanuel-macron');
});

test('reads a surname alone as the one in office on the day', () => {
  assert.equal(mention('Clinton met Arafat.', 'Clinton', '2000-07-12').actorId, 'person:bill-clinton');
  assert.equal(mention('Clinton met Lavrov.', 'Clinton', '2011-03-14').actorId, 'person:hillary-clinton');
});

test('reads "Lukashenka" and "Lukashenko" as one person', () => {
  assert.equal(
    mention('President Lukashenka spoke.', 'President Lukashenka').actorId,
    'person:alexander-lukashenko',
  );
});

test('takes a later "Rudz" as the Darya Rudz named before', () => {
  const text = 'Lawyer Darya Rudz left the court. Rudz said nothing.';
  const again = mention(text, 'Rudz');
  assert.equal(again.name, 'Darya Rudz');
  assert.equal(again.sector, 'JUD');
  assert.deepEqual(again.antecedent, mention(text, 'Lawyer Darya Rudz').span);
});

test('tells how a capital is used: "Minsk said", "in Minsk", "the Minsk talks"', () => {
  assert.equal(mention('Minsk said it would attend.', 'Minsk').use, 'government');
  assert.equal(mention('They met in Minsk.', 'Minsk').use, 'place');
  assert.equal(mention('They flew to Beijing.', 'Beijing').use, 'place');
  assert.equal(mention('Washington imposed US sanctions.', 'US').use, 'modifier');
});

test('takes "Brussels" as the European Union, but the town after "in"', () => {
  assert.equal(mention('Brussels imposed sanctions.', 'Brussels').country, 'EUR');
  assert.equal(mention('They met in Brussels.', 'Brussels').country, 'BEL');
});

test('resolves "he" and "the country" to what was named before', () => {
  const text = 'President Alexander Lukashenko spoke in Minsk. He praised the army.';
  assert.equal(mention(text, 'He').actorId, 'person:alexander-lukashenko');
  assert.equal(mention('Belarus freed prisoners. The country wants trade.', 'The country').actorId, 'BLR');
});

test('finds the body in a title, so that "the bloc" can mean it', () => {
  const text = 'EU foreign policy chief Kaja Kallas said the bloc would wait.';
  assert.equal(mention(text, 'EU').use, 'modifier');
  assert.equal(mention(text, 'the bloc').actorId, 'org:eu');
});

test('leaves the embassy in Minsk to those who sent it', () => {
  assert.equal(mention('The US embassy in Minsk reopened.', 'US embassy').country, 'USA');
  assert.equal(mention('The embassy in Minsk reopened.', 'embassy').country, null);
});

test('marks those out of power as former', () => {
  assert.equal(mention('Former Polish officials objected.', 'Polish officials').sector, 'ELI');
});

test('quotes the very words of the text', () => {
  const text = 'Envoys of Türkiye met Volodymyr Zelensky’s aides in Kyiv; they said little.';
  for (const { span, text: words } of read(text).found) assert.equal(text.slice(span.start, span.end), words);
});

test('finds nothing in a text without actors', () => {
  assert.deepEqual(texts('It rained all night, and the snow melted.'), []);
});

test('takes "the German chancellor" for the head of government, the British one for the minister of finance', () => {
  assert.equal(mention('The German chancellor left.', 'German chancellor').officeId, 'office:deu-chancellor');
  const british = mention('The British chancellor left.', 'British chancellor');
  assert.equal(british.officeId, 'office:gbr-finance-minister');
  assert.equal(mention('The Polish chancellor left.', 'Polish chancellor').officeId, null);
});

test('reads "Congo" as the state of Kinshasa, but as the other beside Brazzaville', () => {
  assert.equal(mention('Congo accused Rwanda.', 'Congo').actorId, 'COD');
  assert.equal(mention('Officials in Brazzaville said that Congo signed.', 'Congo').actorId, 'COG');
});
