// `npm run build:web`: builds the web app into web/dist, which `demarche serve` hands out. `npm run web`: serves it from its sources
// while one works on it, with what it asks passed on to a `demarche serve` at DEMARCHE_API. `--to FOLDER` builds elsewhere. Every file is the app's own.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig } from 'vite';
import { worldShapes } from './world-shapes.ts';

const web = join(import.meta.dirname, '..', 'web');
const api = process.env['DEMARCHE_API'] ?? 'http://127.0.0.1:4180';

const { values } = parseArgs({ options: { watch: { type: 'boolean' }, to: { type: 'string' } } });

const settings: InlineConfig = {
  configFile: false,
  root: web,
  base: './',
  plugins: [react(), worldShapes()],
  build: {
    outDir: values.to ?? join(web, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
};

if (values.watch === true) {
  const server = await createServer(settings);
  await server.listen();
  server.printUrls();
} else await build({ ...settings, logLevel: 'warn' });
