// A report for tests: an act between two states, told in one sentence.

import type { ActorReference } from '../../record/index.ts';
import type { Report } from './types.ts';

function stateReference(code: string): ActorReference {
  return { text: code, span: { start: 0, end: 0 }, actorId: code, name: code, country: code, sector: null };
}

export interface SampleFacts {
  readonly id: string;
  /** The day on which its article was published. */
  readonly day: string;
  readonly by: readonly string[];
  readonly to?: readonly string[];
  readonly trigger: string;
  readonly quote: string;
  /** The article's whole text; the quote stands in it. */
  readonly text?: string;
  readonly event?: Partial<Report['event']>;
}

/** A report whose act happened by the day of its article, unless `event` says otherwise. */
export function sampleReport({
  id,
  day,
  by,
  to = [],
  trigger,
  quote,
  text = quote,
  event = {},
}: SampleFacts): Report {
  const start = text.indexOf(quote);
  const word = start + quote.indexOf(trigger);
  return {
    id,
    reported: { from: day, to: day },
    text,
    event: {
      type: 'SANCTION',
      mode: null,
      act: null,
      contexts: [],
      actors: by.map(stateReference),
      recipients: to.map(stateReference),
      place: null,
      occurred: { from: null, to: day },
      occurredBasis: 'inferred',
      status: 'happened',
      authority: null,
      magnitude: null,
      trigger: { start: word, end: word + trigger.length },
      evidence: { articleId: id, span: { start, end: start + quote.length }, quote, ruleId: 'sample' },
      ...event,
    },
  };
}
