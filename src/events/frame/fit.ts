// Whether a row of the verb table fits a frame, and how well.

import type { EventType } from '../../record/index.ts';
import type { Complement, EventTables, Filler, VerbReading } from '../../tables/index.ts';
import { onceEach, onceEachWith } from '../../text/index.ts';
import type { RuleContext } from '../act.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  hyphenated,
  isBareGerund,
  lemmaOf,
  markerOf,
  partOf,
  type Tree,
} from '../tree.ts';
import type { Frame } from './frame.ts';
import { standIns } from './stand-in.ts';
import { targetsOf } from './targets.ts';

/** "troops" for "troop": lemmas of nouns that are mostly plural keep their s; tables hold the singular. */
function singulars(tree: Tree, noun: number): readonly string[] {
  const lemma = lemmaOf(tree, noun);
  return /[^sui]s$/u.test(lemma) ? [lemma.slice(0, -1), lemma] : [lemma];
}

/** "scathing" as it is written, too, where a parser makes a verb "scathe" of it. */
function wordsBefore(tree: Tree, at: number): readonly string[] {
  const form = formOf(tree, at);
  return [...new Set([lemmaOf(tree, at), form, ...hyphenated(tree, at, [form])])];
}

/** How tables may know a noun, best first: "state of emergency", "political prisoner", "prisoner". */
export const nounKeys: (tree: Tree, noun: number, tables: EventTables) => readonly string[] = onceEachWith(
  (tree, noun, tables) => keysWithin(tree, noun, tables, 0),
);

/** The same where "part of a tour" is no tour: no noun is looked through. */
export function ownKeys(tree: Tree, noun: number, tables: EventTables): readonly string[] {
  return keysWithin(tree, noun, tables, DEEPEST_PARTS);
}

/** "a package of hundreds of sanctions". */
const DEEPEST_PARTS = 2;

function keysWithin(tree: Tree, noun: number, tables: EventTables, depth: number): readonly string[] {
  const before = childrenIn(tree, noun, 'compound', 'amod', 'nmod').filter((at) => at < noun);
  const ofs = childrenExactly(tree, noun, 'nmod').filter((at) => markerOf(tree, at) === 'of');
  const heads = singulars(tree, noun);
  // "Turkish F-16s" hang together as one name.
  const parts = childrenIn(tree, noun, 'flat');
  const joined = [noun, ...parts, ...parts.flatMap((at) => childrenIn(tree, at, 'flat'))].flatMap((at) =>
    hyphenated(tree, at, singulars(tree, at)),
  );
  const keys = [
    ...joined,
    // "A list of safe countries": a list is known by what stands on it.
    ...(heads.includes('list') ? ofs.flatMap((at) => listedAs(tree, at)) : []),
    ...heads.flatMap((head) =>
      ofs
        .filter((at) => head !== 'list' || !isListedAgainst(tree, at))
        .map((at) => `${head} of ${lemmaOf(tree, at)}`),
    ),
    ...heads.flatMap((head) =>
      before.flatMap((at) => wordsBefore(tree, at).map((word) => `${word} ${head}`)),
    ),
    ...heads,
    // "curfew hours", "a ceasefire initiative": what counts stands in front.
    ...(heads.some((head) => tables.classes.get('shell')?.has(head))
      ? before.map((at) => lemmaOf(tree, at))
      : []),
  ];
  // "a package of sanctions", "hundreds of prisoners": what counts is inside.
  const isTransparent =
    depth < DEEPEST_PARTS &&
    (heads.some((head) => tables.classes.get('transparent')?.has(head)) || isShareOf(tree, noun));
  return isTransparent ? [...keys, ...ofs.flatMap((at) => keysWithin(tree, at, tables, depth + 1))] : keys;
}

function listedAs(tree: Tree, thing: number): readonly string[] {
  return childrenIn(tree, thing, 'amod').map((at) => `list of ${lemmaOf(tree, at)} ${lemmaOf(tree, thing)}`);
}

/** "A list of former partners", "of allies to punish": no favour to those on it. */
function isListedAgainst(tree: Tree, thing: number): boolean {
  const isHostile = childrenIn(tree, thing, 'amod').some((at) => HOSTILE.test(lemmaOf(tree, at)));
  return isHostile || childrenIn(tree, thing, 'acl').length > 0;
}
const HOSTILE =
  /^(?:un\p{L}+|banned|forbidden|prohibited|suspended|restricted|former|hostile|dangerous|risky|disloyal)$/u;

/** "six of the 18 guns": so many of them. */
function isShareOf(tree: Tree, noun: number): boolean {
  return partOf(tree, noun) === 'NUM' && childrenExactly(tree, noun, 'nmod').length > 0;
}

