import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';
import type { ActorMention } from './types.ts';

const tables = allTables.actors;
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

/** The ids of all mentions of the words. */
function ids(text: string, words: string): readonly (string | null)[] {
  return mentions(text, words).map(({ actorId }) => actorId);
}

test('reads "they", "both" and "the two countries" as the pair named before', () => {
  const first = 'Chad and Mali signed a pact. France praised it. ';
  assert.deepEqual(ids(`${first}The two countries will open embassies.`, 'The two countries'), [
    'TCD',
    'MLI',
  ]);
  assert.deepEqual(ids('Chad and Mali signed a pact. They will meet again.', 'They'), ['TCD', 'MLI']);
  assert.deepEqual(ids('Chad and Mali signed a pact. Both thanked Niger.', 'Both'), ['TCD', 'MLI']);
  assert.deepEqual(ids('Chad, Mali and Niger signed. They will meet again.', 'They'), ['TCD', 'MLI', 'NER']);
});

test('reads "the two presidents" as those of that office, or of the two states', () => {
  const met = 'Xi Jinping met Alexander Lukashenko in Beijing. ';
  const both = ['person:xi-jinping', 'person:alexander-lukashenko'];
  assert.deepEqual(ids(`${met}The two presidents signed a pact.`, 'The two presidents'), both);
  assert.deepEqual(ids('China and Belarus are close. The two presidents met.', 'The two presidents'), both);
});

test('reads "Both thanked" as the pair named before', () =>
  assert.deepEqual(ids('Iran and Qatar restored their ties. Both thanked Oman.', 'Both'), ['IRN', 'QAT']));

test('reads "both countries" as the states of the two persons', () => {
  const text = 'Xi Jinping met Alexander Lukashenko. Both countries gain from it.';
  assert.deepEqual(ids(text, 'Both countries'), ['CHN', 'BLR']);
});

test('leaves "both" before the two that it means to them', () => {
  const { found } = findActors(
    analyse({ articleId: 'sample', text: 'Peru left. Both Chad and Mali signed.' }, model),
    { from: null, to: null },
    tables,
  );
  assert.equal(
    found.some(({ text }) => text === 'Both'),
    false,
  );
});

test('never takes "him" for the one who does it to him', () => {
  const text = 'Alexander Lukashenko received Mr Orlin. Mr Orlin handed him a letter.';
  assert.equal(last(text, 'him').actorId, 'person:alexander-lukashenko');
});

test('gives what is owned the country of its owner', () => {
  const text = 'Chad reopened its embassy in Mali.';
  assert.deepEqual([last(text, 'its').use, last(text, 'its').actorId], ['modifier', 'TCD']);
  assert.equal(last(text, 'embassy').country, 'TCD');
  assert.equal(last('Emmanuel Macron left. His government stayed.', 'government').country, 'FRA');
  const counterpart = 'Radosław Sikorski met his Hungarian counterpart.';
  assert.equal(last(counterpart, 'Hungarian counterpart').actorId, 'person:peter-szijjarto');
});

test('takes "the parliament" as the one named before', () => {
  assert.equal(last('The Turkish parliament met. The parliament then rose.', 'parliament').country, 'TUR');
  assert.equal(last('The parliament met.', 'parliament').country, null);
});

test('takes "the minister", "the lawyer" and "the former president" for those who were called so before', () => {
  const minister = 'Radosław Sikorski flew to Kyiv. The minister promised help.';
  assert.equal(last(minister, 'minister').actorId, 'person:radoslaw-sikorski');
  const lawyer = 'A lawyer, Yan Marchuk, spoke. On Monday the lawyer left.';
  assert.equal(last(lawyer, 'lawyer').name, 'Yan Marchuk');
  const former = 'Dmitry Medvedev warned Finland. The former Russian president spoke in Moscow.';
  assert.equal(last(former, 'Russian president').actorId, 'person:dmitry-medvedev');
  assert.equal(last('Radosław Sikorski flew to Kyiv. The nurse waited.', 'nurse').actorId, null);
});

