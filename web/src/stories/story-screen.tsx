// One story: who came first, who only repeats whom, what several tell, and which articles share the text of the one asked about.

import { getRouteApi, Link } from '@tanstack/react-router';
import type { StoryAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { storyArticleRow } from '../export/rows.ts';
import { counted, sayDays } from '../parts/days.ts';
import { Quote, Source, sourceName } from '../parts/evidence.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { Relatives } from './relatives.tsx';
import classes from './story-screen.module.css';

const route = getRouteApi('/story/$id');

type Story = StoryAnswer['story'];
type Article = Story['articles'][number];

function CompareLink({ a, b, words }: { readonly a: string; readonly b: string; readonly words: string }) {
  return (
    <Link to="/compare/$a/$b" params={{ a, b }} search={(known: ViewSearch) => clocksOf(known)}>
      {words}
    </Link>
  );
}

function Copy({ copy, of }: { readonly copy: Article; readonly of: Article }) {
  return (
    <li>
      <Source article={copy} recordId="lead" />{' '}
      <CompareLink a={of.pageId} b={copy.pageId} words="what differs" />
    </li>
  );
}

function Teller({ article, copies }: { readonly article: Article; readonly copies: readonly Article[] }) {
  return (
    <li className={classes['teller']}>
      <Link
        to="/page/$id"
        params={{ id: article.pageId }}
        search={(known: ViewSearch) => ({ ...clocksOf(known), show: 'lead' })}
        className={classes['headline']}
      >
        {article.headline ?? sourceName(article)}
      </Link>
      <Source article={article} recordId="lead" />
      {copies.length > 0 && (
        <ul aria-label="Repeated by" className={classes['copies']}>
          {copies.map((copy) => (
            <Copy key={copy.id} copy={copy} of={article} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Each article that repeats no other, with those that repeat it, in the order of their days. */
function Tellers({ articles }: Pick<Story, 'articles'>) {
  const copies = Map.groupBy(articles, ({ copyOf }) => copyOf);
  return (
    <ol className={classes['tellers']}>
      {(copies.get(null) ?? []).map((article) => (
        <Teller key={article.id} article={article} copies={copies.get(article.id) ?? []} />
      ))}
    </ol>
  );
}

/** More acts told by several are folded away. */
const shownEvents = 8;

function EventList({ events }: { readonly events: Story['events'] }) {
  return (
    <ul className={classes['events']}>
      {events.map((event) => (
        <li key={event.id}>
          <Link to="/event/$id" params={{ id: event.id }} search={(known: ViewSearch) => clocksOf(known)}>
            <Quote text={event.quote} />
          </Link>
          <span>
            {counted(event.articleIds.length, 'article')}, {event.independent} independent
          </span>
        </li>
      ))}
    </ul>
  );
}

function Events({ events }: Pick<Story, 'events'>) {
  const byTellers = events.toSorted((a, b) => b.independent - a.independent);
  const more = byTellers.slice(shownEvents);
  return (
    <>
      <EventList events={byTellers.slice(0, shownEvents)} />
      {more.length > 0 && (
        <details>
          <summary>{counted(more.length, 'more act')} told by several</summary>
          <EventList events={more} />
        </details>
      )}
    </>
  );
}

export function StoryScreen() {
  const { id } = route.useParams();
  const asked = useAnswer('story', { page: id });
  return (
    <Answered asked={asked}>
      {(answer) => {
        const { headline, days, articles, independent, events } = answer.story;
        return (
          <Screen
            title={headline ?? 'One story'}
            about={`${counted(articles.length, 'article')}, ${independent} independent · ${sayDays(days)}`}
            offer={{ name: `story-${id.slice(0, 12)}`, answer, rows: articles.map(storyArticleRow) }}
          >
            <div className={classes['columns']}>
              <section aria-labelledby="tellers">
                <h2 id="tellers">Who tells it, the first on top</h2>
                <Tellers articles={articles} />
              </section>
              <div>
                {events.length > 0 && (
                  <section aria-labelledby="told">
                    <h2 id="told">Told by several</h2>
                    <Events events={events} />
                  </section>
                )}
                <Relatives page={id} />
              </div>
            </div>
          </Screen>
        );
      }}
    </Answered>
  );
}
