// One who does several things in a row does them on the day that is told with the first. Reads "visited Apia on Monday and met its
// leader", "visited Apia on Monday, meeting its leader" and "flew to Apia on Monday, where he met its leader"; leaves "and will meet",
// "and later met", "and has met since" and "before he met" alone, and whatever has another doer.

import { childrenIn, formOf, headOf, partOf, relationOf, type Tree } from '../tree.ts';

/** The verb with which the day of this one is told, where both are deeds of one row; null where there is none. */
export function firstOfRow(tree: Tree, at: number): number | null {
  if (partOf(tree, at) !== 'VERB' || isAtAnotherTime(tree, at)) return null;
  if (!isJoined(tree, at) && !isMeanwhile(tree, at) && !isWhereItLed(tree, at)) return null;
  const first = verbAbove(tree, at);
  return first >= 0 && first < at && isPlainPast(tree, first) ? first : null;
}

/** A clause that tells of a noun has the verb of that noun above it. */
function verbAbove(tree: Tree, at: number): number {
  let above = headOf(tree, at);
  while (above >= 0 && partOf(tree, above) !== 'VERB') above = headOf(tree, above);
  return above;
}

/** "visited, met and signed": plain pasts of one doer. */
function isJoined(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'conj' || !isPlainPast(tree, at)) return false;
  const hasDoer = childrenIn(tree, at, 'nsubj', 'csubj').length > 0;
  return !hasDoer && childrenIn(tree, at, 'cc').every((cc) => formOf(tree, cc) === 'and');
}

/** "visited, meeting": what is done meanwhile. */
function isMeanwhile(tree: Tree, at: number): boolean {
  const isParticiple = tree.words[at]?.xpos === 'VBG' && formOf(tree, at - 1) === ',';
  const isBare = childrenIn(tree, at, 'nsubj', 'aux', 'mark', 'case').length === 0;
  return relationOf(tree, at) === 'advcl' && isParticiple && isBare;
}

const SAME_DOER: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "flew to Apia, where he met": at the end of the way. */
function isWhereItLed(tree: Tree, at: number): boolean {
  const opener = childrenIn(tree, at, 'advmod').find((word) => formOf(tree, word) === 'where');
  const isSetOff = opener !== undefined && formOf(tree, opener - 1) === ',';
  const doers = childrenIn(tree, at, 'nsubj');
  const isSame = doers.length > 0 && doers.every((doer) => SAME_DOER.has(formOf(tree, doer)));
  return isSetOff && isSame && isPlainPast(tree, at);
}

/** "met", "was received"; not "has met", "had met", "will meet" and "did not meet". */
function isPlainPast(tree: Tree, verb: number): boolean {
  const helpers = childrenIn(tree, verb, 'aux').map((aux) => formOf(tree, aux));
  const form = tree.words[verb]?.xpos;
  if (helpers.length > 0) return form === 'VBN' && helpers.every((aux) => aux === 'was' || aux === 'were');
  return form === 'VBD' || form === 'VBN';
}

const ANOTHER_TIME: ReadonlySet<string> = new Set([
  'afterwards',
  'again',
  'already',
  'before',
  'earlier',
  'eventually',
  'later',
  'next',
  'now',
  'once',
  'previously',
  'recently',
  'repeatedly',
  'since',
  'soon',
  'subsequently',
  'then',
]);

function isAtAnotherTime(tree: Tree, at: number): boolean {
  return childrenIn(tree, at, 'advmod', 'obl').some((word) => ANOTHER_TIME.has(formOf(tree, word)));
}
