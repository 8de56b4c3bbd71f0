// What is asked of the network, how politely, and what comes of it.

import type { UnreadableCode } from '../unreadable-page.ts';

/** How the network is asked. */
export interface FetchSettings {
  /** Names the program: "Demarche/0.1.0". Its part before the slash is what robots.txt files may name. */
  readonly userAgent: string;
  /** The present instant. */
  readonly now: () => Date;
  /** Between the end of one request and the next one at the same host, in milliseconds; a longer Crawl-delay is heeded. */
  readonly delayMs?: number;
  /** True to reach addresses of this machine and of local networks, too. */
  readonly allowPrivate?: boolean;
  /** For one request with all of its answer, in milliseconds. */
  readonly requestMs?: number;
  /** Before the second try, in milliseconds; four times as long before each further one. */
  readonly backoffMs?: number;
  /** How long is waited for a host that names a time (Retry-After, Crawl-delay), in milliseconds. */
  readonly longestWaitMs?: number;
  /** Ends waiting and requests. */
  readonly signal?: AbortSignal;
}

/** All of them, with what goes for those that are not given. */
export type FullSettings = Required<Omit<FetchSettings, 'signal'>> & Pick<FetchSettings, 'signal'>;

/** What an earlier answer said of itself: asked so, a server only answers where the page is another. */
export interface Conditions {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface GetOptions {
  readonly conditions?: Conditions;
  /** Of the body, and again of what it unpacks to. */
  readonly limitBytes?: number;
}

/** A whole answer with its codings undone. */
export interface Answer {
  readonly kind: 'answer';
  /** Where it came from, once redirections were followed. */
  readonly url: string;
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** ISO 8601 in UTC. */
  readonly fetchedAt: string;
}

/** The page is the one that the conditions speak of. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/** Why nothing could be had, and what to do. */
export interface Failure {
  readonly kind: 'failure';
  readonly code: UnreadableCode;
  readonly message: string;
  /** True where another time may do: no answer, a busy server. */
  readonly isPassing: boolean;
}

export type Fetched = Answer | Unchanged | Failure;

export interface Fetcher {
  /** Never throws for what a server does; throws an AbortError where the signal of the settings ends it. */
  readonly get: (address: string, options?: GetOptions) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export function failure(code: UnreadableCode, message: string, isPassing = false): Failure {
  return { kind: 'failure', code, message, isPassing };
}
