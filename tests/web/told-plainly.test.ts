// What the screens say so that a reader need not guess: the sentence behind a verdict, days that are typed, what a number counts.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addressTests } from './address.ts';
import { clockTests } from './clocks.ts';
import { drawnWholeTests } from './drawn-whole.ts';
import { nothingToShowTests } from './nothing-to-show.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

let app: OpenApp;
before(async () => {
  if (skipWeb === false) app = await openApp();
});
after(() => app?.close());

describe('told plainly', { skip: skipWeb }, () => {
  it('a day is typed above its slider, and stepped by a day or a month', async () => {
    const page = await app.open('/pair/BLR/USA');
    const field = page.getByRole('textbox', { name: 'As known on: the day' });
    await field.fill('2025-09-20');
    await field.press('Enter');
    await page.waitForURL((url) => url.hash.includes('known=2025-09-20'));
    await field.press('ArrowDown');
    await page.waitForURL((url) => url.hash.includes('known=2025-09-19'));
    await field.press('PageUp');
    await page.waitForURL((url) => url.hash.includes('known=2025-10-19'));
    await field.fill('2025-02-30');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match((await field.getAttribute('title')) ?? '', /^This is no day/u);
    await field.blur();
    assert.equal(await field.inputValue(), '2025-10-19');
    await field.fill('');
    await field.press('Enter');
    await page.waitForURL((url) => !url.hash.includes('known='));
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
  });

  it('the board shows the sentence that tells what became of a promise, and all its columns', async () => {
    const page = await app.open('/commitments');
    const kept = page.getByRole('region', { name: 'Kept' }).getByRole('listitem').first();
    await kept.getByText('told as kept:').waitFor();
    assert.ok((await kept.locator('q').count()) >= 2);
    assert.ok((await kept.getByRole('link').count()) >= 2);
    const columns = await page.locator('main section[aria-label]').all();
    assert.ok(columns.length > 1);
    for (const column of columns) {
      const box = await column.boundingBox();
      assert.ok(box !== null && box.x + box.width <= 1280, 'a column is cut off');
    }
    await page.close();
  });

  it('what the program gets wrong lies open, counted as faults', async () => {
    const page = await app.open('/about');
    await page
      .getByText(/^\d+ known faults?$/)
      .first()
      .waitFor();
    const faults = page.locator('section[aria-labelledby="faults"] li');
    assert.ok(await faults.first().isVisible());
    await page.close();
  });

  it('whoever comes to search types at once', async () => {
    const page = await app.open('/about');
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Search' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.keyboard.type('prisoners');
    await page.locator('main li a mark').first().waitFor();
    await page.close();
  });

  it('beside an article, too, an act of which nobody knows the day is drawn as an interval', async () => {
    const page = await app.open('/page/minsk-missive');
    const intervals = page
      .getByRole('complementary', { name: 'Records of this page' })
      .locator('svg [data-shape="interval"]');
    assert.ok((await intervals.count()) > 0);
    await app.go(page, '/page/beijing-handshake');
    const dated = page.getByRole('button').filter({ hasText: '10 Mar 2023' });
    assert.ok((await dated.count()) > 0);
    assert.equal(await dated.locator('svg [data-shape="interval"]').count(), 0);
    await page.close();
  });

  it('a headline that holds the words is not told twice', async () => {
    const page = await app.open('/search?words=prisoners');
    await page.locator('main li a mark').first().waitFor();
    for (const hit of await page.locator('main ol > li').all()) {
      const headline = ((await hit.getByRole('link').first().textContent()) ?? '').trim();
      const passages = await hit.locator('p').allTextContents();
      assert.ok(!passages.some((passage) => passage.trim() === headline), headline);
    }
    await page.close();
  });
});

