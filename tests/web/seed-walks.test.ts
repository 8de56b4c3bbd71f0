// The tasks of an analyst's day over five real pages, which lie beside the project and not in it: undated, stamped with a false day, full
// of chrome. By what the app calls its parts alone, since the words of these pages are not ours.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../run-demarche.ts';
import { type OpenApp, openApp, readPages, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';
import { litWords, takeTimelineOfBelarusAndUnitedStates, toNewestOfTopPair, walker } from './walk.ts';

const folder = join(root, '../shared/bench/seeds/pages');
const skip = existsSync(folder) ? skipWeb : `there are no pages in ${folder}`;
const pair = { name: /^Belarus and United States/u } as const;

describe('over the seed pages, from the start page to the sentence', { skip }, () => {
  let app: OpenApp;
  before(async () => {
    app = await openApp(readPages(folder));
  });
  after(() => app?.close());
  const walk = walker(() => app);

  it('what changed lately: the pair on top, and its newest act', () => walk(toNewestOfTopPair));

  it('who was first, in its own words', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Stories' }));
      await click(page.locator('main').getByRole('heading').getByRole('link'));
      await click(page.getByRole('region', { name: 'Who tells it, the first on top' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('is it old: the page whose own text contradicts its stamp, and the clues', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Pages' }));
      const row = page.getByRole('listitem').filter({ hasText: 'its stamp is contradicted' });
      await click(row.getByRole('link'));
      const card = page.getByRole('complementary', { name: 'Report card' });
      await card.getByText('Its own text contradicts its stamp.').waitFor();
      assert.ok((await page.locator('details[open] li q').count()) > 0);
      assert.deepEqual(await violationsOf(page), []);
    }));

  it('which number: figures side by side, each with its sentence', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Figures' }));
      await click(
        page.locator('main').getByRole('listitem').filter({ hasText: 'prisoners' }).getByRole('link'),
      );
      assert.match(await litWords(step), /\d/u);
    }));

  for (const [what, part] of [
    ['was it kept: what is still open', 'Open'],
    ['was it kept: what is overdue', 'Overdue'],
  ] as const)
    it(what, () =>
      walk(async (step) => {
        const { page, click } = step;
        await click(page.getByRole('link', { name: 'Commitments' }));
        await click(page.getByRole('region', { name: part }).getByRole('link'));
        assert.ok((await litWords(step)).length > 0);
      }),
    );

  for (const [what, part] of [
    ['what stands', 'In force'],
    ['what lapsed', /^Past its/u],
  ] as const)
    it(`${what}, and which sentence says so`, () =>
      walk(async (step) => {
        const { page, click } = step;
        await click(page.getByRole('link', { name: 'Standing' }));
        await click(page.getByRole('region', { name: part }).getByRole('link'));
        assert.ok((await litWords(step)).length > 0);
      }));

  it('a timeline with its sources', () => walk(takeTimelineOfBelarusAndUnitedStates));

  it('a link hands over what one sees: what was known on a day', async () => {
    const counted = async (path: string) => {
      const page = await app.open(path);
      const words = await page.getByText(/^\d+ acts? in \d+ articles?/u).textContent();
      await page.close();
      return words;
    };
    const known = '/pair/BLR/USA?known=2025-09-01';
    assert.equal(await counted(known), await counted(known));
    assert.notEqual(await counted(known), await counted('/pair/BLR/USA'));
  });

  // After all others: it changes the ledger.
  it('an actor fixed once for all, in every page at once', () =>
    walk(async (step) => {
      const { page, click } = step;
      const actsOf = async () => {
        const response = await fetch(`${app.address}/api/v1/pair?a=KEN&b=USA`);
        return ((await response.json()) as { readonly acts: readonly unknown[] }).acts.length;
      };
      assert.equal(await actsOf(), 0);
      await click(page.getByRole('link', pair));
      const acts = page.getByRole('region', { name: 'What was done and said' }).getByRole('listitem');
      await click(acts.filter({ hasText: 'Lukashenko' }).getByRole('link'));
      await litWords(step);
      await click(page.getByRole('button', { name: 'One actor is another' }));
      await page.getByRole('textbox', { name: 'they mean' }).fill('Kenya');
      await page.getByRole('textbox', { name: 'Why' }).fill('to see what it changes');
      await page.getByRole('textbox', { name: 'Token' }).fill(app.token);
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
      await click(page.getByRole('button', { name: /^Make it/u }));
      await page.getByText('Made: one actor is another.').waitFor();
      await page.getByRole('button', { name: /Kenya/u }).first().waitFor();
      assert.ok((await actsOf()) > 0);
    }));
});
