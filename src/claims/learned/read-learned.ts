// Reads attributions by the trained model: cues first, then the parts around each, then how sure the whole is. The rules' own proposals
// are among its features, and give what it does not tell: the stance, and attributions without a cue.

import { type AttributionModel, type CueRow, lookUpWord } from '../../tables/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';
import { askTrees } from './ask-trees.ts';
import { type DescribedSentence, describeSentence } from './describe-sentence.ts';
import { describeWhole } from './describe-whole.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';

/** Below it an attribution costs more than it gains, on the development part. */
const LEAST_WHOLE = 0.34;
/** Longer sentences are lists and tables, whose time would grow with the square of their length. */
const MOST_WORDS = 150;

const HEARSAY = 'hearsay-adverb';
/** Rules whose words leave no doubt, kept where the model passes over them. */
const SURE_RULES: ReadonlySet<string> = new Set([HEARSAY, 'headline-colon', 'source-phrase', 'mistaken-cue']);

const PARTS = { VERB: 'verb', NOUN: 'noun', ADJ: 'adjective', ADV: 'adverb', ADP: 'preposition' } as const;

/** What the table says of a word as a cue. */
function rowAt(index: number, { tree, cues }: SentenceView): CueRow | undefined {
  const word = tree.words[index];
  const part = PARTS[(word?.upos ?? '') as keyof typeof PARTS];
  return word === undefined || part === undefined ? undefined : lookUpWord(cues[part], word);
}

/** "The talks reportedly focused on trade": what attributes is the adverb, not a verb that never opens a clause. */
function isHearsay({ view, proposed, cueOf }: DescribedSentence, { index, parts }: Candidate): boolean {
  const isInside = parts.cue.some((at) => at !== index && proposed[cueOf[at] ?? -1]?.ruleId === HEARSAY);
  return isInside && rowAt(index, view)?.frames.has('clause') !== true;
}

function attributionOf(
  sentence: DescribedSentence,
  candidate: Candidate,
  certainty: number,
): WordAttribution {
  const { index, parts } = candidate;
  const rule = sentence.proposed[sentence.cueOf[index] ?? -1];
  const stance = rule?.stance ?? rowAt(index, sentence.view)?.stance ?? 'assert';
  return { ...parts, stance, ruleId: rule?.ruleId ?? 'read-learned', certainty };
}

/** The candidates of a sentence that are sure enough as a whole, the surest first. */
function weighCandidates(sentence: DescribedSentence, model: AttributionModel): readonly WordAttribution[] {
  const { wholes } = model;
  const candidates = findCandidates(sentence, model);
  const meant = candidates.filter((candidate) => !isHearsay(sentence, candidate));
  const weighed = meant.map((candidate) => {
    const columns = describeWhole(sentence, candidate, candidates);
    const values = Float32Array.from(wholes.columnNames, (name) => columns[name] ?? 0);
    return attributionOf(sentence, candidate, askTrees(wholes, values));
  });
  return weighed
    .filter(({ certainty = 0 }) => certainty >= LEAST_WHOLE)
    .sort((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0));
}

/** "Poland's claim that divers cut the cable": the model passes over most nouns, and what they tell is no fact. */
function isToldByNoun({ ruleId, content }: WordAttribution, { tree }: SentenceView): boolean {
  return ruleId === 'noun-content' && tree.words[content[0] ?? -1]?.form.toLowerCase() === 'that';
}

function isApart(a: WordAttribution, b: WordAttribution): boolean {
  const [aFirst = 0, bFirst = 0] = [a.cue[0], b.cue[0]];
  return (a.cue.at(-1) ?? aFirst) < bFirst || (b.cue.at(-1) ?? bFirst) < aFirst;
}

/** The surest attribution of each cue, and the rules' own that have no cue; those of a sentence without end by the rules alone. */
export function readLearned(
  view: SentenceView,
  proposed: readonly WordAttribution[],
  model: AttributionModel,
): readonly WordAttribution[] {
  if (view.tree.words.length > MOST_WORDS) return proposed;
  const kept: WordAttribution[] = [];
  for (const attribution of weighCandidates(describeSentence(view, proposed), model))
    if (kept.every((other) => isApart(other, attribution))) kept.push(attribution);
  const own = proposed.filter(
    (rule) =>
      (rule.cue.length === 0 || SURE_RULES.has(rule.ruleId) || isToldByNoun(rule, view)) &&
      kept.every((other) => isApart(other, rule)),
  );
  return [...own, ...kept].toSorted((a, b) => (a.cue[0] ?? 0) - (b.cue[0] ?? 0));
}
