// A part of an act that has a number and a day of its own. Reads "freed 300 prisoners this year, including nine on 3 May"
// as a second act of nine; leaves "300 prisoners, including nine women" alone, since they are among the first.

import { evidenceAt, spanContains, spanOfWords, subtreeOf } from '../text/index.ts';
import type { Act } from './act.ts';
import { fromExpression } from './days/when.ts';
import { countOf } from './magnitude.ts';
import { childrenIn, isNominal, markerOf, partOf, relationOf, type Tree } from './tree.ts';
import type { EventContext, EventDraft } from './types.ts';

/** The parts of an act that its whole, already drafted, tells of. */
export function includedParts(
  analysis: { readonly articleId: string; readonly text: string },
  tree: Tree,
  act: Act,
  whole: EventDraft,
  context: EventContext,
): readonly EventDraft[] {
  const { magnitude } = whole;
  if (magnitude === null) return [];
  return partsBehind(tree, act).flatMap((head) => {
    const number = numberAt(tree, head);
    const span = spanOfWords(
      tree,
      subtreeOf(tree, head, (child) => relationOf(tree, child) === 'punct'),
    );
    const time = context.times.find(
      (known) => known.interval !== null && span !== null && spanContains(span, known.span),
    );
    if (number === undefined || span === null || time === undefined) return [];
    const words = { start: number.start, end: number.end };
    const part: EventDraft = {
      ...whole,
      ...fromExpression(time, context.published, tree),
      magnitude: { measure: magnitude.measure, value: countOf(number.form), text: number.form, span: words },
      trigger: words,
      evidence: evidenceAt(analysis, span, 'included-part'),
    };
    return [part];
  });
}

/** What stands behind "including", on the verb or on the noun that was counted. */
function partsBehind(tree: Tree, act: Act): readonly number[] {
  const places = new Set([act.trigger, act.anchor, ...act.recipients]);
  return [...places].flatMap((at) =>
    childrenIn(tree, at, 'obl', 'nmod').filter(
      (child) => markerOf(tree, child) === 'including' && isNominal(tree, child),
    ),
  );
}

function numberAt(tree: Tree, head: number): Tree['words'][number] | undefined {
  const [counted] = partOf(tree, head) === 'NUM' ? [head] : childrenIn(tree, head, 'nummod');
  return counted === undefined ? undefined : tree.words[counted];
}
