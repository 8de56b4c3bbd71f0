// A timeline: one act after the other, by the world's clock.

import type { TimelineAnswer, WithHappenings, WithSources } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { foldActs, renderActs } from './render-acts.ts';
import { renderClocks } from './render-clocks.ts';
import { renderStatement } from './render-page.ts';
import { countActs, countIn, renderRest } from './render-rest.ts';
import { renderSources } from './render-sources.ts';

/** Of one in no act what he is reported to have said. */
function renderStatements(
  { statements, sources }: WithSources<TimelineAnswer>,
  terminal: Terminal,
): string[] {
  if (statements === undefined) return [];
  const { total, newest } = statements;
  const counted = total === 1 ? '1 statement' : `${total} statements`;
  const said = newest.length < total ? `the newest ${newest.length} of ${counted}` : counted;
  return [
    terminal.style('bold', `Statements are no acts; ${said} in ${renderSources(sources)}:`),
    ...newest.flatMap((line) => [
      ...renderStatement(line, terminal),
      terminal.style('dim', `    ${renderSource(line.article)}`),
    ]),
  ];
}

export function renderTimeline(
  answer: WithHappenings<WithSources<TimelineAnswer>>,
  terminal: Terminal,
): string[] {
  const who = answer.sides.map((side) => side.name).join(' and ') || 'All actors';
  const count = countIn(answer.acts.length, answer, renderSources(answer.sources));
  return [
    `${terminal.style('bold', who)}: ${answer.statements === undefined ? `${count}, by the day they happened or are to happen` : countActs(answer.acts.length, answer)}`,
    ...renderClocks(answer),
    '',
    ...renderActs(foldActs(answer.acts), terminal),
    ...renderRest(answer, terminal),
    ...renderStatements(answer, terminal),
  ];
}
