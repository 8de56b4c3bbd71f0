// A screen with its title, the words below it, and what it says while it waits or where it fails.

import type { ReactNode } from 'react';
import { ErrorNotice } from './notice.tsx';
import classes from './screen.module.css';

interface ScreenProps {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

export function Screen({ title, about, children }: ScreenProps) {
  return (
    <article className={classes['screen']}>
      <header>
        <h1>{title}</h1>
        {about !== undefined && <p>{about}</p>}
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
