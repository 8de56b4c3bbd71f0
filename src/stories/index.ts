export { type CommitmentKnowledge, knowCommitments } from './commitments/knowledge.ts';
export type { Commitment, CommitmentChange, CommitmentState, Firmness } from './commitments/types.ts';
export { workOutCommitments } from './commitments/work-out-commitments.ts';
export { findCopies } from './copies/find-copies.ts';
export { type Probe, probeWords } from './copies/probe-words.ts';
export type { AlignedPassage, CopyDecision, CopyKind, CopyText } from './copies/types.ts';
export type { Passage, Report } from './reports/types.ts';
export {
  compareForStory,
  findStories,
  makeStoryLinker,
  type StoryLinker,
} from './same-story/find-stories.ts';
export { profileArticle, type StoryProfile } from './same-story/profile-article.ts';
export { storiesOf } from './same-story/stories-of.ts';
export type { Story, StoryLink, StoryText } from './same-story/types.ts';
export { findSeries, knowSeries } from './series/find-series.ts';
export type { SeriesKnowledge } from './series/read-thing.ts';
export type { ConflictReason, FigureConflict, FigureReport, Series } from './series/types.ts';
export { knowStanding, type StandingKnowledge } from './standing/knowledge.ts';
export type { MoveForce, Standing, StatedEnd, StateMove, Transition } from './standing/types.ts';
export { workOutStanding } from './standing/work-out-standing.ts';
export { type WordWeights, weighWords } from './words/word-weights.ts';
