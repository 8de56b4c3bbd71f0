// `data/events/scores.tsv` and `cameo.tsv`: where an act stands between conflict and cooperation, and its code in the older ontology.

import {
  type ActScale,
  type EventMention,
  type EventType,
  eventTypeSchema,
  quadOf,
} from '../record/index.ts';
import { readTable, tableError } from './tsv.ts';

export type ScaledAct = Pick<EventMention, 'type' | 'mode'> & { readonly contexts: readonly string[] };

/** Every act that the record may hold has a scale. */
export type ScaleTable = (act: ScaledAct) => ActScale;

interface Row {
  readonly type: EventType;
  readonly mode: string;
  readonly line: number;
}

type Scored = Row & Pick<ActScale, 'score'>;
type Coded = Row & Pick<ActScale, 'cameo' | 'goldstein'> & { readonly context: string };

const scoreColumns = ['type', 'mode', 'score'] as const;
const codeColumns = ['type', 'mode', 'context', 'cameo', 'goldstein'] as const;

function typeOf(cell: string, file: URL, line: number): EventType {
  const read = eventTypeSchema.safeParse(cell);
  if (!read.success) throw tableError(file, line, `"${cell}" is no type of PLOVER`);
  return read.data;
}

function numberOf(cell: string, file: URL, line: number): number {
  const value = Number(cell);
  if (cell === '' || !(value >= -10 && value <= 10))
    throw tableError(file, line, `"${cell}" is not a number from -10 to 10`);
  return value;
}

function readScores(file: URL): readonly Scored[] {
  return readTable(file, scoreColumns).map(({ line, cells }) => {
    const score = numberOf(cells.score, file, line);
    return { type: typeOf(cells.type, file, line), mode: cells.mode, line, score };
  });
}

function readCodes(file: URL): readonly Coded[] {
  return readTable(file, codeColumns).map(({ line, cells }) => {
    if (!/^(?:0[1-9]|1\d|20)\d{1,2}$/u.test(cells.cameo))
      throw tableError(file, line, `"${cells.cameo}" is no code of CAMEO`);
    const goldstein = numberOf(cells.goldstein, file, line);
    const { mode, context, cameo } = cells;
    return { type: typeOf(cells.type, file, line), mode, context, line, cameo, goldstein };
  });
}

/** Every type needs a row for acts of any mode, the last of its rows that can be met. */
function checkWhole(rows: readonly (Row & { readonly context?: string })[], file: URL): void {
  for (const type of eventTypeSchema.options)
    if (!rows.some((row) => row.type === type && row.mode === '' && (row.context ?? '') === ''))
      throw tableError(file, 1, `${type} has no row without a mode`);
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a type has no row of its own or a cell is not what its column says. */
export function readScaleTable(folder: URL): ScaleTable {
  const [scoreFile, codeFile] = [new URL('events/scores.tsv', folder), new URL('events/cameo.tsv', folder)];
  const [scores, codes] = [readScores(scoreFile), readCodes(codeFile)];
  checkWhole(scores, scoreFile);
  checkWhole(codes, codeFile);
  return ({ type, mode, contexts }) => {
    const ofType = scores.filter((row) => row.type === type);
    const scored = ofType.find((row) => row.mode === mode) ?? ofType.find((row) => row.mode === '');
    const coded = codes.find(
      (row) =>
        row.type === type &&
        (row.mode === '' || row.mode === mode) &&
        (row.context === '' || contexts.includes(row.context)),
    );
    if (scored === undefined || coded === undefined) throw new Error(`no scale for ${type}`);
    return { quad: quadOf(type), score: scored.score, cameo: coded.cameo, goldstein: coded.goldstein };
  };
}
