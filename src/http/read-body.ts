// The body of a request as JSON of a known shape.

import type { Context } from 'hono';
import type { z } from 'zod';
import { DemarcheError } from '../text/index.ts';

/** A correction is a few lines; nothing that is asked for is longer. */
const mostBytes = 64 * 1024;

async function readText(context: Context): Promise<string> {
  const refuse = () =>
    new DemarcheError('BODY_TOO_LARGE', 'the body is too large', `Send at most ${mostBytes} bytes.`);
  if (Number(context.req.header('content-length') ?? 0) > mostBytes) throw refuse();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) throw refuse();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('BODY_REFUSED', 'the body is no JSON', 'Send a JSON object.', { cause });
  }
}

/** Throws a DemarcheError (`BODY_TOO_LARGE`, `BODY_REFUSED`). */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!/^application\/json\b/iu.test(context.req.header('content-type') ?? ''))
    throw new DemarcheError(
      'BODY_REFUSED',
      'the body is not said to be JSON',
      'Send content-type: application/json.',
    );
  const parsed = schema.safeParse(parseJson(await readText(context)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new DemarcheError(
    'BODY_REFUSED',
    field === ''
      ? 'the body is not what this takes'
      : `the field "${field}" of the body is not what this takes`,
    `${issue?.message ?? 'It has another shape'}; /api/v1/openapi.json describes it.`,
  );
}
