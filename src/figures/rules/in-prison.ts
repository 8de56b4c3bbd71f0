// Tells that persons are held, by where they are: "40 men sit in Omani jails", "40 are serving terms", "40 women in custody". Leaves "40
// guards of the prison" and those who "work in prisons".

import type { ActionRow } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { clauseGovernors, quantityHead } from './governors.ts';
import { countsPersons } from './is-person.ts';

const PRISON = /^(?:prison|jail|gaol|custody|detention|captivity|cell|bar)$/u;
const LEADS = /^(?:in|behind|inside)$/u;
const SERVED = /^(?:term|sentence|time)$/u;
/** Being there is all that is told of them. */
const IS_THERE = /^(?:be|sit|remain|languish|stay|spend|await|wait|rot|find)$/u;

const held: ActionRow = { action: 'held', aggregation: 'level', of: ['person'] };

function isPrison(at: number, { tree }: SentenceView): boolean {
  const isLed = childrenBy(tree, at, 'case').some((mark) => LEADS.test(tree.words[mark]?.lemma ?? ''));
  return isLed && PRISON.test(tree.words[at]?.lemma ?? '');
}

/** "are serving terms", "serves a sentence". */
function isServing(at: number, { tree }: SentenceView): boolean {
  const isServe = tree.words[at]?.lemma === 'serve';
  return (
    isServe && childrenBy(tree, at, 'obj').some((object) => SERVED.test(tree.words[object]?.lemma ?? ''))
  );
}

const BEHIND =
  /^\s+(?:in|inside|behind)\s+(?:\p{L}[\p{L}'’-]*\s+){0,2}?(?:prisons?|jails?|custody|detention|captivity|bars|cells)\b/u;

/** "40 Omani women in Yemeni prisons", wherever the tree hangs it. */
function isBehind({ unit, counted }: Quantity, { text, sentence }: SentenceView): boolean {
  const end = Math.max(unit?.span.end ?? 0, counted?.end ?? 0);
  return BEHIND.test(text.slice(end, sentence.end));
}

/** The action of persons that are in prison; null for others. */
export function inPrison(
  quantity: Quantity,
  view: SentenceView,
): (ActionRow & { readonly index: number }) | null {
  const { tree } = view;
  if (!countsPersons(quantity, view)) return null;
  const head = quantityHead(quantity, view);
  const verb = clauseGovernors(quantity, view)[1] ?? head;
  const isThere = tree.words[verb]?.upos !== 'VERB' || IS_THERE.test(tree.words[verb]?.lemma ?? '');
  const places = [head, ...(isThere ? [verb] : [])].flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'));
  const found = [...places, verb].find((at) => isPrison(at, view));
  if (found === undefined && !isServing(verb, view) && !isBehind(quantity, view)) return null;
  return { ...held, index: found ?? verb };
}
