// What a screen says where it has nothing to show: what is the matter, and what to do next.

import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import classes from './notice.module.css';
import { useTabTitle } from './use-tab-title.ts';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Where one who got nowhere may go on. */
const ways = [
  { to: '/', label: 'All pairs' },
  { to: '/search', label: 'Search' },
  { to: '/pages', label: 'Pages' },
] as const;

export function Notice({ title, children }: NoticeProps) {
  useTabTitle(title);
  return (
    <section className={classes['notice']} role="status">
      <h1>{title}</h1>
      <div>{children}</div>
      <nav aria-label="Where to go on">
        {ways.map(({ to, label }) => (
          <Link key={to} to={to} search={(known: ViewSearch) => clocksOf(known)}>
            {label}
          </Link>
        ))}
      </nav>
    </section>
  );
}

/** Commands, which the server puts between backticks, look like commands. */
function withCommands(words: string): ReactNode {
  return words.split(/`([^`]*)`/u).map((part, at) => {
    const Part = at % 2 === 1 ? 'code' : Fragment;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no ids and never move
    return <Part key={at}>{part}</Part>;
  });
}

/** What to do in the app, where the server's advice names commands that do the same. */
const inTheApp: Readonly<Record<string, string>> = {
  ACTOR_UNKNOWN:
    'Press Ctrl K, or the glass above, and type a name or a code: what the pages name is offered.',
  SAME_ACTOR: "Choose two different actors; of one alone, Standing and an actor's own screen tell.",
  SAME_PAGE: 'Compare two pages: the story of a page lists those that share their text with it.',
  PAGE_NOT_FOUND: 'Pages lists all that were read, by headline, outlet or file.',
};

function adviceOf({ code, advice }: ApiError): ReactNode {
  return (advice.includes('`demarche ') && inTheApp[code]) || withCommands(advice);
}

/** An error of the server in its own words, but for commands of which the app has its own way. */
export function ErrorNotice({ error }: { readonly error: Error }) {
  const isTold = error instanceof ApiError;
  return (
    <Notice title={isTold ? error.message : 'Something went wrong while this was drawn.'}>
      {isTold ? adviceOf(error) : error.message}
    </Notice>
  );
}
