// One request at a time by host, with a pause between two: so are the servers of small papers not in trouble for being read.

import type { Sleep } from './sleep.ts';

export interface HostTurns {
  /** Does the work once it is its turn at the host and the pause since the last work there is over. */
  readonly take: <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T>;
}

export function makeHostTurns(now: () => Date, sleep: Sleep): HostTurns {
  const last = new Map<string, Promise<number>>();
  const endOf = async (work: Promise<unknown>): Promise<number> => {
    await work.catch(() => {});
    return now().getTime();
  };
  return {
    take: (host, pauseMs, work) => {
      const before = last.get(host);
      const turn = (async () => {
        if (before !== undefined) await sleep((await before) + pauseMs - now().getTime());
        return work();
      })();
      last.set(host, endOf(turn));
      return turn;
    },
  };
}
