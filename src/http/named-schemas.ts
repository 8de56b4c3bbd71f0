// The schemas that have a name of their own in the OpenAPI document, and so in the client.

import { z } from 'zod';
import {
  actorReferenceSchema,
  authoritySchema,
  dayIntervalSchema,
  eventTypeSchema,
  recordSchemas,
  spanSchema,
  statusSchema,
} from '../record/index.ts';
import { correctionRequest } from './correction-routes.ts';
import { endpoints } from './endpoints/index.ts';
import * as answers from './schemas/index.ts';
import { newUserAnswer, tokenRequest, userRequest, usersAnswer, visitorAnswer } from './visitor-routes.ts';

export const problemSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), advice: z.string() }),
});

const records = {
  PageRecord: recordSchemas.page,
  Sighting: recordSchemas.sighting,
  ArticleRecord: recordSchemas.article,
  EventMention: recordSchemas.event,
  Claim: recordSchemas.claim,
  Figure: recordSchemas.figure,
  Reading: recordSchemas.reading,
  ProblemRecord: recordSchemas.problem,
  Correction: recordSchemas.correction,
  Span: spanSchema,
  DayInterval: dayIntervalSchema,
  ActorReference: actorReferenceSchema,
  Authority: authoritySchema,
  EventType: eventTypeSchema,
  Status: statusSchema,
};

const requests = {
  CorrectionRequest: correctionRequest,
  CorrectionOutcome: answers.correctionOutcome,
  TokenRequest: tokenRequest,
  Visitor: visitorAnswer,
  UserRequest: userRequest,
  UsersAnswer: usersAnswer,
  NewUser: newUserAnswer,
  Problem: problemSchema,
};

const lines = {
  ActLine: answers.actLine,
  SourcedAct: answers.sourcedAct,
  ListedAct: answers.listedAct,
  FigureLine: answers.figureLine,
  SourcedFigure: answers.sourcedFigure,
  ClaimLine: answers.claimLine,
  ArticleLabel: answers.articleLabel,
  ArticleRecordLine: answers.articleRecordLine,
  CorrectionMark: answers.correctionMark,
  CorrectionLine: answers.correctionLine,
  CorrectionPreview: answers.correctionPreview,
  Side: answers.side,
  SourceCount: answers.sources,
  PairCount: answers.pairCount,
  StandingLine: answers.standingLine,
  SourcedStanding: answers.sourcedStanding,
  MoveLine: answers.moveLine,
  CommitmentLine: answers.commitmentLine,
  SourcedCommitment: answers.sourcedCommitment,
  ReportLine: answers.reportLine,
  Series: answers.series,
  SeriesFigure: answers.seriesFigure,
  FigureConflict: answers.figureConflict,
  StoryHead: answers.storyHead,
  StoryLine: answers.storyLine,
  StoryEvent: answers.storyEvent,
  HappeningFields: answers.happeningFields,
  Relative: answers.relative,
  ComparedLine: answers.comparedLine,
  PageLine: answers.pageLine,
  BriefClue: answers.briefClue,
  ReviewItem: answers.reviewItem,
  ReviewReason: answers.reviewReason,
  LinkedRecord: answers.linkedRecord,
  Passage: answers.passage,
  SearchLine: answers.searchLine,
  StoredEntry: answers.storedEntry,
  LedgerHead: answers.ledgerHead,
};

export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  ...records,
  ...requests,
  ...lines,
  ...Object.fromEntries(endpoints.map(({ answerName, answer }) => [answerName, answer])),
};
