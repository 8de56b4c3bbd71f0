// All that the queries answer of a ledger, as the program prints it: for tests that compare two ledgers whole.

import { readPairKnowledge, readSeriesKnowledge } from '../../src/answers/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import {
  askCommitments,
  askFigures,
  askLineage,
  askPages,
  askPair,
  askPairs,
  askSearch,
  askStanding,
  askStories,
  askTimeline,
  type Side,
} from '../../src/queries/index.ts';
import { knowEvents } from '../../src/stories/index.ts';

const day = '2026-01-01';
const clocks = {};
const side = (code: string): Side => ({ asked: code, name: code, country: code, actorId: code });

/** Of a ledger of the example pages. */
export async function allAnswers(ledger: Ledger, { tables }: Reader): Promise<string> {
  const all = { clocks, includePossibly: false };
  const pair = readPairKnowledge(tables.actors);
  const events = knowEvents(tables);
  const sides = [side('BLR'), side('USA')] as const;
  return JSON.stringify(
    [
      await askPairs(ledger, all),
      await askPages(ledger, all),
      await askPair(ledger, { sides, day, ...all }, pair),
      await askPair(
        ledger,
        { sides: [side('IRN'), side('SAU')], day, ...all, clocks: { known: '2024-01-01' } },
        pair,
      ),
      await askTimeline(ledger, { sides: [], from: null, to: null, ...all }),
      await askStanding(ledger, { sides: [side('BLR')], day, ...all }, pair.standing),
      await askCommitments(ledger, { sides: [], day, ...all }, pair.commitments),
      await askFigures(ledger, { sides: [side('BLR')], ...all }, readSeriesKnowledge(tables.actors)),
      await askStories(ledger, { sides: [], least: 1, ...all }, events),
      await askLineage(ledger, { asked: 'minsk-letter', ...all }, events.weights),
      await askSearch(ledger, { words: 'prisoners', limit: 10, ...all, clocks: { known: '2025-06-01' } }),
    ],
    null,
    1,
  );
}
