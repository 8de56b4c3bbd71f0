// Every route of the server.

import type { Route } from './make-app.ts';
import { queryRoutes } from './query-routes.ts';

/** `started` is another text for each start of the server. */
export function allRoutes(started: string): readonly Route[] {
  return [...queryRoutes(started)];
}
