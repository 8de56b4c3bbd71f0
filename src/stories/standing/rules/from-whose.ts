// Reads who is host in "Tonga, from whose capital Fiji withdrew its envoy": the state that the clause points back at.

import { namedStates } from '../../reports/named-states.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { StandingKnowledge } from '../knowledge.ts';

const fromWhose =
  /^(?:from|in|to|on|with)\s+whose\s+(?:capital|territory|soil|country|government|border)\b/iu;

/** The host and the one who acts; null for any other clause. */
export function readFromWhose(
  { event, text }: Report,
  { names }: StandingKnowledge,
): { readonly by: string; readonly host: string } | null {
  const { span, quote } = event.evidence;
  if (!fromWhose.test(quote)) return null;
  const before = wordsOf(text.slice(sentenceAround(text, span).start, span.start));
  const host = namedStates(before, names).at(-1)?.code;
  const by = namedStates(wordsOf(quote), names).find(({ code }) => code !== host)?.code;
  return host === undefined || by === undefined ? null : { by, host };
}
