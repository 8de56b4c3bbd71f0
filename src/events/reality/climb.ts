// What the words above a word say of its reality: "refused to meet", "a plan for talks", "did not sign an agreement".
// Leaves "said that they met" as it is: who says so is told elsewhere.

import type { Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { oneOfRow } from '../frame/one-of-row.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  isBareGerund,
  isPredicate,
  isSetOffClause,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';
import { dutyMark, governedBy, lookUpStatus, moodOf, ownMarks, weakStatuses } from './mood.ts';

/** Verbs that only say of their noun that it takes place. */
const OCCURRENCE: ReadonlySet<string> = new Set([
  'take',
  'occur',
  'happen',
  'begin',
  'start',
  'hold',
  'follow',
  'come',
  'resume',
  'go',
  'be',
  'proceed',
  'materialise',
  'materialize',
]);

/** Verbs by which an agreement, a meeting or an exchange comes about. */
const MAKING: ReadonlySet<string> = new Set([
  'agree',
  'conclude',
  'convene',
  'finalise',
  'finalize',
  'make',
  'ratify',
  'reach',
  'schedule',
  'settle',
  'sign',
  'start',
]);

export interface Climb {
  readonly marks: readonly Status[];
  readonly goesOn: boolean;
  /** The word above lends all that holds for itself. */
  readonly isInherited?: true;
  /** What the words below say counts no more. */
  readonly isFinal?: true;
}

const STOP: Climb = { marks: [], goesOn: false };
const LEFT_OPEN: Climb = { marks: ['hypothetical'], goesOn: false, isFinal: true };

/** What the word above says of a word, and whether the words above that have a say too. */
export function climbFrom(tree: Tree, at: number, above: number, tables: EventTables): Climb {
  const row = oneOfRow(tree, at);
  if (row !== null) return { marks: ownMarks(tree, row.predicate, tables), goesOn: true };
  const governed = governedBy(tree, above, tables);
  const relation = relationOf(tree, at);
  switch (relation) {
    case 'conj':
      if (isPastOrPresent(tree, at) && isInfinitive(tree, above)) return STOP;
      return {
        marks: [...sharedMood(tree, at, above, tables), ...sharedCondition(tree, at, above, tables)],
        goesOn: true,
      };
    case 'xcomp':
      return { marks: complementMarks(tree, at, above, governed, tables), goesOn: true };
    case 'ccomp':
      if (isSetOffClause(tree, at)) return STOP;
      if (isLeftOpen(tree, at, above, tables)) return LEFT_OPEN;
      if (isProviso(tree, above)) return { marks: ['hypothetical'], goesOn: false };
      if (isUnconfirmed(tree, above, tables)) return { marks: ['alleged'], goesOn: false };
      return { marks: governed === undefined ? [] : [governed], goesOn: true };
    case 'acl:relcl':
      // "charges that it tortured him" is no relative clause, whatever the parser calls it.
      return markerOf(tree, at) === 'that' ? clauseClimb(tree, at, above, governed, tables) : STOP;
    case 'advcl':
    case 'acl':
      if (isBareGerund(tree, at))
        return { marks: [governed ?? 'happened', ...ownMarks(tree, above, tables)], goesOn: true };
      if (isLeftOpen(tree, at, above, tables)) return LEFT_OPEN;
      if (isMatterOfTalks(tree, at, above, tables)) return { marks: ['hypothetical'], goesOn: true };
      if (isWished(tree, at, above)) return { marks: ['hypothetical'], goesOn: false };
      if (isAwaited(tree, at, above, tables)) return { marks: ['hypothetical'], goesOn: false };
      if (isAside(tree, at)) return { marks: openMarks(tree, above, tables), goesOn: false };
      return clauseClimb(tree, at, above, governed, tables);
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'nsubj:pass':
      return nounClimb(tree, at, above, governed, tables);
    case 'nsubj':
      if (isStillToCome(tree, above)) return { marks: ['negated'], goesOn: false };
      if (OCCURRENCE.has(lemmaOf(tree, above))) return { marks: ownMarks(tree, above, tables), goesOn: true };
      if (governed !== undefined && isSaidToOccur(tree, above))
        return { marks: [governed, ...ownMarks(tree, above, tables)], goesOn: true };
      return isCopular(tree, above)
        ? { marks: [...openMarks(tree, above, tables), ...doubts(governed)], goesOn: false }
        : STOP;
    default:
      return STOP;
  }
}

/** "will meet and sign": the second verb has the mood of the first, unless it brings its own. */
function sharedMood(tree: Tree, at: number, above: number, tables: EventTables): readonly Status[] {
  if (childrenIn(tree, at, 'aux', 'nsubj').length > 0 || !isPredicate(tree, above)) return [];
  return moodOf(tree, above, tables);
}

/** "if Minsk apologised and freed them": one condition holds both. */
function sharedCondition(tree: Tree, at: number, above: number, tables: EventTables): readonly Status[] {
  if (childrenIn(tree, at, 'nsubj', 'mark').length > 0 || !isPredicate(tree, above)) return [];
  return childrenIn(tree, above, 'mark')
    .map((mark) => lookUpStatus(tables, 'mark', tree, mark))
    .filter((mark) => mark === 'hypothetical');
}

const PROVISOS: ReadonlySet<string> = new Set(['provided', 'providing', 'assuming', 'supposing']);

/** "provided that Minsk frees them": a condition, whatever the parser makes of its first word. */
function isProviso(tree: Tree, above: number): boolean {
  return PROVISOS.has(formOf(tree, above)) && relationOf(tree, above) === 'advcl';
}

const CONFIRMING: ReadonlySet<string> = new Set(['acknowledge', 'admit', 'confirm', 'verify']);

/** "Neither side confirmed that they had left", "has not admitted that it did": somebody says so, and it is open. */
function isUnconfirmed(tree: Tree, above: number, tables: EventTables): boolean {
  return CONFIRMING.has(lemmaOf(tree, above)) && ownMarks(tree, above, tables).includes('negated');
}

const ASKING: ReadonlySet<string> = new Set(['when', 'whether', 'if', 'how', 'where']);
const TELLING: ReadonlySet<string> = new Set(
  'say tell specify indicate announce decide disclose reveal know clarify explain state'.split(' '),
);

const OPEN_STATES: ReadonlySet<string> = new Set(['unclear', 'uncertain', 'unknown', 'unsure']);

/** "Has not said when it will lift it", "it is unclear whether they will meet": nobody said that they will. */
function isLeftOpen(tree: Tree, at: number, above: number, tables: EventTables): boolean {
  const openers = [markerOf(tree, at), ...childrenIn(tree, at, 'advmod').map((word) => formOf(tree, word))];
  if (!openers.some((word) => ASKING.has(word))) return false;
  if (OPEN_STATES.has(lemmaOf(tree, above))) return true;
  return TELLING.has(lemmaOf(tree, above)) && ownMarks(tree, above, tables).includes('negated');
}

const AWAITING: ReadonlySet<string> = new Set(['once', 'when', 'after', 'until', 'as soon as']);

/** "will lift it once Minsk has freed them": what has to come first has not come yet. */
function isAwaited(tree: Tree, at: number, above: number, tables: EventTables): boolean {
  const openers = [markerOf(tree, at), ...childrenIn(tree, at, 'advmod').map((word) => formOf(tree, word))];
  if (!openers.some((word) => AWAITING.has(word))) return false;
  const helpers = childrenIn(tree, at, 'aux');
  // "said it would lift it when Minsk had freed them".
  const wouldLift = childrenIn(tree, above, 'aux').some((word) => formOf(tree, word) === 'would');
  if (wouldLift)
    return helpers.some((word) => formOf(tree, word) === 'had') || tree.words[at]?.xpos === 'VBD';
  const isForetold = moodOf(tree, above, tables).includes('announced');
  return isForetold && [at, ...helpers].some((word) => ['VBZ', 'VBP'].includes(tree.words[word]?.xpos ?? ''));
}

/** "Talks have yet to begin", "an agreement remains to be signed": there are none so far. */
function isStillToCome(tree: Tree, above: number): boolean {
  return childrenIn(tree, above, 'xcomp').some((at) => {
    const isMade = OCCURRENCE.has(lemmaOf(tree, at)) || MAKING.has(lemmaOf(tree, at));
    if (!isMade || markerOf(tree, at) !== 'to') return false;
    return lemmaOf(tree, above) === 'remain' || dutyMark(tree, above) === 'negated';
  });
}

/** "failed to materialise", "is likely to go ahead": what is said of whether the subject takes place. */
function isSaidToOccur(tree: Tree, above: number): boolean {
  return childrenIn(tree, above, 'xcomp').some((at) => OCCURRENCE.has(lemmaOf(tree, at)));
}

function isInfinitive(tree: Tree, at: number): boolean {
  return (
    childrenIn(tree, at, 'mark').some((mark) => formOf(tree, mark) === 'to') || tree.words[at]?.xpos === 'VB'
  );
}

/** "failed to sell it and filed for bankruptcy": a finite verb shares nothing with an infinitive, whatever the parser joins. */
function isPastOrPresent(tree: Tree, at: number): boolean {
  return ['VBD', 'VBZ'].includes(tree.words[at]?.xpos ?? '');
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'over', 'regarding', 'concerning']);
const TALKING: ReadonlySet<string> = new Set(['talk', 'negotiate', 'speak', 'confer', 'consult', 'discuss']);

