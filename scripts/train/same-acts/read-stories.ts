// What the trees learn from: stories with acts whose happening is marked, and the pairs of these acts that may be one at first sight.

import { readFileSync } from 'node:fs';
import { articleActs } from '../../../src/predict/same-events.ts';
import type { JsonObject } from '../../../src/predict/types.ts';
import { viewActs } from '../../../src/stories/same-event/find-events.ts';
import type { EventKnowledge } from '../../../src/stories/same-event/knowledge.ts';
import { measureLink } from '../../../src/stories/same-event/measure-link.ts';
import type { ArticleActs } from '../../../src/stories/same-event/types.ts';

/** Two acts that may be one. */
export interface LinkSample {
  readonly figures: Float32Array;
  readonly isSame: boolean;
  readonly weight: number;
  /** What is thought of them at first sight. */
  readonly logOdds: number;
}

export interface MarkedStory {
  /** The matter; a story of another happening of its kind has the same. */
  readonly matter: string;
  readonly articles: readonly ArticleActs[];
}

export interface MarkedStories {
  readonly stories: readonly MarkedStory[];
  /** The happening of each act. */
  readonly clusters: ReadonlyMap<string, string>;
}

function readLines(file: string): readonly JsonObject[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JsonObject);
}

/** Acts and articles of one part alone; nothing of the other parts is looked at. */
export function readStories(files: readonly string[], split: string): MarkedStories {
  const lines = files
    .flatMap(readLines)
    .filter((line) => line['split'] === split && line['validated'] !== false);
  const articles = articleActs(lines);
  const groups = Map.groupBy(
    lines.filter((line) => typeof line['doc'] !== 'string'),
    (line) => String(line['subtopic']),
  );
  return {
    stories: [...groups.values()].map((group) => ({
      matter: String(group[0]?.['topic']),
      articles: group.flatMap(({ id }) => articles.get(String(id)) ?? []),
    })),
    clusters: new Map(
      lines.flatMap((line) =>
        typeof line['doc'] === 'string' && line['kind'] !== 'entity'
          ? [[String(line['id']), String(line['cluster'])] as const]
          : [],
      ),
    ),
  };
}

/** Each story weighs as the root of its pairs. */
export function samplesOf(
  { articles }: MarkedStory,
  clusters: MarkedStories['clusters'],
  knowledge: EventKnowledge,
): readonly LinkSample[] {
  const view = viewActs(articles, knowledge);
  const weight = 1 / Math.max(1, view.acts.length);
  const clusterOf = (at: number): string | undefined => clusters.get(view.acts[at]?.id ?? '');
  return view.links
    .filter(({ relation }) => relation !== 'same type')
    .map((link) => ({
      figures: measureLink(link, view),
      isSame: clusterOf(link.a) === clusterOf(link.b),
      weight,
      logOdds: link.logOdds,
    }));
}
