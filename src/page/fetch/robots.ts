// What a host asks of programs in its robots.txt (RFC 9309), asked once a day.

import robotsParser from 'robots-parser';
import type { RawAnswer } from './ask.ts';
import { type Failure, type FullSettings, failure } from './types.ts';

/** Leave to read an address, with the pause that the host asks for, in milliseconds. */
export interface Leave {
  readonly kind: 'leave';
  readonly pauseMs: number;
}

/** So much of a file is read; the standard asks for no less. */
export const robotsLimitBytes = 500 * 1024;
const keptMs = 24 * 3_600_000;
/** A host that was in trouble is asked again sooner. */
const keptTroubleMs = 10 * 60_000;

/** The package is a CommonJS module whose types speak of an ES module. */
const parseRobots = robotsParser as unknown as (typeof robotsParser)['default'];

type Rules = { readonly kind: 'rules'; readonly parsed: ReturnType<typeof parseRobots> | null } | Failure;

export interface Robots {
  readonly leaveFor: (url: URL) => Promise<Leave | Failure>;
}

function rulesOf(url: URL, answer: RawAnswer | Failure): Rules {
  if (answer.kind === 'failure') {
    // What is wrong with the host itself is told as that.
    if (answer.code === 'ADDRESS_REFUSED' || answer.code === 'HOST_UNKNOWN') return answer;
    if (answer.code === 'REDIRECTS' || answer.code === 'BAD_ADDRESS') return { kind: 'rules', parsed: null };
    const why = `The robots.txt of ${url.host} could not be had, so that nothing may be read there: ${answer.message}`;
    return failure('ROBOTS_UNREACHABLE', why, answer.isPassing);
  }
  const { status, bytes } = answer;
  if (status >= 500 || status === 429) {
    const why = `The robots.txt of ${url.host} could not be had (${status}), so that nothing may be read there; try again later.`;
    return failure('ROBOTS_UNREACHABLE', why, true);
  }
  if (status < 200 || status >= 300) return { kind: 'rules', parsed: null };
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/u, '');
  return { kind: 'rules', parsed: parseRobots(new URL('/robots.txt', url).href, text) };
}

/** `ask` gets the file, redirections followed. */
export function makeRobots(
  { userAgent, now, delayMs, longestWaitMs }: FullSettings,
  ask: (url: URL) => Promise<RawAnswer | Failure>,
): Robots {
  const known = new Map<string, { readonly rules: Promise<Rules>; readonly at: number }>();
  const rulesFor = async (url: URL): Promise<Rules> => {
    const held = known.get(url.origin);
    if (held !== undefined) {
      const rules = await held.rules;
      const keptFor = rules.kind === 'rules' ? keptMs : keptTroubleMs;
      if (now().getTime() - held.at < keptFor) return rules;
    }
    const rules = ask(new URL('/robots.txt', url)).then((answer) => rulesOf(url, answer));
    known.set(url.origin, { rules, at: now().getTime() });
    return rules;
  };
  return {
    leaveFor: async (url) => {
      const rules = await rulesFor(url);
      if (rules.kind === 'failure') return rules;
      const { parsed } = rules;
      if (parsed?.isAllowed(url.href, userAgent) === false) {
        const line = parsed.getMatchingLineNumber(url.href, userAgent);
        return failure(
          'ROBOTS',
          `The robots.txt of ${url.host} (line ${line}) asks programs not to read this.`,
        );
      }
      const asked = (parsed?.getCrawlDelay(userAgent) ?? 0) * 1000;
      if (asked > longestWaitMs)
        return failure(
          'ROBOTS',
          `The robots.txt of ${url.host} asks for ${asked / 1000} s between two pages, longer than this program waits.`,
        );
      return { kind: 'leave', pauseMs: Math.max(delayMs, asked) };
    },
  };
}
