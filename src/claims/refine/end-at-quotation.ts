// Ends a content at the closing mark of its quotation where what follows is the writer's: the charge in "spoke of “a farce” - a charge that
// stung", the day in "used the word “farce” on Monday", the clause in "a box labelled “urgent,” a doctor wrote". Leaves "said that “a farce”
// was played" alone.

import { type Span, spanContains } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

/** Verbs that tell what is written or formed by the lips: the words in marks are all that they hold. */
const SPELLING: ReadonlySet<string> = new Set(['read', 'mouth', 'title', 'entitle']);
/** "The phrase “a farce”". */
const WORDING: ReadonlySet<string> = new Set(
  'phrase term word words slogan motto hashtag label nickname expression'.split(' '),
);
const DASH = /^(?:--?|–|—)$/u;
/** What opens a clause of its own behind a comma. */
const SUBJECT = /^(?:DT|PRP|PRP\$|NNP|NNPS)$/u;
/** Adverbs, times and prepositions, which tell when, where and why. */
const BESIDE = /^(?:IN|TO|RB|JJ)$/u;

/** For each quotation that begins in the content, and behind the cue, the place of its last word. */
function quotedEnds({ cue, content }: WordAttribution, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const begins = ({ start }: Span) => content.some((at) => words[at]?.start === start);
  const inSentence = view.quotations.filter((own) => begins(own) && own.end <= view.sentence.end);
  const ends = inSentence.map((own) => words.findLastIndex((word) => spanContains(own, word)));
  return ends.filter((end) => cue.every((at) => at < end));
}

/** The place of the last word before the quotation that ends at `end`. */
function before(end: number, { quotations, tree: { words } }: SentenceView): number {
  const closing = words[end];
  const quotation = quotations.find((own) => closing !== undefined && spanContains(own, closing));
  return words.findLastIndex((word) => quotation !== undefined && word.end <= quotation.start);
}

/** "Labelled “urgent,” a doctor wrote": nothing stands between cue and quotation, and a clause follows its comma. */
function opensClause(end: number, { cue }: WordAttribution, view: SentenceView): boolean {
  const { words } = view.tree;
  const isParted = words[end - 1]?.form === ',' && SUBJECT.test(words[end + 1]?.xpos ?? '');
  return isParted && before(end, view) === cue.at(-1);
}

/** What follows the last quotation tells when, where or why it was said, or what the writer holds of it. */
function isBeside(end: number, { cue }: WordAttribution, view: SentenceView): boolean {
  const { words } = view.tree;
  const next = words[end + 1];
  if (next === undefined) return false;
  // Between two dashes stands an aside, behind which the content may go on.
  if (DASH.test(next.form)) return !words.slice(end + 2).some(({ form }) => DASH.test(form));
  const isSpelling = cue.some((at) => SPELLING.has(words[at]?.lemma ?? ''));
  const isWording = WORDING.has(words[before(end, view)]?.lemma ?? '');
  return (isSpelling || isWording) && BESIDE.test(next.xpos);
}

/** The attribution without what follows its quotation. */
export function endAtQuotation(found: WordAttribution, view: SentenceView): WordAttribution {
  const ends = quotedEnds(found, view);
  const last = ends.at(-1);
  const end =
    ends.find((at) => opensClause(at, found, view)) ??
    (last !== undefined && isBeside(last, found, view) ? last : undefined);
  return end === undefined ? found : { ...found, content: found.content.filter((at) => at <= end) };
}
