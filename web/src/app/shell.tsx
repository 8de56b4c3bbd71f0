// What stands around every screen: the name, the way to the others, the clocks, and day or night.

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { PaletteButton } from '../palette/palette-button.tsx';
import { AskingLine } from './asking-line.tsx';
import { ClockBar } from './clock-bar.tsx';
import { clocksOf, type ViewSearch } from './clocks.ts';
import { LinkNote } from './link-note.tsx';
import { LiveProgress } from './live-progress.tsx';
import classes from './shell.module.css';

const places = [
  { to: '/', label: 'Pairs' },
  { to: '/standing', label: 'Standing' },
  { to: '/commitments', label: 'Commitments' },
  { to: '/figures', label: 'Figures' },
  { to: '/stories', label: 'Stories' },
  { to: '/review', label: 'Review' },
  { to: '/search', label: 'Search' },
  { to: '/pages', label: 'Pages' },
  { to: '/about', label: 'About' },
] as const;

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={`Show in ${other} colours`}
      onClick={() => setColorScheme(other)}
    >
      {scheme === 'light' ? <IconMoon size={18} stroke={1.6} /> : <IconSun size={18} stroke={1.6} />}
    </ActionIcon>
  );
}

/** The screens, in a row that is slid along where the window is narrow: the one that is open is in sight. */
function Places() {
  const row = useRef<HTMLElement>(null);
  const router = useRouter();
  // Once a screen is there: the router puts rows back where they were slid to when they were last on that screen.
  useEffect(
    () =>
      router.subscribe('onRendered', () => {
        const open = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
        if (row.current && open)
          row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
      }),
    [router],
  );
  return (
    <nav aria-label="Screens" className={classes['places']} ref={row}>
      {places.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          search={(known: ViewSearch) => clocksOf(known)}
          activeProps={{ 'aria-current': 'page' }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

export function Shell() {
  return (
    <div className={classes['shell']}>
      <button
        type="button"
        className={classes['skip']}
        onClick={() => document.getElementById('main')?.focus()}
      >
        To the content
      </button>
      <header className={classes['head']}>
        <Link
          to="/"
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['name']}
          aria-label="Demarche, all pairs"
        >
          Demarche
        </Link>
        <Places />
        <div className={classes['tools']}>
          <PaletteButton />
          <SchemeSwitch />
        </div>
      </header>
      <AskingLine />
      <ClockBar />
      <main id="main" tabIndex={-1} className={classes['main']}>
        <LinkNote />
        <Outlet />
      </main>
      <LiveProgress />
    </div>
  );
}
