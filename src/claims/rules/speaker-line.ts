// Reads turns and quotations that name their speaker by a mark alone, over a whole article: "WEBER: We will not sign it." in a
// transcript, quoted or not, "“A bad deal.” — Anna Weber, teacher" under a quotation. Leaves "WATCH: Talks go on", which stands alone, unread.

import type { Span } from '../../text/index.ts';
import type { Attribution } from '../types.ts';

const RULE = 'speaker-line';
const PARAGRAPH = /[^\n]+/gu;
const SPEAKER = /^\s*["“]?(\p{Lu}[\p{Lu}.'’ -]{1,40}?)(?:,[^:\n]{1,60})?(:)\s+\S/u;
const SIGNED =
  /^\s*([“"”][^\n]{12,}[”"“])\s*([―—–]|--)\s*(\p{Lu}\p{L}+[.'’]?(?:[ -]\p{Lu}[\p{L}.'’]*){1,4})[^\n]{0,80}$/u;
/** A transcript has so many turns at least; fewer are labels of another kind. */
const FEWEST_TURNS = 3;

interface Turn {
  readonly speaker: Span;
  readonly cue: Span;
  readonly content: Span;
}

function turnIn(paragraph: string, offset: number): Turn | null {
  const match = SPEAKER.exec(paragraph);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = offset + paragraph.indexOf(name);
  const colon = offset + match[0].lastIndexOf(':');
  return {
    speaker: { start, end: start + name.length },
    cue: { start: colon, end: colon + 1 },
    content: { start: offset + match[0].length - 1, end: offset + paragraph.trimEnd().length },
  };
}

function signedIn(paragraph: string, offset: number): Turn | null {
  const [, words, dash, name] = SIGNED.exec(paragraph) ?? [];
  if (words === undefined || dash === undefined || name === undefined) return null;
  const from = paragraph.indexOf(words);
  const mark = paragraph.indexOf(dash, from + words.length);
  const source = paragraph.indexOf(name, mark);
  return {
    content: { start: offset + from, end: offset + from + words.length },
    cue: { start: offset + mark, end: offset + mark + dash.length },
    speaker: { start: offset + source, end: offset + source + name.length },
  };
}

function toAttribution({ speaker, cue, content }: Turn): Attribution {
  return { source: [speaker], cue, content: [content], stance: 'assert', ruleId: RULE };
}

/** The turns of a transcript and the signed quotations of an article, in the order of the text. */
export function speakerLines(text: string): readonly Attribution[] {
  const paragraphs = [...text.matchAll(PARAGRAPH)];
  const turns = paragraphs.flatMap((match) => turnIn(match[0], match.index) ?? []);
  const signed = paragraphs.flatMap((match) => signedIn(match[0], match.index) ?? []);
  const spoken = turns.length < FEWEST_TURNS ? signed : [...turns, ...signed];
  return spoken.map(toAttribution).sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}
