// Takes the quotations of an article one by one: given to an attribution that reads them already, to the words beside them, or
// to the speaker who was quoted just before.

import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import { quotedContent } from '../rules/quoted-content.ts';
import type { Attribution, SentenceView } from '../types.ts';
import { isSpeech, isTakenBy, withPiece } from './join-quotations.ts';

/** "“WEBER: We will not sign it." */
const TURN = 'speaker-line';
/** Behind a trailing cue stand a day, a place or a name and the full stop. */
const MOST_BETWEEN_CHARS = 80;

function isSameParagraph(text: string, a: Span, b: Span): boolean {
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** Between the last words of a speaker and a paragraph below: nothing, or the cue and the end of its sentence. */
const ENDED_PARAGRAPH = /^\s*$|^[^.!?\n]{1,160}[.!?]\s{0,8}\n\s{0,8}$/u;

/** A paragraph that is one quotation goes on with the speaker who was quoted at the end of the paragraph above. */
function goesOn(last: Span, quotation: Span, text: string): boolean {
  const isAlone =
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, quotation.start - 4), quotation.start)) &&
    /^\s*(?:\n|$)/u.test(text.slice(quotation.end, quotation.end + 4));
  return isAlone && ENDED_PARAGRAPH.test(text.slice(last.end, quotation.start));
}

/** "Talks go on, Weber said. “We will stay.”": a quotation right behind a speaker's sentence is that speaker's. */
function isNext({ cue, ruleId }: Attribution, quotation: Span, text: string): boolean {
  if (cue === null || ruleId !== 'trailing-cue' || cue.end > quotation.start) return false;
  const between = text.slice(cue.end, quotation.start);
  return between.length < MOST_BETWEEN_CHARS && /^[^.!?]*[.!?]\s+$/u.test(between);
}

/** Where the last words of an attribution end. */
function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...(cue === null ? [] : [cue]), ...content].map(({ end }) => end));
}

/** Speech that stands before a quotation and may go on in it: somebody's, in the same paragraph or left open above it. */
function mayGoOn(
  attribution: Attribution,
  quotation: Span,
  quotations: readonly Span[],
  text: string,
): boolean {
  const last = attribution.content.at(-1);
  if (last === undefined || last.end > quotation.start || attribution.source.length === 0) return false;
  const isQuoted = attribution.content.some((piece) =>
    quotations.some((other) => spansOverlap(other, piece)),
  );
  return (
    (isQuoted || isNext(attribution, quotation, text)) &&
    (isSameParagraph(text, last, quotation) || goesOn(last, quotation, text))
  );
}

/** Spoken in marks as a whole, not only with some words of it in marks. */
function isSpoken({ content }: Attribution, quotations: readonly Span[]): boolean {
  return content.some((piece) => quotations.some((quotation) => spanContains(quotation, piece)));
}

/** The place of the attribution nearest before a quotation that may go on in it, speech in marks first; -1 where there is none. */
function speakerBefore(
  quotation: Span,
  found: readonly Attribution[],
  quotations: readonly Span[],
  text: string,
): number {
  const speaking = found.filter((attribution) => mayGoOn(attribution, quotation, quotations, text));
  const inOrder = speaking.toSorted((a, b) => endOf(b) - endOf(a));
  const nearest = inOrder.find((attribution) => isSpoken(attribution, quotations)) ?? inOrder[0];
  return nearest === undefined ? -1 : found.indexOf(nearest);
}

function without(found: readonly Attribution[], added: Attribution): Attribution[] {
  return found.filter(({ cue }) => cue === null || added.cue === null || !spansOverlap(cue, added.cue));
}