describe('what is asked for', { skip: skipWeb }, () => {
  it('states around an actor are asked for by both days, which go along to other screens', async () => {
    const page = await app.open('/standing?a=BLR');
    const border = page.getByRole('region', { name: 'In force' }).getByRole('listitem').filter({
      hasText: 'Border',
    });
    assert.equal(await border.count(), 0);
    const known = page.getByRole('textbox', { name: 'As known on: the day' });
    await known.fill('2025-09-18');
    await known.press('Enter');
    await border.waitFor();
    await page.getByText('As known on 18 Sept 2025', { exact: true }).waitFor();
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Pages' }).click();
    const note = page.getByRole('status').filter({ hasText: 'As known on 18 Sept 2025' });
    await note.waitFor();
    const count = page.getByText(/^\d+ pages, /u);
    const before = await count.textContent();
    await note.getByRole('button', { name: 'Show today' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByText(before ?? '-', { exact: true }).waitFor({ state: 'detached' });
    await page.close();
  });

  it('a day to come is a day on which something may lapse, but nothing is known then', async () => {
    const page = await app.open('/standing?a=BLR');
    const [on, known] = ['On', 'As known on'].map((name) =>
      page.getByRole('textbox', { name: `${name}: the day`, exact: true }),
    );
    await on?.fill('2999-01-01');
    await on?.press('Enter');
    await page.waitForURL((url) => url.hash.includes('on=2999-01-01'));
    await known?.fill('2999-01-01');
    await known?.press('Enter');
    assert.equal(await known?.inputValue(), new Date().toISOString().slice(0, 10));
    await page.close();
  });

  it('before the first act of a pair one can go on to a later day', async () => {
    const page = await app.open('/pair/BLR/USA?on=1999-01-01');
    await page
      .getByRole('heading', { name: 'Nothing is told between Belarus and United States by then' })
      .waitFor();
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole('button', { name: 'Show today' }).click();
    await page.getByRole('heading', { name: 'What was done and said' }).waitFor();
    await page.close();
  });

  it('what leads nowhere says where to go on', async () => {
    const page = await app.open('/event/0123456789ab');
    await page
      .getByRole('navigation', { name: 'Where to go on' })
      .getByRole('link', { name: 'Search' })
      .click();
    await page.getByRole('textbox', { name: 'Words to look for' }).waitFor();
    await page.close();
  });

  it('an actor or a page that nobody knows is looked for in the app, not by commands', async () => {
    const page = await app.open('/about');
    for (const [screen, advice] of [
      ['/actor/zyzzyva', /type a name or a code/u],
      ['/page/no-such-page', /^Pages lists all/u],
    ] as const) {
      await app.go(page, screen);
      await page.getByText(advice).waitFor();
      assert.equal(await page.locator('main code').count(), 0, screen);
    }
    await page.close();
  });

  it('all that was told is looked through where the address says so, a few lines at a time', async () => {
    for (const [screen, question] of [
      ['/stories?whole=true', 'stories'],
      ['/figures?a=BLR&whole=true', 'figures'],
      ['/commitments?whole=true', 'commitments'],
    ] as const) {
      const page = await app.open('/about');
      const asked = page.waitForRequest((request) => {
        const { pathname, searchParams } = new URL(request.url());
        return (
          pathname.endsWith(`/${question}`) &&
          searchParams.get('all') === 'true' &&
          searchParams.get('limit') === '20'
        );
      });
      await app.go(page, screen);
      await asked;
      await page.getByText('all that was told was looked through').waitFor();
      await page.close();
    }
    const answer = await fetch(`${app.address}/api/v1/stories?all=true&limit=2`);
    const { stories, more } = (await answer.json()) as { readonly stories: object[]; readonly more: number };
    assert.equal(stories.length, 2);
    assert.ok(more > 0);
  });

  it('promises are shown of one actor, too', async () => {
    const page = await app.open('/commitments');
    const all = await page.locator('main li').count();
    await page.getByRole('combobox', { name: 'Actor' }).click();
    await page.getByRole('option', { name: 'Saudi Arabia' }).click();
    await page.waitForURL((url) => url.hash.includes('a=SAU'));
    await page.getByText(/^[1-9] promises? and announcements/u).waitFor();
    const own = await page.locator('main li').count();
    assert.ok(own > 0 && own < all, `${own} of ${all}`);
    await page.close();
  });
});

describe('on a narrow screen', { skip: skipWeb }, () => {
  it('the headline stands before the report card', async () => {
    const page = await app.open('/page/minsk-letter', { width: 360 });
    const top = async (name: string) => (await page.getByRole('complementary', { name }).boundingBox())?.y;
    const headline = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? Number.NaN;
    assert.ok(headline < ((await top('Report card')) ?? Number.NaN));
    assert.ok(headline < ((await top('Records of this page')) ?? Number.NaN));
    await page.close();
  });

  it('the day of a page and what to be wary of stand before its text, once', async () => {
    const page = await app.open('/page/caucasus-corridor', { width: 360 });
    const warning = page
      .getByText(/^The article calls Donald Trump former President/u)
      .locator('visible=true');
    assert.equal(await warning.count(), 1);
    const top = (await warning.boundingBox())?.y ?? Number.NaN;
    const text = (await page.locator('main mark').first().boundingBox())?.y ?? Number.NaN;
    assert.ok(top < text, `${top} and ${text}`);
    // What is warned of is marked, too.
    const marked = page.locator('main mark[title^="The article calls"]');
    assert.match((await marked.allTextContents()).join(''), /former President Donald Trump/u);
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.equal(await warning.count(), 1);
    await page.close();
  });

  it('a figure of which nobody knows the day is drawn over the days that it may have', async () => {
    const page = await app.open('/figures?a=BLR');
    const figure = page.locator('figure').filter({ hasText: 'some day within it' }).first();
    const interval = figure.locator('[data-shape="interval"]').first();
    const [mark, drawing] = [await interval.boundingBox(), await figure.locator('svg').first().boundingBox()];
    assert.ok(mark !== null && drawing !== null && mark.width > drawing.width / 8, JSON.stringify(mark));
    // The axis ends with what is dated, and the last of the days that are possible is not on it.
    const names = await figure.locator('svg > text').allTextContents();
    assert.ok(!names.some((name) => /Apr/u.test(name)), names.join(' '));
    await page.close();
  });

  it('a figure that stands alone is listed, and not drawn', async () => {
    const page = await app.open('/figures?a=USA');
    const drawn = page.getByRole('region', { name: 'prisoners, freed', exact: true });
    await drawn.locator('[data-plot] svg').waitFor();
    const alone = page.getByRole('region', { name: 'Abrams tanks', exact: true });
    assert.equal(await alone.getByRole('listitem').count(), 1);
    assert.equal(await alone.locator('[data-plot]').count(), 0);
    await page.close();
  });

  it('the bands of a timeline have whole words', async () => {
    const page = await app.open('/pair/BLR/USA', { width: 360 });
    const bands = page.locator('[data-plot="timeline"] [data-band]');
    assert.ok((await bands.count()) > 0);
    for (const band of await bands.all()) {
      const words = (await band.locator('text').textContent()) ?? '';
      // A name that is too long is cut between its words.
      const told = words.replaceAll(' …', '').replaceAll(/[()]/gu, '').split(' ');
      const full = ((await band.locator('title').textContent()) ?? '').toLowerCase();
      const others = told.filter((word) => !full.includes(word.toLowerCase()));
      assert.ok(
        others.every((word) => /^[A-Z]{3}$/u.test(word)),
        told.join(' '),
      );
      assert.ok(!/\b(?:and|of)$/u.test(told.join(' ')));
    }
    await page.close();
  });
});

addressTests(() => app);
clockTests(() => app);
nothingToShowTests(() => app);
drawnWholeTests(() => app);

/** After all others: it changes the ledger. */
describe('what people put right', { skip: skipWeb }, () => {
  it('is told beside the state that rests on it, with who did and why', async () => {
    await app.read({
      'ferry-port.txt':
        'Port talk\n\nPublished: 6 March 2024\n\nChile closed its embassy in Kenya on 5 March 2024, a spokesman said.\n',
    });
    const answer = await fetch(`${app.address}/api/v1/standing?a=CHL&b=KEN`);
    const { states } = (await answer.json()) as { states: { basis: { id: string }[] }[] };
    // Somebody looks at the two meanwhile, and is shown what others put right.
    const looking = await app.open('/about');
    const listening = looking.waitForResponse(/api\/v1\/progress/);
    await app.go(looking, '/pair/CHL/KEN');
    await listening;
    const made = await fetch(`${app.address}/api/v1/corrections`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ action: 'edit', id: states[0]?.basis[0]?.id, changes: ['occurred=2024-03-04'] },
        ...{ reason: 'the ministry gives the fourth', author: 'Ada' },
      }),
    });
    assert.ok(made.ok, String(made.status));
    await looking.getByText('day edited by Ada').first().waitFor();
    await looking.close();
    for (const screen of ['/pair/CHL/KEN', '/standing?a=CHL']) {
      const page = await app.open(screen);
      const state = page.getByRole('listitem').filter({ hasText: 'closed since 4 Mar 2024' });
      const mark = state.getByText('day edited by Ada');
      await mark.waitFor();
      assert.equal(await mark.getAttribute('title'), 'the ministry gives the fourth');
      assert.deepEqual(await violationsOf(page), []);
      await page.close();
    }
    const page = await app.open('/pair/CHL/KEN');
    await page
      .getByRole('region', { name: 'What was done and said' })
      .getByText('day edited by Ada')
      .first()
      .waitFor();
    await page.close();
  });
});

/** The same. */
describe('what a page errs in', { skip: skipWeb }, () => {
  it('is told at each of its lines, wherever they stand', async () => {
    await app.read({
      'kava-quay.txt':
        'Talk of the quay\n\nPublished: 6 March 2024\n\nNorway closed its embassy in Nauru on 5 March 2024. The Norwegian prime minister, Erna Solberg, met the ambassador on Tuesday.\n',
    });
    const answer = await fetch(`${app.address}/api/v1/pair?a=NOR&b=NRU`);
    const { acts } = (await answer.json()) as { readonly acts: readonly { readonly id: string }[] };
    for (const screen of [
      '/pair/NOR/NRU',
      '/standing?a=NRU',
      '/actor/NRU',
      `/event/${acts[0]?.id}`,
      '/pages?words=quay',
    ]) {
      const page = await app.open(screen);
      await page.getByText('its page errs about who holds an office').first().waitFor();
      assert.deepEqual(await violationsOf(page), [], screen);
      await page.close();
    }
  });
});
