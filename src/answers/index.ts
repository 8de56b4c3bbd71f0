export { isRecordId } from './corrections/is-record-id.ts';
export { identityOf, namingOfActor } from './corrections/name-actor.ts';
export { parseChange } from './corrections/parse-change.ts';
export { warnOfMerge } from './corrections/warn-of-merge.ts';
export {
  askedDay,
  readCommitmentKnowledge,
  readPairKnowledge,
  readSeriesKnowledge,
  readStandingKnowledge,
  readWordWeights,
} from './read-knowledge.ts';
export { resolveSide } from './resolve-side.ts';
export { resolveSides } from './resolve-sides.ts';
