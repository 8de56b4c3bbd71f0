// How an act stands to the world, from the words around it: tense, mood, negation, and what its governors imply.
// "Minsk freed them" happened; "Minsk may free them", "refused to free them", "if Minsk freed them" did not.

import type { Status } from '../record/index.ts';
import type { EventTables, StatusPart } from '../tables/index.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  isBareGerund,
  isPredicate,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from './tree.ts';

export interface Reality {
  readonly status: Status;
  /** Lies ahead, be it so or not: "will meet", "would not meet". */
  readonly isFuture: boolean;
  /** Said with a modal or a wish, whatever else: "will not meet", "may have met". */
  readonly isOpen: boolean;
  /** Told by its own "will", not only wished or planned. */
  readonly isForetold: boolean;
}

/** A governor's say ends here: longer chains are broken trees. */
const LONGEST_WALK = 8;
const FUTURE: ReadonlySet<Status> = new Set(['anticipated', 'announced']);
const WEAK: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'background']);
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
]);

export function realityOf(tree: Tree, index: number, tables: EventTables): Reality {
  const marks: Status[] = [...ownMarks(tree, index, tables)];
  let at = index;
  for (let step = 0; step < LONGEST_WALK; step += 1) {
    const above = headOf(tree, at);
    if (above < 0) break;
    const climb = climbFrom(tree, at, above, tables);
    marks.push(...climb.marks);
    if (climb.isInherited) marks.push(...ownMarks(tree, above, tables).filter((mark) => !WEAK.has(mark)));
    if (!climb.goesOn) break;
    at = above;
  }
  return {
    status: strongest(marks),
    isFuture: marks.some((mark) => FUTURE.has(mark)),
    isOpen: marks.some((mark) => mark === 'hypothetical' || FUTURE.has(mark)),
    isForetold: moodOf(tree, index, tables).includes('anticipated'),
  };
}

function strongest(marks: readonly Status[]): Status {
  if (marks.includes('negated')) return 'negated';
  return marks.find((mark) => !WEAK.has(mark)) ?? marks.find((mark) => mark !== 'happened') ?? 'happened';
}

function look(tables: EventTables, part: StatusPart, tree: Tree, index: number): Status | undefined {
  return tables.statuses[part].get(lemmaOf(tree, index)) ?? tables.statuses[part].get(formOf(tree, index));
}

/** What the word itself and its own small words say. */
function ownMarks(tree: Tree, index: number, tables: EventTables): readonly Status[] {
  const marks: (Status | undefined)[] = [];
  for (const at of childrenIn(tree, index, 'advmod'))
    if (!isOnlyPartial(tree, at)) marks.push(look(tables, 'adverb', tree, at));
  if (isPredicate(tree, index) && hasNobody(tree, index)) marks.push('negated');
  for (const at of childrenIn(tree, index, 'det')) marks.push(look(tables, 'determiner', tree, at));
  if (isPredicate(tree, index)) {
    for (const at of childrenIn(tree, index, 'mark')) marks.push(look(tables, 'mark', tree, at));
    marks.push(...moodOf(tree, index, tables));
  }
  if (partOf(tree, index) !== 'VERB')
    for (const at of childrenIn(tree, index, 'amod', 'compound'))
      marks.push(look(tables, 'modifier', tree, at));
  return marks.filter((mark) => mark !== undefined);
}

/** "not only in Minsk" denies nothing. */
function isOnlyPartial(tree: Tree, at: number): boolean {
  return ['only', 'just', 'merely', 'simply'].includes(formOf(tree, at + 1));
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither']);

/** "nobody was hurt", "no suspect was named", "reached no deal". */
function hasNobody(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'nsubj', 'obj').some(
    (at) =>
      NOBODY.has(formOf(tree, at)) || childrenIn(tree, at, 'det').some((det) => formOf(tree, det) === 'no'),
  );
}

function moodOf(tree: Tree, verb: number, tables: EventTables): readonly Status[] {
  const helpers = childrenIn(tree, verb, 'aux');
  const isInfinitive = childrenIn(tree, verb, 'mark').some((at) => formOf(tree, at) === 'to');
  const hasBe = [...helpers, ...childrenIn(tree, verb, 'cop')].some((at) => lemmaOf(tree, at) === 'be');
  // "is to visit": the date is set.
  if (isInfinitive && hasBe && tree.words[verb]?.xpos === 'VB') return ['anticipated'];
  const modal = helpers.map((at) => look(tables, 'modal', tree, at)).find((mark) => mark !== undefined);
  if (modal !== undefined) {
    const isReportedFuture =
      helpers.some((at) => lemmaOf(tree, at) === 'would') && relationOf(tree, verb) === 'ccomp';
    return [isReportedFuture ? 'anticipated' : modal];
  }
  // "said that they had met" is only the past of "have met".
  if (isImperative(tree, verb)) return ['hypothetical'];
  if (helpers.some((at) => formOf(tree, at) === 'had') && relationOf(tree, verb) !== 'ccomp')
    return ['background'];
  if (isStanding(tree, verb)) return ['ongoing'];
  const isProgressive = tree.words[verb]?.xpos === 'VBG';
  const isPresent = helpers.some((at) => ['is', 'are', "'s", "'re", 'been'].includes(formOf(tree, at)));
  return isProgressive && isPresent ? ['ongoing'] : [];
}

