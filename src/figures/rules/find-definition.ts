// Reads by whose definition a figure counts: "recognised as political prisoners by Viasna", "whom Viasna considers political
// prisoners". Leaves "recognised by its flag" and the definition of the figure beside it alone.

import type { Quantity, SentenceView } from '../quantities/types.ts';

/** What may stand between the counted words and their definition: "prisoners, who are (officially) recognised". */
const LINK =
  /^,?\s*(?:(?:who|which|that)\s+(?:are|is|were|was|have been|has been)\s+)?(?:\p{L}+ly\s+|now\s+|still\s+)?/u;
const BY =
  /^(?:recogni[sz]ed|designated|classified|listed|regarded|considered|described|defined|deemed|labell?ed)(?:\s+(?:as\s+)?[^,.;:\d]{1,60}?)?\s+by\s+(?:(?:the|an?)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}(?:\p{Lu}|groups?\b|activists\b|monitors\b)[^,.;:)]{0,60}/u;
const WHOM =
  /^,?\s*(?:whom|which|that|who)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*|rights groups|human rights groups|activists|monitors)(?:\s+\p{L}+){0,3}?\s+(?:considers?|regards?|recogni[sz]es?|describes?|designates?|classif(?:y|ies)|deems?|calls?)\s+(?:as\s+)?[\p{L} -]{3,50}/u;
/** Where the sentence goes on behind the definition. */
const GOES_ON =
  /\s(?:are|is|were|was|have|has|had|remain(?:s|ed)?|still|will|would|may|might|could|can|did|do|does|and|but|since|until|in|on|at|as of|among)\s.*$/u;
const WINDOW_CHARS = 160;

export function findDefinition(quantity: Quantity, { text, sentence }: SentenceView): string | null {
  const from = quantity.counted?.end ?? quantity.unit?.span.end ?? quantity.number.end;
  const behind = text.slice(from, Math.min(sentence.end, from + WINDOW_CHARS));
  const linked = behind.slice(LINK.exec(behind)?.[0].length ?? 0);
  const told = (BY.exec(linked) ?? WHOM.exec(behind))?.[0].replace(/^,?\s+/u, '');
  return told?.replace(GOES_ON, '').trim() ?? null;
}
