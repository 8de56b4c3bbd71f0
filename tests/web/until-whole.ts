// When a screen is whole: nothing is on its way to it, and what came is drawn.

import type { Page, Request } from 'playwright-core';

/** What a page waits for, kept from the first time that it is asked for. */
const waitingOf = new WeakMap<Page, ReadonlySet<Request>>();

/** The stream that tells of running reads never ends. */
const isStream = (request: Request): boolean => request.url().endsWith('/progress');

/** To be called before the page loads anything. */
export function keepWaiting(page: Page): void {
  const waiting = new Set<Request>();
  waitingOf.set(page, waiting);
  page.on('request', (request) => {
    if (!isStream(request)) waiting.add(request);
  });
  const end = (request: Request) => void waiting.delete(request);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/** A window that is not in sight draws nothing. */
const longestDrawMs = 200;

/** What a screen says while it waits. */
const waitingWords = /^(?:Asking|Drawing|Looking) …$/u;

/**
 * Gives whether the app waits for something, once the browser has drawn twice: effects of the first drawing ask, too. Colours that change
 * slowly have changed by then.
 */
const drawTwice = `Promise.race([
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  new Promise((resolve) => setTimeout(resolve, ${longestDrawMs})),
]).then(() => Promise.allSettled(
  document.getAnimations().filter((each) => each instanceof CSSTransition).map(({ finished }) => finished),
)).then(() => document.querySelector('[data-asking="false"]') === null)`;

/** An answer may make a part ask the next question, or a place be measured for a drawing: so often in a row nothing is on its way. */
const quietRounds = 2;

/** For a page of `keepWaiting`. */
export async function untilWhole(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  const waiting = waitingOf.get(page);
  for (let quiet = 0; quiet < quietRounds; ) {
    const isAsking = await page.evaluate(drawTwice);
    const isSaid = await page.getByText(waitingWords).first().isVisible();
    quiet = isAsking === true || isSaid || (waiting?.size ?? 0) > 0 ? 0 : quiet + 1;
  }
}
