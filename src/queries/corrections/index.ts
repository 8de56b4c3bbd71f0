export { type CorrectionsReport, checkCorrections } from './check-corrections.ts';
export type { Change } from './compare-lines.ts';
export {
  askCorrections,
  type CorrectionLine,
  type CorrectionsAnswer,
  type NamedLine,
} from './list-corrections.ts';
export { type NamedEntry, nameEntry } from './name-entry.ts';
export {
  type CorrectionPreview,
  type PairEffect,
  type PreviewKnowledge,
  previewCorrections,
} from './preview-corrections.ts';
export { proposeMerge, proposeSplit } from './propose-actors.ts';
export { type FieldChange, proposeEdits } from './propose-edits.ts';
export { proposeUndo } from './propose-undo.ts';
export { proposeLinks, proposeVerdict, type Relation } from './propose-verdict.ts';
export type { FieldEffect, RecordEffect } from './record-effects.ts';
export type { RelatedCorrection } from './related-corrections.ts';
export { saidAlready } from './said-already.ts';
export { instantAfter, makeCorrections, type Signature } from './signature.ts';
