import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './index.ts';
import { chooseTitle } from './rules/choose-title.ts';
import { samplePage } from './sample-page.ts';
import { type StatedTitles, withoutSiteName } from './stated-titles.ts';

function headlineOf(source: string): string | null {
  return extractHtml(samplePage(source, 'https://saltdaily.example/1')).headline;
}

const body = `<p>The envoy left the capital on Monday after three days of talks, officials said.</p>
  <p>He will return in June, when the two governments mean to sign the agreement.</p>`;

const nothing: StatedTitles = {
  jsonLd: null,
  openGraph: null,
  card: null,
  page: null,
  alternative: null,
  isNews: false,
};
const shown = (full: string, bare = full): { full: string; bare: string } => ({ full, bare });

describe('the headline', () => {
  it('has no section and no site after it', () => {
    assert.equal(
      headlineOf(`<title>The envoy leaves the old capital - Europe - World - Salt Daily</title>${body}`),
      'The envoy leaves the old capital',
    );
  });

  it('is the only great heading above the text, where titles for machines say something else', () => {
    const head = '<meta property="og:title" content="What you need to know about diplomacy">';
    assert.equal(headlineOf(`${head}<h1>Envoy leaves</h1>${body}`), 'Envoy leaves');
  });

  it('is not the name of a kind of page, which a window may have for its title', () => {
    const head =
      '<title>Salt Daily - detail</title><meta property="og:title" content="Envoy leaves the capital">';
    assert.equal(
      headlineOf(`${head}<h1>detail</h1><h2>Envoy leaves the capital</h2>${body}`),
      'Envoy leaves the capital',
    );
  });

  it('is the heading that readers see, not the one that ends the trail of sections', () => {
    const head = `<script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Envoy: what we know of his leaving","alternativeHeadline":"Envoy leaves in anger"}</script>`;
    const trail = '<nav><ol><li>World</li><li><h1>Envoy: what we know of his leaving</h1></li></ol></nav>';
    assert.equal(headlineOf(`${head}${trail}<h2>Envoy leaves in anger</h2>${body}`), 'Envoy leaves in anger');
    assert.equal(
      headlineOf(`${head}${trail}<h2>More of today</h2>${body}`),
      'Envoy: what we know of his leaving',
    );
  });

  it('is no name of a site, though a page may give it for one', () => {
    const headline = 'Best boats for envoys (2025)';
    const head = `<script type="application/ld+json">[{"@type":"WebSite","name":"${headline}"},
      {"@type":"BlogPosting","headline":"${headline}"}]</script>`;
    assert.equal(
      headlineOf(`${head}<h1>Best boats for envoys in 2025</h1>${body}`),
      'Best boats for envoys in 2025',
    );
  });

  it('is the heading that begins the title of the window', () => {
    const head = '<title>Salt and smoke - How envoys live in the old capital</title>';
    const headings = '<h1>Salt and smoke</h1><h2>How envoys live in the old capital</h2>';
    assert.equal(headlineOf(`${head}${headings}${body}`), 'Salt and smoke');
  });

  it('is the great heading above the text rather than a small one in it', () => {
    const head = '<meta property="og:title" content="Rent or buy a boat? What is worth it for envoys">';
    const tail = '<h2>The end: Rent or buy a boat</h2><p>It depends, as the envoy says.</p>';
    assert.equal(
      headlineOf(`${head}<h1>Boats: to rent, to buy?</h1>${body}${tail}`),
      'Boats: to rent, to buy?',
    );
  });

  it('is the one small heading above the text of a page that is filed nowhere and shared by its gist', () => {
    const head = '<meta property="og:title" content="The envoy gave the talks one star of five">';
    const heading = '<h2>One star for these talks</h2>';
    assert.equal(headlineOf(`${head}${heading}${body}`), 'One star for these talks');
    assert.equal(
      headlineOf(`${head}${heading}<h3>What the talks were for</h3>${body}`),
      'The envoy gave the talks one star of five',
    );
  });

  it('shows the signs that its page escapes twice', () => {
    assert.equal(headlineOf(`<h1>Envoys &amp;amp; ministers leave</h1>${body}`), 'Envoys & ministers leave');
    assert.equal(headlineOf(`<h1>How &lt;canvas&gt; draws</h1>${body}`), 'How <canvas> draws');
  });

  it('has none of the marks that tell where a word may break', () => {
    assert.equal(headlineOf(`<h1>En\u00advoy leaves</h1>${body}`), 'Envoy leaves');
  });
});

describe('a title that stands in the window only', () => {
  const rights = '<footer><p>© 2024 Horn Today. All rights reserved.</p></footer>';

  it('loses the name of a site that only the foot of the page tells', () => {
    assert.equal(
      headlineOf(`<title>Horn Today - Envoys agree to meet again</title>${body}${rights}`),
      'Envoys agree to meet again',
    );
    assert.equal(
      headlineOf(`<title>Horn Today: Envoys agree to meet again</title>${body}${rights}`),
      'Envoys agree to meet again',
    );
  });

  it('keeps a first half that nothing tells to be a name', () => {
    assert.equal(
      headlineOf(`<title>Two envoys: They agree to meet again</title>${body}${rights}`),
      'Two envoys: They agree to meet again',
    );
  });
});