/** A quotation that opens a sentence or stands behind a comma or colon is spoken as a whole. */
function isWhole(quotation: Span, text: string): boolean {
  return /(?:^|[\n.!?:,;"”]|'')\s*$/u.test(text.slice(Math.max(0, quotation.start - 4), quotation.start));
}

/** Where the model read the same cue, it tells better where the speaker's name and description end; a cue that holds the speaker is another. */
function readSource(beside: Attribution, found: readonly Attribution[], quotation: Span): readonly Span[] {
  const read = found.find(
    ({ cue, certainty }) =>
      certainty !== undefined &&
      cue !== null &&
      beside.cue !== null &&
      spansOverlap(cue, beside.cue) &&
      !beside.source.some((span) => spansOverlap(span, cue)),
  );
  const source = read?.source ?? [];
  const isOutside = source.length > 0 && !source.some((span) => spansOverlap(span, quotation));
  return isOutside ? source : beside.source;
}

function addBeside(found: readonly Attribution[], beside: Attribution, quotation: Span): Attribution[] {
  const same = found.findIndex(
    ({ cue, ruleId }) =>
      cue !== null && beside.cue !== null && ruleId === beside.ruleId && spansOverlap(cue, beside.cue),
  );
  const known = found[same];
  if (known === undefined)
    return [...without(found, beside), { ...beside, source: readSource(beside, found, quotation) }];
  return found.with(same, withPiece(known, quotation));
}

function attachOne(
  found: readonly Attribution[],
  quotation: Span,
  quotations: readonly Span[],
  views: readonly SentenceView[],
): readonly Attribution[] {
  const text = views[0]?.text ?? '';
  const beside = quotedContent(quotation, views);
  const taking = found.findIndex((attribution) => isTakenBy(quotation, attribution));
  const taker = found[taking];
  if (beside !== null && (taker === undefined || isWhole(quotation, text)))
    return addBeside(found, beside, quotation);
  if (taker !== undefined) return found.with(taking, withPiece(taker, quotation));
  const speaker = speakerBefore(quotation, found, quotations, text);
  const known = found[speaker];
  return known === undefined ? found : found.with(speaker, withPiece(known, quotation));
}

/** So many sentences are looked at together, so that a page of any length takes time in proportion. */
const BLOCK_SENTENCES = 100;

function startOf({ cue, content }: Attribution): number {
  return Math.min(cue?.start ?? Number.POSITIVE_INFINITY, ...content.map((span) => span.start));
}

/** One block: `before` is the last attribution above it, which its first quotation may go on with. */
function attachInBlock(
  proposed: readonly Attribution[],
  quotations: readonly Span[],
  views: readonly SentenceView[],
  before: readonly Attribution[],
): readonly Attribution[] {
  const text = views[0]?.text ?? '';
  const turns = proposed.flatMap(({ cue, ruleId }) => (ruleId === TURN && cue !== null ? [cue] : []));
  const speech = quotations.filter((span) => isSpeech(text, span));
  const outside = proposed.filter(
    ({ cue, ruleId }) => cue === null || ruleId === TURN || !speech.some((span) => spanContains(span, cue)),
  );
  // A quoted turn names its speaker inside the marks: nobody else speaks there.
  const open = speech.filter((span) => !turns.some((cue) => spanContains(span, cue)));
  return open.reduce<readonly Attribution[]>(
    (found, quotation) => attachOne(found, quotation, quotations, views),
    [...before, ...outside],
  );
}

/** Gives each quotation that is long enough to be speech to one attribution; quotations and views in the order of the text. */
export function attachQuotations(
  proposed: readonly Attribution[],
  quotations: readonly Span[],
  views: readonly SentenceView[],
): readonly Attribution[] {
  let attached: Attribution[] = [];
  for (let at = 0; at < views.length; at += BLOCK_SENTENCES) {
    const block = views.slice(at, at + BLOCK_SENTENCES);
    const from = at === 0 ? 0 : (block[0]?.sentence.start ?? 0);
    const to = views[at + BLOCK_SENTENCES]?.sentence.start ?? Number.POSITIVE_INFINITY;
    const isInside = (start: number) => from <= start && start < to;
    const before = attached.slice(-1);
    const own = proposed.filter((attribution) => isInside(startOf(attribution)));
    const quoted = quotations.filter(({ start }) => isInside(start));
    attached = [...attached.slice(0, -1), ...attachInBlock(own, quoted, block, before)];
  }
  return attached;
}
