// A way through the app by clicks, from the start page to the sentence that says so: at most four.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { OpenApp } from './open-app.ts';

const mostClicks = 4;

export interface Walk {
  readonly page: Page;
  readonly click: (place: Locator) => Promise<void>;
  readonly clicks: () => number;
}

export type WalkThrough = (way: (walk: Walk) => Promise<void>, start?: string) => Promise<void>;

/** Fails where a way takes more clicks than it may. */
export function walker(app: () => OpenApp): WalkThrough {
  return async (way, start = '/') => {
    const page = await app().open(start);
    let clicks = 0;
    const click = async (place: Locator) => {
      clicks += 1;
      await place.first().click();
    };
    await way({ page, click, clicks: () => clicks });
    assert.ok(clicks <= mostClicks, `${clicks} clicks`);
    await page.close();
  };
}

/** The words that are lit up in the article that the browser shows. */
export async function litWords({ page }: Pick<Walk, 'page'>): Promise<string> {
  const lit = page.locator('main mark[data-selected="true"]');
  await lit.first().waitFor();
  return (await lit.allTextContents()).join(' ');
}

/** What changed lately: from the pair on top to its newest act, and the words that tell it. */
export async function toNewestOfTopPair(step: Walk): Promise<void> {
  const { page, click } = step;
  await click(page.getByRole('region', { name: 'All pairs' }).getByRole('link'));
  const newest = page.getByRole('region', { name: 'What was done and said' }).getByRole('listitem');
  const words = (await newest.first().locator('q').first().textContent()) ?? '-';
  await click(newest.first().getByRole('link'));
  assert.ok(words.includes(await litWords(step)));
}

/** From the start page to a file of all acts of two, each with its sentence and its source. */
export async function takeTimelineOfBelarusAndUnitedStates({ page, click }: Walk): Promise<void> {
  await click(page.getByRole('link', { name: /^Belarus and United States/u }));
  // The start page, which the pair takes the place of, has an "Export" of its own.
  await page.getByRole('heading', { level: 1, name: /Belarus.*United States/u }).waitFor();
  await click(page.getByRole('button', { name: 'Export' }));
  const started = page.waitForEvent('download');
  await click(page.getByRole('menuitem', { name: /^CSV/u }));
  const lines = (await readFile(await (await started).path(), 'utf8')).split('\r\n');
  assert.match(lines[0] ?? '', /span_start,span_end,quote,source/u);
  assert.ok(lines.length > 10);
}
