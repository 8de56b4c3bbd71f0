// Takes what an article itself calls untrue for denied: "The claim that Norway closed the strait is false", "A post says that it closed.
// That is untrue." Leaves "Weber said the report was false" to Weber, and "The claim is not false" alone.

import { childrenBy, headIndex, type Span, spanContains, subtreeOf } from '../../text/index.ts';
import type { Attribution, SentenceView } from '../types.ts';

const UNTRUE =
  /^(?:false|untrue|fake|incorrect|inaccurate|misleading|baseless|unfounded|groundless|wrong|bogus|fabricated|doctored|debunked|disproved)$/u;
/** "Proved false", "turned out to be false": the subject stands with the verb. */
const TURNING: ReadonlySet<string> = new Set(['prove', 'turn']);
const NEGATION = /^(?:not|n['’]t|never|hardly)$/u;
/** What stands for a telling just before. */
const BACK = /^(?:this|that|it|these|those|they)$/u;
const TELLING =
  /^(?:claim|rumou?r|report|post|story|statement|allegation|assertion|video|image|picture|photo|message|quote|article)$/u;
/** Wishes and questions are neither true nor untrue. */
const JUDGED: ReadonlySet<string> = new Set(['assert', 'allege', 'believe']);

interface Verdict {
  readonly predicate: Span;
  /** The whole subject, which may hold the words that attribute. */
  readonly subject: Span;
  /** The sentence before, where the subject only points to it. */
  readonly before: Span | null;
}

function isNegated(index: number, { tree }: SentenceView): boolean {
  return childrenBy(tree, index, 'advmod', 'neg', 'mark').some((at) => {
    const word = tree.words[at];
    return NEGATION.test(word?.form.toLowerCase() ?? '') || word?.deprel === 'mark';
  });
}

function subjectOf(index: number, { tree }: SentenceView): number | undefined {
  const above = headIndex(tree, index);
  const isTurning = TURNING.has(tree.words[above]?.lemma ?? '');
  return childrenBy(tree, isTurning ? above : index, 'nsubj', 'nsubj:pass').find((at) => at < index);
}

function verdictAt(index: number, view: SentenceView, before: SentenceView | undefined): Verdict | null {
  const { words } = view.tree;
  const predicate = words[index];
  const isVerdict = UNTRUE.test(predicate?.form.toLowerCase() ?? '');
  if (predicate === undefined || !isVerdict || words.at(-1)?.form === '?') return null;
  const subject = subjectOf(index, view);
  const head = words[subject ?? -1];
  if (subject === undefined || head === undefined || isNegated(index, view)) return null;
  const below = subtreeOf(view.tree, subject).map((at) => words[at] ?? head);
  const pointsBack = BACK.test(head.form.toLowerCase()) || TELLING.test(head.lemma);
  return {
    predicate,
    subject: {
      start: Math.min(...below.map(({ start }) => start)),
      end: Math.max(...below.map(({ end }) => end)),
    },
    before: pointsBack && before !== undefined ? before.sentence : null,
  };
}

function hasCueIn(span: Span, { cue }: Attribution): boolean {
  return cue !== null && spanContains(span, cue);
}

/** The attribution that a verdict is about, unless the verdict is itself in somebody's mouth. */
function judged(verdict: Verdict, found: readonly Attribution[]): Attribution | undefined {
  if (found.some(({ content }) => content.some((piece) => spanContains(piece, verdict.predicate)))) return;
  const own = found.find((one) => hasCueIn(verdict.subject, one));
  const { before } = verdict;
  return own ?? (before === null ? undefined : found.find((one) => hasCueIn(before, one)));
}

/** For the attributions of an article, in the order of the text. */
export function applyVerdicts(
  found: readonly Attribution[],
  views: readonly SentenceView[],
): readonly Attribution[] {
  const verdicts = views.flatMap((view, place) =>
    [...view.tree.words.keys()].flatMap((index) => verdictAt(index, view, views[place - 1]) ?? []),
  );
  const denied = new Set(verdicts.map((verdict) => judged(verdict, found)));
  return found.map((one) => (denied.has(one) && JUDGED.has(one.stance) ? { ...one, stance: 'deny' } : one));
}