/** "held talks about reopening it", "spoke about lifting it": what is talked about is not done. */
function isMatterOfTalks(tree: Tree, at: number, above: number, tables: EventTables): boolean {
  if (tree.words[at]?.xpos !== 'VBG' || !ABOUT.has(markerOf(tree, at))) return false;
  const talks = tables.classes.get('talks');
  const matters = [above, ...childrenIn(tree, above, 'obj', 'nsubj:pass')];
  return matters.some(
    (word) => TALKING.has(lemmaOf(tree, word)) || talks?.has(singularOf(tree, word)) === true,
  );
}

function singularOf(tree: Tree, noun: number): string {
  return lemmaOf(tree, noun).replace(/(?<=[^sui])s$/u, '');
}

const WISHING: ReadonlySet<string> = new Set(['want', 'need', 'like', 'wish']);

/** "wants them released": they are not. */
function isWished(tree: Tree, at: number, object: number): boolean {
  const isHeld = tree.words[at]?.xpos === 'VBN' && relationOf(tree, object) === 'obj';
  return isHeld && WISHING.has(lemmaOf(tree, headOf(tree, object)));
}

/** "will arrive, kicking off a tour": the tour lies ahead as its verb does. */
function isAside(tree: Tree, at: number): boolean {
  const isGerund = relationOf(tree, at) === 'advcl' && tree.words[at]?.xpos === 'VBG';
  return isGerund && markerOf(tree, at) === '' && childrenIn(tree, at, 'aux', 'nsubj').length === 0;
}

