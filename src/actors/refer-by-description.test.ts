// References that describe: "the landlocked country", "its neighbour", "the American", "the two countries", "the envoy".

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';
import type { ActorMention } from './types.ts';

const tables = allTables.actors;
const model = loadLanguageModel();

function actorsOf(text: string): readonly ActorMention[] {
  const days = { from: '2025-06-10', to: '2025-06-10' };
  return findActors(analyse({ articleId: 'sample', text }, model), days, tables).found;
}

/** The id, or else the name, of all mentions of these words. */
function meant(text: string, words: string): readonly string[] {
  return actorsOf(text)
    .filter((each) => each.text === words)
    .map(({ actorId, name }) => actorId ?? name);
}

/** Whom the last mention of these words means. */
function last(text: string, words: string): string | undefined {
  return meant(text, words).at(-1);
}

test('takes "both countries" for the two that the text is about, not the last two named', () => {
  const text =
    'Chad and Mali quarrel over gold. The president of Mali flew to Chad. France offered help. Both countries declined.';
  assert.deepEqual(meant(text, 'Both countries'), ['TCD', 'MLI']);
  const persons = 'Narendra Modi received Xi Jinping in Delhi. Xi said that the two countries were friends.';
  assert.deepEqual(meant(persons, 'the two countries').toSorted(), ['CHN', 'IND']);
});

test('takes "the two leaders" for two who govern, and "the two ministers" for two ministers', () => {
  const leaders = 'Emmanuel Macron met Xi Jinping. Ana Orlin waited. The two leaders spoke for hours.';
  assert.deepEqual(meant(leaders, 'The two leaders'), ['person:emmanuel-macron', 'person:xi-jinping']);
  const rivals = 'Ana Orlin and Pavel Rudz ran for mayor. Both rivals claimed to have won.';
  assert.deepEqual(meant(rivals, 'Both rivals'), ['Ana Orlin', 'Pavel Rudz']);
});

test('takes a description of a state for the one that it fits', () => {
  const bolivia = 'Bolivia and Chile met in Lima. Chile was calm. The landlocked country asked for a port.';
  assert.equal(last(bolivia, 'The landlocked country'), 'BOL');
  const qatar = 'Qatar answered Saudi Arabia. Riyadh said that the emirate had lied.';
  assert.equal(last(qatar, 'the emirate'), 'QAT');
  const fiji = 'Fiji warned China. Later the small island nation closed a port.';
  assert.equal(last(fiji, 'the small island nation'), 'FJI');
});

test('leaves "the largest country" and "the other country" alone', () => {
  const text = 'Chad spoke. The largest country stayed away, and so did the other country.';
  assert.deepEqual(
    actorsOf(text).filter(({ antecedent }) => antecedent !== null),
    [],
  );
});

test('takes "its neighbour" for the state next to it of which most was told', () => {
  const text = 'Germany and Chile spoke with Bolivia. Santiago broke off ties with its neighbour.';
  assert.equal(last(text, 'neighbour'), 'BOL');
  assert.deepEqual(meant('Chile thanked Germany. Santiago greeted its neighbour.', 'neighbour'), []);
});

test('takes "his Hungarian rival" for the Hungarian who was named', () => {
  const text = 'Viktor Orban left. Donald Tusk mocked his Hungarian rival.';
  assert.equal(last(text, 'Hungarian rival'), 'person:viktor-orban');
  assert.deepEqual(meant('Chile praised its ally Peru.', 'ally'), []);
});

test('takes "the American" for the American who was named', () => {
  const text = 'Marco Rubio flew to Doha. There the American met an emir.';
  assert.equal(last(text, 'American'), 'person:marco-rubio');
  assert.equal(last('Marco Rubio flew to Doha. The American envoy stayed.', 'American'), 'USA');
});

test('takes "his country" as a state that "its" can mean', () => {
  const text = 'Evo Morales told a crowd that his country would keep its claim.';
  assert.deepEqual([last(text, 'country'), last(text, 'its')], ['BOL', 'BOL']);
});

test('gives "its" to those who are thanked or asked, and to whom they belong', () => {
  assert.equal(last('Qatar left. Chad thanked Mali for its help.', 'its'), 'MLI');
  assert.equal(last('Chad urged Mali to open its border.', 'its'), 'MLI');
  assert.equal(last('Chad thanked Mali after its own vote.', 'its'), 'TCD');
});