test('takes "the court" and "the league" for the bodies that have the word in their names', () => {
  const court = 'The International Criminal Court has 124 members. The court has no police.';
  assert.equal(last(court, 'court').actorId, 'org:icc');
  const league = 'The Arab League took Syria back. Later the league met again.';
  assert.equal(last(league, 'the league').actorId, 'org:arab-league');
});

test('takes "the kingdom" as a kingdom and "the country" as the last named', () => {
  assert.equal(
    last('Saudi Arabia thanked Iran. Later the kingdom closed a port.', 'the kingdom').actorId,
    'SAU',
  );
  const text = 'Turkey blocked Sweden and accused the country of bad faith.';
  assert.equal(last(text, 'the country').actorId, 'SWE');
});

test('leaves "it was the second visit" alone', () => {
  const { found } = findActors(
    analyse({ articleId: 'sample', text: 'Poland spoke. It was the second visit.' }, model),
    { from: null, to: null },
    tables,
  );
  assert.equal(
    found.some(({ text }) => text === 'It'),
    false,
  );
});

test('takes "Ms Jordan" and "Mr Holland" for persons, and "Jordan" for the state', () => {
  const text = 'Ms Jordan and Mr Holland flew to Jordan.';
  assert.deepEqual([last(text, 'Jordan').country, last(text, 'Mr Holland').country], ['JOR', null]);
});

test('takes "he" and "his" for the prisoner where something befalls one, rather than for the leaders named since', () => {
  const text =
    'Turkey detained the Swedish journalist Joakim Orlin. Emmanuel Macron met Olaf Scholz. He was sentenced in May. France demanded his release.';
  assert.equal(last(text, 'He').country, 'SWE');
  assert.equal(last(text, 'his').country, 'SWE');
});

test('takes "he" for the leader where nothing befalls a prisoner', () => {
  const text =
    'Turkey detained the Swedish journalist Joakim Orlin. Emmanuel Macron spoke. He left on Friday.';
  assert.equal(last(text, 'He').actorId, 'person:emmanuel-macron');
});

test('does not take "the spokesman" for the foreign minister named just before', () => {
  const text = 'Annalena Baerbock, the German foreign minister, left. The spokesman said so.';
  const spokesmen = findActors(
    analyse({ articleId: 'sample', text }, model),
    { from: '2024-06-10', to: '2024-06-10' },
    tables,
  ).found;
  assert.ok(spokesmen.every(({ text: words, actorId }) => !/spokesman/iu.test(words) || actorId === null));
});

test('gives what another state seized to the state that tells of it', () => {
  const own: readonly (readonly [string, string])[] = [
    ['Kenya said on Monday that Somalia had detained three of its fishermen.', 'KEN'],
    ['Laos accused Thailand of holding two of its soldiers.', 'LAO'],
    ['Zambia protested after Angola seized one of its planes.', 'ZMB'],
    ["Kenya's army said that Somalia had captured two of its trucks.", 'KEN'],
  ];
  for (const [text, country] of own) assert.equal(last(text, 'its').country, country, text);
});

test('leaves what a state does to its own to it', () => {
  const own: readonly (readonly [string, string])[] = [
    ['Somalia detained three of its fishermen.', 'SOM'],
    ['Kenya said that Somalia had arrested its own officers.', 'SOM'],
    ['Laos accused Thailand of jailing its critics.', 'THA'],
    ['Amnesty International said that Somalia had arrested three of its soldiers.', 'SOM'],
    ['Kenya said that Somalia had withdrawn two of its diplomats.', 'SOM'],
  ];
  for (const [text, country] of own) assert.equal(last(text, 'its').country, country, text);
});

test('takes the town of a treaty for no state', () => {
  assert.deepEqual(
    [
      last('Finland left the Ottawa treaty.', 'Ottawa').country,
      last('Finland left the Ottawa treaty.', 'Ottawa').use,
    ],
    [null, 'place'],
  );
  assert.equal(last("Finland hailed Ottawa's treaty with Oslo.", 'Ottawa').country, 'CAN');
  assert.equal(last('Finland said that Ottawa agreed.', 'Ottawa').country, 'CAN');
});