/** What a word says of things not yet real; that it is denied says nothing of others. */
function openMarks(tree: Tree, at: number, tables: EventTables): readonly Status[] {
  return ownMarks(tree, at, tables).filter((mark) => !weakStatuses.has(mark) && mark !== 'negated');
}

/** "The release could be next", "the visit is possible": what is said of the noun makes it open. */
function isCopular(tree: Tree, at: number): boolean {
  return childrenExactly(tree, at, 'cop').length > 0;
}

function doubts(governed: Status | undefined): readonly Status[] {
  return governed === 'hypothetical' || governed === 'negated' ? [governed] : [];
}

/** Who declines to do a thing does not do it; a refused offer was made all the same. */
const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline']);
const FORETELLING: ReadonlySet<string> = new Set(['going', 'about', 'likely']);

/** "is not going to sign", "is not expected to sign" are "will not sign"; "did not expect to sign" is not. */
function isForetelling(tree: Tree, above: number): boolean {
  const isExpected =
    lemmaOf(tree, above) === 'expect' && childrenExactly(tree, above, 'nsubj:pass').length > 0;
  return isExpected || FORETELLING.has(formOf(tree, above));
}

/** What a verb that is done says of its complement. */
function impliedBy(tree: Tree, at: number, above: number, governed: Status | undefined): Status {
  // "had to leave" is a duty; "had him leave" is done.
  if (lemmaOf(tree, above) === 'have' && markerOf(tree, at) === 'to') return 'hypothetical';
  // "remains to be signed": it is not.
  if (lemmaOf(tree, above) === 'remain' && markerOf(tree, at) === 'to') return 'negated';
  if (REFUSING.has(lemmaOf(tree, above))) return 'negated';
  return governed ?? (isInfinitive(tree, at) ? 'anticipated' : 'happened');
}

