import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findToldDays } from './told-days.ts';

const { time } = allTables;

function told(text: string, language: string): readonly string[] {
  return findToldDays(text, { language, time }).map(({ quote, span, allows }) => {
    assert.equal(text.slice(span.start, span.end), quote);
    return `${quote} ${allows[0]?.from}`;
  });
}

const german = 'Der Gesandte von Graustark verließ die Hauptstadt nach langen Gesprächen über Salz am';
const french = 'L’envoyé de la Ruritanie a quitté la capitale après de longs entretiens sur le sel le';

describe('findToldDays', () => {
  it('reads "3. März 2024" and "3 mars 2024" in the prose of their languages', () => {
    assert.deepEqual(told(`Kopf\n\n${german} 3. März 2024, wie es heißt.`, 'de'), [
      '3. März 2024 2024-03-03',
    ]);
    assert.deepEqual(told(`${french} 3 mars 2024, dit-on.`, 'fr'), ['3 mars 2024 2024-03-03']);
  });

  it('leaves years alone, and dates that stamp: those of short lines and of the start of a line', () => {
    assert.deepEqual(told(`${german} Ende des Jahres 2024, wie es heißt.`, 'de'), []);
    assert.deepEqual(told('Veröffentlicht am 3. März 2024', 'de'), []);
    assert.deepEqual(told(`Strelsau, 3. März 2024 - ${german} Abend, wie der Minister sagte.`, 'de'), []);
  });
});
