// A timeline: one act after the other, by the world's clock.

import type { TimelineAnswer, WithHappenings, WithSources } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { foldActs, renderActs } from './render-acts.ts';
import { renderClocks } from './render-clocks.ts';
import { countActs, renderRest } from './render-rest.ts';
import { renderSources } from './render-sources.ts';

export function renderTimeline(
  answer: WithHappenings<WithSources<TimelineAnswer>>,
  terminal: Terminal,
): string[] {
  const who = answer.sides.map((side) => side.name).join(' and ') || 'All actors';
  const count = countActs(answer.acts.length, answer);
  return [
    `${terminal.style('bold', who)}: ${count} in ${renderSources(answer.sources)}, by the day they happened or are to happen`,
    ...renderClocks(answer),
    '',
    ...renderActs(foldActs(answer.acts), terminal),
    ...renderRest(answer, terminal),
  ];
}
