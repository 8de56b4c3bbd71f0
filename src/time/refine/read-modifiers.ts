// Takes in the words around a phrase that bend it: "early", "the end of", "more than", "or so", and its article "the".
// Leaves "the Friday meeting" and "the three-day visit" without their article: there it belongs to the noun.

import type { Candidate, Meaning } from '../meaning.ts';

const LOOK_BACK_CHARS = 32;

interface ModifierWords {
  readonly pattern: RegExp;
  readonly mod: string;
  readonly fits: (meaning: Meaning) => boolean;
  /** Words of the phrase itself that forbid it. */
  readonly unless?: RegExp;
}

/** "over the past two years" says when, not how much. */
const FRAMED = /^(?:the|these|those|past|last|next|coming)\b/iu;

function isPlace(meaning: Meaning): boolean {
  return (
    meaning.kind === 'date' ||
    meaning.kind === 'part' ||
    meaning.kind === 'unit' ||
    meaning.kind === 'fixed' ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'clock' ||
    meaning.kind === 'holiday'
  );
}

function isAmount(meaning: Meaning): boolean {
  return meaning.kind === 'duration' || meaning.kind === 'offset';
}

function isUnitOrDay(meaning: Meaning): boolean {
  return isPlace(meaning) && meaning.kind !== 'fixed';
}

/** Words before; the first that fits wins, so longer ones stand first. */
const before: readonly ModifierWords[] = [
  {
    pattern: /\b(?:the\s)?(?:beginning|start|early\spart|opening)\sof\s(?:the\s)?$/iu,
    mod: 'START',
    fits: isPlace,
  },
  { pattern: /\b(?:the\s)?(?:end|close|latter\spart)\sof\s(?:the\s)?$/iu, mod: 'END', fits: isPlace },
  { pattern: /\b(?:the\s)?middle\sof\s(?:the\s)?$/iu, mod: 'MID', fits: isPlace },
  {
    pattern: /\b(?:the\s)?(?:very\s)?early(?:\sin\s(?:the\s)?|[\s-](?:the\s)?)$/iu,
    mod: 'START',
    fits: isPlace,
  },
  {
    pattern: /\b(?:the\s)?(?:very\s)?late(?:\sin\s(?:the\s)?|[\s-](?:the\s)?)$/iu,
    mod: 'END',
    fits: isPlace,
  },
  { pattern: /\b(?:the\s)?mid(?:-|\s|-to-late\s)$/iu, mod: 'MID', fits: isPlace },
  { pattern: /\bearlier\s(?:in\s(?:the\s)?)?$/iu, mod: 'START', fits: isUnitOrDay },
  { pattern: /\blater\s(?:in\s(?:the\s)?)?$/iu, mod: 'END', fits: isUnitOrDay },
  {
    pattern: /\b(?:at\sleast|not\sless\sthan|no\sless\sthan)\s(?:the\s)?$/iu,
    mod: 'EQUAL_OR_MORE',
    fits: isAmount,
  },
  {
    pattern:
      /\b(?:up\sto|at\smost|no\smore\sthan|no\slonger\sthan|not\smore\sthan|as\slong\sas)\s(?:the\s)?$/iu,
    mod: 'EQUAL_OR_LESS',
    fits: isAmount,
  },
  {
    pattern: /\b(?:more\sthan|over|longer\sthan|well\sover)\s$/iu,
    mod: 'MORE_THAN',
    fits: isAmount,
    unless: FRAMED,
  },
  {
    pattern: /\b(?:less\sthan|under|fewer\sthan|almost|nearly)\s(?:the\s)?$/iu,
    mod: 'LESS_THAN',
    fits: isAmount,
  },
  { pattern: /\b(?:about|around|approximately|roughly|some)\s(?:the\s)?$/iu, mod: 'APPROX', fits: isAmount },
];

const after: readonly ModifierWords[] = [
  {
    pattern: /^\sor\sso\b/iu,
    mod: 'APPROX',
    fits: (meaning) => isAmount(meaning) || meaning.kind === 'unit',
  },
  { pattern: /^\sor\s(?:more|longer)\b/iu, mod: 'EQUAL_OR_MORE', fits: isAmount },
  { pattern: /^\sor\sless\b/iu, mod: 'EQUAL_OR_LESS', fits: isAmount },
];

/** True where "the" in front belongs to the phrase: "the third quarter", "the 1990s", "the 4th of July". */
function takesArticle(text: string, { meaning, start, end }: Candidate): boolean {
  if (
    /-(?:quarter|half|year|month|week|day|hour|minute|decade)/iu.test(text.slice(start, end)) &&
    !/^fiscal/iu.test(text.slice(start, end))
  )
    return false;
  if (meaning.kind === 'fixed') return !/[/[]/u.test(meaning.value);
  if (meaning.kind === 'duration') return !/^(?:an?|several)\b/iu.test(text.slice(start, start + 8));
  if (meaning.kind === 'unit') return !/^(?:this|last|next|that)\b/iu.test(text.slice(start, start + 5));
  return (
    meaning.kind === 'part' || (meaning.kind === 'offset' && /^year/iu.test(text.slice(start, start + 4)))
  );
}

function withArticle(text: string, candidate: Candidate): Candidate {
  if (!takesArticle(text, candidate)) return candidate;
  const article = /\bthe\s$/iu.exec(text.slice(Math.max(0, candidate.start - 5), candidate.start));
  return article ? { ...candidate, start: candidate.start - article[0].length } : candidate;
}

function withWordsBefore(text: string, candidate: Candidate): Candidate {
  const head = text.slice(Math.max(0, candidate.start - LOOK_BACK_CHARS), candidate.start);
  const own = text.slice(candidate.start, candidate.end);
  for (const { pattern, mod, fits, unless } of before) {
    const words = fits(candidate.meaning) && !unless?.test(own) ? pattern.exec(head) : null;
    if (words) return { ...candidate, mod, start: candidate.start - words[0].length };
  }
  return candidate;
}

function withWordsAfter(text: string, candidate: Candidate): Candidate {
  const tail = text.slice(candidate.end, candidate.end + LOOK_BACK_CHARS);
  for (const { pattern, mod, fits } of after) {
    const words = fits(candidate.meaning) ? pattern.exec(tail) : null;
    if (words) return { ...candidate, mod, end: candidate.end + words[0].length };
  }
  return candidate;
}

/** The candidate with its article and its modifier; both may widen its span. */
export function readModifiers(text: string, candidate: Candidate): Candidate {
  return withWordsBefore(text, withArticle(text, withWordsAfter(text, candidate)));
}
