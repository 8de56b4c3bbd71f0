// Finds by the row of words who vouches for a figure where no attribution was read: ", aid workers report", "says Riga's ministry", "by the
// count of the union", "going by state data". Leaves ", the army fled" and "by the count of 40" alone.

import type { Token } from '../../language/index.ts';
import { tokenFrom } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const BY =
  /\b(?:according to|going by|judging by|based on|citing|as per|by the (?:count|account|reckoning|estimate|tally|figures|records|lists?) (?:of|kept by)|by their own count,?|in the words of)\s+([^,;.]{2,80}?)(?=\s+(?:that|which|who|released|published)\b|[,;.]|$)/iu;
const OWN_COUNT =
  /\b(?:[Bb]y|[Oo]n)\s+((?:(?:the|its|their|an?)\s+)?(?:[\p{L}.-]+\s+){0,6}[\p{L}.-]+)['’]s?\s+(?:own\s+|latest\s+)?(?:count|account|reckoning|estimates?|tally|figures|numbers|records)\b/u;
const AS_HAS_IT =
  /\bas\s+((?:the|its|an?|\p{Lu})[^,;.]{1,80}?)\s+(?:has|had|puts?|tells?|sees?)\s+it\b|\b[Ii]n\s+((?:the|its|their)\s[^,;.]{1,60}?\b(?:tables?|lists?|records?|books|registers?|ledgers?|bulletins?|reports?|yearbooks?|statistics))\b/u;
const COMMA = /^(?:,|--?|–|—|;)$/u;
const QUOTE = /^(?:["“”]|''|``)$/u;
const BETWEEN = /^(?:AUX|ADV)$/u;
const FINITE = /^(?:VBD|VBZ|VBP|VBN|NNS?)$/u;
/** A subject has no more words than this. */
const MOST_WORDS = 14;
const LEAD = /^(?:IN|CC|WP|WDT|WRB|TO|RB)$/u;

/** "Claimed the lives of 140". */
const LIVES = /^\s+(?:\S+\s+){0,4}?(?:life|lives|victims?)\b/iu;
const LIVES_CHARS = 50;

function takesLives({ end }: Token, text: string): boolean {
  return LIVES.test(text.slice(end, end + LIVES_CHARS));
}

function isSaying(word: Token | undefined, { tables, text }: SentenceView): boolean {
  if (word === undefined || !FINITE.test(word.xpos)) return false;
  const form = word.form.toLowerCase();
  const lemmas = [word.lemma.toLowerCase(), form, form.replace(/s$/u, '')];
  return (
    lemmas.some((lemma) => tables.sayingVerbs.has(lemma)) &&
    !(lemmas.includes('claim') && takesLives(word, text))
  );
}

/** The words from one index up to another, without a comma, quotation mark or helper at their ends; null where they are no subject. */
function subjectOf(from: number, to: number, { tree: { words }, text }: SentenceView): string | null {
  let last = to;
  while (
    last > from &&
    (BETWEEN.test(words[last - 1]?.upos ?? '') || COMMA.test(words[last - 1]?.form ?? ''))
  )
    last -= 1;
  const [first, end] = [words[from], words[last - 1]];
  const own = words.slice(from, last);
  const isSubject =
    own.length > 0 && own.length <= MOST_WORDS && !own.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const isPronoun = own.length === 1 && first?.upos === 'PRON';
  if (!isSubject || isPronoun || first === undefined || end === undefined || LEAD.test(first.xpos))
    return null;
  return text.slice(first.start, end.end);
}

/** Where the clause that a word stands in begins: behind the comma before it; an apposition lies between two. */
function clauseStart(verb: number, least: number, { tree: { words } }: SentenceView): number {
  const commaBefore = (at: number) => words.slice(0, at).findLastIndex(({ form }) => COMMA.test(form));
  const comma = commaBefore(verb);
  // "the minister, Lars Holm, announced".
  const start = comma === verb - 1 ? commaBefore(commaBefore(comma)) : comma;
  return start < least ? -1 : start + 1;
}

/** ", aid workers report on Monday", ", said the mayor": behind the figure, up to the end of the sentence. */
function behindFigure({ number }: Quantity, view: SentenceView): string | null {
  const { words } = view.tree;
  const least = tokenFrom(words, number.end);
  // "A lawyer said; the government confirmed nine": another sentence, as far as who says what.
  const stop = words.findIndex(({ form }, at) => at >= least && form === ';');
  for (let at = (stop < 0 ? words.length : stop) - 1; at > least; at -= 1) {
    const word = words[at];
    if (word === undefined || !isSaying(word, view)) continue;
    const from = clauseStart(at, least, view);
    if (from < 0) continue;
    const end = words.findIndex(({ form }, index) => index > at && /^[,.;]$/u.test(form));
    const subject =
      from < at
        ? subjectOf(skipQuotes(from, view), at, view)
        : subjectOf(at + 1, end < 0 ? words.length : end, view);
    if (subject !== null) return subject;
  }
  return null;
}

function skipQuotes(from: number, { tree: { words } }: SentenceView): number {
  return QUOTE.test(words[from]?.form ?? '') ? from + 1 : from;
}

/** "Aid workers report that 40 ...": the first verb of the sentence, before the figure. */
function beforeFigure({ number }: Quantity, view: SentenceView): string | null {
  const { words } = view.tree;
  const from = words.findLastIndex(({ form, end }) => form === ';' && end <= number.start) + 1;
  const verb = words.findIndex(({ upos }, at) => at >= from && upos === 'VERB');
  const word = words[verb];
  const isOrder = word?.lemma === 'tell' && words[verb + 1]?.start === number.start;
  if (
    word === undefined ||
    word.start > number.start ||
    !isSaying(word, view) ||
    word.xpos === 'VBN' ||
    isOrder
  )
    return null;
  return subjectOf(from, verb, view);
}

const NAMER =
  /^\s+(?:(?:that|which)\s+)?((?:the|its|their|his|her|\p{Lu})[^,;:.!?]{1,60}?)\s+(?:had\s+|has\s+|have\s+)?(?:first\s+|earlier\s+|initially\s+|at first\s+)?(?:named|gave|given|claimed|reported|announced|counted|cited|spoke[n]? of|told of)\b/u;

/** "Rather than the 900 that Oslo had named": who names it in a clause of the number's own; null for nobody. */
export function findNamer({ number, unit }: Quantity, { text, sentence }: SentenceView): string | null {
  const end = Math.max(number.end, unit?.span.end ?? 0);
  const isKnown = /\bthe\s+$/iu.test(text.slice(sentence.start, number.start));
  return isKnown ? (NAMER.exec(text.slice(end, sentence.end))?.[1] ?? null) : null;
}

/** The words for who vouches; null for nobody. */
export function findVoucher(quantity: Quantity, view: SentenceView): string | null {
  const sentence = view.text.slice(view.sentence.start, view.sentence.end);
  const by = BY.exec(sentence)?.[1] ?? OWN_COUNT.exec(sentence)?.[1];
  const told = by !== undefined && !/^\d/u.test(by) ? by.trim() : null;
  const seen = AS_HAS_IT.exec(sentence);
  const held = seen?.[1] ?? seen?.[2] ?? null;
  return told ?? held ?? behindFigure(quantity, view) ?? beforeFigure(quantity, view);
}