test('gives "his" to a subject behind it', () => {
  const text = 'Emmanuel Macron spoke. For his part, Xi Jinping said nothing.';
  assert.equal(last(text, 'his'), 'person:xi-jinping');
  assert.equal(
    last('Emmanuel Macron spoke. In his town Xi Jinping is unknown.', 'his'),
    'person:emmanuel-macron',
  );
});

test('takes "the envoy" for the subject just named, where nobody was called one', () => {
  const text = 'Pavel Orlin flew to Lima on Monday. The envoy said little.';
  assert.equal(last(text, 'envoy'), 'Pavel Orlin');
  assert.equal(last('Pavel Orlin flew to Lima. The envoy of Peru said little.', 'envoy of Peru'), 'envoy');
});

test('takes "the former judge" for the one who was called so', () => {
  const text = 'Ana Orlin, a former president, left. Sebastian Pinera stayed. The former president spoke.';
  assert.equal(last(text, 'president'), 'Ana Orlin');
});

test('finds persons whom no table has by the words beside them', () => {
  const named = (text: string): readonly string[] =>
    actorsOf(text).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
  assert.ok(named("Brunei's Erlan Yusrof, whom they sent, left.").includes('Erlan Yusrof'));
  assert.ok(named('Foreign Minister Jalil Abbas Orlin said so.').includes('Jalil Abbas Orlin'));
  const title = 'Junta spokesman Major General Zaw Orlin';
  assert.ok(actorsOf(`${title} blamed Peru.`).some(({ text }) => text === title));
});

test('gives a name to the spokesman rather than to the junta that he speaks for', () => {
  const text = 'A spokesman of the junta, Abdou Issaka, said so. He then left.';
  assert.equal(last(text, 'He'), 'Abdou Issaka');
});

test('reads a capital that is another word too where its state is named', () => {
  assert.equal(
    last('The Maldives has a new leader. Last month Male dismissed two ministers.', 'Male'),
    'MDV',
  );
  assert.deepEqual(meant('Male voters stayed away from the polls in Kenya.', 'Male'), []);
});

test('takes "the neighbours" and "the pair" for the two who were named', () => {
  const bridge = 'Colombia and Venezuela reopened the bridge. The neighbours had quarrelled for years.';
  assert.deepEqual(meant(bridge, 'The neighbours'), ['COL', 'VEN']);
  const pair = 'Robert Fico met Viktor Orban in Vienna. The pair agreed on gas.';
  assert.deepEqual(meant(pair, 'The pair'), ['person:robert-fico', 'person:viktor-orban']);
  assert.deepEqual(meant('Chad bought a pair of trucks.', 'a pair'), []);
});

test('takes an armed group and a state for the two sides', () => {
  const text = 'Hamas and Israel agreed on a truce. Later the two sides met in Doha.';
  assert.deepEqual(meant(text, 'the two sides'), ['org:hamas', 'ISR']);
});

test('takes "the militants" for the armed group, and "the leftist" for the subject just named', () => {
  assert.equal(last('Al-Shabab attacked a hotel. The militants fled.', 'militants'), 'org:al-shabaab');
  assert.equal(
    last('Claudia Sheinbaum spoke. The leftist won by far.', 'leftist'),
    'person:claudia-sheinbaum',
  );
  assert.equal(last('Chad closed a port. The militants fled.', 'militants'), 'militants');
});

test('takes "the court" for the one whose name ends so, and leaves "the opposition" no person', () => {
  const court = 'The Constitutional Court of Romania annulled the vote. The court will meet again.';
  assert.equal(last(court, 'court'), 'Constitutional Court');
  const many = 'Edmundo Gonzalez fled. The Venezuelan opposition protested.';
  assert.equal(last(many, 'Venezuelan opposition'), 'opposition');
});

test('takes "the two ministers" for two of whom one is known as such, and heeds "once"', () => {
  const text =
    'Radosław Sikorski met Pavel Orlin in Oslo. Donald Tusk was in Rome. The two ministers signed a pact.';
  assert.deepEqual(meant(text, 'The two ministers'), ['person:radoslaw-sikorski', 'Pavel Orlin']);
  const once =
    'Ana Orlin, once foreign minister, spoke. Pavel Rudz left. The former foreign minister smiled.';
  assert.equal(last(once, 'foreign minister'), 'Ana Orlin');
});
