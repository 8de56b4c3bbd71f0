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
/** "Viasna recognises 1,180 people as political prisoners": who defines stands in front. */
const DEFINER =
  /(?:\p{Lu}[\p{L}'’-]*\s+(?:(?:of|for|the|and)\s+)*){1,6}(?:(?:has|have)\s+)?(?:now\s+|still\s+|officially\s+|formally\s+)?(?:recogni[sz]e[sd]?|considers?|considered|regards?|regarded|designate[sd]?|classif(?:y|ies|ied)|deems?|deemed|lists?|listed)\s+(?:(?:more than|at least|about|some|over|nearly|almost|around)\s+)?$/u;
const AS = /^\s+as\s+(?:an?\s+)?\p{L}[\p{L} -]{2,50}/u;

/** Where the sentence goes on behind the definition. */
const GOES_ON =
  /\s(?:are|is|were|was|have|has|had|remain(?:s|ed)?|still|will|would|may|might|could|can|did|do|does|and|but|since|until|in|on|at|as of|among)\s.*$/u;
const WINDOW_CHARS = 160;

/** Words that say whom a count takes in or leaves out: "by which it means those who registered", "with card and without". */
const SCOPE =
  /\b(?:by which (?:it|they) means?|(?:it|they|which|that|list|count|figure|number) (?:also |only )?(?:lists?|counts?|includes?|covers?|excludes?|leaves? out)|(?:not )?(?:counting|including only|excluding)|including (?:those|the (?:un|non)\p{L}+|(?:un|non)\p{L}+)|counted (?:with|in|as)|because (?:it|they|he|she) (?:also )?(?:adds?|includes?|counts?|covers?|excludes?|leaves? out)|(?:that|this|it) is the (?:sum|total|trade|value|number|figure) (?:of|for|over)|(?:\p{L}+ ){0,3}included|with (?:\p{L}+ ){0,2}(?:and|or) without|whether or not|only those (?:who|that|whom)|those (?:who|that|whom) (?:are |were |have )?(?:registered|recognised|recognized))\b[^.;!?]{0,80}/iu;

/** Who or what the count takes in, as its own sentence explains; null where it does not. */
function findScope(quantity: Quantity, { text, sentence }: SentenceView): string | null {
  return SCOPE.exec(text.slice(quantity.number.end, sentence.end))?.[0].trim() ?? null;
}

export function findDefinition(quantity: Quantity, view: SentenceView): string | null {
  return definerOf(quantity, view) ?? findScope(quantity, view);
}

/** From who defines to what they hold it to be. */
function definerBefore(from: number, { number }: Quantity, { text, sentence }: SentenceView): string | null {
  const before = DEFINER.exec(text.slice(sentence.start, number.start));
  const behind = AS.exec(text.slice(from, sentence.end))?.[0].replace(GOES_ON, '');
  if (before === null || behind === undefined) return null;
  return text.slice(sentence.start + before.index, from + behind.length).trim();
}

function definerOf(quantity: Quantity, view: SentenceView): string | null {
  const { text, sentence } = view;
  const from = quantity.counted?.end ?? quantity.unit?.span.end ?? quantity.number.end;
  const behind = text.slice(from, Math.min(sentence.end, from + WINDOW_CHARS));
  const linked = behind.slice(LINK.exec(behind)?.[0].length ?? 0);
  const told = (BY.exec(linked) ?? WHOM.exec(behind))?.[0].replace(/^,?\s+/u, '');
  return told?.replace(GOES_ON, '').trim() ?? definerBefore(from, quantity, view);
}
