// The look-ups by what articles share, as people have put the articles right: a rejected one is not met, one with another day is met by
// that.

import type {
  ArticleProfile,
  Clocks,
  KeyHit,
  KeyOptions,
  Ledger,
  ProfilesWanted,
} from '../../ledger/index.ts';
import { dateProfile } from '../../stories/index.ts';
import { knownBy } from './allowed-by-clocks.ts';
import type { LedgerRulings, RuledPage } from './types.ts';

/** Articles that people put right or reject, by their ids. */
function ruledArticles({ byArticle }: LedgerRulings): ReadonlyMap<string, RuledPage> {
  return new Map([...byArticle].filter(([, { stored, corrected }]) => stored !== corrected));
}

type Known = 'surely' | 'possibly' | null;

/** Whether the clocks allow the article, by the day that people say. */
function knownNow({ corrected }: RuledPage, clocks: Clocks): Known {
  if (corrected === null) return null;
  const reported = corrected.content.dating.published;
  return knownBy({ reported, recordedAt: corrected.recordedAt }, clocks);
}

function withoutKnown({ known: _, ...clocks }: Clocks): Clocks {
  return clocks;
}

function profileNow(found: ArticleProfile, page: RuledPage, clocks: Clocks): readonly ArticleProfile[] {
  const known = knownNow(page, clocks);
  if (known === null || page.corrected === null) return [];
  const profile = dateProfile(found.profile, page.corrected.content.dating.published);
  return [{ ...found, profile, onlyPossiblyKnown: known === 'possibly' }];
}

export async function correctedProfiles(
  ledger: Ledger,
  clocks: Clocks,
  wanted: ProfilesWanted | undefined,
  rulings: LedgerRulings,
): Promise<readonly ArticleProfile[]> {
  const ruled = ruledArticles(rulings);
  const found = await ledger.profiles(clocks, wanted);
  const ids = [...ruled.keys()].filter((id) => wanted?.articleIds?.includes(id) ?? true);
  if (ids.length === 0) return found;
  const ofRuled = await ledger.profiles(withoutKnown(clocks), { articleIds: ids });
  const now = ofRuled.flatMap((profile) => {
    const page = ruled.get(profile.articleId);
    return page === undefined ? [] : profileNow(profile, page, clocks);
  });
  return [...found.filter(({ articleId }) => !ruled.has(articleId)), ...now];
}

export async function correctedArticlesUnder(
  ledger: Ledger,
  keys: readonly number[],
  { clocks, options }: { readonly clocks: Clocks; readonly options: KeyOptions },
  rulings: LedgerRulings,
): Promise<readonly KeyHit[]> {
  const ruled = ruledArticles(rulings);
  const found = await ledger.articlesUnder(keys, clocks, options);
  if (ruled.size === 0) return found;
  const everything = { ...options, includePossibly: true };
  const all = await ledger.articlesUnder(keys, withoutKnown(clocks), everything);
  const now = all.flatMap((hit) => {
    const page = ruled.get(hit.articleId);
    const known = page === undefined ? null : knownNow(page, clocks);
    if (known === null || (known === 'possibly' && !options.includePossibly)) return [];
    return [{ ...hit, onlyPossiblyKnown: known === 'possibly' }];
  });
  return [...found.filter(({ articleId }) => !ruled.has(articleId)), ...now];
}
