// Reads the speaker of a quotation from the words right beside it: "...", said Weber. | Weber said: "..." | "...," she told us, "...".
// Leaves quoted titles and single words ("the so-called "deal"") alone.

import type { Token } from '../../language/index.ts';
import { type CueRow, lookUpWord } from '../../tables/index.ts';
import { childrenBy, type Span, spansOverlap } from '../../text/index.ts';
import { verbGroup } from '../grammar/cue-words.ts';
import { findSubject, isTime, sourceWords } from '../grammar/find-subject.ts';
import { nounRunFrom, nounRunUpTo } from '../grammar/noun-run.ts';
import { spansOf } from '../grammar/phrase-spans.ts';
import type { Attribution, SentenceView } from '../types.ts';
import { quotedAfterColon } from './quoted-after-colon.ts';

const RULE = 'quoted-content';
/** How far from the marks a cue may stand, in words. */
const REACH_WORDS = 20;
const LONGEST_DESCRIPTION_WORDS = 25;
/** Marks that close a quotation, with the stop before them. */
const CLOSING_CHARS = 4;
/** No more white space stands between two paragraphs. */
const MOST_BREAK_CHARS = 8;

interface Cue {
  readonly index: number;
  readonly row: CueRow | null;
}

function quotingRow(word: Token | undefined, view: SentenceView): CueRow | null {
  const row = word === undefined ? undefined : lookUpWord(view.cues.verb, word);
  return row !== undefined && (row.frames.has('quote') || row.frames.has('that')) ? row : null;
}

function cueAt(index: number, view: SentenceView): Cue | null {
  const word = view.tree.words[index];
  if (word === undefined || !/^VB/u.test(word.xpos) || word.upos === 'AUX') return null;
  const row = quotingRow(word, view);
  if (row === null && word.lemma === 'put' && view.tree.words[index + 1]?.form === 'it')
    return { index, row };
  return row === null ? null : { index, row };
}

/** Tags that are given to finite verbs by mistake. */
const MISTAKEN = /^(?:VB|NNS)$/u;
const FINITE = /^VB[DZPN]$/u;

/** "“We are open!” the sign on the door reads.": the last word behind a noun phrase is its verb, whatever its tag. */
function lastCue(at: number, from: number, view: SentenceView): Cue | null {
  const { words } = view.tree;
  const isLast = at > from && words[at + 1]?.form === '.' && at + 2 >= words.length;
  const mayBeVerb = isLast && MISTAKEN.test(words[at]?.xpos ?? '');
  const row = mayBeVerb && nounRunUpTo(words, at - 1).length > 0 ? quotingRow(words[at], view) : null;
  return row === null ? null : { index: at, row };
}

const HEARER = /^(?:me|him|her|them|us)$/iu;

function isQuoted(word: Token | undefined, { quotations }: SentenceView): boolean {
  return word !== undefined && quotations.some((quotation) => spansOverlap(quotation, word));
}

/** "Governor Anna Weber (Vienna), said": the last name in front of a verb that a comma or bracket sets off. */
function nameBefore(verb: number, { tree, sentence }: SentenceView): readonly number[] {
  const edge = tree.words[verb - 1];
  if (edge === undefined || !/^(?:,|\)|-RRB-)$/u.test(edge.form)) return [];
  const name = sentence.names.findLast(
    ({ type, end }) => end <= edge.start && (type === 'PER' || type === 'ORG'),
  );
  if (name === undefined) return [];
  return [...tree.words.keys()].filter((at) => {
    const word = tree.words[at];
    return word !== undefined && word.start >= name.start && word.end <= name.end;
  });
}

/** "“No,” Anna Weber, envoy to the EU, said": what stands between a quotation and its cue, where that is a noun phrase. */
function named(first: number, quotation: Span, { tree: { words } }: SentenceView): readonly number[] {
  const from = words.findIndex((word) => word.start >= quotation.end && word.upos !== 'PUNCT');
  if (from < 0 || from >= first || nounRunFrom(words, from).length === 0) return [];
  const last = words.findLastIndex((word, at) => at < first && word.upos !== 'PUNCT' && word.upos !== 'ADV');
  return [...words.keys()].slice(from, last + 1);
}

