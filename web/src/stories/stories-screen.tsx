// Stories: articles about one matter together, who came first, how many are independent, and what several of them report.

import { Link, useSearch } from '@tanstack/react-router';
import type { StoriesAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { sayDays } from '../parts/days.ts';
import { Quote, sourceName } from '../parts/evidence.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './stories-screen.module.css';

type Story = StoriesAnswer['stories'][number];

/** So many stories are shown; an actor narrows them down. */
const shownStories = 60;

function Articles({ articles }: Pick<Story, 'articles'>) {
  const names = new Map(articles.map((article) => [article.id, sourceName(article)]));
  return (
    <ol className={classes['articles']}>
      {articles.map((article) => (
        <li key={article.id} data-copy={article.copyOf !== null}>
          <span className={classes['days']}>{sayDays(article.published)}</span>
          <span>
            <Link
              to="/page/$id"
              params={{ id: article.pageId }}
              search={(known: ViewSearch) => clocksOf(known)}
              className={classes['headline']}
            >
              {article.headline ?? sourceName(article)}
            </Link>
            <span className={classes['source']}>
              {sourceName(article)}
              {article.copyOf !== null && `, repeats ${names.get(article.copyOf) ?? 'another'}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Events({ events }: Pick<Story, 'events'>) {
  return (
    <ul className={classes['events']}>
      {events.slice(0, 8).map((event) => (
        <li key={event.id}>
          <Link to="/event/$id" params={{ id: event.id }} search={(known: ViewSearch) => clocksOf(known)}>
            <Quote text={event.quote} />
          </Link>
          <span className={classes['source']}>
            {event.articleIds.length} articles, {event.independent} independent
          </span>
        </li>
      ))}
    </ul>
  );
}

function StoryView({ story }: { readonly story: Story }) {
  const { headline, days, articles, independent, events } = story;
  return (
    <details className={classes['story']}>
      <summary>
        <span className={classes['title']}>{headline ?? 'Without a headline'}</span>
        <span className={classes['about']}>
          {articles.length} articles, {independent} independent · {sayDays(days)}
        </span>
      </summary>
      <div className={classes['columns']}>
        <Articles articles={articles} />
        {events.length > 0 && (
          <section aria-label="Told by several">
            <h3>Told by several</h3>
            <Events events={events} />
          </section>
        )}
      </div>
    </details>
  );
}

export function StoriesScreen() {
  const { a } = useSearch({ from: '__root__' });
  const asked = useAnswer('stories', a === undefined ? {} : { actor: [a] });
  return (
    <Screen title="Stories" about="Articles about one matter; a copy is no second source.">
      <ActorPicker chosen={a ?? null} />
      <Answered asked={asked}>
        {({ stories, smaller }) => (
          <>
            <div>
              {stories.slice(0, shownStories).map((story) => (
                <StoryView key={story.id} story={story} />
              ))}
            </div>
            <p>
              {stories.length > shownStories &&
                `${stories.length - shownStories} more: an actor narrows them down. `}
              {smaller > 0 && `${smaller} articles stand alone.`}
            </p>
          </>
        )}
      </Answered>
    </Screen>
  );
}
