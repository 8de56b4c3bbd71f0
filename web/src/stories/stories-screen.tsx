// Stories: articles about one matter together, how many are independent, and what several of them report; each leads to its own screen.

import { Link, useSearch } from '@tanstack/react-router';
import type { StoriesAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { storyRow } from '../export/rows.ts';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { counted, sayDays } from '../parts/days.ts';
import { Quote, sourceName } from '../parts/evidence.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { ToldAfter, useWhole } from '../parts/told-after.tsx';
import classes from './stories-screen.module.css';

type Story = StoriesAnswer['stories'][number];

/** The outlets of the articles that came next, each once. */
function tellersOf({ first, articles }: Story): string {
  const [earliest, ...next] = first.map(sourceName);
  const names = [...new Set(next)].filter((name) => name !== earliest);
  return articles > first.length ? [...names, 'others'].join(', ') : names.join(', ') || 'the same again';
}

function StoryRow({ story }: { readonly story: Story }) {
  const { id, headline, days, articles, independent, first, events } = story;
  const [earliest] = first;
  return (
    <li className={classes['story']}>
      <h2>
        <Link
          to="/story/$id"
          params={{ id }}
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['leads']}
        >
          {headline ?? 'Without a headline'}
        </Link>
      </h2>
      <p className={classes['about']}>
        {counted(articles, 'article')}, {independent} independent · {sayDays(days)}
      </p>
      <p className={classes['about']}>
        {earliest !== undefined && `First ${sourceName(earliest)}, ${sayDays(earliest.published)}; then `}
        {tellersOf(story)}
      </p>
      {events.slice(0, 1).map((event) => (
        <p key={event.id} className={classes['told']}>
          <Link
            to="/event/$id"
            params={{ id: event.id }}
            search={(known: ViewSearch) => clocksOf(known)}
            className={classes['leads']}
          >
            <Quote text={event.quote} />
          </Link>{' '}
          <span className={classes['about']}>told by {counted(event.articles, 'article')}</span>
        </p>
      ))}
    </li>
  );
}

export function StoriesScreen() {
  const { a } = useSearch({ from: '__root__' });
  const whole = useWhole('stories');
  const asked = usePortions('stories', { ...whole, ...(a === undefined ? {} : { actor: [a] }) }, 'after');
  return (
    <Screen
      title="Stories"
      about={
        <>
          Articles about one matter; a copy is no second source
          <ToldAfter day={asked.data?.[0]?.toldAfter ?? null} />
        </>
      }
      offer={
        asked.data === undefined
          ? undefined
          : {
              name: ['stories', a].filter(Boolean).join('-'),
              answer: asked.data,
              rows: asked.data.flatMap((portion) => portion.stories.map(storyRow)),
              everything: withRows(asked.everything, ({ stories }) => stories.map(storyRow)),
            }
      }
    >
      <ActorPicker chosen={a ?? null} nobody="Of all actors" />
      <Answered asked={asked}>
        {(portions) => {
          const stories = portions.flatMap((portion) => portion.stories);
          const smaller = portions[0]?.smaller ?? 0;
          return (
            <div>
              {stories.length === 0 && (
                <p role="status">
                  No two articles are about one matter. <code>demarche read</code> takes more pages in.
                </p>
              )}
              <ol className={classes['stories']}>
                {stories.map((story) => (
                  <StoryRow key={story.id} story={story} />
                ))}
              </ol>
              <MoreButton {...asked} nouns="stories" more={portions.at(-1)?.more ?? null} />
              {smaller > 0 && (
                <p className={classes['about']}>
                  {smaller === 1 ? 'One article stands alone.' : `${smaller} articles stand alone.`}
                </p>
              )}
            </div>
          );
        }}
      </Answered>
    </Screen>
  );
}
