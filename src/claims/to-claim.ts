// Makes the record of an attribution: texts cut from the article, the actor behind the source, the form by quotation marks.

import type { ActorMention } from '../actors/index.ts';
import type { Analysis } from '../language/index.ts';
import type { ActorReference, Claim } from '../record/index.ts';
import { evidenceAt, type Span, type SpanIndex, sliceSpan, spanContains } from '../text/index.ts';
import { antecedentOf } from './antecedent.ts';
import { spansWithin } from './quotations.ts';
import type { Attribution } from './types.ts';

/** From this share of quoted characters on, a content counts as direct. */
const DIRECT_SHARE = 0.9;

/** The mentions in the words of a source; for a relative pronoun the one that it stands for. */
function mentionsIn(
  source: readonly Span[],
  actors: SpanIndex<ActorMention>,
  analysis: Analysis,
): readonly ActorMention[] {
  const near = actors.overlapping(hullOf(source));
  const inside = near.filter((actor) => source.some((span) => spanContains(span, actor.span)));
  const noun = inside.length > 0 ? null : antecedentOf(hullOf(source), analysis);
  return noun === null ? inside : actors.overlapping(noun);
}

const OWNER_MARK = /^['’](?:s\b|(?=\s))/iu;

/** "China's Xinhua news agency": whose agency it is does not speak. */
function isOwner({ span }: ActorMention, articleText: string): boolean {
  return (
    OWNER_MARK.test(articleText.slice(span.end, span.end + 3)) ||
    /['’]s?$/iu.test(sliceSpan(articleText, span))
  );
}

/** The actor whose mention lies in the source; the first one that is known, since what follows describes it. */
function actorOf(inside: readonly ActorMention[], articleText: string): ActorReference | null {
  const speaking = inside.filter(({ use }) => use === 'actor' || use === 'government');
  const known = speaking.filter(({ actorId }) => actorId !== null);
  const actor = known.find((one) => !isOwner(one, articleText)) ?? known[0] ?? speaking[0] ?? inside[0];
  if (actor === undefined) return null;
  const { text, span, actorId, name, country, sector } = actor;
  return { text, span, actorId, name, country, sector };
}

function formOf(content: readonly Span[], quotations: readonly Span[]): Claim['form'] {
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const quoted = content.reduce(
    (sum, span) =>
      sum +
      spansWithin(quotations, span).reduce(
        (inside, quotation) =>
          inside + Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)),
        0,
      ),
    0,
  );
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT_SHARE * length ? 'direct' : 'mixed';
}

/** From the first to the last word of source, cue and content. */
function wholeSpan({ source, cue, content }: Attribution): Span {
  return hullOf([...source, ...(cue === null ? [] : [cue]), ...content]);
}

function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The words of a source that stands in pieces, with a comma where the text parts them by one: "Cairo, Riyadh and Doha". */
function wordsOf(source: readonly Span[], text: string): string {
  return source.reduce((words, span, at) => {
    const before = source[at - 1];
    const gap = before === undefined ? '' : text.slice(before.end, span.start).includes(',') ? ', ' : ' ';
    return `${words}${gap}${sliceSpan(text, span)}`;
  }, '');
}

/** `quotations` are those of the whole article, marks included. */
export function toClaim(
  attribution: Attribution,
  analysis: Analysis,
  actors: SpanIndex<ActorMention>,
  quotations: readonly Span[],
): Claim {
  const { source, cue, content, stance, ruleId } = attribution;
  const phrase = (span: Span) => ({ text: sliceSpan(analysis.text, span), span });
  return {
    source:
      source.length === 0
        ? null
        : {
            spans: [...source],
            text: wordsOf(source, analysis.text),
            actor: actorOf(mentionsIn(source, actors, analysis), analysis.text),
          },
    cue: cue === null ? null : phrase(cue),
    content: content.map(phrase),
    form: formOf(content, quotations),
    stance,
    evidence: evidenceAt(analysis, wholeSpan(attribution), ruleId),
  };
}
