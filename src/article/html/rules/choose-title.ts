// Chooses between the heading that a page shows and the titles that it states to machines.
// A heading "Budget talks: Envoy leaves" whose page is shared as "Envoy packs her bags" gives the latter; one that is shared as
// "Envoy leaves | Salt Daily", with more words around it, or under half of its words, is left as it stands.

import { foldText, likeness } from '../compare-text.ts';
import type { StatedTitles } from '../stated-titles.ts';

/** A heading, with the kicker that the page sets into it and without. */
export interface ShownTitle {
  readonly full: string;
  readonly bare: string;
}

/** Titles with fewer words in common belong to different stories, or one of them to none. */
const sameStory = 0.2;

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldText(a) === foldText(b);
}

/** The heading without its kicker, unless all that state a title count the kicker in. */
function settleKicker({ full, bare }: ShownTitle, stated: StatedTitles): string {
  if (isSame(full, bare)) return bare;
  const careful = [stated.jsonLd, stated.openGraph, stated.card];
  if (careful.some((title) => isSame(title, bare))) return bare;
  return careful.find((title) => isSame(title, full)) ?? bare;
}

/** True where a title says something else than the heading, rather than being cut short or carrying more with it. */
function isOther(title: string, heading: string): boolean {
  const [a, b] = [foldText(title), foldText(heading)];
  return !a.includes(b) && !b.startsWith(a) && likeness(title, heading) > sameStory;
}

const joints = /[:–—|]/gu;

/** A heading of two lines as those write it who must do with one: "Budget talks Envoy leaves" as "Budget talks: Envoy leaves". */
function spellInOneLine(heading: string, stated: StatedTitles): string {
  const jointsIn = (title: string): number => title.match(joints)?.length ?? 0;
  const spelled = [stated.jsonLd, stated.openGraph, stated.card].find(
    (title) => title !== null && isSame(title, heading) && jointsIn(title) > jointsIn(heading),
  );
  return spelled ?? heading;
}

/** The title for sharing, where only it tells the story in other words than heading, window and data for machines. */
function findShared({ jsonLd, openGraph, page }: StatedTitles, heading: string): string | null {
  if (openGraph === null || !isOther(openGraph, heading) || !isSame(page, heading)) return null;
  return jsonLd === null || isSame(jsonLd, heading) ? openGraph : null;
}

/** The title that the newsroom filed, where the heading says something else, to be found by other words. */
function findFiled({ jsonLd }: StatedTitles, heading: string): string | null {
  if (jsonLd === null || !isOther(jsonLd, heading)) return null;
  return foldText(heading).endsWith(foldText(jsonLd)) ? null : jsonLd;
}

/**
 * The title of an article. A newsroom's own stands where the heading departs from it; what calls itself an article but no news
 * goes by its heading.
 */
export function chooseTitle(shown: ShownTitle, stated: StatedTitles): string {
  const heading = spellInOneLine(settleKicker(shown, stated), stated);
  if (stated.jsonLd !== null && !stated.isNews) return heading;
  return findShared(stated, heading) ?? findFiled(stated, heading) ?? heading;
}
