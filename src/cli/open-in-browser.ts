// Opens an address in the browser that the desktop has.

import { spawn } from 'node:child_process';
import type { Terminal } from './terminal.ts';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** A machine without a desktop is told so; the address has been printed. */
export function openInBrowser(address: string, { err }: Terminal): void {
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.once('error', () => err('no browser could be opened; open the address above yourself'));
  opener.unref();
}
