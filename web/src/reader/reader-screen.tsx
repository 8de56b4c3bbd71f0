// A page as it was read: its text with what was found in it, every record a click away from its words, and its report card.

import { Chip, Group } from '@mantine/core';
import { getRouteApi, Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ArticleAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useChange } from '../app/use-change.ts';
import { recordRow } from '../export/rows.ts';
import { ViewExport } from '../export/view-export.tsx';
import { sourceName } from '../parts/evidence.tsx';
import { ErrorNotice } from '../parts/notice.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { ArticleText } from './article-text.tsx';
import { type Layer, layers, layerTitles, marksOf } from './layers.ts';
import { LedgerClues } from './ledger-clues.tsx';
import classes from './reader-screen.module.css';
import { RecordList } from './record-list.tsx';
import { PageBrief, ReportCard } from './report-card.tsx';
import { whatIsShown } from './what-is-shown.ts';

const route = getRouteApi('/page/$id');

/** As the address has them: the records that were read, and what one is warned of. */
const usualLayers = 'events.claims.figures.notices';
const chromeLayer = 'dropped';

function Dropped({ parts }: { readonly parts: ArticleAnswer['article']['dropped'] }) {
  return (
    <section className={classes['dropped']} aria-label="Left out around the article">
      {parts.map(({ text, reason, pageSpan }) => (
        <p key={`${pageSpan.start} ${pageSpan.end}`}>
          <span>{reason}</span> {text}
        </p>
      ))}
    </section>
  );
}

function ReaderView({ answer, search }: { readonly answer: ArticleAnswer; readonly search: ViewSearch }) {
  const change = useChange();
  useTabTitle(answer.article.headline ?? sourceName(answer.label));
  const { layers: asked = usualLayers } = search;
  const shown = useMemo(() => asked.split('.').filter((name) => name !== ''), [asked]);
  const shownLayers = useMemo(() => new Set(shown as readonly Layer[]), [shown]);
  const show = (names: readonly string[]) => {
    const put = names.join('.');
    change({ layers: put === usualLayers ? undefined : put });
  };
  const { recordId, passage } = useMemo(() => whatIsShown(answer, search.show), [answer, search.show]);
  const marks = useMemo(
    () => [
      ...(passage === null ? [] : [passage]),
      ...marksOf(answer).filter(({ layer }) => layer === 'passage' || shownLayers.has(layer)),
    ],
    [answer, passage, shownLayers],
  );
  const selected = recordId ?? passage?.id ?? null;
  const select = (id: string) => change({ show: id === selected ? undefined : id });
  const { dropped } = answer.article;
  const offered = layers.filter(
    (layer) => layer !== 'notices' || answer.notices.some(({ span }) => span !== null),
  );
  return (
    <article className={classes['screen']}>
      <div className={classes['text']}>
        <Chip.Group multiple value={shown} onChange={show}>
          <Group gap="xs" className={classes['layers']}>
            {offered.map((layer) => (
              <Chip key={layer} value={layer} size="xs" variant="outline">
                {layerTitles[layer]}
              </Chip>
            ))}
            {dropped.length > 0 && (
              <Chip value={chromeLayer} size="xs" variant="outline">
                Left out ({dropped.length})
              </Chip>
            )}
          </Group>
        </Chip.Group>
        {answer.article.headline === null && <h1 className={classes['file']}>{sourceName(answer.label)}</h1>}
        <ArticleText
          answer={answer}
          marks={marks}
          selected={selected}
          onSelect={select}
          belowHeadline={<PageBrief answer={answer} />}
        />
        {shown.includes(chromeLayer) && <Dropped parts={dropped} />}
      </div>
      <aside className={classes['card']} aria-label="Report card">
        <ReportCard answer={answer} />
        <LedgerClues page={answer.label.pageId} />
        <Link
          to="/story/$id"
          params={{ id: answer.label.pageId }}
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['story']}
        >
          Its story, and who repeats it
        </Link>
        <div className={classes['export']}>
          <ViewExport
            name={`page-${answer.label.pageId.slice(0, 12)}`}
            answer={answer}
            rows={answer.records.map((record) => recordRow(record, answer.label))}
          />
        </div>
      </aside>
      <aside className={classes['records']} aria-label="Records of this page">
        <h2>What it tells</h2>
        <RecordList
          records={answer.records}
          article={answer.label}
          shown={shownLayers}
          selected={selected}
          onSelect={select}
        />
      </aside>
    </article>
  );
}

export function ReaderScreen() {
  const { id } = route.useParams();
  const search = useSearch({ from: '__root__' });
  const { data, error } = useAnswer('article', { page: id });
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <p role="status">Asking …</p>;
  return <ReaderView answer={data} search={search} />;
}
