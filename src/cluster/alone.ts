// Work that is done beside other work, or alone: whoever asks to be alone waits until the others are done, and those who come later wait
// for him.

export interface Room {
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function makeRoom(): Room {
  const inside = new Set<Promise<unknown>>();
  let lastAlone: Promise<unknown> = Promise.resolve();
  const enter = <T>(work: () => Promise<T>): Promise<T> => {
    const working = work();
    const ended = working.catch(() => {}).finally(() => inside.delete(ended));
    inside.add(ended);
    return working;
  };
  return {
    beside: async (work) => {
      for (let seen: unknown; seen !== lastAlone; ) {
        seen = lastAlone;
        await lastAlone;
      }
      return enter(work);
    },
    alone: (work) => {
      const before = lastAlone;
      const working = before.then(() => Promise.all(inside)).then(() => enter(work));
      lastAlone = working.catch(() => {});
      return working;
    },
  };
}
