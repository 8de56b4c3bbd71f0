// Work on many items at once whose results are wanted in the order of the items.

export interface Bounds {
  /** So many items are begun and not yet given back at most. */
  readonly atOnce: number;
  /** Their weights together stay below this, but for one item that is heavier alone. */
  readonly weight: number;
}

interface Begun<T, R> {
  readonly item: T;
  readonly weight: number;
  readonly result: Promise<R>;
}

/** An item with what came of it. */
export interface Done<T, R> {
  readonly item: T;
  readonly result: R;
}

/** The next item, or how the items end. */
type Next<T> =
  | { readonly item: T }
  | { readonly end: 'done' }
  | { readonly end: 'failed'; readonly error: unknown };

function ask<T>(source: AsyncIterator<T>): Promise<Next<T>> {
  return source.next().then(
    ({ done, value }) => (done === true ? { end: 'done' } : { item: value }),
    (error: unknown) => ({ end: 'failed', error }),
  );
}

function begin<T, R>(item: T, weight: number, work: (item: T) => Promise<R>): Begun<T, R> {
  const result = work(item);
  // It is awaited later, in its turn: until then a failure is nobody's, and would end the process.
  result.catch(() => {});
  return { item, weight, result };
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/**
 * Gives every item with its result, in the order of `items`, whatever is done first. Items are asked for only as far as `bounds` allow, and
 * a result that is ready is given before another item is waited for. Where `items` fail, what was
 * begun is given first. Ends `items` where it is left early; what was begun then goes on unheard.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  bounds: Bounds,
  weigh: (item: T) => number = () => 0,
): AsyncGenerator<Done<T, R>> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : each(items);
  const begun: Begun<T, R>[] = [];
  let asked: Promise<Next<T>> | null = null;
  let end: Exclude<Next<T>, { item: T }> | null = null;
  let weight = 0;
  const isFull = () => begun.length >= bounds.atOnce || (begun.length > 0 && weight >= bounds.weight);
  try {
    while (end === null || begun.length > 0) {
      if (asked === null && end === null && !isFull()) asked = ask(source);
      const first = begun[0];
      const isReady = first !== undefined && (asked === null || (await isBefore(first.result, asked)));
      if (isReady) {
        const result = await first.result;
        begun.shift();
        weight -= first.weight;
        yield { item: first.item, result };
      } else if (asked !== null) {
        const next: Next<T> = await asked;
        asked = null;
        if ('end' in next) end = next;
        else {
          const one = begin(next.item, weigh(next.item), work);
          begun.push(one);
          weight += one.weight;
        }
      }
    }
    if (end.end === 'failed') throw end.error;
  } finally {
    const closing = source.return?.();
    // A source that is still asked closes once it has answered, which may be never.
    if (asked === null) await closing;
    else closing?.catch(() => {});
  }
}

/** Whether `one` settles first, or both have settled. */
function isBefore(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const settled = (promise: Promise<unknown>, answer: boolean) =>
    promise.then(
      () => answer,
      () => answer,
    );
  return Promise.race([settled(one, true), settled(other, false)]);
}
