// The one article that a user names, by whatever name.

import type { Clocks, Ledger, StoredEntry } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';

export type StoredArticle = Extract<StoredEntry, { kind: 'article' }>;

function isArticle(entry: StoredEntry): entry is StoredArticle {
  return entry.kind === 'article';
}

/** Says so where the ledger holds such a page, but the clocks leave it out. */
async function refuseLater(ledger: Ledger, asked: string, { known, recorded }: Clocks): Promise<void> {
  const days = [
    ...(known === undefined ? [] : [`known by ${known}`]),
    ...(recorded === undefined ? [] : [`recorded by ${recorded.slice(0, 'YYYY-MM-DD'.length)}`]),
  ];
  if (days.length === 0 || (await ledger.articlesNamed(asked, {})).length === 0) return;
  throw new DemarcheError(
    'PAGE_NOT_YET_KNOWN',
    `the page "${asked}" is in ${ledger.name}, but was not ${days.join(' and ')}`,
    'Give a later day, or leave the option out.',
  );
}

/**
 * Finds the one article that `asked` names: id or page id (or their first digits), file name, path or address. Throws a
 * DemarcheError (`PAGE_NOT_FOUND`, `PAGE_NOT_YET_KNOWN`, `PAGE_AMBIGUOUS`).
 */
export async function findArticle(ledger: Ledger, asked: string, clocks: Clocks): Promise<StoredArticle> {
  const hits = (await ledger.articlesNamed(asked, clocks)).filter(isArticle);
  const [only, second] = hits;
  if (only === undefined) {
    await refuseLater(ledger, asked, clocks);
    throw new DemarcheError(
      'PAGE_NOT_FOUND',
      `no page in ${ledger.name} is called "${asked}"`,
      'Give the file name, the address or the first digits of an id; `demarche pages` lists them all.',
    );
  }
  if (second !== undefined) {
    const list = hits.map(({ id, location }) => `${id.slice(0, 12)} ${location ?? ''}`).join(', ');
    throw new DemarcheError(
      'PAGE_AMBIGUOUS',
      `"${asked}" names ${hits.length} pages: ${list}`,
      'Give more digits of the id.',
    );
  }
  return only;
}
