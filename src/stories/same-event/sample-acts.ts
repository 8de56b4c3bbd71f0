// Articles with their acts for tests: the words of an act are marked, its facts given in brief.

import type { ActorReference } from '../../record/index.ts';
import { loadTables } from '../../tables/index.ts';
import { type EventKnowledge, knowEvents } from './knowledge.ts';
import { readActs } from './read-acts.ts';
import type { ActFacts, ActReading, ArticleActs } from './types.ts';

export interface SampleActs {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  /** Words of the text; each act has the id of its article with its number: `a#0`. */
  readonly acts: readonly string[];
  readonly facts?: ActFacts;
}

export function sampleKnowledge(): EventKnowledge {
  return knowEvents(loadTables());
}

function state(code: string): ActorReference {
  return { text: code, span: { start: 0, end: 0 }, actorId: code, name: code, country: code, sector: null };
}

export interface SampleFacts {
  readonly by: string;
  readonly to: string;
  /** The day that the text tells; none if it tells none. */
  readonly day?: string;
  readonly type?: ActFacts['type'];
}

export function sampleActFacts({ by, to, day, type = 'CONSULT' }: SampleFacts): ActFacts {
  return {
    type,
    mode: null,
    actors: [state(by)],
    recipients: [state(to)],
    place: null,
    occurred: { from: day ?? null, to: day ?? null },
    occurredBasis: day === undefined ? 'none' : 'stated',
    status: 'happened',
    magnitude: null,
  };
}

export function sampleArticle({ id, day, text, acts, facts = undefined }: SampleActs): ArticleActs {
  return {
    article: { articleId: id, title: null, text, reported: { from: day, to: day } },
    acts: acts.map((words, number) => {
      const start = text.indexOf(words);
      return { id: `${id}#${number}`, span: { start, end: start + words.length }, facts: facts ?? null };
    }),
  };
}

/** The readings of an article's acts. */
export function sampleReadings(sample: SampleActs, knowledge: EventKnowledge): readonly ActReading[] {
  return readActs(sampleArticle(sample), knowledge);
}
