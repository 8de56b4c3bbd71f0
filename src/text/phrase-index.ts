// Finds thousands of phrases in one pass over a text: the phrases stand in a tree of their words, and only from a word that
// begins one is the tree walked. The time hangs on the length of the text and not on the number of phrases.

/** A phrase with all rows of its table that have it. */
export interface IndexedPhrase<Row> {
  readonly phrase: string;
  /** Place among all phrases, in the order of the rows. */
  readonly order: number;
  readonly rows: readonly Row[];
}

interface PhraseNode<Row> {
  readonly next: ReadonlyMap<string, PhraseNode<Row>>;
  /** The phrase that ends here; null where a longer one only passes. */
  readonly ends: IndexedPhrase<Row> | null;
}

/** Phrases by their words, as `indexPhrases` makes it. */
export type PhraseIndex<Row> = PhraseNode<Row>;

/** A place where a phrase stands as whole words. */
export interface PhraseMatch<Row> {
  readonly start: number;
  readonly end: number;
  readonly phrase: IndexedPhrase<Row>;
}

interface DraftNode<Row> {
  readonly next: Map<string, DraftNode<Row>>;
  ends: { phrase: string; order: number; rows: Row[] } | null;
}

/** True where a letter or digit stands; "é" is one, "'" and "-" are none. */
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 128 && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** The end of the word at a place, or of the one sign there that belongs to no word. */
function tokenEnd(text: string, start: number): number {
  let end = start;
  while (isWordSign(text, end)) end += 1;
  return Math.max(end, start + 1);
}

/** An index of the phrases of some rows: "super tuesday" and "super bowl" share the node of "super". */
export function indexPhrases<Row>(
  rows: readonly Row[],
  phrasesOf: (row: Row) => readonly string[],
): PhraseIndex<Row> {
  const root: DraftNode<Row> = { next: new Map(), ends: null };
  let order = 0;
  for (const row of rows)
    for (const phrase of phrasesOf(row)) {
      let node = root;
      for (let at = 0, end = 0; at < phrase.length; at = end) {
        end = tokenEnd(phrase, at);
        const token = phrase.slice(at, end);
        const known = node.next.get(token) ?? { next: new Map(), ends: null };
        node.next.set(token, known);
        node = known;
      }
      if (node.ends === null) {
        node.ends = { phrase, order, rows: [] };
        order += 1;
      }
      node.ends.rows.push(row);
    }
  return root;
}

/** The phrases that begin with the words from `start` to `firstEnd`, whose node is given; the shortest first. */
function matchesFrom<Row>(
  text: string,
  start: number,
  firstEnd: number,
  first: PhraseNode<Row>,
): readonly PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  let end = firstEnd;
  let node: PhraseNode<Row> | undefined = first;
  while (node !== undefined) {
    if (node.ends !== null && !isWordSign(text, end)) found.push({ start, end, phrase: node.ends });
    if (end === text.length) break;
    const from = end;
    end = tokenEnd(text, from);
    node = node.next.get(text.slice(from, end));
  }
  return found;
}

/** All places of all phrases in a text, in the order of the text; they may overlap. Letters match as they are written. */
export function findPhrases<Row>(text: string, index: PhraseIndex<Row>): readonly PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = tokenEnd(text, at);
    // A sign right after a word, as the hyphen of "mid-term", begins no phrase.
    if (at > 0 && isWordSign(text, at - 1)) continue;
    const node = index.next.get(text.slice(at, end));
    if (node !== undefined) found.push(...matchesFrom(text, at, end, node));
  }
  return found;
}
