export type { ArticleTables, ChromeEffect, ChromePhrase } from './article.ts';
export type { ClaimTables, CueFrame, CuePart, CueRow, CueStance } from './claims.ts';
export type {
  Complement,
  Effect,
  EffectName,
  EventTables,
  Filler,
  NounReading,
  Operator,
  StatusPart,
  VerbReading,
} from './events.ts';
export type {
  ActionRow,
  ComparatorPhrase,
  ComparatorTable,
  CurrencyRow,
  FigureStatusCue,
  FigureTables,
  NumberWord,
  NumberWords,
  UnitRow,
} from './figures.ts';
export {
  type Abbreviation,
  type AbbreviationUse,
  type LanguageTables,
  readLanguageTables,
} from './language.ts';
export { loadTables, type Tables } from './load-tables.ts';
export { listCell, readTable, type TableRow, tableError } from './tsv.ts';
