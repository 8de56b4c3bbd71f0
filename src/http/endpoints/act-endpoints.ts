// Questions answered by acts: pairs, one pair, a timeline.

import { z } from 'zod';
import {
  answerActors,
  answerPair,
  answerPairInBrief,
  answerPairs,
  answerTimeline,
  linesAtOnce,
} from '../../answers/index.ts';
import { actorsAnswer, briefAnswer, pairAnswer, pairsAnswer, timelineAnswer } from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import {
  actor,
  actors,
  clockOptions,
  day,
  flag,
  number,
  portionOptions,
  someActor,
  stretchOptions,
} from './options.ts';

export const actEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'actors',
    summary: 'States, bodies and persons by the beginning of a name or of a word of it',
    command: 'actors',
    options: z.strictObject({
      like: z
        .string()
        .min(1)
        .meta({ description: 'the beginning of a name, or of a word of it', examples: ['luka'] }),
      limit: number('at most so many (default: 10)').optional(),
    }),
    answer: actorsAnswer,
    answerName: 'ActorsAnswer',
    ask: answerActors,
  }),
  endpoint({
    name: 'pairs',
    summary: 'The pairs that the ledger knows acts between, busiest first',
    command: 'pairs',
    options: z.strictObject({
      actor: someActor.meta({ description: 'only pairs with this state or body' }),
      months: number('of each pair only the last so many months (default: all)').optional(),
      ...portionOptions('pairs', linesAtOnce.pairs),
      ...clockOptions,
    }),
    answer: pairsAnswer,
    answerName: 'PairsAnswer',
    ask: answerPairs,
  }),
  endpoint({
    name: 'pair',
    summary: 'What stands between two actors, every line with its sentence',
    command: 'pair',
    options: z.strictObject({ a: actor, b: actor, ...stretchOptions, ...clockOptions }),
    answer: pairAnswer,
    answerName: 'PairAnswer',
    ask: answerPair,
  }),
  endpoint({
    name: 'brief',
    summary: 'The same in brief, for one day after the other: acts, states and promises (`--brief`)',
    command: 'pair',
    options: z.strictObject({ a: actor, b: actor, ...stretchOptions, ...clockOptions }),
    answer: briefAnswer,
    answerName: 'BriefAnswer',
    ask: answerPairInBrief,
  }),
  endpoint({
    name: 'timeline',
    isLong: true,
    summary: 'Acts by the day they happened or are to happen',
    command: 'timeline',
    options: z.strictObject({
      actor: actors,
      from: day('only acts that may have happened on or after this day'),
      to: day('only acts that may have happened on or before this day'),
      statements: flag('also what the only actor asked for is reported to have said'),
      ...stretchOptions,
      ...clockOptions,
    }),
    answer: timelineAnswer,
    answerName: 'TimelineAnswer',
    ask: answerTimeline,
  }),
];
