// What stands by the sentences of one article, as a person would note it: "border TGO > BEN: closed, since 2026-03-09".

import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../src/language/index.ts';
import { lineReports } from '../../src/predict/line-reports.ts';
import { knowStanding, type Standing, workOutStanding } from '../../src/stories/index.ts';
import { allTables } from '../all-tables.ts';

const context = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };
const knowledge = knowStanding(allTables);
/** The day on which each sample is published and asked about, a Tuesday. */
const published = '2026-03-10';

function noteOf({ kind, by, on, object, state, since, end, announced }: Standing): string {
  const began = since?.from == null || since.from !== since.to ? null : `since ${since.from}`;
  const ends = end?.days.to == null ? null : `until ${end.days.to}`;
  const planned = announced.length === 0 ? null : `announced ${announced.map(({ to }) => to).join(', ')}`;
  const parts = [state, began, ends, planned].filter((part) => part !== null);
  return `${kind} ${by} > ${on}${object === null ? '' : ` (${object})`}: ${parts.join(', ')}`;
}

/** The states that the text tells of on the day of its publication. */
export function standsBy(text: string): readonly string[] {
  const line = { id: 'a', texts: [{ id: 'a', day: published, headline: 'A day in the capital', text }] };
  return workOutStanding(lineReports(line, context), knowledge, { on: published }).map(noteOf);
}

/** Holds each sentence against what should stand by it. */
export function assertStands(told: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(told)) assert.deepEqual(standsBy(text), expected, text);
}
