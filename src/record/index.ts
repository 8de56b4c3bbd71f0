export { areDaysHeld } from './are-days-held.ts';
export type {
  ArticleBlock,
  ArticleForm,
  ArticlePart,
  ArticleRecord,
  Dating,
  DatingClue,
  DroppedPart,
} from './article.ts';
export {
  beganOn,
  daysAsTaken,
  eventAsTaken,
  figureAsTaken,
  notAfterTaking,
  type Told,
  writtenFrom,
} from './as-taken.ts';
export {
  type ActorReference,
  type Authority,
  actorReferenceSchema,
  authoritySchema,
  dayIntervalSchema,
  daySchema,
  type Status,
  sha256Hex,
  spanSchema,
  statusSchema,
} from './base.ts';
export type { Claim } from './claim.ts';
export { authorityOf, claimAround } from './claim-around.ts';
export {
  type ActorIdentity,
  type ActorNaming,
  type Correction,
  type CorrectionOf,
  type LinkNaming,
  linkRelations,
  type Naming,
  type QuotedNaming,
} from './correction.ts';
export {
  type Entry,
  entryId,
  makeEntry,
  type RecordKind,
  type RecordOf,
  recordJsonSchema,
  recordSchemas,
} from './entry.ts';
export { type EventMention, type EventType, eventTypeSchema, hasToldDays } from './event.ts';
export type { Figure } from './figure.ts';
export {
  isReadingFault,
  type PageRecord,
  type ProblemRecord,
  type ReadingFault,
  type Sighting,
} from './page.ts';
export { type ActScale, isCooperation, type Quad, quadOf } from './quads.ts';
export type { Reading } from './reading.ts';
