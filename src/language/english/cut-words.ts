// Cuts English text into words by the conventions of the English UD treebanks: "do n't", "al - Ani", "U.S.", "$ 5".

import type { LanguageTables } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import { cutClitics } from './cut-clitics.ts';

/** Longest run of characters that a pattern looks at, so that hostile text stays cheap. */
const linkPattern = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”]{1,500}/iuy;
const mailPattern = /[\w+%-]{1,40}(?:\.{1,3}[\w+%-]{1,40}){0,4}\.{0,3}@[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}/uy;
const domainPattern =
  /[a-z0-9_-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk|io|int|mil|htm|html|php|doc|xls|pdf|jpg|exe|txt)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,300})?/iuy;
/** The ending of a file by itself, the name of a group of Usenet, and short forms with a stroke. */
const oddPattern =
  /\.(?:doc|xls|pdf|txt|jpg)(?![\p{L}\p{N}])|[a-z]{2,15}(?:\.[a-z-]{2,20}){2,6}(?![\p{L}\p{N}@])|(?:b\/c|w\/o|w\/out|l\/c|n\/a)(?![\p{L}\p{N}])/uy;
const tagPattern = /[#@][\p{L}_][\p{L}\p{N}_]{1,60}/uy;
const emoticonPattern = /(?:[:;=]['-]?[()DPp|\\/\]]{1,3}|\(:|<3|\^_\^)(?![\p{L}\p{N}])/uy;
const chainPattern =
  /\d{1,4}(?:[-/.]\d{1,4}){2,4}(?![\p{L}\p{N}])|\d(?:\d\d)?-\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?!\d)/uy;
const clockPattern = /\d{1,2}(?::\d{2}){1,2}(?!\d)/uy;
const numberPattern = /[+]?\d{1,40}(?:,\d{3}){0,10}(?:\.\d{1,20})?/uy;
const decimalPattern = /\.\d{1,10}(?!\d)/uy;
const numberTailPattern = /(?:st|nd|rd|th|s|(?![AP]M)[A-Z]{1,2}\d{0,4}|[gG])(?![\p{L}\p{N}])/uy;
const codePattern = /\d{1,6}[A-Z][A-Z\d]{1,20}(?![\p{L}\p{N}])/uy;
const dottedPattern = /\p{L}(?:\.\p{L}){1,6}(?!\p{L})\.?|Ph\.D\.?/uy;
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}_]*(?:&\p{L}+)?(?:[''’`](?=\p{L})[\p{L}\p{M}]+)*/uy;
const elisionPattern = /['’](?:em|til|cause|tis|twas|bout|cuz|s|\d{2}s?)(?![\p{L}\p{N}])/iuy;
const dotsPattern = /\.\?(?!\S)|\[\.{3}\]|\.{2,}|…\.?|[!?][!?.]+|''|‘’|’’|``/uy;
const rowPattern = /[-=]{3,}|(-|=|\*|_|\+|~|#|<|>|\$)\1+/uy;
const moneyPattern = /(?:US|AU|CA|NZ|HK|A|C|S)?[$](?=\d)/uy;
const anyPattern = /[^\s]/uy;

/** A full stop, bracket or quote that closes a sentence is no part of a link. */
const linkTail = /[.,;:!?)\]'"’”>]+$/u;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * The words of `text` between two offsets, in order; white space belongs to none. "The U.S. can't." is cut into
 * `The`, `U.S.`, `ca`, `n't` and `.`
 */
export function cutWords(text: string, range: Span, tables: LanguageTables): readonly Span[] {
  const words: Span[] = [];
  let at = range.start;
  while (at < range.end) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const end = Math.min(range.end, at + Math.max(1, pieceLength(text, at, tables)));
    for (const word of cutClitics(text, { start: at, end }, tables)) words.push(word);
    at = end;
  }
  return words;
}

function pieceLength(text: string, at: number, tables: LanguageTables): number {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const isStart = !/[\p{L}\p{N}]/u.test(before);
  if (isStart) {
    const link = matchAt(linkPattern, text, at).replace(linkTail, '');
    if (link.length > 5) return link.length;
    for (const pattern of [mailPattern, domainPattern, oddPattern, tagPattern, emoticonPattern]) {
      const length = matchAt(pattern, text, at).length;
      if (length > 0) return length;
    }
  }
  const character = text.charAt(at);
  if (/\d/u.test(character) || (/[.+]/u.test(character) && /\d/u.test(text.charAt(at + 1)) && isStart))
    return numberLength(text, at);
  const money = matchAt(moneyPattern, text, at).length;
  if (money > 0) return money;
  if (/\p{L}/u.test(text.slice(at, at + 2))) {
    const length = wordLength(text, at, tables);
    if (length > 0) return length;
  }
  for (const pattern of [elisionPattern, dotsPattern, rowPattern]) {
    const length = matchAt(pattern, text, at).length;
    if (length > 0) return length;
  }
  return matchAt(anyPattern, text, at).length;
}

function numberLength(text: string, at: number): number {
  for (const pattern of [codePattern, chainPattern, clockPattern, decimalPattern]) {
    const length = matchAt(pattern, text, at).length;
    if (length > 0) return length;
  }
  const length = matchAt(numberPattern, text, at).length;
  return length + matchAt(numberTailPattern, text, at + length).length;
}

function wordLength(text: string, at: number, tables: LanguageTables): number {
  const dotted = matchAt(dottedPattern, text, at);
  if (dotted !== '') return dotted.length;
  const word = matchAt(wordPattern, text, at);
  const end = at + word.length;
  const next = text.charAt(end);
  if (next === '.' && isAbbreviation(text, word, end, tables)) return word.length + 1;
  if (next === '-') return word.length + hyphenTail(text, word, end, tables);
  return word.length;
}

/** What follows the full stop at `dot` decides for words that are not always abbreviations, and for initials. */
function isAbbreviation(text: string, word: string, dot: number, tables: LanguageTables): boolean {
  const rest = text.slice(dot + 1, dot + 12);
  if (/^[\p{L}\p{N}]/u.test(rest)) return false;
  const next = rest.trimStart();
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, word, dot, rest);
  const use = tables.abbreviations.get(word) ?? tables.abbreviations.get(word.toLowerCase());
  if (use === undefined) return isTitleInCapitals(word, next, tables);
  if (use === 'before-small') return /^ ?[\p{Ll}\d,;:)\]]/u.test(rest);
  if (use === 'before-number') return /^[\d(]/u.test(next);
  return use === 'always' || /^\p{Lu}/u.test(next);
}

