// A screen with its title, the words below it, and what it says while it waits or where it fails.

import type { ReactNode } from 'react';
import { type ExportOffer, ViewExport } from '../export/view-export.tsx';
import { ErrorNotice } from './notice.tsx';
import classes from './screen.module.css';
import { useTabTitle } from './use-tab-title.ts';

interface ScreenProps {
  readonly title: string;
  readonly about?: ReactNode;
  /** Left out while there is nothing to take along. */
  readonly offer?: ExportOffer | undefined;
  readonly children: ReactNode;
}

export function Screen({ title, about, offer, children }: ScreenProps) {
  useTabTitle(title);
  return (
    <article className={classes['screen']}>
      <header>
        <div>
          <h1>{title}</h1>
          {about !== undefined && <p>{about}</p>}
        </div>
        {offer !== undefined && <ViewExport {...offer} />}
      </header>
      {children}
    </article>
  );
}

interface AnsweredProps<Answer> {
  readonly asked: { readonly data: Answer | undefined; readonly error: Error | null };
  readonly children: (answer: Answer) => ReactNode;
}

export function Answered<Answer>({ asked: { data, error }, children }: AnsweredProps<Answer>) {
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <p role="status">Asking …</p>;
  return children(data);
}