const STANDING: ReadonlySet<string> = new Set([
  'support',
  'back',
  'oppose',
  'reject',
  'recognise',
  'recognize',
  'endorse',
  'favour',
  'favor',
  'occupy',
  'host',
  'cooperate',
  'trade',
  'ban',
  'bar',
]);

/** "China supports the bid" holds; the present of a headline ("China backs bid") is past. */
function isStanding(tree: Tree, verb: number): boolean {
  const form = tree.words[verb]?.xpos ?? '';
  const isPresent = ['VBZ', 'VBP'].includes(form) && childrenIn(tree, verb, 'aux').length === 0;
  return isPresent && tree.sentence.style === 'prose' && STANDING.has(lemmaOf(tree, verb));
}

/** "Stop the war": said to be done, not told as done. */
function isImperative(tree: Tree, verb: number): boolean {
  const isAlone = childrenIn(tree, verb, 'nsubj', 'aux', 'mark', 'cop').length === 0;
  return isAlone && tree.words[verb]?.xpos === 'VB' && relationOf(tree, verb) === 'root';
}

interface Climb {
  readonly marks: readonly Status[];
  readonly goesOn: boolean;
  /** The word above lends all that holds for itself. */
  readonly isInherited?: true;
}

const STOP: Climb = { marks: [], goesOn: false };

/** What the word above says of a word, and whether the words above that have a say too. */
function climbFrom(tree: Tree, at: number, above: number, tables: EventTables): Climb {
  const governed = look(tables, 'governor', tree, above);
  const relation = relationOf(tree, at);
  switch (relation) {
    case 'conj':
      return { marks: sharedMood(tree, at, above, tables), goesOn: true };
    case 'xcomp':
      return {
        marks: complementMarks(tree, at, above, governed, tables),
        goesOn: isInfinitive(tree, at),
      };
    case 'ccomp':
      return { marks: governed === undefined ? [] : [governed], goesOn: true };
    case 'acl:relcl':
      // "charges that it tortured him" is no relative clause, whatever the parser calls it.
      return markerOf(tree, at) === 'that' ? clauseClimb(tree, at, governed) : STOP;
    case 'advcl':
    case 'acl':
      if (isBareGerund(tree, at))
        return { marks: [governed ?? 'happened', ...ownMarks(tree, above, tables)], goesOn: true };
      return clauseClimb(tree, at, governed);
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'nsubj:pass':
      return nounClimb(tree, at, above, governed, tables);
    case 'nsubj':
      return OCCURRENCE.has(lemmaOf(tree, above))
        ? { marks: ownMarks(tree, above, tables), goesOn: true }
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

function isInfinitive(tree: Tree, at: number): boolean {
  return (
    childrenIn(tree, at, 'mark').some((mark) => formOf(tree, mark) === 'to') || tree.words[at]?.xpos === 'VB'
  );
}

/** "did not plan to leave" leaves it open; "did not manage to leave" denies it. */
function complementMarks(
  tree: Tree,
  at: number,
  above: number,
  governed: Status | undefined,
  tables: EventTables,
): readonly Status[] {
  // "had to leave" is a duty; "had him leave" is done.
  const isDuty = lemmaOf(tree, above) === 'have' && markerOf(tree, at) === 'to';
  const implied = isDuty
    ? 'hypothetical'
    : (governed ?? (isInfinitive(tree, at) ? 'anticipated' : 'happened'));
  const marks = ownMarks(tree, above, tables);
  if (!isInfinitive(tree, at)) return [implied];
  const isOpen = !WEAK.has(implied) && implied !== 'negated';
  if (marks.includes('negated') && isOpen) return ['hypothetical'];
  // "did not fail to leave": two denials make a yes.
  if (marks.includes('negated') && implied === 'negated') return ['happened'];
  return [implied, ...marks];
}

function clauseClimb(tree: Tree, at: number, governed: Status | undefined): Climb {
  const marker = markerOf(tree, at);
  if (marker === 'to') {
    const isPurpose = relationOf(tree, at) === 'advcl';
    return { marks: [isPurpose ? 'anticipated' : (governed ?? 'anticipated')], goesOn: !isPurpose };
  }
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
  const isHeld = relationOf(tree, at) === 'nsubj:pass' || relationOf(tree, at) === 'obj';
  if (isHeld && OCCURRENCE.has(lemmaOf(tree, above)))
    return { marks: ownMarks(tree, above, tables), goesOn: true };
  if (governed === undefined || WEAK.has(governed)) return inheritedClimb(tree, at, above);
  const relation = relationOf(tree, at);
  const marker = markerOf(tree, at);
  if (relation === 'obl' && !['for', 'of', 'about', 'on', 'against', 'from', 'to'].includes(marker))
    return STOP;
  if (relation === 'nmod' && !['for', 'of', 'about', 'on'].includes(marker)) return STOP;
  return { marks: [governed], goesOn: false };
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const INTO: ReadonlySet<string> = new Set(['for', 'in', 'into', 'to']);

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

/** True for "a planned visit": the noun's own words only, whatever governs it. */
export function modifierStatus(tree: Tree, noun: number, tables: EventTables): Status | null {
  if (partOf(tree, noun) === 'VERB') return null;
  const marks = childrenExactly(tree, noun, 'amod', 'compound', 'det').map(
    (at) => look(tables, 'modifier', tree, at) ?? look(tables, 'determiner', tree, at),
  );
  return marks.find((mark) => mark !== undefined) ?? null;
}
