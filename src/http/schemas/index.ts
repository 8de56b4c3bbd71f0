export { aboutAnswer, ledgerHead } from './about.ts';
export { actorsAnswer } from './actors.ts';
export { briefAnswer, pairAnswer, pairCount, pairsAnswer, timelineAnswer } from './acts.ts';
export { articleAnswer, articleRecordLine } from './articles.ts';
export { compareAnswer, comparedLine } from './compare.ts';
export { correctionLine, correctionOutcome, correctionPreview, correctionsAnswer } from './corrections.ts';
export { diffAnswer } from './diff.ts';
export { figureAnswer, figureConflict, series, seriesFigure } from './figures.ts';
export { articleLabel, correctionMark, side, sources, verdict } from './labels.ts';
export { actLine, claimLine, figureLine, listedAct, sourcedAct, sourcedFigure } from './lines.ts';
export type { Matching } from './match.ts';
export {
  briefClue,
  pageCard,
  pageLine,
  pagesAnswer,
  searchAnswer,
  searchLine,
  storedEntry,
  whyAnswer,
} from './pages.ts';
export {
  commitmentAnswer,
  commitmentLine,
  commitmentState,
  moveLine,
  reportLine,
  sourcedCommitment,
  sourcedStanding,
  standingAnswer,
  standingLine,
} from './present.ts';
export { linkedRecord, passage, reviewAnswer, reviewItem, reviewReason } from './review.ts';
export {
  eventAnswer,
  happeningFields,
  lineageAnswer,
  relative,
  storiesAnswer,
  storyAnswer,
  storyEvent,
  storyHead,
  storyLine,
} from './stories.ts';
