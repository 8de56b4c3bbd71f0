// An article whole.

import { z } from 'zod';
import { recordSchemas, sha256Hex } from '../../record/index.ts';
import { articleLabel, clocks, instant, marks } from './labels.ts';

const { article, event, claim, figure } = recordSchemas;

const head = { id: sha256Hex, recordedAt: instant, ...marks };

export const notice = recordSchemas.reading.shape.notices.element;

export const articleRecordLine = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('event'), content: event }),
  z.strictObject({ ...head, kind: z.literal('claim'), content: claim }),
  z.strictObject({ ...head, kind: z.literal('figure'), content: figure }),
]);

export const articleAnswer = z.strictObject({
  clocks,
  label: articleLabel,
  recordedAt: instant,
  article,
  notices: z.array(notice),
  records: z.array(articleRecordLine),
});
