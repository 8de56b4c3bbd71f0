// The body of a request as JSON of a known shape.

import type { Context } from 'hono';
import type { z } from 'zod';
import { DemarcheError } from '../text/index.ts';
import { sayIssue } from './say-issue.ts';

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

function hasValue(body: unknown, path: readonly PropertyKey[]): boolean {
  let value = body;
  for (const key of path) value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key];
  return value !== undefined;
}

function refuseIssue(issue: z.core.$ZodIssue | undefined, body: unknown): never {
  const field = issue?.path.join('.') ?? '';
  const where = field === '' ? 'the body' : `the field "${field}" of the body`;
  const isMissing = field !== '' && !hasValue(body, issue?.path ?? []);
  throw new DemarcheError(
    'BODY_REFUSED',
    isMissing ? `${where} is missing` : `${where} is not what this takes`,
    `${issue === undefined ? 'It has another shape.' : sayIssue(issue)} /api/v1/openapi.json describes it.`,
  );
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
  const body = parseJson(await readText(context));
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : refuseIssue(parsed.error.issues[0], body);
}
