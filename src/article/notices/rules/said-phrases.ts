// Reads what a page says in so many words: "This image is AI-generated", "Correction: an earlier version of this article ...",
// "The views expressed in this article are the author's own". Leaves "the minister warned of AI-generated images" alone.

import type { NoticeKind } from '../../../tables/index.ts';
import type { Span } from '../../../text/index.ts';
import { matchPhrases, matchStart, type PhraseMatch } from '../match-phrases.ts';
import { firstOfEach, noticeOf } from '../messages.ts';
import type { Notice, NoticeContext } from '../types.ts';

/** A page warns its readers before or after the text, not in the middle of it. */
const edgeChars = 1500;

/** Chrome that speaks of other pages or of the site as a whole. */
const otherMatters: ReadonlySet<string> = new Set([
  'navigation',
  'teaser-list',
  'related-headlines',
  'comments',
  'cookie-notice',
  'popup',
  'newsletter',
  'advertisement',
  'share-buttons',
  'tag-list',
]);
/** The longest phrase that begins a block, with its gaps. */
const headChars = 120;
/** Words of the sentence before a phrase that are shown with it. */
const leadChars = 40;
/** A sentence that warns has at least so many characters, and no warning is longer than this. */
const sentenceChars = { least: 20, most: 900 };

function edgesOf({ length }: string): readonly Span[] {
  if (length <= 2 * edgeChars) return [{ start: 0, end: length }];
  return [
    { start: 0, end: edgeChars },
    { start: length - edgeChars, end: length },
  ];
}

/** The words of a notice at `start`, from the beginning of its sentence to the end of the paragraph. */
function lineAt(text: string, start: number): string {
  const sentence = Math.max(text.lastIndexOf('\n', start) + 1, text.lastIndexOf('. ', start) + 2);
  const end = text.indexOf('\n', start);
  return text.slice(start - sentence > leadChars ? start : sentence, end === -1 ? text.length : end);
}

/** "The image in this article is AI-generated" holds a phrase of texts, and speaks of the image alone. */
function withoutInner(matches: readonly PhraseMatch<NoticeKind>[]): readonly PhraseMatch<NoticeKind>[] {
  const images = matches.filter(({ value }) => value === 'ai-generated-image');
  const isInner = ({ start, end }: Span) => images.some(({ span }) => span.start <= start && span.end >= end);
  return matches.filter(({ value, span }) => value !== 'ai-generated-text' || !isInner(span));
}

function withinText({ extraction: { text }, phrases }: NoticeContext): readonly Notice[] {
  const indexes = phrases.map(({ within }) => within);
  return withoutInner(matchPhrases(text, indexes, edgesOf(text))).map(({ value, span }) =>
    noticeOf(value, lineAt(text, span.start), span),
  );
}

/** Blocks that begin with "Editor's note:"; a headline may begin with "Clarification:" as news do. */
function atBlockStarts({ extraction: { text, blocks }, phrases }: NoticeContext): readonly Notice[] {
  const indexes = phrases.map((each) => each.start);
  return blocks.flatMap(({ kind, span: { start, end } }) => {
    if (kind === 'caption') return [];
    const head = text.slice(start, Math.min(end, start + headChars));
    return matchStart(head, indexes).map(({ value }) =>
      noticeOf(value, text.slice(start, end), { start, end }),
    );
  });
}

/** What the foot of a page says of opinions and advertising is said of the whole site. */
const ofSite: ReadonlySet<NoticeKind> = new Set([
  'opinion',
  'sponsored',
  'press-release',
  'correction',
  'retraction',
  'satire',
]);

/** "A commentary by ..." in chrome announces another text; a note or a correction is of this one. */
function notesAtStart(text: string, starts: readonly NoticeContext['phrases'][number]['start'][]) {
  return matchStart(text, starts).filter(
    ({ value }) => value === 'correction' || value === 'retraction' || value === 'editors-note',
  );
}

/** Where the notice stands in chrome, the whole line is its quote. */
function inDropped({ extraction: { dropped }, phrases }: NoticeContext): readonly Notice[] {
  const lines = dropped.filter(
    ({ text, reason }) =>
      text.length >= sentenceChars.least && text.length <= sentenceChars.most && !otherMatters.has(reason),
  );
  const indexes = phrases.map(({ within }) => within);
  const starts = phrases.map(({ start }) => start);
  return lines.flatMap(({ text, reason }) =>
    [...withoutInner(matchPhrases(text, indexes)), ...notesAtStart(text, starts)]
      .filter(({ value }) => reason !== 'footer' || !ofSite.has(value))
      .map(({ value }) => noticeOf(value, text, null)),
  );
}

/** "Editor's note: This article has been retracted" is a retraction, and no other note beside it. */
function withoutNotesOf(notices: readonly Notice[]): readonly Notice[] {
  const retraction = notices.find(({ ruleId }) => ruleId === 'retraction');
  if (retraction === undefined) return notices;
  const { span } = retraction;
  const holdsIt = (note: Notice) =>
    span === null
      ? note.span === null
      : note.span !== null && note.span.start <= span.start && note.span.end >= span.end;
  return notices.filter((note) => note.ruleId !== 'editors-note' || !holdsIt(note));
}

/** One notice for each kind of phrase; what the text says comes before what stands in chrome. */
export function readSaidPhrases(context: NoticeContext): readonly Notice[] {
  const notices = [...withinText(context), ...atBlockStarts(context), ...inDropped(context)];
  return firstOfEach(withoutNotesOf(notices));
}
