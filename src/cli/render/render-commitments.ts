// What became of promised and announced acts: those still open first, each with the sentence that made it and the one that ended it.

import type {
  CommitmentAnswer,
  CommitmentLine,
  CommitmentStep,
  NearOutcomeLine,
  ReportLine,
  SourceCount,
  WithSources,
} from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import { widthDays } from '../../time/index.ts';
import type { Format, Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks, renderToldAfter } from './render-clocks.ts';
import { renderDays } from './render-days.ts';
import { renderMarks } from './render-marks.ts';
import { renderMore } from './render-more.ts';
import { sourceLines } from './render-sources.ts';
import { shortId } from './short-id.ts';
import { wrapBehind, wrapText } from './wrap-text.ts';

/** An article that may be of any day of more than a month tells of no one age, of more than a year of none. */
const [vagueDays, unknownDays] = [31, 366];

const indent = '    ';

const nouns = ['commitment', 'commitments'] as const;

type State = CommitmentLine['state'];

const marks: Readonly<Record<State, readonly [mark: string, colour: Format]>> = {
  open: ['○', 'yellow'],
  overdue: ['!', 'red'],
  broken: ['✕', 'red'],
  superseded: ['·', 'gray'],
  kept: ['●', 'green'],
};

const sections: readonly { readonly title: string; readonly state: State }[] = [
  { title: 'Overdue: the day has passed, and no act was read that keeps it', state: 'overdue' },
  { title: 'Open', state: 'open' },
  { title: 'Kept', state: 'kept' },
  { title: 'Broken: called off, refused, or told as not done by its day', state: 'broken' },
  { title: 'Superseded by a newer promise', state: 'superseded' },
];

function party({ name, text, country, actorId }: CommitmentLine['by'][number]): string {
  const shown = name === '' ? text : name;
  return country === null || country === actorId ? shown : `${shown} (${country})`;
}

function sides({ by, to, byCodes, toCodes }: CommitmentLine): string {
  const doers = by.length > 0 ? by.map(party).join(', ') : byCodes.join(', ');
  const others = to.length > 0 ? to.map(party).join(', ') : toCodes.join(', ');
  return others === '' ? doers : `${doers} → ${others}`;
}

function hasEnded(state: State): boolean {
  return state !== 'open' && state !== 'overdue';
}

/** How long it has waited, or how long it took until it ended. */
function ageOf({ state, ageDays, toldDays }: CommitmentLine): string {
  const width = widthDays(toldDays);
  if (width > unknownDays) return `told on a day that is not known, ${renderDays(toldDays)}`;
  const oldest = ageDays + width - 1;
  if (width > vagueDays) return `${ageDays} to ${oldest} days ${hasEnded(state) ? 'until it ended' : 'old'}`;
  const days = ageDays === 1 ? 'one day' : `${ageDays} days`;
  if (ageDays === 0) return hasEnded(state) ? 'ended when it was told' : 'told today';
  return hasEnded(state) ? `ended after ${days}` : `${days} old`;
}

function quoted(line: ReportLine, lead: string, terminal: Terminal): string[] {
  const { quote, article, id, corrections } = line;
  const { style, widthColumns } = terminal;
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(`${lead}${inQuotes(quote)}`, room, indent)}`,
    ...renderMarks(corrections, terminal),
    style('dim', `${indent}${wrapText(`${renderSource(article)} ${shortId(id)}`, room, indent)}`),
  ];
}

/** Of a report behind a step; one behind "overdue" says that it is not done. */
const stepWords: Readonly<Record<State, string>> = {
  open: 'open',
  overdue: 'not done by',
  broken: 'broken',
  superseded: 'superseded',
  kept: 'kept',
};

function stepLines({ state, days, reports }: CommitmentStep, terminal: Terminal): string[] {
  return reports.flatMap((report) =>
    quoted(report, `${marks[state][0]} ${stepWords[state]} ${renderDays(days)}: `, terminal),
  );
}

/** Of an act that does not end it. */
const nearWords: Readonly<Record<NearOutcomeLine['how'], string>> = {
  'in part': 'kept in part',
  perhaps: 'kept perhaps, its words leave that open',
};

/** One commitment as lines. */
export function renderCommitment(
  line: CommitmentLine & { readonly sources?: SourceCount },
  terminal: Terminal,
): string[] {
  const { style, widthColumns } = terminal;
  const [mark, colour] = marks[line.state];
  const late = line.isLate ? ', late' : '';
  const due =
    line.due === null
      ? 'no day given'
      : `due ${line.due.from === line.due.to ? line.due.to : `by ${line.due.to}`}`;
  const condition = line.condition === undefined ? '' : `; on a condition: ${inQuotes(line.condition.quote)}`;
  const deed = line.mode === null ? line.type : `${line.type}/${line.mode}`;
  const status = `${mark} ${line.firmness}`;
  const again = line.made.length - 1;
  return [
    wrapBehind(
      { head: `  ${style(colour, status)} `, headColumns: status.length + 3 },
      `${sides(line)}: ${deed} “${line.word}”, ${due}${late}; ${ageOf(line)}${condition}`,
      widthColumns,
      indent,
    ),
    ...(line.lead === null ? [] : quoted(line.lead, '', terminal)),
    ...(again > 0 ? [style('dim', `${indent}told again ${again === 1 ? 'once' : `${again} times`}`)] : []),
    ...line.changes.flatMap((step) => stepLines(step, terminal)),
    ...(line.nearOutcomes ?? []).flatMap((near) => quoted(near, `◐ ${nearWords[near.how]}: `, terminal)),
    ...sourceLines(line.sources, terminal),
  ];
}

export function renderCommitments(answer: WithSources<CommitmentAnswer>, terminal: Terminal): string[] {
  const who = answer.sides.map(({ name }) => name).join(' – ') || 'All actors';
  const count = answer.counts.reduce((sum, { commitments }) => sum + commitments, 0);
  return [
    `${terminal.style('bold', who)}: ${count} announced or promised ${count === 1 ? 'act' : 'acts'}, as they stand on ${answer.day}`,
    ...renderClocks(answer),
    ...renderToldAfter(answer),
    ...sections.flatMap(({ title, state }) => {
      const lines = answer.commitments.filter((line) => line.state === state);
      if (lines.length === 0) return [];
      const counts = answer.counts.find((each) => each.state === state);
      const head = terminal.style('bold', `${title} (${counts?.commitments ?? lines.length})`);
      return [
        '',
        head,
        ...lines.flatMap((line) => renderCommitment(line, terminal)),
        ...(counts === undefined ? [] : renderMore(counts, nouns, terminal, `--state ${state} `)),
      ];
    }),
  ];
}
