// The addresses of every screen of an app, with what its own ledger has for them: its busiest pair, its pages, a story, happenings.

import type { OpenApp } from './open-app.ts';

interface Known {
  readonly pairs: readonly { readonly codes: readonly [string, string] }[];
  readonly stories: readonly { readonly id: string }[];
  readonly acts: readonly { readonly id: string; readonly happening?: string }[];
}

async function ask<Part extends keyof Known>(
  { address }: OpenApp,
  question: string,
  part: Part,
): Promise<Known[Part]> {
  const response = await fetch(`${address}/api/v1/${question}`);
  return ((await response.json()) as Known)[part];
}

/** Of a pair one happening that several acts tell, and the newest act. */
export async function happeningsOf(app: OpenApp, a: string, b: string): Promise<readonly string[]> {
  const acts = await ask(app, `pair?a=${a}&b=${b}`, 'acts');
  const shared = acts.find(({ happening }) => happening !== undefined);
  const ids = new Set([shared?.happening, acts.at(-1)?.id].flatMap((id) => id ?? []));
  return [...ids].map((id) => `/event/${id}`);
}

export async function screensOf(app: OpenApp): Promise<readonly string[]> {
  const [pair] = await ask(app, 'pairs?limit=1', 'pairs');
  const [story] = await ask(app, 'stories', 'stories');
  const pages = await app.pages();
  const general = ['/', '/?lens=network', '/?lens=map', '/commitments', '/stories', '/review', '/pages'];
  const readers = pages.slice(0, mostReaders).map(({ id }) => `/page/${id}`);
  const ofPages = [...general, ...readers, '/search?words=president', '/about', '/nowhere'];
  const ofStory = story === undefined ? [] : [`/story/${story.id}`];
  if (pair === undefined) return [...ofPages, ...ofStory];
  const [a, b] = pair.codes;
  return [
    ...ofPages,
    ...ofStory,
    ...[`/pair/${a}/${b}`, `/standing?a=${a}`, `/figures?a=${a}`, `/?lens=map&a=${a}`],
    ...[`/actor/${a}`, `/commitments?a=${a}`, `/stories?a=${a}`],
    ...(await happeningsOf(app, a, b)),
  ];
}

/** So many pages are looked at one by one. */
const mostReaders = 6;
