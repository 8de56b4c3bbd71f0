// What the name of a file says of it: which files of a folder or an archive are looked into.

/** Headers of HTTP belong to the page beside them. */
export const headersEnding = '.headers';

const pageName = /\.(?:html?|txt|warc|wet)(?:\.gz)?$|\.(?:zip|eml|mht|mhtml|pdf)$/iu;
const warcName = /\.(?:warc|wet)(?:\.gz)?$/iu;
const linesName = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;
const zipName = /\.zip$/iu;
const mailName = /\.eml$/iu;

/** True for names under which a page, or a file of pages, is looked for without being named outright. */
export function isPageName(name: string): boolean {
  return pageName.test(name);
}

/** The kind of a file of many pages that only its name tells; null for any other. */
export function streamKind(path: string): 'warc' | 'lines' | null {
  if (warcName.test(path)) return 'warc';
  return linesName.test(path) ? 'lines' : null;
}

/** True for names of files that hold any number of pages. */
export function isArchiveName(name: string): boolean {
  return streamKind(name) !== null || zipName.test(name);
}

/** True for names of files that may give more than one page. */
export function mayHoldMany(name: string): boolean {
  return isArchiveName(name) || mailName.test(name);
}
