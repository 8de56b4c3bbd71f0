// Finds attributions by spans: rules over each sentence first, then quotations over the whole article.

import type { Analysis } from '../language/index.ts';
import type { ClaimTables } from '../tables/index.ts';
import { compareSpans, makeTree, type Span } from '../text/index.ts';
import { spansOf } from './grammar/phrase-spans.ts';
import { findQuotations, spansWithin } from './quotations.ts';
import { attachQuotations } from './refine/attach-quotations.ts';
import { cutAtAsides } from './refine/cut-at-asides.ts';
import { onePerCue } from './refine/one-per-cue.ts';
import { adjectiveContent } from './rules/adjective-content.ts';
import { clauseContent } from './rules/clause-content.ts';
import { headlineColon } from './rules/headline-colon.ts';
import { hearsayAdverb } from './rules/hearsay-adverb.ts';
import { infinitiveContent } from './rules/infinitive-content.ts';
import { nounContent } from './rules/noun-content.ts';
import { objectContent } from './rules/object-content.ts';
import { passiveContent } from './rules/passive-content.ts';
import { sourcePhrase } from './rules/source-phrase.ts';
import { speakerLines } from './rules/speaker-line.ts';
import { trailingCue } from './rules/trailing-cue.ts';
import type { Attribution, ClaimFinder, SentenceView, WordAttribution } from './types.ts';

/** In order of trust: where two rules read one cue, the first is kept. */
const FINDERS: readonly ClaimFinder[] = [
  headlineColon,
  sourcePhrase,
  trailingCue,
  clauseContent,
  infinitiveContent,
  passiveContent,
  objectContent,
  adjectiveContent,
  nounContent,
  hearsayAdverb,
];

function viewsOf(
  analysis: Analysis,
  tables: ClaimTables,
  quotations: readonly Span[],
): readonly SentenceView[] {
  return analysis.sentences.map((sentence, index) => ({
    text: analysis.text,
    index,
    sentence,
    tree: makeTree(sentence.tokens),
    cues: tables.cues,
    quotations: spansWithin(quotations, sentence),
  }));
}

/** Words become spans; a cue is one span from its first to its last word. */
function bySpans(found: WordAttribution, view: SentenceView): Attribution {
  const cue = spansOf(found.cue, view);
  const first = cue[0];
  return {
    source: spansOf(found.source, view),
    cue: first === undefined ? null : { start: first.start, end: cue.at(-1)?.end ?? first.end },
    content: spansOf(found.content, view),
    stance: found.stance,
    ruleId: found.ruleId,
  };
}

/** All attributions in the order of their first word. */
export function findAttributions(analysis: Analysis, tables: ClaimTables): readonly Attribution[] {
  const quotations = findQuotations(analysis.text);
  const views = viewsOf(analysis, tables, quotations);
  const bySentence = views.flatMap((view) =>
    cutAtAsides(
      onePerCue(FINDERS.flatMap((find) => find(view)).map((found) => bySpans(found, view))),
      view.text,
    ),
  );
  const proposed = [...speakerLines(analysis.text), ...bySentence];
  const attached = attachQuotations(proposed, quotations, views);
  return attached.toSorted((a, b) => compareSpans(firstSpan(a), firstSpan(b)));
}

function firstSpan({ source, cue, content }: Attribution): Span {
  const spans = [...source, ...(cue === null ? [] : [cue]), ...content];
  return spans.reduce((first, span) => (span.start < first.start ? span : first));
}
