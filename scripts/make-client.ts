// The TypeScript client of the HTTP API, made from its OpenAPI document; `npm run docs` writes it. Of our own: generators lean on the
// compiler's API, which TypeScript 7 has not.

import { spawnSync } from 'node:child_process';
import { linesAtOnce } from '../src/answers/index.ts';
import { makeOpenApi } from '../src/http/index.ts';
import { programVersion } from '../src/version.ts';
import { clientFrame } from './client-frame.ts';
import { type Schema, typeOf } from './schema-to-type.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function jsonOf(body: Body | undefined): Schema | null {
  return body?.content?.['application/json']?.schema ?? null;
}

function optionsType({ operationId, parameters = [] }: Operation): string {
  const fields = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, description, schema }) => {
      const about = description === undefined ? '' : `  /** ${description} */\n`;
      return `${about}  readonly ${name}${required ? '' : '?'}: ${typeOf(schema)}${required ? '' : ' | undefined'};`;
    });
  return `export interface ${capital(operationId)}Options {\n${fields.join('\n')}\n}`;
}

function method(path: string, verb: string, operation: Operation): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const body = jsonOf(requestBody);
  const answer = jsonOf(responses['200'] ?? responses['201']);
  const isOptional = inQuery.every(({ required }) => !required);
  const taken = [
    ...inPath.map((name) => `${name}: string`),
    ...(inQuery.length === 0 ? [] : [`options: ${capital(operationId)}Options${isOptional ? ' = {}' : ''}`]),
    ...(body === null ? [] : [`body: ${typeOf(body)}`]),
    'signal?: AbortSignal',
  ];
  const address = path.replace(/\{(\w+)\}/gu, (_, name: string) => `\${encodeURIComponent(${name})}`);
  const parts = [
    `method: '${verb.toUpperCase()}'`,
    `path: \`${address}\``,
    ...(inQuery.length === 0 ? [] : ['options: { ...options }']),
    ...(body === null ? [] : ['body']),
    'signal',
  ];
  const result = answer === null ? 'void' : typeOf(answer);
  return `    /** ${summary}. */\n    ${operationId}: (${taken.join(', ')}) => ask<${result}>({ ${parts.join(', ')} }),`;
}

function isAsked({ responses }: Operation): boolean {
  return responses['200']?.content?.['text/event-stream'] === undefined;
}

function clientOf({ paths, components }: Document): string {
  const all = Object.entries(paths).flatMap(([path, own]) =>
    Object.entries(own).map(([verb, operation]) => ({ path, verb, operation })),
  );
  const asked = all.filter(({ operation }) => isAsked(operation));
  const types = Object.entries(components.schemas).map(
    ([name, schema]) => `export type ${name} = ${typeOf(schema)};`,
  );
  const options = asked
    .filter(({ operation }) => operation.parameters?.some((parameter) => parameter.in === 'query'))
    .map(({ operation }) => optionsType(operation));
  const methods = asked.map(({ path, verb, operation }) => method(path, verb, operation));
  const values = [
    `/** How many lines an answer lists where nothing is said. */\nexport const linesAtOnce = ${JSON.stringify(linesAtOnce)} as const;`,
  ];
  return clientFrame({ types, values, options, methods });
}

/** As the rest of the project is formatted. */
function format(text: string, path: string): string {
  const { stdout, status, stderr } = spawnSync('biome', ['format', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`the client cannot be formatted: ${stderr}`);
  return stdout;
}

/** The text of the file at `path`. */
export function makeClient(path: string): string {
  return format(clientOf(makeOpenApi(programVersion()) as unknown as Document), path);
}
