// Reads attributions by the trained model: cues first, then the parts around each. The rules' own proposals are among its features, and
// give what it does not tell: the stance, and attributions without a cue.

import { type AttributionModel, type CueStance, lookUpWord } from '../../tables/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';
import { type DescribedSentence, describeSentence } from './describe-sentence.ts';
import { cueCertainty, partCertainties } from './tell-parts.ts';

/** Below it an attribution is rather wrong than right, on the development part; no whole is surer than its cue. */
const LEAST_WHOLE = 0.38;
/** So sure a word has to be of its part; lower than a half, since it is of one part at most. */
const LEAST_CONTENT = 0.35;
const LEAST_SOURCE = 0.25;
const LEAST_CUE_WORD = 0.4;
/** Longer sentences are lists and tables, whose time would grow with the square of their length. */
const MOST_WORDS = 150;
const CANDIDATE = /^(?:VERB|NOUN|ADJ|ADP|ADV|AUX|PROPN|SCONJ)$/u;
const DASH_OR_COLON = /^[:–—-]+$/u;

/** True for a word that may be the head of a cue at all. */
export function mayBeCue({ tree }: SentenceView, index: number): boolean {
  const word = tree.words[index];
  return word !== undefined && (CANDIDATE.test(word.upos) || DASH_OR_COLON.test(word.form));
}

/** Rules whose words leave no doubt, kept where the model passes over them. */
const SURE_RULES: ReadonlySet<string> = new Set(['hearsay-adverb', 'headline-colon', 'source-phrase']);

const PARTS = { VERB: 'verb', NOUN: 'noun', ADJ: 'adjective', ADV: 'adverb', ADP: 'preposition' } as const;

function stanceOf(index: number, { tree, cues }: SentenceView): CueStance {
  const word = tree.words[index];
  const part = PARTS[(word?.upos ?? '') as keyof typeof PARTS];
  const row = word === undefined || part === undefined ? undefined : lookUpWord(cues[part], word);
  return row?.stance ?? 'assert';
}

interface Weighed {
  readonly attribution: WordAttribution;
  readonly certainty: number;
}

/** A word belongs to the part that is surest there, and sure enough. */
function wordsOf({ source, cue, content }: ReturnType<typeof partCertainties>) {
  const parts = { source: [] as number[], cue: [] as number[], content: [] as number[] };
  for (const at of content.keys()) {
    const [s, q, c] = [source[at] ?? 0, cue[at] ?? 0, content[at] ?? 0];
    if (q > LEAST_CUE_WORD && q > c && q > s) parts.cue.push(at);
    else if (c > LEAST_CONTENT && c >= s) parts.content.push(at);
    else if (s > LEAST_SOURCE) parts.source.push(at);
  }
  return parts;
}

/** How sure the whole is: the cue, the words of the content on the average, and whether there is a source. */
function wholeCertainty(
  cue: number,
  parts: WordAttribution,
  certainties: ReturnType<typeof partCertainties>,
): number {
  const content = parts.content.reduce((sum, at) => sum + (certainties.content[at] ?? 0), 0);
  const source = certainties.source.reduce((most, certainty) => Math.max(most, certainty), 0);
  return cue * (content / parts.content.length) * Math.max(source, 1 - source);
}

function readCue(sentence: DescribedSentence, index: number, model: AttributionModel): readonly Weighed[] {
  const certainty = cueCertainty(sentence, index, model);
  if (certainty < LEAST_WHOLE) return [];
  const certainties = partCertainties(sentence, index, model);
  const parts = wordsOf(certainties);
  if (parts.content.length === 0 || parts.cue.length === 0) return [];
  const rule = sentence.proposed[sentence.cueOf[index] ?? -1];
  const stance = rule?.stance ?? stanceOf(index, sentence.view);
  const attribution = { ...parts, stance, ruleId: rule?.ruleId ?? 'read-learned' };
  const whole = wholeCertainty(certainty, attribution, certainties);
  return whole < LEAST_WHOLE ? [] : [{ attribution, certainty: whole }];
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
  const sentence = describeSentence(view, proposed);
  const weighed = [...view.tree.words.keys()]
    .filter((index) => mayBeCue(view, index))
    .flatMap((index) => readCue(sentence, index, model))
    .toSorted((a, b) => b.certainty - a.certainty);
  const kept: WordAttribution[] = [];
  for (const { attribution } of weighed)
    if (kept.every((other) => isApart(other, attribution))) kept.push(attribution);
  const own = proposed.filter(
    (rule) =>
      (rule.cue.length === 0 || SURE_RULES.has(rule.ruleId)) && kept.every((other) => isApart(other, rule)),
  );
  return [...own, ...kept].toSorted((a, b) => (a.cue[0] ?? 0) - (b.cue[0] ?? 0));
}
