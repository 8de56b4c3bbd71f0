// The OpenAPI 3.1 document of the API, made from the schemas of questions, answers and records alone.

import { z } from 'zod';
import { endpoints } from './endpoints/index.ts';
import { namedSchemas } from './named-schemas.ts';
import { type Operation, writeOperations } from './operations.ts';
import type { Endpoint } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaPath = '#/components/schemas/';

/** zod puts what refers to itself (any JSON) into a part of its own; here it is a schema like any other. */
const sharedPart = /#\/components\/schemas\/__shared#\/\$defs\/(\w+)/gu;

function componentSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `${schemaPath}${id}` });
  const { __shared: shared, ...schemas } = made.schemas as Record<string, Json>;
  const own = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]);
  const anyJson = Object.entries((shared?.['$defs'] ?? {}) as Json);
  const all = JSON.stringify(Object.fromEntries([...own, ...anyJson]));
  return JSON.parse(all.replace(sharedPart, `${schemaPath}$1`)) as Record<string, Json>;
}

const reference = (name: string): Json => ({ $ref: `${schemaPath}${name}` });
const jsonOf = (schema: Json): Json => ({ 'application/json': { schema } });

const problemResponse = {
  description: 'What was wrong, and what to do',
  content: jsonOf(reference('Problem')),
};

function parametersOf(options: z.ZodObject): readonly Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(options, { io: 'input' }) as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

function queryOperation({ name, summary, command, options, answerName }: Endpoint): Json {
  const twin = command === null ? '' : ` The bytes of \`demarche ${command} --json\`.`;
  return {
    operationId: name,
    summary,
    description: `${summary}.${twin}`,
    tags: ['questions'],
    parameters: parametersOf(options),
    responses: {
      200: {
        description: 'The answer',
        headers: {
          ETag: { description: 'another one whenever the answer may be another', schema: { type: 'string' } },
        },
        content: jsonOf(reference(answerName)),
      },
      304: { description: 'The answer is the one that `If-None-Match` names' },
      default: problemResponse,
    },
  };
}

function writeOperation({ id, summary, least, path, body, status, answer }: Operation): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: id,
    summary,
    description: `${summary}. ${least === 'anyone' ? 'Needs no token.' : `Needs a ${least}.`}`,
    tags: ['changes'],
    ...(inPath.length === 0 ? {} : { parameters: inPath }),
    ...(body === null ? {} : { requestBody: { required: true, content: jsonOf(reference(body)) } }),
    responses: {
      [status]: {
        description: answer === null ? 'Done' : 'The answer',
        ...(answer === null ? {} : { content: jsonOf(reference(answer)) }),
      },
      default: problemResponse,
    },
  };
}

const streamOperation: Json = {
  operationId: 'progress',
  summary: 'How far the ledger is, as it grows',
  description:
    'Server-sent events `head` with `{seq, chainHash, records}`: at once, and whenever an entry was taken.',
  tags: ['questions'],
  responses: {
    200: { description: 'A stream', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    default: problemResponse,
  },
};

function paths(): Json {
  const all: Record<string, Record<string, Json>> = { '/api/v1/progress': { get: streamOperation } };
  for (const endpoint of endpoints) all[`/api/v1/${endpoint.name}`] = { get: queryOperation(endpoint) };
  for (const operation of writeOperations) {
    const own = all[operation.path] ?? {};
    all[operation.path] = { ...own, [operation.method]: writeOperation(operation) };
  }
  return all;
}

export function makeOpenApi(version: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Demarche',
      version,
      description:
        'Who did what to whom, when and where, as news pages tell it; every line with its sentence. Asked by three clocks.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: 'questions' }, { name: 'changes' }],
    security: [{}, { token: [] }, { session: [] }],
    paths: paths(),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'demarche_session' },
      },
      schemas: componentSchemas(),
    },
  };
}
