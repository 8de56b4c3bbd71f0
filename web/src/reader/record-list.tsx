// The records of an article in the order of its text: what the marks lead to, and back. The one that is looked at can be ruled on.

import { useEffect, useRef, useState } from 'react';
import { figureWords } from '../../../src/text/figure-words.ts';
import type { ArticleAnswer, ArticleLabel } from '../api/types.ts';
import { isDayUnknown } from '../parts/act-days.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { Parties } from '../parts/actors.tsx';
import { sayDays } from '../parts/days.ts';
import { Quote } from '../parts/evidence.tsx';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import type { Ruled } from '../review/deeds.ts';
import { RuleHere } from '../review/rule-here.tsx';
import type { Layer } from './layers.ts';
import classes from './record-list.module.css';

type ReadRecord = ArticleAnswer['records'][number];
type Published = Pick<ArticleLabel, 'published'>;

const layerOf: Readonly<Record<ReadRecord['kind'], Layer>> = {
  event: 'events',
  claim: 'claims',
  figure: 'figures',
};

function startOf({ content: { evidence } }: ReadRecord): number {
  return evidence.span.start;
}

/** The number that words tell: nothing where these are its digits already. */
function rangeOf(text: string, low: number | null, high: number | null): string {
  if (low === null && high === null) return '';
  if (low === high) return text.replaceAll(/[\s,]/gu, '') === String(low) ? '' : String(low);
  if (high === null) return `${low} or more`;
  return low === null ? `up to ${high}` : `${low} to ${high}`;
}

function Head({ record, article }: { readonly record: ReadRecord; readonly article: Published }) {
  switch (record.kind) {
    case 'event': {
      const { type, mode, status, actors, recipients, occurred } = record.content;
      return (
        <>
          <ActMark
            shape={statusShapes[status]}
            leaning={leaningOf(type)}
            isUndated={isDayUnknown({ occurred, article })}
          />
          <span>
            <Parties actors={actors} recipients={recipients} />{' '}
            <span className={classes['code']}>
              {(mode === null ? type : `${type} / ${mode}`).toLowerCase()}, {statusWords[status]},{' '}
              {sayDays(occurred)}
            </span>
          </span>
        </>
      );
    }
    case 'claim':
      return (
        <span>
          {record.content.source?.text ?? 'Somebody'}{' '}
          <span className={classes['code']}>{record.content.form}</span>
        </span>
      );
    case 'figure': {
      const { number, low, high, status } = record.content;
      return (
        <span>
          {figureWords({ ...record.content, number: number.text })}{' '}
          <span className={classes['code']}>
            {rangeOf(number.text, low, high)} {status}
          </span>
        </span>
      );
    }
  }
}

/** Null for what is not ruled on by itself: what somebody said. */
function ruledOf({ id, ...record }: ReadRecord): Ruled | null {
  switch (record.kind) {
    case 'event':
      return { id, kind: 'event', act: record.content };
    case 'figure':
      return { id, kind: 'figure', figure: record.content };
    case 'claim':
      return null;
  }
}

interface RecordListProps {
  readonly records: readonly ReadRecord[];
  readonly article: Published;
  readonly shown: ReadonlySet<Layer>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function RecordList({ records, article, shown, selected, onSelect }: RecordListProps) {
  const [said, setSaid] = useState('');
  const [ruledId, setRuledId] = useState<string | null>(null);
  const ruled = (record: ReadRecord) => (record.id === selected ? ruledOf(record) : null);
  const listed = records
    .filter(({ kind }) => shown.has(layerOf[kind]))
    .toSorted((a, b) => startOf(a) - startOf(b));
  // A record that is rejected is gone, and its buttons with it: whoever was there is told so, and goes on from the list.
  const outcome = useRef<HTMLParagraphElement>(null);
  const isGone = ruledId !== null && records.every(({ id }) => id !== ruledId);
  useEffect(() => {
    if (isGone && document.activeElement === document.body) outcome.current?.focus();
  }, [isGone]);
  return (
    <>
      <p ref={outcome} role="status" tabIndex={-1} className={classes['said']}>
        {said}
      </p>
      <ol className={classes['list']}>
        {listed.map((record) => {
          const item = ruled(record);
          return (
            <li key={record.id}>
              <button
                type="button"
                className={classes['row']}
                data-kind={record.kind}
                aria-pressed={record.id === selected}
                onClick={() => onSelect(record.id)}
              >
                <span className={classes['head']}>
                  <Head record={record} article={article} />
                </span>
                <Quote text={record.content.evidence.quote} />
              </button>
              {item !== null && (
                <RuleHere
                  item={item}
                  onMade={(words) => {
                    setRuledId(record.id);
                    setSaid(`Made: ${words}. Review lists it, and undoes it.`);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
