// What the words around an article tell of the day on which the page was put together. That day is not the article's: these
// clues allow every day, and are kept for whoever wonders about a republished text.

import type { DatingClue } from '../../record/index.ts';
import type { DatingTables } from '../../tables/index.ts';
import { findPhrases } from '../../text/index.ts';
import type { Extraction } from '../types.ts';
import { findWorldFacts } from './clues/world-facts.ts';
import { datedPart } from './dated-part.ts';
import { nameFacts } from './find-phrases.ts';
import { foldText, splitSentences } from './split-sentences.ts';

/** "© 2019-2025 The Zenda Post": the last year counts. */
const copyrightYears = /(?:©|\(c\)|copyright)[^\d\n]{0,20}((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?/iu;
/** So many clues of other stories are enough. */
const maxStories = 3;

function chromeClue(ruleId: string, quote: string, note: string): DatingClue {
  return { ruleId, kind: 'chrome', quote, span: null, implies: { from: null, to: null }, note };
}

function findCopyright(lines: readonly string[]): readonly DatingClue[] {
  for (const line of lines) {
    const match = copyrightYears.exec(line.slice(0, 300));
    if (match === null) continue;
    return [
      chromeClue('copyright-year', match[0], `the site was last changed in ${match[2] ?? match[1]} or later`),
    ];
  }
  return [];
}

/** True where a text names anything that happened once; most chrome does not, and need not be cut into sentences. */
function namesSingleFact(text: string, { factPhrases }: DatingTables): boolean {
  return findPhrases(foldText(text), factPhrases).some(({ phrase }) =>
    phrase.rows.some(({ kind }) => kind === 'since' || kind === 'event'),
  );
}

/** Headlines of other stories that name something dated. */
function findStories(lines: readonly string[], tables: DatingTables): readonly DatingClue[] {
  const text = datedPart(lines.filter((line) => line.length > 20).join('\n'));
  if (!namesSingleFact(text, tables)) return [];
  const sentences = splitSentences(text);
  const dated = { text, sentences, times: [], named: nameFacts(sentences, tables.factPhrases) };
  const found = findWorldFacts(dated, tables).filter(({ group }) => group.startsWith('fact '));
  return found.slice(0, maxStories).map(({ quote, allows }) => {
    const from = allows[0]?.from ?? 'a day unknown';
    return chromeClue('other-stories', quote, `the page was put together on or after ${from}`);
  });
}

/** Clues from the lines that are not the article's, in the order of the page. */
export function findChromeClues({ dropped }: Extraction, tables: DatingTables): readonly DatingClue[] {
  const lines = dropped.map(({ text }) => text);
  return [...findStories(lines, tables), ...findCopyright(lines)];
}
