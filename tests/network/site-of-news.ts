// Pages and feeds of a site that is made up: short reports of our own writing.

/** A page that tells of the number-th act. */
export function newsPage(number: number, verb = 'expelled'): string {
  return `<html><head><title>Report ${number}</title></head><body><article><h1>Chile ${verb} envoy ${number} of Kenya</h1>
<p>Chile ${verb} envoy number ${number} of Kenya on Tuesday, 5 March 2024, the foreign ministry in Santiago said.</p>
<p>The envoy had come to Santiago ${number} weeks before. Kenya called it a mistake and closed its office in Valparaiso.</p></article></body></html>`;
}

export interface FeedEntry {
  readonly path: string;
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
}

export function rssOf(origin: string, entries: readonly FeedEntry[]): string {
  const items = entries.map(({ path, id = path, title = path, date }) => {
    const told = date === undefined ? '' : `<pubDate>${date}</pubDate>`;
    return `<item><title>${title}</title><link>${origin}${path}</link><guid isPermaLink="false">${id}</guid>${told}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Santiago Wire</title>${items.join('\n')}</channel></rss>`;
}
