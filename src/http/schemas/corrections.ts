// What people put right: the list, and what a correction would change before it is made.

import { z } from 'zod';
import { recordSchemas, sha256Hex } from '../../record/index.ts';
import { figureConflict } from './figures.ts';
import { clocks, correctionAction, count, instant, side, sources } from './labels.ts';
import { sourcedAct, sourcedFigure } from './lines.ts';
import { commitmentLine, standingLine } from './present.ts';
import { storyLine } from './stories.ts';

const { correction } = recordSchemas;

const namedLine = z.strictObject({
  kind: z.enum(['event', 'claim', 'figure', 'article']),
  entryId: sha256Hex,
  quote: z.string().nullable(),
  now: z.strictObject({ entryId: sha256Hex, isAnother: z.boolean() }).nullable(),
  lost: z.string().nullable(),
});

export const correctionLine = z.strictObject({
  id: sha256Hex,
  recordedAt: instant,
  correction,
  state: z.enum(['stands', 'undone', 'overruled']),
  by: z.array(sha256Hex),
  names: z.array(namedLine),
});

export const correctionsAnswer = z.strictObject({ clocks, corrections: z.array(correctionLine) });

const change = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({ before: line.nullable(), after: line.nullable() });

const relatedCorrection = z.strictObject({
  id: sha256Hex,
  action: correctionAction,
  field: z.string().nullable(),
  author: z.string(),
});

const recordEffect = z.strictObject({
  id: sha256Hex,
  kind: namedLine.shape.kind,
  quote: z.string().nullable(),
  becomes: z.enum(['rejected', 'restored', 'changed']),
  fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

export const correctionPreview = z.strictObject({
  records: z.array(recordEffect),
  moreRecords: count,
  pairs: z.array(
    z.strictObject({
      sides: z.array(side),
      acts: z.array(change(sourcedAct)),
      figures: z.array(change(sourcedFigure)),
      states: z.array(change(standingLine)),
      commitments: z.array(change(commitmentLine)),
      conflicts: z.array(change(figureConflict)),
      sources: change(sources).exactOptional(),
    }),
  ),
  compared: count,
  notCompared: count,
  stories: z.array(change(storyLine)),
  storiesCompared: count,
  saidAlike: z.array(relatedCorrection),
  madeTogether: z.array(relatedCorrection),
});

export const correctionOutcome = z.strictObject({
  isMade: z.boolean(),
  corrections: z.array(z.strictObject({ id: sha256Hex, content: correction })),
  preview: correctionPreview,
  warnings: z.array(z.string()),
});
