// The OpenAPI document of this server.

import { programVersion } from '../version.ts';
import type { Route } from './make-app.ts';
import { makeOpenApi } from './open-api.ts';
import { apiRoot } from './query-routes.ts';

export const openApiRoute: Route = {
  method: 'GET',
  path: `${apiRoot}/openapi.json`,
  least: 'reader',
  handle: async (context) => context.json(makeOpenApi(programVersion())),
};
