// Reads sentences whose events have been judged by readers, and describes each event by its features.

import { readFileSync } from 'node:fs';
import { describeCertainty } from '../../../src/events/certainty/describe-certainty.ts';
import type { LanguageModel } from '../../../src/language/index.ts';
import { analyseText } from '../../../src/predict/analyse-text.ts';
import type { EventTables } from '../../../src/tables/index.ts';

interface JudgedLine {
  readonly text: string;
  readonly events: readonly { readonly start: number; readonly value: number }[];
}

export interface JudgedEvent {
  readonly features: readonly string[];
  readonly value: number;
  readonly fold: number;
}

/** Neighbours in the file are of one document: they go to one fold. */
const blockCount = 50;

/** The events of a file of judged sentences in their order, each in one of `foldCount` folds. */
export function readCertaintySamples(
  file: string,
  foldCount: number,
  { model, tables }: { readonly model: LanguageModel; readonly tables: EventTables },
): readonly JudgedEvent[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const blockLines = Math.ceil(lines.length / blockCount);
  return lines.flatMap((line, number) => {
    const { text, events } = JSON.parse(line) as JudgedLine;
    const analysis = analyseText(text, { model });
    return events.map(({ start, value }) => ({
      features: describeCertainty(analysis, start, tables),
      value,
      fold: Math.floor(number / blockLines) % foldCount,
    }));
  });
}
