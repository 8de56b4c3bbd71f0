// The table of `data/claims/`: the words that attribute a content to a source; and the model that was trained beside it.

import { type AttributionModel, readAttributionModel } from './attribution-model.ts';
import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const CUE_PARTS = ['verb', 'noun', 'adjective', 'adverb', 'preposition'] as const;
const CUE_FRAMES = [
  'that',
  'quote',
  'to',
  'ing',
  'obj',
  'addressee',
  'of',
  'for',
  'about',
  'whether',
  'source',
  'clause',
] as const;
const STANCES = ['assert', 'deny', 'allege', 'request', 'intend', 'believe', 'ask'] as const;

export type CuePart = (typeof CUE_PARTS)[number];
export type CueFrame = (typeof CUE_FRAMES)[number];
export type CueStance = (typeof STANCES)[number];

export interface CueRow {
  readonly lemma: string;
  readonly part: CuePart;
  readonly frames: ReadonlySet<CueFrame>;
  readonly stance: CueStance;
}

/** Cues by lemma, one map a part of speech. */
export interface ClaimTables {
  readonly cues: Readonly<Record<CuePart, ReadonlyMap<string, CueRow>>>;
  /** Null where its file was removed: then the rules alone tell who says what. */
  readonly model: AttributionModel | null;
}

/** Reads and checks the table of the claims stage. */
export function readClaimTables(folder: URL): ClaimTables {
  const file = new URL('claims/cues.tsv', folder);
  const cues: Record<CuePart, Map<string, CueRow>> = {
    verb: new Map(),
    noun: new Map(),
    adjective: new Map(),
    adverb: new Map(),
    preposition: new Map(),
  };
  for (const { line, cells } of readTable(file, ['lemma', 'part', 'frames', 'stance'])) {
    const part = knownCell(CUE_PARTS, cells.part, file, line);
    const frames = new Set(listCell(cells.frames).map((frame) => knownCell(CUE_FRAMES, frame, file, line)));
    if (cues[part].has(cells.lemma))
      throw tableError(file, line, `the ${part} "${cells.lemma}" stands twice`);
    cues[part].set(cells.lemma, {
      lemma: cells.lemma,
      part,
      frames,
      stance: knownCell(STANCES, cells.stance, file, line),
    });
  }
  const model = readAttributionModel(new URL('../models/claims/attributions.bin', folder));
  return { cues, model };
}
