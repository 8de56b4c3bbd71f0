// Every route of the server.

import { correctionRoutes } from './correction-routes.ts';
import type { Route } from './make-app.ts';
import { openApiRoute } from './open-api-route.ts';
import { progressRoute } from './progress-route.ts';
import { queryRoutes } from './query-routes.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** `started` is another text for each start of the server. */
export function allRoutes(started: string): readonly Route[] {
  return [...queryRoutes(started), ...correctionRoutes, ...visitorRoutes, progressRoute, openApiRoute];
}
