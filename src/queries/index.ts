export { classActs } from './act-classes.ts';
export { actPlacesVersion, placeActs } from './act-places.ts';
export { type ArticleAnswer, type ArticleRecordLine, askArticle } from './article.ts';
export { type BorneOutBy, borneOutBy } from './borne-out-by.ts';
export type { ChangedLine } from './changed-lines.ts';
export {
  askCommitments,
  type CommitmentAnswer,
  type CommitmentLine,
  type CommitmentQuestion,
  type CommitmentStep,
  type NearOutcomeLine,
  type ReportLine,
} from './commitments.ts';
export { askCompare, type CompareAnswer, type ComparedLine, type SentenceLine } from './compare/index.ts';
export type { CommitmentDifference, StateDifference } from './compare-present.ts';
export { type CorrectedAt, type CorrectedLedger, correctedLedger } from './corrected/index.ts';
export {
  askCorrections,
  type Change,
  type CorrectionLine,
  type CorrectionPreview,
  type CorrectionsAnswer,
  type CorrectionsReport,
  checkCorrections,
  type FieldChange,
  instantAfter,
  makeCorrections,
  type NamedEntry,
  type NamedLine,
  nameEntry,
  type PairEffect,
  type PreviewKnowledge,
  previewCorrections,
  proposeEdits,
  proposeLinks,
  proposeMerge,
  proposeSplit,
  proposeUndo,
  proposeVerdict,
  type RecordEffect,
  type RelatedCorrection,
  type Relation,
  type Signature,
  saidAlready,
} from './corrections/index.ts';
export { askDiff, type DiffAnswer, type DiffQuestion } from './diff.ts';
export { placeFigures } from './figure-places.ts';
export {
  askFigures,
  type FigureAnswer,
  type FigureQuestion,
  type SeriesFigureLine,
  type SeriesLine,
} from './figures.ts';
export type { PairKnowledge, PromiseKnowledge } from './find-between.ts';
export { findNamedSide } from './find-named.ts';
export type { SourceCount } from './first-of-copies.ts';
export { leaveOutLater } from './leave-out-later.ts';
export type { LedgerClue } from './ledger-clues/index.ts';
export { askLedgerStatus, type LedgerStatus } from './ledger-status.ts';
export {
  askLineage,
  type LineageAnswer,
  type LineageQuestion,
  type Relative,
  type SharedPassage,
} from './lineage.ts';
export type { Rest, Stretch } from './list-acts.ts';
export { type MarkedDiff, type MayRepeatOld, markRepeats } from './mark-repeats.ts';
export { packAct } from './pack-acts.ts';
export type { BriefClue, PageBrief } from './page-brief.ts';
export { askPageCard, cardOfEntries, type PageCard } from './page-card.ts';
export { askPages, type PageLine, type PagesAnswer } from './pages.ts';
export {
  askPair,
  askPairInBrief,
  type PairAnswer,
  type PairInBrief,
  type PairQuestion,
} from './pair.ts';
export { pairActs } from './pair-acts.ts';
export type { PairCount, PairsAnswer } from './pair-types.ts';
export { askPairs, askPortionOfPairs } from './pairs.ts';
export type { ActorCount, PortionOfPairs } from './portion-of-pairs.ts';
export {
  askReview,
  type LinkedRecord,
  type Passage,
  type ReviewAnswer,
  type ReviewItem,
  type ReviewKnowledge,
  type ReviewReason,
} from './review/index.ts';
export { askSearch, type SearchAnswer, type SearchLine, type SearchQuestion } from './search.ts';
export type { SearchFilters } from './search-filters.ts';
export {
  askStanding,
  type EndLine,
  type MoveLine,
  type QuoteLine,
  type StandingAnswer,
  type StandingLine,
  type StandingQuestion,
  type StateChange,
} from './standing.ts';
export {
  askStories,
  type StoriesAnswer,
  type StoriesQuestion,
  type StoryEventHead,
  type StoryHead,
} from './stories.ts';
export { askEvent, askStory, type EventAnswer, type StoryAnswer, type StoryQuestion } from './story.ts';
export type { StoryEvent } from './story-events.ts';
export { type MoreToCome, type Portion, takePortion } from './take-portion.ts';
export type { StoryArticle, StoryLine } from './tell-stories.ts';
export { askTimeline, type TimelineAnswer, type TimelineQuestion } from './timeline.ts';
export type {
  ActLine,
  AnswerHead,
  ArticleLabel,
  Caveat,
  ClaimLine,
  FigureLine,
  LeftOut,
  Line,
  Side,
} from './types.ts';
export { askWhy, type WhyAnswer } from './why.ts';
export { type MayShareHappening, type WithHappenings, withHappenings } from './with-happenings.ts';
export { withOfficeErrors } from './with-office-errors.ts';
export { type MayRepeat, sourcesOfLines, type WithSources, withSources } from './with-sources.ts';
