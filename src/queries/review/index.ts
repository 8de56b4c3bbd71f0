export { askReview } from './review.ts';
export type {
  LinkedRecord,
  Passage,
  ReviewAnswer,
  ReviewItem,
  ReviewKnowledge,
  ReviewQuestion,
  ReviewReason,
  ReviewSubject,
} from './types.ts';