export function isOfClass(tree: Tree, noun: number, name: string, tables: EventTables): boolean {
  const words = tables.classes.get(name);
  return words !== undefined && nounKeys(tree, noun, tables).some((key) => words.has(key));
}

/** A known actor or a name. */
export const isNamed: (context: RuleContext, head: number) => boolean = onceEach((context, head) => {
  if (context.isActor(head)) return true;
  const word = context.tree.words[head];
  const form = word?.form ?? '';
  const isName = childrenIn(context.tree, head, 'flat').length > 0 || /^\p{Lu}{2,}$/u.test(form);
  // The first word of a sentence is capital in any case.
  const isCapital = partOf(context.tree, head) === 'NOUN' && /^\p{Lu}/u.test(form) && (head > 0 || isName);
  return (partOf(context.tree, head) === 'PROPN' || isCapital) && !context.isTime(head);
});

/** Somebody who can act: a known actor, a name, a person, a pronoun. */
export const isPersonal: (context: RuleContext, head: number) => boolean = onceEach((context, head) => {
  const { tree, tables } = context;
  if (isNamed(context, head)) return true;
  if (isOfClass(tree, head, 'people', tables) || isOfClass(tree, head, 'body', tables)) return true;
  // "the two signed it", "freed 140 of them": a number that stands for those named before.
  if (partOf(tree, head) === 'NUM') return childrenIn(tree, head, 'det').length > 0 || isOfThem(tree, head);
  return (
    ['PRON', 'DET'].includes(partOf(tree, head)) &&
    !['this', 'that', 'which', 'what'].includes(lemmaOf(tree, head))
  );
});

/** "140 of them", "one of the Fijians": so many of those named before. */
export function isOfThem(tree: Tree, head: number): boolean {
  return childrenExactly(tree, head, 'nmod').some(
    (at) => markerOf(tree, at) === 'of' && (partOf(tree, at) === 'PRON' || tree.words[at]?.xpos === 'NNPS'),
  );
}

/** Embassies that stand for their state: "the U.S. embassy". */
export function knownEmbassies(context: RuleContext, heads: readonly number[]): readonly number[] {
  const { tree, tables } = context;
  return heads.filter((head) => isOfClass(tree, head, 'embassy', tables) && context.isKnown(head));
}

/** Classes of things that are taken up by a pronoun; of people the actors stage knows who they are. */
const THINGS: ReadonlySet<string> = new Set([
  'agreement',
  'ban',
  'border',
  'curfew',
  'embassy',
  'exercise',
  'relations',
  'sanctions',
  'talks',
  'weapons',
]);

/** "has not eased them": the sanctions of the words before. */
function standsForOne({ tree, before, tables }: RuleContext, head: number, name: string): boolean {
  const [nearest] = standIns(tree, head, before).filter(({ tree: where, at }) =>
    [...THINGS].some((thing) => isOfClass(where, at, thing, tables)),
  );
  return nearest !== undefined && isOfClass(nearest.tree, nearest.at, name, tables);
}

/** "nine Russians": people of a state, by the name for them. */
function isPluralName(tree: Tree, head: number): boolean {
  const isPlural = ['NNPS', 'NNS'].includes(tree.words[head]?.xpos ?? '');
  return isPlural && /^\p{Lu}\p{Ll}/u.test(tree.words[head]?.form ?? '');
}

/** Words that may fill a place, and how tables may know each of them: worked out once for all rows, and only where a row asks. */
interface Fillings {
  readonly heads: readonly number[];
  readonly keys: () => readonly (readonly string[])[];
}

function fillingsOf({ tree, tables }: RuleContext, heads: readonly number[]): Fillings {
  let made: readonly (readonly string[])[] | null = null;
  return {
    heads,
    keys: () => {
      made ??= heads.map((head) => nounKeys(tree, head, tables));
      return made;
    },
  };
}

function fills(context: RuleContext, { heads, keys }: Fillings, filler: Filler): boolean {
  const { tree, tables } = context;
  switch (filler.kind) {
    case 'none':
      return heads.length === 0;
    case 'some':
      return heads.length > 0;
    case 'class':
      return (
        keys().some((known) => known.some((key) => tables.classes.get(filler.name)?.has(key))) ||
        (THINGS.has(filler.name) && heads.some((head) => standsForOne(context, head, filler.name)))
      );
    case 'actor':
      return heads.some((head) => isNamed(context, head));
    case 'person':
      return heads.some((head) => isPersonal(context, head));
    case 'nationals':
      return heads.some((head) => context.isKnown(head) && isPluralName(tree, head));
    case 'word':
      return keys().some((known) => known.includes(filler.name));
  }
}

const WHAT_ONE_IS: readonly string[] = ['ADJ', 'DET', 'NOUN', 'PROPN'];