/** "GEN. MARK" in a heading; "the SAT. The" has none, since "Sat." does not ask for a name behind it. */
function isTitleInCapitals(word: string, next: string, tables: LanguageTables): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word) || !/^\p{Lu}{2}/u.test(next)) return false;
  return tables.abbreviations.get(word.charAt(0) + word.slice(1).toLowerCase()) === 'before-capital';
}

/** "George W. Bush" has an initial; "and so did I. Then" has none. */
function isInitial(text: string, word: string, dot: number, rest: string): boolean {
  if (!/^\s*[\p{Lu}"“(]|^\s*,/u.test(rest)) return false;
  const before = text.slice(Math.max(0, dot - 14), dot - 1);
  if (/(?:^|[\s.(“"])(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.)\s*$/u.test(before) || /^\s*$/u.test(before))
    return word !== 'I' || !/^\s*$/u.test(before);
  return false;
}

/** "co-founder" is one word, "self-driven" three; a word broken off ("th-") keeps its hyphen. */
function hyphenTail(text: string, word: string, end: number, tables: LanguageTables): number {
  const after = text.charAt(end + 1);
  if (after === '-') return 0;
  if (!/[\p{L}\p{N}]/u.test(after)) return /^\p{Ll}{1,4}$/u.test(word) && /[\s,]/u.test(after) ? 1 : 0;
  if (!tables.prefixes.has(word.toLowerCase())) return 0;
  const tail = matchAt(wordPattern, text, end + 1) || matchAt(numberPattern, text, end + 1);
  return tail === '' ? 0 : 1 + tail.length;
}
