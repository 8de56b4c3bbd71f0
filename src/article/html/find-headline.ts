// The headline: the heading that the page's own metadata agrees with, else what the metadata say, without the site's name.

import { foldWords, likeness } from './compare-text.ts';
import { findHeadings, type Heading, showTitle } from './find-headings.ts';
import type { PageLine } from './find-lines.ts';
import type { Headline } from './headline.ts';
import { namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { findDatedTitle, findTitleEnd, readPlainTitle } from './plain-titles.ts';
import type { Metadata } from './read-metadata.ts';
import { chooseTitle } from './rules/choose-title.ts';
import { tidyTitle } from './rules/tidy-title.ts';
import { sharesEnd } from './rules/title-ends.ts';
import { isSitePart, readStatedTitles, type Site } from './stated-titles.ts';

/** A heading this like the title of the metadata is the headline. */
const sameTitle = 0.5;
const bareTitleWords = 3;
/** Added to how like a heading is to a title, 0 to 1: of like ones the great, the one just above the text and the very title win. */
const favour = { great: 0.3, near: 0.2, same: 0.2 } as const;
/** Smaller headings than these part the text, or stand in boxes. */
const leastLevel = 3;
/** The heading below a trail of sections is the headline where it is as like as this to a stated title. */
const sameStory = 0.3;
/** One with less in common with all stated titles is of another story. */
const sameTopic = 0.15;

function firstLikely(headings: readonly Heading[]): Heading | undefined {
  const rank = ({ like, level, isNear }: Heading): number =>
    like + (level === 1 ? favour.great : 0) + (isNear ? favour.near : 0) + (like === 1 ? favour.same : 0);
  return headings.filter(({ like }) => like >= sameTitle).toSorted((a, b) => rank(b) - rank(a))[0];
}

/** The only great heading of a page, or the only one of the story, where it stands just above the text. */
function onlyGreat(headings: readonly Heading[]): Heading | undefined {
  const great = headings.filter(({ level }) => level === 1);
  if (great.length === 1) return great[0]?.isNear === true ? great[0] : undefined;
  const near = great.filter(({ isNear, like }) => isNear && like >= sameTopic);
  return near.length === 1 ? near[0] : undefined;
}

/** The only heading of the story just above the text, on a page without great ones. */
function onlyNear(headings: readonly Heading[]): Heading | undefined {
  if (headings.some(({ level }) => level === 1)) return undefined;
  const near = headings.filter(
    ({ isNear, level, like }) => isNear && level <= leastLevel && like >= sameTopic,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The heading that readers see, where the greatest one only ends the trail of sections above it. */
function belowTrail(
  headings: readonly Heading[],
  trail: Heading,
  alternative: string | null,
): Heading | undefined {
  return headings
    .slice(headings.indexOf(trail) + 1)
    .filter(({ isNear, level }) => isNear && level <= leastLevel)
    .map((heading) => ({
      heading,
      like: Math.max(heading.like, likeness(heading.line.text, alternative ?? '')),
    }))
    .filter(({ like }) => like >= sameStory)
    .toSorted((a, b) => b.like - a.like)[0]?.heading;
}

/** The likeliest heading; one of the text, in words that are only like a title's, yields to a great one above. */
function findLikely(headings: readonly Heading[]): Heading | undefined {
  const likely = firstLikely(headings);
  const isOfText = likely !== undefined && !likely.isNear && likely.level > 1 && likely.like < 1;
  return isOfText ? (onlyGreat(headings) ?? likely) : likely;
}

/** The heading that is the headline; `own` are the stated titles that name more than the site. */
function chooseHeading(
  headings: readonly Heading[],
  own: readonly string[],
  alternative: string | null,
): Heading | undefined {
  const likely = findLikely(headings);
  const below = likely?.isTrail === true ? belowTrail(headings, likely, alternative) : undefined;
  if (below !== undefined) return below;
  const stated = likely?.line.text ?? own[0] ?? '';
  // "News" is the title of a page that forgot its headline: the heading just above the text knows better.
  const isBare = likely?.isNear !== true && stated.split(/\s+/u).length <= bareTitleWords;
  const near = isBare ? headings.findLast(({ isNear, level }) => isNear && level <= leastLevel) : undefined;
  return near ?? likely;
}

/** The heading of a page whose titles for machines tell the story in words of their own; a small one only where none was filed. */
function standIn(headings: readonly Heading[], jsonLd: string | null): Heading | undefined {
  const great = onlyGreat(headings);
  if (jsonLd === null) return great ?? onlyNear(headings);
  return (great?.like ?? 0) >= sameTopic ? great : undefined;
}

/** The name of a site that stands for a title has so many words, and the story's heading below it more than the fewer. */
const nameWords = { least: 2, most: 4 } as const;
/** Above this share of links a line is a menu. */
const linkShare = 0.5;

/** The whole title of the window in a heading above the menu, with a heading of the story below that: the name of the site. */
function isMasthead({ lines }: Outline, { like, line }: Heading, headings: readonly Heading[]): boolean {
  const countWords = ({ text }: PageLine): number => text.split(/\s+/u).length;
  const words = countWords(line);
  if (like < 1 || words < nameWords.least || words > nameWords.most) return false;
  const at = lines.indexOf(line);
  const own = headings.findLast(
    (one) => one.isNear && one.level <= leastLevel && countWords(one.line) > nameWords.least,
  );
  const between = own === undefined ? [] : lines.slice(at + 1, Math.max(at + 1, lines.indexOf(own.line)));
  return between.some(({ weight, linkWeight }) => linkWeight > weight * linkShare);
}

/** "Envoy leaves Minsk" in no heading, where the heading "Salt Daily" is but the other end of the title. */
function findRest(
  outline: Outline,
  title: string | null,
  { line }: Heading,
  headings: readonly Heading[],
  main: number,
): Headline | null {
  const words = line.text.split(/\s+/u).length;
  if (title === null || words > nameWords.most || !sharesEnd(title, line.text)) return null;
  const rest = findTitleEnd(outline, title, main);
  const isPlain = rest !== null && !headings.some((heading) => heading.line === rest.line);
  return isPlain && rest.text.split(/\s+/u).length > words ? rest : null;
}

/** The site without what is the headline of the article: some pages give that for the name of their site, too. */
function withoutHeadline(site: Site, metadata: Metadata): Site {
  const [headline = ''] = namesIn(metadata.article?.['headline']);
  return { ...site, names: site.names.filter((name) => foldWords(name) !== foldWords(headline)) };
}

/** The headline and where it stands; null for a page without any title. */
export function findHeadline(
  outline: Outline,
  metadata: Metadata,
  named: Site,
  main: number,
): Headline | null {
  const site = withoutHeadline(named, metadata);
  const stated = readStatedTitles(metadata, site);
  const { jsonLd, openGraph, card, page } = stated;
  const careful = [jsonLd, openGraph, card].filter((title) => title !== null);
  // "Details" is what remains of a window's title that names the site only.
  const isBarePage = page !== null && careful.length > 0 && !page.includes(' ');
  const titles = page === null || isBarePage ? careful : [...careful, page];
  const own = titles.filter((title) => !isSitePart(title, site));
  const found = findHeadings(outline, own, main).filter(({ line }) => !isSitePart(line.text, site));
  const headings =
    careful.length > 0 ? found : found.filter((heading) => !isMasthead(outline, heading, found));
  const best = chooseHeading(headings, own, stated.alternative) ?? standIn(headings, jsonLd);
  const rest =
    careful.length > 0 || best === undefined ? null : findRest(outline, metadata.title, best, headings, main);
  if (rest !== null) return rest;
  if (best !== undefined) {
    const text = chooseTitle(
      showTitle(outline, best.line),
      stated,
      !best.isTrail && headings.some(({ isTrail }) => isTrail),
    );
    return { text: tidyTitle(text), line: best.line };
  }
  const [first = titles[0]] = own;
  const isBare = (first ?? '').split(' ').length <= bareTitleWords;
  const dated = isBare ? findDatedTitle(outline, main, site) : null;
  if (dated !== null) return dated;
  if (first !== undefined) return readPlainTitle(outline, first, main);
  const top = headings.find(({ level }) => level === 1);
  return top === undefined ? null : { text: showTitle(outline, top.line).bare, line: top.line };
}
