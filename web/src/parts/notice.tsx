// What a screen says where it has nothing to show: what is the matter, and what to do next.

import type { ReactNode } from 'react';
import { ApiError } from '../app/query.ts';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ title, children }: NoticeProps) {
  return (
    <section className={classes['notice']} role="status">
      <h1>{title}</h1>
      <div>{children}</div>
    </section>
  );
}

/** An error of the server in its own words. */
export function ErrorNotice({ error }: { readonly error: Error }) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <Notice title={problem?.message ?? 'Something went wrong while this was drawn.'}>
      {problem?.advice ?? error.message}
    </Notice>
  );
}
