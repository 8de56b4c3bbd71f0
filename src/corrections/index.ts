export { editableFields } from './editable-fields.ts';
export { nameRecord, type ReadArticle } from './name-record.ts';
export { type StandingCorrections, standingCorrections } from './standing-corrections.ts';
export type { CorrectionMark, MadeCorrection } from './types.ts';
