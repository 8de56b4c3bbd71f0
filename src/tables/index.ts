export { nonStateCodes } from './actor-cells.ts';
export type { ActorLexicon, LexiconEntry, LexiconKind } from './actor-lexicon.ts';
export { firstWord } from './actor-lexicon.ts';
export type {
  AmbiguityRule,
  Office,
  Organisation,
  Person,
  Place,
  PlaceWordUse,
  Role,
  State,
  Tenure,
} from './actor-rows.ts';
export { type ActorTables, readActorTables } from './actors.ts';
export type { Alphabet } from './alphabets.ts';
export {
  type ArticleTables,
  type ChromeEffect,
  type ChromePhrase,
  type PhraseTables,
  readPhraseTables,
  withinKeyChars,
} from './article.ts';
export {
  type AttributionModel,
  type AttributionTable,
  attributionTables,
  makeAttributionModel,
  packAttributionModel,
  partStates,
  powerOf,
  type WeightTable,
} from './attribution-model.ts';
export { type BoostedTrees, noTrees, sumTrees } from './boosted-trees.ts';
export {
  type CertaintyAnswer,
  type CertaintyModel,
  type CertaintyQuestion,
  type CertaintyScale,
  certaintyQuestions,
  packCertaintyModel,
  parseCertaintyModel,
} from './certainty-model.ts';
export { checkTenures } from './check-tenures.ts';
export type { ClaimTables, CueFrame, CuePart, CueRow, CueStance } from './claims.ts';
export { readClaimTables } from './claims.ts';
export {
  type AlikeKind,
  type CommitmentTables,
  type CommitmentWordUse,
  type DeedSigns,
  type OutcomeWordUse,
  readCommitmentTables,
} from './commitments.ts';
export type { Birth, Candidacy, DatingTables, Reign, WorldFact, WorldFactKind } from './dating.ts';
export type {
  Complement,
  Effect,
  EffectName,
  EventTables,
  Filler,
  ModeSign,
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
export { foldName } from './fold-name.ts';
export { type KnownFault, readKnownFaults } from './known-faults.ts';
export {
  type AbbreviationUse,
  type LanguageTables,
  type NameHint,
  readLanguageTables,
  readVerbForms,
  type VerbForms,
} from './language.ts';
export { type LineModel, oddsSteps, packLineModel, parseLineModel } from './line-model.ts';
export { dataFolder, loadTables, type Tables } from './load-tables.ts';
export { type LookedUpWord, lookUpWord } from './look-up-word.ts';
export { brokenModel, type ModelFormat, modelName, readModelBytes, readModelFile } from './model-file.ts';
export { endsOfName, plainName } from './namesakes.ts';
export type {
  Agency,
  NoticeKind,
  NoticePhrases,
  NoticeTables,
  StockPhrase,
  TorturedPhrase,
} from './notices.ts';
export type { OfficeHolder, OfficeHolders } from './office-holders.ts';
export { folderUrl, ownTableFiles, ownTablesFolder } from './own-tables.ts';
export { type PairModel, packPairModel, parsePairModel } from './pair-model.ts';
export { type PatternIndex, wordKey } from './pattern-index.ts';
export { packSameActModel, parseSameActModel, type SameActModel } from './same-act-model.ts';
export { readScaleTable, type ScaledAct, type ScaleTable } from './scales.ts';
export { readSeriesTables, type SeriesAction, type SeriesNoun, type SeriesTables } from './series.ts';
export {
  readStandingTables,
  type StandingTables,
  type StateKind,
  type StateMoveRow,
  type StateParties,
} from './standing.ts';
export {
  type KinKind,
  readStoryTables,
  type StoryTables,
  type WordCounts,
  type WordKin,
} from './stories.ts';
export { readTimeTables } from './time.ts';
export type { Town, TownIndex } from './towns/town-index.ts';
export { listCell, readTable, type TableRow, tableError } from './tsv.ts';
export { hashCue, packTypeModel, parseTypeModel, type TypeModel } from './type-model.ts';
export { compareHoldings } from './wikidata/compare-holdings.ts';
export { parseAnswer } from './wikidata/parse-answer.ts';
export type { Comparison, Holding } from './wikidata/types.ts';
export { writeOwnTables } from './wikidata/write-own-tables.ts';
