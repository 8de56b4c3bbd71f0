// What a screen says where it has nothing to show: what is the matter, and what to do next.

import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
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
  const isTold = error instanceof ApiError;
  return (
    <Notice title={isTold ? error.message : 'Something went wrong while this was drawn.'}>
      {isTold ? error.advice : error.message}
    </Notice>
  );
}
