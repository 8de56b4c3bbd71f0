export { pairAnswer, pairCount, pairsAnswer, timelineAnswer } from './acts.ts';
export { articleAnswer, articleRecordLine } from './articles.ts';
export { articleLabel, correctionMark, side } from './labels.ts';
export { actLine, claimLine, figureLine } from './lines.ts';
export type { Matching } from './match.ts';
export { commitmentAnswer, standingAnswer } from './present.ts';
