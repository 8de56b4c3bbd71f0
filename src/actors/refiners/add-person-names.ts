// Adds persons whom neither a table nor the language stage knows for a name: capitalised words beside what only a person has.
// Reads "Brunei's Erywan Yusof, whom they picked," and "her colleague Zed Orlin"; leaves "Japan's Toyota Motor" alone.

import type { Sentence, Token } from '../../language/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import { type Draft, draftsBySentence, emptyDraft, overlapsDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'add-person-names';

const shortestName = 2;
const longestName = 4;
const capitalised = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;
const sayingVerb =
  /^(?:add|admit|answer|argue|ask|claim|complain|confirm|deny|explain|insist|note|promise|reply|say|tell|tweet|vow|warn|write)$/iu;
const relativePerson = /^(?:who|whom)$/iu;
/** Nouns for a person to another, which stand before the name: "his deputy Ana Silva". */
const besideNoun =
  /^(?:aide|brother|colleague|comrade|cousin|daughter|deputy|envoy|father|friend|husband|mother|predecessor|rival|sister|son|spokesman|spokesperson|spokeswoman|successor|widow|wife)$/iu;

export function addPersonNames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { sentences } = context.analysis;
  const buckets = draftsBySentence(drafts, sentences);
  const added = sentences.flatMap((sentence, index) =>
    sentence.style === 'headline' ? [] : namesIn(sentence, buckets[index] ?? [], context),
  );
  if (added.length === 0) return drafts;
  const kept = drafts.filter(({ source, span }) => source !== 'short' || !overlapsDraft(added, span));
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function namesIn(sentence: Sentence, drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { tokens, names } = sentence;
  return runsOf(sentence, drafts).flatMap(({ first, last }) => {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    const isTaken = (draft: Draft): boolean => spansOverlap(draft.span, span) && !isInside(draft, span);
    if (names.some((name) => spansOverlap(name, span)) || drafts.some(isTaken)) return [];
    if (!isPerson(first, last, sentence, context)) return [];
    const text = context.analysis.text.slice(span.start, span.end);
    return [{ ...emptyDraft(span, 'name', text, ruleId), kind: 'person' }];
  });
}

/** "Abbas" in "Jalil Abbas Orlin" is nobody of that surname. */
function isInside({ source, span }: Draft, name: Span): boolean {
  return source === 'short' && spanContains(name, span) && span.end - span.start < name.end - name.start;
}

/** Two to four capitalised words that are names to the tagger, with no other such word beside them. */
function runsOf(
  { tokens }: Sentence,
  drafts: readonly Draft[],
): readonly { readonly first: number; readonly last: number }[] {
  const titles = drafts.filter(({ source }) => source === 'role' || source === 'agent');
  const isTitle = (token: Token): boolean => titles.some(({ span }) => spanContains(span, token));
  const isPart = (token: Token | undefined): boolean =>
    token?.xpos === 'NNP' && capitalised.test(token.form) && !isTitle(token);
  return tokens.flatMap((token, first) => {
    const before = tokens[first - 1];
    if (!isPart(token) || (before?.upos === 'PROPN' && !isTitle(before))) return [];
    let last = first;
    while (isPart(tokens[last + 1]) && tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1) last += 1;
    const length = last - first + 1;
    return length >= shortestName && length <= longestName ? [{ first, last }] : [];
  });
}

/** True where the words beside the name are those beside a person. */
function isPerson(first: number, last: number, { tokens }: Sentence, { tables }: ReadingContext): boolean {
  const [before, next, after] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  if (tables.referenceWords.body.has(tokens[last]?.form.toLowerCase() ?? '')) return false;
  if (relativePerson.test(next?.form ?? '') || (next?.form === ',' && relativePerson.test(after?.form ?? '')))
    return true;
  if (before?.xpos === 'NN' && besideNoun.test(before.form)) return true;
  return tokens.slice(first, last + 1).some(({ deprel, head }) => {
    return deprel === 'nsubj' && sayingVerb.test(tokens[head - 1]?.lemma ?? '');
  });
}
