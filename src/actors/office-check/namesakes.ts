// Tells whether words for a person fit another person of the tables, too: "President Bush", "King Abdullah", "Ferdinand Marcos".

import { foldName } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const titles = /^(?:king|queen|pope|emperor|sheikh|prince|lord) /u;
const numbers = /^(?:jr|sr)\.?$|^[ivx]+$/u;

function plain(name: string): string {
  return foldName(name).toLowerCase().replace(titles, '');
}

/** First and last word of a name, without numbers: "George H.W. Bush" may be called "George Bush". */
function ends(name: string): string {
  const words = plain(name)
    .split(' ')
    .filter((word) => !numbers.test(word));
  return words.length < 2 ? (words[0] ?? '') : `${words[0]} ${words.at(-1)}`;
}

/** True where another person is called by the words of the mention, or has its first and last word. */
export function hasNamesake({ core, actorId }: Draft, { folded, tables }: ReadingContext): boolean {
  const words = folded.slice(core.start, core.end);
  const wanted = plain(words);
  return [...tables.persons.values()].some(
    (other) =>
      other.id !== actorId &&
      [other.name, ...other.aliases, ...other.short].some(
        (name) => plain(name) === wanted || ends(name) === ends(words),
      ),
  );
}
