// What many articles hold that do not repeat one another is no article of its own: an appeal, a list of links, a biography that the
// site puts below its pages. Seen only when several decisions lie side by side, so worked out when asked.

import type { CopyDecision } from './types.ts';

/** From so many holders on; two pages with a text in common may both have taken it from one source. */
const fewestHolders = 3;

/**
 * The decisions without those about a text that three or more others hold, none of which repeats another of them, and without
 * those about a text at the foot of a later page. A rewording is of an article, never of a block.
 */
export function withoutSiteBlocks(decisions: readonly CopyDecision[]): CopyDecision[] {
  const partners = new Map<string, Set<string>>();
  for (const { articleIds, kind } of decisions) {
    if (kind === 'paraphrase') continue;
    const [one, other] = articleIds;
    partnersOf(partners, one).add(other);
    partnersOf(partners, other).add(one);
  }
  const blocks = new Set([...partners.keys()].filter((articleId) => isBlock(articleId, partners)));
  return decisions.filter(
    ({ articleIds, kind, isBlockLike }) =>
      kind === 'paraphrase' || (!isBlockLike && !articleIds.some((articleId) => blocks.has(articleId))),
  );
}

function partnersOf(partners: Map<string, Set<string>>, articleId: string): Set<string> {
  const known = partners.get(articleId) ?? new Set<string>();
  partners.set(articleId, known);
  return known;
}

function isBlock(articleId: string, partners: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const holders = [...(partners.get(articleId) ?? [])];
  if (holders.length < fewestHolders) return false;
  return holders.every((one) =>
    holders.every((other) => one === other || partners.get(one)?.has(other) !== true),
  );
}
