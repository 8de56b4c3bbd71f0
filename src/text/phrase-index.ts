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
export interface PhraseIndex<Row> {
  readonly root: PhraseNode<Row>;
  /** 1 at the marks of the words that begin a phrase: most words of a text are ruled out without being looked up. */
  readonly firstMarks: Uint8Array;
  /** 1 at the codes of letters and digits. */
  readonly wordCodes: Uint8Array;
}

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

/** The codes of letters and digits, as a table: a text is asked sign by sign. "é" is one, "'" and "-" are none. */
function listWordCodes(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) =>
    /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

function isWordSign(text: string, at: number, wordCodes: Uint8Array): boolean {
  return at < text.length && wordCodes[text.charCodeAt(at)] === 1;
}

/** The first place from `start` on that belongs to no word. */
function wordEnd(text: string, start: number, wordCodes: Uint8Array): number {
  let end = start;
  while (end < text.length && wordCodes[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** The end of the word at a place, or of the one sign there that belongs to no word. */
function tokenEnd(text: string, start: number, wordCodes: Uint8Array): number {
  return Math.max(wordEnd(text, start, wordCodes), start + 1);
}

/** A number of 16 bits for a word by its ends and its length: the same word has the same, few others have it. */
function markOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(Math.min(start + 1, end - 1));
  const last = text.charCodeAt(end - 1);
  return (((first * 31 + second) * 31 + last) * 31 + end - start) & 0xffff;
}

/** An index of the phrases of some rows: "super tuesday" and "super bowl" share the node of "super". */
export function indexPhrases<Row>(
  rows: readonly Row[],
  phrasesOf: (row: Row) => readonly string[],
): PhraseIndex<Row> {
  const wordCodes = listWordCodes();
  const root: DraftNode<Row> = { next: new Map(), ends: null };
  let order = 0;
  for (const row of rows)
    for (const phrase of phrasesOf(row)) {
      let node = root;
      for (let at = 0, end = 0; at < phrase.length; at = end) {
        end = tokenEnd(phrase, at, wordCodes);
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
  const firstMarks = new Uint8Array(0x10000);
  for (const word of root.next.keys()) firstMarks[markOf(word, 0, word.length)] = 1;
  return { root, firstMarks, wordCodes };
}

/** The phrases that begin with the words from `start` to `firstEnd`, whose node is given; the shortest first. */
function matchesFrom<Row>(
  text: string,
  start: number,
  firstEnd: number,
  first: PhraseNode<Row>,
  wordCodes: Uint8Array,
): readonly PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  let end = firstEnd;
  let node: PhraseNode<Row> | undefined = first;
  while (node !== undefined) {
    if (node.ends !== null && !isWordSign(text, end, wordCodes))
      found.push({ start, end, phrase: node.ends });
    if (end === text.length) break;
    const from = end;
    end = tokenEnd(text, from, wordCodes);
    node = node.next.get(text.slice(from, end));
  }
  return found;
}

/** All places of all phrases in a text, in the order of the text; they may overlap. Letters match as they are written. */
export function findPhrases<Row>(text: string, index: PhraseIndex<Row>): readonly PhraseMatch<Row>[] {
  const { root, firstMarks, wordCodes } = index;
  const found: PhraseMatch<Row>[] = [];
  let isAfterWord = false;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const isWord = wordCodes[text.charCodeAt(at)] === 1;
    end = isWord ? wordEnd(text, at + 1, wordCodes) : at + 1;
    // A sign right after a word, as the hyphen of "mid-term", begins no phrase.
    const mayBegin = !isAfterWord && firstMarks[markOf(text, at, end)] === 1;
    isAfterWord = isWord;
    const node = mayBegin ? root.next.get(text.slice(at, end)) : undefined;
    if (node !== undefined) found.push(...matchesFrom(text, at, end, node, wordCodes));
  }
  return found;
}
