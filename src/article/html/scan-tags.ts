// Cuts HTML into tags and texts, in one pass and without looking at any character of a text or a comment: as forgiving as
// the tokenizer of the HTML standard, and far quicker than one that goes from state to state.

import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { blankControls } from '../blank-controls.ts';
import { elementNames } from './element-rules.ts';
import { knownName, type NameSet, setOfNames } from './name-set.ts';

/** `Wanted` are the names of attributes that are told of. */
export interface TagHandler<Wanted extends string> {
  /** A wanted attribute; names are in small letters. */
  attribute(name: Wanted, value: string): void;
  /** After its attributes. `start` is the place of its "<". */
  startTag(name: string, start: number): void;
  endTag(name: string): void;
  text(text: string, start: number, end: number): void;
}

/** Elements whose text holds no tags; in those of the second set entities stand for signs all the same. */
const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const escapableText = new Set(['title', 'textarea']);

const [lessThan, greaterThan, slash, equals, bang, question] = [0x3c, 0x3e, 0x2f, 0x3d, 0x21, 0x3f] as const;
const [doubleQuote, singleQuote] = [0x22, 0x27] as const;

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** True where a name of an element ends; past the end of the source, too. */
function endsName(code: number): boolean {
  return code === greaterThan || code === slash || isBlank(code);
}

const namesOfElements = setOfNames(elementNames);

function elementName(source: string, from: number, end: number): string {
  return knownName(source, from, end, namesOfElements) ?? source.slice(from, end).toLowerCase();
}

function decodeText(text: string): string {
  return text.includes('&') ? blankControls(decodeHTML(text)) : text;
}

function decodeValue(value: string): string {
  return value.includes('&') ? blankControls(decodeHTMLAttribute(value)) : value;
}

function placeOf(source: string, sought: string, from: number): number {
  const at = source.indexOf(sought, from);
  return at < 0 ? source.length : at;
}

/** Place after a comment, a doctype or another declaration that begins at `at` with "<!" or "<?". */
function skipDeclaration(source: string, at: number): number {
  if (source.startsWith('<!--', at)) {
    if (source.startsWith('>', at + 4)) return at + 5;
    if (source.startsWith('->', at + 4)) return at + 6;
    const end = placeOf(source, '-->', at + 4);
    const bangEnd = source.slice(at + 4, end).indexOf('--!>');
    return bangEnd < 0 ? end + 3 : at + 4 + bangEnd + 4;
  }
  if (source.startsWith('<![CDATA[', at)) return placeOf(source, ']]>', at + 9) + 3;
  return placeOf(source, '>', at + 2) + 1;
}

/** Reads one attribute that begins at `from`; its end. Past the source where the tag breaks off in it. */
function scanAttribute<Wanted extends string>(
  source: string,
  from: number,
  names: NameSet<Wanted>,
  handler: TagHandler<Wanted>,
): number {
  let at = from + 1;
  while (at < source.length && source.charCodeAt(at) !== equals && !endsName(source.charCodeAt(at))) at += 1;
  const name = knownName(source, from, at, names);
  while (isBlank(source.charCodeAt(at))) at += 1;
  if (source.charCodeAt(at) !== equals) {
    if (name !== undefined) handler.attribute(name, '');
    return at;
  }
  at += 1;
  while (isBlank(source.charCodeAt(at))) at += 1;
  const quote = source.charCodeAt(at);
  if (quote === doubleQuote || quote === singleQuote) {
    const end = source.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
    if (end < 0) return source.length;
    if (name !== undefined) handler.attribute(name, decodeValue(source.slice(at + 1, end)));
    return end + 1;
  }
  const start = at;
  while (at < source.length && source.charCodeAt(at) !== greaterThan && !isBlank(source.charCodeAt(at)))
    at += 1;
  if (name !== undefined) handler.attribute(name, decodeValue(source.slice(start, at)));
  return at;
}

/** Place after the ">" of a start tag whose name ends at `from`; past the source where the tag breaks off. */
function scanAttributes<Wanted extends string>(
  source: string,
  from: number,
  names: NameSet<Wanted>,
  handler: TagHandler<Wanted>,
): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === greaterThan) return at + 1;
    at = code === slash || isBlank(code) ? at + 1 : scanAttribute(source, at, names, handler);
  }
  return source.length + 1;
}

/** Place of the end tag of an element that holds no other tags. */
function endOfRawText(source: string, from: number, name: string): number {
  if (name === 'plaintext') return source.length;
  for (let at = from; ; at += 2) {
    at = placeOf(source, '</', at);
    if (at === source.length) return at;
    const after = at + 2 + name.length;
    if (
      source.slice(at + 2, after).toLowerCase() === name &&
      after < source.length &&
      endsName(source.charCodeAt(after))
    )
      return at;
  }
}

/** Reads a start tag at `at` and the text of an element that holds no tags; the place after it. */
function scanStartTag<Wanted extends string>(
  source: string,
  at: number,
  names: NameSet<Wanted>,
  handler: TagHandler<Wanted>,
): number {
  let nameEnd = at + 1;
  while (nameEnd < source.length && !endsName(source.charCodeAt(nameEnd))) nameEnd += 1;
  const name = elementName(source, at + 1, nameEnd);
  const start = scanAttributes(source, nameEnd, names, handler);
  if (start > source.length) return source.length;
  handler.startTag(name, at);
  const isEscapable = escapableText.has(name);
  if (!isEscapable && !rawText.has(name)) return start;
  const end = endOfRawText(source, start, name);
  const text = source.slice(start, end);
  if (text !== '') handler.text(isEscapable ? decodeText(text) : text, start, end);
  return end;
}

function scanEndTag(source: string, at: number, handler: TagHandler<never>): number {
  if (!isLetter(source.charCodeAt(at + 2))) return placeOf(source, '>', at + 2) + 1;
  let nameEnd = at + 2;
  while (nameEnd < source.length && !endsName(source.charCodeAt(nameEnd))) nameEnd += 1;
  if (nameEnd < source.length) handler.endTag(elementName(source, at + 2, nameEnd));
  return placeOf(source, '>', nameEnd) + 1;
}

/**
 * Tells the handler of all tags and texts of a page, in order, and of the attributes that stand in `names`. Never throws,
 * whatever the page holds.
 */
export function scanTags<Wanted extends string>(
  source: string,
  names: NameSet<Wanted>,
  handler: TagHandler<Wanted>,
): void {
  let textStart = 0;
  const endText = (end: number): void => {
    if (end > textStart) handler.text(decodeText(source.slice(textStart, end)), textStart, end);
  };
  let at = placeOf(source, '<', 0);
  while (at < source.length) {
    const next = source.charCodeAt(at + 1);
    const isTag = isLetter(next);
    if (!isTag && next !== slash && next !== bang && next !== question) {
      // A "<" of the text.
      at = placeOf(source, '<', at + 1);
      continue;
    }
    endText(at);
    if (isTag) textStart = scanStartTag(source, at, names, handler);
    else if (next === slash) textStart = scanEndTag(source, at, handler);
    else textStart = skipDeclaration(source, at);
    at = source.charCodeAt(textStart) === lessThan ? textStart : placeOf(source, '<', textStart);
  }
  endText(source.length);
}
