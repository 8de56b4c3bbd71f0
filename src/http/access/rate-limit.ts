// How often one address may ask: a bucket of requests that fills again with time.

export interface RateLimit {
  /** So many at once. */
  readonly burst: number;
  /** So many a second after that. */
  readonly perSecond: number;
}

/** Sliders ask a few times a second; a script that asks for everything waits. */
export const askingLimit: RateLimit = { burst: 400, perSecond: 40 };
/** Opening the app takes some dozens of its files, which cost little; a browser that starts again opens it in many tabs at once. */
export const fileLimit: RateLimit = { burst: 2000, perSecond: 400 };
/** For whoever gives a token that is not known: a person mistypes, a program guesses. */
export const guessingLimit: RateLimit = { burst: 10, perSecond: 0.1 };

/** More addresses than this are forgotten at once: whoever has that many is not held by them. */
const mostAddresses = 10_000;

export interface Limiter {
  /** Takes one request out of the bucket; gives the seconds to wait where it is empty, else 0. */
  readonly take: (address: string, nowMs: number) => number;
  /** The seconds to wait before the next, without taking it. */
  readonly waitFor: (address: string, nowMs: number) => number;
}

export function makeLimiter({ burst, perSecond }: RateLimit): Limiter {
  const buckets = new Map<string, { readonly left: number; readonly atMs: number }>();
  const leftOf = (address: string, nowMs: number): number => {
    const { left, atMs } = buckets.get(address) ?? { left: burst, atMs: nowMs };
    return Math.min(burst, left + ((nowMs - atMs) / 1000) * perSecond);
  };
  const waitFor = (address: string, nowMs: number): number => {
    const left = leftOf(address, nowMs);
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
  return {
    waitFor,
    take: (address, nowMs) => {
      const wait = waitFor(address, nowMs);
      if (wait > 0) return wait;
      if (buckets.size >= mostAddresses) buckets.clear();
      buckets.set(address, { left: leftOf(address, nowMs) - 1, atMs: nowMs });
      return 0;
    },
  };
}
