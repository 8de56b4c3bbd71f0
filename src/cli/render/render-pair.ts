// The answer for a pair: what was done, what is only announced, what is alleged or denied, and the figures.

import {
  type PairAnswer,
  type PairInBrief,
  sourcesOfLines,
  type WithHappenings,
  type WithSources,
} from '../../queries/index.ts';
import type { Status } from '../../record/index.ts';
import { asArgument } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { countFolded, foldActs, type ListedAct, renderActs } from './render-acts.ts';
import { renderClocks } from './render-clocks.ts';
import { renderCommitment } from './render-commitments.ts';
import { renderFigure } from './render-figure.ts';
import { countIn, renderRest } from './render-rest.ts';
import { renderSources } from './render-sources.ts';
import { renderState } from './render-standing.ts';

const sections: readonly { readonly title: string; readonly statuses: readonly Status[] }[] = [
  { title: 'Happened or goes on', statuses: ['happened', 'ongoing'] },
  { title: 'Announced or expected, not reported as done', statuses: ['announced', 'anticipated'] },
  { title: 'Alleged, denied or did not happen', statuses: ['alleged', 'denied', 'negated'] },
  { title: 'Talked of as possible', statuses: ['hypothetical'] },
  { title: 'Background: the past behind the news', statuses: ['background'] },
];

function section(title: string, lines: readonly ListedAct[], terminal: Terminal): string[] {
  if (lines.length === 0) return [];
  const folded = foldActs(lines);
  return [
    '',
    terminal.style('bold', `${title} ${countFolded(folded, lines.length)}`),
    ...renderActs(folded, terminal),
  ];
}

type Answer = WithHappenings<WithSources<PairAnswer>> | PairInBrief;

function noActsAdvice({ sides: [a, b] }: Answer): string {
  return `Nothing is told between them. \`demarche timeline ${asArgument(a.asked)}\` and \`demarche timeline ${asArgument(b.asked)}\` show what each does with others.`;
}

/** What only one of the two is named in may tell of a promise, too, and may be too much to be read whole. */
function readAlone({ sides: [a, b], promisesAfter, aloneAfter }: Answer, terminal: Terminal): string[] {
  if (aloneAfter === null || aloneAfter === promisesAfter) return [];
  const all = `\`demarche commitments ${asArgument(a.asked)} ${asArgument(b.asked)}\``;
  return [
    terminal.style(
      'dim',
      `What names one of them alone was read from after ${aloneAfter}; ${all} reads all.`,
    ),
  ];
}

/** What holds on the day comes first: states of affairs, then promises that are open. */
function present(answer: Answer, terminal: Terminal): string[] {
  const { day, standing, promisesAfter, commitments } = answer;
  return [
    ...(standing.length === 0
      ? []
      : [
          '',
          terminal.style('bold', `What stands on ${day} (${standing.length})`),
          ...standing.flatMap((line) => renderState(line, terminal, { isWhole: false })),
        ]),
    ...(commitments.length === 0
      ? []
      : [
          '',
          terminal.style(
            'bold',
            `Promised or announced${promisesAfter === null ? '' : ` after ${promisesAfter}`}, and not told as done (${commitments.length})`,
          ),
          ...readAlone(answer, terminal),
          ...commitments.flatMap((line) => renderCommitment(line, terminal)),
        ]),
  ];
}

/** In brief nobody has looked which articles repeat others. */
function countSources(answer: Answer): string {
  if ('sources' in answer) return renderSources(sourcesOfLines(answer.acts));
  return answer.articles === 1 ? '1 article' : `${answer.articles} articles`;
}

export function renderPair(answer: Answer, terminal: Terminal): string[] {
  const [a, b] = answer.sides;
  const figures = 'figures' in answer ? answer.figures : [];
  return [
    `${terminal.style('bold', `${a.name} – ${b.name}`)}: ${countIn(answer.acts.length, answer, countSources(answer))}`,
    ...renderClocks(answer),
    ...(answer.acts.length === 0 ? [noActsAdvice(answer)] : []),
    ...present(answer, terminal),
    ...sections.flatMap(({ title, statuses }) =>
      section(
        title,
        answer.acts.filter((line) => statuses.includes(line.status)),
        terminal,
      ),
    ),
    ...renderRest(answer, terminal),
    ...(figures.length === 0
      ? []
      : [
          '',
          terminal.style('bold', `Figures in these articles, side by side (${figures.length})`),
          ...figures.flatMap((line) => renderFigure(line, terminal)),
        ]),
  ];
}
