// How long something takes, by the clock on the wall and in processor time of this process.

export interface Spent {
  readonly wallSeconds: number;
  readonly processorSeconds: number;
}

/** Starts; what it gives tells how long ago that was. */
export function stopwatch(): () => Spent {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wallSeconds: (performance.now() - startedAt) / 1000, processorSeconds: (user + system) / 1e6 };
  };
}
