// Tells how a figure stands to the world, from the words that govern it: "discuss the release of 1,300" is discussed,
// "rights groups estimate" is an estimate, "represents 27 states" a state. Leaves plain reports as happened.

import type { ClaimView } from '../../claims/index.ts';
import type { Figure } from '../../record/index.ts';
import { type FigureStatusCue, lookUpWord } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { claimsLives } from './claims-lives.ts';
import type { FoundAction } from './find-action.ts';
import { clauseGovernors, governorsOf, isNegated, modifiersOf, rowOf } from './governors.ts';
import { isWithheld } from './withheld.ts';

export type FigureStatus = Figure['status'];

/** How a claim's stance colours the figures in its content. */
const BY_STANCE: Readonly<Record<string, FigureStatus>> = {
  allege: 'alleged',
  deny: 'denied',
  intend: 'announced',
  request: 'discussed',
};
const NONE_OF =
  /\b(?:none|neither|nobody|no one|not one|not any)\s+(?:of|among)\s+(?:the|these|those|its|their)?\s*$/iu;
/** "All but three of the miners were freed": those three were not. */
const ALL_BUT = /\ball but (?:about |some )?$/iu;

/** "300 since May, 52 of them on Monday": no "may". */
function isMonth(token: { readonly form: string } | undefined): boolean {
  return token?.form === 'May';
}

/** The cue of a word and of its modifiers: "could be freed" is discussed by its "could". */
function cuesAt(index: number, isDeed: boolean, view: SentenceView): readonly FigureStatusCue[] {
  const { tree, tables } = view;
  const own =
    isDeed || isMonth(tree.words[index]) || claimsLives(index, tree)
      ? undefined
      : rowOf(tables.statusCues, index, tree);
  const others = modifiersOf(tree, index)
    .filter((token) => !isMonth(token))
    .flatMap((token) => lookUpWord(tables.statusCues, token) ?? []);
  return own === undefined ? others : [own, ...others];
}

/** "none of the 1,300 was freed". */
function isNone({ span }: Quantity, { text, sentence }: SentenceView): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  return NONE_OF.test(before) || ALL_BUT.test(before);
}

const TO_COME =
  /\b(?:is|are|was|were)\s+(?:due\s+|set\s+|supposed\s+|scheduled\s+|about\s+|meant\s+)?to\s+(?:\p{L}+ly\s+)?$/iu;
const TO_COME_CHARS = 40;

/** "was to hand over 28 bodies": what was meant to be done; "was able to" is none. */
function isToCome(action: FoundAction | null, { tree, text, sentence }: SentenceView): boolean {
  const word = tree.words[action?.index ?? -1];
  if (word?.upos !== 'VERB') return false;
  return TO_COME.test(text.slice(Math.max(sentence.start, word.start - TO_COME_CHARS), word.start));
}

const PAST_AUXILIARY = /^(?:was|were|had|did)$/iu;
const PRESENT_AUXILIARY = /^(?:is|are|am|'s|’s|'re|’re)$/iu;

/** The tense of the nearest word above that has one. */
function tenseOf(
  quantity: Quantity,
  { tree }: SentenceView,
  governors: readonly number[],
): 'past' | 'present' {
  for (const index of governors) {
    const helpers = childrenBy(tree, index, 'aux', 'cop').map((child) => tree.words[child]?.form ?? '');
    if (helpers.some((form) => PAST_AUXILIARY.test(form))) return 'past';
    if (helpers.some((form) => PRESENT_AUXILIARY.test(form))) return 'present';
    const tag = tree.words[index]?.xpos;
    if (index !== governors[0] || quantity.counted === null) {
      if (tag === 'VBD' || tag === 'VBN' || tag === 'VBG') return 'past';
      if (tag === 'VBZ' || tag === 'VBP') return 'present';
    }
  }
  return 'present';
}

/** "are still held" and "counted 1,150 prisoners" tell a state, "were held for a day" what happened. */
function defaultStatus(quantity: Quantity, action: FoundAction | null, view: SentenceView): FigureStatus {
  if (action !== null && action.aggregation !== 'level') return 'happened';
  const isLength = quantity.unit?.dimension === 'time' && quantity.counted !== null;
  if (isLength || action?.action === 'represented') return 'state';
  return tenseOf(quantity, view, clauseGovernors(quantity, view)) === 'past' ? 'happened' : 'state';
}

/** Headlines bend grammar: any cue in front of the figure counts there. */
function headlineCues(quantity: Quantity, { sentence, tables }: SentenceView): readonly FigureStatusCue[] {
  if (sentence.style !== 'headline') return [];
  const before = sentence.tokens.filter((token) => token.end <= quantity.span.start);
  return before.flatMap((token) => lookUpWord(tables.statusCues, token) ?? []).toReversed();
}

/** "Declined to say whether it had freed 14": neither told nor denied. */
function isLeftUnsaid({ cue }: ClaimView, { text, sentence }: SentenceView): boolean {
  return cue != null && UNSAID.test(text.slice(cue.span.start, sentence.end));
}
const UNSAID =
  /^(?:declin|refus)\p{L}*\s+to\s+(?:say|tell|confirm|comment|disclose|discuss|reveal|specify)\b/iu;

export function findStatus(
  quantity: Quantity,
  action: FoundAction | null,
  claim: ClaimView | null,
  view: SentenceView,
): FigureStatus {
  if (action?.isApart === true) return action.aggregation === 'level' ? 'state' : 'happened';
  if (action !== null && isWithheld(action.index, view)) return 'negated';
  if (claim?.stance === 'deny' && isLeftUnsaid(claim, view)) return 'hypothetical';
  const governors = governorsOf(quantity, view);
  // "Ordered six envoys to leave" is the deed, and no plan of one.
  const deed = action?.action === 'expelled' ? action.index : -1;
  const above = governors.flatMap((index) => cuesAt(index, index === deed, view));
  const cues = [...headlineCues(quantity, view), ...above];
  const strong = cues.find((cue) => cue !== 'state') ?? (isToCome(action, view) ? 'announced' : undefined);
  const isOrder = deed >= 0 && claim?.stance === 'request';
  const stance = isOrder ? undefined : BY_STANCE[claim?.stance ?? ''];
  if (isNone(quantity, view) || governors.slice(0, 3).some((index) => isNegated(index, view.tree)))
    return 'negated';
  return (
    strong ?? stance ?? (cues.length > 0 && action === null ? 'state' : defaultStatus(quantity, action, view))
  );
}
