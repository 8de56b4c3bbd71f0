// Whom a deed befalls that a noun names: "the arrest of a nurse". Who blames or praises the deed means the one who did it, so that
// "condemned the killing of two guards by rebels" blames the rebels; leaves "condemned the president of Chad" alone.

import type { RuleContext } from '../act.ts';
import { childrenExactly, formOf, markerOf, type Tree } from '../tree.ts';
import { isOfClass } from './fit.ts';
import type { Frame } from './frame.ts';

/** True for a noun behind which "of" names the one at the receiving end. */
export function isSuffered({ tree, tables }: RuleContext, noun: number): boolean {
  return isOfClass(tree, noun, 'suffered', tables);
}

/** The words that "of" joins to such a noun. */
export function sufferersOf(context: RuleContext, noun: number): readonly number[] {
  return isSuffered(context, noun) ? behind(context.tree, noun, 'of') : [];
}

/** "the release of nine nurses by Minsk", where "by" may hang on the nurses. */
export function doersBehind({ tree }: RuleContext, noun: number): readonly number[] {
  const own = behind(tree, noun, 'by');
  return own.length > 0 ? own : behind(tree, noun, 'of').flatMap((at) => behind(tree, at, 'by'));
}

/** Of people, and seldom of the states that hold or free them. */
const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "His release was hailed by Oslo": he did not free himself. */
export function withOwnerAsSufferer(context: RuleContext, frame: Frame): Frame {
  const areTheirs = frame.subject.some((at) => THEIRS.has(formOf(context.tree, at)));
  return areTheirs && frame.object.length === 0 && isSuffered(context, frame.trigger)
    ? { ...frame, subject: [], object: frame.subject }
    : frame;
}

function behind(tree: Tree, noun: number, preposition: string): readonly number[] {
  return childrenExactly(tree, noun, 'nmod').filter((at) => markerOf(tree, at) === preposition);
}
