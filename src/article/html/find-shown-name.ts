// The name that a page shows for its site where its metadata give none: above the article, and once more in its title, in
// its address or where it keeps its rights. Reads "SALT DAILY" on top of "(c) 2003 Salt Daily"; leaves "World" and
// "Powered by Salt Software (c) 2003" alone.

import { once } from '../../text/index.ts';
import { foldWords } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { hostAgreement } from './rules/host-name.ts';
import { sharesEnd } from './rules/title-ends.ts';

const maxNameChars = 40;
const maxNameWords = 5;
const maxRightsChars = 200;
/** As many lines from its top a page shows its name, where no line is the headline. */
const topLines = 12;
/** The letters or the initials of the host. */
const sureAgreement = 2;

const afterMark =
  /(?:©|\(c\)|\bcopyright\b|\ball rights reserved\b)(?:\s|©|\(c\)|by\b|[\d,.–-])*(\p{Lu}.*?)(?=\s*(?:[.,|·•(\n]|\d{4}|\ball rights\b|\s[-–]\s|$))/iu;
const beforeMark = /(?:^|[.|\n])\s*([^.|\n]{3,40}?)\s*(?:©|\(c\)|\bcopyright\b)/iu;

function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  return text.length <= maxNameChars && words.length <= maxNameWords && /^\p{Lu}|^\p{Lo}/u.test(text);
}

/** The names that a line keeps its rights under. */
function namesOfRights({ text }: PageLine): readonly string[] {
  if (text.length > maxRightsChars) return [];
  const names = [afterMark.exec(text)?.[1], beforeMark.exec(text)?.[1]];
  return names.flatMap((name) => (name !== undefined && isName(name.trim()) ? [name.trim()] : []));
}

/** What stands on top of the page, each line with the parts that bars and breaks make of it. */
function partsAbove(lines: readonly PageLine[], headline: PageLine | null): readonly string[] {
  const end = headline === null ? topLines : lines.indexOf(headline);
  return lines
    .slice(0, end)
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ text }) => text.split(/\s*[|\n]\s*/u));
}

/** The name of the site in the spelling of its rights, else of its top; null where nothing bears a name out. */
export function findShownName(
  lines: readonly PageLine[],
  {
    title,
    headline,
    host,
  }: { readonly title: string; readonly headline: PageLine | null; readonly host: string | null },
): string | null {
  const above = partsAbove(lines, headline);
  const foldedAbove = once(() => above.map((part) => `${foldWords(part)} `));
  const isShown = (name: string): boolean => {
    const words = foldWords(name);
    return sharesEnd(title, name) || foldedAbove().some((part) => part.startsWith(`${words} `));
  };
  const kept = lines.flatMap(namesOfRights).find(isShown);
  if (kept !== undefined) return kept;
  const foldedHeadline = foldWords(headline?.text ?? '');
  const isHeadline = (name: string): boolean => foldWords(name) === foldedHeadline;
  // One word of a title may be a section: "Blog".
  const isTitled = (name: string): boolean => name.includes(' ') && sharesEnd(title, name);
  const isAddressed = (name: string): boolean => host !== null && hostAgreement(name, host) >= sureAgreement;
  const borneOut = above.find(
    (part) => isName(part) && !isHeadline(part) && (isTitled(part) || isAddressed(part)),
  );
  return borneOut ?? null;
}
