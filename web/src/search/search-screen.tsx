// Passages that hold the words, the best first.

import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useChange } from '../app/use-change.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { hitRow } from '../export/rows.ts';
import { counted } from '../parts/days.ts';
import { Source } from '../parts/evidence.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { markWords } from './mark-words.ts';
import { filtersOf, SearchFilters } from './search-filters.tsx';
import classes from './search-screen.module.css';

type Hit = SearchAnswer['hits'][number];

function Words({ hit }: { readonly hit: Hit }) {
  return markWords(hit).map(({ start, text, isMarked }) =>
    isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
}

function Passage({ hit }: { readonly hit: Hit }) {
  const isHeadline = hit.quote.trim() === hit.article.headline?.trim();
  const passage = `${hit.span.start}-${hit.span.end}`;
  return (
    <li className={classes['hit']}>
      <Link
        to="/page/$id"
        params={{ id: hit.article.pageId }}
        search={(known: ViewSearch) => ({ ...clocksOf(known), show: passage })}
        className={classes['headline']}
      >
        {isHeadline ? <Words hit={hit} /> : (hit.article.headline ?? 'Without a headline')}
      </Link>
      {!isHeadline && (
        <p className={classes['quote']}>
          <Words hit={hit} />
        </p>
      )}
      <Source article={hit.article} recordId={passage} />
    </li>
  );
}

export function SearchScreen() {
  const search = useSearch({ from: '__root__' });
  const { words = '' } = search;
  const [typed, setTyped] = useState(words);
  const [settled] = useDebouncedValue(typed, 200);
  const change = useChange();
  const field = useRef<HTMLInputElement>(null);
  // Whoever comes without words comes to type them; found passages are there to be read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival alone
  useEffect(() => {
    if (words === '') field.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed changes the address
  useEffect(() => {
    if (settled !== words) change({ words: settled === '' ? undefined : settled });
  }, [settled]);
  // Words that come from elsewhere, as from the palette, go into the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address changes the field
  useEffect(() => {
    if (words !== settled) setTyped(words);
  }, [words]);
  const filters = filtersOf(search);
  const isNarrowed = Object.keys(filters).length > 0;
  const asked = usePortions('search', { words, limit: '40', ...filters }, 'after', words !== '');
  return (
    <Screen
      title="Search"
      offer={
        words === '' || asked.data === undefined
          ? undefined
          : {
              name: `search-${words}`,
              answer: asked.data,
              rows: asked.data.flatMap((portion) => portion.hits.map(hitRow)),
              everything: withRows(asked.everything, ({ hits }) => hits.map(hitRow)),
            }
      }
      about={'Words in any form; "a phrase" in quotation marks; the beginning of one: lukash*'}
    >
      <TextInput
        aria-label="Words to look for"
        size="md"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        ref={field}
        className={classes['field']}
      />
      <SearchFilters search={search} />
      {words !== '' && (
        <Answered asked={asked}>
          {(portions) => {
            const hits = portions.flatMap((portion) => portion.hits);
            const possibly = portions[0]?.leftOut.possiblyKnown ?? 0;
            return (
              <>
                <p role="status" className={classes['count']}>
                  {hits.length === 0
                    ? `No passage holds all of these words${isNarrowed ? ' and fits what it is narrowed to' : ''}.`
                    : `${asked.showMore === null ? '' : 'The best '}${counted(hits.length, 'passage')}`}
                  {possibly > 0 && ` · ${possibly} more possibly known by then`}
                </p>
                <ol className={classes['hits']}>
                  {hits.map((hit) => (
                    <Passage key={`${hit.article.id} ${hit.span.start}`} hit={hit} />
                  ))}
                </ol>
                <MoreButton {...asked} nouns="passages" more={null} />
              </>
            );
          }}
        </Answered>
      )}
    </Screen>
  );
}