/** "Weber sighed on the radio, adding: “No.”": who does what is told before "adding" adds, too. */
function leadingSubject({ index }: Cue, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  if (words[index]?.xpos !== 'VBG') return [];
  const verb = words.findLastIndex(
    ({ upos, xpos, start }, at) =>
      at < index &&
      upos === 'VERB' &&
      /^VB[DZP]$/u.test(xpos) &&
      !view.quotations.some((quotation) => quotation.start < start && start < quotation.end),
  );
  if (verb < 0) return [];
  const subject = sourceWords(findSubject(verb, view), view).filter((at) => !isQuoted(words[at], view));
  return subject.length > 0 ? subject : nounRunUpTo(words, verb - 1);
}

/** "a box labelled “Fragile”": nobody is told who did it. */
function isDescribing({ index, row }: Cue, quotation: Span, { tree }: SentenceView): boolean {
  const word = tree.words[index];
  const isBefore = (word?.end ?? quotation.end) <= quotation.start;
  const isDone = word?.xpos === 'VBN' && childrenBy(tree, index, 'aux', 'aux:pass').length === 0;
  return isBefore && isDone && row?.frames.has('obj') === true;
}

/** The subject by the tree where it lies outside of all quotations, else the noun phrase beside the verb. */
function sourceOf(cue: Cue, quotation: Span, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const isFree = (at: number) => !isQuoted(words[at], view);
  if (isDescribing(cue, quotation, view)) return [];
  const group = verbGroup(cue.index, view);
  const first = Math.min(...group);
  const own = sourceWords(findSubject(cue.index, view), view).filter(
    (at) => isFree(at) && !group.includes(at),
  );
  const between = named(first, quotation, view);
  if (between.length > 0) return own[0] === between[0] ? own : between;
  // "told me": who is spoken to.
  const behind = nounRunFrom(words, cue.index + 1);
  const isHearer = behind.length <= 1 && HEARER.test(words[cue.index + 1]?.form ?? '');
  const after = isHearer || isTime(behind[0] ?? -1, view) ? [] : behind.filter(isFree);
  const isInverted = (words[cue.index]?.start ?? 0) >= quotation.end && after.length > 0;
  if (isInverted && !own.some((at) => after.includes(at)) && nounRunUpTo(words, cue.index - 1).length === 0)
    return after;
  if (own.length > 0) return own;
  const before = nounRunUpTo(words, first - 1).filter(isFree);
  if (before.length > 0) return before;
  if (after.length > 0) return after;
  const above = leadingSubject(cue, view).filter(isFree);
  return above.length > 0 ? above : nameBefore(first, view).filter(isFree);
}

/** What may stand between a quotation and its cue: a noun phrase, commas, adverbs and auxiliaries. */
const BETWEEN = /^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP|PRP\$|POS|CD|RB|HYPH|,|MD|VBZ|VBD|VBP|-LRB-|-RRB-|SYM|'')$/u;

/** The first verb behind the closing mark that can quote, with nothing but its subject before it. */
function cueAfter(quotation: Span, view: SentenceView): Cue | null {
  const { words } = view.tree;
  const from = words.findIndex((word) => word.start >= quotation.end);
  if (from < 0) return null;
  let isDescribed = false;
  for (let at = from; at < Math.min(words.length, from + LONGEST_DESCRIPTION_WORDS); at += 1) {
    const word = words[at];
    const cue = cueAt(at, view);
    const last = lastCue(at, from, view);
    // "Daniloff, now retired in Boston, said": behind a description the cue follows its comma.
    if (cue !== null && (!isDescribed || words[at - 1]?.form === ','))
      return FINITE.test(word?.xpos ?? '') ? cue : last;
    if (last !== null && !isDescribed) return last;
    if (isDescribed) continue;
    const isInName = /^(?:of|and|for|the|in|on|at|&)$/iu.test(word?.form ?? '') && at > from;
    const isBetween = at < from + REACH_WORDS && (BETWEEN.test(word?.xpos ?? '') || isInName);
    const hasComma = words.slice(from + 1, at).some((other) => other.form === ',');
    if (!isBetween && !hasComma) return null;
    isDescribed = !isBetween;
  }
  return null;
}

