// Reads from which agency a text comes: "MINSK (Reuters) -", a byline "AFP", "With inputs from PTI" at the end. Leaves
// "Reuters reported on Monday" and the credits of photographs alone.

import type { Agency } from '../../../tables/index.ts';
import type { Span } from '../../../text/index.ts';
import type { Notice, NoticeContext } from '../types.ts';

interface Credit {
  readonly agency: Agency | null;
  readonly words: string;
  readonly span: Span | null;
}

/** How far into a paragraph a dateline reaches. */
const datelineChars = 120;
/** A line of credit at the end of a text is no longer than this. */
const creditChars = 220;
/** A dropped byline as long as this is a sentence, which only mentions an agency. */
const bylineChars = 60;

const bracketed = /[(/[]([^()/[\]]{2,40}(?:\/[^()/[\]]{2,20})?)[)/\]]/gu;
/** A credit of the picture, not of the text. */
const ofPicture = /bild|foto|photo|picture|image|getty|video|imago/iu;
const creditLine =
  /\b(?:with (?:additional )?inputs? from|with (?:files|agencies|material)|reporting by [^.]{3,120}(?:editing|writing) by|contributed to this (?:report|story|article)|source:|quelle:|mit material (?:von|der)|avec|con información de|fonte:|источник:)/iu;

function agencyIn(words: string, agencies: ReadonlyMap<string, Agency>): Agency | null {
  for (const part of [words, ...words.split(/\s*[,;/|&]\s*|\s+(?:and|und|et|y|e|i|и)\s+/u)]) {
    const form = part
      .replace(/^(?:©|by|von|par|por|di|da|the|der|die|from)\s+/iu, '')
      .replace(/[.\s]+$/u, '');
    const agency = agencies.get(form.trim());
    if (agency !== undefined) return agency;
  }
  return null;
}

function inDatelines({ extraction: { text, blocks }, tables }: NoticeContext): readonly Credit[] {
  const heads = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'subheading').slice(0, 3);
  return heads.flatMap(({ span: { start, end } }) => {
    const head = text.slice(start, Math.min(end, start + datelineChars));
    return [...head.matchAll(bracketed)].flatMap((match) => {
      const agency = agencyIn(match[1] ?? '', tables.agencies);
      if (agency === null || !isDatelineEnd(head, match.index, match[0].length)) return [];
      const at = start + match.index;
      return [{ agency, words: match[0], span: { start: at, end: at + match[0].length } }];
    });
  });
}

/** A place or nothing stands before a dateline's agency, a dash or the first sentence after it. */
function isDatelineEnd(head: string, at: number, length: number): boolean {
  if (/[.!?]\s/u.test(head.slice(0, at).replace(/\b\p{Lu}[\p{L}]{0,4}\./gu, ''))) return false;
  return at < 3 || /^\s*(?:[-–—:]|\.\s|\p{Lu}|$)/u.test(head.slice(at + length));
}

function inBylines({ extraction: { bylines, dropped }, tables }: NoticeContext): readonly Credit[] {
  const lines = [
    ...bylines,
    ...dropped
      .filter(({ reason, text }) => reason === 'byline' && text.length < bylineChars && !ofPicture.test(text))
      .map(({ text }) => text),
  ];
  return lines.flatMap((words) => {
    const agency = agencyIn(words, tables.agencies);
    return agency === null ? [] : [{ agency, words, span: null }];
  });
}

/** A whole line of credit: "dpa", "Quelle: dpa", "(With inputs from agencies)", which names none and is one all the same. */
function creditOf(words: string, agencies: ReadonlyMap<string, Agency>): Omit<Credit, 'span'> | null {
  const bare = words.replace(/[()[\]]/gu, '').replace(/^(?:quelle|source|fonte):\s*/iu, '');
  const alone = agencyIn(bare, agencies);
  if (alone !== null) return { agency: alone, words };
  if (!creditLine.test(words)) return null;
  const named = words.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => agencies.get(word) ?? [])[0];
  return named === undefined && !/\bagenc(?:y|ies)\b/iu.test(words) ? null : { agency: named ?? null, words };
}

/** "... said on Monday. (ANI)" */
function creditBehind(words: string, agencies: ReadonlyMap<string, Agency>): Omit<Credit, 'span'> | null {
  const tail = /\(([^()]{2,30})\)\s*$/u.exec(words.slice(-40));
  const agency = tail === null ? null : agencyIn(tail[1] ?? '', agencies);
  return tail === null || agency === null ? null : { agency, words: tail[0].trim() };
}

function atEnd({ extraction: { text, blocks }, tables: { agencies } }: NoticeContext): readonly Credit[] {
  return blocks.slice(-2).flatMap(({ kind, span }) => {
    if (kind === 'caption' || kind === 'headline') return [];
    const words = text.slice(span.start, span.end);
    const whole = words.length > creditChars ? null : creditOf(words, agencies);
    if (whole !== null) return [{ ...whole, span }];
    const behind = creditBehind(words, agencies);
    return behind === null
      ? []
      : [{ ...behind, span: { start: span.end - behind.words.length, end: span.end } }];
  });
}

const spokenCredit =
  /^\W{0,2}(?:with (?:additional )?(?:inputs?|files|material)|reporting by|mit material)\b/iu;

function inDropped({ extraction: { dropped }, tables: { agencies } }: NoticeContext): readonly Credit[] {
  return dropped.flatMap(({ text }) => {
    if (text.length > creditChars || !spokenCredit.test(text)) return [];
    const credit = creditOf(text, agencies);
    return credit === null ? [] : [{ ...credit, span: null }];
  });
}

/** At most one notice, for all credits together: its span is the first in the text, its quote the first of all. */
export function readAgencyCredits(context: NoticeContext): readonly Notice[] {
  const credits = [...inDatelines(context), ...inBylines(context), ...atEnd(context), ...inDropped(context)];
  const [first] = credits;
  if (first === undefined) return [];
  const names = [...new Set(credits.flatMap(({ agency }) => agency?.name ?? []))];
  const isRelease = credits.some(({ agency }) => agency?.kind === 'release');
  const words = first.words.replace(/\s+/gu, ' ');
  const from = names.length === 0 ? 'news agencies' : names.join(' and ');
  const what = isRelease
    ? 'the text is a press release sent by'
    : 'the text comes, in whole or in part, from';
  const span = credits.find((credit) => credit.span !== null)?.span ?? null;
  return [
    { ruleId: isRelease ? 'press-release' : 'agency-credit', message: `${what} ${from}: “${words}”`, span },
  ];
}
