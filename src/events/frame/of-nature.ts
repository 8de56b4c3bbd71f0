// Harm that nobody does: storms, diseases, crashes and crises are no party to anything. Reads "a quake struck Chile", "Hurricane
// Ida hit Cuba" and "killed in the floods" as such; leaves "shells hit Kyiv" and "Russian fire killed two" to those who fired. Games
// are no fights: "beat them 2-1".

import type { RuleContext } from '../act.ts';
import { childrenIn, lemmaOf, partOf } from '../tree.ts';
import { isOfClass } from './fit.ts';
import type { Frame } from './frame.ts';
import { namedModifiers } from './roles.ts';

/** How people come to harm in what nobody does: "in a crash", "by lightning". */
const MEANS: ReadonlySet<string> = new Set(['in', 'by', 'during', 'from', 'after']);

/** True where the doer of a deed, or what harmed people where no doer is named, is no party. */
export function isOfNature(context: RuleContext, frame: Frame): boolean {
  const { subject, complements } = frame;
  if (isGame(context, frame)) return true;
  const means = complements.filter(({ marker }) => MEANS.has(marker)).map(({ head }) => head);
  return (subject.length > 0 ? subject : means).some((head) => isForce(context, head));
}

function isForce(context: RuleContext, head: number): boolean {
  const { tree, tables } = context;
  const isCalled =
    partOf(tree, head) === 'PROPN' &&
    childrenIn(tree, head, 'compound').some((at) => tables.classes.get('nature')?.has(lemmaOf(tree, at)));
  const isOwned = namedModifiers(context, head).some((at) => context.isKnown(at));
  return isCalled || (!isOwned && isOfClass(tree, head, 'nature', tables));
}

/** What one side does to the other in a game, and in war. */
const WINNING: ReadonlySet<string> = new Set(
  'beat crush defeat down edge hammer hit rout thrash trounce'.split(' '),
);
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/** "beat them 2-1", "the football team crushed them". */
function isGame({ tree, tables }: RuleContext, { trigger, subject }: Frame): boolean {
  if (!WINNING.has(lemmaOf(tree, trigger))) return false;
  const isTeam = subject.some((head) =>
    childrenIn(tree, head, 'compound', 'amod').some((at) =>
      tables.classes.get('contest')?.has(lemmaOf(tree, at)),
    ),
  );
  return isTeam || hasScore(tree);
}

/** A score in one word, or in three. */
function hasScore({ words }: RuleContext['tree']): boolean {
  return words.some(({ form }, at) => {
    const [next, last] = [words[at + 1]?.form ?? '', words[at + 2]?.form ?? ''];
    return SCORE.test(form) || SCORE.test(`${form}${next}${last}`);
  });
}
