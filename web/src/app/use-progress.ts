// What a running read, here or by another program, has taken so far; once it is quiet again, and after a correction, all that is
// shown is asked for anew.

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { serverRoot } from './server.tsx';

/** How far the ledger is, as the server tells it. */
interface Head {
  readonly seq: number;
  readonly records: Readonly<
    Partial<Record<'page' | 'article' | 'event' | 'claim' | 'figure' | 'problem', number>>
  >;
}

export interface Progress {
  readonly isRunning: boolean;
  readonly pages: number;
  readonly records: number;
}

/** What is shown first is not held up by this. */
const startAfterMs = 1500;
/** A read that takes nothing for so long has ended, or waits for its next page. */
const quietAfterMs = 4000;
const saidForMs = 8000;

function recordsOf({ records: { event = 0, claim = 0, figure = 0 } }: Head): number {
  return event + claim + figure;
}

function sinceThen(first: Head, now: Head): Omit<Progress, 'isRunning'> {
  return {
    pages: (now.records.page ?? 0) - (first.records.page ?? 0),
    records: recordsOf(now) - recordsOf(first),
  };
}

/** The course of a review keeps its own queue, and is left as it is. */
const ofRulings: ReadonlySet<unknown> = new Set(['review', 'preview', 'visitor']);
const isNoRuling = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }) => !ofRulings.has(name);

/** Follows the stream; gives back what ends it. */
function follow(cache: QueryClient, tell: (progress: Progress | null) => void): () => void {
  const stream = new EventSource(`${serverRoot()}/api/v1/progress`);
  let before: Head | null = null;
  let timer = 0;
  const end = (told: Omit<Progress, 'isRunning'>, now: Head) => {
    before = now;
    void cache.invalidateQueries();
    tell({ ...told, isRunning: false });
    timer = window.setTimeout(() => tell(null), saidForMs);
  };
  stream.addEventListener('head', ({ data }) => {
    const now = JSON.parse(data) as Head;
    before ??= now;
    const told = sinceThen(before, now);
    if (told.pages === 0 && told.records === 0) {
      // A correction is no read. Whoever made it, perhaps elsewhere: what it changes is shown.
      if (now.seq !== before.seq) void cache.invalidateQueries({ predicate: isNoRuling });
      before = now;
      return;
    }
    window.clearTimeout(timer);
    tell({ ...told, isRunning: true });
    timer = window.setTimeout(() => end(told, now), quietAfterMs);
  });
  return () => {
    window.clearTimeout(timer);
    stream.close();
  };
}

/** Null while nothing is read. */
export function useProgress(): Progress | null {
  const cache = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let stop = () => {};
    const timer = window.setTimeout(() => {
      stop = follow(cache, setProgress);
    }, startAfterMs);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [cache]);
  return progress;
}
