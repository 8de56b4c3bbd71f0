// The part of the HTTP client that is the same whatever the API: how a request is made, and how a refusal is told.

export interface ClientParts {
  readonly types: readonly string[];
  /** Plain values that the server and the app must agree on. */
  readonly values: readonly string[];
  readonly options: readonly string[];
  readonly methods: readonly string[];
}

const head = `// The client of Demarche's HTTP API. Made from its OpenAPI document by \`npm run docs\`; do not edit.

/** What the server refused, in its words. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** What to do next. */
  readonly advice: string;

  constructor(status: number, { code, message, advice }: Problem['error']) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.advice = advice;
  }
}

export interface ClientSettings {
  /** Where the server is; by default the one that this page came from. */
  readonly root?: string;
  /** Sent with every request, where there is one. */
  readonly token?: () => string | null;
  readonly fetch?: typeof fetch;
}

interface Request {
  readonly method: string;
  /** From \`/\`. */
  readonly path: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

function toQuery(options: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) query.append(name, String(one));
  const text = query.toString();
  return text === '' ? '' : \`?\${text}\`;
}

async function refusalOf(response: Response): Promise<ApiError> {
  const told = (await response.json().catch(() => null)) as Problem | null;
  const plain = { code: String(response.status), message: response.statusText, advice: '' };
  return new ApiError(response.status, told?.error ?? plain);
}
`;

const body = (methods: readonly string[]): string => `
/** Each method throws an ApiError with the server's words. */
export function createClient({ root = '', token = () => null, fetch = globalThis.fetch.bind(globalThis) }: ClientSettings = {}) {
  async function ask<Answer>({ method, path, options = {}, body, signal }: Request): Promise<Answer> {
    const bearer = token();
    const response = await fetch(\`\${root}\${path}\${toQuery(options)}\`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === null ? {} : { authorization: \`Bearer \${bearer}\` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw await refusalOf(response);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  }
  return {
${methods.join('\n')}
  };
}

export type Client = ReturnType<typeof createClient>;
`;

export function clientFrame({ types, values, options, methods }: ClientParts): string {
  return [head, ...types, ...values, ...options, body(methods)].join('\n\n');
}