/** "called Oslo weak", "called him a friend": right behind the object stands what it is said to be. */
function isCalledSomething({ tree, isTime }: RuleContext, object: number): boolean {
  const behind = Math.max(object, ...childrenIn(tree, object, 'flat')) + 1;
  return WHAT_ONE_IS.includes(partOf(tree, behind)) && !isTime(behind);
}

const ALONE = 'alone-';

function hasComplement(context: RuleContext, frame: Frame, wanted: Complement): boolean {
  const { tree } = context;
  const { marker, filler } = wanted;
  if (marker === 'subject')
    return filler !== null && fills(context, fillingsOf(context, frame.subject), filler);
  if (marker.endsWith('-clause')) {
    const kind = marker.slice(0, -'-clause'.length);
    // "asked not to be named".
    if (kind.startsWith('be-'))
      return frame.clauses.some(
        ({ head }) => `be-${lemmaOf(tree, head)}` === kind && childrenIn(tree, head, 'aux:pass').length > 0,
      );
    if (kind === 'gerund') return frame.clauses.some(({ head }) => isGerund(tree, head));
    // "gave them a week to leave", not "gave them aid, leaving".
    if (kind.startsWith('to-'))
      return frame.clauses.some((at) => at.marker === 'to' && `to-${lemmaOf(tree, at.head)}` === kind);
    const isOfObject = frame.object.some((object) =>
      childrenExactly(tree, object, 'acl').some((at) => kind === 'that' && markerOf(tree, at) === 'that'),
    );
    // "rejected claims that it had": a parser hangs the clause on the claims.
    if (isOfObject) return true;
    return (
      frame.clauses.some((clause) => clause.marker === kind || lemmaOf(tree, clause.head) === kind) ||
      // "sent home nine sailors whom it had held".
      frame.object.some((object) =>
        childrenExactly(tree, object, 'acl:relcl').some((at) => lemmaOf(tree, at) === kind),
      )
    );
  }
  if (marker === 'several') return areSeveral(context, frame.subject);
  if (marker === 'iobj')
    return frame.indirect.length > 0 || frame.object.some((gift) => hasNameBefore(context, gift));
  // "called on the minister": for nothing, and not to do anything.
  if (marker.startsWith(ALONE))
    return (
      frame.clauses.length === 0 &&
      frame.complements.every((attached) => attached.marker !== 'for') &&
      hasComplement(context, frame, { marker: marker.slice(ALONE.length), filler })
    );
  if (marker === 'as-predicate')
    return frame.clauses.some(
      (clause) => clause.marker === '' && childrenIn(tree, clause.head, 'det').length > 0,
    );
  if (marker === 'no-predicate') return !frame.object.some((object) => isCalledSomething(context, object));
  // "defended Minsk's ban": a name whose it is.
  if (marker === 'owner')
    return frame.object.some((object) =>
      childrenExactly(tree, object, 'nmod:poss').some(
        (at) => partOf(tree, at) !== 'PRON' && isNamed(context, at),
      ),
    );
  if (marker === 'target') return frame.object.some((object) => targetsOf(context, object).length > 0);
  const heads = [...frame.complements, ...frame.clauses]
    .filter((attached) => attached.marker === marker)
    // "spoke of the need to talk": an infinitive is nobody that one speaks to.
    .filter((attached) => filler !== null || marker !== 'to' || !frame.clauses.includes(attached))
    .map(({ head }) => head)
    // "marched on Monday": a day is nothing that they march on.
    .filter((head) => !context.isTime(head));
  // "opened its borders to refugees": parsers hang "to refugees" on either.
  for (const object of frame.object)
    heads.push(
      ...childrenExactly(tree, object, 'nmod').filter(
        (at) => marker !== 'of' && markerOf(tree, at) === marker,
      ),
    );
  const words = [...frame.clauses.map(({ head }) => head), ...(tree.children[frame.trigger] ?? [])];
  if (heads.length === 0)
    return filler === null && words.some((at) => lemmaOf(tree, at) === marker && markerOf(tree, at) !== 'to');
  return filler === null || fills(context, fillingsOf(context, heads), filler);
}

/** "sold Peru 40 tractors": parsers at times take the receiver for a part of the gift. */
function hasNameBefore({ tree }: RuleContext, gift: number): boolean {
  return childrenIn(tree, gift, 'compound', 'nmod').some(
    (at) => at < gift - 1 && partOf(tree, at) === 'PROPN' && markerOf(tree, at) === '',
  );
}

/** "Riga and Oslo", "officials of Riga and Oslo", "Latvian and Norwegian officials". */
function areSeveral(context: RuleContext, heads: readonly number[]): boolean {
  const { tree, isKnown } = context;
  if (heads.filter((head) => isNamed(context, head)).length > 1) return true;
  return heads.some((head) =>
    childrenIn(tree, head, 'amod', 'nmod', 'compound').some(
      (at) => isKnown(at) && childrenExactly(tree, at, 'conj').some(isKnown),
    ),
  );
}

