// Opens the ledger of a command, with the keys by which articles find those like them.

import { type KeyMaker, type Ledger, openLedger } from '../ledger/index.ts';
import { articleKeys, articleKeysVersion, type WordWeights, weighWords } from '../stories/index.ts';
import { dataFolder, readStoryTables } from '../tables/index.ts';
import type { Terminal } from './terminal.ts';

/** Between two lines on how far the index of keys is, in milliseconds. */
const lineEveryMs = 5_000;

/** The tables are read when the first article is to get its keys: most questions need none. */
export function keyMaker(onProgress: KeyMaker['onProgress'] = () => {}): KeyMaker {
  let weights: WordWeights | undefined;
  return {
    version: articleKeysVersion,
    keysOf: (article) => {
      weights ??= weighWords(readStoryTables(dataFolder).wordCounts);
      return articleKeys(article, weights);
    },
    onProgress,
  };
}

function tellNowAndThen({ err }: Terminal): KeyMaker['onProgress'] {
  let lastLineAt = 0;
  return (seq, total) => {
    const now = Date.now();
    if (now - lastLineAt < lineEveryMs) return;
    lastLineAt = now;
    err(`looking through the articles of the ledger for what they share: entry ${seq} of ${total}`);
  };
}

/** Throws as `openLedger` does. */
export function openLedgerOf(
  { ledger }: { readonly ledger: string },
  mode: 'create' | 'existing',
  terminal: Terminal,
): Promise<Ledger> {
  return openLedger(ledger, { mode, keys: keyMaker(tellNowAndThen(terminal)) });
}
