// Names what is done to, with or by the things that a figure counts where the table has no word for it: by the verb of their own clause, so that
// "uprooted 40 families" and "40 families were uprooted" tell the same. Leaves verbs that only say that there are so many.

import { childrenBy, isRelation } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { isTelling } from './find-teller.ts';
import { clauseGovernors, quantityHead } from './governors.ts';
import { isServed } from './is-served.ts';
import { verbBehind } from './verb-behind.ts';
import { verbBeside } from './verb-beside.ts';

const OWN = ['nsubj', 'obj', 'obl:agent', 'csubj'];
/** These say nothing of their own: "gets 40 men out", "made 40 arrests", "wants 40 ships". */
const EMPTY =
  /^(?:be|have|do|make|take|get|go|come|give|see|say|put|want|expect|hope|plan|let|help|begin|start|continue|reach|rise|fall|grow|climb|stand|number|total|include|become|remain|seem|appear|try|need|leave|mean|bring|cause|follow|involve)$/u;

/** The verb of which the counted thing is subject or object, else the participle below it. */
function ownVerb(quantity: Quantity, view: SentenceView): number {
  const { tree } = view;
  const head = quantityHead(quantity, view);
  const beside = verbBeside(quantity, view);
  const behind = verbBehind(quantity, view)?.index ?? -1;
  const [, above = -1] = clauseGovernors(quantity, view);
  const isOwn = isRelation(tree.words[head]?.deprel ?? '', OWN);
  const below = childrenBy(tree, head, 'acl').find((at) => tree.words[at]?.xpos === 'VBN') ?? -1;
  return (
    [beside, behind, isOwn ? above : -1, below].find((at) => at >= 0 && isTold(at, quantity, view)) ?? -1
  );
}

function isTold(at: number, quantity: Quantity, view: SentenceView): boolean {
  const word = view.tree.words[at];
  if (word === undefined || word.upos !== 'VERB' || EMPTY.test(word.lemma)) return false;
  const { aspects, sayingVerbs, statusCues } = view.tables;
  const aspect = aspects.verb.get(word.lemma);
  // "discussed 40 tanks": how the figure stands, nothing that was done.
  const isStanding = sayingVerbs.has(word.lemma) || (statusCues.get(word.lemma) ?? 'state') !== 'state';
  return !isStanding && aspect !== 'count' && !isTelling(at, quantity, view);
}

/** The verb as a participle where it is written so, else its base form; null where none tells anything. */
export function openAction(quantity: Quantity, view: SentenceView): string | null {
  const { unit, counted, number } = quantity;
  const isBare = unit === null && counted === null;
  // "the 27-nation bloc signed": a size.
  const isSize = view.text.charAt(number.end) === '-';
  if (isSize || (!isBare && unit?.kind !== 'noun') || isServed(quantity, view)) return null;
  const behind = verbBehind(quantity, view)?.index ?? -1;
  // "Eleven were handed to the police".
  const at = isBare ? (isTold(behind, quantity, view) ? behind : -1) : ownVerb(quantity, view);
  const word = view.tree.words[at];
  if (word === undefined) return null;
  const isParticiple = word.xpos === 'VBN' || /ed$/u.test(word.form);
  return (isParticiple ? word.form : word.lemma).toLowerCase();
}
