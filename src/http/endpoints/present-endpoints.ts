// Questions about what many articles together tell: states, promises, figures, what changed.

import { z } from 'zod';
import { answerCommitments, answerDiff, answerFigures, answerStanding } from '../../answers/index.ts';
import { commitmentAnswer, diffAnswer, figureAnswer, standingAnswer } from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import { actor, clockOptions, day, flag, momentOption, someActor } from './options.ts';

const oneOrTwo = { a: actor, b: someActor, ...clockOptions };

export const presentEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'standing',
    summary: 'What stands between two actors, or around one: sanctions, embassies, borders, treaties',
    command: 'standing',
    options: z.strictObject({
      ...oneOrTwo,
      all: flag('all changes and reports of each state, not the newest alone'),
    }),
    answer: standingAnswer,
    answerName: 'StandingAnswer',
    ask: answerStanding,
  }),
  endpoint({
    name: 'commitments',
    summary: 'Announced and promised acts and what became of them',
    command: 'commitments',
    options: z.strictObject({ a: someActor, b: someActor, ...clockOptions }),
    answer: commitmentAnswer,
    answerName: 'CommitmentAnswer',
    ask: answerCommitments,
  }),
  endpoint({
    name: 'figures',
    summary: 'Figures about the same thing side by side, and why those differ that cannot both hold',
    command: 'figures',
    options: z.strictObject(oneOrTwo),
    answer: figureAnswer,
    answerName: 'FigureAnswer',
    ask: answerFigures,
  }),
  endpoint({
    name: 'diff',
    summary: 'What changed about a pair between two days of knowing or of taking, and what changed it',
    command: 'diff',
    options: z.strictObject({
      a: actor,
      b: actor,
      since: day('compare with what the news had told by the end of this day'),
      recordedSince: momentOption('compare with what the ledger held by then (day or instant, UTC)'),
      ...clockOptions,
    }),
    answer: diffAnswer,
    answerName: 'DiffAnswer',
    ask: answerDiff,
  }),
];
