// The headings of a page that may be its headline, and what tells the one that readers see from the others.

import { foldWords, likenessOfWords, wordsOf } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import type { Outline } from './outline.ts';
import { isInside, nodesInside, type PageElement, textInside } from './page-tree.ts';
import type { ShownTitle } from './rules/choose-title.ts';
import { namingBits } from './rules/naming-words.ts';

export interface Heading {
  readonly line: PageLine;
  /** 1 to 6, as in `h1` to `h6`. */
  readonly level: number;
  /** How like it is to the titles that the metadata state, 0 to 1. */
  readonly like: number;
  /** True just above the first paragraph of the article. */
  readonly isNear: boolean;
  /** True at the end of the trail of sections, as in "Home > World > Envoy leaves": set small, and worded for machines. */
  readonly isTrail: boolean;
}

const maxHeadlineChars = 300;
/** As many lines above the first paragraph the headline may stand: bylines, captions and buttons come between. */
const nearLines = 12;

const kickerHint =
  /(?:^|[\s-])(?:kicker|overline|over-?title|roofline|roof-?line|dachzeile|top-?line|topline|eyebrow|spitzmarke|pre-?(?:title|headline|head)|supertitle|super-?headline|rubric|rubrik|antetitulo|volanta|occhiello|category|label|section|tag|date|time|badge|flag)(?=$|[\s-])/u;

/** A heading's text without the kicker that some sites put into it: "Energy | Grid fails" gives "Grid fails". */
function withoutKicker({ tree }: Outline, line: PageLine): string {
  const text = line.text.replace(/\s+/gu, ' ');
  for (const node of nodesInside(tree, line.block)) {
    if (node.kind === 'text') {
      if (node.text.trim() !== '') return text;
      continue;
    }
    if (!kickerHint.test(node.hint)) continue;
    const kicker = textInside(tree, node.index, maxHeadlineChars);
    const rest = text.slice(kicker.length).replace(/^[\s:|–—-]+/u, '');
    return kicker !== '' && text.startsWith(kicker) && rest.length > kicker.length / 2 ? rest : text;
  }
  return text;
}

/** What a line shows as a title. */
export function showTitle(outline: Outline, line: PageLine): ShownTitle {
  return { full: line.text.replace(/\s+/gu, ' '), bare: withoutKicker(outline, line) };
}

/** What is a heading by its name only counts as one of this level. */
const namedLevel = 2;

/** How far out of a line its heading may be. */
const maxDepth = 4;
const headingName = /^h[1-6]$/u;

/** 1 to 6 for a heading; null for a line that is none. */
function levelOf({ tree }: Outline, line: PageLine): number | null {
  let isNamed = false;
  let at = line.block;
  for (let depth = 0; depth < maxDepth && at > 0; depth += 1) {
    const element = tree.elements[at];
    if (element === undefined) break;
    if (headingName.test(element.name)) return Number(element.name.slice(1));
    isNamed ||= (element.naming & namingBits.headline) !== 0;
    at = element.parent;
  }
  return isNamed ? namedLevel : null;
}

/** How far out of a heading the trail of sections that it ends may be. */
const maxTrailDepth = 5;
const navigationRole = /^navigation$/iu;

function isTrail({ name, naming, attributes }: PageElement): boolean {
  const isNamed = (naming & namingBits.trail) !== 0;
  return isNamed || name === 'nav' || navigationRole.test(attributes['role'] ?? '');
}

/** True for a heading inside of a trail of sections, or of another list of links. */
function endsTrail({ tree }: Outline, line: PageLine): boolean {
  let at = line.block;
  for (let depth = 0; depth < maxTrailDepth && at > 0; depth += 1) {
    const element = tree.elements[at];
    if (element === undefined) return false;
    if (isTrail(element)) return true;
    at = element.parent;
  }
  return false;
}

/** How like a heading is to a title that begins with it: "Envoy leaves - All about the talks" for "Envoy leaves". */
const beginsTitle = 0.8;

function likeOpening(text: string, titles: readonly string[]): number {
  const folded = foldWords(text);
  const isOpening = folded.includes(' ') && titles.some((title) => foldWords(title).startsWith(`${folded} `));
  return isOpening ? beginsTitle : 0;
}

/** All headings with how like they are to the titles that the metadata state. */
export function findHeadings(outline: Outline, titles: readonly string[], main: number): readonly Heading[] {
  const { tree, lines, chrome, prose } = outline;
  const start = lines.findIndex((line, at) => (prose[at] ?? 0) > 0 && isInside(tree, line.block, main));
  const titleWords = titles.map(wordsOf);
  return lines.flatMap((line, at): Heading[] => {
    if (line.text.length > maxHeadlineChars || line.isHidden) return [];
    const level = levelOf(outline, line);
    if (level === null) return [];
    const reason = chrome[line.block] ?? null;
    if (reason !== null && level !== 1 && reason !== 'byline') return [];
    const isNear = at < start && at > start - nearLines;
    const words = wordsOf(line.text);
    const like = Math.max(0, ...titleWords.map((title) => likenessOfWords(words, title)));
    const opening = level === 1 && isNear && like < beginsTitle ? likeOpening(line.text, titles) : 0;
    return [
      {
        line,
        level,
        isNear,
        like: Math.max(like, opening),
        isTrail: level === 1 && endsTrail(outline, line),
      },
    ];
  });
}
