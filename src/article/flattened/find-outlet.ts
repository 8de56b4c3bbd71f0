// The outlet of a flattened page, from its footer and from titles with the site's name glued to them. Null more often than not.

import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-page.ts';

/** A name of at most so many words. */
const maxNameWords = 6;

/** "© 2025 The Daily Salt. All rights reserved." names the outlet. */
const copyright =
  /(?:©|\(c\)|Copyright|COPYRIGHT)\s*(?:Copyright)?\s*(?:(?:19|20)\d{2}\s*[-–]?\s*)*(?:by\s+)?(\p{Lu}[\p{L}\p{N}'’.& -]{2,60}?)(?:\s*[.,|·]|\s+-\s|\s+(?:[Aa]ll [Rr]ights|(?:19|20)\d{2}|Ltd|Inc|LLC|GmbH)|$)/u;
/** What stands after the sign where no name does. */
const noName = /^(?:all rights|copyright|policy|alle rechte|tous droits|riproduzione|todos los)/iu;

/** "... before meeting the envoy -The Daily Salt" and "... | The Daily Salt" end in the site's name. */
function nameAfterHeadline(views: readonly LineView[], headline: string): string | null {
  for (const { line } of views) {
    const at = line.text.indexOf(headline);
    const rest = at < 0 ? '' : line.text.slice(at + headline.length);
    const name = /^\s*[-–—|·»]\s*(\p{Lu}.{2,50})$/u.exec(rest)?.[1];
    if (name !== undefined && name.split(' ').length <= maxNameWords) return name.trim();
  }
  return null;
}

/** The line of the page that reads like the domain of one of its own addresses: info@dailysalt.example and "Daily Salt". */
function nameOfDomain(views: readonly LineView[]): string | null {
  const domains = new Set(
    views.flatMap(({ line }) =>
      [...line.text.matchAll(/@([\p{L}\p{N}-]{4,40})\./gu)].map((match) => (match[1] ?? '').toLowerCase()),
    ),
  );
  if (domains.size === 0) return null;
  const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const named = views.find(({ line }) => line.text.length <= 50 && domains.has(squeeze(line.text)));
  return named?.line.text ?? null;
}

function nameInCopyright(views: readonly LineView[]): string | null {
  for (const { line } of views) {
    if (line.text.length > 200) continue;
    const name = copyright.exec(line.text)?.[1]?.trim();
    if (name !== undefined && name.split(' ').length <= maxNameWords && !noName.test(name)) return name;
  }
  return null;
}

/** The outlet's name as the page writes it; null where no line gives it away. */
export function findOutlet(views: readonly LineView[], { headlineAt, coreEnd }: Layout): string | null {
  const headline = headlineAt === null ? undefined : views[headlineAt]?.line.text;
  const glued = headline === undefined ? null : nameAfterHeadline(views, headline);
  return glued ?? nameOfDomain(views) ?? nameInCopyright(views.slice(coreEnd));
}
