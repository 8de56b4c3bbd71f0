// The lead that stands between the headline and the text, which many sites keep apart from both.
// Reads the line that the page's own description repeats, or whose class is "standfirst"; leaves menus and bylines alone.

import { foldWords, likeness } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { elementsAround, isInside } from './page-tree.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { boilerplateReason } from './rules/boilerplate-phrases.ts';
import { captionHint } from './rules/caption-hint.ts';
import { isHeadLine } from './rules/head-lines.ts';
import { unescapeText } from './unescape-text.ts';

const leadHint =
  /(?:^|[\s-])(?:lead|leads|lede|lead-?(?:text|paragraph|in)|leadtext|standfirst|dek|deck|sub-?(?:title|headline|head|heading)|subtitle|subheadline|summary|excerpt|abstract|intro|introduction|intro-?text|teaser-?(?:text|copy)?|teaser|vorspann|anreisser|anleser|einleitung|unterzeile|untertitel|chapo|chapeau|hat|entradilla|bajada|sumario|copete|descripcion|description|article-?(?:lead|intro|summary|teaser|subtitle|description|dek|excerpt)|ingress|manchet|perex|zajawka|lid|occhiello|sommario|catenaccio|linha-fina|ozet|spot|tagline|kicker-text|preamble|sapo|desc|synopsis|header-?(?:text|intro))(?=$|[\s-])/u;
const minWeight = 25;
const maxChars = 900;
/** Lines that far below the headline can still be its lead. */
const reach = 25;
const sameText = 0.7;
const comparedChars = 80;
/** A line without any hint is a lead from this weight on. */
const minPlainWeight = 60;

function descriptionsOf(metadata: Metadata): readonly string[] {
  const stated = [
    firstMeta(metadata, ['description']),
    firstMeta(metadata, ['og:description']),
    firstMeta(metadata, ['twitter:description']),
    ...namesIn(metadata.article?.['description']),
    ...namesIn(metadata.article?.['alternativeHeadline']),
  ];
  return stated.flatMap((text) => (text === null ? [] : [unescapeText(text)]));
}

/** True where one text is the other, or begins it: descriptions are often cut short. */
function isSame(description: string, text: string): boolean {
  if (likeness(description, text) > sameText) return true;
  const [a, b] = [foldWords(description), foldWords(text)];
  const length = Math.min(a.length, b.length, comparedChars);
  return length > comparedChars / 2 && a.slice(0, length) === b.slice(0, length);
}

/** The lead's line, where it stands between the headline and the element of the article; null where there is none. */
export function findSubheading(
  outline: Outline,
  metadata: Metadata,
  headline: PageLine | null,
  main: number,
): PageLine | null {
  if (headline === null) return null;
  const { tree, lines, chrome, captions } = outline;
  const from = lines.indexOf(headline);
  const descriptions = descriptionsOf(metadata);
  for (const [offset, line] of lines.slice(from + 1, from + 1 + reach).entries()) {
    const at = from + 1 + offset;
    const isInMain = isInside(tree, line.block, main);
    if (isInMain && (chrome[line.block] ?? null) === null && (outline.prose[at] ?? 0) > 0) return null;
    if (line.isHidden || line.weight < minWeight || line.text.length > maxChars) continue;
    if (line.linkWeight > line.weight / 2 || boilerplateReason(line.text) !== null) continue;
    const reason = chrome[line.block] ?? null;
    if (
      reason !== null &&
      /^(?:navigation|footer|comments|popup|cookie-notice|advertisement|author-box)$/u.test(reason)
    )
      continue;
    const around = [...elementsAround(tree, line.block)].slice(0, 3);
    if (around.some(({ name, hint }) => name === 'figure' || name === 'figcaption' || captionHint.test(hint)))
      continue;
    if (likeness(headline.text, line.text) > sameText) continue;
    if (descriptions.some((text) => isSame(text, line.text))) return line;
    if (captions.has(line) || isHeadLine(line.text, [])) continue;
    if (around.some(({ hint }) => leadHint.test(hint))) return line;
    if (isInMain || reason !== null) continue;
    const isHeading = around.some(({ name }) => /^h[2-4]$/u.test(name));
    if (line.weight > minPlainWeight && (isHeading || (outline.prose[at] ?? 0) > 0)) return line;
  }
  return null;
}
