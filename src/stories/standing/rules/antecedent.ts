// A clause that points back at its noun is read with it: "the sanctions" before "that Norway imposed on Tonga in 2002". Leaves alone a
// clause that names its noun itself: "that Norway imposed sanctions on Tonga".

import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';

const pointsBack = /^(?:that|which|whom|who)\b/iu;
/** "Lebanon's envoy to Kuwait, expelled in 2021,": an aside that begins with its verb. */
const aside =
  /^(?:expelled|recalled|withdrawn|closed|shut|sealed|imposed|introduced|suspended|banned|barred|severed|cut)\b/u;

export function pointsBackAtNoun(quote: string): boolean {
  return pointsBack.test(quote) || aside.test(quote);
}

const determiner = /^(?:the|an?|its|their|his|her|all|some|\d+)$/u;
const preposition = /^(?:on|of|at|in|for|to|from|with|against|between|and)$/u;
/** "The ban on the import of Tongan fish that": so many words of the noun at most. */
const longestNoun = 9;

/** The report with its quote begun at the noun that the clause points back at; as it was where none stands before it. */
export function withAntecedent(report: Report): Report {
  const { event, text } = report;
  const { span, quote } = event.evidence;
  if (!pointsBackAtNoun(quote)) return report;
  const before = text.slice(sentenceAround(text, span).start, span.start).replace(/,?\s+$/u, '');
  const [phrase = ''] = before.split(/[,;:()]/u).slice(-1);
  const phraseStart = text.lastIndexOf(phrase, span.start - phrase.length);
  const words = wordsOf(phrase).slice(-longestNoun);
  // "Chad's envoy to Niger, whom": all that stands before the comma.
  const isSubject = phrase.trim() === before.trim() && words[0]?.isCapital === true;
  let first = words.findLastIndex(({ word }) => determiner.test(word));
  while (first > 0 && preposition.test(words[first - 1]?.word ?? '')) {
    const earlier = words.slice(0, first).findLastIndex(({ word }) => determiner.test(word));
    // "Chad's envoy to the Sudan" begins with a name.
    if (earlier < 0 && !isSubject) break;
    first = earlier;
  }
  const noun = words[first >= 0 ? first : isSubject ? 0 : words.length - 1];
  if (phrase === '' || noun === undefined) return report;
  const start = phraseStart + noun.start;
  const evidence = {
    ...event.evidence,
    span: { start, end: span.end },
    quote: text.slice(start, span.end),
  };
  return { ...report, event: { ...event, evidence } };
}
