// All pages of the record by the day on which they were written, those in doubt marked.

import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PagesAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { sayDays } from '../parts/days.ts';
import { sourceName } from '../parts/evidence.tsx';
import { Notice } from '../parts/notice.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './pages-screen.module.css';

type Page = PagesAnswer['pages'][number];

const doubts: Readonly<Record<Page['verdict'], string>> = {
  confirmed: '',
  unconfirmed: 'by its stamp alone',
  contradicted: 'its stamp is contradicted',
  inferred: 'dated from its text',
  unknown: 'day unknown',
};

/** More rows at once slow a laptop's browser down; a filter finds the others. */
const shownRows = 300;

function Row({ page }: { readonly page: Page }) {
  return (
    <tr>
      <td className={classes['days']}>{sayDays(page.published)}</td>
      <td>
        <Link
          to="/page/$id"
          params={{ id: page.pageId }}
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['headline']}
        >
          {page.headline ?? sourceName(page)}
        </Link>
        <span className={classes['source']}>{sourceName(page)}</span>
      </td>
      <td className={classes['doubt']} data-verdict={page.verdict}>
        {[doubts[page.verdict], ...page.caveats].filter((words) => words !== '').join(', ')}
      </td>
      <td className={classes['acts']}>{page.acts}</td>
    </tr>
  );
}

function Table({ pages }: { readonly pages: readonly Page[] }) {
  const [filter, setFilter] = useState('');
  const sought = filter.toLowerCase();
  const found = pages
    .filter((page) => `${page.headline} ${sourceName(page)} ${page.verdict}`.toLowerCase().includes(sought))
    .toReversed();
  return (
    <>
      <TextInput
        aria-label="Filter by headline, outlet or verdict"
        placeholder="Filter by headline, outlet or verdict"
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
        className={classes['filter']}
      />
      <div className={classes['scroll']}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Written</th>
              <th scope="col">Article</th>
              <th scope="col">Doubt</th>
              <th scope="col">Acts</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shownRows).map((page) => (
              <Row key={page.id} page={page} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shownRows && <p>{found.length - shownRows} more; a filter finds them.</p>}
    </>
  );
}

export function PagesScreen() {
  const asked = useAnswer('pages', {});
  return (
    <Answered asked={asked}>
      {({ pages }) =>
        pages.length === 0 ? (
          <Notice title="No page was read yet">
            Read some: <code>demarche read FOLDER</code>
          </Notice>
        ) : (
          <Screen
            title="Pages"
            about={`${pages.length} pages, ${pages.filter(({ verdict }) => verdict === 'contradicted').length} with a stamp that their own text contradicts`}
          >
            <Table pages={pages} />
          </Screen>
        )
      }
    </Answered>
  );
}
