// What changed about a pair between two days of knowing, or of taking.

import { z } from 'zod';
import { daySchema } from '../../record/index.ts';
import { answerHead, articleLabel, clocks, correctionMark, mayRepeat, side } from './labels.ts';
import { actLine, figureLine, sourcedAct, sourcedFigure } from './lines.ts';
import { commitmentLine, moveLine, reportLine, standingLine } from './present.ts';

const moment = z.strictObject({ clocks, day: daySchema });

const commitmentState = commitmentLine.shape.state;

export const diffAnswer = z.strictObject({
  ...answerHead,
  sides: z.tuple([side, side]),
  before: moment,
  after: moment,
  articles: z.array(articleLabel.extend(mayRepeat)),
  corrections: z.array(correctionMark),
  states: z.array(
    z.strictObject({
      line: standingLine,
      before: z.string().nullable(),
      after: z.string().nullable(),
      because: z.array(moveLine.extend(mayRepeat)),
      corrections: z.array(correctionMark),
    }),
  ),
  commitments: z.array(
    z.strictObject({
      line: commitmentLine,
      before: commitmentState.nullable(),
      after: commitmentState.nullable(),
      because: z.array(reportLine.extend(mayRepeat)),
      corrections: z.array(correctionMark),
    }),
  ),
  acts: z.array(sourcedAct),
  figures: z.array(sourcedFigure),
  gone: z.strictObject({ acts: z.array(actLine), figures: z.array(figureLine) }),
  changed: z.strictObject({
    acts: z.array(z.strictObject({ before: actLine, after: actLine })),
    figures: z.array(z.strictObject({ before: figureLine, after: figureLine })),
  }),
});
