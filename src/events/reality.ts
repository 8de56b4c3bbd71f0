// How an act stands to the world, from the words around it: tense, mood, negation, and what its governors imply.
// "Minsk freed them" happened; "Minsk may free them", "refused to free them", "if Minsk freed them" did not.

import type { Status } from '../record/index.ts';
import type { EventTables, StatusPart } from '../tables/index.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
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
}

/** A governor's say ends here: longer chains are broken trees. */
const LONGEST_WALK = 8;
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
    if (!climb.goesOn) break;
    at = above;
  }
  return {
    status: strongest(marks),
    isFuture: marks.some((mark) => mark === 'anticipated' || mark === 'announced'),
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
  for (const at of childrenIn(tree, index, 'advmod')) marks.push(look(tables, 'adverb', tree, at));
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
  if (helpers.some((at) => formOf(tree, at) === 'had') && relationOf(tree, verb) !== 'ccomp')
    return ['background'];
  const isProgressive = tree.words[verb]?.xpos === 'VBG';
  const isPresent = helpers.some((at) => ['is', 'are', "'s", "'re", 'been'].includes(formOf(tree, at)));
  return isProgressive && isPresent ? ['ongoing'] : [];
}

interface Climb {
  readonly marks: readonly Status[];
  readonly goesOn: boolean;
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
        marks: [governed ?? infinitiveMark(tree, at), ...ownMarks(tree, above, tables)],
        goesOn: true,
      };
    case 'ccomp':
      return { marks: governed === undefined ? [] : [governed], goesOn: true };
    case 'advcl':
    case 'acl':
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

function infinitiveMark(tree: Tree, at: number): Status {
  return childrenIn(tree, at, 'mark').some((mark) => formOf(tree, mark) === 'to')
    ? 'hypothetical'
    : 'happened';
}

function clauseClimb(tree: Tree, at: number, governed: Status | undefined): Climb {
  const marker = markerOf(tree, at);
  if (marker === 'to') {
    const isPurpose = relationOf(tree, at) === 'advcl';
    return { marks: [isPurpose ? 'anticipated' : (governed ?? 'anticipated')], goesOn: !isPurpose };
  }
  const isGoverned = ['of', 'from', 'for', 'about', 'against', 'on', 'in', 'that'].includes(marker);
  return isGoverned && governed !== undefined ? { marks: [governed], goesOn: false } : STOP;
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
  if (governed === undefined || WEAK.has(governed)) return STOP;
  const relation = relationOf(tree, at);
  const marker = markerOf(tree, at);
  if (relation === 'obl' && !['for', 'of', 'about', 'on', 'against', 'from', 'to'].includes(marker))
    return STOP;
  if (relation === 'nmod' && !['for', 'of', 'about', 'on'].includes(marker)) return STOP;
  return { marks: [governed], goesOn: false };
}

/** True for "a planned visit": the noun's own words only, whatever governs it. */
export function modifierStatus(tree: Tree, noun: number, tables: EventTables): Status | null {
  if (partOf(tree, noun) === 'VERB') return null;
  const marks = childrenExactly(tree, noun, 'amod', 'compound', 'det').map(
    (at) => look(tables, 'modifier', tree, at) ?? look(tables, 'determiner', tree, at),
  );
  return marks.find((mark) => mark !== undefined) ?? null;
}
