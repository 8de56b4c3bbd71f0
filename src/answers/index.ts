export { type AboutAnswer, answerAbout } from './answer-about.ts';
export { type ActorsAnswer, type ActorsOptions, answerActors } from './answer-actors.ts';
export { answerDiff, type DiffOptions } from './answer-diff.ts';
export {
  answerArticle,
  answerCorrections,
  answerPage,
  answerPages,
  answerWhy,
  type PagesOptions,
  type WhyOptions,
} from './answer-page.ts';
export { answerPair, answerPairInBrief, type PairOptions } from './answer-pair.ts';
export { answerPairs, type PairsOptions } from './answer-pairs.ts';
export { answerCommitments, answerFigures, answerStanding, type SidesOptions } from './answer-present.ts';
export { answerReview, type ReviewOptions } from './answer-review.ts';
export { answerSearch, type SearchOptions } from './answer-search.ts';
export {
  answerCompare,
  answerEvent,
  answerLineage,
  answerStories,
  answerStory,
  type CompareOptions,
  type EventOptions,
  type PageOptions,
  type StoriesOptions,
} from './answer-stories.ts';
export { answerTimeline, type TimelineOptions } from './answer-timeline.ts';
export { askedDay, clocksOf, readDay, readInstant } from './clocks.ts';
export {
  type CorrectionOutcome,
  makeCorrection,
  previewCorrection,
} from './corrections/answer-correction.ts';
export type { CorrectionRequest } from './corrections/correction-request.ts';
export { type Knowledge, makeKnowledge } from './make-knowledge.ts';
export { linesAtOnce, type PortionOptions } from './portion.ts';
export {
  readCommitmentKnowledge,
  readPairKnowledge,
  readSeriesKnowledge,
  readStandingKnowledge,
  readWordWeights,
} from './read-knowledge.ts';
export { resolveSide } from './resolve-side.ts';
export { actsAtOnce, type StretchOptions } from './stretch.ts';
export { toJson } from './to-json.ts';
export type { Asking, ClockOptions } from './types.ts';
