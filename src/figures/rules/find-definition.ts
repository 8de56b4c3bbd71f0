// Reads by whose definition a figure counts: "recognised as political prisoners by Viasna". Leaves "recognised by its flag" alone.

import type { Quantity, SentenceView } from '../quantities/types.ts';

const DEFINITION =
  /\b(?:recogni[sz]ed|designated|classified|listed|regarded|considered|described|defined|deemed|labell?ed)(?:\s+as\s+[^,.;:]{1,60}?)?\s+by\s+(?:the\s+)?\p{Lu}[^,.;:)]{0,60}/u;
const WINDOW_CHARS = 160;

export function findDefinition(quantity: Quantity, { text, sentence }: SentenceView): string | null {
  const from = quantity.counted?.end ?? quantity.number.end;
  const window = text.slice(from, Math.min(sentence.end, from + WINDOW_CHARS));
  return DEFINITION.exec(window)?.[0].trim() ?? null;
}
