// What stands around every screen: the name, the way to the others, the clocks, and day or night.

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { PaletteButton } from '../palette/palette-button.tsx';
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
        <Link to="/" className={classes['name']} aria-label="Demarche, all pairs">
          Demarche
        </Link>
        <nav aria-label="Screens" className={classes['places']}>
          {places.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              activeProps={{ 'aria-current': 'page' }}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className={classes['tools']}>
          <PaletteButton />
          <SchemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes['main']}>
        <Outlet />
      </main>
      <LiveProgress />
    </div>
  );
}
