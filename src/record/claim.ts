// A claim: who says what, in which words. Spans, not sentences: a content may be cut in several pieces.

import { z } from 'zod';
import { actorReferenceSchema, evidenceSchema, spanSchema } from './base.ts';

const phraseSchema = z.strictObject({ text: z.string(), span: spanSchema });

export const claimSchema = z.strictObject({
  /** Null where nobody is named ("reportedly", "it is believed"). */
  source: z
    .strictObject({
      spans: z.array(spanSchema).min(1),
      text: z.string().min(1),
      actor: actorReferenceSchema.nullable(),
    })
    .nullable(),
  /** The verb group or phrase that attributes: "has said", "according to"; null for a bare quotation. */
  cue: phraseSchema.nullable(),
  /** In the order of the text; white space and the cue between them are left out. */
  content: z.array(phraseSchema).min(1),
  /** direct: all in quotation marks; mixed: some; indirect: none. */
  form: z.enum(['direct', 'indirect', 'mixed']),
  /** assert: the source holds it to be so; deny: not so; request, intend, ask, allege as the cue says. */
  stance: z.enum(['assert', 'deny', 'allege', 'request', 'intend', 'believe', 'ask']),
  evidence: evidenceSchema,
});
export type Claim = z.infer<typeof claimSchema>;
