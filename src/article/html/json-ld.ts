// Reads the JSON-LD of a page, broken or not, as a flat list of objects.

import { blankControls } from '../blank-controls.ts';

/** An object of JSON-LD; keys as written. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

const maxObjects = 3000;

function isObject(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller tries its next repair.
    return null;
  }
}

/** Line breaks and their like as blanks: JSON forbids them inside strings, where many sites write them. */
function blankBreaks(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** What sites get wrong, most frequent first; each step works on what the one before it left. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, ''),
  (text) => text.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/u, ''),
  blankBreaks,
  (text) => text.replace(/,(?=\s*[}\]])/gu, ''),
  (text) => text.replace(/\\(?!["\\/bfnrtu])/gu, '\\\\'),
  (text) => text.replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
  (text) => `[${text.replace(/\}\s*\{/gu, '},{')}]`,
];

/** The fields worth saving from JSON that no repair mends. */
const savedFields =
  /"(@type|headline|datePublished|dateCreated|dateModified|articleSection|alternativeHeadline)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/gu;

function saveFields(text: string): JsonLdObject {
  const fields: Record<string, unknown> = {};
  for (const [, key = '', value = ''] of text.matchAll(savedFields))
    if (!Object.hasOwn(fields, key)) fields[key] = parseOrNull(`"${value}"`) ?? value;
  const author = /"author"\s*:[[{\s]*(?:"@type"\s*:\s*"\w+"\s*,\s*)?"name"\s*:\s*"([^"\\]{2,80})"/u.exec(
    text,
  );
  if (author?.[1] !== undefined) fields['author'] = { name: author[1] };
  return fields;
}

/** The value of one JSON-LD script; what cannot be parsed at all is searched for its main fields. */
export function parseJsonLd(script: string): unknown {
  let text = script.trim();
  for (const repair of [(same: string) => same, ...repairs]) {
    text = repair(text).trim();
    const value = parseOrNull(text);
    if (value !== null) return value;
  }
  return saveFields(text);
}

/** All objects inside a value, the outer before the inner, in the order of the source. */
export function flattenJsonLd(value: unknown): readonly JsonLdObject[] {
  const found: JsonLdObject[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < maxObjects) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, maxObjects));
    else if (isObject(next)) {
      found.push(next);
      waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

/** The types of an object without their address: `NewsArticle` for `http://schema.org/NewsArticle`. */
export function typesOf(object: JsonLdObject): readonly string[] {
  const type = object['@type'];
  const all = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
}

/** The texts of a value: of a string itself, of an object its name, of a list all of these. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [blankControls(value)];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((inner) => (Array.isArray(inner) ? [] : namesIn(inner)));
  if (!isObject(value)) return [];
  const name = value['name'] ?? value['@value'];
  return typeof name === 'string'
    ? [blankControls(name)]
    : Array.isArray(name)
      ? name.filter((one) => typeof one === 'string').map(blankControls)
      : [];
}

/** The text of the article where JSON-LD carries it; null where none does. */
export function articleBodyIn(objects: readonly JsonLdObject[]): string | null {
  for (const { articleBody } of objects)
    if (typeof articleBody === 'string' && articleBody !== '') return blankControls(articleBody);
  return null;
}
