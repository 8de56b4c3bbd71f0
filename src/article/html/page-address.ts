// The address of one page of an article that spreads over several: the article's own, and the number of the page.
// Reads "/talks-end-in-minsk/2/" as page 2 of "/talks-end-in-minsk"; leaves "/2019/11/2/" and "/helden-der-couch-2/" alone.

export interface PageAddress {
  /** Host, path and query without the number; the same for all pages of an article. */
  readonly base: string;
  /** Null where the address has none, as that of most first pages. */
  readonly number: number | null;
}

const inQuery = /[?&](?:page|paged|pg|p|seite|pagina|página|strona|strana|teil|part)=(\d{1,2})(?=&|$)/iu;
const namedInPath =
  /(?:\/|[-_,])(?:page|pg|seite|pagina|strona|strana|teil|part)[/_-]?(\d{1,2})(?=\.html?$|\/?$)/iu;
/** A number as the last part of a path, below the words of a headline. */
const plainInPath = /(?<=\/[^/?]*[^/?\W\d][^/?]*-[^/?-]+-[^/?]+)\/(\d{1,2})\/?$/u;

function cleanBase(text: string): string {
  return text.replace(/\.html?$/iu, '').replace(/[/?&]+$/u, '');
}

/** The parts of an address; `base` for relative ones. Null for what is no address of a page. */
export function readPageAddress(href: string, base: string | null): PageAddress | null {
  if (!URL.canParse(href, base ?? undefined)) return null;
  const { protocol, host, pathname, search } = new URL(href, base ?? undefined);
  if (!/^https?:$/u.test(protocol)) return null;
  const path = pathname.slice(0, 600);
  const query = search.slice(0, 300);
  const fromQuery = inQuery.exec(query);
  const fromPath = namedInPath.exec(path) ?? plainInPath.exec(path);
  const found = fromQuery ?? fromPath;
  const rest =
    fromQuery === null
      ? cleanBase(path.slice(0, fromPath?.index)) + query
      : cleanBase(path) + cleanBase(query.replace(fromQuery[0], fromQuery[0].slice(0, 1)));
  const number = found === null ? null : Number(found[1]);
  return { base: host.replace(/^www\./u, '') + rest, number: number === 0 ? null : number };
}
