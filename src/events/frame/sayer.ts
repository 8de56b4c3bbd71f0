// Who says what a clause tells: "Oslo said that it would close" and, behind it, "It would close, Oslo said". Leaves what nobody is told to
// have said alone.

import type { RuleContext } from '../act.ts';
import { clausesBehind, formOf, headOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';
import { readVerbFrame } from './verb-frame.ts';

/** "We will bring them home", told by the one who says so. */
const SPEAKER: ReadonlySet<string> = new Set(['we', 'i', 'us', 'me', 'our', 'my']);

/** A word for the one who speaks. */
export function isSpeaker(tree: Tree, head: number): boolean {
  return SPEAKER.has(formOf(tree, head));
}

/** The verb of saying behind a clause: "the post would open, Cairo said"; -1 where there is none. */
function sayingBehind(tree: Tree, verb: number): number {
  return clausesBehind(tree, verb)[0] ?? -1;
}

/** The verb of saying that a clause hangs on, or that stands behind it; -1 where there is none. */
export function sayingOf({ tree, tables }: RuleContext, verb: number): number {
  const above = relationOf(tree, verb) === 'ccomp' ? headOf(tree, verb) : sayingBehind(tree, verb);
  if (above < 0 || partOf(tree, above) !== 'VERB') return -1;
  const lemma = lemmaOf(tree, above);
  const says =
    tables.statuses.governor.get(lemma) === 'happened' ||
    tables.classes.get('vow')?.has(lemma) ||
    tables.classes.get('saying')?.has(lemma);
  return says === true ? above : -1;
}

/** Those who are known to say so. */
export function sayersOf(context: RuleContext, verb: number): readonly number[] {
  const saying = sayingOf(context, verb);
  return saying < 0
    ? []
    : readVerbFrame(context.tree, saying).subject.filter((head) => context.isKnown(head));
}

/** To whom it is said: "told Peru that it would close". */
export function addresseesOf(context: RuleContext, verb: number): readonly number[] {
  const saying = sayingOf(context, verb);
  if (saying < 0) return [];
  const said = readVerbFrame(context.tree, saying);
  const isTold = (at: number): boolean => context.isKnown(at) && !said.subject.includes(at);
  const to = said.complements.filter(({ marker }) => marker === 'to').map(({ head }) => head);
  return (
    [said.indirect, said.object, to].map((heads) => heads.filter(isTold)).find(({ length }) => length > 0) ??
    []
  );
}

const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your']);

/** A word for the one who is spoken to. */
export function isAddressed(tree: Tree, head: number): boolean {
  return ADDRESSED.has(formOf(tree, head));
}

/** Whom the nearest clause around the word names by `namedIn`; the word itself where none does. */
function namedAround(
  context: RuleContext,
  head: number,
  namedIn: (context: RuleContext, clause: number) => readonly number[],
): number {
  const { tree } = context;
  for (let at = headOf(tree, head); at >= 0; at = headOf(tree, at)) {
    const [named] = namedIn(context, at).filter((word) => word !== head);
    if (named !== undefined) return named;
  }
  return head;
}

/** "Your men burned it," the envoy told Peru: Peru's. */
export function addresseeBehind(context: RuleContext, head: number): number {
  return namedAround(context, head, addresseesOf);
}

/** "We call on Peru to leave," a minister said: who "we" are, by the nearest clause around the word that somebody says. */
export function speakerBehind(context: RuleContext, head: number): number {
  return namedAround(context, head, sayersOf);
}
