// Tells whether a sentence speaks of the days of its article or of a time before. "President Nixon went to China" in a text of
// 2020 is of the past; "President Silva spoke on Tuesday" is of now. Leaves it open where nothing tells.

import type { Token } from '../../language/index.ts';
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

/**
 * "a letter from President Silva to the envoy on Monday": a day of now in the very clause, whatever clause the tree hangs it on.
 * Leaves "the law that President Silva signed was repealed on Monday" alone.
 */
function isDatedNow({ core }: Draft, context: ReadingContext): boolean {
  const sentence = sentenceAt(context, core.start);
  const behind = context.folded.slice(core.end, Math.min(sentence?.end ?? core.end, core.end + reach));
  const at = behind.search(nowWords);
  const between = sentence?.tokens.filter(({ start }) => start >= core.end && start < core.end + at) ?? [];
  return at >= 0 && !between.some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ');
}

/** How many steps up the tree the clause of a name is looked for. */
const deepest = 12;
/** How many words before a verb its helper may stand. */
const helperReach = 8;

/** True where the name stands in a clause within the sentence, whose verb is in the past. */
function isInPastClause(draft: Draft, context: ReadingContext): boolean {
  const placed = headTokenOf(context, draft.core);
  if (placed === undefined) return false;
  const { tokens } = placed.sentence;
  let at = placed.index;
  for (let step = 0; step < deepest; step += 1) {
    const token = tokens[at];
    const head = token === undefined ? undefined : tokens[token.head - 1];
    if (token === undefined || head === undefined) return false;
    // "Silva ordered it, officials said": the news itself, with its source behind it.
    const isFronted = token.deprel === 'ccomp' && head.start > token.start;
    if (innerClause.test(token.deprel) && !isFronted)
      return token.xpos === 'VBD' || token.xpos === 'VBN' || hasPastHelper(token, tokens, at);
    at = token.head - 1;
  }
  return false;
}

function hasPastHelper(verb: Token, tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - helperReach), at)
    .some(({ head, xpos }) => tokens[head - 1] === verb && xpos === 'VBD');
}

/** How far around a mention its sentence is looked at, in characters; a longer one is none of prose. */
const reach = 600;

/** The words of the sentence around an offset. */
function wordsAround(offset: number, context: ReadingContext): string {
  const sentence = sentenceAt(context, offset);
  const start = Math.max(sentence?.start ?? offset, offset - reach);
  return context.folded.slice(start, Math.min(sentence?.end ?? offset, offset + reach));
}

/** When the sentence of a mention plays. */
export function tellTime(draft: Draft, context: ReadingContext): TimeOfTelling {
  const { start, end } = draft.core;
  const text = wordsAround(start, context);
  if (thought.test(text) || thoughtAfter.test(context.folded.slice(end, end + 12))) return 'thought';
  if (hasOtherYear(text, context) || overWords.test(text)) return 'past';
  if (isDatedNow(draft, context)) return 'now';
  if (isInPastClause(draft, context)) return 'past';
  if (nowWords.test(text)) return 'now';
  if (pastWords.test(text)) return 'past';
  // The sentence before may have gone back in time.
  const before = (sentenceAt(context, start)?.start ?? 0) - 2;
  return before > 0 && hasOtherYear(wordsAround(before, context), context) ? 'past' : 'open';
}

/** How far before a mention a quotation may begin, in characters. */
const longestQuotation = 2000;

/** True within quotation marks: who speaks keeps a title out of courtesy. */
export function isQuoted({ core }: Draft, { folded }: ReadingContext): boolean {
  const near = folded.slice(Math.max(0, core.start - longestQuotation), core.start);
  const paragraph = near.slice(near.lastIndexOf('\n') + 1);
  return paragraph.split('"').length % 2 === 0;
}
