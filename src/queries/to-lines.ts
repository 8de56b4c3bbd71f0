// Turns findings into the lines of an answer.

import type { Finding as PlainFinding } from '../ledger/index.ts';
import { eventAsTaken, figureAsTaken } from '../record/index.ts';
import type { Evidence } from '../text/index.ts';
import type { WithMarks } from './corrected/index.ts';
import { figureDays } from './figure-days.ts';
import type { ActLine, ArticleLabel, ClaimLine, FigureLine, Line } from './types.ts';

type Finding = PlainFinding & WithMarks;

type Labels = ReadonlyMap<string, ArticleLabel>;

function lineOf(finding: Finding, evidence: Evidence, article: ArticleLabel): Line {
  return {
    id: finding.entry.id,
    quote: evidence.quote,
    span: evidence.span,
    article,
    recordedAt: finding.recordedAt,
    onlyPossiblyKnown: finding.onlyPossiblyKnown,
    ...(finding.corrections === undefined ? {} : { corrections: finding.corrections }),
  };
}

function articleOf(finding: Finding, labels: Labels): ArticleLabel {
  const label = labels.get(finding.articleId);
  if (label === undefined)
    throw new TypeError(`entry ${finding.entry.id} rests on article ${finding.articleId}, which is missing`);
  return label;
}

export function toActLines(findings: readonly Finding[], labels: Labels): ActLine[] {
  return findings.flatMap((finding) => {
    if (finding.entry.kind !== 'event') return [];
    const { evidence, place, magnitude, trigger, repeats, ...event } = eventAsTaken(
      finding.entry.content,
      finding.recordedAt,
    );
    return [
      {
        ...lineOf(finding, evidence, articleOf(finding, labels)),
        ...event,
        kind: 'event' as const,
        trigger: evidence.quote.slice(trigger.start - evidence.span.start, trigger.end - evidence.span.start),
        place: place?.text ?? null,
        magnitude:
          magnitude === null
            ? null
            : { measure: magnitude.measure, text: magnitude.text, value: magnitude.value },
        actAt: (repeats ?? trigger).start,
        alsoIn: [],
      },
    ];
  });
}

export function toFigureLines(findings: readonly Finding[], labels: Labels): FigureLine[] {
  return findings.flatMap((finding) => {
    if (finding.entry.kind !== 'figure') return [];
    const { evidence, number, ...figure } = figureAsTaken(finding.entry.content, finding.recordedAt);
    return [
      {
        ...lineOf(finding, evidence, articleOf(finding, labels)),
        ...figure,
        ...figureDays(figure, articleOf(finding, labels).published),
        kind: 'figure' as const,
        number: number.text,
      },
    ];
  });
}

export function toClaimLines(findings: readonly Finding[], labels: Labels): ClaimLine[] {
  return findings.flatMap((finding) => {
    if (finding.entry.kind !== 'claim') return [];
    const { evidence, source, cue, content, form, stance } = finding.entry.content;
    return [
      {
        ...lineOf(finding, evidence, articleOf(finding, labels)),
        kind: 'claim' as const,
        source: source?.actor?.name ?? source?.text ?? null,
        cue: cue?.text ?? null,
        content: content.map((piece) => piece.text).join(' … '),
        form,
        stance,
      },
    ];
  });
}
