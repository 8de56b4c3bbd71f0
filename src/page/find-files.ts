// Finds the files to read under the paths that a person gave. Knows names only; nothing is opened.

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, DemarcheError } from '../text/index.ts';
import { isAddress } from './fetch/parse-address.ts';
import { headersEnding, isPageName } from './file-names.ts';

/** A file to read, an address of the web, standard input, a folder that could not be listed, or a file in a folder that is no kind of page. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'standardInput' }
  | { readonly kind: 'otherKind'; readonly path: string }
  | { readonly kind: 'closedFolder'; readonly path: string; readonly reason: string };

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

/** Throws where a path names nothing, before any page is read, so that a typing error costs no half run. */
export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (path === '-' || isAddress(path)) continue;
    try {
      statSync(path);
    } catch (error) {
      // A path that is there but closed to us is told as an unreadable page later.
      if (!isMissing(error)) continue;
      const advice =
        'Check the spelling, or give a file, a folder, an address with https:// or "-" for standard input.';
      throw new DemarcheError('PATH_NOT_FOUND', `There is no file or folder "${path}".`, advice, {
        cause: error,
      });
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Vanished or closed: opening it as a file tells the reason.
    return false;
  }
}

function listFolder(path: string): readonly Dirent[] | string {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Links inside a folder are left out: what they name inside it is found anyway, what lies outside was not asked for. */
function* filesUnder(top: string): Generator<FoundFile> {
  const waiting: { path: string; isDirectory: boolean }[] = [{ path: top, isDirectory: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!next.isDirectory) {
      yield { kind: 'file', path: next.path };
      continue;
    }
    const entries = listFolder(next.path);
    if (typeof entries === 'string') {
      yield { kind: 'closedFolder', path: next.path, reason: entries };
      continue;
    }
    for (const entry of entries.toReversed()) {
      if (entry.name.startsWith('.') || entry.name.endsWith(headersEnding)) continue;
      const path = join(next.path, entry.name);
      if (entry.isDirectory() || (entry.isFile() && isPageName(entry.name)))
        waiting.push({ path, isDirectory: entry.isDirectory() });
      else yield { kind: 'otherKind', path };
    }
  }
}

/**
 * All files of the paths, in the order of the paths and within a folder by name, subfolders included.
 * Of a folder only files that are named as pages and archives are (`isPageName`) are read, links and all else is given as `otherKind`,
 * hidden files and headers not at all; a file named outright is always read.
 */
export function* findFiles(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'standardInput' };
    else if (isAddress(path)) yield { kind: 'address', path };
    else if (isFolder(path)) yield* filesUnder(path);
    else yield { kind: 'file', path };
  }
}
