// The pages of the record, the newest first, those in doubt marked.

import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { PagesAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useChange } from '../app/use-change.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { pageRow } from '../export/rows.ts';
import { sayDays } from '../parts/days.ts';
import { caveatWords, sourceName } from '../parts/evidence.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './pages-screen.module.css';

type Page = PagesAnswer['pages'][number];
type Verdict = Page['verdict'];

const doubts: Readonly<Record<Verdict, string>> = {
  confirmed: '',
  unconfirmed: 'by its stamp alone',
  contradicted: 'its stamp is contradicted',
  inferred: 'dated from its text',
  unknown: 'day unknown',
};

const verdicts: readonly { readonly value: Verdict; readonly label: string }[] = [
  { value: 'contradicted', label: 'Stamp is contradicted' },
  { value: 'inferred', label: 'Dated from its text' },
  { value: 'unconfirmed', label: 'By its stamp alone' },
  { value: 'unknown', label: 'Day unknown' },
  { value: 'confirmed', label: 'Stamp is borne out' },
];

function Row({ page }: { readonly page: Page }) {
  const doubt = [doubts[page.verdict], ...page.caveats.map((caveat) => caveatWords[caveat])]
    .filter((words) => words !== '')
    .join(', ');
  return (
    <li className={classes['row']}>
      <span className={classes['days']}>{sayDays(page.published)}</span>
      <span className={classes['article']}>
        <Link
          to="/page/$id"
          params={{ id: page.pageId }}
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['headline']}
        >
          {page.headline ?? sourceName(page)}
        </Link>
        <span className={classes['source']}>{sourceName(page)}</span>
      </span>
      <span className={classes['doubt']} data-verdict={page.verdict}>
        {doubt}
      </span>
      <span className={classes['acts']}>{page.acts === 1 ? '1 act' : `${page.acts} acts`}</span>
    </li>
  );
}

function aboutWords({ verdicts: { contradicted, ...others } }: PagesAnswer): string {
  const pages = Object.values(others).reduce((sum, count) => sum + count, contradicted);
  return `${pages.toLocaleString('en')} ${pages === 1 ? 'page' : 'pages'}, ${contradicted} with a stamp that ${contradicted === 1 ? 'its' : 'their'} own text contradicts`;
}

export function PagesScreen() {
  const { words = '', verdict } = useSearch({ from: '__root__' });
  const [typed, setTyped] = useState(words);
  const [like] = useDebouncedValue(typed.trim(), 200);
  const change = useChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed changes the address
  useEffect(() => {
    if (like !== words) change({ words: like === '' ? undefined : like });
  }, [like]);
  const options = {
    limit: '100',
    ...(like === '' ? {} : { like }),
    ...(verdict === undefined ? {} : { verdict: [verdict] }),
  };
  const asked = usePortions('pages', options, 'before');
  const isNarrowed = like !== '' || verdict !== undefined;
  return (
    <Answered asked={asked}>
      {(portions) => {
        const [first] = portions;
        const pages = portions.flatMap((portion) => portion.pages.toReversed());
        if (first === undefined || (pages.length === 0 && !isNarrowed))
          return (
            <Notice title="No page was read yet">
              Read some: <code>demarche read FOLDER</code>
            </Notice>
          );
        return (
          <Screen
            title="Pages"
            about={aboutWords(first)}
            offer={{
              name: 'pages',
              answer: portions,
              rows: pages.map(pageRow),
              everything: withRows(asked.everything, (portion) => portion.pages.toReversed().map(pageRow)),
            }}
          >
            <div className={classes['filters']}>
              <TextInput
                aria-label="Filter by headline, outlet or file"
                placeholder="Filter by headline, outlet or file"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                className={classes['filter']}
              />
              <Select
                aria-label="How sure the day is"
                placeholder="However sure the day is"
                data={verdicts}
                value={verdict ?? null}
                onChange={(value) => change({ verdict: (value ?? undefined) as Verdict | undefined })}
                clearable
                clearButtonProps={{ 'aria-label': 'However sure the day is' }}
              />
            </div>
            <ol className={classes['rows']}>
              {pages.map((page) => (
                <Row key={page.id} page={page} />
              ))}
            </ol>
            {pages.length === 0 && <p role="status">No page fits.</p>}
            <MoreButton {...asked} nouns="pages" more={portions.at(-1)?.older ?? null} />
          </Screen>
        );
      }}
    </Answered>
  );
}
