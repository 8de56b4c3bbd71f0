// One request and its whole answer. Follows nothing and tries nothing again.

import { type Agent, errors, request } from 'undici';
import { describeLimit } from '../size-limit.ts';
import { PrivateAddressError } from './guarded-agent.ts';
import { type Conditions, type Failure, type FullSettings, failure } from './types.ts';
import { acceptedCodings, undoCodings } from './undo-codings.ts';

/** What a server sent; the body only of answers that hold one. */
export interface RawAnswer {
  readonly kind: 'raw';
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

export interface Asking {
  readonly agent: Agent;
  readonly settings: FullSettings;
  readonly limitBytes: number;
  readonly conditions?: Conditions | undefined;
  readonly accept: string;
}

/** The errors of a chain of causes, outermost first. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); at = at.cause) {
    chain.push(at);
    if (at instanceof AggregateError) chain.push(...at.errors.filter((each) => each instanceof Error));
  }
  return chain;
}

const tlsCode = /CERT|SIGNATURE|SELF_SIGNED|ERR_TLS|ERR_SSL/u;

function faultOf(error: unknown, host: string, seconds: number): Failure {
  const chain = chainOf(error);
  const codes = chain.map((each) => ('code' in each ? String(each.code) : ''));
  const isPrivate = chain.find((each) => each instanceof PrivateAddressError);
  if (isPrivate !== undefined)
    return failure(
      'ADDRESS_REFUSED',
      `${host} leads to ${isPrivate.message}, an address of this machine or of a local network; --allow-private reads from there.`,
    );
  if (codes.includes('ENOTFOUND'))
    return failure(
      'HOST_UNKNOWN',
      `There is no host "${host}"; check the spelling and the connection.`,
      true,
    );
  if (
    chain.some(
      (each) =>
        each.name === 'TimeoutError' ||
        each instanceof errors.ConnectTimeoutError ||
        each instanceof errors.HeadersTimeoutError ||
        each instanceof errors.BodyTimeoutError,
    )
  )
    return failure('TOO_SLOW', `${host} gave no whole answer within ${seconds} s; try again later.`, true);
  const tls = codes.find((code) => tlsCode.test(code));
  if (tls !== undefined)
    return failure('NO_ANSWER', `${host} cannot prove who it is (${tls}); nothing was read.`);
  const reason = codes.find((code) => code !== '') ?? chain[0]?.message ?? String(error);
  return failure('NO_ANSWER', `${host} gave no whole answer (${reason}); try again later.`, true);
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Map<string, string> {
  const plain = new Map<string, string>();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) plain.set(name.toLowerCase(), Array.isArray(value) ? (value[0] ?? '') : value);
  return plain;
}

function conditionHeaders(conditions: Conditions | undefined): Record<string, string> {
  const { etag = null, lastModified = null } = conditions ?? {};
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** Null beyond the limit. */
async function readBody(body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function signalOf({ requestMs, signal }: FullSettings): AbortSignal {
  const limit = AbortSignal.timeout(requestMs);
  return signal === undefined ? limit : AbortSignal.any([limit, signal]);
}

/** Throws an AbortError where the run is stopped. */
export async function ask(url: URL, asking: Asking): Promise<RawAnswer | Failure> {
  const { agent, settings, limitBytes, conditions, accept } = asking;
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal: signalOf(settings),
      headersTimeout: settings.requestMs,
      bodyTimeout: settings.requestMs,
      headers: {
        'user-agent': settings.userAgent,
        accept,
        'accept-encoding': acceptedCodings,
        ...conditionHeaders(conditions),
      },
    });
    const headers = plainHeaders(answer.headers);
    const { statusCode: status } = answer;
    if (status < 200 || status >= 300) {
      // What an error page says is nobody's article; the connection is free again once it is read.
      await answer.body.dump({ limit: 64 * 1024, signal: signalOf(settings) }).catch(() => {});
      return { kind: 'raw', status, headers, bytes: new Uint8Array() };
    }
    const body = await readBody(answer.body, limitBytes);
    if (body === null)
      return failure('TOO_LARGE', `The answer is larger than ${describeLimit(limitBytes)}; leave it out.`);
    const bytes = undoCodings(body, headers.get('content-encoding') ?? '', limitBytes);
    return 'kind' in bytes ? bytes : { kind: 'raw', status, headers, bytes };
  } catch (error) {
    settings.signal?.throwIfAborted();
    return faultOf(error, url.host, settings.requestMs / 1000);
  }
}
