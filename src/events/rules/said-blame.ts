// Reads blame that is told as a statement. Reads "Minsk said that Warsaw was responsible", "was behind the raid" and "had armed the rebels"
// as ACCUSE; leaves "Minsk said that it was responsible" and "that Warsaw had armed its police" alone.

import { subtreeOf } from '../../text/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isOfClass, isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { fillersOf, namedModifiers, ownersOf } from '../frame/roles.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { childrenExactly, childrenIn, formOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';

const GUILTY: ReadonlySet<string> = new Set([
  'responsible',
  'guilty',
  'accountable',
  'liable',
  'complicit',
  'culprit',
  'perpetrator',
]);
export function readSaidBlame(context: RuleContext, frame: Frame): Act | null {
  const { tree } = context;
  const says = context.tables.classes.get('saying')?.has(lemmaOf(tree, frame.trigger)) ?? false;
  if (!says || !frame.subject.some((head) => isPersonal(context, head))) return null;
  for (const { head, marker } of frame.clauses) {
    if (relationOf(tree, head) !== 'ccomp' || !['', 'that', 'behind', 'to'].includes(marker)) continue;
    const isBad = isGuilt(tree, head) || isMisdeed(context, frame, head);
    const blamed = isBad ? surfaceSubject(tree, head) : [];
    const isAnother = blamed.some((at) => isOther(tree, at) && !frame.subject.includes(at));
    if (isAnother) return blame(frame, blamed);
    const judged = isBlameOfThis(context, head) ? fillersOf(context, frame, ['of', 'about']) : [];
    const owners = judged.flatMap((at) => ownersOf(context, at)).filter((at) => context.isKnown(at));
    if (owners.length > 0) return { ...blame(frame, owners), mode: 'disapprove' };
  }
  return null;
}

/** "was responsible", "was behind the attack", "was to blame". */
function isGuilt(tree: Tree, head: number): boolean {
  const markers = childrenExactly(tree, head, 'case').map((at) => formOf(tree, at));
  const isBehind = markers.length === 1 && markers[0] === 'behind';
  const isToBlame = lemmaOf(tree, head) === 'blame' && childrenIn(tree, head, 'cop', 'aux').length > 0;
  return isBehind || isToBlame || GUILTY.has(lemmaOf(tree, head));
}

const THIS: ReadonlySet<string> = new Set(['this', 'it', 'that', 'these', 'they']);

/** "'This is piracy,' Riga said of the Fijian raid". */
function isBlameOfThis({ tree, tables }: RuleContext, head: number): boolean {
  if (!childrenIn(tree, head, 'nsubj').some((at) => THIS.has(formOf(tree, at)))) return false;
  const words = subtreeOf(tree, head).map((at) => lemmaOf(tree, at));
  return words.some((word) => tables.classes.get('blame-word')?.has(word));
}

/** "was spying", "had trained the attackers", "is sheltering the men who bombed us": what one known actor says of another. */
function isMisdeed(context: RuleContext, frame: Frame, head: number): boolean {
  const { tree, tables } = context;
  if (partOf(tree, head) !== 'VERB' || childrenIn(tree, head, 'aux').some((at) => isOpen(context, at)))
    return false;
  if (![...frame.subject, ...surfaceSubject(tree, head)].every((at) => isOfKnown(context, at))) return false;
  if (childrenIn(tree, head, 'advmod').some((at) => formOf(tree, at) === 'not')) return false;
  return [head, ...childrenIn(tree, head, 'conj')].some(
    (verb) =>
      tables.classes.get('misdeed')?.has(lemmaOf(tree, verb)) ||
      (tables.classes.get('arming')?.has(lemmaOf(tree, verb)) && isForFighters(context, verb)),
  );
}

function isOfKnown(context: RuleContext, head: number): boolean {
  return (
    context.isKnown(head) ||
    ownersOf(context, head).some((at) => context.isKnown(at)) ||
    namedModifiers(context, head).some((at) => context.isKnown(at))
  );
}

/** "will", "would", "may": nothing that has been done. */
function isOpen({ tree, tables }: RuleContext, helper: number): boolean {
  return tables.statuses.modal.has(lemmaOf(tree, helper));
}

function isForFighters(context: RuleContext, verb: number): boolean {
  const { tree, tables } = context;
  return childrenIn(tree, verb, 'obj').some(
    (at) =>
      isOfClass(tree, at, 'armed', tables) ||
      childrenExactly(tree, at, 'acl:relcl').some((clause) =>
        tables.verbs.get(lemmaOf(tree, clause))?.some(({ type }) => type === 'ASSAULT'),
      ),
  );
}

function isOther(tree: Tree, at: number): boolean {
  return partOf(tree, at) !== 'PRON';
}

function blame(frame: Frame, recipients: readonly number[]): Act {
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: 'ACCUSE',
    mode: 'allege',
    actors: frame.subject,
    recipients,
    inner: null,
    status: null,
    points: 0,
    covers: [],
    ruleId: 'said-blame',
  };
}
