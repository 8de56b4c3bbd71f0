// Tells how a figure stands to the world, from the words that govern it: "discuss the release of 1,300" is discussed,
// "rights groups estimate" is an estimate, "represents 27 states" a state. Leaves plain reports as happened.

import type { Figure } from '../../record/index.ts';
import { type FigureStatusCue, lookUpWord } from '../../tables/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import type { ClaimAround } from '../types.ts';
import type { FoundAction } from './find-action.ts';
import { governorsOf, modifiersOf, rowOf } from './governors.ts';

export type FigureStatus = Figure['status'];

/** How a claim's stance colours the figures in its content. */
const BY_STANCE: Readonly<Record<string, FigureStatus>> = {
  allege: 'alleged',
  deny: 'denied',
  intend: 'announced',
  request: 'discussed',
};
const NEGATION = /^(?:not|n't|n’t|never|no)$/iu;

/** The cue of a word and of its modifiers: "could be freed" is discussed by its "could". */
function cuesAt(index: number, view: SentenceView): readonly FigureStatusCue[] {
  const { tree, tables } = view;
  const own = rowOf(tables.statusCues, index, tree);
  const others = modifiersOf(tree, index).flatMap((token) => lookUpWord(tables.statusCues, token) ?? []);
  return own === undefined ? others : [own, ...others];
}

function isNegated(index: number, view: SentenceView): boolean {
  return modifiersOf(view.tree, index).some((token) => NEGATION.test(token.form));
}

function defaultStatus(quantity: Quantity, action: FoundAction | null, view: SentenceView): FigureStatus {
  if (action !== null && action.aggregation !== 'level') return 'happened';
  const verb = governorsOf(quantity, view)
    .map((index) => view.tree.words[index])
    .find((token) => token?.upos === 'VERB' || token?.upos === 'AUX');
  const isSpan = quantity.unit?.dimension === 'time' && quantity.counted !== null;
  if (isSpan) return 'state';
  return verb?.xpos === 'VBD' || verb?.xpos === 'VBN' || verb?.xpos === 'VBG' ? 'happened' : 'state';
}

/** Headlines bend grammar: any cue in front of the figure counts there. */
function headlineCues(quantity: Quantity, { sentence, tables }: SentenceView): readonly FigureStatusCue[] {
  if (sentence.style !== 'headline') return [];
  const before = sentence.tokens.filter((token) => token.end <= quantity.span.start);
  return before.flatMap((token) => lookUpWord(tables.statusCues, token) ?? []);
}

export function findStatus(
  quantity: Quantity,
  action: FoundAction | null,
  claim: ClaimAround | null,
  view: SentenceView,
): FigureStatus {
  const governors = governorsOf(quantity, view);
  const cues = [...governors.flatMap((index) => cuesAt(index, view)), ...headlineCues(quantity, view)];
  const strong = cues.find((cue) => cue !== 'state');
  const stance = BY_STANCE[claim?.stance ?? ''];
  if (governors.slice(0, 3).some((index) => isNegated(index, view))) return 'negated';
  return (
    strong ?? stance ?? (cues.length > 0 && action === null ? 'state' : defaultStatus(quantity, action, view))
  );
}
