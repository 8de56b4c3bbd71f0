// A happening: what it is, by its first report; what its reports say of it side by side; then each report.

import type { EventAnswer, WithSources } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { field } from './page-head.ts';
import { renderAct, tellDeed } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderSources } from './render-sources.ts';

type Fields = EventAnswer['fields'];

const labels: readonly (readonly [keyof Fields, string])[] = [
  ['types', 'type'],
  ['statuses', 'status'],
  ['days', 'days'],
  ['places', 'place'],
  ['actors', 'by'],
  ['recipients', 'to'],
  ['counts', 'counts'],
];

/** "2 × Minsk; 1 × Homel": what differs stands side by side. */
function valuesOf(values: Fields['types']): string | null {
  if (values.length === 0) return null;
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only.value;
  return values.map(({ value, articleIds }) => `${articleIds.length} × ${value}`).join('; ');
}

export function renderEvent(answer: WithSources<EventAnswer>, terminal: Terminal): readonly string[] {
  const { story, acts, fields } = answer;
  const [first] = acts;
  const what = first === undefined ? 'One happening' : tellDeed(first);
  return [
    `${terminal.style('bold', what)}: ${acts.length} ${acts.length === 1 ? 'report' : 'reports'} in ${renderSources(answer.sources)}`,
    ...renderClocks(answer),
    '',
    ...field('story', story.headline, terminal),
    ...labels.flatMap(([key, label]) => field(label, valuesOf(fields[key]), terminal)),
    '',
    ...acts.flatMap((line) => renderAct(line, terminal)),
  ];
}
