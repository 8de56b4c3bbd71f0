// Reads the names of a whole text twice, the second time with what the first made of the same words elsewhere.

import type { LanguageTables, NameHint } from '../../tables/index.ts';
import type { Name, NameType, Token } from '../types.ts';
import { casingOf } from './casing.ts';
import { bestLabels, type LabelScores, nameLabels } from './label-names.ts';
import type { NameWords } from './name-features.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { type NameReader, scoreLabels, withElsewhere } from './score-labels.ts';
import type { WordCode } from './word-codes.ts';

/** What is needed of a sentence. `tags` are the tagger's, before the network. */
export interface NamedSentence {
  readonly hints: Int32Array;
  readonly words: readonly WordCode[];
  readonly tags: Uint8Array;
  readonly tokens: readonly Token[];
}

/** The names of each sentence, in order and apart: "Chinese officials in New York" has a NORP and a LOC. */
export function findNames(
  sentences: readonly NamedSentence[],
  reader: NameReader,
  tables: LanguageTables,
): readonly (readonly Name[])[] {
  const plain = sentences.map(({ words, hints, tags }) => ({
    words,
    tags,
    hints,
    casing: casingOf(words),
    elsewhere: new Int32Array(words.length),
  }));
  const scores = plain.map((sentence) => (isWorth(sentence) ? scoreLabels(sentence, reader) : null));
  const first = plain.map((sentence, at) => ({
    words: sentence.words,
    labels: readLabels(sentence, scores[at] ?? null, reader),
  }));
  const help = namesElsewhere(first);
  return sentences.map(({ tokens }, at) => {
    const elsewhere = help[at] ?? new Int32Array(tokens.length);
    const sentence = { ...(plain[at] as NameWords), elsewhere };
    const labels = elsewhere.some((value) => value !== 0)
      ? readLabels(sentence, scores[at] ?? null, reader)
      : (first[at]?.labels ?? new Uint8Array(tokens.length));
    return namesOf(tokens, labels, tables);
  });
}

/** A sentence without a capital letter or a listed phrase has no names; most are skipped so. */
function isWorth({ words, hints }: NameWords): boolean {
  return words.some((word) => word.kind >= 1 && word.kind <= 3) || hints.some(Boolean);
}

function readLabels(sentence: NameWords, scores: LabelScores | null, reader: NameReader): Uint8Array {
  const { length } = sentence.words;
  if (scores === null) return new Uint8Array(length);
  return bestLabels(withElsewhere(scores, sentence, reader), length);
}

/** First and last word of a name. */
interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

function namesOf(tokens: readonly Token[], labels: Uint8Array, tables: LanguageTables): readonly Name[] {
  const ranges: NameRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const label = labels[at] as number;
    if (label === 0) continue;
    let last = at;
    while (last + 1 < tokens.length && labels[last + 1] === label + (label % 2)) last += 1;
    const first = startOfName(tokens, labels, at, last);
    const type = (nameLabels[label]?.slice(2) ?? 'MISC') as NameType;
    if (type === 'PER') last = endOfPerson(tokens, labels, first, last);
    ranges.push({ first, last, type: typeByTable(tokens.slice(first, last + 1), tables) ?? type });
    at = last;
  }
  for (const at of tokens.keys())
    if (isPeople(tokens[at], tables) && !ranges.some(({ first, last }) => first <= at && at <= last))
      ranges.push({ first: at, last: at, type: 'NORP' });
  return ranges
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, type }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      type,
    }));
}

/**
 * Treebanks tag the "United" of "United States" as an adjective of a name; the name begins there all the same. So it
 * does at the "Red" of "Red Cross" when the labels missed it: a capitalised word of a name that hangs on this one.
 */
function startOfName(tokens: readonly Token[], labels: Uint8Array, at: number, last: number): number {
  let first = at;
  while (first > 0 && labels[first - 1] === 0) {
    const before = tokens[first - 1];
    if (before === undefined || !before.xpos.startsWith('NNP') || !/^\p{Lu}/u.test(before.form)) break;
    if (before.head - 1 < at || before.head - 1 > last) break;
    if (isDay(tokens, first - 1)) break;
    first -= 1;
  }
  return first;
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** "In April Turkey froze trade": a month or day behind its preposition is no part of the name behind it. */
function isDay(tokens: readonly Token[], at: number): boolean {
  return CALENDAR.test(tokens[at]?.form ?? '') && tokens[at - 1]?.upos === 'ADP';
}

const article = /^(?:al|el|ul|as|ash|ad|an|ar|at|az)$/iu;

/**
 * A person's name goes on with a capitalised word of a name that it hangs on and that the labels missed ("Orlin" of "Jalil Abbas
 * Orlin"), and behind the hyphen of an Arabic article ("Omar al-Sharidi"). The "Putin" of "Trump-Putin" is another's.
 */
function endOfPerson(tokens: readonly Token[], labels: Uint8Array, first: number, last: number): number {
  let end = last;
  for (;;) {
    const [word, next, afterNext] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    if (next?.form === '-' && article.test(word?.form ?? '') && afterNext?.upos === 'PROPN') {
      end += 2;
      continue;
    }
    if (next?.xpos !== 'NNP' || !/^\p{Lu}/u.test(next.form) || labels[end + 1] !== 0) return end;
    const hangsOnName = next.head - 1 >= first && next.head - 1 <= end;
    if (!hangsOnName && word?.head !== end + 2) return end;
    end += 1;
  }
}

/** A state is a place, whatever it does ("Belarus freed 52 prisoners"), and a people is no person ("Americans"). */
function typeByTable(tokens: readonly Token[], tables: LanguageTables): NameType | undefined {
  const phrase = tokens.map(({ form }) => form.toLowerCase()).join(' ');
  const hints = tables.nameHints.get(phrase);
  if (hints?.includes('country')) return 'LOC';
  if (hints?.includes('people')) return 'NORP';
  const kind = hints?.length === 1 ? hints[0] : undefined;
  return kind === undefined ? undefined : plainTypes[kind];
}

/** The type of a phrase that the tables know as one kind of thing only. */
const plainTypes: Readonly<Partial<Record<NameHint, NameType>>> = {
  place: 'LOC',
  organisation: 'ORG',
  person: 'PER',
};

/** A nation, faith or party by the table: "Iraqi", "Muslims". */
function isPeople(token: Token | undefined, { nameHints }: LanguageTables): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.form)) return false;
  return nameHints.get(token.form.toLowerCase())?.includes('people') ?? false;
}
