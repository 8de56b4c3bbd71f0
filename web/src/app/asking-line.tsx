// A thin line below the head while a screen or an answer is on its way: what is shown meanwhile stays, and would not tell.

import { useIsFetching } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import classes from './asking-line.module.css';

export function AskingLine() {
  const isAsking = useIsFetching() > 0;
  const isGoing = useRouterState({
    select: ({ location, resolvedLocation }) => location.href !== resolvedLocation?.href,
  });
  return <div className={classes['line']} data-asking={isAsking || isGoing} aria-hidden="true" />;
}
