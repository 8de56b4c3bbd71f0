// Finds attributions by spans: rules over each sentence first, then quotations over the whole article.

import type { Analysis } from '../language/index.ts';
import type { ClaimTables } from '../tables/index.ts';
import { compareSpans, makeTree, type Span } from '../text/index.ts';
import { spansOf } from './grammar/phrase-spans.ts';
import { readLearned } from './learned/read-learned.ts';
import { proposeByRules } from './propose-by-rules.ts';
import { findQuotations, spansWithin } from './quotations.ts';
import { applyVerdicts } from './refine/apply-verdicts.ts';
import { attachQuotations } from './refine/attach-quotations.ts';
import { beforeMainVerb } from './refine/before-main-verb.ts';
import { beforeNextDeed } from './refine/before-next-deed.ts';
import { beforeSemicolon } from './refine/before-semicolon.ts';
import { citedSpeakers } from './refine/cited-speakers.ts';
import { cutAtAsides } from './refine/cut-at-asides.ts';
import { isDeed } from './refine/deeds-not-words.ts';
import { endAtQuotation } from './refine/end-at-quotation.ts';
import { nestedSpeech } from './refine/nested-speech.ts';
import { speakerAsSaying } from './refine/speaker-as-saying.ts';
import { tidyParts } from './refine/tidy-parts.ts';
import { checkedClaims, withoutLabels } from './rules/checked-claim.ts';
import { speakerLines } from './rules/speaker-line.ts';
import type { Attribution, SentenceView, WordAttribution } from './types.ts';

/** The sentences of an analysis as the rules see them. */
export function viewsOf(
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
    ...(found.certainty === undefined ? {} : { certainty: found.certainty }),
  };
}

/** What neither rules nor model mind: who is quoted or cited, where the sentence goes on, and speech inside of speech. */
function refined(
  found: readonly WordAttribution[],
  byRules: readonly WordAttribution[],
  view: SentenceView,
): readonly WordAttribution[] {
  const ended = (one: WordAttribution) =>
    beforeNextDeed(endAtQuotation(beforeMainVerb(one, view), view), view);
  const spoken = found.map((one) => ended(speakerAsSaying(tidyParts(one, view), view)));
  const proposed = byRules.map((one) => speakerAsSaying(one, view));
  const cited = citedSpeakers(spoken, view);
  return beforeSemicolon([...cited, ...nestedSpeech(cited, proposed, view)], view);
}

/** By the model where there is one, which has learned where its contents end; by the rules alone without it. */
function attributionsIn(view: SentenceView, { model }: ClaimTables): readonly Attribution[] {
  const byRules = proposeByRules(view);
  const read = model === null ? byRules : readLearned(view, byRules, model);
  const words = refined(read, byRules, view).filter((one) => !isDeed(one, view));
  const found = words.map((one) => bySpans(one, view));
  return model === null ? cutAtAsides(found, view.text) : found;
}

/** All attributions in the order of their first word. */
export function findAttributions(analysis: Analysis, tables: ClaimTables): readonly Attribution[] {
  const quotations = findQuotations(analysis.text);
  const views = viewsOf(analysis, tables, quotations);
  const bySentence = views.flatMap((view) => attributionsIn(view, tables));
  const checked = checkedClaims(analysis.text);
  const spoken = [...speakerLines(analysis.text), ...bySentence];
  const proposed = [...checked, ...withoutLabels(spoken, checked)];
  const attached = attachQuotations(proposed, quotations, views);
  const inOrder = attached.toSorted((a, b) => compareSpans(firstSpan(a), firstSpan(b)));
  return applyVerdicts(inOrder, views);
}

function firstSpan({ source, cue, content }: Attribution): Span {
  const spans = [...source, ...(cue === null ? [] : [cue]), ...content];
  return spans.reduce((first, span) => (span.start < first.start ? span : first));
}
