// Reads blame that is told as a statement. Reads "Minsk said that Warsaw was responsible" and "was behind the raid" as ACCUSE; leaves
// "Minsk said that it was responsible" alone, since nobody else is blamed.

import type { Act, RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { childrenExactly, childrenIn, formOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';

const SAYING: ReadonlySet<string> = new Set([
  'say',
  'insist',
  'declare',
  'state',
  'tell',
  'believe',
  'suggest',
]);
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
  if (!SAYING.has(lemmaOf(tree, frame.trigger)) || !frame.subject.some((head) => isPersonal(context, head)))
    return null;
  for (const { head, marker } of frame.clauses) {
    if (relationOf(tree, head) !== 'ccomp' || !['', 'that', 'behind', 'to'].includes(marker)) continue;
    const blamed = isGuilt(tree, head) ? surfaceSubject(tree, head) : [];
    const isAnother = blamed.some((at) => isOther(tree, at) && !frame.subject.includes(at));
    if (isAnother) return blame(frame, blamed);
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
