// The tasks of an analyst's day, each clicked from the start page to the sentence that says so, in four clicks or fewer; what the app
// hands out, and what it costs.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { budgetTests } from './budgets.ts';
import { contradictingPages } from './contradicting-pages.ts';
import { exportTests } from './exports.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { readingTests } from './reading.ts';
import { violationsOf } from './violations.ts';
import { litWords, takeTimelineOfBelarusAndUnitedStates, toNewestOfTopPair, walker } from './walk.ts';

let app: OpenApp;
before(async () => {
  if (skipWeb === false) app = await openApp();
});
after(() => app?.close());

const walk = walker(() => app);

describe('from the start page to the sentence', { skip: skipWeb }, () => {
  it('what stands between two: the embassy that was closed', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: /^Belarus and United States/ }));
      const state = page.getByRole('listitem').filter({ hasText: 'closed since' });
      await click(state.getByRole('link'));
      assert.match(await litWords(step), /suspended/);
    }));

  it('what changed lately: the pair on top, and its newest act', () => walk(toNewestOfTopPair));

  it('what was told since a day: drawn faintly, and listed with its sentence', () =>
    walk(async (step) => {
      const { page, click } = step;
      const since = page.getByRole('group').filter({ hasText: 'What was told since' });
      await click(since.getByText('What was told since'));
      await click(since.getByRole('listitem').getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }, '/pair/BLR/USA?known=2025-09-20'));

  it('a timeline with its sources, for a brief', () => walk(takeTimelineOfBelarusAndUnitedStates));

  it('who was first, and what a copy says otherwise', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Stories' }));
      await click(page.getByRole('heading').getByRole('link', { name: /freed from Belarusian jails/ }));
      await page.getByRole('heading', { name: 'Who tells it, the first on top' }).waitFor();
      await click(page.getByRole('link', { name: 'what differs' }));
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      assert.ok((await page.locator('main li[data-kind]').count()) > 3);
    }));

  it('who was first, in its own words', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Stories' }));
      await click(page.getByRole('heading').getByRole('link', { name: /freed from Belarusian jails/ }));
      await click(page.getByRole('region', { name: 'Who tells it, the first on top' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
      const sentence = page.locator('main mark[title*="the words that say so"]');
      assert.ok((await sentence.allTextContents()).join('').length > 20);
    }));

  it('who tells it, and who only copies', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: /^Belarus and United States/ }));
      await click(page.getByRole('link', { name: 'all who tell it' }));
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      await click(page.locator('main li').getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('is it old: a page whose text contradicts its stamp, and the clue', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Pages' }));
      const row = page.getByRole('listitem').filter({ hasText: 'its stamp is contradicted' });
      await click(row.getByRole('link'));
      const card = page.getByRole('complementary', { name: 'Report card' });
      await card.getByText('Its own text contradicts its stamp.').waitFor();
      assert.ok((await page.locator('details[open] li q').count()) > 0);
    }));

  it('which number: figures side by side, each with its sentence', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Figures' }));
      const row = page.getByRole('listitem').filter({ hasText: 'prisoners' });
      await click(row.getByRole('link'));
      assert.match(await litWords(step), /\d|[a-z]/);
    }));

  it('was it kept: the promises on a board', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Commitments' }));
      await click(page.getByRole('region', { name: 'Kept' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('what lapses: what is in force and what is past its end', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Standing' }));
      await page.getByRole('region', { name: 'In force' }).waitFor();
      await click(page.getByRole('region', { name: 'In force' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  for (const [screen, actor, part] of [
    ['Standing', 'China', 'In force'],
    ['Commitments', 'Latvia', 'Open'],
    ['Figures', 'Russia', /^training grounds/u],
  ] as const)
    it(`the same of any other actor: ${actor}, in ${screen}`, () =>
      walk(async (step) => {
        const { page, click } = step;
        await click(page.getByRole('link', { name: screen }));
        await click(page.getByRole('combobox', { name: 'Actor' }));
        await click(page.getByRole('option', { name: actor, exact: true }));
        await page.waitForURL((url) => url.hash.includes('a='));
        await click(page.getByRole('region', { name: part }).getByRole('link'));
        assert.ok((await litWords(step)).length > 0);
      }));

  it('words of a draft, found in the pages', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Search' }));
      await page.getByRole('textbox', { name: 'Words to look for' }).fill('"political prisoners"');
      await click(page.locator('main li').getByRole('link'));
      await page.getByRole('heading', { name: 'What it tells' }).waitFor();
      const found = page.locator('main mark[title*="the passage that was found"]');
      assert.match((await found.allTextContents()).join(''), /political prisoners/u);
    }));

  it('a link hands over what one sees: another day of knowing', async () => {
    const page = await app.open('/pair/BLR/USA?known=2025-09-20');
    await page.getByText(/not yet known then: drawn faintly/).waitFor();
    const known = await page.getByText(/^\d+ acts in \d+ articles/).textContent();
    const whole = await app.open('/pair/BLR/USA');
    assert.notEqual(await whole.getByText(/^\d+ acts in \d+ articles/).textContent(), known);
    await page.close();
    await whole.close();
  });
});

exportTests(() => app);
readingTests(() => app);
budgetTests(() => app);

describe('the token of the address', { skip: skipWeb }, () => {
  it('is taken away from it at once, when the app is opened and when it is put in later', async () => {
    const page = await app.open('/about');
    const signs = page.getByText('Rulings are signed: say who you are.');
    const open = () =>
      page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Review' }).click();
    await page.evaluate(`location.hash = 'token=${app.token}'`);
    await page.waitForURL((url) => url.hash === '#/');
    await page.getByRole('heading', { level: 1, name: 'Who deals with whom' }).waitFor();
    await open();
    await signs.waitFor();
    await page.close();
    const other = await app.open(`token=${app.token}`);
    assert.equal(new URL(other.url()).hash, '#/');
    await other.close();
  });
});

/** After all others: it changes the ledger. */
describe('from the start page to the sentence, and what is wrong put right', { skip: skipWeb }, () => {
  it('where pages contradict each other: an act, a state and a number, each side with its sentence', async () => {
    await app.read(contradictingPages);
    await walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: /^Fiji and New Zealand/ }));
      const part = page.getByRole('region', { name: 'Where the pages contradict each other' });
      // Figures are asked for on their own.
      await part.getByRole('listitem').filter({ hasText: 'fishermen: 14' }).waitFor();
      const said = await part
        .locator(':scope > ul > li')
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector('b')?.textContent, item.querySelectorAll('q').length]),
        );
      assert.deepEqual(
        said.map(([, quotes]) => quotes),
        [2, 2, 2],
      );
      const titles = said.map(([title]) => title).join('\n');
      assert.match(titles, /Ambassador.*expelled, and told against it/u);
      assert.match(titles, /fishermen: 14 and nine/u);
      assert.match(titles, /Told as done, and told as not done/u);
      assert.deepEqual(await violationsOf(page), []);
      await click(part.getByRole('link', { name: /Lagoon Courier/ }));
      assert.match(await litWords(step), /expelled|detained/u);
    });
  });

  it('an actor fixed once for all: a nickname that no table knows', () =>
    walk(async (step) => {
      const { page, click } = step;
      await app.read({
        'expelled.txt':
          'News from Santiago\n\nPublished: 6 March 2024\n\nHarambeeland expelled two diplomats of Chile on 5 March 2024.\n',
        'condemned.txt':
          'More news from Santiago\n\nPublished: 9 March 2024\n\nHarambeeland condemned Chile on 8 March 2024.\n',
      });
      const actsOfBoth = async () => {
        const response = await fetch(`${app.address}/api/v1/pair?a=KEN&b=CHL`);
        const { acts } = (await response.json()) as { readonly acts: readonly { readonly quote: string }[] };
        return acts.map(({ quote }) => quote);
      };
      assert.deepEqual(await actsOfBoth(), []);

      await click(page.getByRole('link', { name: 'Search' }));
      await page.getByRole('textbox', { name: 'Words to look for' }).fill('harambeeland');
      await click(page.getByRole('listitem').getByRole('link', { name: 'More news from Santiago' }));
      assert.equal(await litWords(step), 'condemned');
      await click(page.getByRole('button', { name: 'One actor is another' }));
      await page.getByRole('textbox', { name: 'they mean' }).fill('Kenya');
      await page.getByRole('textbox', { name: 'Why' }).fill('its name among friends');
      // Nobody has signed in: who rules says so in the same form, and sees what it changes once the token is taken.
      assert.equal(await page.getByRole('heading', { name: 'What it changes' }).count(), 0);
      await page.getByRole('textbox', { name: 'Token' }).fill(app.token);
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
      assert.deepEqual(await violationsOf(page), []);
      await click(page.getByRole('button', { name: /^Make it/ }));
      await page.getByText('Made: one actor is another.').waitFor();
      await page.getByRole('button', { name: /Kenya/ }).first().waitFor();
      assert.equal(await litWords(step), 'condemned');
      assert.deepEqual(await actsOfBoth(), [
        'Harambeeland expelled two diplomats of Chile on 5 March 2024',
        'Harambeeland condemned Chile on 8 March 2024',
      ]);
      await app.go(page, '/review');
      const ruled = page.getByRole('region', { name: 'Ruled on last' });
      await ruled.getByText('“Harambeeland” is Kenya').waitFor();
      await ruled.getByText('Ada: its name among friends').waitFor();
    }));
});
