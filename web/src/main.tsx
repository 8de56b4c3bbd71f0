// Starts the app.

import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@mantine/core/styles.css';
import './app/tokens.css';
import './app/print.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './app/router.tsx';
import { makeServer, ServerProvider } from './app/server.tsx';
import { theme } from './app/theme.ts';
import { takeTokens } from './app/token.ts';

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: true } },
});
takeTokens(() => void queryClient.invalidateQueries());
const router = makeRouter();
const server = makeServer();
const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const root = document.getElementById('app');

if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
        <QueryClientProvider client={queryClient}>
          <ServerProvider server={server}>
            <RouterProvider router={router} />
          </ServerProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
