// Finds who vouches for a number that a verb of counting tells without a clause of its own: "the agency counted 1,200", "Lagos put the
// number at 40", "the board gave him 40 per cent". Leaves "put 40 men in jail" and "gave her 40 roses" to nobody.

import type { ActorMention } from '../../actors/index.ts';
import type { Authority } from '../../record/index.ts';
import { childrenBy, isRelation, sliceSpan, spanContains, spanOfWords, subtreeOf } from '../../text/index.ts';
import { tokensIn, tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { clauseGovernors, quantityHead } from './governors.ts';

const BESIDE = ['acl', 'appos', 'parataxis', 'conj', 'punct'];

/** The preposition right before the number's own words, where there is one. */
function leadsOf(quantity: Quantity, view: SentenceView): readonly string[] {
  const { tree } = view;
  const heads = [quantityHead(quantity, view), tokensIn(view.sentence.tokens, quantity.number)[0] ?? -1];
  const near = tree.words[tokenUpTo(tree.words, quantity.comparatorSpan?.start ?? quantity.span.start)];
  const marks = [
    ...heads.flatMap((head) => childrenBy(tree, head, 'case').map((at) => tree.words[at]?.lemma ?? '')),
    near?.lemma ?? '',
  ];
  return quantity.unit?.name === 'percent' ? [...marks, 'percent'] : marks;
}

/** "put it at 40", "spoke of 40": the verb only tells the number. */
export function isTelling(at: number, quantity: Quantity, view: SentenceView): boolean {
  const word = view.tree.words[at];
  const leads = word?.upos === 'VERB' ? view.tables.tellingVerbs.get(word.lemma) : undefined;
  if (leads === undefined) return false;
  return leads.length === 0 || leadsOf(quantity, view).some((lead) => leads.includes(lead));
}

/** Who does it: the subject, or of what "was put at 40 by the union" the union. */
function tellerOf(verb: number, { tree }: SentenceView): number | null {
  const subjects = childrenBy(tree, verb, 'nsubj').filter(
    (at) => !isRelation(tree.words[at]?.deprel ?? '', ['nsubj:pass']) && at < verb,
  );
  return subjects[0] ?? childrenBy(tree, verb, 'obl:agent')[0] ?? null;
}

/** The phrase of the teller as an authority; null for nobody, or "who". */
export function findTeller(
  quantity: Quantity,
  actors: readonly ActorMention[],
  view: SentenceView,
): Authority | null {
  const { tree, text } = view;
  const verb = clauseGovernors(quantity, view).find((at) => isTelling(at, quantity, view));
  const head = verb === undefined ? null : tellerOf(verb, view);
  const isPronoun = tree.words[head ?? -1]?.upos === 'PRON';
  if (head === null || isPronoun) return null;
  const isOwn = (at: number) => !isRelation(tree.words[at]?.deprel ?? '', [...BESIDE, 'case']);
  const span = spanOfWords(
    tree,
    subtreeOf(tree, head, (at) => !isOwn(at)),
  );
  if (span === null) return null;
  const source = sliceSpan(text, span);
  const actor = actors.find((one) => spanContains(span, one.span) && one.span.end === span.end);
  return { source, actorId: actor?.actorId ?? null, claimId: null };
}
