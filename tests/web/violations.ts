// What axe finds in a page that keeps readers out (WCAG 2.2 AA and its best practice).

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** All that is looked for. */
const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What other colours of the same screen may break. */
export const rulesOfColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What another width of the same screen may break. */
export const rulesOfPlaces = {
  type: 'rule',
  values: ['target-size', 'scrollable-region-focusable', 'skip-link', 'region'],
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A line for each place that breaks a rule. */
export async function violationsOf(page: Page, rules = everyRule): Promise<readonly string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined')
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const found = await page.evaluate(
    `axe.run(${options}).then(({ violations }) => JSON.stringify(violations))`,
  );
  return (JSON.parse(String(found)) as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
