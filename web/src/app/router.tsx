// Which address shows which screen. Addresses stand behind a # so that the app works from any folder of any server.

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { readViewSearch } from './clocks.ts';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: readViewSearch,
});

const pairsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pairs/pairs-screen.tsx'), 'PairsScreen'),
});

const pairRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pair/$a/$b',
  component: lazyRouteComponent(() => import('../pair/pair-screen.tsx'), 'PairScreen'),
});

const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/page/$id',
  component: lazyRouteComponent(() => import('../reader/reader-screen.tsx'), 'ReaderScreen'),
});

const routeTree = rootRoute.addChildren([pairsRoute, pairRoute, readerRoute]);

export function makeRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
