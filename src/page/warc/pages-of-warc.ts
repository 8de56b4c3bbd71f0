// The pages of a WARC file, one at a time.

import type { ArchivedPage } from '../types.ts';
import { pageOfRecord } from './page-of-record.ts';
import { readWarc } from './read-warc.ts';

/** What holds no page is passed over; throws what `node:fs` throws for a file that is closed, vanished or a folder. */
export async function* pagesOfWarc(path: string, limitBytes: number): AsyncGenerator<ArchivedPage> {
  for await (const found of readWarc(path, limitBytes)) {
    const { offset } = found;
    if (found.kind === 'fault') {
      const { code, message } = found;
      yield {
        page: { kind: 'unreadable', location: `${path}#${offset}`, pageId: null, code, message },
        offset,
      };
      continue;
    }
    const page = await pageOfRecord(found, path, limitBytes);
    if (page !== null) yield { page, offset };
  }
}
