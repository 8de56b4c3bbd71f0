// Tells that persons are sent out of a state, by an order to leave it: "ordered 12 officials of the embassy to leave", "told six envoys to go home", "six have had to leave".
// Leaves "ordered 12 ships", "asked six envoys to leave" and "told six envoys to wait" alone.

import type { ActionRow } from '../../tables/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf } from './governors.ts';
import { countsPersons } from './is-person.ts';

const ORDERS = /^(?:order|tell|instruct|command|force)$/u;
/** Words of the same clause may stand between those who are counted and what they are to do. */
const TO_LEAVE = /^(?:\s+[\p{L}\p{N}'’-]+){0,8}?\s+to\s+(?:leave|quit|depart|go\s+home)\b/u;

/** "Fifteen officials have had to leave". */
const HAD_TO_LEAVE =
  /^(?:\s+[\p{L}\p{N}'’-]+){0,4}?\s+(?:(?:have\s+)?had|were\s+(?:ordered|told|forced|made))\s+to\s+(?:leave|quit|depart|go\s+home)\b/u;

const expelled: ActionRow = { action: 'expelled', aggregation: 'single', of: ['person'] };

/** The action of persons who are ordered to leave; null for others. */
export function toldToLeave(
  quantity: Quantity,
  view: SentenceView,
): (ActionRow & { readonly index: number }) | null {
  const { tree, text, sentence } = view;
  if (!countsPersons(quantity, view)) return null;
  const end = Math.max(quantity.unit?.span.end ?? 0, quantity.counted?.end ?? 0, quantity.span.end);
  const behind = text.slice(end, sentence.end);
  const [had] = HAD_TO_LEAVE.exec(behind) ?? [];
  if (had !== undefined)
    return { ...expelled, index: tree.words.findLastIndex(({ start }) => start < end + had.length) };
  const index = governorsOf(quantity, view).find((at) => ORDERS.test(tree.words[at]?.lemma ?? ''));
  const isBehind = index !== undefined && (tree.words[index]?.start ?? 0) < quantity.span.start;
  return isBehind && TO_LEAVE.test(behind) ? { ...expelled, index } : null;
}
