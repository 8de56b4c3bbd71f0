import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { readWords } from '../words/read-words.ts';
import { weighWords } from '../words/word-weights.ts';
import { measureOverlap } from './measure-overlap.ts';
import { shareRetold } from './share-retold.ts';

const weights = weighWords(allTables.stories.wordCounts);

const long = `The port of Batumi was closed to grain ships for a third day on Wednesday after dockers walked out over unpaid wages, the harbour master said.
Eleven ships under the flags of Panama and Liberia were waiting off the coast, and two had turned back towards Constanta during the night.
The dockers' union says that its 640 members have had no wages since July, when the terminal changed hands.
The new owner, a company from Izmir, blames a dispute with the bank that holds the accounts of the terminal.
Union leader Nino Beridze told the crowd at the gate that nobody would go back to the cranes before the money had arrived.
Police in helmets stood by but did not step in, and the governor of Adjara offered to speak with both sides on Thursday.
Millers in Kutaisi warned that their stocks of wheat would last for nine days at most.
The ministry of economy said that it had asked for trains to bring flour from Poti.`;

const short = `Dockers at the port of Batumi have walked out over unpaid wages and closed it to grain ships.
Eleven ships wait off the coast; two turned back to Constanta.
The union says its members had no wages since the terminal changed hands in July.
Its new owner from Izmir blames a dispute with the bank.
Nobody will go back to the cranes before the money arrives, Nino Beridze told the crowd.
Millers in Kutaisi warn that their wheat lasts nine days.`;

const another = `Grain prices in Kutaisi rose by a fifth this week as millers ran short of wheat, traders said.
They blame the strike in Batumi, where the cranes of the terminal have stood still since Monday and the union wants its wages.
A baker in the old town said that she would sell no more flour by the sack until ships came in again.
In Tbilisi the opposition asked why the terminal had been sold to a company from Izmir at all.
The ministry of economy answered that three companies had made an offer, and that the best one had won.
Governor Tornike Rizhvadze is to meet Nino Beridze of the union.`;

function shareOf(one: string, other: string): number | null {
  return shareRetold(measureOverlap(readWords(one), readWords(other), weights));
}

test('takes a text for retold that is shortened in other words', () => {
  assert.ok((shareOf(short, long) ?? 0) > 0.6);
});

test('takes a report of the same strike, told from elsewhere, for none', () => {
  assert.equal(shareOf(another, long), null);
});

test('takes the same sentences in another order for none, where they are few', () => {
  assert.equal(shareOf(short.split('\n').reverse().join('\n'), long), null);
});