/** "helping", "having helped", without a word before it. */
function isGerund(tree: Tree, head: number): boolean {
  const isPerfect = childrenIn(tree, head, 'aux').some((at) => formOf(tree, at) === 'having');
  return isBareGerund(tree, head) || (isPerfect && markerOf(tree, head) === '');
}

/** The clauses that any verb may take say less than one with a verb of its own. */
const ANY_CLAUSE: ReadonlySet<string> = new Set(['to-clause', 'that-clause']);

const CLASS_POINTS = 3;
const COMPLEMENT_POINTS = 2;
const PRESENCE_POINTS = 1;

/** How many conditions of the row the frame meets, weighed by how much they say; null where one fails. */
export function fitOf(
  context: RuleContext,
  frame: Frame,
  reading: VerbReading,
  objects = fillingsOf(context, frame.object),
): number | null {
  let points = 0;
  if (reading.object.length > 0) {
    const met = reading.object.find((filler) => fills(context, objects, filler));
    if (met === undefined) return null;
    points += met.kind !== 'some' && met.kind !== 'none' ? CLASS_POINTS : PRESENCE_POINTS;
  }
  if (reading.with.length > 0) {
    const met = reading.with.find((wanted) => hasComplement(context, frame, wanted));
    if (met === undefined) return null;
    const isOwn = met.marker.endsWith('-clause') && !ANY_CLAUSE.has(met.marker);
    points += isOwn ? COMPLEMENT_POINTS + 1 : COMPLEMENT_POINTS;
  }
  return points;
}

/** The words that a row names outright: in "slapped sanctions on Minsk" the sanctions are no second act. */
export function coveredBy(context: RuleContext, frame: Frame, reading: VerbReading): readonly number[] {
  const named = reading.object.filter(({ kind }) => kind === 'class' || kind === 'word');
  const isNamedBy = (head: number, fillers: readonly Filler[]): boolean => {
    const filling = fillingsOf(context, [head]);
    return fillers.some((filler) => fills(context, filling, filler));
  };
  // "agreed a package of sanctions": the sanctions, too.
  const objects = frame.object
    .filter((head) => isNamedBy(head, named))
    .flatMap((head) => [
      head,
      ...childrenExactly(context.tree, head, 'nmod').filter(
        (at) =>
          markerOf(context.tree, at) === 'of' &&
          isOfClass(context.tree, head, 'transparent', context.tables) &&
          isNamedBy(at, named),
      ),
    ]);
  const others = reading.with.flatMap(({ marker, filler }) =>
    filler === null
      ? []
      : frame.complements
          .filter((attached) => attached.marker === marker && isNamedBy(attached.head, [filler]))
          .map(({ head }) => head),
  );
  // "wrote to Oslo asking it to leave": the asking is what the row tells.
  const clauses = reading.with.flatMap(({ marker }) => {
    const kind =
      marker.endsWith('-clause') && !ANY_CLAUSE.has(marker) ? marker.slice(0, -'-clause'.length) : '';
    return frame.clauses.filter(({ head }) => lemmaOf(context.tree, head) === kind).map(({ head }) => head);
  });
  return [...objects, ...others, ...clauses];
}

/** The best row of the table for a frame under any of its names; the first of equals. */
export function bestReading(
  context: RuleContext,
  frame: Frame,
  words: readonly string[],
): { readonly reading: VerbReading; readonly points: number } | null {
  let best: { readonly reading: VerbReading; readonly points: number } | null = null;
  const objects = fillingsOf(context, frame.object);
  for (const word of words) {
    const readings = context.tables.verbs.get(word);
    if (readings === undefined) continue;
    // A particle outweighs any condition: "called off" is never "called".
    const bonus = / |\w-\w/u.test(word) ? CLASS_POINTS + 1 : 0;
    for (const reading of readings) {
      const fit = fitOf(context, frame, reading, objects);
      if (fit !== null && (best === null || fit + bonus > best.points))
        best = { reading, points: fit + bonus };
    }
  }
  return best;
}

/** The mode of the best row of a type that has one, where the best row of all leaves it open. */
export function bestMode(
  context: RuleContext,
  frame: Frame,
  words: readonly string[],
  type: EventType,
): string | null {
  const fitting = words
    .flatMap((word) => context.tables.verbs.get(word) ?? [])
    .filter((reading) => reading.type === type && reading.mode !== null)
    .map((reading) => ({ mode: reading.mode, fit: fitOf(context, frame, reading) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  return fitting[0]?.mode ?? null;
}
