// Acts as plain words, for tests that begin with a text: "SANCTION/expel happened: Fiji -> two Tongan envoys".

import { findActors } from '../../src/actors/index.ts';
import { findClaims } from '../../src/claims/index.ts';
import { type EventDraft, findEvents } from '../../src/events/index.ts';
import { analyse, loadLanguageModel } from '../../src/language/index.ts';
import { findTimes, joinRanges } from '../../src/time/index.ts';
import { allTables } from '../all-tables.ts';

const model = loadLanguageModel();
const published = { from: '2025-06-10', to: '2025-06-10' };

/** The acts of a text that was published on 10 June 2025; a headline stands before an empty line. */
export function actsOf(text: string): readonly EventDraft[] {
  const end = text.indexOf('\n\n');
  const headline = { kind: 'headline' as const, span: { start: 0, end } };
  const body = { kind: 'paragraph' as const, span: { start: end + 2, end: text.length } };
  const blocks = end < 0 ? [] : [headline, body];
  const analysis = analyse({ articleId: '0'.repeat(64), text, blocks }, model);
  const times = joinRanges(text, findTimes(text, published, allTables.time).found);
  const actors = findActors(analysis, published, allTables.actors).found;
  const claims = findClaims(analysis, actors, allTables.claims).found;
  return findEvents(analysis, actors, { times, claims, published, tables: allTables.events }).found;
}

type Party = EventDraft['actors'][number];

/** By the code of a country where it has one, else by its words. */
function sideOf(parties: readonly Party[]): string {
  return parties.map(({ country, text }) => country ?? text).join(', ');
}

/** Each act once, with what all its mentions tell: "RETREAT/release happened: FJI -> TON". */
export function told(text: string): readonly string[] {
  return actsOf(text)
    .filter(({ repeats }) => repeats === undefined)
    .map(({ type, mode, status, actors, recipients }) => {
      const coded = mode === null ? type : `${type}/${mode}`;
      return `${coded} ${status}: ${sideOf(actors)} -> ${sideOf(recipients)}`;
    });
}
