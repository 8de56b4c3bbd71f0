// The outlet of a flattened page, from titles with the site's name glued to them, from its first line and from its footer. Null
// more often than not.

import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-run.ts';

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

/** "Lapwing Post | Law", "GAZETTE -- WORLD", "The Siskin Daily, 3 May 2024": the page's section or day behind the name. */
const section =
  /\s*(?:\s(?:--|[-–—|·»/])\s+[\p{L} &]{2,24}|,\s+(?=[^,]{0,20}(?:19|20)\d{2}$)[\p{L}\p{N}., ]{6,30})$/u;

/** Small words inside a name: "The Voice of Zenda". */
const particle = /^(?:of|the|and|de|del|della|di|da|do|des|du|la|le|les|el|der|die|das|für|van|&)$/iu;
const startsHigh = /^[\p{Lu}\p{Lo}]/u;

/** The words of a line that may be a paper's name: all of them but particles begin high, and one of them is a paper's. */
function namesOf(
  { line, hasStop, chrome, isDateline }: LineView,
  outletWords: ReadonlySet<string>,
): readonly string[] {
  if (hasStop || chrome !== null || line.hasBullet || (isDateline && !section.test(line.text.trim())))
    return [];
  const words = line.text.trim().replace(section, '').split(/\s+/u);
  const names = words.filter((word) => !particle.test(word));
  const isName = words.length <= maxNameWords && names.every((word) => startsHigh.test(word));
  const isNamed = isName && names.some((word) => outletWords.has(word.toLowerCase()));
  return isNamed && words.length > 1 ? words : [];
}

/** "Skip to content" may stand above the first line that readers see. */
const skipped = 'navigation';

/** The place of the first line that is more than a way around the page; -1 where none is. */
function findTop(views: readonly LineView[]): number {
  return views.findIndex(({ line, chrome }) => line.text.trim() !== '' && chrome?.phrase.reason !== skipped);
}

/** "Gulf Lantern" as the first line of the page is the paper's name; "World News" and "Breaking news" are sections. */
function nameAtTop(
  views: readonly LineView[],
  { headlineAt, coreStart }: Pick<Layout, 'headlineAt' | 'coreStart'>,
  outletWords: ReadonlySet<string>,
): string | null {
  const top = findTop(views);
  const view = views[top];
  if (view === undefined || top >= (headlineAt ?? coreStart)) return null;
  const words = namesOf(view, outletWords);
  return words.length === 0 ? null : words.join(' ');
}

/** A paper's word stands at the end of its name, or before "of": "The Lima Post", "The Chronicle of Zenda". */
function isHeadOfName(at: number, words: readonly string[]): boolean {
  return at === words.length - 1 || words[at + 1]?.toLowerCase() === 'of';
}

/**
 * The place of the page's first line where that names a paper and nothing that the article tells of: no headline, though nothing else may
 * stand above the article. Leaves "UN Envoy Leaves His Post" alone above an article about the post.
 */
export function findNameLine(
  views: readonly LineView[],
  inside: readonly boolean[],
  outletWords: ReadonlySet<string>,
): number | null {
  const top = findTop(views);
  const view = views[top];
  if (view === undefined) return null;
  const words = namesOf(view, outletWords).map((word) => word.toLowerCase());
  const told = new Set(
    views.flatMap(({ line }, at) =>
      at > top && inside[at] ? (line.text.toLowerCase().match(/\p{L}+/gu) ?? []) : [],
    ),
  );
  const isPaper = words.some(
    (word, at) => outletWords.has(word) && isHeadOfName(at, words) && !told.has(word),
  );
  return isPaper ? top : null;
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
  layout: Layout,
  outletWords: ReadonlySet<string>,
): string | null {
  const { headlineAt, coreEnd } = layout;
  const headline = headlineAt === null ? undefined : views[headlineAt]?.line.text;
  const glued = headline === undefined ? null : nameAfterHeadline(views, headline);
  return (
    glued ??
    nameOfDomain(views) ??
    nameAtTop(views, layout, outletWords) ??
    nameInCopyright(views.slice(coreEnd))
  );
}
