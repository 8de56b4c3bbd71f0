// What is done without a mouse: going somewhere by its name, and a review of five records; and what a running read brings.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

interface Correction {
  readonly state: string;
  readonly correction: {
    readonly action: string;
    readonly author: string;
    readonly reason: string;
    readonly field?: string;
    readonly value?: unknown;
    readonly what?: { readonly kind: string };
  };
}

/** To be called once for a test file, after all tests that look at the examples alone: these change the ledger. */
export function byKeysTests(opened: () => OpenApp): void {
  describe('by keys alone', { skip: skipWeb }, () => {
    async function ask<Answer>(question: string): Promise<Answer> {
      return (await (await fetch(`${opened().address}/api/v1/${question}`)).json()) as Answer;
    }

    /** Waits until what is looked for stands first: what can be gone to is asked for when the palette opens. */
    async function goTo(page: Page, words: string, found: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Where to' }).waitFor();
      await page.keyboard.type(words);
      await page.locator('[data-action][data-selected]').filter({ hasText: found }).waitFor();
      await page.keyboard.press('Enter');
    }

    it('a pair is reached by two names or codes, words by /', async () => {
      const page = await opened().open('/pages');
      await goTo(page, 'usa belarus', 'United States – Belarus');
      await page.getByRole('heading', { level: 1, name: /^Belarus BLR – United States USA$/ }).waitFor();
      await page.keyboard.press('/');
      await page.getByRole('textbox', { name: 'Where to' }).waitFor();
      assert.deepEqual(await violationsOf(page), []);
      await page.keyboard.type('ferry timetable');
      await page.locator('[data-action][data-selected]').filter({ hasText: 'ferry timetable' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
      await page.close();
    });

    it('letters typed before the palette is there are not lost', async () => {
      const page = await opened().open('/about');
      let arrive = () => {};
      const typed = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(/\/assets\/palette-[^/]*\.js$/u, async (route) => {
        await typed;
        await route.continue();
      });
      await page.reload();
      await page.waitForSelector('main h1');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('usa belarux');
      await page.keyboard.press('Backspace');
      arrive();
      const field = page.getByRole('textbox', { name: 'Where to' });
      await field.and(page.locator(':focus')).waitFor();
      await page.keyboard.type('s');
      assert.equal(await field.inputValue(), 'usa belarus');
      await page
        .locator('[data-action][data-selected]')
        .filter({ hasText: 'United States – Belarus' })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Belarus BLR – United States USA$/ }).waitFor();
      await page.close();
    });

    it('what comes in after the last letter is chosen, where it is first', async () => {
      const page = await opened().open('/about');
      let arrive = () => {};
      const typed = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(/\/api\/v1\/pairs\b/u, async (route) => {
        await typed;
        await route.continue();
      });
      await page.reload();
      await page.waitForSelector('main h1');
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Where to' }).waitFor();
      await page.keyboard.type('usa belarus');
      await page.locator('[data-action][data-selected]').filter({ hasText: 'in the pages' }).waitFor();
      arrive();
      await page
        .locator('[data-action][data-selected]')
        .filter({ hasText: 'United States – Belarus' })
        .waitFor();
      await page.close();
    });

    it('a person is reached by a few letters, and what he is told to have said is a key away', async () => {
      const page = await opened().open('/about');
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Where to' }).waitFor();
      await page.keyboard.type('lukashenk');
      await page
        .locator('[data-action][data-selected]')
        .filter({ hasText: 'Alexander Lukashenko' })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Alexander Lukashenko' }).waitFor();
      assert.ok((await page.locator('main section li').count()) > 3);
      await page.getByText('What this actor is told to have said').press('Enter');
      const said = page.locator('main details[open] li').first();
      await said.locator('q').waitFor();
      assert.ok((await said.getByRole('link').count()) > 0);
      assert.deepEqual(await violationsOf(page), []);
      await page.close();
    });

    it('a state is chosen on the map by arrows and Enter, and let go by Escape', async () => {
      const page = await opened().open('/?lens=map');
      const states = page.getByRole('group', { name: /^Map of the pairs/ }).getByRole('button');
      assert.ok((await states.count()) > 150);
      await page.locator('main svg [role="button"][tabindex="0"]').focus();
      const focused = () => page.evaluate('document.activeElement.getAttribute("data-code")');
      const before = await focused();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(`document.activeElement.getAttribute("data-code") !== "${before}"`);
      const next = await focused();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash.includes(`a=${next}`));
      assert.equal(await states.and(page.locator('[aria-pressed="true"]')).getAttribute('data-code'), next);
      assert.deepEqual(await violationsOf(page), []);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.hash.includes('a='));
      await page.close();
    });

    /** Tab by tab, as one without a mouse gets there. */
    async function tabTo(page: Page, label: string): Promise<void> {
      const target = page
        .getByRole('textbox', { name: label })
        .or(page.getByRole('combobox', { name: label }));
      for (let tabs = 0; tabs < 40; tabs += 1) {
        if ((await target.and(page.locator(':focus')).count()) > 0) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${label} is not reached`);
    }

    const question = (page: Page) => page.locator('[data-item]');
    const itemOf = async (page: Page) => (await question(page).getAttribute('data-item')) ?? '';

    /** On to the first item that asks this. */
    async function onTo(page: Page, words: RegExp): Promise<string> {
      for (let steps = 0; steps < 30; steps += 1) {
        if (words.test((await question(page).getByRole('heading', { level: 2 }).textContent()) ?? ''))
          return itemOf(page);
        const item = await itemOf(page);
        await page.keyboard.press('j');
        await page.locator(`[data-item="${item}"]`).waitFor({ state: 'detached' });
        if (steps > 0) continue;
        await page.keyboard.press('k');
        await page.locator(`[data-item="${item}"]`).waitFor();
        await page.keyboard.press('j');
        await page.locator(`[data-item="${item}"]`).waitFor({ state: 'detached' });
      }
      assert.fail(`nothing asks ${words}`);
    }

    /** Makes the ruling whose form is open, once it has told what it changes, and waits until the next item is there. */
    async function make(page: Page): Promise<void> {
      const item = await itemOf(page);
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await tabTo(page, 'Why');
      await page.keyboard.type('read beside its page');
      await page.keyboard.press('Enter');
      await page.locator(`[data-item="${item}"]`).waitFor({ state: 'detached' });
    }

    /** Enter alone signs nothing: the form stays, and nobody has said anything. */
    async function signsNothingUnasked(page: Page): Promise<void> {
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await page.getByRole('textbox', { name: 'Why' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('input:invalid').waitFor();
      const { corrections } = await ask<{ readonly corrections: readonly Correction[] }>('corrections');
      assert.deepEqual(corrections, []);
    }

    it('six records are reviewed: accepted, rejected, edited, undone, merged, split', async () => {
      const before = await ask<{ readonly remaining: number }>('review');
      const page = await opened().open(`token=${opened().token}`);
      await goTo(page, 'review', 'Review');
      await page.getByText('Rulings are signed').waitFor();
      await tabTo(page, 'Your name');
      await page.keyboard.type('Ada');
      await page.keyboard.press('Enter');
      await page.getByText('Rulings are signed').waitFor({ state: 'detached' });

      const accepted = await onTo(page, /what the article says/);
      await page.keyboard.press('a');
      assert.deepEqual(await violationsOf(page), []);
      await signsNothingUnasked(page);
      await make(page);

      const rejected = await onTo(page, /what the article says/);
      await page.keyboard.press('r');
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      // What many say is taken by a press of its own, and signed by another.
      await page.keyboard.press('Tab');
      await page
        .getByRole('button', { name: /^Say “/u })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Why' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`[data-item="${rejected}"]`).waitFor({ state: 'detached' });

      const edited = await onTo(page, /what the article says/);
      await page.keyboard.press('e');
      await tabTo(page, 'When');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2024-02-29');
      await make(page);

      const taken = await onTo(page, /what the article says/);
      await page.keyboard.press('r');
      await make(page);
      await page.keyboard.press('u');
      await page.locator(`[data-item="${taken}"]`).waitFor();

      await onTo(page, /one happening|a copy of the other/);
      await page.keyboard.press('m');
      await make(page);

      await onTo(page, /one happening|a copy of the other/);
      await page.keyboard.press('s');
      await make(page);

      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Keys' });
      await help.waitFor();
      assert.deepEqual(await help.locator('dt').allTextContents(), [
        'j',
        'k',
        'a',
        'r',
        'e',
        'm',
        's',
        'u',
        'o',
        'Enter',
        'Esc',
        '?',
      ]);
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
      await page.close();

      const { corrections } = await ask<{ readonly corrections: readonly Correction[] }>('corrections');
      assert.deepEqual(
        corrections.map(({ state, correction }) => `${correction.action} ${state}`),
        [
          'accept stands',
          'reject stands',
          'edit stands',
          'reject undone',
          'undo stands',
          'accept stands',
          'reject stands',
        ],
      );
      assert.ok(corrections.every(({ correction }) => correction.author === 'Ada'));
      assert.deepEqual(
        corrections.slice(0, 2).map(({ correction }) => correction.reason),
        ['read beside its page', 'read in its article: it does not say so'],
      );
      assert.deepEqual(corrections[2]?.correction.value, { from: '2024-02-29', to: '2024-02-29' });
      assert.deepEqual(
        corrections.slice(5).map(({ correction }) => correction.what?.kind),
        ['link', 'link'],
      );
      const left = await ask<{
        readonly remaining: number;
        readonly items: readonly { readonly id: string }[];
      }>('review?limit=500');
      const ids = new Set(left.items.map(({ id }) => id));
      assert.deepEqual(
        [accepted, rejected, edited, taken].map((id) => ids.has(id)),
        [false, false, false, true],
      );
      assert.ok(left.remaining < before.remaining);
    });

    it('whoever has no token sees the queue and is told how to rule on it', async () => {
      const page = await opened().open('/review');
      await page.getByText(/give the token that/).waitFor();
      assert.ok(
        await page.getByRole('toolbar', { name: 'Rulings' }).getByRole('button').first().isDisabled(),
      );
      await page.keyboard.press('a');
      assert.equal(await page.getByRole('button', { name: 'Make it' }).count(), 0);
      await page.close();
    });

    it('a running read is told of in a line, and what it brought is shown', async () => {
      const page = await opened().open('/about');
      const listening = page.waitForResponse(/api\/v1\/progress/);
      await opened().go(page, '/pages');
      const count = page.getByText(/^\d+ pages, /);
      const before = await count.textContent();
      await listening;
      await opened().read({
        'ferry.txt':
          'A ferry for two\n\nPublished: 6 March 2024\n\nChile expelled two diplomats of Kenya on 5 March 2024.\n',
      });
      await page.getByText(/^Reading: 1 page, /).waitFor();
      await page.getByText(/^Read: 1 page, .* up to date\.$/).waitFor();
      await page.getByText(before ?? '', { exact: true }).waitFor({ state: 'detached' });
      await page.close();
    });
  });
}
