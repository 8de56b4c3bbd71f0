// Answers that list acts: pairs, one pair, a timeline.

import { z } from 'zod';
import { dayIntervalSchema, daySchema } from '../../record/index.ts';
import { answerHead, count, moreToCome, side, sources } from './labels.ts';
import { actLine, claimLine, listedAct, sourcedFigure } from './lines.ts';
import { commitmentLine, rest, sourcedCommitment, sourcedStanding, standingLine } from './present.ts';

export const monthCount = z.strictObject({ month: z.string(), cooperation: count, conflict: count });

export const pairCount = z.strictObject({
  codes: z.tuple([z.string(), z.string()]),
  names: z.tuple([z.string(), z.string()]),
  acts: count,
  happened: count,
  cooperation: count,
  conflict: count,
  last: daySchema.nullable(),
  lastDays: dayIntervalSchema.nullable(),
  months: z.array(monthCount),
});

export const pairsAnswer = z.strictObject({
  ...answerHead,
  ...moreToCome,
  pairs: z.array(pairCount),
  actors: z.array(
    z.strictObject({
      ...{ code: z.string(), name: z.string(), acts: count },
      ...{ last: daySchema.nullable(), lastDays: dayIntervalSchema.nullable() },
    }),
  ),
});

export const briefAnswer = z.strictObject({
  ...answerHead,
  ...rest,
  sides: z.tuple([side, side]),
  day: daySchema,
  standing: z.array(standingLine),
  promisesAfter: daySchema.nullable(),
  aloneAfter: daySchema.nullable(),
  commitments: z.array(commitmentLine),
  acts: z.array(actLine),
  articles: count,
});

export const pairAnswer = z.strictObject({
  ...answerHead,
  ...rest,
  sides: z.tuple([side, side]),
  day: daySchema,
  standing: z.array(sourcedStanding),
  promisesAfter: daySchema.nullable(),
  aloneAfter: daySchema.nullable(),
  commitments: z.array(sourcedCommitment),
  acts: z.array(listedAct),
  figures: z.array(sourcedFigure),
  articles: count,
  sources,
});

export const timelineAnswer = z.strictObject({
  ...answerHead,
  ...rest,
  sides: z.array(side),
  acts: z.array(listedAct),
  statements: z.strictObject({ total: count, newest: z.array(claimLine) }).optional(),
  sources,
});
