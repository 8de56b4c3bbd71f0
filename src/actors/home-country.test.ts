// Whose "the finance ministry" is: that of the country which the dateline and the report name.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';

const tables = allTables.actors;
const model = loadLanguageModel();

/** The country of the mention with these words. */
function countryOf(words: string, text: string): string | null | undefined {
  const days = { from: '2025-06-10', to: '2025-06-10' };
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), days, tables);
  return found.find((mention) => mention.text.includes(words))?.country;
}

test('takes the ministry and its minister for those of the country of the dateline', () => {
  const text =
    'LUSAKA, June 10 - Zambia opened a bridge on Monday, the finance ministry said. Foreign Minister Ana Orlin was there.';
  assert.equal(countryOf('finance ministry', text), 'ZMB');
  assert.equal(countryOf('Ana Orlin', text), 'ZMB');
});

test('takes who goes to another country, or speaks of one, for those of the dateline', () => {
  const begins = 'SUVA, June 10 (State News Service) - Fiji freed nine sailors.';
  assert.equal(countryOf('Ana Orlin', `${begins} Prime Minister Ana Orlin will travel to Samoa.`), 'FJI');
  assert.equal(
    countryOf('Foreign Ministry', `${begins} The Foreign Ministry thanked mayors in Apia.`),
    'FJI',
  );
  assert.equal(countryOf('court', `${begins} A court jailed a baker in Apia on Monday.`), null);
});

test('leaves "the army" to nobody where the report tells nothing of the country it was sent from', () => {
  const text = 'GENEVA - Chad and Mali spoke on Monday, a mediator said. The army was not there.';
  assert.equal(countryOf('army', text), null);
});

test('leaves "In Minsk, a court", "two diplomats" and "the two foreign ministers" alone', () => {
  const begins = 'LUSAKA - Zambia spoke.';
  assert.equal(countryOf('court', `${begins} In Minsk, a court jailed Ana Orlin.`), null);
  assert.equal(countryOf('diplomats', `${begins} It will fail, two diplomats said.`), null);
  assert.equal(countryOf('foreign ministers', `${begins} The two foreign ministers waited.`), null);
});
