// What people put right over HTTP: what it would change, and making it.

import type { Context } from 'hono';
import { z } from 'zod';
import {
  type CorrectionOutcome,
  type CorrectionRequest,
  makeCorrection,
  previewCorrection,
  toJson,
} from '../answers/index.ts';
import { linkRelations } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { Visitor } from './access/index.ts';
import type { Route, Serving } from './make-app.ts';
import { apiRoot } from './query-routes.ts';
import { readBody } from './read-body.ts';
import { correctionOutcome, type Matching } from './schemas/index.ts';

const signed = {
  reason: z.string().min(1).meta({ description: 'why: it is kept and shown' }),
  author: z.string().min(1).optional().meta({
    description: 'who corrects; that of a signed-in user is the name of that user, and a preview needs none',
  }),
};

const ids = z.array(z.string().min(4)).min(1);
const relation = z.enum(linkRelations).optional();

/** As the commands have it: `reject`, `accept`, `edit`, `merge`, `split`, `undo`. */
export const correctionRequest = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('reject'), ids, relation, ...signed }),
  z.strictObject({ action: z.literal('accept'), ids, relation, ...signed }),
  z.strictObject({
    action: z.literal('edit'),
    id: z.string().min(4),
    changes: z
      .array(z.string().min(1))
      .min(1)
      .meta({ examples: [['status=announced']] }),
    ...signed,
  }),
  z.strictObject({
    action: z.literal('merge'),
    a: z.string().min(1),
    b: z.string().min(1),
    relation,
    ...signed,
  }),
  z.strictObject({
    action: z.literal('split'),
    ids,
    actor: z.string().min(1).optional(),
    to: z.string().min(1).optional(),
    relation,
    ...signed,
  }),
  z.strictObject({ action: z.literal('undo'), ids, ...signed }),
]);

/** Fails to compile where the answer is no longer what its schema says. */
export const outcomeSchema: typeof correctionOutcome & Matching<typeof correctionOutcome, CorrectionOutcome> =
  correctionOutcome;

/** Whoever has signed in signs with that name; the token of the server has none of its own. */
function signedBy(request: z.output<typeof correctionRequest>, visitor: Visitor | null): CorrectionRequest {
  const author = visitor?.name ?? request.author;
  if (author !== undefined) return { ...request, author };
  throw new DemarcheError('NO_AUTHOR', 'nobody signs this correction', 'Say who corrects: add "author".');
}

/** Stands where the name will be: what a correction would change can be seen before anybody signs it. */
const nobodyYet = 'nobody yet';

async function preview(
  context: Context,
  visitor: Visitor | null,
  serving: Serving,
): Promise<CorrectionOutcome> {
  const { author = nobodyYet, ...request } = await readBody(context, correctionRequest);
  const { ledger, knowledge, now } = serving;
  const signed = { ...request, author: visitor?.name ?? author };
  return previewCorrection({ ledger, knowledge, now: now() }, signed);
}

async function make(context: Context, visitor: Visitor | null, serving: Serving): Promise<CorrectionOutcome> {
  const request = signedBy(await readBody(context, correctionRequest), visitor);
  const { ledger, knowledge, now } = serving;
  const asking = { ledger, knowledge, now: now() };
  return makeCorrection(asking, await previewCorrection(asking, request));
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

export const correctionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${apiRoot}/corrections/preview`,
    least: 'reviewer',
    handle: async (context, visitor, serving) =>
      context.body(toJson(await preview(context, visitor, serving)), 200, jsonType),
  },
  {
    method: 'POST',
    path: `${apiRoot}/corrections`,
    least: 'reviewer',
    handle: async (context, visitor, serving) =>
      context.body(toJson(await make(context, visitor, serving)), 201, jsonType),
  },
];
