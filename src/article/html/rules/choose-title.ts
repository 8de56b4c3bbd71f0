// Chooses between the heading that a page shows and the titles that it states to machines.
// A heading "Envoy leaves the talks in Minsk" that is filed as "Envoy leaves the talks in Minsk early" gives the latter; one that is
// filed as "All you need to know about the talks", or shared as "Envoy leaves the talks in Minsk | Live", is left as it stands.

import { foldWords, likeness } from '../compare-text.ts';
import type { StatedTitles } from '../stated-titles.ts';

/** A heading, with the kicker that the page sets into it and without. */
export interface ShownTitle {
  readonly full: string;
  readonly bare: string;
}

/** Titles with fewer words in common belong to different stories, or one of them to none. */
const sameStory = 0.2;
/** What the newsroom filed is an edition of the heading where they share so much; else it is worded for search engines. */
const sameEdition = 0.7;
/** A title for sharing that shares less with the heading advertises it. */
const sameShare = 0.5;
/** So much of a heading is its own where the rest is a kicker. */
const mainShare = 0.5;

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldWords(a) === foldWords(b);
}

/** So many titles have to count a kicker in: one alone may be made up of both for its own place. */
const fewestWitnesses = 2;

/** The heading without its kicker, unless all that state a title count the kicker in, and more than one does. */
function settleKicker({ full, bare }: ShownTitle, stated: StatedTitles): string {
  if (isSame(full, bare)) return bare;
  const careful = [stated.jsonLd, stated.openGraph, stated.card];
  if ([...careful, stated.alternative].some((title) => isSame(title, bare))) return bare;
  const witnesses = careful.filter((title) => isSame(title, full));
  return witnesses.length < fewestWitnesses ? bare : (witnesses[0] ?? bare);
}

const startsWithDay = /^\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u;

/** The heading without a kicker before, or a day after, one of the titles that its page is shared by. */
function cutToStated(heading: string, stated: readonly (string | null)[]): string {
  const folded = foldWords(heading);
  const own = stated.find((title) => {
    if (title === null) return false;
    if (heading.startsWith(title) && startsWithDay.test(heading.slice(title.length))) return true;
    const end = foldWords(title);
    return folded.endsWith(` ${end}`) && end.length > folded.length * mainShare;
  });
  return own ?? heading;
}

/** True where a title says something else than the heading, rather than being cut short or carrying more with it. */
function isOther(title: string, heading: string): boolean {
  const [a, b] = [foldWords(title), foldWords(heading)];
  return !a.includes(b) && !b.startsWith(a) && likeness(title, heading) > sameStory;
}

const joints = /[:–—|]/gu;

/**
 * A heading of two lines as those write it who must do with one: "Budget talks Envoy leaves" as "Budget talks: Envoy leaves".
 * One colon is enough for a heading: "Talks in May Budget: Envoy leaves" stays.
 */
function spellInOneLine(heading: string, stated: StatedTitles): string {
  if (heading.includes(':')) return heading;
  const jointsIn = (title: string): number => title.match(joints)?.length ?? 0;
  const spelled = [stated.jsonLd, stated.openGraph, stated.card].find(
    (title) => title !== null && isSame(title, heading) && jointsIn(title) > jointsIn(heading),
  );
  return spelled ?? heading;
}

/** The title that the page is shared by everywhere, where nothing for machines agrees with the heading but the window's title. */
function findShared({ jsonLd, openGraph, card, page }: StatedTitles, heading: string): string | null {
  if (openGraph === null || jsonLd !== null || !isSame(page, heading) || !isSame(card, openGraph))
    return null;
  return isOther(openGraph, heading) && likeness(openGraph, heading) >= sameShare ? openGraph : null;
}

/** The title that the newsroom filed, where the heading is another edition of it. */
function findFiled({ jsonLd, alternative, isNews }: StatedTitles, heading: string): string | null {
  if (jsonLd === null || !isNews || !isOther(jsonLd, heading) || isSame(alternative, heading)) return null;
  const isKicked = foldWords(heading).endsWith(foldWords(jsonLd));
  return !isKicked && likeness(jsonLd, heading) >= sameEdition ? jsonLd : null;
}

/**
 * The title of a piece of news whose page heads it twice, for machines at the end of a trail and for readers below: what was
 * filed where the page states an alternative to that, else what it is shared by. "Talks: Envoy leaves Minsk in anger" for the
 * heading "Envoy leaves Minsk"; null for "Harvest begins", which is of another story, and where the page is shared by the heading.
 */
function findOriginal(
  { jsonLd, openGraph, alternative, isNews }: StatedTitles,
  heading: string,
): string | null {
  if (!isNews || isSame(openGraph, heading)) return null;
  const original = alternative === null || isSame(openGraph, alternative) ? openGraph : jsonLd;
  return original !== null && isOther(original, heading) ? original : null;
}

/**
 * The title of an article: what its page shows, in the newsroom's own words where the heading is but an edition of them.
 * What stands below a trail of sections that ends in a title (`isBelowTrail`) is what readers see, and corrected by the newsroom's
 * own title only: the trail's is one for machines.
 */
export function chooseTitle(shown: ShownTitle, stated: StatedTitles, isBelowTrail = false): string {
  const { openGraph, card, alternative } = stated;
  const settled = spellInOneLine(settleKicker(shown, stated), stated);
  const heading = cutToStated(settled, isBelowTrail ? [openGraph, card, alternative] : [openGraph, card]);
  if (isBelowTrail) return findOriginal(stated, heading) ?? heading;
  return findShared(stated, heading) ?? findFiled(stated, heading) ?? heading;
}
