// Which address shows which screen. Addresses stand behind a # so that the app works from any folder of any server.

import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { readViewSearch } from './clocks.ts';
import { lazyScreen } from './lazy-screen.ts';
import { NotFound } from './not-found.tsx';
import { ScreenFault } from './screen-fault.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: readViewSearch,
});

const pairsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyScreen(() => import('../pairs/pairs-screen.tsx'), 'PairsScreen'),
});

const pairRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pair/$a/$b',
  component: lazyScreen(() => import('../pair/pair-screen.tsx'), 'PairScreen'),
});

const actorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/actor/$id',
  component: lazyScreen(() => import('../actor/actor-screen.tsx'), 'ActorScreen'),
});

const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/page/$id',
  component: lazyScreen(() => import('../reader/reader-screen.tsx'), 'ReaderScreen'),
});

const standingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/standing',
  component: lazyScreen(() => import('../standing/standing-screen.tsx'), 'StandingScreen'),
});

const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  component: lazyScreen(() => import('../figures/figures-screen.tsx'), 'FiguresScreen'),
});

const storiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stories',
  component: lazyScreen(() => import('../stories/stories-screen.tsx'), 'StoriesScreen'),
});

const storyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/story/$id',
  component: lazyScreen(() => import('../stories/story-screen.tsx'), 'StoryScreen'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare/$a/$b',
  component: lazyScreen(() => import('../compare/compare-screen.tsx'), 'CompareScreen'),
});

const eventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/event/$id',
  component: lazyScreen(() => import('../event/event-screen.tsx'), 'EventScreen'),
});

const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commitments',
  component: lazyScreen(() => import('../commitments/commitments-screen.tsx'), 'CommitmentsScreen'),
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  component: lazyScreen(() => import('../review/review-screen.tsx'), 'ReviewScreen'),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  component: lazyScreen(() => import('../search/search-screen.tsx'), 'SearchScreen'),
});

const pagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pages',
  component: lazyScreen(() => import('../pages/pages-screen.tsx'), 'PagesScreen'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  component: lazyScreen(() => import('../about/about-screen.tsx'), 'AboutScreen'),
});

const routeTree = rootRoute.addChildren([
  pairsRoute,
  pairRoute,
  actorRoute,
  readerRoute,
  standingRoute,
  storiesRoute,
  storyRoute,
  compareRoute,
  eventRoute,
  commitmentsRoute,
  figuresRoute,
  reviewRoute,
  searchRoute,
  pagesRoute,
  aboutRoute,
]);

/** Links name the page that they lead to: one that begins with # would be a way within this page, which no screen is. */
function makeHistory() {
  const history = createHashHistory();
  history.createHref = (path) => `./#${path}`;
  return history;
}

export function makeRouter() {
  return createRouter({
    routeTree,
    history: makeHistory(),
    defaultErrorComponent: ScreenFault,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
