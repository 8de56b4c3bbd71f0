// What stands on the day: each state with since when, until when, and the sentence that says so.

import type { SourceCount, StandingLine } from '../api/types.ts';
import { Named } from '../parts/actors.tsx';
import type { Corrections } from '../parts/corrected-mark.tsx';
import { sayDay, sayDays } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import classes from './standing-list.module.css';

/** Nobody may have counted its sources yet. */
type State = StandingLine & { readonly sources?: SourceCount | undefined };

const keptAbroad = new Set(['embassy', 'consulate', 'ambassador', 'troops']);

function Sides({ kind, by, byName, on, onName, isMutual, object }: State) {
  const joint = isMutual ? 'and' : keptAbroad.has(kind) ? 'in' : 'on';
  return (
    <span>
      <Named name={byName} code={by} /> {joint} <Named name={onName} code={on} />
      {object !== null && ` (${object})`}
    </span>
  );
}

function sinceOf({ since, state }: State): string {
  // What has run out is told by its end.
  if (state === 'expired') return '';
  if (since === null || (since.from === null && since.to === null)) return '';
  if (since.from === null) return ` ${sayDays(since)}`;
  return sayDays(since).includes('–')
    ? ` since a day from ${sayDay(since.from)} to ${sayDay(since.to ?? since.from)}`
    : ` since ${sayDays(since)}`;
}

function untilOf({ end, state }: State): string {
  if (end === null) return '';
  return state === 'expired'
    ? `: its stated end, ${sayDays(end.days)}, has passed`
    : `, until ${sayDays(end.days)}`;
}

function Alarm({ daysLeft, isLasting }: State) {
  if (!isLasting || daysLeft === null || daysLeft < 0 || daysLeft > 30) return null;
  return (
    <span className={classes['alarm']}>
      {daysLeft === 1 ? 'ends in 1 day' : `ends in ${daysLeft} days`} unless it is put off
    </span>
  );
}

function sourceWords({ sources }: State): readonly string[] {
  if (sources === undefined) return [];
  if (sources.articles === 1) return ['one article'];
  return [`${sources.articles} articles, ${sources.independent} independent`];
}

/** What people said of the reports that a state and its changes rest on, whichever of them is shown. */
function correctionsOf({ basis, history, announced }: State): Corrections {
  const told = [...basis, ...history.flatMap(({ reports }) => reports)];
  return (told.length === 0 ? announced : told).flatMap(({ corrections = [] }) => corrections);
}

function Row({ line }: { readonly line: State }) {
  const [first] = line.basis.length > 0 ? line.basis : line.announced;
  const more = [
    line.announced.length > 0 && line.basis.length > 0
      ? `${line.announced.length} announced otherwise`
      : null,
    line.discussed.length > 0 ? `${line.discussed.length} discussed` : null,
    line.against.length > 0 ? `${line.against.length} against it` : null,
  ].filter((words) => words !== null);
  return (
    <li className={classes['row']} data-lasting={line.isLasting}>
      <div className={classes['head']}>
        <span className={classes['title']}>{line.title}</span>
        <Sides {...line} />
      </div>
      <div className={classes['state']}>
        {line.state ?? 'not known to have changed'}
        {sinceOf(line)}
        {untilOf(line)}
        <Alarm {...line} />
      </div>
      {first !== undefined && (
        <div className={classes['basis']}>
          <Quote text={first.quote} />
          <Source article={first.article} recordId={first.id} corrections={correctionsOf(line)} />
        </div>
      )}
      <div className={classes['more']}>{[...sourceWords(line), ...more].join(' · ')}</div>
    </li>
  );
}

export function StandingList({ lines, day }: { readonly lines: readonly State[]; readonly day: string }) {
  if (lines.length === 0)
    return (
      <p className={classes['none']}>
        No page read so far tells of a lasting state between them on {sayDay(day)}.
      </p>
    );
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <Row key={`${line.kind} ${line.by} ${line.on} ${line.object}`} line={line} />
      ))}
    </ul>
  );
}
