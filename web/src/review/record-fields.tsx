// What was read of a record, field by field.

import type { ReactNode } from 'react';
import type { ActLine, ReviewItem } from '../api/types.ts';
import { isDayUnknown } from '../parts/act-days.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { PartyNames } from '../parts/actors.tsx';
import { sayDay, sayDays } from '../parts/days.ts';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import classes from './record-fields.module.css';

type Figure = Extract<ReviewItem, { readonly kind: 'figure' }>['figure'];

export type Field = readonly [label: string, value: ReactNode];

function deedOf({ type, mode, act }: ActLine): string {
  const code = (one: { readonly type: string; readonly mode: string | null }) =>
    (one.mode === null ? one.type : `${one.type} / ${one.mode}`).toLowerCase();
  return act === null || act.type === type ? code({ type, mode }) : `${code({ type, mode })} to ${code(act)}`;
}

function names(references: ActLine['actors']): ReactNode {
  return references.length === 0 ? <i>nobody named</i> : <PartyNames references={references} />;
}

export function actFields(act: ActLine): readonly Field[] {
  const { status, type, actors, recipients, occurred, place, authority, magnitude } = act;
  return [
    [
      'What',
      <span key="what" className={classes['what']}>
        <ActMark shape={statusShapes[status]} leaning={leaningOf(type)} isUndated={isDayUnknown(act)} />{' '}
        {deedOf(act)}
      </span>,
    ],
    ['Status', statusWords[status]],
    ['Who', names(actors)],
    ['To whom', recipients.length === 0 ? '–' : names(recipients)],
    ['When', sayDays(occurred)],
    ...(place === null ? [] : [['Where', place] as const]),
    ...(magnitude === null ? [] : [['How many', `${magnitude.text} ${magnitude.measure}`] as const]),
    ...(authority === null ? [] : [['Says who', authority.source] as const]),
  ];
}

function rangeOf({ low, high }: Figure): string {
  if (low === null && high === null) return 'no number is given';
  if (low === high) return String(low);
  if (high === null) return `${low} or more`;
  return low === null ? `up to ${high}` : `${low} to ${high}`;
}

export function figureFields(figure: Figure): readonly Field[] {
  const { counts, action, about, asOf, window, definition, status, authority } = figure;
  return [
    ['Counts', [counts, action].filter(Boolean).join(', ') || '–'],
    ['Number', `${rangeOf(figure)}${figure.unit === null ? '' : ` ${figure.unit}`}`],
    ['About', about.length === 0 ? '–' : names(about)],
    ['As of', asOf === null ? 'day unknown' : sayDay(asOf)],
    ...(window === null ? [] : [['Over', sayDays(window)] as const]),
    ...(definition === null ? [] : [['Defined as', definition] as const]),
    ['Status', status],
    ...(authority === null ? [] : [['Says who', authority.source] as const]),
  ];
}

export function RecordFields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className={classes['fields']}>
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
