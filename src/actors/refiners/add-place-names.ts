// Adds places that neither the tables nor the names of the language stage have: "Morris County", "Lake Glenrock", "in Nenagh",
// "the town of Barysau".
// Leaves "in March", "in English" and everything that is a mention already alone.

import type { Sentence, Token } from '../../language/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { type Draft, emptyDraft, overlapsDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'add-place-names';

const neverPlaces =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)\.?|english|\p{L}+ese|\p{L}{1,2}|\p{L}+ish)$/iu;
const abbreviation = /^\p{Lu}{3}$/u;
/** Longer runs of capitals are titles of works and headlines, not places. */
const mostWords = 4;

export function addPlaceNames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const added: Draft[] = [];
  for (const sentence of context.analysis.sentences) {
    if (sentence.style === 'headline') continue;
    for (const run of properRuns(sentence)) {
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      if (!isPlace(run, sentence, context) || isTaken(span, drafts, sentence)) continue;
      const name = context.analysis.text.slice(span.start, span.end);
      added.push({ ...emptyDraft(span, 'name', name, ruleId), kind: 'place' });
    }
  }
  return [...drafts, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** Runs of proper nouns with capitals. */
function properRuns(sentence: Sentence): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of sentence.tokens) {
    if (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form)) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((each) => each.length <= mostWords);
}

function isPlace(run: readonly Token[], sentence: Sentence, context: ReadingContext): boolean {
  const words = context.tables.placeWords;
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  if (run.length > 1 && words['name-end'].has(last.form.toLowerCase())) return true;
  if (run.length > 1 && words['name-start'].has(first.form.toLowerCase())) return true;
  const at = sentence.tokens.indexOf(first);
  const before = sentence.tokens[at - 1]?.form.toLowerCase() ?? '';
  const after = sentence.tokens[at + run.length];
  if (after?.upos === 'NOUN' || after?.upos === 'NUM' || run.length > 2) return false;
  const isOfSpot = before === 'of' && words.spot.has(sentence.tokens[at - 2]?.lemma.toLowerCase() ?? '');
  return (
    (words.locative.has(before) || isOfSpot) &&
    run.every(({ form }) => !neverPlaces.test(form) && !abbreviation.test(form))
  );
}

function isTaken(span: Span, drafts: readonly Draft[], sentence: Sentence): boolean {
  if (sentence.names.some((name) => name.type !== 'LOC' && spansOverlap(name, span))) return true;
  return overlapsDraft(drafts, span);
}
