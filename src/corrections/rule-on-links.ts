// What the standing corrections say of two records: one happening, one story, one text, or not.

import { createHash } from 'node:crypto';
import type { LinkNaming, Naming } from '../record/index.ts';
import type { MadeCorrection } from './types.ts';

export type LinkRelation = LinkNaming['relation'];

export interface LinkRuling {
  /** Of the decision about the two, whatever is decided. */
  readonly linkId: string;
  readonly relation: LinkRelation;
  /** Ids of the entries that are named now. */
  readonly pair: readonly [string, string];
  readonly isOne: boolean;
  readonly made: MadeCorrection;
}

export interface LinkRulings {
  readonly rulings: readonly LinkRuling[];
  /** Rulings on two of which a later one says otherwise, or again, with the later one's id. */
  readonly overruled: ReadonlyMap<string, string>;
}

/** The id of the decision whether two entries are one: the same whichever is named first. */
export function linkIdOf(relation: LinkRelation, one: string, other: string): string {
  const pair = one < other ? [one, other] : [other, one];
  return createHash('sha256')
    .update([relation, ...pair].join('\n'))
    .digest('hex');
}

/** The link that a correction rules on, and how; null for one that speaks of something else. */
export function linkOf({
  content,
}: MadeCorrection): { readonly link: LinkNaming; readonly isOne: boolean } | null {
  if (content.action !== 'reject' && content.action !== 'accept' && content.action !== 'merge') return null;
  const { what, action } = content;
  return what.kind === 'link' ? { link: what, isOne: action !== 'reject' } : null;
}

/** True for what is said of records each on its own, and of two mentions of one article: what the page alone tells. */
export function isWithinPage(made: MadeCorrection): boolean {
  const link = linkOf(made)?.link;
  if (link === undefined) return true;
  const [one, other] = link.of;
  return link.relation === 'same-event' && one.pageId === other.pageId;
}

/** `standing` in the order of making: the later holds. `entryNow` gives what a naming names now; null where that is nothing. */
export function ruleOnLinks(
  standing: readonly MadeCorrection[],
  entryNow: (made: MadeCorrection, naming: Naming) => string | null,
): LinkRulings {
  const rulings = new Map<string, LinkRuling>();
  const overruled = new Map<string, string>();
  for (const made of standing) {
    const ruled = linkOf(made);
    if (ruled === null) continue;
    const { relation, of } = ruled.link;
    const [one, other] = of.map((naming) => entryNow(made, naming));
    if (!one || !other || one === other) continue;
    const linkId = linkIdOf(relation, one, other);
    const before = rulings.get(linkId);
    if (before !== undefined) overruled.set(before.made.id, made.id);
    rulings.set(linkId, { linkId, relation, pair: [one, other], isOne: ruled.isOne, made });
  }
  return { rulings: [...rulings.values()], overruled };
}
