// Ends a clause where the sentence goes on with its own verb: in "the claim that divers cut the cable was rejected" and in "Weber, who
// said that it would stay shut, now wants it opened" the tree often takes all for the clause. Leaves "the claim that the plan he drew was good" alone.

import { verbCue } from '../grammar/cue-words.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const FINITE = /^(?:VB[DZP]|MD)$/u;
const IN_GROUP = /^(?:VB[NG]?|RB|TO)$/u;
/** Words that open another clause, whose verb a second one may be. */
const OPENS = /^(?:,|CC|WDT|WP|WRB|EX|``|:)$/u;
const OPENING =
  /^(?:that|if|because|while|when|as|since|although|though|until|unless|whether|before|after|he|she|they|we|i|it|you|["“])$/iu;

/** The first place behind a finite verb and what goes with it: "will not have been". */
function behindGroup(from: number, { tree: { words } }: SentenceView): number {
  let at = from + 1;
  while (IN_GROUP.test(words[at]?.xpos ?? '')) at += 1;
  return at;
}

function opensClause(at: number, { tree: { words } }: SentenceView): boolean {
  const word = words[at];
  return word === undefined || OPENS.test(word.xpos) || OPENING.test(word.form);
}

/** Adverbs in front of a verb stand with it. */
function withAdverbs(at: number, { tree: { words } }: SentenceView): number {
  let first = at;
  while (words[first - 1]?.xpos === 'RB') first -= 1;
  return first;
}

/** The place of a second finite verb that no word between has opened a clause for; -1 where there is none. */
function secondVerb(first: number, view: SentenceView): number {
  const { words } = view.tree;
  const behind = behindGroup(first, view);
  // "that Weber said the deal was dead": a verb that takes a clause has opened one.
  const tells = [...words.keys()]
    .slice(first, behind)
    .some((at) => verbCue(at, view)?.frames.has('that') === true);
  if (tells) return -1;
  for (let at = behind; at < words.length; at += 1) {
    if (FINITE.test(words[at]?.xpos ?? '')) return at;
    if (opensClause(at, view)) return -1;
  }
  return -1;
}

/** "the plan he drew": a verb whose pronoun stands right behind a noun describes that noun. */
function isDescribing(verb: number, opener: number, { tree: { words } }: SentenceView): boolean {
  const isBehindNoun = words[verb - 1]?.xpos === 'PRP' && /^NNP?S?$/u.test(words[verb - 2]?.xpos ?? '');
  return isBehindNoun && verb - 2 > opener;
}

function isNounCue({ cue }: WordAttribution, { tree: { words } }: SentenceView): boolean {
  return cue.some((at) => words[at]?.upos === 'NOUN') && !cue.some((at) => words[at]?.upos === 'VERB');
}

/** "who said ..., now wants": the comma that closes a relative clause, with the sentence's verb right behind it. */
function closingComma(from: number, { tree: { words } }: SentenceView): number {
  return words.findIndex((word, at) => {
    if (at <= from || word.form !== ',') return false;
    const next = words.findIndex((other, place) => place > at && other.xpos !== 'RB');
    return FINITE.test(words[next]?.xpos ?? '');
  });
}

function endOf(found: WordAttribution, view: SentenceView): number {
  const { words } = view.tree;
  const [opener = -1] = found.content;
  const last = found.cue.at(-1) ?? words.length;
  if (opener < last || words[opener]?.form.toLowerCase() !== 'that') return -1;
  const first = words.findIndex(
    (word, at) => at > opener && FINITE.test(word.xpos) && !isDescribing(at, opener, view),
  );
  if (first < 0) return -1;
  if (isNounCue(found, view)) {
    const second = secondVerb(first, view);
    return second < 0 ? -1 : withAdverbs(second, view);
  }
  const isRelative = found.source.some((at) => /^(?:who|which)$/iu.test(words[at]?.form ?? ''));
  return isRelative ? closingComma(first, view) : -1;
}

/** The attribution without the words from the sentence's own verb on. */
export function beforeMainVerb(found: WordAttribution, view: SentenceView): WordAttribution {
  const end = endOf(found, view);
  return end < 0 ? found : { ...found, content: found.content.filter((at) => at < end) };
}