/** The last verb before the opening mark that can quote, right beside it or parted by a comma, a colon or "that". */
function cueBefore(quotation: Span, view: SentenceView): Cue | null {
  const { words } = view.tree;
  const to = words.findLastIndex((word) => word.end <= quotation.start);
  const isParted = /^(?:,|:|that)$/u.test(words[to]?.form ?? '');
  const reach = isParted ? REACH_WORDS : 0;
  for (let at = to; at >= Math.max(0, to - reach); at -= 1) {
    if (/^(?:["”]|'')$/u.test(words[at]?.form ?? '')) return null;
    const cue = cueAt(at, view);
    if (cue !== null) return cue;
  }
  return null;
}

function isJoined(quotation: Span, view: SentenceView): boolean {
  const before = view.text.slice(Math.max(0, quotation.start - 3), quotation.start);
  return /[,:]\s*$/u.test(before);
}

function attribute(cue: Cue, quotation: Span, view: SentenceView): Attribution {
  const source = spansOf(sourceOf(cue, quotation, view), view);
  const [span] = spansOf(
    verbGroup(cue.index, view).filter((at) => Math.abs(at - cue.index) <= 3),
    view,
  );
  return {
    source,
    cue: span ?? null,
    content: [quotation],
    stance: cue.row?.stance ?? 'assert',
    ruleId: RULE,
  };
}

/** The closing mark of a quotation and what stands before it. */
function quotedEnd({ end }: Span, [view]: readonly SentenceView[]): string {
  return view?.text.slice(Math.max(0, end - CLOSING_CHARS), end) ?? '';
}

/** "Is it over?" Weber asked.: the cue opens a sentence of its own, and no clause of its own follows it. */
function cueInNext(quotation: Span, view: SentenceView | undefined): Cue | null {
  if (view === undefined) return null;
  const closing = quotedEnd(quotation, [view]);
  if (!/[.?!,]['’]?(?:["”]|'')$/u.test(closing)) return null;
  const cue = cueAfter(quotation, view);
  const next = view.tree.words[(cue?.index ?? -2) + 1];
  // "“We left.” Weber said.": behind a full stop the cue has to end the sentence.
  if (/\./u.test(closing) && next?.form !== '.') return null;
  const isAlone = next === undefined || /^(?:\.|,|:|IN|RB|TO|NNP|NN|NNS|DT)$/u.test(next.xpos);
  return cue !== null && isAlone && next?.form.toLowerCase() !== 'that' ? cue : null;
}

/** "Weber said:" in a line of its own announces the quotation below it. */
function isLedBy({ end }: Span, quotation: Span, text: string): boolean {
  if (end > quotation.start || quotation.start - end > MOST_BREAK_CHARS) return false;
  return text[end - 1] === ':' && text.slice(end, quotation.start).trim() === '';
}

/** True where the sentence has words in front of the quotation. */
function opensBefore({ tree: { words } }: SentenceView, quotation: Span): boolean {
  return (words[0]?.end ?? quotation.start) < quotation.start;
}

/** The attribution of one quotation by the sentence that it ends in, else by the one that it starts in; null where neither tells. */
export function quotedContent(quotation: Span, views: readonly SentenceView[]): Attribution | null {
  const ending = views.find(
    ({ sentence }) => sentence.start < quotation.end && sentence.end >= quotation.end,
  );
  const starting = views.find(
    ({ sentence }) => sentence.start <= quotation.start && sentence.end > quotation.start,
  );
  const led = views.find(({ sentence }) => isLedBy(sentence, quotation, views[0]?.text ?? ''));
  const opening = [starting, led].find((view) => view !== undefined && opensBefore(view, quotation));
  const named = opening === undefined ? null : quotedAfterColon(quotation, opening);
  if (named?.isAlone === true) return named.attribution;
  const after = ending === undefined ? null : cueAfter(quotation, ending);
  const before = starting === undefined ? null : cueBefore(quotation, starting);
  const announced = led === undefined ? null : cueBefore(quotation, led);
  const isLed = starting !== undefined && before !== null && isJoined(quotation, starting);
  // "He was cross: “Not now,” he said": a comma before the closing mark leads on to the cue.
  const goesOn = after !== null && /,(?:["”]|'')$/u.test(quotedEnd(quotation, views));
  if (isLed && !goesOn) return attribute(before, quotation, starting);
  if (after !== null && ending !== undefined) return attribute(after, quotation, ending);
  const following = views.find(
    ({ text, sentence }) =>
      sentence.start >= quotation.end &&
      sentence.start <= quotation.end + 2 &&
      !text.slice(quotation.end, sentence.start).includes('\n'),
  );
  const next = cueInNext(quotation, following);
  if (next !== null && following !== undefined) return attribute(next, quotation, following);
  if (before !== null && starting !== undefined) return attribute(before, quotation, starting);
  if (announced !== null && led !== undefined) return attribute(announced, quotation, led);
  return named?.attribution ?? null;
}
