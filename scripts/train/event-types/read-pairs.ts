// The marked pairs that the model of types learns from: lines of a scored set, and sentences written for it.

import { readFileSync } from 'node:fs';
import type { MarkedPair } from '../../../src/events/index.ts';
import type { JsonObject } from '../../../src/predict/index.ts';
import { pairsOf } from '../../../src/predict/pair.ts';
import { readTable } from '../../../src/tables/tsv.ts';
import type { Span } from '../../../src/text/index.ts';

export interface LabelledPair {
  readonly text: string;
  readonly line: JsonObject;
  readonly pair: MarkedPair;
  /** A PLOVER type; CONCEDE for RETREAT and for YIELD, too. */
  readonly label: string;
  readonly isOwn: boolean;
}

/** The pairs of one part (`train`) of a set's lines. */
export function readSetPairs(file: string, part: string): readonly LabelledPair[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as JsonObject & { text: string; gold: readonly { type: string }[] })
    .filter((line) => line['split'] === part)
    .flatMap((line) =>
      pairsOf(line, line.text).map((pair, at) => ({
        text: line.text,
        line,
        pair,
        label: labelOf(line.gold[at]?.type ?? ''),
        isOwn: false,
      })),
    );
}

/** The sentences of a table with its sides in brackets: "[Minsk] freed {nine prisoners}". */
export function readOwnPairs(file: URL): readonly LabelledPair[] {
  return readTable(file, ['type', 'sentence']).map(({ cells }) => {
    const { text, pair } = unmark(cells.sentence);
    return { text, line: {}, pair, label: labelOf(cells.type), isOwn: true };
  });
}

function labelOf(type: string): string {
  return type === 'YIELD' || type === 'RETREAT' ? 'CONCEDE' : type;
}

/** The sentence without its brackets, and where they stood. */
export function unmark(marked: string): { readonly text: string; readonly pair: MarkedPair } {
  const actors: Span[] = [];
  const recipients: Span[] = [];
  let text = '';
  let start = 0;
  for (const letter of marked) {
    if (letter === '[' || letter === '{') start = text.length;
    else if (letter === ']') actors.push({ start, end: text.length });
    else if (letter === '}') recipients.push({ start, end: text.length });
    else text += letter;
  }
  return { text, pair: { actors, recipients } };
}
