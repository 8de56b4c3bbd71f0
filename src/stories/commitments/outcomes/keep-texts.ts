// Keeps what was read of articles a moment ago: questions about the same actors read the same articles again and again.

/** Memory for what is kept, counted by the letters of its articles, in UTF-16 code units: some four thousand articles of the news. */
const mostUnits = 8_000_000;

export interface KeptTexts<Read> {
  /** What was read of the article, made where it is not kept, or was made of another text under the same id. */
  readonly ask: (articleId: string, text: string, make: () => Read) => Read;
}

/** Keeps what was asked for last, of articles with no more than so many code units. */
export function keepTexts<Read>(most: number = mostUnits): KeptTexts<Read> {
  const kept = new Map<string, { readonly text: string; readonly read: Read }>();
  let units = 0;
  const forget = (articleId: string): void => {
    units -= kept.get(articleId)?.text.length ?? 0;
    kept.delete(articleId);
  };
  return {
    ask: (articleId, text, make) => {
      const known = kept.get(articleId);
      const read = known?.text === text ? known.read : make();
      forget(articleId);
      kept.set(articleId, { text, read });
      units += text.length;
      for (const oldest of kept.keys()) {
        if (units <= most) break;
        forget(oldest);
      }
      return read;
    },
  };
}
