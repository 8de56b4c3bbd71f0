// Several lists as one, an item of each in turn: whoever works through it goes from one to the next.

/** `[1, 2, 3]` and `[7]` give 1, 7, 2, 3. */
export function* interleave<T>(lists: readonly (readonly T[])[]): Generator<T> {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1) for (const list of lists) if (at < list.length) yield list[at] as T;
}
