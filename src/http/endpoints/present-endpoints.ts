// Questions about what many articles together tell: states, promises, figures, what changed.

import { z } from 'zod';
import {
  answerCommitments,
  answerDiff,
  answerFigures,
  answerStanding,
  linesAtOnce,
} from '../../answers/index.ts';
import {
  commitmentAnswer,
  commitmentState,
  diffAnswer,
  figureAnswer,
  standingAnswer,
} from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import { actor, clockOptions, day, momentOption, portionOptions, someActor } from './options.ts';

const oneOrTwo = { a: actor, b: someActor, ...clockOptions };

export const presentEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'standing',
    isLong: true,
    summary: 'What stands between two actors, or around one: sanctions, embassies, borders, treaties',
    command: 'standing',
    options: z.strictObject({
      ...oneOrTwo,
      ...portionOptions(
        'states',
        linesAtOnce.states,
        'all states, with all changes and reports of each, not the newest alone',
      ),
    }),
    answer: standingAnswer,
    answerName: 'StandingAnswer',
    ask: answerStanding,
  }),
  endpoint({
    name: 'commitments',
    isLong: true,
    summary: 'Announced and promised acts and what became of them',
    command: 'commitments',
    options: z.strictObject({
      a: someActor,
      b: someActor,
      state: commitmentState.meta({ description: 'only those in this state' }).optional(),
      ...portionOptions('commitments of each state', linesAtOnce.commitments, 'all commitments'),
      ...clockOptions,
    }),
    answer: commitmentAnswer,
    answerName: 'CommitmentAnswer',
    ask: answerCommitments,
  }),
  endpoint({
    name: 'figures',
    isLong: true,
    summary: 'Figures about the same thing side by side, and why those differ that cannot both hold',
    command: 'figures',
    options: z.strictObject({
      ...oneOrTwo,
      ...portionOptions('series', linesAtOnce.series, 'all series, with all their figures'),
    }),
    answer: figureAnswer,
    answerName: 'FigureAnswer',
    ask: answerFigures,
  }),
  endpoint({
    name: 'diff',
    isLong: true,
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
