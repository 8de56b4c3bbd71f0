// The outlet of a flattened page, from titles with the site's name glued to them, from its first line and from its footer. Null
// more often than not.

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

/** Small words inside a name: "The Voice of Zenda". */
const particle = /^(?:of|the|and|de|del|della|di|da|do|des|du|la|le|les|el|der|die|das|für|van|&)$/iu;
const startsHigh = /^[\p{Lu}\p{Lo}]/u;

/** "Gulf Lantern" as the first line of the page is the paper's name; "World News" and "Breaking news" are sections. */
function nameAtTop(
  views: readonly LineView[],
  headlineAt: number | null,
  outletWords: ReadonlySet<string>,
): string | null {
  const top = views.findIndex(({ line }) => line.text.trim() !== '');
  const view = views[top];
  if (view === undefined || headlineAt === null || top >= headlineAt) return null;
  if (view.hasStop || view.chrome !== null || view.isDateline || view.line.hasBullet) return null;
  const words = view.line.text.trim().split(/\s+/u);
  const names = words.filter((word) => !particle.test(word));
  if (words.length > maxNameWords || !names.every((word) => startsHigh.test(word))) return null;
  const isNamed = names.some((word) => outletWords.has(word.toLowerCase()));
  return isNamed && words.length > 1 ? words.join(' ') : null;
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
export function findOutlet(
  views: readonly LineView[],
  { headlineAt, coreEnd }: Layout,
  outletWords: ReadonlySet<string>,
): string | null {
  const headline = headlineAt === null ? undefined : views[headlineAt]?.line.text;
  const glued = headline === undefined ? null : nameAfterHeadline(views, headline);
  return (
    glued ??
    nameOfDomain(views) ??
    nameAtTop(views, headlineAt, outletWords) ??
    nameInCopyright(views.slice(coreEnd))
  );
}
