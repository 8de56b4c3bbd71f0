// The one door to the network: asks with leave of the host, in turn, follows redirections, and gives a whole answer or the reason why not.

import { sizeLimitBytes } from '../size-limit.ts';
import type { RawAnswer } from './ask.ts';
import { askAgain, isBusy } from './ask-again.ts';
import { guardedAgent } from './guarded-agent.ts';
import { makeHostTurns } from './host-turns.ts';
import { parseAddress } from './parse-address.ts';
import { makeRobots, robotsLimitBytes } from './robots.ts';
import { makeSleep } from './sleep.ts';
import {
  type Failure,
  type Fetched,
  type Fetcher,
  type FetchSettings,
  type FullSettings,
  failure,
  type GetOptions,
} from './types.ts';

const mostRedirections = 10;
/** The standard asks for five at least. */
const mostRobotsRedirections = 5;

const acceptedTypes =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.9, application/xml;q=0.8, */*;q=0.1';

const defaults = {
  delayMs: 1_000,
  allowPrivate: false,
  requestMs: 60_000,
  backoffMs: 2_000,
  longestWaitMs: 120_000,
};

const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectionOf(url: URL, { status, headers }: RawAnswer): URL | Failure | null {
  const target = headers.get('location');
  return redirections.has(status) && target !== undefined ? parseAddress(target, url.href) : null;
}

const statusWords: Readonly<Record<number, string>> = {
  401: 'it wants a name and a password; save the page by hand',
  402: 'it wants to be paid; save the page by hand',
  403: 'it does not let this program read the page; save the page by hand',
  404: 'there is no such page; check the address',
  410: 'the page is gone for good',
  451: 'the page is withheld for legal reasons',
};

function failedStatus({ host }: URL, status: number): Failure {
  const what = statusWords[status] ?? (isBusy(status) ? 'try again later' : 'no page was sent');
  return failure(
    isBusy(status) ? 'BUSY' : 'HTTP_STATUS',
    `${host} answered ${status}: ${what}.`,
    isBusy(status),
  );
}

export function makeFetcher(given: FetchSettings): Fetcher {
  const settings: FullSettings = { ...defaults, ...given };
  const agent = guardedAgent(settings.allowPrivate);
  const sleep = makeSleep(settings.signal);
  const turns = makeHostTurns(settings.now, sleep);
  const askInTurn = (url: URL, pauseMs: number, options: GetOptions): Promise<RawAnswer | Failure> => {
    const { limitBytes = sizeLimitBytes, conditions } = options;
    const asking = { agent, settings, limitBytes, conditions, accept: acceptedTypes };
    return turns.take(url.hostname, pauseMs, () => askAgain(url, asking, sleep));
  };
  const robots = makeRobots(settings, async (first) => {
    let url = first;
    for (let hops = 0; hops <= mostRobotsRedirections; hops += 1) {
      const answer = await askInTurn(url, settings.delayMs, { limitBytes: robotsLimitBytes });
      if (answer.kind === 'failure') return answer;
      const next = redirectionOf(url, answer);
      if (next === null || 'kind' in next) return next ?? answer;
      url = next;
    }
    return failure('REDIRECTS', `It leads on more than ${mostRobotsRedirections} times.`);
  });
  const get = async (address: string, options: GetOptions = {}): Promise<Fetched> => {
    const first = parseAddress(address);
    if ('kind' in first) return first;
    let url = first;
    for (let hops = 0; hops <= mostRedirections; hops += 1) {
      const leave = await robots.leaveFor(url);
      if (leave.kind === 'failure') return leave;
      const answer = await askInTurn(url, leave.pauseMs, options);
      if (answer.kind === 'failure') return answer;
      const { status, headers, bytes } = answer;
      if (status === 304 && options.conditions !== undefined) return { kind: 'unchanged' };
      const next = redirectionOf(url, answer);
      if (next !== null) {
        if ('kind' in next) return next;
        url = next;
        continue;
      }
      if (status < 200 || status >= 300) return failedStatus(url, status);
      const fetchedAt = settings.now().toISOString();
      return { kind: 'answer', url: url.href, status, headers, bytes, fetchedAt };
    }
    const message = `It leads on more than ${mostRedirections} times, last to ${url.href}; nothing was read.`;
    return failure('REDIRECTS', message);
  };
  return { get, close: () => agent.close() };
}