describe('the choice between a heading and the titles for machines', () => {
  const heading = 'Budget talks: Envoy leaves early';

  it('keeps the heading where they say the same, less or more', () => {
    const openGraph = 'Budget talks: Envoy leaves early | Live';
    assert.equal(chooseTitle(shown(heading), { ...nothing, page: heading, openGraph }), heading);
    assert.equal(
      chooseTitle(shown(heading), { ...nothing, page: heading, openGraph: 'Budget talks' }),
      heading,
    );
  });

  it('takes a title for sharing that is another edition of the heading, where nothing else speaks for that', () => {
    const openGraph = 'Budget talks: Envoy leaves in anger';
    const stated = { ...nothing, page: heading, openGraph, card: openGraph };
    assert.equal(chooseTitle(shown(heading), stated), openGraph);
    assert.equal(chooseTitle(shown(heading), { ...stated, card: null }), heading);
    assert.equal(chooseTitle(shown(heading), { ...stated, jsonLd: heading, isNews: true }), heading);
    assert.equal(
      chooseTitle(shown(heading), { ...stated, openGraph: 'The envoy who leaves the talks with nothing' }),
      heading,
    );
  });

  it('keeps the heading where the title for sharing is also that of the window', () => {
    const openGraph = 'Budget talks: Envoy leaves in anger';
    assert.equal(chooseTitle(shown(heading), { ...nothing, page: openGraph, openGraph }), heading);
  });

  it('takes what a newsroom filed, where the heading is another edition of it, and nobody else', () => {
    const jsonLd = 'Budget talks: Envoy leaves very early';
    assert.equal(chooseTitle(shown(heading), { ...nothing, jsonLd, isNews: true }), jsonLd);
    assert.equal(chooseTitle(shown(heading), { ...nothing, jsonLd }), heading);
    assert.equal(
      chooseTitle(shown(heading), { ...nothing, jsonLd, alternative: heading, isNews: true }),
      heading,
    );
    assert.equal(
      chooseTitle(shown(heading), { ...nothing, jsonLd: 'Envoy packs his bags', isNews: true }),
      heading,
    );
  });

  it('has no day after it, and no kicker that its page is not shared by', () => {
    const openGraph = 'Envoy leaves early';
    assert.equal(
      chooseTitle(shown('Envoy leaves early 02.03.2024 • Ministry'), { ...nothing, openGraph }),
      openGraph,
    );
    assert.equal(chooseTitle(shown('Talks – Envoy leaves early'), { ...nothing, openGraph }), openGraph);
    assert.equal(
      chooseTitle(shown('Envoy leaves early in June'), { ...nothing, openGraph }),
      'Envoy leaves early in June',
    );
  });

  it('keeps a kicker only where the titles for machines keep it', () => {
    const kicked = shown('Budget talks Envoy leaves early', 'Envoy leaves early');
    assert.equal(chooseTitle(kicked, nothing), 'Envoy leaves early');
    assert.equal(chooseTitle(kicked, { ...nothing, openGraph: heading }), 'Envoy leaves early');
    assert.equal(chooseTitle(kicked, { ...nothing, openGraph: heading, jsonLd: heading }), heading);
    assert.equal(
      chooseTitle(kicked, { ...nothing, openGraph: heading, card: 'Envoy leaves early' }),
      'Envoy leaves early',
    );
  });
});

describe('a heading below a trail that ends in a title, too', () => {
  const heading = 'Envoy leaves early after talks';
  const openGraph = 'Talks: Envoy leaves after two days';
  const news = { ...nothing, jsonLd: heading, openGraph, isNews: true };
  const chosen = (stated: StatedTitles): string => chooseTitle(shown(heading), stated, true);

  it('yields to the title that a piece of news is shared by', () => {
    assert.equal(chosen(news), openGraph);
    assert.equal(chosen({ ...news, isNews: false }), heading);
    assert.equal(chosen({ ...news, openGraph: 'Harvest begins in the south' }), heading);
  });

  it('yields to what was filed, where the page states an alternative and is not shared by that', () => {
    const jsonLd = 'Talks in Minsk: Envoy leaves early';
    assert.equal(chosen({ ...news, jsonLd, alternative: heading }), jsonLd);
    assert.equal(chosen({ ...news, alternative: heading }), heading);
    assert.equal(chosen({ ...news, jsonLd, openGraph: heading, alternative: heading }), heading);
  });
});

describe('a heading of two lines', () => {
  it('is spelled as those spell it who must do with one', () => {
    const heading = 'Budget talks Envoy leaves';
    const stated = { ...nothing, openGraph: 'Budget talks: Envoy leaves' };
    assert.equal(chooseTitle(shown(heading), stated), 'Budget talks: Envoy leaves');
    const [long, longer] = ['Talks in May Budget: Envoy leaves', 'Talks in May: Budget: Envoy leaves'];
    assert.equal(chooseTitle(shown(long), { ...nothing, openGraph: longer }), long);
    assert.equal(
      chooseTitle(shown('Envoy "leaves"'), { ...nothing, openGraph: 'Envoy leaves' }),
      'Envoy "leaves"',
    );
  });
});

describe('a title without the name of its site', () => {
  const site = { names: ['Salt Daily'], host: 'saltdailyexample' };

  it('loses it at either end', () => {
    assert.equal(withoutSiteName('Envoy leaves | Salt Daily', site), 'Envoy leaves');
    assert.equal(withoutSiteName('Salt Daily » Envoy leaves', site), 'Envoy leaves');
    assert.equal(withoutSiteName('特使が離任：Salt Daily', site), '特使が離任');
  });

  it('keeps all its own words', () => {
    assert.equal(
      withoutSiteName('Envoy calls it «a fine day» – and leaves', site),
      'Envoy calls it «a fine day» – and leaves',
    );
  });
});
