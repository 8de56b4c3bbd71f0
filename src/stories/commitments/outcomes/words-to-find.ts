// By which words later articles may be found that tell what became of the promises that are still open.

import type { Day } from '../../../time/index.ts';
import { surelyReported } from '../../reports/order-reports.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import { readDeed } from '../read-deed.ts';
import type { Commitment, CommitmentOptions } from '../types.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

/** Words that a sentence must all have, of articles that were published after a day. */
export interface WordsToFind {
  readonly words: string;
  readonly after: Day;
}

/** So many different searches, for the newest open promises first: a bound for what one question may cost. */
const mostSearches = 60;
/** Names say most; where there are none, two of the longest words together. */
const mostNames = 2;
const longestWords = 3;

function isOpen({ state, firmness, type }: Commitment): boolean {
  return (state === 'open' || state === 'overdue') && firmness !== 'expected' && type !== 'CONSULT';
}

/** The words of the promise's sentence whose stems are those, as they are written. */
function written(
  report: Report,
  stems: ReadonlySet<string>,
  knowledge: CommitmentKnowledge,
): readonly string[] {
  const words = wordsOf(report.event.evidence.quote).map(({ word }) => word);
  return [...new Set(words.filter((word) => stems.has(stemOf(word, knowledge.irregular))))];
}

function phrasesOf(report: Report, knowledge: CommitmentKnowledge): readonly string[] {
  const { objects, names } = readDeed(report, knowledge);
  const own = written(report, names, knowledge);
  if (own.length > 0) return own.slice(0, mostNames);
  const [a, b, c] = written(report, objects, knowledge)
    .toSorted((x, y) => y.length - x.length)
    .slice(0, longestWords);
  if (a === undefined || b === undefined) return a === undefined ? [] : [a];
  return c === undefined ? [`${a} ${b}`] : [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`];
}

/** Each words once, of articles after the first of the days. */
function once(searches: readonly WordsToFind[]): readonly WordsToFind[] {
  const after = new Map<string, Day>();
  for (const search of searches) {
    const known = after.get(search.words);
    if (known === undefined || search.after < known) after.set(search.words, search.after);
  }
  return [...after].map(([words, day]) => ({ words, after: day }));
}

/** Of the promises that no act has ended by the day, the newest first. */
export function wordsToFind(
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
  { on, apart = [] }: Pick<CommitmentOptions, 'on' | 'apart'>,
): readonly WordsToFind[] {
  const searches = workOutCommitments(reports, knowledge, { on, apart, byActsAlone: true })
    .filter(isOpen)
    .toReversed()
    .flatMap(({ lead }) =>
      phrasesOf(lead, knowledge).map((words) => ({ words, after: surelyReported(lead.reported) })),
    );
  return once(searches).slice(0, mostSearches);
}
