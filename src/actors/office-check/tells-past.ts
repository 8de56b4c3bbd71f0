// Tells whether a sentence speaks of the days of its article or of a time before. "President Nixon went to China" in a text of
// 2020 is of the past; "President Silva spoke on Tuesday" is of now. Leaves it open where nothing tells.

import type { Sentence, Token } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { headTokenOf, type ReadingContext, sentenceAt } from '../reading-context.ts';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** "on Tuesday", not "on Tuesday, 3 March 2009" with a year of its own. */
const nowWords = new RegExp(
  `\\b${weekday}\\b|\\b(?:today|tonight|yesterday|tomorrow)\\b|\\b(?:this|next) (?:week|month|morning|afternoon|evening)\\b`,
  'iu',
);
/** Words for what is over, whatever the sentence tells of today. */
const overWords =
  /\b(?:(?:years?|decades?) (?:ago|earlier)|decades?|centur(?:y|ies)|anniversary|history|memoirs?|book|novel|museum|film|biography|archives?|portrait|statue|painting|documentary|grave|tomb|mausoleum|funeral|coffin|burial|buried|death|died|mourn\w*|in the (?:19|20)\d0s|at the time|back then|once)\b/iu;
/** Words that make the past likely where nothing speaks of today. */
const pastWords =
  /\b(?:administration|presidency|premiership|era|tenure|during|under|when|while (?:in office|president|(?:he|she) (?:was|held))|until|predecessor|legacy|last term|had \w+(?:ed|en|ade|old|aid)|(?:it|that) was)\b/iu;
/** Only thought of: "if elected, President Silva would". */
const thought = /\b(?:if|imagine|suppose|hypothetical)\b/iu;
const thoughtAfter = /^ (?:would|could|might|were to|should) /iu;

export type TimeOfTelling = 'now' | 'past' | 'thought' | 'open';

function yearsIn(text: string): readonly string[] {
  return text.match(/\b(?:1[89]|20)\d\d\b/gu) ?? [];
}

function hasOtherYear(text: string, { published }: ReadingContext): boolean {
  const [from, to] = [published.from?.slice(0, 4) ?? '', published.to?.slice(0, 4) ?? '9999'];
  return yearsIn(text).some((year) => year < from || year > to);
}

/** A clause within the main one that tells of what was: "the deal that President Silva signed". */
const innerClause = /^(?:acl|advcl|ccomp|csubj)/u;

/** True where the name stands in a clause within the sentence, whose verb is in the past. */
function isInPastClause(draft: Draft, context: ReadingContext): boolean {
  const placed = headTokenOf(context, draft.core);
  if (placed === undefined) return false;
  const { tokens } = placed.sentence;
  let token: Token | undefined = placed.token;
  for (let step = 0; step < tokens.length && token !== undefined && token.head > 0; step += 1) {
    const head: Token | undefined = tokens[token.head - 1];
    // "Silva ordered it, officials said": the news itself, with its source behind it.
    const isFronted = token.deprel === 'ccomp' && head !== undefined && head.start > token.start;
    if (innerClause.test(token.deprel) && !isFronted)
      return token.xpos === 'VBD' || token.xpos === 'VBN' || hasPastHelper(token, tokens);
    token = head;
  }
  return false;
}

function hasPastHelper(verb: Token, tokens: readonly Token[]): boolean {
  return tokens.some(({ head, xpos }) => tokens[head - 1] === verb && xpos === 'VBD');
}

/** The sentence before, where both are of one text. */
function sentenceBefore(sentence: Sentence, { analysis }: ReadingContext): Sentence | undefined {
  return analysis.sentences[analysis.sentences.indexOf(sentence) - 1];
}

/** When the sentence of a mention plays. */
export function tellTime(draft: Draft, context: ReadingContext): TimeOfTelling {
  const sentence = sentenceAt(context, draft.core.start);
  if (sentence === undefined) return 'open';
  const text = context.folded.slice(sentence.start, sentence.end);
  const after = context.folded.slice(draft.core.end, draft.core.end + 12);
  if (thought.test(text) || thoughtAfter.test(after)) return 'thought';
  if (hasOtherYear(text, context) || overWords.test(text) || isInPastClause(draft, context)) return 'past';
  if (nowWords.test(text)) return 'now';
  if (pastWords.test(text)) return 'past';
  const before = sentenceBefore(sentence, context);
  const isLinked =
    before !== undefined && hasOtherYear(context.folded.slice(before.start, before.end), context);
  return isLinked ? 'past' : 'open';
}

/** True within quotation marks: speech keeps titles out of courtesy. */
export function isQuoted(draft: Draft, { folded }: ReadingContext): boolean {
  const start = folded.lastIndexOf('\n', draft.core.start) + 1;
  return folded.slice(start, draft.core.start).split('"').length % 2 === 0;
}
