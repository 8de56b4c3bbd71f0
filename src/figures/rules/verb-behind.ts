// Reads the verb that stands right behind a counted phrase and so tells of it, whatever the tree makes of it: "310 people had been charged",
// "17 miners died". Leaves "40 men held in Juba", where no helper stands before a participle, and a verb behind other words alone.

import { tokenFrom } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const BETWEEN = /^(?:AUX|ADV|PART)$/u;
const MOST_BETWEEN = 5;
const FINITE = /^VB[DZP]$/u;

export interface VerbBehind {
  /** Index of the verb. */
  readonly index: number;
  /** Its helpers as they are written: "had", "been". */
  readonly helpers: readonly string[];
}

/** Null where something else stands behind the phrase. */
export function verbBehind(
  { number, unit, counted }: Quantity,
  { tree: { words } }: SentenceView,
): VerbBehind | null {
  const from = tokenFrom(words, Math.max(number.end, unit?.span.end ?? 0, counted?.end ?? 0));
  let at = from;
  while (at < from + MOST_BETWEEN && BETWEEN.test(words[at]?.upos ?? '')) at += 1;
  const helpers = words.slice(from, at).flatMap(({ upos, form }) => (upos === 'AUX' ? [form] : []));
  const verb = words[at];
  if (verb === undefined || verb.upos !== 'VERB') return null;
  if (helpers.length > 0) return { index: at, helpers };
  return pastRelative(at, words) ?? (FINITE.test(verb.xpos) ? { index: at, helpers } : null);
}

const MOST_RELATIVE = 8;
const CLAUSE_END = /^(?:PUNCT|CCONJ|SCONJ|VERB)$/u;

/** "Five sailors held off Somalia were freed": the verb with helpers behind a participle that only says which ones. */
function pastRelative(participle: number, words: SentenceView['tree']['words']): VerbBehind | null {
  if (!/^VB[DN]$/u.test(words[participle]?.xpos ?? '')) return null;
  for (let at = participle + 1; at <= participle + MOST_RELATIVE; at += 1) {
    const word = words[at];
    if (word === undefined || CLAUSE_END.test(word.upos) || /^W/u.test(word.xpos)) return null;
    const verb = words.findIndex(({ upos }, index) => index > at && upos === 'VERB');
    const between = words.slice(at, verb);
    if (word.upos === 'AUX' && verb > at && between.every(({ upos }) => BETWEEN.test(upos)))
      return { index: verb, helpers: between.flatMap(({ upos, form }) => (upos === 'AUX' ? [form] : [])) };
  }
  return null;
}
