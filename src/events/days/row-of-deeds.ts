// One who does several things in a row does them on the day that is told with the first. Reads "visited Apia on Monday and met its
// leader", "visited Apia on Monday, meeting its leader" and "flew to Apia on Monday, where he met its leader"; leaves "and will meet",
// "and later met", "and has met since" and "before he met" alone, whatever has another doer, and what ends what the first began ("seized a
// boat on Monday and released it").

import { childrenIn, formOf, headOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';

/** The verb with which the day of this one is told, where both are deeds of one row; null where there is none. */
export function firstOfRow(tree: Tree, at: number): number | null {
  if (partOf(tree, at) !== 'VERB' || isAtAnotherTime(tree, at)) return null;
  if (!isJoined(tree, at) && !isMeanwhile(tree, at) && !isWhereItLed(tree, at)) return null;
  const first = verbAbove(tree, at);
  if (first < 0 || first >= at || !isPlainPast(tree, first) || isItsEnd(tree, first, at)) return null;
  return first;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Deeds that begin what lasts, and those that end it or come when it has gone its way: nobody says how much later. */
const ENDS: readonly { readonly begun: ReadonlySet<string>; readonly ended: ReadonlySet<string> }[] = [
  {
    begun: words('abduct arrest capture confiscate detain hijack hold impound intern jail kidnap seize'),
    ended: words(
      'convict deport exchange execute expel extradite free hand let release return sentence swap try',
    ),
  },
  {
    begun: words('ban bar block close cut freeze halt impose lay sever shut suspend'),
    ended: words(
      'cancel ease end lift open reinstate relax reopen repeal restore resume revoke unfreeze withdraw',
    ),
  },
  {
    begun: words('annex besiege deploy enter invade occupy overrun storm'),
    ended: words('abandon evacuate leave pull quit retreat withdraw'),
  },
  { begun: words('expel oust recall withdraw'), ended: words('readmit reinstate restore return') },
  {
    begun: words('agree conclude initial sign'),
    ended: words('approve denounce implement leave quit ratify'),
  },
];

/** "seized a boat on Monday and released it", "recalled its envoy on Monday and sent him back". */
function isItsEnd(tree: Tree, first: number, at: number): boolean {
  const [begun, ended] = [lemmaOf(tree, first), lemmaOf(tree, at)];
  const isBack = childrenIn(tree, at, 'advmod', 'compound').some((word) => formOf(tree, word) === 'back');
  return isBack || ENDS.some((pair) => pair.begun.has(begun) && pair.ended.has(ended));
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
