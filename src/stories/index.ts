export { type CommitmentKnowledge, knowCommitments } from './commitments/knowledge.ts';
export { type WordsToFind, wordsToFind } from './commitments/outcomes/words-to-find.ts';
export { mayRefuse } from './commitments/read-deed.ts';
export type {
  Commitment,
  CommitmentChange,
  CommitmentState,
  Firmness,
  LaterText,
  NearOutcome,
} from './commitments/types.ts';
export { countsBy, workOutCommitments } from './commitments/work-out-commitments.ts';
export {
  decideCopies,
  findCopies,
  type IsAsked,
  makeCopyFinder,
  readForCopies,
} from './copies/find-copies.ts';
export type { AlignedPassage, CopyDecision, CopyKind, CopyText } from './copies/types.ts';
export {
  type ActKeyKnowledge,
  actKeys,
  actKeysVersion,
  countedKey,
  listedKey,
  lookupAlone,
  lookupBoth,
  lookupDeeds,
  lookupStates,
  lookupStatesOfOne,
  statusKey,
  typeKey,
} from './keys/act-keys.ts';
export {
  articleKeys,
  articleKeysVersion,
  copyLookup,
  type IndexedKeys,
  type KeyedArticle,
  type KeyLookup,
  storyLookups,
} from './keys/article-keys.ts';
export { type KeyFound, metByCopyKeys, metByStoryKeys } from './keys/met-by-keys.ts';
export { dateProfile, unpackProfile } from './keys/pack-profile.ts';
export { type StateClass, stateClasses, stateSides } from './keys/state-classes.ts';
export { isToldUnder, lookupTold, toldBy, toldClass, toldClasses } from './keys/told-classes.ts';
export { sentencesOf } from './reports/sentences.ts';
export type { Passage, Report } from './reports/types.ts';
export { noRuledLinks, type RuledLinks } from './ruled/ruled-links.ts';
export { compareActs } from './same-event/compare-acts.ts';
export { daysOfHappening } from './same-event/days-of-happening.ts';
export { findEvents, type Happening, type LikelyLink, linkActs } from './same-event/find-events.ts';
export { gatherFields, type HappeningFields } from './same-event/gather-fields.ts';
export { type EventKnowledge, knowEvents } from './same-event/knowledge.ts';
export type { ActFacts, ActLink, ArticleActs, ToldAct } from './same-event/types.ts';
export { compareForStory, type StoryComparison } from './same-story/compare-for-story.ts';
export {
  findStories,
  linkWith,
  makeStoryLinker,
  type StoryLinker,
  storiesAmong,
} from './same-story/find-stories.ts';
export { readForStory, type StoryReading } from './same-story/link-articles.ts';
export { profileArticle, type StoryProfile } from './same-story/profile-article.ts';
export { storiesOf } from './same-story/stories-of.ts';
export type { Story, StoryLink, StoryText } from './same-story/types.ts';
export { isProgress } from './series/compare-figures.ts';
export { findSeries, knowSeries } from './series/find-series.ts';
export type { SeriesKnowledge } from './series/read-thing.ts';
export { splitStrands } from './series/split-strands.ts';
export type { ConflictReason, FigureConflict, FigureReport, Series } from './series/types.ts';
export type { ReadMore } from './standing/find-unread.ts';
export { knowStanding, type StandingKnowledge } from './standing/knowledge.ts';
export {
  type NamedIn,
  namedIn,
  packedMovesVersion,
  packMoves,
  type ToldMoves,
  toldMoves,
  unpackMoves,
} from './standing/pack-moves.ts';
export { mayTellState, readMoves } from './standing/read-moves.ts';
export type { MoveForce, Standing, StatedEnd, StateMove, Transition } from './standing/types.ts';
export { type UnreadClasses, workOutPartly, workOutStanding } from './standing/work-out-standing.ts';
export { findTimeline, type TimelineKnowledge } from './timeline/find-timeline.ts';
export type { TimelineDay } from './timeline/types.ts';
export { type WordWeights, weighWords } from './words/word-weights.ts';
