// A way through the app by clicks, from the start page to the sentence that says so: at most four.

import assert from 'node:assert/strict';
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