/** "did not plan to leave" leaves it open; "did not manage to leave" denies it. */
function complementMarks(
  tree: Tree,
  at: number,
  above: number,
  governed: Status | undefined,
  tables: EventTables,
): readonly Status[] {
  if (dutyMark(tree, above) === 'negated') return ['negated'];
  const implied = impliedBy(tree, at, above, governed);
  const marks = ownMarks(tree, above, tables);
  if (marks.includes('negated') && isForetelling(tree, above)) return ['negated', 'anticipated'];
  // "may fail to agree": not even that is certain.
  if (implied === 'negated' && marks.includes('hypothetical')) return ['hypothetical'];
  if (!isInfinitive(tree, at)) return [implied, ...openMarks(tree, above, tables)];
  const isOpen = !weakStatuses.has(implied) && implied !== 'negated';
  if (marks.includes('negated') && isOpen) return ['hypothetical'];
  // "did not fail to leave": two denials make a yes.
  if (marks.includes('negated') && implied === 'negated') return ['happened'];
  return [implied, ...marks];
}

/** Verbs for what one does about a thing that is done. */
const PROTESTING: ReadonlySet<string> = new Set(['appeal', 'complain', 'demonstrate', 'protest', 'rally']);

/** "There are reports that Minsk has left", "denied a statement that it had": what is told of a tale holds for what it tells. */
function talesMark(tree: Tree, noun: number, tables: EventTables): Status | undefined {
  if (partOf(tree, noun) !== 'NOUN') return undefined;
  const isObject = relationOf(tree, noun) === 'obj';
  if (isObject && governedBy(tree, headOf(tree, noun), tables) === 'denied') return 'denied';
  return tables.classes.get('hearsay')?.has(singularOf(tree, noun)) ? 'alleged' : undefined;
}

function clauseClimb(
  tree: Tree,
  at: number,
  above: number,
  governed: Status | undefined,
  tables: EventTables,
): Climb {
  const marker = markerOf(tree, at);
  const tale = marker === 'that' ? talesMark(tree, above, tables) : undefined;
  if (tale !== undefined) return { marks: [tale], goesOn: false };
  if (marker === 'to') {
    const isPurpose = relationOf(tree, at) === 'advcl';
    return { marks: [isPurpose ? 'anticipated' : (governed ?? 'anticipated')], goesOn: !isPurpose };
  }
  // "praised them before meeting them": they are still to meet.
  if (marker === 'before' && tree.words[at]?.xpos === 'VBG') return { marks: ['anticipated'], goesOn: false };
  // "decided against seeking help": it is not sought.
  if (marker === 'against' && governed === 'announced') return { marks: ['negated'], goesOn: false };
  // "warned against buying it", "is against easing them": nobody has, as far as is told.
  if (marker === 'against' && tree.words[at]?.xpos === 'VBG' && !PROTESTING.has(lemmaOf(tree, above)))
    return { marks: ['hypothetical'], goesOn: false };
  const isGoverned = ['of', 'from', 'for', 'about', 'against', 'on', 'in', 'that'].includes(marker);
  if (isGoverned && governed !== undefined) return { marks: [governed], goesOn: false };
  // "a way of ending the war", "wary of attacking": a gerund that only completes a noun or adjective is open.
  const isOpen = ['of', 'for', 'in'].includes(marker) && tree.words[at]?.xpos === 'VBG';
  const completes = relationOf(tree, at) === 'acl' || partOf(tree, headOf(tree, at)) === 'ADJ';
  return isOpen && completes ? { marks: ['hypothetical'], goesOn: false } : STOP;
}

