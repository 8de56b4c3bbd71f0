// Pages by their addresses. The network is loaded with the first one: whoever reads files alone opens no socket.

import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { pageOfAnswer } from './page-of-answer.ts';
import type { Fetcher, FetchSettings } from './types.ts';

export interface Addresses {
  readonly pagesAt: (address: string) => AsyncGenerator<FoundPage | UnreadablePage>;
  readonly close: () => Promise<void>;
}

/** Throws a TypeError at the first address where no settings are given, an AbortError where their signal ends the run. */
export function openAddresses(settings: FetchSettings | undefined): Addresses {
  let opened: Fetcher | null = null;
  const fetcher = async (): Promise<Fetcher> => {
    if (settings === undefined)
      throw new TypeError('addresses cannot be read without settings for the network');
    const { makeFetcher } = await import('./make-fetcher.ts');
    opened ??= makeFetcher(settings);
    return opened;
  };
  return {
    pagesAt: async function* (address) {
      const answer = await (await fetcher()).get(address);
      if (answer.kind === 'answer') yield pageOfAnswer(answer, address);
      else if (answer.kind === 'failure') {
        const { code } = answer;
        // The same fault of two addresses is two problems.
        const message = `${answer.message} [${address}]`;
        yield { kind: 'unreadable', location: address, pageId: null, code, message };
      }
    },
    close: async () => opened?.close(),
  };
}
