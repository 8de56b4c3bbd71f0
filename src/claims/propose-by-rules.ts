// All rules over one sentence: each reads one way to attribute, and of two that read one cue the more trusted is kept.

import { onePerCue } from './refine/one-per-cue.ts';
import { adjectiveContent } from './rules/adjective-content.ts';
import { clauseContent } from './rules/clause-content.ts';
import { headlineColon } from './rules/headline-colon.ts';
import { hearsayAdverb } from './rules/hearsay-adverb.ts';
import { infinitiveContent } from './rules/infinitive-content.ts';
import { mistakenCue } from './rules/mistaken-cue.ts';
import { nounContent } from './rules/noun-content.ts';
import { objectContent } from './rules/object-content.ts';
import { passiveContent } from './rules/passive-content.ts';
import { sourcePhrase } from './rules/source-phrase.ts';
import { trailingCue } from './rules/trailing-cue.ts';
import type { ClaimFinder, SentenceView, WordAttribution } from './types.ts';

/** In order of trust: where two rules read one cue, the first is kept. */
const FINDERS: readonly ClaimFinder[] = [
  headlineColon,
  sourcePhrase,
  trailingCue,
  mistakenCue,
  clauseContent,
  infinitiveContent,
  passiveContent,
  objectContent,
  adjectiveContent,
  nounContent,
  hearsayAdverb,
];

export function proposeByRules(view: SentenceView): readonly WordAttribution[] {
  return onePerCue(FINDERS.flatMap((find) => find(view)));
}