/** "cancelled the visit", "plan for talks", "denied the attack": only governors that say something of their noun. */
function nounClimb(
  tree: Tree,
  at: number,
  above: number,
  governed: Status | undefined,
  tables: EventTables,
): Climb {
  if (isPortion(tree, at, above)) return { marks: [], goesOn: true };
  if (isSoughtByTip(tree, at, above, tables)) return { marks: ['hypothetical'], goesOn: false };
  if (isMatterOfObject(tree, at, above, tables)) return { marks: ['hypothetical'], goesOn: false };
  if (isPrice(tree, at)) return { marks: marksAbove(tree, at, tables), goesOn: false };
  const isHeld = relationOf(tree, at) === 'nsubj:pass' || relationOf(tree, at) === 'obj';
  if (isHeld && OCCURRENCE.has(lemmaOf(tree, above)))
    return { marks: ownMarks(tree, above, tables), goesOn: true };
  if (governed === undefined || weakStatuses.has(governed)) return inheritedClimb(tree, at, above);
  const relation = relationOf(tree, at);
  const marker = markerOf(tree, at);
  if (relation === 'obl' && !['for', 'of', 'about', 'on', 'against', 'from', 'to'].includes(marker))
    return STOP;
  if (relation === 'nmod' && !['for', 'of', 'about', 'on'].includes(marker)) return STOP;
  return { marks: [governed], goesOn: false };
}

/** "a reward for information leading to his arrest": who asks for tips has not arrested him. */
function isSoughtByTip(tree: Tree, at: number, above: number, tables: EventTables): boolean {
  if (lemmaOf(tree, above) !== 'lead' || !relationOf(tree, above).startsWith('acl')) return false;
  const tip = headOf(tree, above);
  const isTip = tables.classes.get('tip')?.has(singularOf(tree, tip)) ?? false;
  return isTip && markerOf(tree, at) === 'to' && markerOf(tree, tip) === 'for';
}

/** "issued a warrant for the arrest": what the object in front is for, where a parser hangs it on the verb. */
function isMatterOfObject(tree: Tree, at: number, above: number, tables: EventTables): boolean {
  const [marker] = childrenIn(tree, at, 'case');
  if (marker === undefined || formOf(tree, marker) !== 'for') return false;
  return childrenIn(tree, above, 'obj').some(
    (object) => object === marker - 1 && lookUpStatus(tables, 'governor', tree, object) === 'hypothetical',
  );
}

const TRADED: ReadonlySet<string> = new Set(['exchange', 'return']);

/** "in exchange for the release of three men". */
function isPrice(tree: Tree, at: number): boolean {
  const [marker] = childrenIn(tree, at, 'case');
  return marker !== undefined && formOf(tree, marker) === 'for' && TRADED.has(formOf(tree, marker - 1));
}

/** What all the verbs above leave open: the price is paid where the deed is done. */
function marksAbove(tree: Tree, at: number, tables: EventTables): readonly Status[] {
  const marks: Status[] = [];
  for (let verb = headOf(tree, at), step = 0; verb >= 0 && step < tree.words.length; step += 1) {
    if (partOf(tree, verb) === 'VERB') {
      marks.push(...openMarks(tree, verb, tables));
      const governed = governedBy(tree, verb, tables);
      if (governed !== undefined && !weakStatuses.has(governed)) marks.push('hypothetical');
    }
    verb = headOf(tree, verb);
  }
  return marks;
}

const PORTIONS: ReadonlySet<string> = new Set('round session series set stage phase day string'.split(' '));

/** "The third round of talks did not take place": what holds of a round holds of its talks. */
function isPortion(tree: Tree, at: number, above: number): boolean {
  return markerOf(tree, at) === 'of' && PORTIONS.has(singularOf(tree, above));
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const INTO: ReadonlySet<string> = new Set(['for', 'in', 'into', 'to', 'toward', 'towards']);

/** "did not sign an agreement", "may face a war": what is not yet known is no more real than its verb. */
function inheritedClimb(tree: Tree, at: number, above: number): Climb {
  const isKnown =
    childrenIn(tree, at, 'det').some((det) => DEFINITE.has(formOf(tree, det))) ||
    childrenExactly(tree, at, 'nmod:poss').length > 0 ||
    partOf(tree, at) === 'PROPN';
  const isDirect = ['obj', 'nsubj:pass'].includes(relationOf(tree, at)) || INTO.has(markerOf(tree, at));
  if (isKnown || !isDirect || partOf(tree, above) !== 'VERB') return STOP;
  return { marks: [], goesOn: true, isInherited: true };
}
