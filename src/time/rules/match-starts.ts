// Works out from the source of a pattern how its matches may begin, so that a rule is tried only where its first letters
// stand. Reads the parts of regular expressions that our rules use; what it does not know it takes for "anything".

/** So many signs of a beginning are told apart; with more the table grows faster than it helps. */
export const startChars = 5;
/** The classes of signs: letters by themselves, `0` a digit, `*` a sign beyond ASCII, `_` any other. */
export type SignClass = string;

const digit: SignClass = '0';
const beyondAscii: SignClass = '*';
const otherSign: SignClass = '_';
/** After this anything may follow. */
const open = '>';

/** The class of the sign at a place; the end of a text counts as a blank. Two odd letters are "s" and "k" in any case. */
export function signClass(text: string, at: number): SignClass {
  const sign = text.charAt(at);
  if (/^[a-zſK]$/iu.test(sign)) return sign === 'ſ' ? 's' : sign.toLowerCase();
  if (/^\d$/u.test(sign)) return digit;
  return sign > '\x7f' ? beyondAscii : otherSign;
}

type Starts = ReadonlySet<string>;
const nothing: Starts = new Set(['']);
const anything: Starts = new Set([open]);

function isDone(start: string): boolean {
  return start.endsWith(open) || start.length >= startChars;
}

function follow(before: Starts, after: Starts): Starts {
  const joined = new Set<string>();
  for (const start of before)
    if (isDone(start)) joined.add(start);
    else for (const next of after) joined.add((start + next).slice(0, startChars));
  return joined;
}

function repeat(once: Starts, quantifier: string): Starts {
  if (quantifier === '') return once;
  if (quantifier === '?') return nothing.union(once);
  if (!/^(?:[*+]|\{[01],)/u.test(quantifier)) return follow(once, anything);
  const more = once.union(follow(follow(once, once), anything));
  return /^(?:\*|\{0)/u.test(quantifier) ? nothing.union(more) : more;
}

const escapes: Readonly<Record<string, Starts>> = {
  b: nothing,
  B: nothing,
  d: new Set([digit]),
  s: new Set([otherSign, beyondAscii]),
  t: new Set([otherSign]),
  n: new Set([otherSign]),
  r: new Set([otherSign]),
};

/** One part of a source at its place: what it begins with, and where the next part stands. */
interface Part {
  readonly starts: Starts;
  readonly end: number;
}

function readEscape(source: string, at: number): Part {
  const [whole = '', code, letter = ''] =
    /^\\(?:u([0-9a-fA-F]{4})|k<\w+>|[pP]\{[^}]*\}|(.))/u.exec(source.slice(at, at + 40)) ?? [];
  const end = at + whole.length;
  if (code !== undefined)
    return { starts: new Set([signClass(String.fromCharCode(Number.parseInt(code, 16)), 0)]), end };
  if (letter === '') return { starts: anything, end };
  const known = escapes[letter];
  if (known !== undefined) return { starts: known, end };
  return { starts: /\w/u.test(letter) ? anything : new Set([signClass(letter, 0)]), end };
}

function readClass(source: string, at: number): Part {
  const end = source.indexOf(']', at) + 1;
  const inside = source.slice(at + 1, end - 1);
  if (inside.startsWith('^')) return { starts: anything, end };
  const starts = new Set<string>();
  for (let place = 0; place < inside.length; ) {
    const range = /^([a-z0-9])-([a-z0-9])/iu.exec(inside.slice(place, place + 3));
    const part = range === null ? readSign(inside, place) : { starts: rangeOf(range[0]), end: place + 3 };
    for (const start of part.starts) starts.add(start);
    place = part.end;
  }
  return { starts, end };
}

function rangeOf(range: string): Starts {
  return /^\d-\d$/u.test(range) ? new Set([digit]) : anything;
}

function readSign(source: string, at: number): Part {
  if (source.charAt(at) === '\\') return readEscape(source, at);
  return { starts: new Set([signClass(source, at)]), end: at + 1 };
}

function readGroup(source: string, at: number): Part {
  const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const inside = readChoices(source, at + head.length);
  const isLook = /[=!]$/u.test(head);
  return { starts: isLook ? nothing : inside.starts, end: inside.end + 1 };
}

function readAtom(source: string, at: number): Part {
  const sign = source.charAt(at);
  if (sign === '(') return readGroup(source, at);
  if (sign === '[') return readClass(source, at);
  if (sign === '.') return { starts: anything, end: at + 1 };
  if (sign === '^' || sign === '$') return { starts: nothing, end: at + 1 };
  return readSign(source, at);
}

/** Choices parted by "|", up to the end of the group or of the source. */
function readChoices(source: string, from: number): Part {
  let all: Starts = new Set();
  let choice = nothing;
  let at = from;
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      all = all.union(choice);
      choice = nothing;
      at += 1;
      continue;
    }
    const atom = readAtom(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/u.exec(source.slice(atom.end, atom.end + 10))?.[0] ?? '';
    at = atom.end + quantifier.length;
    choice = follow(choice, repeat(atom.starts, quantifier));
  }
  return { starts: all.union(choice), end: at };
}

/**
 * The classes of the first signs of all matches of a whole-word pattern, each at most `startChars` long; a shorter one may
 * go on in any way. "(?:the )?may|\\d{1,2}" gives `the_`, `may_`, `may*` and `0`.
 */
export function matchStarts(source: string): ReadonlySet<string> {
  const { starts } = readChoices(source, 0);
  const closed = follow(starts, new Set([otherSign, beyondAscii]));
  return new Set([...closed].map((start) => start.replace(open, '')));
}
